"""Ships shut out for where they were, canals and pipelines shut and opened, goods that somebody keeps to himself."""

import pytest

from tests.coding.rows import lines, rows_told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ghana closed its ports to ships that called at Cape Town.", ["GHA ZAF shipping imposed in_force"]),
        ("Libya barred tankers which had called at Haifa.", ["LBY ISR shipping imposed in_force"]),
        (
            "Freighters which trade with Cuba will not be allowed to load in Canadian ports.",
            ["CAN CUB shipping imposed announced"],
        ),
        ("India barred planes that had landed in Taiwan from its airports.", ["IND TWN aviation imposed in_force"]),
        ("Dockers refused to handle ships that call at Durban.", []),
        ("Peru closed its ports to ships that had called at Chilean harbours, fearing cholera.", []),
    ],
)
def test_carriers_shut_out_for_where_they_were(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Syria closed its pipeline to Iraqi crude.", ["SYR IRQ oil imposed in_force"]),
        ("Jordan reopened the pipeline to Iraqi crude.", ["JOR IRQ oil lifted in_force"]),
        ("Egypt reopened the Suez Canal to Israeli cargoes.", ["EGY ISR unspecified lifted in_force"]),
        ("Iraq closed the pipeline to Turkish firms for repairs.", []),
        ("Egypt closed the Suez Canal to ships as a sandstorm blew.", []),
        (
            "Denmark admitted Argentine beef for the first time in six years.",
            ["DNK ARG food_agriculture lifted in_force"],
        ),
    ],
)
def test_ways_that_a_state_shuts_or_opens(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Qatar and Libya agreed to withhold oil from Portugal and Rhodesia.",
            [f"{one} {hit} oil imposed announced" for one in ("LBY", "QAT") for hit in ("PRT", "ZWE")],
        ),
        ("Malawi keeps its maize from Mozambique.", ["MWI MOZ food_agriculture imposed in_force"]),
        ("Algeria has decided to hold back crude from Denmark.", ["DZA DNK oil imposed announced"]),
        ("Uganda has kept Rwandan lorries off its roads since Monday.", ["UGA RWA unspecified imposed in_force"]),
        ("Uganda kept Rwandan lorries off the roads at night for safety.", []),
        ("Algeria kept its oil off the market.", []),
        ("Washington kept Chile off its list of sponsors of terrorism.", []),
    ],
)
def test_goods_that_are_kept_from_others(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Coal and steel may not cross Serbia, the Security Council decided.",
            {"UN YUG coal imposed", "UN YUG iron_steel imposed"},
        ),
        ("Ships may no longer call at Libyan ports, the Security Council decided.", {"UN LBY shipping imposed"}),
        ("Ships may no longer call at Beira, the United Nations said, as the channel has silted up.", set()),
    ],
)
def test_where_a_body_of_states_lets_nobody_go(text: str, wanted: set[str]) -> None:
    assert rows_told("1992-11-17", None, text) == wanted
