"""Why something is suggested, in words that say no more than what found it."""

from api.kernel.language import Sentence
from api.suggestions.learning.titles import words_of
from api.suggestions.rules import Suggestion, SuggestionKind
from api.suggestions.sizes import Fit, OwnSize

SENTENCES = {
    SuggestionKind.SAME_AGAIN: Sentence(
        en="The same article, a new one.",
        nl="Hetzelfde artikel, een nieuw exemplaar.",
        fr="Le même article, un exemplaire neuf.",
        de="Derselbe Artikel, ein neues Stück.",
        nb="Samme vare, et nytt eksemplar.",
    ),
    SuggestionKind.DRAWN_TO: Sentence(
        en="You bought «{by}»: others who did also buy this.",
        nl="Je kocht «{by}»: wie dat koopt, koopt ook dit.",
        fr="Vous avez acheté « {by} » : ceux qui l'achètent achètent aussi ceci.",
        de="Sie haben «{by}» gekauft: Wer das kauft, kauft auch dies.",
        nb="Du kjøpte «{by}»: De som kjøper det, kjøper også dette.",
    ),
    SuggestionKind.GOES_WITH: Sentence(
        en="Those who buy «{by}» also buy this.",
        nl="Wie «{by}» koopt, koopt ook dit.",
        fr="Ceux qui achètent « {by} » achètent aussi ceci.",
        de="Wer «{by}» kauft, kauft auch dies.",
        nb="De som kjøper «{by}», kjøper også dette.",
    ),
    SuggestionKind.SELLS_NOW: Sentence(
        en="One of what sells best these weeks.",
        nl="Een van de bestverkochte artikelen van deze weken.",
        fr="L'un des articles les plus vendus de ces semaines.",
        de="Einer der meistverkauften Artikel dieser Wochen.",
        nb="En av de mest solgte varene disse ukene.",
    ),
}
NAMED_ALIKE = {
    SuggestionKind.DRAWN_TO: Sentence(
        en="You bought «{by}»: the same customers buy this, or its name is similar.",
        nl="Je kocht «{by}»: dezelfde klanten kopen dit, of de naam lijkt erop.",
        fr="Vous avez acheté « {by} » : les mêmes clients achètent ceci, ou son nom est proche.",
        de="Sie haben «{by}» gekauft: Dieselben Kunden kaufen dies, oder es heißt ähnlich.",
        nb="Du kjøpte «{by}»: De samme kundene kjøper dette, eller navnet ligner.",
    ),
    SuggestionKind.GOES_WITH: Sentence(
        en="Like «{by}»: the same customers buy it, or its name is similar.",
        nl="Zoals «{by}»: dezelfde klanten kopen het, of de naam lijkt erop.",
        fr="Comme « {by} » : les mêmes clients l'achètent, ou son nom est proche.",
        de="Wie «{by}»: Dieselben Kunden kaufen es, oder es heißt ähnlich.",
        nb="Som «{by}»: De samme kundene kjøper det, eller navnet ligner.",
    ),
}
DRAWN_UNNAMED = Sentence(
    en="By what you bought: the same customers buy this, or its name is similar.",
    nl="Naar wat je kocht: dezelfde klanten kopen dit, of de naam lijkt erop.",
    fr="D'après vos achats : les mêmes clients achètent ceci, ou son nom est proche.",
    de="Nach dem, was Sie gekauft haben: Dieselben Kunden kaufen dies, oder es heißt ähnlich.",
    nb="Ut fra det du kjøpte: De samme kundene kjøper dette, eller navnet ligner.",
)
LARGER = Sentence(
    en="A larger size: {size}.",
    nl="Een grotere maat: {size}.",
    fr="Une taille plus grande : {size}.",
    de="Eine größere Größe: {size}.",
    nb="En større størrelse: {size}.",
)
SMALLER = Sentence(
    en="A smaller size: {size}.",
    nl="Een kleinere maat: {size}.",
    fr="Une taille plus petite : {size}.",
    de="Eine kleinere Größe: {size}.",
    nb="En mindre størrelse: {size}.",
)
YOUR_SIZE = Sentence(
    en="This is the size that you gave, or usually keep.",
    nl="Dit is de maat die je opgaf of meestal houdt.",
    fr="C'est la taille que vous avez indiquée ou que vous gardez d'habitude.",
    de="Diese Größe haben Sie angegeben oder behalten Sie sonst.",
    nb="Dette er størrelsen du har oppgitt eller pleier å beholde.",
)
YOUR_SIZE_OF = Sentence(
    en="This is the size that you gave for {maker}, or usually keep.",
    nl="Dit is de maat die je voor {maker} opgaf of meestal houdt.",
    fr="C'est la taille que vous avez indiquée pour {maker}, ou que vous gardez d'habitude.",
    de="Diese Größe haben Sie für {maker} angegeben oder behalten Sie sonst.",
    nb="Dette er størrelsen du har oppgitt for {maker}, eller pleier å beholde.",
)
YOUR_SIZE_IS = Sentence(
    en="The size that you gave, or usually keep, is {size}.",
    nl="De maat die je opgaf of meestal houdt, is {size}.",
    fr="La taille que vous avez indiquée ou que vous gardez d'habitude est {size}.",
    de="Die Größe, die Sie angegeben haben oder sonst behalten, ist {size}.",
    nb="Størrelsen du har oppgitt eller pleier å beholde, er {size}.",
)
YOUR_SIZE_OF_IS = Sentence(
    en="The size that you gave for {maker}, or usually keep, is {size}.",
    nl="De maat die je voor {maker} opgaf of meestal houdt, is {size}.",
    fr="La taille que vous avez indiquée pour {maker}, ou que vous gardez d'habitude, est {size}.",
    de="Die Größe, die Sie für {maker} angegeben haben oder sonst behalten, ist {size}.",
    nb="Størrelsen du har oppgitt for {maker}, eller pleier å beholde, er {size}.",
)
SEVERAL_SIZES = Sentence(
    en="«{title}» is in the basket in several sizes.",
    nl="«{title}» zit in meerdere maten in het mandje.",
    fr="« {title} » est dans le panier en plusieurs tailles.",
    de="«{title}» liegt in mehreren Größen im Warenkorb.",
    nb="«{title}» ligger i handlekurven i flere størrelser.",
)
FOUND_SMALL = Sentence(
    en="Too small: {count} of the {of} pieces that were sent back for their fit.",
    nl="Te klein: {count} van de {of} stuks die om de pasvorm terugkwamen.",
    fr="Trop petit : {count} des {of} exemplaires renvoyés pour leur taille.",
    de="Zu klein: {count} von {of} Stück, die wegen der Passform zurückkamen.",
    nb="For liten: {count} av {of} eksemplarer som ble returnert på grunn av passformen.",
)
FOUND_LARGE = Sentence(
    en="Too large: {count} of the {of} pieces that were sent back for their fit.",
    nl="Te groot: {count} van de {of} stuks die om de pasvorm terugkwamen.",
    fr="Trop grand : {count} des {of} exemplaires renvoyés pour leur taille.",
    de="Zu groß: {count} von {of} Stück, die wegen der Passform zurückkamen.",
    nb="For stor: {count} av {of} eksemplarer som ble returnert på grunn av passformen.",
)
NOTHING_SAID = Sentence(
    en="Nothing certain can be said of how it fits.",
    nl="Over hoe het valt is niets zekers te zeggen.",
    fr="On ne peut rien dire de sûr sur sa taille.",
    de="Wie er ausfällt, lässt sich nicht sicher sagen.",
    nb="Det er ikke noe sikkert å si om passformen.",
)
GREETING = Sentence(
    en="Hello {name}, this may be something for you.",
    nl="Dag {name}, misschien is dit iets voor jou.",
    fr="Bonjour {name}, voici peut-être quelque chose pour vous.",
    de="Guten Tag {name}, vielleicht ist das etwas für Sie.",
    nb="Hei {name}, kanskje dette er noe for deg.",
)
GREETING_ALL = Sentence(
    en="Hello, this is what others like these weeks.",
    nl="Dag, dit vinden anderen deze weken mooi.",
    fr="Bonjour, voici ce que d'autres apprécient ces semaines.",
    de="Guten Tag, das gefällt anderen in diesen Wochen.",
    nb="Hei, dette liker andre disse ukene.",
)


