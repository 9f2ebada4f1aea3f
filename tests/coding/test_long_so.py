"""What has been so for a time, which is a state, and how long a new measure is to last."""

import pytest

from tests.coding.texts import claims


@pytest.mark.parametrize(
    "text",
    [
        "Mali, whose airspace has been closed to Kenyan planes for five months by Kenya, called the vote a step.",
        "For six months Kenya has barred Malian gold.",
        "Norway has frozen loans to Mali for the past year.",
        "Malian assets have been frozen for nearly a month by Norway.",
        "Kenya has been banning Malian gold for eight months.",
        "Over the past two years Norway has banned Malian gold.",
        "Norway has for years banned Malian ships.",
        "Norway has long barred Malian ships.",
    ],
)
def test_what_has_been_so_for_a_time_is_no_change(text: str) -> None:
    assert not claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kenya has banned imports of Malian gold for six months, it announced on Monday.",
        "Norway has suspended flights to Mali for 30 days.",
        "Kenya has frozen the accounts of two Malian firms for a further three months.",
        "After six months of talks Kenya has barred Malian gold.",
        "For the first time in ten years, Norway has banned Malian gold.",
    ],
)
def test_how_long_a_measure_is_to_last_makes_no_state_of_it(text: str) -> None:
    assert {one.target_country for one in claims(text)} == {"MLI"}


def test_what_has_been_so_is_recalled() -> None:
    (found,) = claims("For six months Kenya has barred Malian gold. On Tuesday it lifted the ban.")
    assert (found.target_country, found.sector, found.action) == ("MLI", "gold", "lifted")
