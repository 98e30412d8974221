"""What the linter can find, with what to do about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from api.kernel.language import Sentence
from api.policy.places import Path, said


class FindingKind(StrEnum):
    UNREACHABLE = "UNREACHABLE"
    NO_EFFECT = "NO_EFFECT"
    SHADOWED = "SHADOWED"
    TIER_INVERSION = "TIER_INVERSION"
    CONTRADICTION = "CONTRADICTION"
    GAP_BETWEEN_SEASONS = "GAP_BETWEEN_SEASONS"
    UNTIL_PASSED = "UNTIL_PASSED"
    UNKNOWN_TIER = "UNKNOWN_TIER"
    TIERS_WITHOUT_ORDER = "TIERS_WITHOUT_ORDER"
    NO_WAY_BACK = "NO_WAY_BACK"
    FEE_OF_NO_WAY = "FEE_OF_NO_WAY"
    BONUS_WITHOUT_CREDIT = "BONUS_WITHOUT_CREDIT"
    KEEP_WITHOUT_LIMIT = "KEEP_WITHOUT_LIMIT"
    LIMIT_WITHOUT_KEEP = "LIMIT_WITHOUT_KEEP"
    UNKNOWN_GRADE = "UNKNOWN_GRADE"
    UNUSED_BUDGET = "UNUSED_BUDGET"
    WINDOW_BELOW_LAW = "WINDOW_BELOW_LAW"
    FEE_ABOVE_COST = "FEE_ABOVE_COST"
    NO_MONEY_BACK = "NO_MONEY_BACK"
    MISSING_LANGUAGE = "MISSING_LANGUAGE"
    GREEN_CLAIM = "GREEN_CLAIM"
    RIGHTS_DENIED = "RIGHTS_DENIED"


BLOCKING = frozenset({FindingKind.GREEN_CLAIM, FindingKind.RIGHTS_DENIED})
"""With one of these a policy is not published."""


@dataclass(frozen=True, slots=True)
class Finding:
    kind: FindingKind
    path: Path
    values: Mapping[str, str | int] = field(default_factory=dict[str, str | int])

    @property
    def place(self) -> str:
        """Where in the document: rules[2].then.window"""
        return said(self.path)

    def say(self, language: str) -> str:
        return SENTENCES[self.kind].say(language, **self.values)


SENTENCES: dict[FindingKind, Sentence] = {
    FindingKind.UNREACHABLE: Sentence(
        en="{rule} can never apply: its conditions exclude each other. Change one of them.",
        nl="{rule} kan nooit gelden: de voorwaarden sluiten elkaar uit. Verander er een.",
        fr="{rule} ne peut jamais s'appliquer : ses conditions s'excluent. Changez-en une.",
        de="{rule} kann nie gelten: Die Bedingungen schließen sich aus. Bitte eine ändern.",
        nb="{rule} kan aldri gjelde: vilkårene utelukker hverandre. Endre ett av dem.",
    ),
    FindingKind.NO_EFFECT: Sentence(
        en="{rule} never changes anything: the base gives as much. Give more, or take it out.",
        nl="{rule} verandert nooit iets: de basis geeft evenveel. Geef meer, of haal hem weg.",
        fr="{rule} ne change jamais rien : la base donne autant. Donnez plus, ou retirez-la.",
        de="{rule} ändert nie etwas: Die Basis gibt ebenso viel. Mehr geben oder entfernen.",
        nb="{rule} endrer aldri noe: basis gir like mye. Gi mer, eller ta den ut.",
    ),
    FindingKind.SHADOWED: Sentence(
        en="{rule} never decides: wherever it applies, {by} goes first. Narrow {by}, or raise the "
        "priority.",
        nl="{rule} beslist nooit: waar hij geldt, gaat {by} voor. Maak {by} smaller, of verhoog "
        "de prioriteit.",
        fr="{rule} ne décide jamais : là où elle vaut, {by} passe avant. Restreignez {by} ou "
        "augmentez la priorité.",
        de="{rule} entscheidet nie: Wo sie gilt, geht {by} vor. {by} enger fassen oder die "
        "Priorität erhöhen.",
        nb="{rule} avgjør aldri: der den gjelder, går {by} foran. Snevre inn {by}, eller øk "
        "prioriteten.",
    ),
    FindingKind.TIER_INVERSION: Sentence(
        en="{rule} never decides: {by} already gives that much to whoever has this tier. Give "
        "more, or take it out.",
        nl="{rule} beslist nooit: {by} geeft wie deze tier heeft al zoveel. Geef meer, of haal "
        "hem weg.",
        fr="{rule} ne décide jamais : {by} donne déjà autant à qui a ce niveau. Donnez plus, ou "
        "retirez-la.",
        de="{rule} entscheidet nie: {by} gibt dieser Stufe schon so viel. Mehr geben oder "
        "entfernen.",
        nb="{rule} avgjør aldri: {by} gir allerede like mye til dette nivået. Gi mer, eller ta "
        "den ut.",
    ),
    FindingKind.CONTRADICTION: Sentence(
        en="{rule} and {by} can meet and say different things about {side}, with equal right. "
        "Give one of them a priority.",
        nl="{rule} en {by} kunnen samenvallen en zeggen met evenveel recht iets anders over "
        "{side}. Geef een van beide een prioriteit.",
        fr="{rule} et {by} peuvent se rencontrer et se contredire sur {side} à rang égal. Donnez "
        "une priorité à l'une.",
        de="{rule} und {by} können zusammentreffen und sagen gleichrangig Verschiedenes zu "
        "{side}. Einer bitte Priorität geben.",
        nb="{rule} og {by} kan møtes og sier ulike ting om {side} med lik rett. Gi en av dem "
        "prioritet.",
    ),
    FindingKind.GAP_BETWEEN_SEASONS: Sentence(
        en="Between {by} and {rule} there are {days} days on which neither holds. Join them, if "
        "that is not meant.",
        nl="Tussen {by} en {rule} liggen {days} dagen waarop geen van beide geldt. Sluit ze aan "
        "als dat niet de bedoeling is.",
        fr="Entre {by} et {rule}, {days} jours ne sont couverts par aucune. Joignez-les si ce "
        "n'est pas voulu.",
        de="Zwischen {by} und {rule} liegen {days} Tage, an denen keine gilt. Verbinden, falls "
        "das nicht gemeint ist.",
        nb="Mellom {by} og {rule} er det {days} dager der ingen av dem gjelder. Koble dem sammen "
        "om det ikke er ment.",
    ),
    FindingKind.UNTIL_PASSED: Sentence(
        en="{date} is over. Write a day to come, or month-day for every year.",
        nl="{date} is voorbij. Schrijf een dag die nog komt, of maand-dag voor elk jaar.",
        fr="Le {date} est passé. Écrivez un jour à venir, ou mois-jour pour chaque année.",
        de="Der {date} ist vorbei. Einen künftigen Tag schreiben, oder Monat-Tag für jedes Jahr.",
        nb="{date} er passert. Skriv en dag som kommer, eller måned-dag for hvert år.",
    ),
    FindingKind.UNKNOWN_TIER: Sentence(
        en="{tier} is not among the tiers at the top. Add it there, or correct the name.",
        nl="{tier} staat niet bij de tiers bovenaan. Voeg hem daar toe, of verbeter de naam.",
        fr="{tier} n'est pas parmi les tiers en tête. Ajoutez-le, ou corrigez le nom.",
        de="{tier} steht nicht bei den tiers oben. Dort ergänzen oder den Namen berichtigen.",
        nb="{tier} er ikke blant tiers øverst. Legg det til der, eller rett navnet.",
    ),
    FindingKind.TIERS_WITHOUT_ORDER: Sentence(
        en="Several tiers are named ({tiers}), and nothing says which is higher. List them under "
        "tiers, lowest first.",
        nl="Er worden meer tiers genoemd ({tiers}) en nergens staat welke hoger is. Zet ze onder "
        "tiers, de laagste eerst.",
        fr="Plusieurs niveaux sont nommés ({tiers}), sans dire lequel est plus haut. Listez-les "
        "sous tiers, du plus bas au plus haut.",
        de="Mehrere Stufen werden genannt ({tiers}), aber nicht, welche höher ist. Unter tiers "
        "aufzählen, die niedrigste zuerst.",
        nb="Flere nivåer nevnes ({tiers}), men ikke hvilket som er høyest. Før dem opp under "
        "tiers, lavest først.",
    ),
    FindingKind.NO_WAY_BACK: Sentence(
        en="No way back is left here. Offer at least one.",
        nl="Hier blijft geen retourweg over. Bied er minstens één aan.",
        fr="Il ne reste ici aucun mode de retour. Proposez-en au moins un.",
        de="Hier bleibt kein Rückweg übrig. Mindestens einen anbieten.",
        nb="Her er det ingen returmåte igjen. Tilby minst én.",
    ),
    FindingKind.FEE_OF_NO_WAY: Sentence(
        en="{way} has a fee here, and nothing offers it. Offer it, or take the fee out.",
        nl="{way} heeft hier een prijs, maar wordt nergens aangeboden. Bied het aan, of haal de "
        "prijs weg.",
        fr="{way} a un prix ici, mais rien ne le propose. Proposez-le, ou retirez le prix.",
        de="{way} hat hier einen Preis, wird aber nirgends angeboten. Anbieten oder Preis "
        "entfernen.",
        nb="{way} har en pris her, men tilbys ikke. Tilby det, eller ta ut prisen.",
    ),
    FindingKind.BONUS_WITHOUT_CREDIT: Sentence(
        en="A bonus on store credit, and no store credit. Add STORE_CREDIT to the resolutions.",
        nl="Een bonus op winkeltegoed, maar geen tegoed. Voeg STORE_CREDIT toe aan resolutions.",
        fr="Un bonus sur le bon d'achat, sans bon d'achat. Ajoutez STORE_CREDIT aux resolutions.",
        de="Ein Bonus auf Guthaben, aber kein Guthaben. STORE_CREDIT bei resolutions ergänzen.",
        nb="En bonus på tilgodelapp, men ingen tilgodelapp. Legg STORE_CREDIT til resolutions.",
    ),
    FindingKind.KEEP_WITHOUT_LIMIT: Sentence(
        en="KEEP_ITEM is offered, and keepItemUpTo is 0 everywhere. Say up to which price.",
        nl="KEEP_ITEM wordt aangeboden, maar keepItemUpTo is overal 0. Zeg tot welke prijs.",
        fr="KEEP_ITEM est proposé, mais keepItemUpTo vaut 0 partout. Dites jusqu'à quel prix.",
        de="KEEP_ITEM wird angeboten, aber keepItemUpTo ist überall 0. Bis zu welchem Preis?",
        nb="KEEP_ITEM tilbys, men keepItemUpTo er 0 overalt. Si opp til hvilken pris.",
    ),
    FindingKind.LIMIT_WITHOUT_KEEP: Sentence(
        en="keepItemUpTo has a price, and KEEP_ITEM is not offered. Add it to the resolutions.",
        nl="keepItemUpTo heeft een prijs, maar KEEP_ITEM wordt niet aangeboden. Voeg het toe.",
        fr="keepItemUpTo a un prix, mais KEEP_ITEM n'est pas proposé. Ajoutez-le.",
        de="keepItemUpTo hat einen Preis, aber KEEP_ITEM wird nicht angeboten. Bitte ergänzen.",
        nb="keepItemUpTo har en pris, men KEEP_ITEM tilbys ikke. Legg det til.",
    ),
    FindingKind.UNKNOWN_GRADE: Sentence(
        en="There is no grade {grade}. Grades are A, B, C, D and E.",
        nl="Er is geen gradatie {grade}. Gradaties zijn A, B, C, D en E.",
        fr="Il n'y a pas de note {grade}. Les notes sont A, B, C, D et E.",
        de="Es gibt keine Stufe {grade}. Die Stufen sind A, B, C, D und E.",
        nb="Det finnes ingen grad {grade}. Gradene er A, B, C, D og E.",
    ),
    FindingKind.UNUSED_BUDGET: Sentence(
        en="Nothing is paid out of budget {budget}. Name it in a rule that waives a fee or pays at "
        "once, or take it out.",
        nl="Uit budget {budget} wordt niets betaald. Noem het in een regel die een prijs kwijt of "
        "meteen betaalt, of haal het weg.",
        fr="Rien n'est payé sur le budget {budget}. Nommez-le dans une règle qui offre un prix ou "
        "rembourse tout de suite, ou retirez-le.",
        de="Aus dem Budget {budget} wird nichts bezahlt. In einer Regel nennen, die einen Preis "
        "erlässt oder sofort zahlt, oder entfernen.",
        nb="Ingenting betales av budsjettet {budget}. Nevn det i en regel som gir fri pris eller "
        "betaler med én gang, eller ta det ut.",
    ),
    FindingKind.WINDOW_BELOW_LAW: Sentence(
        en="{days} days are fewer than the law's {legal}: the law will decide. Write {legal} or "
        "more.",
        nl="{days} dagen zijn minder dan de {legal} van de wet: de wet zal beslissen. Schrijf "
        "{legal} of meer.",
        fr="{days} jours sont moins que les {legal} de la loi : elle décidera. Écrivez {legal} ou "
        "plus.",
        de="{days} Tage sind weniger als die {legal} des Gesetzes: Es wird entscheiden. {legal} "
        "oder mehr schreiben.",
        nb="{days} dager er færre enn lovens {legal}: loven vil avgjøre. Skriv {legal} eller mer.",
    ),
    FindingKind.FEE_ABOVE_COST: Sentence(
        en="{fee} is more than this way costs the shop ({cost}): by law only {cost} is charged.",
        nl="{fee} is meer dan deze weg de winkel kost ({cost}): wettelijk wordt het {cost}.",
        fr="{fee} dépasse le coût pour la boutique ({cost}) : la loi le ramène à {cost}.",
        de="{fee} ist mehr, als der Weg den Shop kostet ({cost}): Erlaubt sind nur {cost}.",
        nb="{fee} er mer enn det koster butikken ({cost}): etter loven tas bare {cost}.",
    ),
    FindingKind.NO_MONEY_BACK: Sentence(
        en="By law money goes back the way it was paid. Add ORIGINAL_PAYMENT_METHOD.",
        nl="Wettelijk gaat geld terug zoals het is betaald. Voeg ORIGINAL_PAYMENT_METHOD toe.",
        fr="La loi veut un remboursement par le moyen utilisé. Ajoutez ORIGINAL_PAYMENT_METHOD.",
        de="Das Geld geht nach dem Gesetz auf dem Zahlungsweg zurück. ORIGINAL_PAYMENT_METHOD "
        "ergänzen.",
        nb="Etter loven går pengene tilbake slik de ble betalt. Legg til ORIGINAL_PAYMENT_METHOD.",
    ),
    FindingKind.MISSING_LANGUAGE: Sentence(
        en="These words are missing in: {languages}. Customers there would see a rule's name.",
        nl="Deze woorden ontbreken in: {languages}. Klanten zien daar de naam van een regel.",
        fr="Ces mots manquent en : {languages}. Les clients y verraient le nom d'une règle.",
        de="Diese Worte fehlen in: {languages}. Kunden sähen dort den Namen einer Regel.",
        nb="Disse ordene mangler på: {languages}. Kundene der vil se navnet på en regel.",
    ),
    FindingKind.GREEN_CLAIM: Sentence(
        en="«{word}» is an environmental claim without proof. Give the computed grams of CO2e, or "
        "leave it out.",
        nl="«{word}» is een milieuclaim zonder bewijs. Geef de berekende grammen CO2e, of laat "
        "het weg.",
        fr="«{word}» est une allégation environnementale sans preuve. Donnez les grammes de CO2e "
        "calculés, ou retirez-la.",
        de="«{word}» ist eine Umweltaussage ohne Beleg. Die berechneten Gramm CO2e nennen oder "
        "weglassen.",
        nb="«{word}» er en miljøpåstand uten bevis. Oppgi beregnede gram CO2e, eller utelat den.",
    ),
    FindingKind.RIGHTS_DENIED: Sentence(
        en="«{word}» denies a right that customers have. Leave it out.",
        nl="«{word}» ontkent een recht dat klanten hebben. Laat het weg.",
        fr="«{word}» nie un droit des clients. Retirez-le.",
        de="«{word}» bestreitet ein Recht der Kunden. Bitte weglassen.",
        nb="«{word}» nekter en rett som kundene har. Utelat det.",
    ),
}
