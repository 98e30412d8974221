"""What a way back emits, as the shop attests it: grams of CO2e with their method, year and range.

Nothing here is computed for the shop. A figure without these four is an environmental claim that
the law forbids (ECGT; reference LAW.md 2.4), so whoever attests it gives all of them.
"""

import msgspec


class Grams(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    typical: int
    least: int
    most: int


class Emissions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Of a market, by the ways back that the shop has figures for."""

    method: str
    """How it was reckoned: «ISO 14083, the carriers' own figures»."""
    year: int
    grams: dict[str, Grams]

    def of(self, way: str) -> "Emission | None":
        found = self.grams.get(way)
        return (
            Emission(found.typical, found.least, found.most, self.method, self.year)
            if found
            else None
        )


class Emission(msgspec.Struct, frozen=True):
    """Of one way back, in grams of CO2e."""

    grams: int
    least: int
    most: int
    method: str
    year: int


def emissions(attested: str | None) -> Emissions | None:
    """As the market's row keeps them."""
    return msgspec.json.decode(attested, type=Emissions) if attested else None