def why(kind: SuggestionKind, title: str, by: str | None, *, language: str) -> str:
    """Of anything but another size. Only titles that share a word can have spoken for each other
    (`learning/titles.py`)."""
    if by is None:
        return (DRAWN_UNNAMED if kind is SuggestionKind.DRAWN_TO else SENTENCES[kind]).say(language)
    alike = kind in NAMED_ALIKE and words_of(title) & words_of(by)
    return (NAMED_ALIKE if alike else SENTENCES)[kind].say(language, by=by)


def because(it: Suggestion, *, language: str) -> str:
    if it.kind is not SuggestionKind.OTHER_SIZE:
        return why(it.kind, it.article.title, it.by, language=language)
    said = [(LARGER if it.larger > 0 else SMALLER).say(language, size=it.article.size)]
    if it.own_size:
        said.append(your_size(it.own_size, language))
    if it.larger * it.fit.runs > 0:
        said.append(turned_out(it.fit, language))
    return " ".join(said)


def your_size(own: OwnSize, language: str) -> str:
    return (YOUR_SIZE_OF if own.maker else YOUR_SIZE).say(language, maker=own.maker)


def your_size_is(own: OwnSize, language: str) -> str:
    said = YOUR_SIZE_OF_IS if own.maker else YOUR_SIZE_IS
    return said.say(language, maker=own.maker, size=own.size)


