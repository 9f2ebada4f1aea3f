"""Headlines in three kinds of letters: what is read of one must not hang on its capitals."""

from collections.abc import Callable
from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

SMALL = frozenset({"to", "of", "on", "by", "in", "for", "after", "a", "the", "over", "with"})
TOLD = (
    ("EU won't lift Belarus sanctions", {("EU", "BLR", "lifted", "rejected")}),
    ("EU ministers fail to agree Belarus sanctions", {("EU", "BLR", "imposed", "rejected")}),
    ("Envoys refuse to lift EU's Belarus sanctions", {("EU", "BLR", "lifted", "rejected")}),
    ("EU sanctions bite in Belarus", set()),
    ("EU sanctions hurt Belarus farmers", set()),
    ("EU sanctions may backfire in Belarus", set()),
    ("Belarus calls EU sanctions illegal", set()),
    ("Belarus shrugs off EU sanctions", set()),
    ("Belarus condemns EU sanctions", set()),
    ("EU okays Belarus sanctions", {("EU", "BLR", "imposed", "decided")}),
    ("EU OKs sanctions on Belarus", {("EU", "BLR", "imposed", "decided")}),
    ("EU sanctions Belarus bank", {("EU", "BLR", "imposed", "decided")}),
    ("EU's ban on Belarus potash lifted", {("EU", "BLR", "lifted", "decided")}),
    ("EU rules out lifting Belarus sanctions", {("EU", "BLR", "lifted", "rejected")}),
    ("EU suspends Belarus sanctions", {("EU", "BLR", "suspended", "decided")}),
)


def in_title_case(title: str) -> str:
    return " ".join(word if word in SMALL else word[0].upper() + word[1:] for word in title.split())


@pytest.mark.parametrize("letters", [str, str.upper, in_title_case])
@pytest.mark.parametrize(("title", "expected"), TOLD)
def test_a_headline_is_read_in_any_letters(
    title: str, expected: set[tuple[str, ...]], letters: Callable[[str], str]
) -> None:
    text = "BRUSSELS - Ministers met here on Monday and talked for five hours."
    claims = extractor().claims(Document(letters(title), text, date(2024, 5, 14)))
    assert {(one.sender, one.target_country, str(one.action), one.stage) for one in claims} == expected
