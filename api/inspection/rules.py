"""What a finding does, what a person makes of it, and what the bench refuses."""

from enum import StrEnum

from api.kernel.language import Sentence
from api.returns.rules import ReceptionStep


class Finding(StrEnum):
    """There is nothing to grade: another thing, nothing, or an empty box."""

    INCORRECT_ITEM = "INCORRECT_ITEM"
    MISSING = "MISSING"
    EMPTY = "EMPTY"


class Decision(StrEnum):
    """What a person makes of an item that the bench could not judge."""

    REFUND = "REFUND"
    REFUSE = "REFUSE"


class AppealOutcome(StrEnum):
    STANDS = "STANDS"
    CORRECTED = "CORRECTED"


RECEPTION_OF = {
    Finding.INCORRECT_ITEM: ReceptionStep.FIND_WRONG,
    Finding.MISSING: ReceptionStep.FIND_MISSING,
    Finding.EMPTY: ReceptionStep.FIND_MISSING,
}

NOT_A_LEAD = Sentence(
    en="{name} cannot approve refunds. Scan a lead's badge, or send the item to the lead.",
    nl="{name} mag geen terugbetalingen goedkeuren. Scan de badge van de leiding.",
    fr="{name} ne peut pas approuver de remboursement. Scannez le badge d'un responsable.",
    de="{name} darf keine Erstattungen freigeben. Bitte den Ausweis der Leitung scannen.",
    nb="{name} kan ikke godkjenne refusjoner. Skann kortet til en leder.",
)
OWN_BADGE = Sentence(
    en="This is your own badge: a second person has to approve.",
    nl="Dit is je eigen badge: een tweede persoon moet goedkeuren.",
    fr="C'est votre propre badge : une autre personne doit approuver.",
    de="Das ist der eigene Ausweis: Eine zweite Person muss freigeben.",
    nb="Dette er ditt eget kort: en annen person må godkjenne.",
)
OVER_THEIRS = Sentence(
    en="{amount} is over the limit of {name}, too. Send the item to the lead.",
    nl="{amount} is ook boven de grens van {name}. Stuur het artikel naar de leiding.",
    fr="{amount} dépasse aussi la limite de {name}. Envoyez l'article au responsable.",
    de="{amount} liegt auch über der Grenze von {name}. Den Artikel an die Leitung geben.",
    nb="{amount} er også over grensen til {name}. Send varen til lederen.",
)
ONE_OF_BOTH = Sentence(
    en="Give a grade or a finding, not both and not neither.",
    nl="Geef een graad of een bevinding: niet allebei en niet geen van beide.",
    fr="Indiquez une note ou un constat, l'un des deux.",
    de="Bitte eine Note oder einen Befund angeben, genau eins davon.",
    nb="Oppgi en grad eller et funn, nøyaktig ett av dem.",
)
NOT_HERE = Sentence(
    en="This item has not been received. Scan its parcel first.",
    nl="Dit artikel is nog niet ontvangen. Scan eerst het pakket.",
    fr="Cet article n'est pas encore reçu. Scannez d'abord son colis.",
    de="Dieser Artikel ist noch nicht eingegangen. Bitte zuerst das Paket scannen.",
    nb="Denne varen er ikke mottatt. Skann pakken først.",
)
NOT_OPENED = Sentence(
    en="This parcel has not been opened. Scan it first.",
    nl="Dit pakket is nog niet geopend. Scan het eerst.",
    fr="Ce colis n'a pas encore été ouvert. Scannez-le d'abord.",
    de="Dieses Paket ist noch nicht geöffnet. Bitte zuerst scannen.",
    nb="Denne pakken er ikke åpnet. Skann den først.",
)
STILL_TO_JUDGE = Sentence(
    en="Something in this parcel is still to be judged. Grade it, or note what is missing.",
    nl="Iets in dit pakket moet nog gekeurd worden. Geef een graad, of noteer wat ontbreekt.",
    fr="Il reste un article à contrôler dans ce colis. Notez-le, ou signalez ce qui manque.",
    de="In diesem Paket ist noch etwas zu prüfen. Bitte benoten oder melden, was fehlt.",
    nb="Noe i denne pakken er ikke kontrollert. Gi en grad, eller noter hva som mangler.",
)
ALREADY_JUDGED = Sentence(
    en="This item was already inspected, by {by}. A correction is another act.",
    nl="Dit artikel is al gekeurd, door {by}. Corrigeren is een andere handeling.",
    fr="Cet article a déjà été contrôlé par {by}. Une correction est un autre acte.",
    de="Dieser Artikel wurde schon geprüft, von {by}. Eine Korrektur ist ein anderer Schritt.",
    nb="Denne varen er allerede kontrollert, av {by}. En rettelse er en annen handling.",
)
NOT_TO_DECIDE = Sentence(
    en="Nothing is to be decided about this item: the bench judges it, or somebody has.",
    nl="Over dit artikel valt niets te beslissen: de bank keurt het, of iemand deed dat al.",
    fr="Rien à décider pour cet article : le poste le contrôle, ou c'est déjà fait.",
    de="Hier ist nichts zu entscheiden: Der Platz prüft den Artikel, oder es ist schon geschehen.",
    nb="Det er ikke noe å avgjøre her: benken kontrollerer varen, eller det er alt gjort.",
)
ANOTHER_SERIAL = Sentence(
    en="Serial {serial} was scanned, sold was {sold}: a person compares them.",
    nl="Serienummer {serial} is gescand, verkocht is {sold}: een mens vergelijkt ze.",
    fr="Numéro {serial} scanné, vendu : {sold} ; une personne les compare.",
    de="Gescannt wurde {serial}, verkauft {sold}: Ein Mensch vergleicht sie.",
    nb="Serienummer {serial} ble skannet, solgt ble {sold}: et menneske sammenligner dem.",
)
NOT_SO = Sentence(
    "{question}: no", "{question}: nee", "{question} : non", "{question}: nein", "{question}: nei"
)
PHOTOS_WANTED = Sentence(
    en="A photo or two of «{title}» help us decide sooner; without any it is looked at all the "
    "same.",
    nl="Met een paar foto's van «{title}» beslissen we sneller; zonder foto's bekijken we het ook.",
    fr="Une ou deux photos de « {title} » nous aident à décider plus vite ; sans photo, nous "
    "l'examinons aussi.",
    de="Ein, zwei Fotos von «{title}» helfen, schneller zu entscheiden; geprüft wird auch ohne.",
    nb="Et bilde eller to av «{title}» hjelper oss å avgjøre raskere; vi ser på den uansett.",
)
NOT_JUDGED = Sentence(
    en="Nobody has judged this item, so there is nothing to take back.",
    nl="Niemand heeft dit artikel beoordeeld; er valt niets terug te nemen.",
    fr="Personne n'a jugé cet article : il n'y a rien à reprendre.",
    de="Diesen Artikel hat niemand beurteilt: Es gibt nichts zurückzunehmen.",
    nb="Ingen har vurdert denne varen, så det er ingenting å trekke tilbake.",
)
NOT_YOURS = Sentence(
    en="{by} judged this item, or it is paid already: a supervisor corrects it.",
    nl="{by} heeft dit artikel beoordeeld, of het is al betaald: een leidinggevende corrigeert "
    "het.",
    fr="{by} a jugé cet article, ou il est déjà payé : un responsable le corrige.",
    de="{by} hat diesen Artikel beurteilt, oder er ist schon bezahlt: Die Leitung korrigiert ihn.",
    nb="{by} vurderte denne varen, eller den er alt betalt: en leder retter det.",
)
NO_FINDING = Sentence(
    en="The bench graded this item, so there is nothing to decide. Correct it with another grade.",
    nl="De bank heeft dit artikel gekeurd; er valt niets te beslissen. Corrigeer met een andere "
    "graad.",
    fr="Le poste a noté cet article : rien à décider. Corrigez avec une autre note.",
    de="Der Platz hat diesen Artikel benotet: nichts zu entscheiden. Bitte mit anderer Note "
    "korrigieren.",
    nb="Benken har gradert denne varen; det er ikke noe å avgjøre. Rett den med en annen grad.",
)
ONE_CORRECTION = Sentence(
    en="Give a grade, a finding or a decision, or none of them to have it looked at again.",
    nl="Geef een graad, een bevinding of een besluit, of niets om het opnieuw te laten keuren.",
    fr="Indiquez une note, un constat ou une décision, ou rien pour un nouveau contrôle.",
    de="Bitte Note, Befund oder Entscheidung angeben, oder nichts für eine neue Prüfung.",
    nb="Oppgi en grad, et funn eller en avgjørelse, eller ingen for ny kontroll.",
)
NOTHING_TAKEN_OFF = Sentence(
    en="Nothing was taken off for this item, or nobody has looked at it yet.",
    nl="Voor dit artikel is niets ingehouden, of er is nog niet naar gekeken.",
    fr="Rien n'a été déduit pour cet article, ou il n'a pas encore été examiné.",
    de="Für diesen Artikel wurde nichts abgezogen, oder er wurde noch nicht geprüft.",
    nb="Ingenting er trukket for denne varen, eller ingen har sett på den ennå.",
)
ALREADY_APPEALED = Sentence(
    en="You have told us that you do not agree. A person looks at it, and answers here.",
    nl="Je bezwaar is er al. Een mens bekijkt het en antwoordt hier.",
    fr="Vous avez déjà contesté. Une personne l'examine et vous répond ici.",
    de="Der Einspruch liegt schon vor. Ein Mensch sieht ihn sich an und antwortet hier.",
    nb="Du har alt sagt at du ikke er enig. Et menneske ser på det og svarer her.",
)
ALREADY_ANSWERED = Sentence(
    en="{by} has answered this appeal.",
    nl="{by} heeft dit bezwaar al beantwoord.",
    fr="{by} a déjà répondu à cette contestation.",
    de="{by} hat diesen Einspruch schon beantwortet.",
    nb="{by} har alt svart på denne klagen.",
)
NOT_OWN_APPEAL = Sentence(
    en="You judged this item yourself: somebody else answers the appeal.",
    nl="Je hebt dit artikel zelf beoordeeld: iemand anders beantwoordt het bezwaar.",
    fr="Vous avez jugé cet article : une autre personne répond à la contestation.",
    de="Du hast diesen Artikel selbst beurteilt: Jemand anders beantwortet den Einspruch.",
    nb="Du vurderte denne varen selv: en annen svarer på klagen.",
)
UNKNOWN_APPEAL = Sentence(
    en="We know no such appeal.",
    nl="We kennen dit bezwaar niet.",
    fr="Nous ne connaissons pas cette contestation.",
    de="Diesen Einspruch kennen wir nicht.",
    nb="Vi kjenner ikke denne klagen.",
)
UNKNOWN_RECHECK = Sentence(
    en="We know no such re-check.",
    nl="We kennen deze hercontrole niet.",
    fr="Nous ne connaissons pas ce second contrôle.",
    de="Diese Nachprüfung kennen wir nicht.",
    nb="Vi kjenner ikke denne etterkontrollen.",
)
ALREADY_GRADED_AGAIN = Sentence(
    en="{by} has graded it once more already.",
    nl="{by} heeft het al nog eens gekeurd.",
    fr="{by} l'a déjà noté une seconde fois.",
    de="{by} hat ihn schon ein zweites Mal benotet.",
    nb="{by} har alt gradert den en gang til.",
)
OWN_RECHECK = Sentence(
    en="You graded this item first: somebody else grades it once more.",
    nl="Jij keurde dit artikel het eerst: iemand anders keurt het nog eens.",
    fr="Vous avez noté cet article en premier : une autre personne le note à nouveau.",
    de="Du hast diesen Artikel zuerst benotet: Jemand anders benotet ihn noch einmal.",
    nb="Du graderte denne varen først: en annen graderer den en gang til.",
)
UNKNOWN_FIND = Sentence(
    en="We know no such find.",
    nl="We kennen deze vondst niet.",
    fr="Nous ne connaissons pas cette trouvaille.",
    de="Diesen Fund kennen wir nicht.",
    nb="Vi kjenner ikke dette funnet.",
)
ALREADY_TIED = Sentence(
    en="{by} has found out already whose this is.",
    nl="{by} heeft al uitgezocht van wie dit is.",
    fr="{by} a déjà trouvé à qui cet objet appartient.",
    de="{by} hat schon herausgefunden, wem das gehört.",
    nb="{by} har alt funnet ut hvem dette tilhører.",
)
ALREADY_HERE = Sentence(
    en="This unit is here and judged, or it will not come. Choose another one.",
    nl="Dit stuk is hier al gekeurd, of het komt niet meer. Kies een ander.",
    fr="Cette unité est déjà contrôlée, ou ne viendra pas. Choisissez-en une autre.",
    de="Dieses Stück ist schon geprüft oder kommt nicht mehr. Bitte ein anderes wählen.",
    nb="Denne enheten er alt kontrollert, eller den kommer ikke. Velg en annen.",
)
MALFORMED_CODE = Sentence(
    en="This is not a code we can keep: 4 to 80 letters, digits, or - . / : and the like.",
    nl="Dit is geen code die we kunnen bewaren: 4 tot 80 letters, cijfers of - . / : enzovoort.",
    fr="Ce code n'est pas lisible : 4 à 80 lettres, chiffres, ou - . / : et semblables.",
    de="Dieser Code ist nicht lesbar: 4 bis 80 Buchstaben, Ziffern oder - . / : und Ähnliches.",
    nb="Koden kan ikke leses: 4 til 80 bokstaver, sifre, eller - . / : og lignende.",
)
