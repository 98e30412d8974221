import pytest

from api.suggestions.rules import SuggestionKind
from api.suggestions.sentences import why


@pytest.mark.parametrize(
    ("kind", "title", "said"),
    [
        (SuggestionKind.DRAWN_TO, "Bag", "You bought «Red Coat 40»: others who did also buy this."),
        (SuggestionKind.GOES_WITH, "Scarf 40", "Those who buy «Red Coat 40» also buy this."),
        (
            SuggestionKind.DRAWN_TO,
            "Blue COAT",
            "You bought «Red Coat 40»: the same customers buy this, or its name is similar.",
        ),
        (
            SuggestionKind.GOES_WITH,
            "Blue COAT",
            "Like «Red Coat 40»: the same customers buy it, or its name is similar.",
        ),
        (SuggestionKind.SELLS_NOW, "Blue COAT", "One of what sells best these weeks."),
    ],
)
def test_a_name_is_blamed_only_where_it_is_alike(kind: SuggestionKind, title: str, said: str):
    assert why(kind, title, "Red Coat 40", language="en") == said
