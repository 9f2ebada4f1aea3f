import pytest

from tests.coding.texts import items
from transforms.coding.verbs.voice import voice_of


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("Oslo lifted the ban.", "active"),
        ("Oslo has lifted the ban.", "active"),
        ("Oslo lifts the ban.", "active"),
        ("Oslo has never formally lifted the ban.", "active"),
        ("Lifting the ban, Oslo acted.", "active"),
        ("The ban was lifted.", "passive"),
        ("The ban has been lifted.", "passive"),
        ("The ban was quietly lifted.", "passive"),
        ("The ban was not lifted.", "passive"),
        ("Lifted in March, the ban was short.", "passive"),
        ("The assets are frozen.", "passive"),
        ("Assets frozen by Oslo were sold.", "reduced"),
        ("The ban lifted in March was short.", "reduced"),
        ("A ban, lifted in March, was short.", "reduced"),
        ("Sanctions imposed by Oslo hurt.", "reduced"),
    ],
)
def test_voice(text: str, voice: str) -> None:
    found = items(text)
    at = next(place for place, one in enumerate(found) if one.kind == "trigger")
    assert voice_of(found, at) == voice
