"""What nobody of this house has read in a country's law: there the directive's minimum stands, or
what somebody remembered. A gap for the shop's own lawyer; a policy can always give more."""

from dataclasses import dataclass

from api.kernel.language import Sentence, country_name
from api.policy.statute.because import PLACES, Confidence, Topic
from api.policy.statute.countries import law_of


@dataclass(frozen=True, slots=True)
class Unread:
    topic: Topic
    citation: str


def unread_of(country: str) -> tuple[Unread, ...]:
    """A line for each topic, as the topics stand; empty where there is no law that we know of."""
    law = law_of(country)
    cited = {PLACES[rule][1]: because for rule, because in law.because.items()} if law else {}
    return tuple(
        Unread(topic, cited[topic].citation)
        for topic in Topic
        if topic in cited and cited[topic].confidence is Confidence.UNVERIFIED
    )


def warning(country: str, language: str) -> str | None:
    """All of it in one sentence; None where nothing is unread."""
    topics = ", ".join(named(one.topic, language) for one in unread_of(country))
    if not topics:
        return None
    return WARNING.say(language, country=country_name(country, language), topics=topics)


def named(topic: Topic, language: str) -> str:
    return Sentence(*NAMES[topic]).say(language)


WARNING = Sentence(
    en="Not read in national law ({country}): {topics}. There the directive's minimum stands. "
    "Ask a lawyer; a policy can always give more.",
    nl="Niet nagelezen in het nationale recht ({country}): {topics}. Daar geldt het minimum van de "
    "richtlijn. Vraag een jurist; beleid mag altijd meer geven.",
    fr="Non vérifié dans le droit national ({country}) : {topics}. Le minimum de la "
    "directive y vaut. Consultez un juriste ; une politique peut toujours donner plus.",
    de="Im nationalen Recht ({country}) nicht nachgelesen: {topics}. Dort gilt das "
    "Minimum der Richtlinie. Bitte juristisch prüfen; mehr geben darf man immer.",
    nb="Ikke lest i nasjonal rett ({country}): {topics}. Der gjelder direktivets minimum. "
    "Spør en jurist; vilkår kan alltid gi mer.",
)


NAMES: dict[Topic, tuple[str, str, str, str, str]] = {
    Topic.SCOPE: (
        *("who counts as a consumer", "wie consument is", "qui est consommateur"),
        *("wer Verbraucher ist", "hvem som er forbruker"),
    ),
    Topic.DISTANCE: (
        *("the right of withdrawal", "het herroepingsrecht", "le droit de rétractation"),
        *("das Widerrufsrecht", "angreretten"),
    ),
    Topic.EXCEPTION: (
        *("its exceptions", "de uitzonderingen daarop", "ses exceptions"),
        *("seine Ausnahmen", "unntakene fra den"),
    ),
    Topic.PERIOD: (
        *("how long it lasts", "hoe lang het duurt", "sa durée"),
        *("wie lange es dauert", "hvor lenge den varer"),
    ),
    Topic.INFORMATION: (
        *("who was not told of it", "wie er niet van wist", "qui n'en est pas informé"),
        *("wer nicht belehrt wurde", "den som ikke fikk vite om den"),
    ),
    Topic.ROLL_OVER: (
        *("periods that end on a holiday", "termijnen op een feestdag", "délais un jour férié"),
        *("Fristen an Feiertagen", "frister på helligdager"),
    ),
    Topic.DECLARATION: (
        *("how to declare it", "hoe je herroept", "comment se rétracter"),
        *("wie man widerruft", "hvordan man angrer"),
    ),
    Topic.COST: (
        *("what the way back may cost", "wat terugsturen mag kosten", "le coût du renvoi"),
        *("die Kosten der Rücksendung", "hva returen kan koste"),
    ),
    Topic.COST_NOT_TOLD: (
        *("a cost that was not told", "niet genoemde kosten", "un coût non annoncé"),
        *("nicht genannte Kosten", "kostnader som ikke ble oppgitt"),
    ),
    Topic.DIMINISHED: (
        *("lost value", "waardevermindering", "la dépréciation"),
        *("Wertverlust", "verdiforringelse"),
    ),
    Topic.REFUND: (
        *("what is refunded, and by when", "wat en wanneer terugbetaald", "le remboursement"),
        *("was wann erstattet wird", "hva som refunderes og når"),
    ),
    Topic.WITHHOLDING: (
        *("waiting for the goods", "wachten op de goederen", "l'attente des biens"),
        *("Zurückbehalt bis zur Ware", "å vente på varene"),
    ),
    Topic.SEND_BACK: (
        *("by when to send back", "wanneer terug te sturen", "le délai de renvoi"),
        *("Frist der Rücksendung", "frist for å sende tilbake"),
    ),
    Topic.FUNCTION: (
        *("the withdrawal function", "de herroepingsfunctie", "la fonction de rétractation"),
        *("die Widerrufsfunktion", "angrefunksjonen"),
    ),
    Topic.CONFORMITY: (
        *("how long goods must last", "de wettelijke garantie", "la garantie légale"),
        *("die Gewährleistung", "reklamasjonsfristen"),
    ),
    Topic.SECOND_HAND: (
        *("second-hand goods", "tweedehands goederen", "les biens d'occasion"),
        *("gebrauchte Ware", "brukte varer"),
    ),
    Topic.REPAIR: (
        *(
            "twelve months more after a repair",
            "een jaar na reparatie",
            "l'année ajoutée",
        ),
        *("ein Jahr mehr nach Reparatur", "tolv måneder til etter reparasjon"),
    ),
    Topic.BURDEN: (
        *("who must prove a fault", "de bewijslast", "la charge de la preuve"),
        *("die Beweislast", "bevisbyrden"),
    ),
    Topic.REMEDY: (
        *("remedies for a fault", "de rechten bij een gebrek", "les recours en cas de défaut"),
        *("Rechte bei Mängeln", "rettigheter ved mangel"),
    ),
    Topic.CHOICE: (
        *("repair or replacement", "herstel of vervanging", "réparation ou remplacement"),
        *("Reparatur oder Ersatz", "reparasjon eller erstatning"),
    ),
    Topic.REJECTION: (
        *("rejecting at once", "meteen weigeren", "le refus immédiat"),
        *("die sofortige Zurückweisung", "å avvise straks"),
    ),
    Topic.REFUND_AFTER_FAULT: (
        *("refunds for a fault", "terugbetaling bij een gebrek", "le remboursement d'un défaut"),
        *("Erstattung bei Mängeln", "refusjon ved mangel"),
    ),
    Topic.RECALL: (
        *("recalls", "terugroepacties", "les rappels"),
        *("Rückrufe", "tilbakekallinger"),
    ),
    Topic.POSTING: (
        *("the posted policy", "het getoonde beleid", "la politique affichée"),
        *("die ausgehängten Regeln", "de oppslåtte vilkårene"),
    ),
}
