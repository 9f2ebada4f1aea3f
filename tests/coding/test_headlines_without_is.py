"""Headlines that leave out "is": "Lifting of embargo unlikely" lifts nothing, "New sanctions delayed" imposes none."""

from datetime import date

import pytest

from tests.coding.texts import claims

TEXT = "Officials spoke of the matter on Monday."


def stage(title: str) -> list[str]:
    return [one.stage for one in claims(TEXT, title=title, published=date(2014, 3, 16))]


@pytest.mark.parametrize(
    "title",
    [
        "Easing of Cuba embargo unlikely, experts say",
        "Lifting of Iran sanctions unlikely this year, envoy says",
        "End to Serbia embargo unlikely soon",
        "Lifting of Libya sanctions possible, diplomat says",
        "Removal of Syria sanctions premature, Berlin says",
        "Lifting of Haiti embargo distant prospect",
        "Relaxation of Burma curbs doubtful",
        "Reimposition of Iran sanctions feared",
        "Tightening of Iran sanctions on agenda",
        "Lifting of Fiji sanctions years away, minister says",
        "Easing of Rhodesia embargo debated",
        "Fresh sanctions on Togo premature, says minister",
        "New sanctions on Haiti in doubt",
        "Fresh sanctions on Mali not ruled out",
        "Cuba embargo end nearer, says minister",
        "Doubts over lifting of Iraq embargo",
    ],
)
def test_what_is_only_likely_or_spoken_of_is_proposed(title: str) -> None:
    assert stage(title) == ["proposed"]


@pytest.mark.parametrize(
    "title",
    [
        "Imposition of sanctions on Kenya unthinkable, EU says",
        "Lifting of arms ban on China ruled out",
        "Lifting of Mali sanctions delayed",
    ],
)
def test_what_is_out_of_the_question_is_refused(title: str) -> None:
    assert stage(title) == ["rejected"]


@pytest.mark.parametrize(
    "title",
    [
        "Lifting of Sudan sanctions welcomed",
        "Lifting of Sudan sanctions to help farmers",
        "Suspension of Zimbabwe sanctions hailed",
        "Lifting of Iran sanctions sends oil below $30",
        "New sanctions on Iran",
    ],
)
def test_what_is_hailed_or_has_effects_is_done(title: str) -> None:
    assert stage(title) == ["decided"]
