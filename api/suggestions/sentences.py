"""Why something is suggested, in words that say no more than what found it."""

from api.kernel.language import Sentence
from api.suggestions.rules import Suggestion, SuggestionKind

SENTENCES = {
    SuggestionKind.SAME_AGAIN: Sentence(
        en="The same article, a new one.",
        nl="Hetzelfde artikel, een nieuw exemplaar.",
        fr="Le même article, un exemplaire neuf.",
        de="Derselbe Artikel, ein neues Stück.",
        nb="Samme vare, et nytt eksemplar.",
    ),
    SuggestionKind.DRAWN_TO: Sentence(
        en="Customers who, like you, bought «{by}» bought this lately.",
        nl="Klanten die net als jij «{by}» kochten, kochten dit onlangs.",
        fr="Des clients qui, comme vous, ont acheté « {by} » ont acheté ceci récemment.",
        de="Wer wie Sie «{by}» gekauft hat, hat kürzlich auch dies gekauft.",
        nb="Kunder som i likhet med deg kjøpte «{by}», kjøpte dette nylig.",
    ),
    SuggestionKind.GOES_WITH: Sentence(
        en="Customers who bought «{by}» bought this lately.",
        nl="Klanten die «{by}» kochten, kochten dit onlangs.",
        fr="Des clients qui ont acheté « {by} » ont acheté ceci récemment.",
        de="Wer «{by}» gekauft hat, hat kürzlich auch dies gekauft.",
        nb="Kunder som kjøpte «{by}», kjøpte dette nylig.",
    ),
    SuggestionKind.SELLS_NOW: Sentence(
        en="One of what sells best these weeks.",
        nl="Een van de bestverkochte artikelen van deze weken.",
        fr="L'un des articles les plus vendus de ces semaines.",
        de="Einer der meistverkauften Artikel dieser Wochen.",
        nb="En av de mest solgte varene disse ukene.",
    ),
}
LARGER = Sentence(
    en="A larger size: {size}.",
    nl="Een grotere maat: {size}.",
    fr="Une taille au-dessus : {size}.",
    de="Eine größere Größe: {size}.",
    nb="En større størrelse: {size}.",
)
SMALLER = Sentence(
    en="A smaller size: {size}.",
    nl="Een kleinere maat: {size}.",
    fr="Une taille en dessous : {size}.",
    de="Eine kleinere Größe: {size}.",
    nb="En mindre størrelse: {size}.",
)
YOUR_SIZE = Sentence(
    en="This is the size that you usually keep.",
    nl="Deze maat houd je meestal.",
    fr="C'est la taille que vous gardez d'habitude.",
    de="Diese Größe behalten Sie sonst.",
    nb="Denne størrelsen pleier du å beholde.",
)
FOUND_SMALL = Sentence(
    en="{count} of the {of} customers who sent it back for its fit found it too small.",
    nl="{count} van de {of} klanten die het om de pasvorm terugstuurden, vonden het te klein.",
    fr="{count} des {of} clients qui l'ont renvoyé pour sa taille l'ont trouvé trop petit.",
    de="{count} von {of}, die ihn wegen der Passform zurückschickten, fanden ihn zu klein.",
    nb="{count} av de {of} som returnerte den på grunn av passformen, syntes den var for liten.",
)
FOUND_LARGE = Sentence(
    en="{count} of the {of} customers who sent it back for its fit found it too large.",
    nl="{count} van de {of} klanten die het om de pasvorm terugstuurden, vonden het te groot.",
    fr="{count} des {of} clients qui l'ont renvoyé pour sa taille l'ont trouvé trop grand.",
    de="{count} von {of}, die ihn wegen der Passform zurückschickten, fanden ihn zu groß.",
    nb="{count} av de {of} som returnerte den på grunn av passformen, syntes den var for stor.",
)
NOTHING_SAID = Sentence(
    en="Too few customers have said how it fits.",
    nl="Te weinig klanten hebben gezegd hoe het valt.",
    fr="Trop peu de clients ont dit comment il taille.",
    de="Zu wenige haben gesagt, wie er ausfällt.",
    nb="For få kunder har sagt hvordan den passer.",
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


def because(it: Suggestion, *, own_size: str | None, language: str) -> str:
    if it.kind is not SuggestionKind.OTHER_SIZE:
        return SENTENCES[it.kind].say(language, by=it.by)
    size = it.article.size
    said = (LARGER if (it.larger or 0) > 0 else SMALLER).say(language, size=size)
    return f"{said} {YOUR_SIZE.say(language)}" if own_size == size else said
