"""The words of the refunds room, in every language of the house. Pure."""

from api.kernel.language import Sentence
from api.refunds.rules import RefundLineKind

LABELS: dict[RefundLineKind, Sentence] = {
    RefundLineKind.GOODS: Sentence("Paid", "Betaald", "Payé", "Bezahlt", "Betalt"),
    RefundLineKind.DUTIES: Sentence("Duties", "Invoerrechten", "Droits de douane", "Zoll", "Toll"),
    RefundLineKind.OUTBOUND_DELIVERY: Sentence(
        "Delivery to you", "Bezorgkosten", "Livraison", "Lieferkosten", "Frakt til deg"
    ),
    RefundLineKind.RETURN_FEE: Sentence(
        "Sending it back", "Retourkosten", "Frais de retour", "Rücksendekosten", "Returfrakt"
    ),
    RefundLineKind.DIMINISHED_VALUE: Sentence(
        "Lost value", "Waardeverlies", "Perte de valeur", "Wertverlust", "Verditap"
    ),
    RefundLineKind.KEPT: Sentence(
        "For what you keep",
        "Voor wat je houdt",
        "Pour ce que vous gardez",
        "Für das, was behalten wird",
        "For det du beholder",
    ),
    RefundLineKind.REDUCED: Sentence(
        "Given back before",
        "Eerder teruggegeven",
        "Rendu auparavant",
        "Früher erstattet",
        "Gitt tilbake før",
    ),
    RefundLineKind.ALREADY_REPAID: Sentence(
        "Paid back before",
        "Eerder terugbetaald",
        "Déjà remboursé",
        "Schon erstattet",
        "Tilbakebetalt før",
    ),
    RefundLineKind.CREDIT_BONUS: Sentence(
        "On top, as credit", "Extra tegoed", "Crédit en plus", "Guthabenbonus", "Ekstra tilgode"
    ),
    RefundLineKind.EXCHANGED: Sentence(
        "For what you get instead",
        "Voor wat je ervoor krijgt",
        "Pour ce que vous recevez à la place",
        "Für das, was stattdessen kommt",
        "For det du får i stedet",
    ),
}
_WEAR = Sentence(
    en="Signs of use beyond trying it, grade {grade}",
    nl="Meer gebruikt dan om te proberen, graad {grade}",
    fr="Usage au-delà de l'essai, note {grade}",
    de="Gebrauch über das Ausprobieren hinaus, Note {grade}",
    nb="Brukt mer enn å prøve, grad {grade}",
)
REASONS: dict[str, Sentence] = {
    "repaid_before": Sentence(
        "No more goes back than was paid",
        "Er gaat niet meer terug dan is betaald",
        "Pas plus que ce qui a été payé",
        "Nicht mehr, als bezahlt wurde",
        "Ikke mer enn det som ble betalt",
    ),
    "reduced_before": Sentence(
        "Given back before, while you kept it",
        "Eerder teruggegeven, terwijl je het hield",
        "Rendu auparavant, alors que vous le gardiez",
        "Schon früher erstattet, als die Ware behalten wurde",
        "Gitt tilbake før, mens du beholdt den",
    ),
    "kept": Sentence(
        "As agreed: a part of the price, and it stays with you",
        "Zoals afgesproken: een deel van de prijs, en het blijft bij jou",
        "Comme convenu : une partie du prix, et vous le gardez",
        "Wie vereinbart: ein Teil des Preises, und die Ware bleibt hier",
        "Som avtalt: en del av prisen, og du beholder den",
    ),
    "exchanged": Sentence(
        "As you chose: other goods for it",
        "Zoals je koos: iets anders ervoor",
        "Selon votre choix : un autre article",
        "Wie gewählt: andere Ware dafür",
        "Som du valgte: en annen vare for den",
    ),
    "given_early": Sentence(
        "Refunded before it arrived, as promised",
        "Terugbetaald voor het er was, zoals beloofd",
        "Remboursé avant réception, comme promis",
        "Vor der Ankunft erstattet, wie versprochen",
        "Refundert før den kom, som lovet",
    ),
    "whole_order": Sentence(
        "The whole order came back",
        "De hele bestelling kwam terug",
        "Toute la commande est revenue",
        "Die ganze Bestellung kam zurück",
        "Hele ordren kom tilbake",
    ),
    "credit_chosen": Sentence(
        "For choosing store credit",
        "Omdat je voor winkeltegoed koos",
        "Pour avoir choisi un bon d'achat",
        "Weil Guthaben gewählt wurde",
        "Fordi tilgodelapp ble valgt",
    ),
    "fee_told": Sentence(
        "As told when ordering",
        "Zoals gezegd bij de bestelling",
        "Comme annoncé à la commande",
        "Wie bei der Bestellung genannt",
        "Som oppgitt ved bestilling",
    ),
}


