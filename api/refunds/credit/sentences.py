"""The words about credit, in every language of the house. Pure."""

from api.kernel.language import Sentence

UNKNOWN_CREDIT = Sentence(
    en="We know no such credit. Check the code or ask for a new one.",
    nl="We kennen dit tegoed niet. Controleer de code of vraag een nieuwe.",
    fr="Nous ne connaissons pas ce crédit. Vérifiez le code ou demandez-en un nouveau.",
    de="Dieses Guthaben kennen wir nicht. Bitte den Code prüfen oder einen neuen anfordern.",
    nb="Vi kjenner ikke dette tilgodehavendet. Sjekk koden eller be om en ny.",
)
ONE_OF_BOTH = Sentence(
    en="Name the credit in one way: by its code, or else by the other field.",
    nl="Noem het tegoed op één manier: met de code, of anders met het andere veld.",
    fr="Désignez le crédit d'une seule façon : par son code, ou sinon par l'autre champ.",
    de="Bitte das Guthaben auf eine Art nennen: mit dem Code oder sonst mit dem anderen Feld.",
    nb="Oppgi tilgodehavendet på én måte: med koden, eller ellers med det andre feltet.",
)
NOT_ENOUGH = Sentence(
    en="There is only {balance} to spend.",
    nl="Er is maar {balance} te besteden.",
    fr="Il ne reste que {balance} à dépenser.",
    de="Es sind nur {balance} verfügbar.",
    nb="Det er bare {balance} å bruke.",
)
UNKNOWN_REDEMPTION = Sentence(
    en="We know no such redemption.",
    nl="We kennen deze besteding niet.",
    fr="Nous ne connaissons pas cette utilisation.",
    de="Diese Einlösung kennen wir nicht.",
    nb="Vi kjenner ikke denne innløsningen.",
)
ALREADY_REVERSED = Sentence(
    en="This redemption has been undone already.",
    nl="Deze besteding is al teruggedraaid.",
    fr="Cette utilisation a déjà été annulée.",
    de="Diese Einlösung ist schon rückgängig gemacht.",
    nb="Denne innløsningen er alt angret.",
)
REFUNDED_SINCE = Sentence(
    en="Part of order {order} was given back to this credit already, so it cannot all come back.",
    nl="Van bestelling {order} is al iets op dit tegoed teruggegeven: alles terug kan niet meer.",
    fr="Une partie de la commande {order} a déjà été recréditée : tout recréditer est impossible.",
    de="Von Bestellung {order} ging schon etwas auf das Guthaben zurück: Alles geht nicht mehr.",
    nb="Noe av ordre {order} er alt gitt tilbake hit, så alt kan ikke komme tilbake.",
)
HAS_OWNER = Sentence(
    en="This credit belongs to a customer and is spent by them, so it has no code.",
    nl="Dit tegoed is van een klant en wordt op naam besteed: het heeft geen code.",
    fr="Ce crédit appartient à un client et s'utilise à son nom : il n'a pas de code.",
    de="Dieses Guthaben gehört zu einem Kundenkonto und wird auf den Namen eingelöst: kein Code.",
    nb="Dette tilgodehavendet tilhører en kunde og brukes på navn: det har ingen kode.",
)
TOLD_ONCE = Sentence(
    en="This code was told once and is not kept. Ask for a new one with a new key.",
    nl="Deze code is één keer getoond en niet bewaard. Vraag met een nieuwe sleutel een nieuwe.",
    fr="Ce code a été montré une fois et n'est pas gardé. Demandez-en un avec une nouvelle clé.",
    de="Dieser Code wurde einmal gezeigt und ist nicht gespeichert. Bitte mit neuem Schlüssel neu.",
    nb="Denne koden er vist én gang og ikke lagret. Be om en ny med en ny nøkkel.",
)
UNKNOWN_GOODWILL = Sentence(
    en="We know no such goodwill.",
    nl="We kennen deze coulance niet.",
    fr="Nous ne connaissons pas ce geste commercial.",
    de="Diese Kulanz kennen wir nicht.",
    nb="Vi kjenner ikke denne kulansen.",
)
ORDER_OR_RETURN = Sentence(
    en="Say either the order or the return that it is for.",
    nl="Geef ofwel de bestelling, ofwel de retour waarvoor het is.",
    fr="Indiquez soit la commande, soit le retour concerné.",
    de="Bitte entweder die Bestellung oder die Retoure nennen.",
    nb="Oppgi enten ordren eller returen det gjelder.",
)
OTHER_CURRENCY = Sentence(
    en="This order is in {currency}: give the amount in it.",
    nl="Deze bestelling is in {currency}: geef het bedrag daarin.",
    fr="Cette commande est en {currency} : donnez le montant dans cette devise.",
    de="Diese Bestellung ist in {currency}: Bitte den Betrag darin angeben.",
    nb="Denne ordren er i {currency}: oppgi beløpet i den.",
)
NOT_HELD = Sentence(
    en="This goodwill does not wait for anybody: it was given or refused.",
    nl="Deze coulance wacht op niemand: ze is gegeven of geweigerd.",
    fr="Ce geste n'attend personne : il a été accordé ou refusé.",
    de="Diese Kulanz wartet auf niemanden: Sie wurde gewährt oder abgelehnt.",
    nb="Denne kulansen venter ikke på noen: den er gitt eller avslått.",
)
OWN_GOODWILL = Sentence(
    en="You gave this goodwill yourself: a second person decides about it.",
    nl="Deze coulance heb je zelf gegeven: een tweede persoon beslist erover.",
    fr="Vous avez accordé ce geste : une autre personne en décide.",
    de="Diese Kulanz kommt von dir: Eine zweite Person entscheidet darüber.",
    nb="Du ga denne kulansen selv: en annen person avgjør.",
)
