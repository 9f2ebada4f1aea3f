"""Acts that somebody only brings about or hopes for, conditions told after them, and bans of life at home."""

import pytest

from tests.coding.texts import claims


def stages(text: str) -> set[str]:
    return {one.stage for one in claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The minister would ask the cabinet to let Norway ban Malian gold.",
        "Chad urged others to make Norway lift its sanctions on Mali.",
        "He hopes to see Norway lift its sanctions on Mali.",
        "Norway will lift its sanctions on Mali. But this will happen only if prisoners are freed.",
        "Under the deal, which has still to be signed, Norway will lift its sanctions on Mali.",
        "Under the proposed agreement Norway will lift its sanctions on Mali.",
        "Analysts at the bank believe Norway will lift its sanctions on Mali.",
    ],
)
def test_what_is_only_brought_about_or_waits_is_proposed(text: str) -> None:
    assert stages(text) == {"proposed"}


@pytest.mark.parametrize(
    "text",
    [
        "Parliament voted to let Norway freeze Malian assets.",
        "Chad was glad to see Norway lift its sanctions on Mali.",
        "Norway will lift its sanctions on Mali. But this will hardly help if prisoners are held.",
    ],
)
def test_what_is_done_stays_decided(text: str) -> None:
    assert stages(text) == {"decided"}


@pytest.mark.parametrize(
    "text",
    [
        "A fake statement said Norway had banned Malian gold.",
        "A ban on strikes was lifted in Mali.",
        "The ban on Malian political parties was lifted.",
        "The transfer embargo on the Malian club was lifted.",
        "The embargo on the press release about Mali was lifted at midnight.",
        "A fashion brand lifted its boycott of Malian cotton.",
    ],
)
def test_what_is_faked_or_of_home_is_nothing(text: str) -> None:
    assert not stages(text)
