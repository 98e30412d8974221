"""Standard rates of value added tax: what a service such as the way back is taxed with.

European Commission, Taxes in Europe Database, as of 1 January 2026; for the others their own
tax authorities.
"""

from collections.abc import Mapping

STANDARD_RATES: Mapping[str, str] = {
    "AT": "20",
    "BE": "21",
    "BG": "20",
    "CY": "19",
    "CZ": "21",
    "DE": "19",
    "DK": "25",
    "EE": "24",
    "ES": "21",
    "FI": "25.5",
    "FR": "20",
    "GR": "24",
    "HR": "25",
    "HU": "27",
    "IE": "23",
    "IT": "22",
    "LT": "21",
    "LU": "17",
    "LV": "21",
    "MT": "18",
    "NL": "21",
    "PL": "23",
    "PT": "23",
    "RO": "21",
    "SE": "25",
    "SI": "22",
    "SK": "23",
    "CH": "8.1",
    "GB": "20",
    "IS": "24",
    "LI": "8.1",
    "NO": "25",
}
"""In percent, by country of delivery."""


def standard_rate(country: str) -> str | None:
    """None where we know none: then no tax is reckoned inside a fee."""
    return STANDARD_RATES.get(country)
