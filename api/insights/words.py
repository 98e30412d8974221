"""What groups are called where they have no name of their own."""

from collections.abc import Mapping

from api.insights.rules import InsightGroup
from api.kernel.language import Sentence, country_name

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
        case _ if not name:
            unsaid = NO_POLICY if by is InsightGroup.POLICY else UNSAID
            return unsaid.say(language)
        case InsightGroup.COUNTRY:
            return country_name(name, language)
        case InsightGroup.CHANNEL:
            return CHANNELS[name].say(language)
        case InsightGroup.PRODUCT:
            return title or name
        case InsightGroup.VARIANT:
            return f"{title} {name}" if title else name
        case _:
            return name


COHORTS: Mapping[str, Sentence] = {
    "NO_RETURN": Sentence("Sent nothing back", "Stuurde niets terug", "Aucun retour",
                          "Nichts zurückgeschickt", "Sendte ingenting tilbake"),
    "REFUNDED": Sentence("Money back", "Geld terug", "Remboursé", "Geld zurück", "Penger tilbake"),
    "INSTANT": Sentence("Money at once", "Meteen geld terug", "Remboursé aussitôt",
                        "Sofort erstattet", "Penger med en gang"),
    "CREDIT": Sentence("Store credit", "Tegoed", "Avoir", "Guthaben", "Tilgodelapp"),
    "EXCHANGED": Sentence("Exchanged or repaired", "Geruild of gerepareerd",
                          "Échangé ou réparé", "Getauscht oder repariert",
                          "Byttet eller reparert"),
    "REFUSED": Sentence("Refused", "Geweigerd", "Refusé", "Abgelehnt", "Avslått"),
    "NONE": Sentence("No money yet", "Nog geen geld", "Pas encore remboursé",
                     "Noch kein Geld", "Ingen penger ennå"),
    "D00": Sentence("Within a day", "Binnen een dag", "En un jour", "Binnen eines Tages",
                    "Innen en dag"),
    "D03": Sentence("1 to 3 days", "1 tot 3 dagen", "1 à 3 jours", "1 bis 3 Tage",
                    "1 til 3 dager"),
    "D07": Sentence("3 to 7 days", "3 tot 7 dagen", "3 à 7 jours", "3 bis 7 Tage",
                    "3 til 7 dager"),
    "D14": Sentence("7 to 14 days", "7 tot 14 dagen", "7 à 14 jours", "7 bis 14 Tage",
                    "7 til 14 dager"),
    "D15": Sentence("More than 14 days", "Meer dan 14 dagen", "Plus de 14 jours",
                    "Mehr als 14 Tage", "Mer enn 14 dager"),
    "WHOLE": Sentence("Nothing taken off", "Niets ingehouden", "Rien retenu",
                      "Nichts abgezogen", "Ingenting trukket fra"),
    "DEDUCTED": Sentence("Something taken off for wear", "Iets ingehouden voor slijtage",
                         "Retenue pour usure", "Abzug für Abnutzung", "Fradrag for slitasje"),
}  # fmt: skip


def cohort_label(name: str, language: str) -> str:
    """A policy is called by its country and version."""
    known = COHORTS.get(name)
    return known.say(language) if known else name