def turned_out(fit: Fit, language: str) -> str:
    """Of an article in all its sizes, with its support."""
    if not fit.runs:
        return NOTHING_SAID.say(language)
    small = fit.runs > 0
    count = fit.too_small if small else fit.too_large
    return (FOUND_SMALL if small else FOUND_LARGE).say(language, count=count, of=fit.said)


UNKNOWN_PRODUCT = Sentence(
    en="We know no such article.",
    nl="We kennen dit artikel niet.",
    fr="Nous ne connaissons pas cet article.",
    de="Diesen Artikel kennen wir nicht.",
    nb="Vi kjenner ikke denne varen.",
)
UNKNOWN_VISITOR = Sentence(
    en="Name the visitor, by up to 200 characters that say nothing about who they are.",
    nl="Noem de bezoeker, met hoogstens 200 tekens die niets over de persoon zeggen.",
    fr="Nommez le visiteur, par 200 caractères au plus qui ne disent rien de lui.",
    de="Bitte den Besucher nennen, mit höchstens 200 Zeichen, die nichts über ihn sagen.",
    nb="Oppgi den besøkende, med høyst 200 tegn som ikke sier noe om hvem det er.",
)
NO_CONSENT = Sentence(
    en="What somebody looked at is kept only with their consent.",
    nl="Wat iemand bekeek, wordt alleen met toestemming bewaard.",
    fr="Ce que quelqu'un a consulté n'est gardé qu'avec son accord.",
    de="Was jemand angesehen hat, wird nur mit Einwilligung behalten.",
    nb="Det noen har sett på, lagres bare med samtykke.",
)
NO_SIZE = Sentence(
    en="«{size}» is no size that we can read. Write it as EU 42, UK 8, 40 or XL.",
    nl="«{size}» is geen maat die we kunnen lezen. Schrijf EU 42, UK 8, 40 of XL.",
    fr="« {size} » n'est pas une taille lisible. Écrivez EU 42, UK 8, 40 ou XL.",
    de="«{size}» ist keine lesbare Größe. Bitte EU 42, UK 8, 40 oder XL schreiben.",
    nb="«{size}» er ingen størrelse vi kan lese. Skriv EU 42, UK 8, 40 eller XL.",
)
HOW_MANY = Sentence(
    en="Say what was shown: one article at least, {most} at most.",
    nl="Geef aan wat er getoond is: minstens één artikel, hoogstens {most}.",
    fr="Indiquez ce qui a été montré : un article au moins, {most} au plus.",
    de="Bitte angeben, was gezeigt wurde: mindestens ein Artikel, höchstens {most}.",
    nb="Oppgi hva som ble vist: minst én vare, høyst {most}.",
)
NOT_SHOWN = Sentence(
    en="None of these was suggested for this return.",
    nl="Geen hiervan is bij deze retour voorgesteld.",
    fr="Rien de cela n'a été proposé pour ce retour.",
    de="Davon wurde bei dieser Retoure nichts vorgeschlagen.",
    nb="Ingenting av dette ble foreslått for denne returen.",
)
NO_SUCH_MAKER = Sentence(
    en="We sell nothing by «{maker}». Name a maker of the catalogue.",
    nl="Van «{maker}» verkopen we niets. Noem een merk uit het assortiment.",
    fr="Nous ne vendons rien de « {maker} ». Indiquez une marque du catalogue.",
    de="Von «{maker}» verkaufen wir nichts. Bitte eine Marke des Sortiments nennen.",
    nb="Av «{maker}» selger vi ingenting. Oppgi et merke i sortimentet.",
)
NO_SUCH_KIND = Sentence(
    en="We sell no «{kind}». Name a category of the catalogue.",
    nl="«{kind}» verkopen we niet. Noem een categorie uit het assortiment.",
    fr="Nous ne vendons pas de « {kind} ». Indiquez une catégorie du catalogue.",
    de="«{kind}» verkaufen wir nicht. Bitte eine Kategorie des Sortiments nennen.",
    nb="«{kind}» selger vi ikke. Oppgi en kategori i sortimentet.",
)
