"""What others have imposed, what did not come about and whose mandate goes on are no changes; resolutions are."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> list[str]:
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in claims(text)]


@pytest.mark.parametrize(
    "told",
    [
        "Iran firmly opposes illegal US sanctions on Chinese companies.",
        "Cuba opposes the American embargo on Venezuela.",
        "By law the embargo on Iran would have ended if Washington had not chosen to extend it.",
        "The arms embargo on Chad would have lapsed unless France had voted to renew it.",
        "The Security Council extends the term of the panel of experts that oversees the arms embargo on Sudan.",
        "The resolution also renews the mandate of the team watching over sanctions on Mali.",
    ],
)
def test_nothing_is_changed(told: str) -> None:
    assert rows(told) == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "The Security Council adopted a resolution to renew the arms embargo on South Sudan.",
            "UN SSD defence extended decided",
        ),
        (
            "The Security Council passed a resolution to lift the arms embargo on Eritrea.",
            "UN ERI defence lifted decided",
        ),
        ("The Security Council may adopt a resolution to ban arms sales to Sudan.", "UN SDN defence imposed proposed"),
        ("The US Senate passed a resolution to impose sanctions on Turkey.", "USA TUR unspecified imposed proposed"),
    ],
)
def test_a_resolution_is_the_change_that_it_is_for(told: str, expected: str) -> None:
    assert rows(told) == [expected]


def test_a_perfect_infinitive_tells_what_has_been_done() -> None:
    told = "Cuba is one of many countries to have been targeted by US sanctions."
    assert rows(told) == ["USA CUB unspecified imposed decided"]


@pytest.mark.parametrize(
    "told",
    [
        "The United States already bars imports of South African coal.",
        "The 1986 act already bans new investment in South Africa.",
        "Britain still forbids exports of arms to Iraq.",
        "Canada already applies sanctions to Cuba.",
    ],
)
def test_what_a_present_tense_tells_of_what_was_so_before_is_no_change(told: str) -> None:
    assert rows(told) == []


def test_what_is_barred_beside_what_was_barred_already_is_a_change() -> None:
    told = "Norway, which already bars Syrian oil, on Monday barred Syrian ships."
    assert rows(told) == ["NOR SYR shipping imposed decided"]
