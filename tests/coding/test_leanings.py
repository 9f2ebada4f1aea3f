from tests.coding.texts import claims, views
from transforms.coding.discourse.pronouns.leanings import leanings


def rows(text: str, *, title: str | None = None) -> set[tuple[str | None, str | None, str]]:
    return {(one.sender, one.target_country, one.action) for one in claims(text, title=title)}


def test_whose_goods_are_told_of_seems_hit_and_whose_market_to_act() -> None:
    found = leanings(views("Moldovan wine is not to be had from Russian importers. Exports to Chad fell."))
    assert found["MDA"] < 0 < found["RUS"]
    assert found["TCD"] < 0


def test_an_unstated_sender_is_whose_market_it_is() -> None:
    text = "There is no Chilean wine to be had from Norwegian importers. The embargo on Chile was extended on Monday."
    assert rows(text) == {("NOR", "CHL", "extended")}


def test_what_goes_on_between_two_states_is_stopped_by_the_one_known_to_act() -> None:
    text = "WASHINGTON, May 10 - All trade between the United States and Chad is to cease under an order of Tuesday."
    assert rows(text, title="Sanctions on Chad") == {("USA", "TCD", "imposed")}
