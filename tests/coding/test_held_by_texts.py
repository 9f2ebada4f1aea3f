"""What nobody has adopted, refused or begun yet: held by a draft, behind an insertion, left open, threatened."""

import pytest

from tests.coding.rows import lines

PENDING = (
    (
        "The proposed package lists ten ships, lowers the Malian oil cap and bans gold.",
        "None MLI oil expanded proposed",
    ),
    ("Under the proposed deal, the embargo on Malian gold is lifted.", "None MLI gold lifted proposed"),
    ("The deal on the table lifts the ban on Malian carpets.", "None MLI textiles lifted proposed"),
    ("The plan foresees that Malian gold is banned and that banks are cut off.", "None MLI banking imposed proposed"),
    ("An amendment lifting the embargo on Malian gold was stripped from it.", "None MLI gold lifted proposed"),
    ("The Council votes on Thursday on a text lifting the arms embargo on Mali.", "UN MLI defence lifted proposed"),
    ("A decree lifting the ban on Malian gold awaits his signature.", "None MLI gold lifted proposed"),
    ("Norway has put forward a text. It bans the sale of arms to Mali.", "NOR MLI defence imposed proposed"),
)


@pytest.mark.parametrize(("text", "row"), PENDING)
def test_what_a_text_holds_that_nobody_adopted_is_proposed(text: str, row: str) -> None:
    assert row in lines(text)
    assert not [one for one in lines(text) if one.endswith(("in_force", "announced"))]


ADOPTED = (
    "The bill banning Malian gold was signed on Monday.",
    "Congress gave final approval to a bill banning Malian gold.",
    "The order bans Malian gold.",
    "The deal lifts the ban on Malian gold.",
    "Under the agreement signed on Monday, the ban on Malian gold is lifted.",
)


@pytest.mark.parametrize("text", ADOPTED)
def test_what_an_adopted_text_holds_is_decided(text: str) -> None:
    assert [one.rpartition(" ")[2] for one in lines(text)] in (["in_force"], ["announced"])


PARTED = (
    ("Norway would in return lift its embargo on Mali.", ["NOR MLI unspecified lifted proposed"]),
    ("Norway might under the plan lift its embargo on Mali.", ["NOR MLI unspecified lifted proposed"]),
    ("Norway may, if all goes well, lift its embargo on Mali.", ["NOR MLI unspecified lifted proposed"]),
    ("Norway would as a first step take Mali off its terrorism list.", ["NOR MLI unspecified lifted proposed"]),
    ("Malian banks might as a result be blacklisted.", ["None MLI banking imposed proposed"]),
    ("Norway would not under any circumstances lift its embargo on Mali.", ["NOR MLI unspecified lifted rejected"]),
    ("Norway has not so far lifted its embargo on Mali.", []),
    ("Norway has not, as some believe, lifted its embargo on Mali.", []),
    ("The embargo on Mali will in all likelihood be lifted.", ["None MLI unspecified lifted proposed"]),
    ("Norway will in return lift its embargo on Mali.", ["NOR MLI unspecified lifted announced"]),
    ("Norway has, to general surprise, lifted its embargo on Mali.", ["NOR MLI unspecified lifted in_force"]),
)


@pytest.mark.parametrize(("text", "found"), PARTED)
def test_an_insertion_parts_a_modal_or_a_negation_from_its_verb(text: str, found: list[str]) -> None:
    assert lines(text) == found


OPEN = (
    "It remains to be seen when the UN will ease its embargo on Mali.",
    "The question is when Norway will lift its sanctions on Mali.",
    "It is unclear how Norway will ease its embargo on Mali.",
    "It will be settled later when Norway will lift its sanctions on Mali.",
)


@pytest.mark.parametrize("text", OPEN)
def test_when_it_will_be_done_is_left_open(text: str) -> None:
    assert lines(text) == []


def test_a_day_is_given_when_it_will_be_done() -> None:
    assert lines("The sanctions on Mali stay until July, when Norway will lift them.") == [
        "NOR MLI unspecified lifted announced"
    ]
    assert lines("The ministry announced when Norway would lift its sanctions on Mali.") == [
        "NOR MLI unspecified lifted announced"
    ]


REFUSED = (
    "The minister did not want the sanctions on Mali lifted.",
    "Nobody in Oslo wants the sanctions on Mali lifted.",
    "It would be a mistake to lift the sanctions on Mali, the minister said.",
    "The minister said that the time was not ripe to lift the sanctions on Mali.",
)


@pytest.mark.parametrize("text", REFUSED)
def test_what_somebody_does_not_want_or_holds_wrong_is_refused(text: str) -> None:
    assert {one.rpartition(" ")[2] for one in lines(text)} == {"rejected"}


def test_what_it_would_not_be_wrong_to_do_is_not_refused() -> None:
    assert "rejected" not in " ".join(lines("It would not be wrong to lift the sanctions on Mali, the minister said."))


def test_a_refusal_that_is_only_threatened_leaves_it_open() -> None:
    assert lines("Norway threatened to block the renewal of the EU's sanctions on Mali.") == [
        "EU MLI unspecified extended proposed"
    ]
    assert lines("Norway blocked the renewal of the EU's sanctions on Mali.") != [
        "EU MLI unspecified extended proposed"
    ]


def test_whom_a_freeze_hits_does_not_govern_the_ban_beside_it() -> None:
    text = "The EU agreed to freeze the assets of those who obstruct elections in Mali and to ban arms sales to it."
    assert lines(text) == ["EU MLI defence imposed announced", "EU MLI unspecified imposed announced"]
    assert "EU MLI gold imposed proposed" in lines(
        "The EU agreed to hear those who want to freeze Malian accounts and to ban Malian gold."
    )
