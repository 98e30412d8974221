"""What customers answer about their reasons, where they bother: in line with their words."""

from random import Random

from api.orders.formats.incoming import ImportedLine
from api.orders.rules import ProductGroup
from api.reasons.questions import CONDITION, questions_after

HOW_MANY_ANSWER = 0.6
PLACES = ("shoulders", "chest", "arms")
PLACES_OF = {
    "shoes": ("toes", "instep", "heel"),
    "trousers": ("waist", "hips", "thighs"),
}
"""Where something worn pinches, by its category."""
LIKELY = {
    "which_colour": ("darker",),
    "turns_on": ("no",),
    "what_broke": ("seam",),
    "box_damaged": ("yes",),
    "what_came": ("colour",),
    "which_part": ("cable",),
}
"""Of other questions any answer will do."""
CONDITIONS = {
    "A": ("unused", "tried"),
    "B": ("tried",),
    "C": ("tried", "used"),
    "D": ("used",),
    "E": ("used", "damaged"),
}
"""By the grade that the bench will give: people think better of it than a bench."""


def answers(
    reason: str, group: ProductGroup, line: ImportedLine, grade: str, rng: Random
) -> tuple[tuple[str, str], ...]:
    """None from those who are in a hurry."""
    if rng.random() >= HOW_MANY_ANSWER:
        return ()
    places = PLACES_OF.get(line.product.category or "", PLACES)
    likely = {
        **LIKELY,
        "where_too_tight": places,
        "where_too_loose": places,
        CONDITION: CONDITIONS[grade],
    }
    return tuple(
        (one.handle, rng.choice(likely.get(one.handle, [*one.answers])))
        for one in questions_after(reason, group)
    )
