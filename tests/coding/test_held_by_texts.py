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


PARTED: tuple[tuple[str, list[str]], ...] = (
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


WEIGHED = (
    "The Council will vote on Tuesday on a text that condemns the coup and bans the sale of arms to Mali from May.",
    "The Commission is drafting a regulation which lists ten firms and forbids the export of valves to Mali.",
    "The President is expected to sign an order that names ten firms and bans Malian oil.",
    "The House voted for a bill that funds the army and bans Malian oil.",
)


@pytest.mark.parametrize("text", WEIGHED)
def test_a_second_verb_of_a_relative_clause_is_as_open_as_the_first(text: str) -> None:
    assert {one.rpartition(" ")[2] for one in lines(text)} == {"proposed"}


def test_a_second_verb_of_a_text_that_was_made_is_decided() -> None:
    text = "The Council adopted a resolution that condemns the coup and bans the sale of arms to Mali."
    assert lines(text) == ["UN MLI defence imposed in_force"]
    refused = "Norway vetoed a resolution that condemns the coup and bans the sale of arms to Mali."
    assert {one.rpartition(" ")[2] for one in lines(refused)} == {"rejected"}


NO_STEP = (
    "Seed potatoes from Mali were turned back in Norway.",
    "The opposition said that Norway should have brought back the embargo on Mali.",
    "Norway has not called for sanctions on Mali.",
    "A draft order that would have banned Malian gold was withdrawn on Tuesday.",
    "Plans to require banks to freeze Malian accounts have been shelved.",
    "A law allowing the assets of Malian companies to be seized was passed in Oslo.",
    "Washington raised its duty on steel. The EU announced countermeasures against American whiskey and motorcycles.",
    "Japan and Mexico still bar American beef after the discovery of a sick cow. Norway lifted its ban last week.",
)


@pytest.mark.parametrize("text", NO_STEP)
def test_what_is_told_like_a_step_and_is_none(text: str) -> None:
    assert lines(text) == []


STEPS = (
    (
        "Malian tourists will be turned back from Monday, Norway said.",
        "NOR MLI tourism imposed announced",
    ),
    ("Norway will not ask for an embargo on Mali.", "NOR MLI unspecified imposed rejected"),
    ("The order banning Malian gold was withdrawn by Norway.", "NOR MLI gold lifted in_force"),
    (
        "The plan to forbid Malian tankers to carry oil has been dropped.",
        "None MLI shipping imposed rejected",
    ),
)


@pytest.mark.parametrize(("text", "row"), STEPS)
def test_what_looks_alike_is_a_step_or_a_refusal(text: str, row: str) -> None:
    assert row in lines(text)


ASSUMED = (
    "The rally assumes that the sanctions on Mali are lifted by December.",
    "Our base case is that Norway lifts its sanctions on Mali in autumn.",
    "In the bank's scenario Norway bans Malian gold in May.",
    "Officials are preparing for the day on which the sanctions on Mali are lifted.",
    "The sanctions on a Malian oil company, announced in January, have again been put off.",
    "The bank said that it no longer handled payments for Mali.",
)


@pytest.mark.parametrize("text", ASSUMED)
def test_what_is_only_assumed_awaited_or_put_off_is_no_step(text: str) -> None:
    assert lines(text) == []


def test_what_work_has_begun_on_is_proposed() -> None:
    assert lines("Work has begun on lifting the sanctions on Mali.") == ["None MLI unspecified lifted proposed"]
    assert lines("Norway began lifting its sanctions on Mali.") == ["NOR MLI unspecified lifted in_force"]


def test_a_ban_on_something_is_of_whoever_is_named_before_it() -> None:
    text = (
        "The United States banned the sale of five chemicals to Mali. A Dutch ban on eleven substances was announced."
    )
    assert "NLD MLI chemicals imposed announced" in lines(text)
    assert lines("The UN embargo on Mali was extended. A Malian ban on flights was extended by the United Nations.")


def test_whom_an_answer_is_about_does_not_act() -> None:
    text = "Norway has no plans for Chad. Asked about Mali, the minister ruled out a trade embargo."
    assert "MLI" not in [one.split()[0] for one in lines(text)]


PAST_ASIDE = (
    ("Norway, which met it in July, thinks of banning Malian coal.", "NOR MLI coal imposed proposed"),
    ("Norway, whose firms sell most, plans to ban Malian coal.", "NOR MLI coal imposed proposed"),
    ("Norway, which buys most, refuses to lift the ban on Malian coal.", "NOR MLI coal lifted rejected"),
    ("Norway, which buys most, rejects a ban on Malian coal.", "NOR MLI coal imposed rejected"),
)


@pytest.mark.parametrize(("text", "row"), PAST_ASIDE)
def test_a_verb_behind_what_is_said_of_a_state_first_tells_how_far_it_has_come(text: str, row: str) -> None:
    assert lines(text) == [row]


def test_nobody_has_asked_for_it_and_traffic_at_night_is_no_trade() -> None:
    assert lines("The embargo on Mali stands; nobody in Oslo asked for it to be dropped.") == []
    assert lines("Mali lifted a ban on night driving to Niger on Monday.") == []
