"""Bills, drafts and demands: what somebody only meets, what came to nothing, and what is asked of a state."""

import pytest

from tests.coding.rows import stages


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The president, seeking to avert a tougher bill, banned imports of Malian gold.",
            "None MLI gold imposed decided",
        ),
        (
            "The president, who faces a stiffer bill in Congress, banned imports of Libyan oil.",
            "USA LBY oil imposed decided",
        ),
        ("The president backed a bill that bans imports of Libyan oil.", "None LBY oil imposed proposed"),
        ("The bill, opposed by refiners, bans imports of Libyan oil.", "None LBY oil imposed proposed"),
    ],
)
def test_a_bill_that_somebody_only_meets_proposes_nothing(text: str, expected: str) -> None:
    assert stages(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Four relief groups told Norway's government to stop selling arms to Chad.",
            "NOR TCD defence imposed proposed",
        ),
        (
            "The Pentagon told the Canadian government to cut off uranium exports to Mali.",
            "CAN MLI nuclear imposed proposed",
        ),
        ("The Norwegian ministry told its exporters to stop selling arms to Chad.", "NOR TCD defence imposed decided"),
    ],
)
def test_who_is_told_to_do_it_by_others_has_not_done_it(text: str, expected: str) -> None:
    assert stages(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A committee backed a bill under which Tokyo could halt remittances to Togo.",
            "JPN TGO banking imposed proposed",
        ),
        ("Measures being considered by Britain include a ban on Chadian ships.", "GBR TCD shipping imposed proposed"),
        (
            "Poland wants the EU's tenth package on Chad to include a ban on rubber.",
            "EU TCD chemicals imposed proposed",
        ),
        ("Canada declined to join Washington in an embargo on Mali.", "CAN MLI unspecified imposed rejected"),
        ("Spain joined France in an oil embargo on Chad.", "ESP TCD oil imposed decided"),
        ("Norway ended its participation in the UN embargo on Mali.", "NOR MLI unspecified lifted decided"),
    ],
)
def test_what_is_open_joined_or_left(text: str, expected: str) -> None:
    assert expected in stages(text)


def test_a_law_by_which_a_state_may_act_still_says_no_change() -> None:
    assert stages("The act under which Tokyo can halt remittances to Togo dates from 2004.") == []
    assert stages("Measures adopted in May include a ban on Chadian ships, which was discussed.") != [
        "None TCD shipping imposed proposed"
    ]


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        (
            "The Soviet Union vetoed an American draft resolution on Mali. "
            "The text would have banned all exports to Mali.",
            "UN MLI unspecified imposed rejected",
        ),
        (
            "The Senate voted down an amendment on Chad. It would have banned imports of Chadian steel.",
            "USA TCD iron_steel imposed rejected",
        ),
        (
            "Russia and China vetoed the Council's draft resolution on Mali. "
            "It envisaged a ban on sales of helicopters to Mali.",
            "UN MLI aviation imposed rejected",
        ),
    ],
)
def test_what_a_lost_draft_held_is_refused(text: str, refused: str) -> None:
    assert refused in stages(text)


def test_another_draft_is_still_open() -> None:
    text = "The Senate voted down an amendment on Chad. Another bill, now before the House, would bar Chadian banks."
    assert stages(text) == ["USA TCD banking imposed proposed"]
    assert stages("It would have banned imports of Chadian steel. The government has other plans.") == []


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        (
            "Sweden banned imports of Chadian cotton. Iceland has no such plans.",
            "ISL TCD food_agriculture imposed rejected",
        ),
        ("Sweden banned imports of Chadian gold. Denmark plans no such step.", "DNK TCD gold imposed rejected"),
        (
            "Germany stopped arms exports to Chad. Spain will not halt its exports to the country.",
            "ESP TCD defence imposed rejected",
        ),
        (
            "Two groups asked Spain to stop selling arms to Chad. "
            "The Spanish minister ruled out a suspension of sales to Chad.",
            "ESP TCD defence imposed rejected",
        ),
    ],
)
def test_a_refusal_goes_on_with_what_was_told(text: str, refused: str) -> None:
    assert refused in stages(text)


