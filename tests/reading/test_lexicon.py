import pytest

from tests.coding.texts import items
from transforms.reading.lexicon import Lexicon, Sense, longest
from transforms.reading.tokens import tokenize


def lexicon(*names: str) -> Lexicon:
    found = Lexicon()
    for name in names:
        found.add_name(name, Sense("actor", name))
    return found


def first(found: Lexicon, text: str) -> tuple[int, list[str]]:
    words = [token.text for token in tokenize(text, 0, len(text))]
    end, senses = longest(found.names, words, 0)
    return end, [sense.data for sense in senses]


@pytest.mark.parametrize(
    ("text", "end", "names"),
    [
        ("South Korea acted", 2, ["South Korea"]),
        ("South acted", 0, []),
        ("South Korea Bank acted", 3, ["South Korea Bank"]),
        ("South Korea Post acted", 2, ["South Korea"]),
        ("south korea acted", 0, []),
    ],
)
def test_the_longest_entry_wins(text: str, end: int, names: list[str]) -> None:
    assert first(lexicon("South Korea", "South Korea Bank"), text) == (end, names)


def test_an_entry_may_have_several_senses() -> None:
    found = lexicon("Georgia")
    found.add_name("Georgia", Sense("entity", "a company"))
    assert first(found, "Georgia") == (1, ["Georgia", "a company"])


def test_terms_are_found_in_any_case() -> None:
    found = Lexicon()
    found.add_term("Price Cap", Sense("measure", None))
    lower = [token.lower for token in tokenize("PRICE cap", 0, 9)]
    assert longest(found.terms, lower, 0)[0] == 2


def codes(text: str) -> list[str]:
    return [one.data.code for one in items(text) if one.kind == "actor"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("South Korea banned imports.", ["KOR"]),
        ("The Soviet Union banned imports.", ["SUN"]),
        ("The Dominican Republic and Dominica signed.", ["DOM", "DMA"]),
        ("The European Union and the U.S. signed.", ["EU", "USA"]),
        ("FRANCE AND JAPAN LIFT SANCTIONS ON IRAN", ["FRA", "JPN", "IRN"]),
        ("Chile con carne and turkey were served.", ["CHL"]),
    ],
)
def test_names_of_the_reference_data(text: str, found: list[str]) -> None:
    assert codes(text) == found
