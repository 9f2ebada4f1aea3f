import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.coding.texts import items
from transforms.reading.tokens import tokenize


def words(text: str) -> list[str]:
    return [token.text for token in tokenize(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("the U.S. ban", ["the", "U.S.", "ban"]),
        ("Iran's oil", ["Iran", "'s", "oil"]),
        ("Iran’s oil", ["Iran", "’s", "oil"]),
        ("EU-wide ban", ["EU", "-", "wide", "ban"]),
        ("US$5 million", ["US$", "5", "million"]),
        ("A$ 20", ["A$", "20"]),
        ("1,250.5 tonnes", ["1,250.5", "tonnes"]),
        ("9:30, 2/3", ["9:30", ",", "2/3"]),
        ("AT&T and Blender.io", ["AT&T", "and", "Blender.io"]),
        ("(“no”)", ["(", "“", "no", "”", ")"]),
        ("Côte d'Ivoire", ["Côte", "d", "'", "Ivoire"]),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    assert words(text) == tokens


@pytest.mark.parametrize("text", ["It cost US$5 million.", "Aid of US$ 20 was sent."])
def test_money_is_no_actor(text: str) -> None:
    assert [item.text for item in items(text) if item.kind == "actor"] == []


def test_lower_has_straight_apostrophes() -> None:
    assert [token.lower for token in tokenize("Iran’S", 0, 6)] == ["iran", "'", "s"]
    assert [token.lower for token in tokenize("Iran’s", 0, 6)] == ["iran", "'s"]


@given(st.text(), st.integers(0, 20), st.integers(0, 40))
def test_offsets_are_into_the_whole_text(text: str, start: int, end: int) -> None:
    for token in tokenize(text, start, end):
        assert text[token.start : token.end] == token.text
        assert start <= token.start < token.end <= end