def test_all_exports_are_more_than_those_told_before() -> None:
    text = "Norway stopped oil exports to Chad. Denmark refused to halt all exports to Chad."
    assert "DNK TCD unspecified imposed rejected" in stages(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A deputy in Oslo called on Thursday for a stop to tank exports to Chad.", "NOR TCD defence imposed proposed"),
        ("Norway called late on Thursday for an end to the embargo on Mali.", "NOR MLI unspecified lifted proposed"),
        ("Britain called in Brussels for the lifting of the embargo on Mali.", "GBR MLI unspecified lifted proposed"),
        ("Norway called on Thursday for an embargo on Mali.", "NOR MLI unspecified imposed proposed"),
        ("Norway objected on Monday to imposing an embargo on Mali.", "NOR MLI unspecified imposed rejected"),
        ("Iceland shied away on Tuesday from banning Malian gold.", "ISL MLI gold imposed rejected"),
        ("Denmark came out on Monday against an embargo on Mali.", "DNK MLI unspecified imposed rejected"),
        ("Further British sanctions on Mali are not planned.", "GBR MLI unspecified imposed rejected"),
        (
            "Norway called a meeting in Oslo for Monday and imposed an embargo on Mali.",
            "NOR MLI unspecified imposed decided",
        ),
        ("Norway called back its envoy for talks and froze Malian assets.", "NOR MLI banking imposed decided"),
        ("Norway, which called off talks for a month, lifted its ban on Malian gold.", "NOR MLI gold lifted decided"),
    ],
)
def test_what_parts_a_verb_from_its_preposition_leaves_it_whole(text: str, expected: str) -> None:
    assert stages(text) == [expected]


def test_what_is_not_planned_is_no_dealing() -> None:
    assert stages("Exports of arms to Mali are not planned.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Canada gave Mali until June to hold a vote or lose its access to Canadian ports.",
            "CAN MLI unspecified imposed proposed",
        ),
        ("The EU warned Chad to free the men or forfeit its trade preferences.", "EU TCD unspecified imposed proposed"),
    ],
)
def test_what_somebody_may_still_keep_is_not_lost(text: str, expected: str) -> None:
    assert stages(text) == [expected]


def test_what_is_lost_is_lost() -> None:
    assert stages("Chad lost its European trade preferences on Monday.") == ["EU TCD unspecified imposed decided"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Talks between Norway and Chad on the lifting of the embargo on Mali ended without result.",
            "NOR MLI unspecified lifted proposed",
        ),
        (
            "A vote on the freezing of Malian assets is set for Tuesday in the Norwegian parliament.",
            "NOR MLI banking imposed proposed",
        ),
        ("Britain argued on Friday for the lifting of the embargo on Mali.", "GBR MLI unspecified lifted proposed"),
        ("The exiles told a rally that Britain had to stop buying Malian gold.", "GBR MLI gold imposed proposed"),
        ("Iran's parliament approved the outlines of a bill to cut oil sales to Chad.", "IRN TCD oil imposed proposed"),
        (
            "Norway put an end to the debate by the lifting of its embargo on Mali.",
            "NOR MLI unspecified lifted decided",
        ),
        (
            "A vote on the lifting of the embargo on Mali was carried in the Norwegian parliament.",
            "NOR MLI unspecified lifted decided",
        ),
        ("Norway announced the lifting of the embargo on Mali after talks.", "NOR MLI unspecified lifted decided"),
        ("The Norwegian ministry told its banks to freeze Malian assets.", "NOR MLI banking imposed decided"),
    ],
)
def test_what_is_only_spoken_voted_or_argued_on(text: str, expected: str) -> None:
    assert stages(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ghana wants the embargo on Mali lifted and the assets of its generals unfrozen.",
            {"GHA MLI unspecified lifted proposed", "GHA MLI government lifted proposed"},
        ),
        (
            "Norway wants Chadian ships barred from EU ports and Chadian oil banned.",
            {"EU TCD shipping imposed proposed", "EU TCD oil imposed proposed"},
        ),
        (
            "Norway had the embargo on Mali lifted and the assets of its generals unfrozen.",
            {"NOR MLI unspecified lifted decided", "NOR MLI government lifted decided"},
        ),
    ],
)
def test_all_that_somebody_wants_done_is_wanted(text: str, expected: set[str]) -> None:
    assert set(stages(text)) == expected


def test_who_is_unwilling_to_consider_it_refuses() -> None:
    assert stages("Norway is unwilling to consider an embargo on Mali.") == ["NOR MLI unspecified imposed rejected"]
