"""Headlines that leave out the auxiliary: who is hit, and what was done when."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[tuple[str | None, str | None, str, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action, one.stage) for one in claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Eritrea hit with ban on luxury goods by UN vote.",
        "Eritrea slapped with ban on luxury goods by the UN.",
        "The UN hit Eritrea with a ban on luxury goods.",
        "The UN slapped Eritrea with a luxury goods ban.",
    ],
)
def test_who_is_hit_with_a_ban_is_its_target(text: str) -> None:
    assert rows(text) == {("UN", "ERI", "luxury_goods", "imposed", "decided")}


def test_who_hits_back_with_sanctions_is_their_sender() -> None:
    assert rows("Mali hit back with sanctions on Togo.") == {("MLI", "TGO", "unspecified", "imposed", "decided")}


def test_a_participle_that_is_the_only_verb_of_its_clause_is_news() -> None:
    found = claims("Libya sanctions suspended by the UN after the two suspects were handed over.")
    assert [(one.action, one.main, one.when.value is not None) for one in found] == [("suspended", True, True)]


def test_a_participle_beside_the_clauses_own_verb_is_background() -> None:
    found = claims("Sanctions imposed by the UN in 1990 after Iraq invaded Kuwait cause hardship.")
    assert [(one.main, one.when.value) for one in found] == [(False, "1990")]


def test_neighbours_of_a_country_are_others() -> None:
    text = "Neighbours of Burundi agreed to impose economic sanctions on the military government in Bujumbura."
    assert {(one[0], one[1]) for one in rows(text)} == {(None, "BDI")}
