"""Changes that are taken back, measures that return, and conditions that open a sentence."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> list[str]:
    found = claims(text)
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The suspension may be reversed whenever the Council likes.", "EU BLR potash reinstated proposed"),
        ("These steps may be narrowed or withdrawn.", "EU BLR potash reinstated proposed"),
        ("The decision was annulled on Friday.", "EU BLR potash reinstated decided"),
        ("The sanctions would be back at once if talks failed.", "EU BLR potash reinstated proposed"),
        ("Should the talks fail, the sanctions would return.", "EU BLR potash reinstated proposed"),
    ],
)
def test_a_relaxation_is_taken_back(text: str, expected: str) -> None:
    assert expected in rows(f"The EU suspended its sanctions on Belarusian potash on Monday. {text}")


def test_a_restriction_is_taken_back() -> None:
    found = rows("China banned coal from Mongolia on Monday. Mongolia asked for the decision to be rescinded.")
    assert found == ["CHN MNG coal imposed decided", "CHN MNG coal lifted proposed"]


def test_ships_come_back_and_are_no_sanctions() -> None:
    assert rows("Some 70 ships are under EU sanctions. If peace is made, they would come back.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Only then will the EU lift its ban on Belarusian potash.", "EU BLR potash lifted proposed"),
        ("Only if Cuba frees them will Canada end its embargo on Cuba.", "CAN CUB unspecified lifted proposed"),
        ("Nor will Canada lift its embargo on Libya.", "CAN LBY unspecified lifted rejected"),
        ("Not until they are free will Britain lift its sanctions on Iran.", "GBR IRN unspecified lifted rejected"),
        ("If Iran fails to comply, the EU reimposes its ban on Iranian oil.", "EU IRN oil reinstated proposed"),
        ("Russia blocks renewal of Mali sanctions", "RUS MLI unspecified extended rejected"),
    ],
)
def test_inverted_and_conditional_clauses(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The US suspended the placing of 17 Chinese firms on its Entity List.",
            "USA CHN technology suspended decided",
        ),
        ("The US ended the listing of two Chadian banks.", "USA TCD banking lifted decided"),
        ("The EU cancelled the listing of two Chadian banks.", "EU TCD banking lifted decided"),
        ("Two Chadian banks ended up on the EU's blacklist.", "EU TCD banking imposed decided"),
    ],
)
def test_a_listing_that_is_undone_is_no_listing(text: str, expected: str) -> None:
    assert rows(text) == [expected]


def test_an_organ_that_may_no_longer_be_sold_to_is_not_hit() -> None:
    text = "The Senate passed an amendment that would bar Toshiba from selling to the Pentagon."
    assert rows(text) == ["USA JPN technology imposed proposed"]
