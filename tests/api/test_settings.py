import pytest

from api.refunds.rules import Limits
from api.settings import BadSetting, Settings, amounts, settings_from


def test_nothing_said_is_a_server_for_one_person_to_try():
    assert settings_from({}) == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("RETOURNEY_LEASE_MINUTES", "ten"),
        ("RETOURNEY_LEASE_MINUTES", "²"),
        ("RETOURNEY_LEASE_MINUTES", ""),
        ("RETOURNEY_WORKER", "maybe"),
        ("RETOURNEY_GRADER_LIMITS", "EUR:150"),
        ("RETOURNEY_GRADER_LIMITS", "EUR=Infinity"),
        ("RETOURNEY_SUPERVISOR_LIMITS", "EUR=1.005"),
        ("RETOURNEY_GRADER_LIMITS", "EUR=150,F:EUR=10"),
        ("RETOURNEY_EARLY_LIMITS", "E:EUR=10"),
    ],
)
def test_a_setting_that_cannot_be_meant_is_refused_at_the_start(name: str, value: str):
    with pytest.raises(BadSetting):
        settings_from({name: value})


def test_a_grade_may_have_less_than_its_role():
    limits = Limits(amounts(["EUR=150", "NOK=1700", "E:EUR=40", "D:EUR=900"]))
    assert [limits.of("EUR", grade).minor for grade in ("A", "D", "E")] == [15000, 15000, 4000]
    assert (limits.of("NOK", "E").minor, limits.of("CHF", "E").minor) == (170000, 0)
