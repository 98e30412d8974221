"""What a simulation is told in, at the command line and on its page."""

from dataclasses import dataclass
from datetime import date

from babel.numbers import format_decimal, format_percent

from api.kernel.language import Sentence, said_date, spoken
from api.kernel.money import Money
from api.policy.document import RefundTiming
from api.simulation.answer import Objective, SimulationGroup


@dataclass(frozen=True, slots=True)
class Tongue:
    """Figures as one language writes them."""

    language: str
    currency: str

    @property
    def tag(self) -> str:
        return spoken(self.language)

    def say(self, sentence: Sentence, **values: object) -> str:
        return sentence.say(self.language, **values)

    def money(self, minor: float) -> str:
        return Money(round(minor), self.currency).formatted(self.tag)

    def number(self, value: float) -> str:
        return format_decimal(value, locale=self.tag)

    def share(self, value: float) -> str:
        return format_percent(value, "#,##0.0 %", locale=self.tag)

    def change(self, value: float) -> str:
        return format_percent(value, "+#,##0.0 %;-#,##0.0 %", locale=self.tag)

    def day(self, day: date) -> str:
        return said_date(day, self.tag)


TITLE = Sentence(
    en="{name} against the policy in force",
    nl="{name} naast het geldende beleid",
    fr="{name} face à la politique en vigueur",
    de="{name} gegen die geltende Regelung",
    nb="{name} mot gjeldende vilkår",
)
SIZE = Sentence(
    en="{orders} orders, {lines} lines, {returns} pieces came back.",
    nl="{orders} bestellingen, {lines} regels, {returns} stuks kwamen terug.",
    fr="{orders} commandes, {lines} lignes, {returns} pièces revenues.",
    de="{orders} Bestellungen, {lines} Positionen, {returns} Stück kamen zurück.",
    nb="{orders} ordre, {lines} linjer, {returns} enheter kom tilbake.",
)
PERIOD = Sentence(
    en="Orders of {since} to {until}.",
    nl="Bestellingen van {since} tot en met {until}.",
    fr="Commandes du {since} au {until}.",
    de="Bestellungen vom {since} bis {until}.",
    nb="Ordre fra {since} til {until}.",
)
AGAIN = Sentence(
    en="{agreed} of {returns} returns that were paid back come out to the cent as booked.",
    nl="{agreed} van {returns} terugbetaalde retouren komen op de cent uit zoals ze zijn geboekt.",
    fr="{agreed} retours remboursés sur {returns} retombent au centime sur ce qui a été "
    "comptabilisé.",
    de="{agreed} von {returns} erstatteten Retouren kommen auf den Cent heraus, wie sie gebucht "
    "wurden.",
    nb="{agreed} av {returns} refunderte returer stemmer på øret med det som ble bokført.",
)
NOTHING_PAID = Sentence(
    en="No return of the period was paid back here, so there is nothing to check against.",
    nl="Geen retour uit de periode is hier terugbetaald, dus er valt niets na te rekenen.",
    fr="Aucun retour de la période n'a été remboursé ici : rien à vérifier.",
    de="Keine Retoure des Zeitraums wurde hier erstattet, es gibt also nichts zu prüfen.",
    nb="Ingen retur i perioden ble refundert her, så det er ingenting å kontrollere mot.",
)
BY_LAW = Sentence(
    en="{share} of the lines were decided by law, because the draft gave less.",
    nl="{share} van de regels besliste de wet, omdat het concept minder gaf.",
    fr="{share} des lignes décidées par la loi, car le projet donnait moins.",
    de="{share} der Positionen entschied das Gesetz, weil der Entwurf weniger gab.",
    nb="{share} av linjene ble avgjort av loven, fordi utkastet ga mindre.",
)
BETTER = Sentence(
    "{share} better off", "{share} beter af", "{share} gagnants", "{share} besser", "{share} bedre"
)
SAME = Sentence(
    "{share} the same", "{share} gelijk", "{share} inchangés", "{share} gleich", "{share} likt"
)
WORSE = Sentence(
    "{share} worse off",
    "{share} slechter af",
    "{share} perdants",
    "{share} schlechter",
    "{share} dårligere",
)
A_YEAR = Sentence(
    en="In a year, 95 of 100 draws",
    nl="Per jaar, 95 van 100 trekkingen",
    fr="Par an, 95 tirages sur 100",
    de="Im Jahr, 95 von 100 Ziehungen",
    nb="I året, 95 av 100 trekninger",
)
COST = Sentence(
    "Cost of returns", "Kosten van retouren", "Coût des retours", "Retourenkosten", "Returkostnad"
)
SALES = Sentence(
    "Sales kept", "Behouden verkopen", "Ventes gardées", "Behaltene Verkäufe", "Beholdt salg"
)
TOGETHER = Sentence("Together", "Samen", "Ensemble", "Zusammen", "Samlet")
RANGE = Sentence(
    en="{low} to {high}, likely {likely}",
    nl="{low} tot {high}, waarschijnlijk {likely}",
    fr="{low} à {high}, probablement {likely}",
    de="{low} bis {high}, wahrscheinlich {likely}",
    nb="{low} til {high}, trolig {likely}",
)
SPREAD = Sentence(
    "{low} to {high}", "{low} tot {high}", "{low} à {high}", "{low} bis {high}", "{low} til {high}"
)
MORE = Sentence(
    "{amount} more", "{amount} meer", "{amount} de plus", "{amount} mehr", "{amount} mer"
)
LESS = Sentence(
    "{amount} less", "{amount} minder", "{amount} de moins", "{amount} weniger", "{amount} mindre"
)
NO_DIFFERENCE = Sentence(
    "no difference", "geen verschil", "aucune différence", "kein Unterschied", "ingen forskjell"
)
CUSTOMERS = Sentence("Customers", "Klanten", "Clients", "Kunden", "Kunder")
ORDERS = Sentence("Orders", "Bestellingen", "Commandes", "Bestellungen", "Ordre")
RETURNS = Sentence("Returns", "Retouren", "Retours", "Retouren", "Returer")
FEES = Sentence("Fees", "Kosten klant", "Frais", "Gebühren", "Gebyrer")
WAIVERS = Sentence("Waivers", "Kwijtgescholden", "Remises", "Erlassen", "Ettergitt")
AT_ONCE = Sentence(
    "Paid at once", "Direct betaald", "Payé d'emblée", "Sofort gezahlt", "Betalt straks"
)
RETAINED = Sentence("Retained", "Behouden", "Conservé", "Behalten", "Beholdt")
LAW = Sentence("By law", "Door de wet", "Par la loi", "Per Gesetz", "Ved lov")
BETTER_OFF = Sentence("Better off", "Beter af", "Gagnants", "Besser", "Bedre")
WORSE_OFF = Sentence("Worse off", "Slechter af", "Perdants", "Schlechter", "Dårligere")
EVERYBODY = Sentence("Everybody", "Allen samen", "Tous", "Alle", "Alle")
RULES = Sentence(
    en="How often each rule decided, in order lines",
    nl="Hoe vaak elke regel besliste, in bestelregels",
    fr="Combien de fois chaque règle a décidé, en lignes de commande",
    de="Wie oft jede Regel entschied, in Bestellpositionen",
    nb="Hvor ofte hver regel avgjorde, i ordrelinjer",
)
NO_RULES = Sentence(
    "The draft has no rules",
    "Het concept heeft geen regels",
    "Le projet n'a pas de règles",
    "Der Entwurf hat keine Regeln",
    "Utkastet har ingen regler",
)
BY: dict[SimulationGroup, Sentence] = {
    SimulationGroup.TIER: Sentence(
        "By tier", "Per niveau", "Par palier", "Nach Stufe", "Etter nivå"
    ),
    SimulationGroup.SEGMENT: Sentence(
        "By segment", "Per segment", "Par segment", "Nach Segment", "Etter segment"
    ),
    SimulationGroup.COUNTRY: Sentence(
        "By country", "Per land", "Par pays", "Nach Land", "Etter land"
    ),
    SimulationGroup.CATEGORY: Sentence(
        "By category", "Per categorie", "Par catégorie", "Nach Kategorie", "Etter kategori"
    ),
    SimulationGroup.METHOD: Sentence(
        "By way back", "Per weg terug", "Par mode de retour", "Nach Rückweg", "Etter vei tilbake"
    ),
}
WANTED = Sentence(
    en="What the shop wants, weighed: {percent}",
    nl="Wat de winkel wil, gewogen: {percent}",
    fr="Ce que veut la boutique, pondéré : {percent}",
    de="Was der Shop will, gewichtet: {percent}",
    nb="Det butikken vil ha, vektet: {percent}",
)
OBJECTIVES: dict[Objective, Sentence] = {
    Objective.COST: COST,
    Objective.RETENTION: SALES,
    Objective.CO2E: Sentence("CO2e", "CO2e", "CO2e", "CO2e", "CO2e"),
    Objective.SPEED: Sentence(
        "Money sooner",
        "Sneller geld terug",
        "Remboursement plus rapide",
        "Geld früher",
        "Pengene før",
    ),
}
WEIGHT = Sentence("Weight", "Gewicht", "Poids", "Gewicht", "Vekt")
HOW_MUCH_BETTER = Sentence("Better by", "Beter met", "Mieux de", "Besser um", "Bedre med")
EARLY = Sentence(
    en="Money that goes before anybody has looked",
    nl="Geld dat weggaat voordat iemand heeft gekeken",
    fr="Argent versé avant tout contrôle",
    de="Geld, das geht, bevor jemand nachgesehen hat",
    nb="Penger som går før noen har sett",
)
PAID = Sentence("Paid", "Betaald", "Versé", "Gezahlt", "Betalt")
MOST = Sentence(
    "Out at one moment, at the most",
    "Hooguit tegelijk uit",
    "Au plus en même temps",
    "Höchstens zugleich offen",
    "Ute samtidig, på det meste",
)
TIMINGS: dict[RefundTiming | None, Sentence] = {
    None: EVERYBODY,
    RefundTiming.INSTANT: Sentence("At once", "Direct", "D'emblée", "Sofort", "Straks"),
    RefundTiming.ON_HANDOVER: Sentence(
        "When handed over", "Bij afgifte", "À la remise", "Bei Abgabe", "Ved innlevering"
    ),
    RefundTiming.ON_RECEIPT: Sentence(
        "On receipt", "Bij ontvangst", "À la réception", "Bei Eingang", "Ved mottak"
    ),
}
BUDGETS = Sentence(
    "Budgets of the draft",
    "Budgetten van het concept",
    "Budgets du projet",
    "Budgets des Entwurfs",
    "Utkastets budsjetter",
)
AMOUNT = Sentence("Amount", "Bedrag", "Montant", "Betrag", "Beløp")
TAKEN = Sentence("Taken", "Gebruikt", "Utilisé", "Verbraucht", "Brukt")
LACKING = Sentence("Lacking", "Tekort", "Manquant", "Fehlend", "Mangler")
FROM = Sentence("From", "Vanaf", "Dès le", "Ab", "Fra")
SOURCES = Sentence(
    "What the ranges come from",
    "Waar de marges vandaan komen",
    "D'où viennent les fourchettes",
    "Woher die Spannen kommen",
    "Hvor spennene kommer fra",
)
LIKELY = Sentence("Likely", "Waarschijnlijk", "Probable", "Wahrscheinlich", "Trolig")
LOWEST = Sentence("Lowest", "Laagste", "Minimum", "Niedrigste", "Laveste")
HIGHEST = Sentence("Highest", "Hoogste", "Maximum", "Höchste", "Høyeste")
WHO_SAYS_SO = Sentence(
    "Who says so", "Wie dat zegt", "Qui le dit", "Wer das sagt", "Hvem som sier det"
)
HOW = Sentence(
    en="Every order of the period is asked for its terms under the policy in force today and under "
    "the draft, each as if told at the checkout. What came back says which fees, waivers, refunds "
    "either would have brought. What people would have done instead nobody knows: each of {draws} "
    "draws takes every figure below from its range and lets each order and each parcel be or not "
    "be. In 95 of 100 draws the difference lies between the two ends of a range.",
    nl="Elke bestelling uit de periode krijgt haar voorwaarden onder het geldende beleid en onder "
    "het concept, alsof ze bij het afrekenen waren verteld. Wat terugkwam zegt welke kosten, "
    "kwijtscheldingen en terugbetalingen elk zou hebben gebracht. Wat mensen anders hadden gedaan "
    "weet niemand: elk van {draws} trekkingen neemt elk cijfer hieronder uit zijn marge en laat "
    "elke bestelling en elk pakket er wel of niet zijn. In 95 van 100 trekkingen ligt het verschil "
    "tussen beide uiteinden.",
    fr="Chaque commande de la période reçoit ses conditions selon la politique en vigueur et selon "
    "le projet, comme si elles avaient été annoncées au paiement. Ce qui est revenu dit quels "
    "frais, remises et remboursements chacun aurait donnés. Ce que les gens auraient fait, "
    "personne ne le sait : chacun des {draws} tirages prend chaque chiffre ci-dessous dans sa "
    "fourchette et laisse chaque commande et chaque colis exister ou non. Dans 95 tirages sur 100, "
    "la différence se trouve entre les deux bornes.",
    de="Jede Bestellung des Zeitraums wird nach der geltenden Regelung und nach dem Entwurf "
    "beurteilt, als wären sie beim Kauf genannt worden. Was zurückkam, sagt, welche Gebühren, "
    "Erlasse und Erstattungen jede gebracht hätte. Was die Leute sonst getan hätten, weiß niemand: "
    "Jede von {draws} Ziehungen nimmt jede Zahl unten aus ihrer Spanne und lässt jede Bestellung "
    "und jedes Paket geschehen oder nicht. In 95 von 100 Ziehungen liegt der Unterschied zwischen "
    "beiden Enden.",
    nb="Hver ordre i perioden får vilkårene sine etter gjeldende vilkår og etter utkastet, som om "
    "de var oppgitt i kassen. Det som kom tilbake, sier hvilke gebyrer, ettergivelser og "
    "refusjoner hver av dem ville gitt. Hva folk ellers hadde gjort, vet ingen: hver av {draws} "
    "trekninger tar hvert tall nedenfor fra sitt spenn og lar hver ordre og hver pakke bli av "
    "eller ikke. I 95 av 100 trekninger ligger forskjellen mellom de to endene.",
)
