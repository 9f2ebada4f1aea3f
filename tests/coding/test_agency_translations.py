"""How agencies' translations and trade circulars word a change: credits at the end, whose sanctions, two goods."""

from datetime import date

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str) -> set[Row]:
    found = claims(text, published=date(2016, 1, 18))
    return {(one.sender, one.target_country, one.sector, one.measure, one.action) for one in found}


@pytest.mark.parametrize(
    "credit",
    [
        "TASS reported",
        "BelTA learned from the press service of the government",
        "Interfax has learned",
        "SANA learned on Monday",
        "Prensa Latina understands",
        "an official announced in Minsk",
    ],
)
def test_who_tells_it_at_the_end_is_no_part_of_a_list_of_states(credit: str) -> None:
    assert rows(f"Belarus bans the import of meat from the European Union, Norway and Albania, {credit}.") == {
        ("BLR", "EU", "food_agriculture", "trade", "imposed"),
        ("BLR", "NOR", "food_agriculture", "trade", "imposed"),
        ("BLR", "ALB", "food_agriculture", "trade", "imposed"),
    }


@pytest.mark.parametrize(
    ("text", "sender", "target"),
    [
        ("The sanctions of the United States were suspended as well.", "USA", "IRN"),
        ("The sanctions of Canada were suspended too.", "CAN", "IRN"),
        ("China suspended its sanctions of the United States.", "CHN", "USA"),
    ],
)
def test_sanctions_of_a_usual_sender_are_its_own(text: str, sender: str, target: str) -> None:
    found = rows(f"The EU suspended the sanctions on Iran. {text}")
    assert (sender, target, "unspecified", "unspecified", "suspended") in found
    assert ("EU", "USA", "unspecified", "unspecified", "suspended") not in found
    assert len(found) == 2


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("The UN imposed an oil and arms embargo on Haiti.", "imposed"),
        ("The United Nations oil and arms embargo against Haiti was reimposed on 18 October.", "reinstated"),
        ("The Council lifted the arms and oil embargo on Haiti.", "lifted"),
    ],
)
def test_an_embargo_on_arms_and_goods_is_one_on_trade_in_the_goods(text: str, action: str) -> None:
    kinds = {(sector, measure, done) for _, _, sector, measure, done in rows(text)}
    assert kinds == {("oil", "trade", action), ("defence", "arms", action)}
