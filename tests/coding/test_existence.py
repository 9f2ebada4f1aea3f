"""Changes told by "there", changes denied by "no", and verbs that share a modal with another."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[tuple[str | None, str | None, str, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action, one.status) for one in claims(text)}


def test_what_there_will_be_no_more_of_is_banned() -> None:
    text = "There will be no more imports of Iraqi grain and cotton, the Commonwealth leaders decided."
    assert ("COMMONWEALTH", "IRQ", "food_agriculture", "imposed", "announced") in rows(text)


def test_a_measure_that_there_is_to_be_is_announced() -> None:
    text = "There is to be an embargo on arms for Burundi, the European Union announced."
    assert rows(text) == {("EU", "BDI", "defence", "imposed", "announced")}


@pytest.mark.parametrize(
    "text",
    [
        "There are no more flights between Chad and Egypt.",
        "There were no more imported cars in Libya after the American embargo.",
        "There was no new investment in Iran last year, the central bank said.",
        "There is no lifting of the sanctions on Libya, Berlin said.",
        "There was no easing of the embargo on Cuba.",
    ],
)
def test_what_there_merely_is_changes_nothing(text: str) -> None:
    assert rows(text) == set()


def test_no_lifting_to_come_is_refused() -> None:
    text = "There will be no lifting of the sanctions on Libya, Berlin said."
    assert rows(text) == {("DEU", "LBY", "unspecified", "lifted", "rejected")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Oslo may follow the EU and shut its ports to Russian trawlers.", "proposed"),
        ("Oslo could recall its envoy, close the embassy and ban imports of Russian fish.", "proposed"),
        ("Oslo will recall its envoy and ban imports of Russian fish.", "announced"),
        ("Oslo recalled its envoy and banned imports of Russian fish.", "in_force"),
        ("Oslo recalled its envoy and cut imports of Russian fish.", "in_force"),
    ],
)
def test_a_verb_goes_on_with_the_modal_of_the_one_before(text: str, status: str) -> None:
    assert {(one[0], one[1], one[4]) for one in rows(text)} == {("NOR", "RUS", status)}
