"""What the law asks of a legal entity depends on how large it is."""

from enum import StrEnum


class EntitySize(StrEnum):
    """By Recommendation 2003/361/EC: below 10, 50 and 250 people, and its turnovers."""

    MICRO = "MICRO"
    SMALL = "SMALL"
    MEDIUM = "MEDIUM"
    LARGE = "LARGE"
