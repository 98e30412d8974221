"""What the loyalty room says: when it says no, and what is missing to a tier."""

from api.kernel.language import Sentence

HOW_MANY_TIERS = Sentence(
    en="A programme has from 1 to {most} tiers.",
    nl="Een programma heeft 1 tot {most} niveaus.",
    fr="Un programme compte de 1 à {most} niveaux.",
    de="Ein Programm hat 1 bis {most} Stufen.",
    nb="Et program har fra 1 til {most} nivåer.",
)
FIRST_IS_FOR_ALL = Sentence(
    en="The first tier is for everybody: leave its `reach` out.",
    nl="Het eerste niveau is voor iedereen: laat `reach` weg.",
    fr="Le premier niveau est pour tous : omettez son `reach`.",
    de="Die erste Stufe ist für alle: `reach` bitte weglassen.",
    nb="Det første nivået er for alle: utelat `reach`.",
)
ASKS_LESS = Sentence(
    en="{field}: {tier} must ask more than {lower} below it, and nowhere less.",
    nl="{field}: {tier} moet meer vragen dan {lower} eronder, en nergens minder.",
    fr="{field} : {tier} doit exiger plus que {lower}, et jamais moins.",
    de="{field}: {tier} muss mehr verlangen als {lower} darunter und nirgends weniger.",
    nb="{field}: {tier} må kreve mer enn {lower} under, og ingen steder mindre.",
)
BAD_HANDLE = Sentence(
    en="{field} is {value!r}. A handle is up to 20 capitals, digits and underscores: GOLD.",
    nl="{field} is {value!r}. Een handle is hoogstens 20 hoofdletters, cijfers en _: GOLD.",
    fr="{field} vaut {value!r}. Au plus 20 majuscules, chiffres et « _ » : GOLD.",
    de="{field} ist {value!r}. Höchstens 20 Großbuchstaben, Ziffern und «_»: GOLD.",
    nb="{field} er {value!r}. Høyst 20 store bokstaver, sifre og «_»: GOLD.",
)
UNKNOWN_LANGUAGE = Sentence(
    en="{field}: we do not speak {value!r}. Choose from {languages}.",
    nl="{field}: {value!r} spreken we niet. Kies uit {languages}.",
    fr="{field} : nous ne parlons pas {value!r}. Choisissez parmi {languages}.",
    de="{field}: {value!r} sprechen wir nicht. Zur Wahl stehen {languages}.",
    nb="{field}: vi snakker ikke {value!r}. Velg blant {languages}.",
)
NO_POINTS = Sentence(
    en="{field}: {tier} promises points, but the programme has none. Add `points`.",
    nl="{field}: {tier} belooft punten, maar het programma kent er geen. Voeg `points` toe.",
    fr="{field} : {tier} promet des points, mais le programme n'en a pas. Ajoutez `points`.",
    de="{field}: {tier} verspricht Punkte, das Programm hat keine. Bitte `points` ergänzen.",
    nb="{field}: {tier} lover poeng, men programmet har ingen. Legg til `points`.",
)
NOT_READ = Sentence(
    en="{field} cannot be read as a programme: {why}.",
    nl="{field} is niet als programma te lezen: {why}.",
    fr="{field} ne se lit pas comme un programme : {why}.",
    de="{field} lässt sich nicht als Programm lesen: {why}.",
    nb="{field} kan ikke leses som et program: {why}.",
)
UNKNOWN_CUSTOMER = Sentence(
    en="We know no such customer.",
    nl="We kennen deze klant niet.",
    fr="Nous ne connaissons pas ce client.",
    de="Diesen Kunden kennen wir nicht.",
    nb="Vi kjenner ikke denne kunden.",
)
NOT_ENOUGH_POINTS = Sentence(
    en="There are only {balance} points to spend.",
    nl="Er zijn maar {balance} punten te besteden.",
    fr="Il n'y a que {balance} points à dépenser.",
    de="Es sind nur {balance} Punkte einzulösen.",
    nb="Det er bare {balance} poeng å bruke.",
)
MISSING_SPEND = Sentence(
    en="{amount} more to {tier}",
    nl="Nog {amount} tot {tier}",
    fr="Encore {amount} jusqu'à {tier}",
    de="Noch {amount} bis {tier}",
    nb="{amount} til {tier}",
)
MISSING_ORDERS = Sentence(
    en="{count} more kept orders to {tier}",
    nl="Nog {count} bestellingen die je houdt tot {tier}",
    fr="Encore {count} commandes gardées jusqu'à {tier}",
    de="Noch {count} behaltene Bestellungen bis {tier}",
    nb="{count} beholdte ordre til {tier}",
)
MISSING_KEPT = Sentence(
    en="Keep {count} more items to reach {tier}",
    nl="Houd nog {count} artikelen voor {tier}",
    fr="Gardez encore {count} articles pour {tier}",
    de="Noch {count} Artikel behalten für {tier}",
    nb="Behold {count} varer til for {tier}",
)
MISSING_SUSTAINABLE = Sentence(
    en="{count} more returns by the slower way or together to {tier}",
    nl="Nog {count} keer langzamer of samen retourneren tot {tier}",
    fr="Encore {count} retours plus lents ou groupés jusqu'à {tier}",
    de="Noch {count} langsamere oder gebündelte Retouren bis {tier}",
    nb="{count} tregere eller samlede returer til {tier}",
)
