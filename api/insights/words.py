"""What groups are called where they have no name of their own."""

from collections.abc import Mapping

from api.insights.rules import InsightGroup
from api.kernel.language import Sentence, country_name
from api.reasons.rules import BY_HANDLE, NO_REASON

UNSAID = Sentence("Not known", "Niet bekend", "Inconnu", "Nicht bekannt", "Ikke kjent")
NO_POLICY = Sentence(
    "No policy", "Geen beleid", "Aucune politique", "Keine Regelung", "Ingen vilkår"
)
CHANNELS: Mapping[str, Sentence] = {
    "ONLINE": Sentence("Web shop", "Webshop", "Boutique en ligne", "Onlineshop", "Nettbutikk"),
    "STORE": Sentence("Store", "Winkel", "Magasin", "Laden", "Butikk"),
    "CLICK_AND_COLLECT_PAID_ONLINE": Sentence(
        "Click and collect", "Bestellen en afhalen", "Retrait en magasin", "Abholung im Laden",
        "Klikk og hent",
    ),
    "SOCIAL": Sentence("Social media", "Sociale media", "Réseaux sociaux", "Soziale Medien",
                       "Sosiale medier"),
    "MARKETPLACE": Sentence("Marketplace", "Marktplaats", "Place de marché", "Marktplatz",
                            "Markedsplass"),
    "PHONE": Sentence("Telephone", "Telefoon", "Téléphone", "Telefon", "Telefon"),
}  # fmt: skip


def policy_name(country: str, version: int) -> str:
    return f"{country} {version}"


def label(by: InsightGroup, name: str | None, title: str | None, language: str) -> str:
    """What a group is called. A product has a title, a country and a channel have words."""
    match by:
        case InsightGroup.REASON:
            known = BY_HANDLE.get(name or "")
            return (known.name if known else NO_REASON).say(language)
        case _ if not name:
            unsaid = NO_POLICY if by is InsightGroup.POLICY else UNSAID
            return unsaid.say(language)
        case InsightGroup.COUNTRY:
            return country_name(name, language)
        case InsightGroup.CHANNEL:
            return CHANNELS[name].say(language)
        case _:
            return title or name
