"""What customers say when they send something back, in their own language. Invented."""

from api.orders.rules import ProductGroup

WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "too_small": {
        "en": ("Too tight across the shoulders.", "I needed one size up."),
        "nl": ("Te krap bij de schouders.", "Ik had een maat groter nodig."),
        "fr": ("Trop serré aux épaules.", "Il me fallait une taille au-dessus."),
        "de": ("An den Schultern zu eng.", "Ich hätte eine Nummer größer gebraucht."),
        "nb": ("For trang over skuldrene.", "Jeg trengte en størrelse større."),
    },
    "too_large": {
        "en": ("Falls much wider than I am used to.", "A size too big."),
        "nl": ("Valt veel ruimer dan ik gewend ben.", "Een maat te groot."),
        "fr": ("Taille bien plus large que d'habitude.", "Une taille trop grande."),
        "de": ("Fällt viel weiter aus, als ich es kenne.", "Eine Nummer zu groß."),
        "nb": ("Mye videre enn jeg er vant til.", "En størrelse for stor."),
    },
    "fits_differently": {
        "en": ("Good size, but the cut does not suit me.",),
        "nl": ("De maat klopt, maar het model staat me niet.",),
        "fr": ("Bonne taille, mais la coupe ne me va pas.",),
        "de": ("Größe passt, aber der Schnitt steht mir nicht.",),
        "nb": ("Riktig størrelse, men snittet kler meg ikke.",),
    },
    "changed_mind": {
        "en": ("I do not need it after all.", "On second thoughts it is not for me."),
        "nl": ("Toch niet nodig.", "Bij nader inzien past het niet bij mij."),
        "fr": ("Finalement je n'en ai pas besoin.", "Ce n'est pas pour moi, tout compte fait."),
        "de": ("Ich brauche es doch nicht.", "Ich habe es mir anders überlegt."),
        "nb": ("Jeg trenger den ikke likevel.", "Jeg har ombestemt meg."),
    },
    "ordered_several": {
        "en": ("Ordered two sizes, the other one fits.",),
        "nl": ("Twee maten besteld, de andere past.",),
        "fr": ("J'ai commandé deux tailles, l'autre va bien.",),
        "de": ("Zwei Größen bestellt, die andere passt.",),
        "nb": ("Bestilte to størrelser, den andre passer.",),
    },
    "not_as_expected": {
        "en": ("Looked different on the site.", "I had expected more of it."),
        "nl": ("Op de site zag het er anders uit.", "Ik had er meer van verwacht."),
        "fr": ("Différent de l'image du site.", "J'en attendais davantage."),
        "de": ("Auf der Seite sah es anders aus.", "Ich hatte mehr davon erwartet."),
        "nb": ("Så annerledes ut på nettsiden.", "Jeg hadde ventet meg mer av den."),
    },
    "colour_differs": {
        "en": ("The colour is darker than in the picture.",),
        "nl": ("De kleur is donkerder dan op de foto.",),
        "fr": ("La couleur est plus foncée que sur la photo.",),
        "de": ("Die Farbe ist dunkler als auf dem Foto.",),
        "nb": ("Fargen er mørkere enn på bildet.",),
    },
    "found_cheaper": {
        "en": ("Saw it for less elsewhere.",),
        "nl": ("Elders goedkoper gezien.",),
        "fr": ("Trouvé moins cher ailleurs.",),
        "de": ("Woanders günstiger gesehen.",),
        "nb": ("Så den billigere et annet sted.",),
    },
    "late_delivery": {
        "en": ("It came after the birthday.",),
        "nl": ("Het kwam pas na de verjaardag.",),
        "fr": ("Arrivé après l'anniversaire.",),
        "de": ("Es kam erst nach dem Geburtstag.",),
        "nb": ("Den kom etter bursdagen.",),
    },
    "defective": {
        "en": ("It broke on the second day.",),
        "nl": ("Op de tweede dag ging het stuk.",),
        "fr": ("Il s'est cassé le deuxième jour.",),
        "de": ("Es ging am zweiten Tag kaputt.",),
        "nb": ("Den gikk i stykker andre dagen.",),
    },
    "damaged_in_transit": {
        "en": ("The box was crushed when it came.",),
        "nl": ("De doos was ingedeukt toen hij kwam.",),
        "fr": ("Le carton était écrasé à l'arrivée.",),
        "de": ("Der Karton kam eingedrückt an.",),
        "nb": ("Esken var knust da den kom.",),
    },
    "wrong_item": {
        "en": ("I got another colour than I ordered.",),
        "nl": ("Ik kreeg een andere kleur dan ik had besteld.",),
        "fr": ("J'ai reçu une autre couleur que commandée.",),
        "de": ("Ich habe eine andere Farbe bekommen als bestellt.",),
        "nb": ("Jeg fikk en annen farge enn jeg bestilte.",),
    },
    "parts_missing": {
        "en": ("The charging cable was not in the box.",),
        "nl": ("De oplaadkabel zat niet in de doos.",),
        "fr": ("Le câble de charge manquait dans la boîte.",),
        "de": ("Das Ladekabel lag nicht in der Schachtel.",),
        "nb": ("Ladekabelen lå ikke i esken.",),
    },
    "recalled": {
        "en": ("You wrote that it can get hot.",),
        "nl": ("U schreef dat hij heet kan worden.",),
        "fr": ("Vous avez écrit qu'il peut chauffer.",),
        "de": ("Sie haben geschrieben, dass es heiß werden kann.",),
        "nb": ("Dere skrev at den kan bli varm.",),
    },
    "other": {
        "en": ("It was a present that they already had.",),
        "nl": ("Het was een cadeau dat ze al hadden.",),
        "fr": ("C'était un cadeau en double.",),
        "de": ("Es war ein Geschenk, das schon da war.",),
        "nb": ("Det var en gave de allerede hadde.",),
    },
}
OF_GROUP: dict[tuple[str, ProductGroup], dict[str, tuple[str, ...]]] = {
    ("not_as_expected", ProductGroup.FASHION): {
        "en": ("The fabric feels thinner than it looks.",),
        "nl": ("De stof voelt dunner dan op de foto.",),
        "fr": ("La matière est plus fine que sur la photo.",),
        "de": ("Der Stoff wirkt dünner als auf dem Bild.",),
        "nb": ("Stoffet er tynnere enn på bildet.",),
    },
    ("defective", ProductGroup.FASHION): {
        "en": ("A seam came loose the first time I wore it.",),
        "nl": ("Een naad liet los toen ik het voor het eerst droeg.",),
        "fr": ("Une couture a lâché dès le premier jour.",),
        "de": ("Eine Naht ging beim ersten Tragen auf.",),
        "nb": ("En søm røk første gang jeg brukte den.",),
    },
    ("defective", ProductGroup.ELECTRONICS): {
        "en": ("Does not switch on any more.",),
        "nl": ("Gaat niet meer aan.",),
        "fr": ("Ne s'allume plus.",),
        "de": ("Lässt sich nicht mehr einschalten.",),
        "nb": ("Slår seg ikke på lenger.",),
    },
    ("damaged_in_transit", ProductGroup.HOME): {
        "en": ("The box was crushed and it is chipped.",),
        "nl": ("De doos was ingedeukt en er is een stuk af.",),
        "fr": ("Le carton était écrasé, il est ébréché.",),
        "de": ("Der Karton war eingedrückt, ein Stück ist ab.",),
        "nb": ("Esken var knust, og det er et skår i den.",),
    },
}
"""Where a reason has words of its own for a kind of thing; they go before the others."""


def words_for(reason: str, group: ProductGroup, language: str) -> tuple[str, ...]:
    said = OF_GROUP.get((reason, group), WORDS[reason])
    return said[language]
