"""Changes told by a noun: when a ban applies from, what comes with it, and which goods stand elsewhere."""

import pytest

from tests.coding.rows import rows_told

_DAY = "1986-05-14"
_BANNED = "OSLO, May 13 - Norway banned imports of Malian coal on Tuesday.|"
_LIFTED = "OSLO, May 13 - Norway lifted its ban on imports of Malian coal on Tuesday.|"
_COAL = "NOR MLI coal imposed"


@pytest.mark.parametrize(
    "text",
    [
        "Norway's ban on Malian coal has been in force since Sunday.",
        "A Norwegian ban on coal from Mali applies as of today.",
        "A ban by Norway on coal from Mali was in place by noon on Monday.",
        "Norway's embargo on coal from Mali has held since Monday.",
        "Norway gave effect to a ban on coal from Mali.",
        "A Norwegian stop on purchases of Malian coal went into operation on Monday.",
        "Norway broke new ground with a ban on Malian coal.",
        "Norway came out with a stop on sales of coal to Mali.",
        "The Norwegian import stop for Malian coal was decreed on Monday.",
    ],
)
def test_a_ban_begins(text: str) -> None:
    assert rows_told(_DAY, None, text) == {_COAL}


@pytest.mark.parametrize(
    "text",
    [
        "Norway's ban on Malian coal has been in force since 1979.",
        "Norway's ban on Malian coal still applies as of today.",
        "Norway's ban on Malian coal would apply from Monday if parliament agreed.",
        "Norwegian dockers' ban on Malian coal took effect on Monday.",
        "A ban by Norwegian supermarkets on Malian fruit took effect on Monday.",
        "Norway has long toyed with a ban on Malian coal.",
        "Norwegian unions broke new ground with a ban on Malian coal.",
        "Norway might break new ground with a ban on Malian coal.",
        "Norway announced a ban on cod fishing by Danish boats on Monday.",
    ],
)
def test_no_ban_begins(text: str) -> None:
    assert rows_told(_DAY, None, text) == set()


@pytest.mark.parametrize("noun", ["stop on purchases of Malian coal", "halt to imports of Malian coal"])
@pytest.mark.parametrize("text", ["Norway announced the end of its {}.", "Norway decreed an end to its {}."])
def test_the_end_of_a_stop_frees(text: str, noun: str) -> None:
    assert rows_told(_DAY, None, text.format(noun)) == {"NOR MLI coal lifted"}


@pytest.mark.parametrize(
    "text",
    [
        "It reaches wine and cement.",
        "Falling under the decree are wine and cement.",
        "Under the ban come wine and cement.",
        "Subject to it are wine and cement.",
        "Within its scope are wine and cement.",
        "Its scope takes in wine and cement.",
        "Other goods in question are wine and cement.",
        "To the list belong wine and cement.",
        "Wine and cement complete the list.",
        "Coal apart, it takes in wine and cement.",
        "What is banned besides: wine and cement.",
        "It applies in the same way to wine, and to cement.",
        "The order deals with wine and cement.",
        "Its terms: no wine and no cement.",
    ],
)
def test_goods_stand_elsewhere(text: str) -> None:
    told = {"NOR MLI food_agriculture imposed", "NOR MLI cement imposed"}
    assert rows_told(_DAY, None, _BANNED + text) == {_COAL, *told}


@pytest.mark.parametrize(
    "text",
    [
        "It does not reach wine.",
        "The ban caught wine growers by surprise.",
        "The report deals with wine and cement.",
        "Topping the list of Norwegian exports are wine and cement.",
        "Wine and cement make up the rest of the trade.",
        "Its scope includes fines.",
        "Not under the ban are wine and cement.",
        "The day also brought a ban on overtime at the mines.",
        "The control list runs to some 90 entries, from wine to cement.",
        "There was no ban on wine.",
    ],
)
def test_goods_are_only_mentioned(text: str) -> None:
    assert rows_told(_DAY, None, _BANNED + text) == {_COAL}


@pytest.mark.parametrize(
    "text",
    [
        "With it goes a ban on wine.",
        "Hand in hand with it goes a ban on wine.",
        "On top of it comes a ban on wine.",
        "A ban on wine completes the package.",
        "The same day saw a ban on wine.",
        "Its other half is a ban on wine.",
        "In a first, there is a ban on wine.",
        "Due on June 1 is a ban on wine.",
        "The order has a second part: a ban on wine.",
    ],
)
def test_another_ban_comes_with_it(text: str) -> None:
    assert rows_told(_DAY, None, _BANNED + text) == {_COAL, "NOR MLI food_agriculture imposed"}


@pytest.mark.parametrize(
    "text",
    [
        "The measures, two in all, range from a ban on wine to a stop on new loans.",
        "Two steps are new: a ban on wine and a stop on new loans.",
        "Two further steps were announced: a ban on wine and a stop on new loans.",
        "The package has two parts: a ban on wine and a stop on new loans.",
        "They range from a halt to wine imports to a freeze on bank deposits.",
    ],
)
def test_sums_are_spelt_out(text: str) -> None:
    told = {"NOR MLI food_agriculture imposed", "NOR MLI banking imposed"}
    assert rows_told(_DAY, None, _BANNED + text) >= {_COAL, "NOR MLI food_agriculture imposed"}
    assert rows_told(_DAY, None, _BANNED + text) <= {_COAL, *told}


def test_what_goes_with_a_relief_is_over() -> None:
    told = rows_told(_DAY, None, _LIFTED + "With it goes the ban on new loans.")
    assert told == {"NOR MLI coal lifted", "NOR MLI banking lifted"}


def test_steps_that_a_colon_spells_out() -> None:
    text = "Norway on Monday announced two steps against Mali: a ban on wine and a stop on new loans."
    assert rows_told(_DAY, None, text) == {"NOR MLI food_agriculture imposed", "NOR MLI banking imposed"}


def test_an_answer_hits_those_to_whom_it_goes() -> None:
    text = "Norway's reply to Mali was a ban on coal shipments."
    assert rows_told(_DAY, None, text) == {_COAL}
    assert rows_told(
        _DAY, None, "Mali banned Norwegian fish on Monday.|Oslo's reply was a halt to coal shipments."
    ) == {
        "MLI NOR food_agriculture imposed",
        _COAL,
    }


def test_airports_shut_to_an_airline_are_those_of_whoever_shuts_them() -> None:
    text = "The closure of Norwegian airports to South African Airways was decreed on Monday."
    assert rows_told(_DAY, None, text) == {"NOR ZAF aviation imposed"}


def test_a_firms_licence_is_no_measure_of_the_firm() -> None:
    text = "Chevron's general licence for Venezuelan oil was extended by the U.S. Treasury on Friday."
    assert rows_told("2024-05-14", None, text) == {"USA VEN oil eased"}
