"""What the page of insights is told in. Its figures are written by `simulation_words.Tongue`."""

from collections.abc import Mapping

from api.insights.rules import CohortGroup, InsightGroup
from api.kernel.language import Sentence
from api.orders.rules import MediaSlot

SLOTS: Mapping[MediaSlot, Sentence] = {
    MediaSlot.PHOTOS: Sentence("photos", "foto's", "photos", "Fotos", "bilder"),
    MediaSlot.SIZE_CHART: Sentence(
        "size chart", "maattabel", "guide des tailles", "Größentabelle", "størrelsestabell"
    ),
    MediaSlot.VIDEO: Sentence("video", "video", "vidéo", "Video", "video"),
    MediaSlot.MODEL_3D: Sentence("3D model", "3D-model", "modèle 3D", "3D-Modell", "3D-modell"),
    MediaSlot.AR: Sentence(
        "augmented reality", "augmented reality", "réalité augmentée", "Augmented Reality",
        "utvidet virkelighet",
    ),
}  # fmt: skip
TITLE = Sentence(
    "Why things come back", "Waarom dingen terugkomen", "Pourquoi les articles reviennent",
    "Warum Dinge zurückkommen", "Hvorfor ting kommer tilbake",
)  # fmt: skip
PERIOD = Sentence(
    en="Orders of {since} to {until}. {back} of {sold} pieces came back.",
    nl="Bestellingen van {since} tot en met {until}. {back} van {sold} stuks kwamen terug.",
    fr="Commandes du {since} au {until}. {back} pièces sur {sold} sont revenues.",
    de="Bestellungen vom {since} bis {until}. {back} von {sold} Stück kamen zurück.",
    nb="Ordre fra {since} til {until}. {back} av {sold} enheter kom tilbake.",
)
RATE = Sentence("Comes back", "Komt terug", "Revient", "Kommt zurück", "Kommer tilbake")
COST = Sentence("Cost", "Kosten", "Coût", "Kosten", "Kostnad")
EACH = Sentence("Of one return", "Van één retour", "D'un retour", "Einer Retoure", "Per retur")
SOLD = Sentence("Sold", "Verkocht", "Vendus", "Verkauft", "Solgt")
BACK = Sentence("Back", "Terug", "Revenus", "Zurück", "Tilbake")
BETWEEN = Sentence(
    "{low} to {high}", "{low} tot {high}", "{low} à {high}", "{low} bis {high}", "{low} til {high}"
)
TOO_FEW = Sentence("too few to say", "te weinig om te zeggen", "trop peu pour le dire",
                   "zu wenige für eine Aussage", "for få til å si noe")  # fmt: skip
SHIPPING = Sentence("Delivery given back, less fees", "Bezorging terug, min kosten klant",
                    "Livraison rendue, moins frais", "Versand erstattet, abzüglich Gebühren",
                    "Frakt tilbakebetalt, minus gebyr")  # fmt: skip
WEAR = Sentence("Kept for wear", "Ingehouden voor slijtage", "Retenu pour usure",
                "Für Abnutzung einbehalten", "Holdt tilbake for slitasje")  # fmt: skip
BONUS = Sentence("Bonus on credit", "Bonus op tegoed", "Bonus sur avoir", "Bonus auf Guthaben",
                 "Bonus på tilgode")  # fmt: skip
LOST = Sentence("Value lost", "Waardeverlies", "Valeur perdue", "Wertverlust", "Tapt verdi")
HANDLING = Sentence("Transport and work (assumed)", "Vervoer en werk (aangenomen)",
                    "Transport et travail (hypothèse)", "Transport und Arbeit (angenommen)",
                    "Transport og arbeid (antatt)")  # fmt: skip
WEEKLY = Sentence(
    en="{title}: share that comes back, by week of sale; the band is what was usual",
    nl="{title}: deel dat terugkomt, per week van verkoop; de band is wat gewoon was",
    fr="{title} : part qui revient, par semaine de vente ; la bande est l'habituel",
    de="{title}: Anteil, der zurückkommt, nach Verkaufswoche; das Band ist das Übliche",
    nb="{title}: andel som kommer tilbake, etter salgsuke; båndet er det vanlige",
)
LEARN = Sentence("What to change", "Wat te veranderen", "Que changer", "Was zu ändern ist",
                 "Hva som bør endres")  # fmt: skip
FEWER = Sentence("Fewer a month", "Minder per maand", "De moins par mois", "Weniger im Monat",
                 "Færre i måneden")  # fmt: skip
GAPS = Sentence("What pages do not show", "Wat pagina's niet tonen",
                "Ce que les pages ne montrent pas", "Was Seiten nicht zeigen",
                "Hva sidene ikke viser")  # fmt: skip
