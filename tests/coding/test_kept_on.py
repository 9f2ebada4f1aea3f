"""Measures that somebody decides to keep, and lists whose effects a relative clause describes."""

from tests.coding.texts import claims


def changes(text: str) -> set[tuple[str | None, str | None, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action) for one in claims(text)}


def test_a_measure_ordered_to_remain_is_prolonged() -> None:
    text = "The White House ordered the trade embargo on Iran to remain in effect."
    assert changes(text) == {("USA", "IRN", "unspecified", "extended")}


def test_a_measure_that_is_said_to_remain_is_no_change() -> None:
    assert changes("The EU said that its arms embargo on Sudan remains in force.") == set()


def test_a_measure_is_not_imposed_by_what_a_list_does() -> None:
    text = "The department put 12 Chinese firms on its Entity List, which bars exports to those on it."
    assert {action for *_, action in changes(text)} == {"imposed"}
    assert {country for _, country, *_ in changes(text)} == {"CHN"}


def test_nobody_is_barred_by_what_a_list_prohibits() -> None:
    text = "Washington added 71 Belarusian firms to a list that prohibits Americans from doing business with them."
    assert {country for _, country, *_ in changes(text)} == {"BLR"}
