"""Words for when a rule applies, and for what a policy gives everybody."""

from api.kernel.language import Sentence
from api.loyalty.segments import Segment
from api.orders.rules import Channel

EVERYBODY = Sentence("Everybody", "Iedereen", "Tout le monde", "Alle", "Alle")

CONDITIONS: dict[str, Sentence] = {
    "always": Sentence("always", "altijd", "toujours", "immer", "alltid"),
    "not": Sentence(
        "not: {what}", "niet: {what}", "sauf : {what}", "nicht: {what}", "ikke: {what}"
    ),
    "tier": Sentence(
        "tier {names}", "niveau {names}", "niveau {names}", "Stufe {names}", "nivå {names}"
    ),
    "tier_up": Sentence(
        "tier {names} or higher", "niveau {names} of hoger", "niveau {names} ou plus",
        "Stufe {names} oder höher", "nivå {names} eller høyere",
    ),
    "segment": Sentence("{names}", "{names}", "{names}", "{names}", "{names}"),
    "sale_yes": Sentence(
        "bought in a sale", "gekocht in de uitverkoop", "acheté en soldes",
        "im Schlussverkauf gekauft", "kjøpt på salg",
    ),
    "sale_no": Sentence(
        "not bought in a sale", "niet in de uitverkoop gekocht", "acheté hors soldes",
        "nicht im Schlussverkauf gekauft", "ikke kjøpt på salg",
    ),
    "season": Sentence(
        "ordered {names}", "besteld {names}", "commandé {names}", "bestellt {names}",
        "bestilt {names}",
    ),
    "channel": Sentence(
        "bought {names}", "gekocht {names}", "acheté {names}", "gekauft {names}",
        "kjøpt {names}",
    ),
    "category": Sentence(
        "category {names}", "categorie {names}", "catégorie {names}", "Kategorie {names}",
        "kategori {names}",
    ),
    "price_least": Sentence(
        "from {price}", "vanaf {price}", "à partir de {price}", "ab {price}", "fra {price}"
    ),
    "price_below": Sentence(
        "below {price}", "onder {price}", "moins de {price}", "unter {price}", "under {price}"
    ),
    "country": Sentence(
        "sent to {names}", "verstuurd naar {names}", "pays de livraison : {names}",
        "Lieferung nach {names}", "sendt til {names}",
    ),
    "first_order_yes": Sentence(
        "first order", "eerste bestelling", "première commande", "erste Bestellung",
        "første bestilling",
    ),
    "first_order_no": Sentence(
        "not the first order", "niet de eerste bestelling", "pas la première commande",
        "nicht die erste Bestellung", "ikke første bestilling",
    ),
    "gift_yes": Sentence("a gift", "een cadeau", "un cadeau", "ein Geschenk", "en gave"),
    "gift_no": Sentence(
        "not a gift", "geen cadeau", "pas un cadeau", "kein Geschenk", "ikke en gave"
    ),
    "fault_yes": Sentence(
        "broken, wrong or recalled", "stuk, verkeerd of teruggeroepen",
        "défectueux, erroné ou rappelé", "defekt, falsch oder zurückgerufen",
        "defekt, feil eller tilbakekalt",
    ),
    "fault_no": Sentence(
        "nothing wrong with it", "niets mis mee", "sans défaut", "ohne Mangel", "uten feil"
    ),
}  # fmt: skip
"""Of a condition's questions; of those answered by yes or no, one for each."""

SEASON = Sentence(
    "from {first} to {last}", "van {first} tot en met {last}", "du {first} au {last}",
    "vom {first} bis {last}", "fra {first} til {last}",
)  # fmt: skip

CALLED: dict[str, Sentence] = {
    Channel.ONLINE: Sentence(
        "in the web shop", "in de webwinkel", "sur la boutique en ligne", "im Webshop",
        "i nettbutikken",
    ),
    Channel.STORE: Sentence("in a shop", "in een winkel", "en magasin", "im Laden", "i en butikk"),
    Channel.CLICK_AND_COLLECT_PAID_ONLINE: Sentence(
        "online and collected", "online en afgehaald", "en ligne et retiré",
        "online und abgeholt", "på nett og hentet",
    ),
    Channel.SOCIAL: Sentence(
        "through social media", "via sociale media", "par les réseaux sociaux",
        "über soziale Medien", "gjennom sosiale medier",
    ),
    Channel.MARKETPLACE: Sentence(
        "on a marketplace", "op een marktplaats", "sur une place de marché",
        "auf einem Marktplatz", "på en markedsplass",
    ),
    Channel.PHONE: Sentence(
        "by telephone", "per telefoon", "par téléphone", "per Telefon", "per telefon"
    ),
    Segment.NEW: Sentence(
        "new customers", "nieuwe klanten", "nouveaux clients", "neue Kunden", "nye kunder"
    ),
    Segment.LOW_RETURNER: Sentence(
        "customers who return little", "klanten die weinig terugsturen",
        "clients qui renvoient peu", "Kunden, die wenig zurückschicken",
        "kunder som returnerer lite",
    ),
    Segment.VALUE: Sentence(
        "customers of high value", "klanten van hoge waarde", "clients de grande valeur",
        "Kunden von hohem Wert", "kunder med høy verdi",
    ),
    Segment.AT_RISK: Sentence(
        "customers who stayed away", "klanten die wegblijven", "clients qui ne viennent plus",
        "Kunden, die ausbleiben", "kunder som har uteblitt",
    ),
    Segment.BRACKETING: Sentence(
        "customers who order several to choose from", "klanten die er meer bestellen om te kiezen",
        "clients qui commandent plusieurs variantes", "Kunden, die mehrere zur Auswahl bestellen",
        "kunder som bestiller flere å velge mellom",
    ),
    Segment.SUSTAINABLE: Sentence(
        "customers who choose slower ways", "klanten die langzamere wegen kiezen",
        "clients qui choisissent une voie plus lente", "Kunden, die langsamere Wege wählen",
        "kunder som velger tregere måter",
    ),
}  # fmt: skip
"""What a value of a condition is called; a shop's own stay as they are."""

GIVEN: dict[str, Sentence] = {
    "rank": Sentence(
        "goes before situations below rank {rank}", "gaat voor situaties onder rang {rank}",
        "passe avant les situations de rang inférieur à {rank}",
        "geht Situationen unter Rang {rank} vor", "går foran situasjoner under rang {rank}",
    ),
    "wear": Sentence(
        "grade {grade}: up to {percent} % off for wear",
        "klasse {grade}: hoogstens {percent} % af voor gebruik",
        "état {grade} : jusqu'à {percent} % déduits pour l'usure",
        "Klasse {grade}: bis zu {percent} % Abzug für Gebrauch",
        "klasse {grade}: inntil {percent} % trekk for bruk",
    ),
}  # fmt: skip
"""What is said beside effects."""
