"""Plain sentences of two states: who acts, whose goods are hit, what is open no longer, who may travel."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize("who", ["The government of Mali", "Ministers of Mali", "Officials in Mali", "Mali"])
@pytest.mark.parametrize("verb", ["banned", "barred", "halted"])
def test_a_past_after_a_name_is_no_adjective(who: str, verb: str) -> None:
    assert lines(f"{who} {verb} coffee imports from Norway.") == ["MLI NOR food_agriculture imposed in_force"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's ports are no longer open to Malian ships.", ["NOR MLI shipping imposed in_force"]),
        ("The Norwegian market is no longer open to Malian gold.", ["NOR MLI gold imposed in_force"]),
        ("Norway's airspace is no longer open to Malian airliners.", ["NOR MLI aviation imposed in_force"]),
        ("Norwegian ports are open again to Malian ships.", ["NOR MLI shipping lifted in_force"]),
        ("Norwegian airports are no longer open to charter flights.", []),
    ],
)
def test_whose_ports_are_open_or_not_decides_it(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norway granted the Malian president an exemption to attend a summit in Geneva.",
        "The Malian president was given a waiver from Norway's travel ban to visit Delhi.",
    ],
)
def test_where_an_official_may_travel_is_no_target(text: str) -> None:
    assert lines(text) == ["NOR MLI government eased in_force"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway told Mali to yield, threatening sanctions.", ["NOR MLI unspecified imposed proposed"]),
        ("Norway pressed Mali, proposing an embargo on its gold.", ["NOR MLI gold imposed proposed"]),
        ("Norway let Malian banks return, ending a ban of ten years.", ["NOR MLI unspecified lifted in_force"]),
        (
            "Norway told Mali to free them and said it would lift its ban on its gold.",
            ["NOR MLI gold lifted announced"],
        ),
        ("Norway told Mali to free them and will ban its gold.", ["NOR MLI gold imposed announced"]),
    ],
)
def test_who_tells_another_what_to_do_acts_himself(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize("verb", ["dropped", "scrapped", "abandoned", "renounced", "terminated"])
def test_a_state_gives_up_a_trade(verb: str) -> None:
    assert lines(f"Norway {verb} arms sales to Mali.") == ["NOR MLI defence imposed in_force"]
    assert lines(f"Norway {verb} a plan for talks on trade with Mali.") == []
    assert lines(f"The firm {verb} its gas purchases from Mali.") == []


def test_who_says_that_he_would_not_take_part_refuses() -> None:
    text = "Kenya said it would not take part in an easing of sanctions on Mali."
    assert lines(text) == ["KEN MLI unspecified eased rejected"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Malian lorries may cross into Norway again only when the junta has gone.", "rejected"),  # not until then
        ("Malian gold may be sold in Norway again only after an election.", "rejected"),
        ("Malian lorries may cross into Norway again when the junta has gone.", "proposed"),
    ],
)
def test_what_is_allowed_only_then_is_not_decided(text: str, status: str) -> None:
    assert [row.split()[-2:] for row in lines(text)] == [["lifted", status]]


@pytest.mark.parametrize(
    "text", ["Norwegian firms may not yet trade with Mali.", "Norwegian firms still may not trade with Mali."]
)
def test_what_was_forbidden_before_is_no_change(text: str) -> None:
    assert lines(text) == []


def test_who_declares_another_s_measures_revived_makes_none() -> None:
    assert lines("Norway declared the UN sanctions on Mali revived.") == ["UN MLI unspecified reinstated in_force"]
