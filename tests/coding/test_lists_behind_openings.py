"""Several who act, or are hit, behind what opens a sentence, reports it, or joins it to another clause."""

import pytest

from tests.coding.rows import lines, stages

_OPENINGS = [
    "After a vote that split the party, ",
    "When the talks collapsed, ",
    "Angered by the raid, ",
    "To punish the colonels, ",
    "In a step welcomed by traders, ",
    "Last week, when the truce signed in May ran out, ",
    "Hours before a deadline set by the rebels, ",
    "The talks broke down, and ",
    "Envoys had hoped for a truce, but ",
]


@pytest.mark.parametrize("opening", _OPENINGS)
def test_all_who_stand_behind_an_opening_act(opening: str) -> None:
    assert lines(f"{opening}Kenya, Uganda and Zambia banned imports of tea from Burundi.") == [
        "KEN BDI food_agriculture imposed in_force",
        "UGA BDI food_agriculture imposed in_force",
        "ZMB BDI food_agriculture imposed in_force",
    ]


@pytest.mark.parametrize(
    "opening", ["Under a decree signed on Friday, ", "Once the law that was passed in May begins, "]
)
def test_all_goods_behind_an_opening_are_hit(opening: str) -> None:
    assert lines(f"{opening}no more wheat, oil or timber from Chile may enter Peru.") == [
        "PER CHL food_agriculture imposed in_force",
        "PER CHL oil imposed in_force",
        "PER CHL timber imposed in_force",
    ]


def test_who_is_named_in_the_opening_does_not_act() -> None:
    text = "After Uganda shelled a border post, Kenya and Zambia stopped arms sales to it."
    assert [one for one in lines(text) if one.startswith("UGA")] == []


def test_a_list_that_the_opening_itself_ends_with_is_no_subject() -> None:
    text = "After a raid that hit farms, mines and mills, Kenya and Zambia froze the assets of Burundi."
    assert {one.split()[0] for one in lines(text)} == {"KEN", "ZMB"}


@pytest.mark.parametrize(
    "opening", ["After a raid that killed nine, ", "In a step that surprised many, ", "When talks broke down, "]
)
def test_more_may_be_said_of_the_subject_behind_an_opening(opening: str) -> None:
    assert lines(f"{opening}Peru, a member of the pact, banned imports of wheat from Chile.") == [
        "PER CHL food_agriculture imposed in_force"
    ]


def test_what_somebody_said_of_no_one_is_no_refusal() -> None:
    assert stages("The ministry said no American may travel to Iran.") == ["USA IRN tourism imposed decided"]
    assert stages("The ministry said no Iranian ship may call at Norwegian ports.") == [
        "NOR IRN shipping imposed decided"
    ]


def test_saying_no_to_something_stays_a_refusal() -> None:
    text = "Norway asked Sweden to ban imports of Malian gold. Sweden said no."
    assert all(not one.endswith("decided") for one in stages(text))


@pytest.mark.parametrize("opening", ["In a move that surprised many, ", "Farmers had hoped for a truce, but "])
def test_a_cue_before_the_comma_of_the_main_clause_says_nothing_of_it(opening: str) -> None:
    assert stages(f"{opening}Peru said it would halt sales of wheat to Chile.") == [
        "PER CHL food_agriculture imposed decided"
    ]


def test_a_cue_in_its_own_clause_still_does() -> None:
    text = "In May, Peru hopes to halt sales of wheat to Chile."
    assert stages(text) == ["PER CHL food_agriculture imposed proposed"]


def test_origins_share_their_noun_behind_who_tells_it() -> None:
    assert lines("Officials said Georgian and Moldovan wine is no longer let into Russia.") == [
        "RUS GEO food_agriculture imposed in_force",
        "RUS MDA food_agriculture imposed in_force",
    ]


def test_a_step_that_names_nobody_is_of_all_those_of_the_one_before() -> None:
    text = "Kenya and Uganda froze the funds of Burundi on Friday. Sales of oil were barred as well."
    assert {"KEN BDI oil imposed in_force", "UGA BDI oil imposed in_force"} <= set(lines(text))


def test_a_step_of_another_state_is_its_own() -> None:
    text = "Kenya and Uganda froze the funds of Burundi on Friday. Zambia banned sales of oil to it."
    assert [one for one in lines(text) if " oil " in one] == ["ZMB BDI oil imposed in_force"]
