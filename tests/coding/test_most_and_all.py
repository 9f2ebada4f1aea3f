"""How much is lifted, what is barred from everybody, and what comes only if somebody does not do as he is told."""

import pytest

from tests.coding.test_wordings import rows
from tests.coding.texts import claims


@pytest.mark.parametrize(
    "text",
    [
        "ECOWAS lifted some of its sanctions on Niger.",
        "ECOWAS removed many of its restrictions on Niger.",
        "Half of the sanctions on Niger were lifted by ECOWAS.",
    ],
)
def test_part_is_not_all(text: str) -> None:
    assert rows(text) == ["ECOWAS NER unspecified eased decided"]


@pytest.mark.parametrize("how_many", ["Almost all", "Most"])
def test_most_is_as_good_as_all(how_many: str) -> None:
    assert rows(f"{how_many} sanctions on Iraq were lifted by the UN.") == ["UN IRQ unspecified lifted decided"]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Kosovo banned Serbian products.", "trade"),
        ("Kosovo banned products from Serbia.", "trade"),
        ("Kosovo banned nine Serbians.", "financial"),
        ("Washington banned Americans from travelling to Cuba.", "travel"),
    ],
)
def test_what_is_barred_says_which_dealing_is_restricted(text: str, measure: str) -> None:
    assert [one.measure for one in claims(text)] == [measure]


@pytest.mark.parametrize("whom", ["all countries", "all destinations", "any foreign buyers"])
def test_what_is_sold_to_nobody_hits_nobody(whom: str) -> None:
    text = f"Serbia banned exports of ammunition to {whom}. It refused to join EU sanctions on Russia."
    assert rows(text) == ["SRB RUS unspecified imposed rejected"]


def test_what_goes_to_one_state_hits_it() -> None:
    text = "Serbia banned exports of ammunition to Russia. It refused to join EU sanctions on Russia."
    assert "SRB RUS defence imposed decided" in rows(text)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Norway told Iran Air to pay or lose access to its airports.", "proposed"),
        ("Somalia warned Iran Air to change its website or lose its right to fly to the country.", "proposed"),
        ("Iran Air lost its right to fly to Norway.", "decided"),
    ],
)
def test_other_choice_is_a_threat(text: str, stage: str) -> None:
    assert [row.split()[-1] for row in rows(text)] == [stage]


def test_states_named_one_by_one_are_the_group_of_the_title() -> None:
    text = "Russia on Thursday banned the import of beef from the European Union, the United States and Norway."
    countries = {one.target_country for one in claims(text, title="Russia bans food imports from the West")}
    assert countries == {"USA", "EU", "NOR"}


@pytest.mark.parametrize("holds", ["now holds 600 companies", "already contains 600 companies", "now lists 600 firms"])
def test_what_a_list_holds_by_now_is_not_what_is_added(holds: str) -> None:
    text = f"The Commerce Department added six Chinese firms to the Entity List. The list {holds}."
    assert rows(text) == ["USA CHN technology imposed decided"]
