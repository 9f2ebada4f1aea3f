"""Lists of those who act, whom nothing hits, and measures that are not renewed."""

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str]


def rows(text: str) -> set[Row]:
    return {(one.sender, one.target_country, str(one.action), str(one.status)) for one in claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Norway joined the growing list of countries imposing sanctions on Mali.",
        "Norway joins the list of states that have sanctioned Bamako.",
        "Norway was added to the list of countries that restrict chip exports to Mali.",
        "Norway joins a growing list of nations to halt coal exports to Mali.",
        "Norway is the newest name on the list of governments freezing Malian assets.",
    ],
)
def test_who_joins_those_that_act_is_not_hit(text: str) -> None:
    assert not {one for one in rows(text) if one[1] == "NOR" or one[0] == "MLI"}


@pytest.mark.parametrize(
    "text",
    [
        "Mali joins the list of countries under Norwegian sanctions.",
        "Mali joins the list of states barred from buying Norwegian arms.",
        "Norway added Mali to the list of states from which it has barred meat.",
        "Norway added Mali to the list of states that face sanctions.",
    ],
)
def test_who_joins_those_that_are_hit_is(text: str) -> None:
    assert ("NOR", "MLI", "imposed", "in_force") in rows(text)


@pytest.mark.parametrize("word", ["non-renewal", "non-extension", "non-prolongation"])
def test_what_is_not_renewed_ends(word: str) -> None:
    assert rows(f"Norway announced the {word} of its arms embargo on Mali.") == {("NOR", "MLI", "lifted", "announced")}


def test_a_waiver_that_is_not_renewed_ends() -> None:
    assert {one[2] for one in rows("Norway announced the non-renewal of the oil waiver for Mali.")} == {"reinstated"}


def test_what_is_renewed_goes_on() -> None:
    assert {one[2] for one in rows("Norway announced the renewal of its arms embargo on Mali.")} == {"extended"}
