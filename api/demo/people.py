"""Customers who do not exist: first and last names put together, addresses under example.com."""

import unicodedata
from dataclasses import dataclass
from random import Random

from api.orders.formats.incoming import ImportedCustomer

MARKETS = {"NL": 45, "DE": 25, "BE": 15, "NO": 15}
"""Country → its share of the customers."""
FIRST = {
    "nl": "Noor Sanne Daan Bram Lotte Fleur Sem Jip Roos "
    "Thijs Elin Mees Yara Ravi Imane Tess Koen Wout",
    "de": "Hanna Lukas Mila Jonas Frieda Emil Greta Anton "
    "Leyla Moritz Paula Aylin Oskar Nele Till Jana",
    "fr": "Ines Olivier Chloe Mathis Salma Remi Manon Axel "
    "Lina Bastien Amelie Noe Aya Corentin Jade Theo",
    "nb": "Ingrid Sigurd Astrid Eirik Nora Sindre Maren Amina "
    "Torbjorn Live Halvard Selma Jonas Frida Odd",
}
LAST = {
    "nl": "Veldhoek Brinkwater Zandgaard Molenwijk Duinhof "
    "Rietkamp Kersbeek Waterloop Steenhaar Linnenhof",
    "de": "Ahornfeld Birkental Steinbrock Wiesenbach Lindhorn "
    "Tannhof Erlenkamp Rosental Moorbach Haselweg",
    "fr": "Moreau Valbrun Montclaie Durevent Boisgris "
    "Claireau Fontrive Hautpre Rivebelle Larochelle",
    "nb": "Fjellro Granlien Bjorkvang Steinvoll Havdal Lyngmark Elvestad Nordhaug Solbakke Vindli",
}
LANGUAGES = {
    "NL": {"nl": 92, "en": 8},
    "DE": {"de": 95, "en": 5},
    "BE": {"nl-BE": 58, "fr-BE": 42},
    "NO": {"nb": 96, "en": 4},
}
TIERS = (("BRONZE", 60, 1), ("SILVER", 28, 2), ("GOLD", 12, 5))
"""Tier, its share of the customers, and how many orders such a one places against a BRONZE."""


@dataclass(frozen=True, slots=True)
class Person:
    customer: ImportedCustomer
    country: str
    language: str
    postcode: str
    weight: int
    """How often this one orders."""


def people(count: int, rng: Random) -> list[Person]:
    countries = rng.choices([*MARKETS], weights=[*MARKETS.values()], k=count)
    return [_person(at, country, rng) for at, country in enumerate(countries, 1)]


def _person(at: int, country: str, rng: Random) -> Person:
    said = LANGUAGES[country]
    language = rng.choices([*said], weights=[*said.values()])[0]
    tongue = {"en": {"DE": "de", "NO": "nb"}.get(country, "nl")}.get(language, language[:2])
    name = f"{rng.choice(FIRST[tongue].split())} {rng.choice(LAST[tongue].split())}"
    tier, _, weight = rng.choices(TIERS, weights=[share for _, share, _ in TIERS])[0]
    return Person(
        ImportedCustomer(
            external_id=f"C-{at:05d}",
            name=name,
            email=_email(name, at),
            country=country,
            language=language,
            tier=tier,
        ),
        country,
        language,
        _postcode(country, rng),
        weight,
    )


def _email(name: str, at: int) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return f"{plain.replace(' ', '.')}.{at}@example.com"


def _postcode(country: str, rng: Random) -> str:
    match country:
        case "NL":
            letters = "".join(rng.choices("ABDEGHJKLNPRSTVWXZ", k=2))
            return f"{rng.randint(1000, 9999)} {letters}"
        case "BE":
            return str(rng.randint(1000, 9990))
        case "DE":
            return f"{rng.randint(10115, 99998)}"
        case _:
            return f"{rng.randint(150, 9991):04d}"
