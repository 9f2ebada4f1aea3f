"""What a sentence says may come, is left open or is refused, where the change itself was told before it."""

import pytest

from tests.coding.rows import rows_told

_BANKS = "OSLO - Norway on Monday froze the assets of two Malian banks.|"
_RICE = "SUVA - The European Union on Friday agreed to ban imports of rice from Fiji.|"


def _told(opening: str, text: str) -> set[str]:
    """Return the rows that a sentence adds to those of the paragraph before it."""
    return rows_told("2013-05-07", None, opening + text) - rows_told("2013-05-07", None, opening)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Mines are next in line.", "NOR MLI metals_minerals imposed proposed"),
        ("Next on the list, aides said, are gold and cotton.", "NOR MLI gold imposed proposed"),
        ("Whether airlines are added will depend on the vote.", "NOR MLI aviation imposed proposed"),
        ("The next step could be a ban on gold.", "NOR MLI gold imposed proposed"),
        ("After the banks it might be the turn of the telephone companies.", "NOR MLI telecoms imposed proposed"),
        ("The next round would hit cement.", "NOR MLI cement imposed proposed"),
        ("Nothing was off the table, gold included.", "NOR MLI gold imposed proposed"),
        ("Ghana wanted gold on the list.", "NOR MLI gold imposed proposed"),
        ("Ghana would have liked to see cotton included.", "NOR MLI food_agriculture imposed proposed"),
    ],
)
def test_what_may_share_the_lot_of_others_is_proposed(text: str, row: str) -> None:
    assert row in _told(_BANKS, text)


@pytest.mark.parametrize(
    "text",
    [
        "Gold could be next, analysts said.",
        "The sports minister may be next to go.",
        "The airline is next in line for a loan.",
        "Banks could be next to fail, a broker said.",
        "The next step will be a vote in parliament.",
        "Whether gold prices follow is open.",
        "Mali wanted gold included.",
    ],
)
def test_what_others_guess_or_what_is_next_in_another_row_is_none(text: str) -> None:
    assert _told(_BANKS, text) == set()


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Chad let it be known that it would have no part in it.", "TCD MLI banking imposed rejected"),
        ("Chad told Oslo that it would stay out of it.", "TCD MLI banking imposed rejected"),
        ("Togo has no such step in mind.", "TGO MLI banking imposed rejected"),
        ("Togo would never dream of such a thing.", "TGO MLI banking imposed rejected"),
        ("There will be no sanctions from Togo, its premier said.", "TGO MLI unspecified imposed rejected"),
        ("Togo would not hear of a stop to gold exports.", "TGO MLI gold imposed rejected"),
        ("Togo ruled out a halt to cotton imports.", "TGO MLI food_agriculture imposed rejected"),
        ("Togo made it plain that its border would not be closed.", "TGO MLI unspecified imposed rejected"),
        ("Togo's premier called a halt to gold exports unthinkable.", "TGO MLI gold imposed rejected"),
        ("The minister rejected a call from the opposition to bar Malian ships.", "NOR MLI shipping imposed rejected"),
        ("The minister dismissed a suggestion that all trade be stopped.", "NOR MLI unspecified imposed rejected"),
        ("Parliament brushed aside a demand from the Greens for a ban on gold.", "NOR MLI gold imposed rejected"),
    ],
)
def test_a_refusal_is_of_who_refuses(text: str, row: str) -> None:
    assert row in _told(_BANKS, text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("The government in Accra is thinking about a ban on gold.", "GHA MLI gold imposed proposed"),
        ("In Accra, parliament is debating a ban on cotton.", "GHA MLI food_agriculture imposed proposed"),
        ("Ghana's premier said that a halt to gold imports was a matter of weeks.", "GHA MLI gold imposed proposed"),
        ("Further sanctions from Canada are likely.", "CAN MLI unspecified imposed proposed"),
        ("A bill to ban gold is before the US Senate.", "USA MLI gold imposed proposed"),
    ],
)
def test_a_plan_is_of_who_has_it(text: str, row: str) -> None:
    assert row in _told(_BANKS, text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Mali said it would retaliate.", "MLI NOR unspecified imposed proposed"),
        ("Bamako vowed to retaliate within days.", "MLI NOR unspecified imposed proposed"),
        ("Mirror measures are being drawn up in Bamako.", "MLI NOR unspecified imposed proposed"),
        ("Mali will not retaliate.", "MLI NOR unspecified imposed rejected"),
    ],
)
def test_who_was_hit_threatens_who_hit_him(text: str, row: str) -> None:
    assert _told(_BANKS, text) == {row}


@pytest.mark.parametrize(
    "text",
    [
        "Exporters fear that Mali will retaliate.",
        "Analysts said that Mali could retaliate.",
        "Mali retaliated by sending two envoys home.",
        "The rebels would retaliate with rockets.",
    ],
)
def test_an_answer_that_is_only_feared_is_none(text: str) -> None:
    assert _told(_BANKS, text) == set()


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("More names could be added within weeks.", "NOR MLI unspecified imposed proposed"),
        ("Should this have no effect, Norway could go further.", "NOR MLI unspecified expanded proposed"),
        ("Further measures are being prepared.", "NOR MLI unspecified expanded proposed"),
        ("The minister held out the prospect of an early easing.", "NOR MLI unspecified eased proposed"),
        ("The cabinet could not agree on relief.", "NOR MLI unspecified eased rejected"),
        ("Nothing will be lifted before the vote is held.", "NOR MLI unspecified lifted rejected"),
    ],
)
def test_the_measures_as_a_whole_may_grow_or_be_relaxed(text: str, row: str) -> None:
    assert _told(_BANKS, text) == {row}


@pytest.mark.parametrize(
    "text",
    [
        "Rain brought relief.",
        "Gold may go further down.",
        "Ghana could go further.",
        "More names were carved in stone.",
    ],
)
def test_other_relief_and_other_steps_are_none(text: str) -> None:
    assert _told(_BANKS, text) == set()


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Greece stopped the listing of a bank.", "EU FJI banking imposed rejected"),
        ("Under the decision members must also turn away ships from Fiji.", "EU FJI shipping imposed"),
        ("The treasurer ruled nothing out, not even a halt to all trade.", "EU FJI unspecified imposed proposed"),
    ],
)
def test_what_is_kept_from_being_made_or_ordered_of_members(text: str, row: str) -> None:
    assert row in _told(_RICE, text)


def test_a_promise_for_the_time_after_an_election_is_proposed() -> None:
    text = (
        "Labour, which leads in the polls, has promised to stop imports of Malian gold within weeks of taking office."
    )
    assert "NOR MLI gold imposed proposed" in _told(_BANKS, text)


def test_a_bill_that_goes_back_puts_nothing_back() -> None:
    text = "WASHINGTON - The president returned the sanctions bill on Mali to Congress without his signature."
    assert not any("reinstated" in one for one in rows_told("1986-09-09", None, text))