AGAIN = Sentence("Buys again within 90 days", "Koopt weer binnen 90 dagen",
                 "Rachète sous 90 jours", "Kauft binnen 90 Tagen wieder",
                 "Kjøper igjen innen 90 dager")  # fmt: skip
NOT_YET = Sentence(
    en="Of these customers too few had ninety days to buy again. Choose an earlier first day.",
    nl="Van deze klanten hadden er te weinig negentig dagen om weer te kopen. Kies een eerdere "
    "eerste dag.",
    fr="Trop peu de ces clients ont eu quatre-vingt-dix jours pour racheter. Choisissez un premier "
    "jour plus ancien.",
    de="Von diesen Kunden hatten zu wenige neunzig Tage, um wieder zu kaufen. Bitte einen früheren "
    "ersten Tag wählen.",
    nb="For få av disse kundene har hatt nitti dager til å kjøpe igjen. Velg en tidligere første "
    "dag.",
)
OBJECTED = Sentence(
    en="A customer's first return. Who objects to profiling, and groups of fewer than ten, are "
    "left out.",
    nl="De eerste retour van een klant. Wie bezwaar maakt tegen profilering, en groepen van minder "
    "dan tien, tellen niet mee.",
    fr="Le premier retour d'un client. Qui s'oppose au profilage, et les groupes de moins de dix, "
    "ne comptent pas.",
    de="Die erste Retoure eines Kunden. Wer dem Profiling widerspricht, und Gruppen unter zehn, "
    "zählen nicht.",
    nb="En kundes første retur. De som har motsatt seg profilering, og grupper under ti, er ikke "
    "med.",
)
PARETO = Sentence(
    en="The best fifth of customers brings in {share} of what stays sold",
    nl="Het beste vijfde van de klanten brengt {share} van wat verkocht blijft",
    fr="Le meilleur cinquième des clients apporte {share} de ce qui reste vendu",
    de="Das beste Fünftel der Kunden bringt {share} von dem, was verkauft bleibt",
    nb="Den beste femdelen av kundene står for {share} av det som forblir solgt",
)
STANDS_OUT = Sentence("What stands out", "Wat opvalt", "Ce qui ressort", "Was auffällt",
                      "Det som skiller seg ut")  # fmt: skip
NOTHING = Sentence("Nothing.", "Niets.", "Rien.", "Nichts.", "Ingenting.")
BY = {
    InsightGroup.PRODUCT: Sentence("By product", "Per product", "Par article", "Nach Artikel",
                                   "Etter vare"),
    InsightGroup.VARIANT: Sentence("By variant", "Per variant", "Par variante", "Nach Variante",
                                   "Etter variant"),
    InsightGroup.SIZE: Sentence("By size", "Per maat", "Par taille", "Nach Größe",
                                "Etter størrelse"),
    InsightGroup.CATEGORY: Sentence("By category", "Per categorie", "Par catégorie",
                                    "Nach Kategorie", "Etter kategori"),
    InsightGroup.SUPPLIER: Sentence("By supplier", "Per leverancier", "Par fournisseur",
                                    "Nach Lieferant", "Etter leverandør"),
    InsightGroup.BATCH: Sentence("By batch", "Per partij", "Par lot", "Nach Charge",
                                 "Etter parti"),
    InsightGroup.REASON: Sentence("By reason", "Per reden", "Par motif", "Nach Grund",
                                  "Etter grunn"),
    InsightGroup.COUNTRY: Sentence("By country", "Per land", "Par pays", "Nach Land",
                                   "Etter land"),
    InsightGroup.CHANNEL: Sentence("By channel", "Per kanaal", "Par canal", "Nach Kanal",
                                   "Etter kanal"),
    InsightGroup.POLICY: Sentence("By policy", "Per beleid", "Par politique", "Nach Regelung",
                                  "Etter vilkår"),
}  # fmt: skip
COHORTS = {
    CohortGroup.OUTCOME: Sentence("What became of it", "Wat ervan werd", "Ce qu'il en advint",
                                  "Was daraus wurde", "Hva det ble til"),
    CohortGroup.DAYS_TO_REFUND: Sentence("When the money came", "Wanneer het geld kwam",
                                         "Quand l'argent est venu", "Wann das Geld kam",
                                         "Når pengene kom"),
    CohortGroup.DEDUCTION: Sentence("What was taken off", "Wat werd ingehouden",
                                    "Ce qui fut retenu", "Was abgezogen wurde",
                                    "Hva som ble trukket fra"),
    CohortGroup.POLICY: Sentence("Under which policy", "Onder welk beleid", "Sous quelle politique",
                                 "Unter welcher Regelung", "Under hvilke vilkår"),
}  # fmt: skip
