"""What the two answers are told in."""

from api.kernel.language import Sentence

HEARD = Sentence(
    en="What customers say, and what the bench finds",
    nl="Wat klanten zeggen en wat de werkbank vindt",
    fr="Ce que disent les clients et ce que trouve le contrôle",
    de="Was Kunden sagen und was die Prüfung findet",
    nb="Hva kundene sier, og hva kontrollen finner",
)
AGREE = Sentence(
    en="They agree on {same} of {pairs} items.",
    nl="Ze zijn het eens over {same} van de {pairs} artikelen.",
    fr="Ils concordent pour {same} articles sur {pairs}.",
    de="Bei {same} von {pairs} Artikeln stimmen sie überein.",
    nb="De er enige om {same} av {pairs} varer.",
)
BEYOND_CHANCE = Sentence(
    en="Beyond chance that is {kappa}, where 1 is always and 0 is chance alone (Cohen's kappa, "
    "{low} to {high}).",
    nl="Los van toeval is dat {kappa}, waarbij 1 altijd is en 0 enkel toeval (Cohens kappa, {low} "
    "tot {high}).",
    fr="Hors hasard, cela fait {kappa}, où 1 est toujours et 0 le seul hasard (kappa de Cohen, "
    "{low} à {high}).",
    de="Ohne den Zufall sind das {kappa}, wobei 1 immer heißt und 0 nur Zufall (Cohens Kappa, "
    "{low} bis {high}).",
    nb="Utover tilfeldigheter er det {kappa}, der 1 er alltid og 0 bare tilfeldig (Cohens kappa, "
    "{low} til {high}).",
)
BY_CHANCE_UNKNOWN = Sentence(
    en="Too few, or too much alike, to tell that from chance.",
    nl="Te weinig, of te veel hetzelfde, om dat van toeval te onderscheiden.",
    fr="Trop peu, ou trop semblables, pour le distinguer du hasard.",
    de="Zu wenige oder zu gleiche, um das vom Zufall zu unterscheiden.",
    nb="For få, eller for like, til å skille det fra tilfeldigheter.",
)
NOTHING_JUDGED = Sentence(
    en="Nothing with a reason was judged in these days.",
    nl="In deze dagen is niets met een reden beoordeeld.",
    fr="Aucun article avec un motif n'a été jugé ces jours-là.",
    de="In diesen Tagen wurde nichts mit einem Grund beurteilt.",
    nb="Ingenting med en grunn ble vurdert disse dagene.",
)
CONDITION = Sentence(
    en="As new, used or broken, beside the grade: {said}",
    nl="Als nieuw, gebruikt of stuk, naast de beoordeling: {said}",
    fr="Comme neuf, utilisé ou cassé, face à la note : {said}",
    de="Neuwertig, gebraucht oder defekt, neben der Einstufung: {said}",
    nb="Som ny, brukt eller ødelagt, ved siden av graden: {said}",
)
BROUGHT = Sentence(
    en="What suggestions at returns bring",
    nl="Wat suggesties bij een retour opleveren",
    fr="Ce que rapportent les suggestions au retour",
    de="Was Vorschläge bei Retouren bringen",
    nb="Hva forslag ved retur gir",
)
NOBODY_SAW = Sentence(
    en="Nobody saw any in these days: a front-end reads suggestions of an item and tells "
    "recordSuggestionsShown.",
    nl="In deze dagen zag niemand er een: een front-end leest suggestions van een artikel en meldt "
    "recordSuggestionsShown.",
    fr="Personne n'en a vu ces jours-là : un site lit suggestions d'un article et signale "
    "recordSuggestionsShown.",
    de="In diesen Tagen hat niemand welche gesehen: Ein Frontend liest suggestions eines Artikels "
    "und meldet recordSuggestionsShown.",
    nb="Ingen så noen disse dagene: et nettsted leser suggestions for en vare og melder "
    "recordSuggestionsShown.",
)
COULD_SEE = Sentence("Returns that may be shown some", "Retouren die er mogen zien",
                     "Retours pouvant en voir", "Retouren, die welche sehen dürfen",
                     "Returer som kan se noen")  # fmt: skip