def reason_text(reason: str | None, language: str) -> str | None:
    if reason is None:
        return None
    if reason.startswith("wear_"):
        return _WEAR.say(language, grade=reason.removeprefix("wear_"))
    return REASONS[reason].say(language)


UNKNOWN_REFUND = Sentence(
    en="We know no such refund.",
    nl="We kennen deze terugbetaling niet.",
    fr="Nous ne connaissons pas ce remboursement.",
    de="Diese Erstattung kennen wir nicht.",
    nb="Vi kjenner ikke denne refusjonen.",
)
NO_EXCESS = Sentence(
    en="There is nothing to settle: it gave no more than was owed, or somebody has settled it.",
    nl="Er valt niets af te wikkelen: er is niet te veel betaald, of iemand deed het al.",
    fr="Rien à régler : il n'y a pas de trop-perçu, ou quelqu'un l'a déjà réglé.",
    de="Nichts zu klären: Es wurde nicht zu viel erstattet, oder es ist schon geklärt.",
    nb="Ingenting å gjøre opp: det ble ikke betalt for mye, eller noen har gjort det alt.",
)
NOT_PAID_YET = Sentence(
    en="This refund has not been paid, so nothing of it can be owed back.",
    nl="Deze terugbetaling is niet gedaan, dus er valt niets van terug te vragen.",
    fr="Ce remboursement n'est pas payé : rien n'est à réclamer.",
    de="Diese Erstattung ist nicht ausgezahlt: Es gibt nichts zurückzufordern.",
    nb="Denne refusjonen er ikke betalt, så ingenting kan kreves tilbake.",
)
OWN_REFUND = Sentence(
    en="You granted this refund yourself: a second person settles what it gave too much.",
    nl="Deze terugbetaling heb je zelf toegekend: een tweede persoon wikkelt het teveel af.",
    fr="Vous avez accordé ce remboursement : une autre personne règle le trop-perçu.",
    de="Diese Erstattung wurde von dir gewährt: Eine zweite Person klärt, was zu viel war.",
    nb="Du innvilget denne refusjonen selv: en annen person gjør opp det som ble for mye.",
)
SECOND_PERSON = Sentence(
    en="You granted this refund yourself: a second person must release it.",
    nl="Deze terugbetaling heb je zelf toegekend: een tweede persoon moet hem vrijgeven.",
    fr="Vous avez accordé ce remboursement : une autre personne doit le libérer.",
    de="Diese Erstattung wurde von dir gewährt: Eine zweite Person muss sie freigeben.",
    nb="Du innvilget denne refusjonen selv: en annen person må frigi den.",
)
AMOUNT_CHANGED = Sentence(
    en="The amount is now {amount}, not what the bench showed. Look again and confirm.",
    nl="Het bedrag is nu {amount}, niet wat de bank toonde. Kijk opnieuw en bevestig.",
    fr="Le montant est maintenant {amount}, pas celui affiché. Vérifiez et confirmez.",
    de="Der Betrag ist jetzt {amount}, nicht der angezeigte. Bitte prüfen und bestätigen.",
    nb="Beløpet er nå {amount}, ikke det benken viste. Se igjen og bekreft.",
)
OVER_LIMIT = Sentence(
    en="{amount} is over the limit of {limit}: a second person releases it.",
    nl="{amount} is boven de grens van {limit}: een tweede persoon geeft het vrij.",
    fr="{amount} dépasse la limite de {limit} : une autre personne le libère.",
    de="{amount} liegt über der Grenze von {limit}: Eine zweite Person gibt frei.",
    nb="{amount} er over grensen på {limit}: en annen person frigir det.",
)
ON_ITS_WAY = Sentence(
    en="It is on its way, and would be {amount} now: above your limit of {limit}. Correct it once "
    "it has arrived.",
    nl="Het is onderweg en zou nu {amount} worden: boven je grens van {limit}. Corrigeer het als "
    "het is aangekomen.",
    fr="Il est en route, et serait maintenant de {amount} : au-delà de votre limite de {limit}. "
    "Corrigez-le une fois arrivé.",
    de="Sie ist unterwegs und wäre jetzt {amount}: über deiner Grenze von {limit}. Bitte nach dem "
    "Eingang korrigieren.",
    nb="Den er på vei og ville nå bli {amount}: over grensen din på {limit}. Rett den når den er "
    "framme.",
)
NOT_FAILED = Sentence(
    en="This refund has not failed, so there is nothing to try again.",
    nl="Deze terugbetaling is niet mislukt; er valt niets opnieuw te proberen.",
    fr="Ce remboursement n'a pas échoué : il n'y a rien à réessayer.",
    de="Diese Erstattung ist nicht gescheitert: Es gibt nichts zu wiederholen.",
    nb="Denne refusjonen har ikke feilet; det er ingenting å prøve igjen.",
)
UNKNOWN_PAYOUT = Sentence(
    en="We paid nothing with the reference {reference}.",
    nl="We hebben niets betaald met kenmerk {reference}.",
    fr="Aucun paiement ne porte la référence {reference}.",
    de="Mit der Referenz {reference} wurde nichts bezahlt.",
    nb="Ingenting er betalt med referansen {reference}.",
)
OTHER_AMOUNT = Sentence(
    en="{reference} is {owed} in our books, and {paid} in the file. Find out which is right.",
    nl="{reference} is {owed} in onze boeken en {paid} in het bestand. Zoek uit wat klopt.",
    fr="{reference} : {owed} dans nos livres, {paid} dans le fichier. Vérifiez lequel est juste.",
    de="{reference}: {owed} in unseren Büchern, {paid} in der Datei. Bitte klären, was stimmt.",
    nb="{reference} er {owed} i bøkene våre og {paid} i filen. Finn ut hva som stemmer.",
)
OVER_FOR_CUSTOMER = Sentence(
    en="More than {limit} is out to this customer for goods that nobody has seen yet.",
    nl="Voor nog niet geziene artikelen staat bij deze klant al meer dan {limit} uit.",
    fr="Plus de {limit} déjà avancés à ce client pour des articles que personne n'a vus.",
    de="Über {limit} sind diesem Kunden für noch nicht gesehene Ware schon erstattet.",
    nb="Mer enn {limit} er alt betalt til denne kunden for varer ingen har sett ennå.",
)
OVER_FOR_KEPT = Sentence(
    en="More than {limit} for something that the customer keeps: a person releases it.",
    nl="Meer dan {limit} voor iets wat de klant houdt: een persoon geeft het vrij.",
    fr="Plus de {limit} pour un article que le client garde : une personne le libère.",
    de="Über {limit} für etwas, das der Kunde behält: Eine Person gibt frei.",
    nb="Mer enn {limit} for noe kunden beholder: en person frigir det.",
)
NOTHING_TO_WAIT_FOR = Sentence(
    en="Nothing of this return was paid back and is still to be sent.",
    nl="Van deze retour is niets terugbetaald dat nog verstuurd moet worden.",
    fr="Rien de ce retour n'a été remboursé et reste à envoyer.",
    de="Von dieser Retoure ist nichts erstattet, was noch zu senden wäre.",
    nb="Ingenting i denne returen er refundert og ennå ikke sendt.",
)
NOT_LATER = Sentence(
    en="Choose a day from now on, at most {days} days away.",
    nl="Kies een dag vanaf nu, hoogstens {days} dagen verder.",
    fr="Choisissez un jour à venir, dans {days} jours au plus.",
    de="Bitte einen künftigen Tag wählen, höchstens {days} Tage entfernt.",
    nb="Velg en dag fra nå av, høyst {days} dager frem.",
)
OVER_UNJUDGED = Sentence(
    en="More than {limit} without a verdict of the bench: a second person releases it.",
    nl="Meer dan {limit} zonder oordeel van de bank: een tweede persoon geeft het vrij.",
    fr="Plus de {limit} sans verdict du poste : une autre personne le libère.",
    de="Über {limit} ohne Urteil des Prüfplatzes: Eine zweite Person gibt frei.",
    nb="Mer enn {limit} uten dom fra benken: en annen person frigir det.",
)
OVER_IN_ALL = Sentence(
    en="More than {limit} in all is out for goods that nobody has seen yet.",
    nl="In totaal staat al meer dan {limit} uit voor nog niet geziene artikelen.",
    fr="Plus de {limit} au total déjà avancés pour des articles que personne n'a vus.",
    de="Insgesamt sind über {limit} für noch nicht gesehene Ware schon erstattet.",
    nb="Til sammen er mer enn {limit} alt betalt for varer ingen har sett ennå.",
)
OVER_BUT_DUE = Sentence(
    en="The law wants it paid now, but it is over the limit of {limit}.",
    nl="De wet wil dat dit nu wordt betaald, maar het is boven de grens van {limit}.",
    fr="La loi veut ce paiement maintenant, mais il dépasse la limite de {limit}.",
    de="Das Gesetz verlangt die Zahlung jetzt, aber sie liegt über der Grenze von {limit}.",
    nb="Loven krever betaling nå, men beløpet er over grensen på {limit}.",
)
WRONG_IBAN = Sentence(
    en="This is no IBAN: its check digits do not fit. Compare it with a bank statement.",
    nl="Dit is geen IBAN: de controlecijfers kloppen niet. Vergelijk met een afschrift.",
    fr="Ce n'est pas un IBAN : la clé ne correspond pas. Comparez avec un relevé.",
    de="Das ist keine IBAN: Die Prüfziffern passen nicht. Bitte mit einem Auszug vergleichen.",
    nb="Dette er ikke en IBAN: kontrollsifrene stemmer ikke. Sammenlign med et utskrift.",
)
OTHER_IBAN = Sentence(
    en="Another account was given for this order. To change it, ask the shop.",
    nl="Voor deze bestelling is al een andere rekening opgegeven. Vraag de winkel om die te "
    "wijzigen.",
    fr="Un autre compte est déjà indiqué pour cette commande. Demandez au magasin de le changer.",
    de="Für diese Bestellung wurde schon ein anderes Konto genannt. Bitte an den Shop wenden.",
    nb="En annen konto er alt oppgitt for denne ordren. Be butikken om å endre den.",
)
NO_IBAN = Sentence(
    en="No bank account is known for order {order}. Ask the customer for one.",
    nl="Van bestelling {order} is geen bankrekening bekend. Vraag de klant erom.",
    fr="Aucun compte bancaire connu pour la commande {order}. Demandez-le au client.",
    de="Zu Bestellung {order} ist kein Konto bekannt. Bitte die Kundschaft fragen.",
    nb="Ingen bankkonto er kjent for ordre {order}. Be kunden om en.",
)
NO_IBAN_OF_OURS = Sentence(
    en="Say from which account refunds are paid first: retourney shop books.",
    nl="Geef eerst op van welke rekening wordt terugbetaald: retourney shop books.",
    fr="Indiquez d'abord le compte qui rembourse : retourney shop books.",
    de="Zuerst angeben, von welchem Konto erstattet wird: retourney shop books.",
    nb="Oppgi først hvilken konto det refunderes fra: retourney shop books.",
)
NOT_EURO = Sentence(
    en="SEPA pays euros, and this is {currency}. Pay it another way, then confirm it.",
    nl="SEPA betaalt euro's, en dit is {currency}. Betaal het anders en bevestig het dan.",
    fr="SEPA paie en euros ; ici {currency}. Payez autrement, puis confirmez.",
    de="SEPA zahlt Euro, dies ist {currency}. Anders zahlen und dann bestätigen.",
    nb="SEPA betaler euro, og dette er {currency}. Betal på annen måte, og bekreft så.",
)
NOTHING_IN_FILE = Sentence(
    en="Nothing of a file {name} waits to be paid.",
    nl="Van een bestand {name} wacht niets op betaling.",
    fr="Rien d'un fichier {name} n'attend d'être payé.",
    de="Aus einer Datei {name} wartet nichts auf Zahlung.",
    nb="Ingenting fra en fil {name} venter på betaling.",
)
