"""What is only kept shut, what "put it" says, who wants a measure gone, and what runs out that is none."""

import pytest

from tests.coding.rows import lines

_EU = "The EU has an embargo on Mali. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad has kept its border with Niger shut all year.", []),
        ("Chad cannot keep its border closed to Nigerien cattle, a minister argued.", []),
        ("Chad shut its border with Niger.", ["TCD NER unspecified imposed in_force"]),
    ],
)
def test_a_way_that_is_kept_shut_is_shut_already(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        _EU + "As the minister put it, nobody else would.",
        _EU + "We put it to the minister that it had failed.",
        _EU + '"It hurts," is how a diplomat put it.',
    ],
)
def test_to_put_it_may_be_to_say(text: str) -> None:
    assert lines(text) == []


def test_to_put_it_back_is_to_act() -> None:
    text = "The EU lifted its ban on gold from Mali in May and put it back in June."
    assert "EU MLI gold reinstated in_force" in lines(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad wants to see the sanctions on Niger dropped.", "TCD NER unspecified lifted proposed"),
        ("Chad would like to see the embargo on Niger lifted.", "TCD NER unspecified lifted proposed"),
        ("Niger saw the EU sanctions against it lifted.", "EU NER unspecified lifted in_force"),
        ("Two Nigerien banks had the EU sanctions against them lifted.", "EU NER banking lifted in_force"),
        ("Mr Smith wanted sanctions on Niger abandoned there and then.", "None NER unspecified lifted proposed"),
    ],
)
def test_who_sees_a_measure_end_may_be_hit_or_not(text: str, expected: str) -> None:
    assert lines(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "US sanctions on Belaruskali were announced in May, and time for winding down business ran out in June.",
            ["USA BLR potash imposed announced"],
        ),
        ("The sanctions on Mali hurt trade, and the truce ran out on Monday.", []),
        ("The UN ban on gold from Mali, in force since May, ran out.", ["UN MLI gold lifted in_force"]),
    ],
)
def test_what_runs_out_is_its_own_subject(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway ruled out any change to its ban on Malian gold.", "NOR MLI gold lifted rejected"),
        ("Norway ruled out a ban on Malian gold.", "NOR MLI gold imposed rejected"),
    ],
)
def test_a_change_that_is_ruled_out_would_have_eased(text: str, expected: str) -> None:
    assert lines(text) == [expected]


def test_a_retail_embargo_is_no_states() -> None:
    assert lines("Two chains join a retail embargo on Uzbek cotton.") == []