SAW = Sentence("Saw them", "Zagen ze", "Les ont vues", "Haben sie gesehen", "Så dem")
CLICKED = Sentence("Looked at one", "Bekeken er een", "En ont regardé une",
                   "Haben einen angesehen", "Så på ett")  # fmt: skip
EXCHANGED = Sentence("Exchanged the item", "Ruilden het artikel", "Ont échangé l'article",
                     "Haben umgetauscht", "Byttet varen")  # fmt: skip
BOUGHT = Sentence("Bought one of them later", "Kochten er later een",
                  "En ont acheté une plus tard", "Haben später einen gekauft",
                  "Kjøpte ett av dem senere")  # fmt: skip
SHOWN = Sentence("May be shown some", "Mogen ze zien", "Peuvent en voir", "Dürfen sie sehen",
                 "Kan se noen")  # fmt: skip
HELD_OUT = Sentence("Held out, to compare", "Zien niets, ter vergelijking",
                    "Témoins, sans suggestions", "Vergleichsgruppe ohne Vorschläge",
                    "Holdt utenfor, til sammenligning")  # fmt: skip
RETURNS = Sentence("Returns", "Retouren", "Retours", "Retouren", "Returer")
KEPT = Sentence("Stays sold, each", "Blijft verkocht, per retour", "Reste vendu, chacun",
                "Bleibt verkauft, je Retoure", "Forblir solgt, per retur")  # fmt: skip
MORE_KEPT = Sentence("More stays sold, per return", "Meer blijft verkocht, per retour",
                     "Reste vendu en plus, par retour", "Mehr bleibt verkauft, je Retoure",
                     "Mer forblir solgt, per retur")  # fmt: skip
UPLIFT = Sentence(
    en="Per return {likely} more stays sold than with those who are held out; of 100 such "
    "comparisons 95 hold the truth between {low} and {high}.",
    nl="Per retour blijft {likely} meer verkocht dan bij wie niets ziet; van 100 zulke "
    "vergelijkingen ligt de waarheid er 95 keer tussen {low} en {high}.",
    fr="Par retour, {likely} de plus reste vendu que chez les témoins ; sur 100 comparaisons de "
    "ce genre, 95 ont la vérité entre {low} et {high}.",
    de="Je Retoure bleibt {likely} mehr verkauft als in der Vergleichsgruppe; von 100 solchen "
    "Vergleichen liegt die Wahrheit 95-mal zwischen {low} und {high}.",
    nb="Per retur forblir {likely} mer solgt enn hos dem som holdes utenfor; av 100 slike "
    "sammenligninger ligger sannheten 95 ganger mellom {low} og {high}.",
)
LESS = Sentence(
    en="Per return {likely} less stays sold than with those who are held out; of 100 such "
    "comparisons 95 hold the truth between {low} and {high} less.",
    nl="Per retour blijft {likely} minder verkocht dan bij wie niets ziet; van 100 zulke "
    "vergelijkingen ligt de waarheid er 95 keer tussen {low} en {high} minder.",
    fr="Par retour, {likely} de moins reste vendu que chez les témoins ; sur 100 comparaisons de "
    "ce genre, 95 ont la vérité entre {low} et {high} de moins.",
    de="Je Retoure bleibt {likely} weniger verkauft als in der Vergleichsgruppe; von 100 solchen "
    "Vergleichen liegt die Wahrheit 95-mal zwischen {low} und {high} weniger.",
    nb="Per retur forblir {likely} mindre solgt enn hos dem som holdes utenfor; av 100 slike "
    "sammenligninger ligger sannheten 95 ganger mellom {low} og {high} mindre.",
)
CHANCE = Sentence(
    en="Chance alone may explain it.",
    nl="Dat kan enkel toeval zijn.",
    fr="Le hasard seul peut l'expliquer.",
    de="Das kann bloßer Zufall sein.",
    nb="Det kan være bare tilfeldigheter.",
)
NOT_COMPARED = Sentence(
    en="Too few returns to compare with who is held out.",
    nl="Te weinig retouren om te vergelijken met wie niets ziet.",
    fr="Trop peu de retours pour comparer aux témoins.",
    de="Zu wenige Retouren für einen Vergleich.",
    nb="For få returer til å sammenligne.",
)
