import pytest

from api.settings import BadSetting, Settings, settings_from


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
    ],
)
def test_a_setting_that_cannot_be_meant_is_refused_at_the_start(name: str, value: str):
    with pytest.raises(BadSetting):
        settings_from({name: value})
