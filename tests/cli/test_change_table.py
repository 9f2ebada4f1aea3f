"""What the table of ``changes`` says of a row beside its quote: whom it is for, and how sure it is."""

import pytest

from flows.cli.changes import target_words
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"target_name": None, "extent": "parties"}, "Syria: some parties"),
        ({"target_name": None, "extent": "whole"}, "Syria"),
        ({"target_name": None, "extent": None}, "Syria"),
        ({"target_name": None, "extent": "parties", "action": "suspended"}, "Syria: some parties"),
        ({"target_name": None, "extent": "parties", "action": "imposed"}, "Syria"),
        ({"target_name": None}, "Syria"),
        ({"target_name": "Syriatel", "extent": "parties"}, "Syria: Syriatel"),
        (
            {"target_name": None, "target_country_name": None, "target_country": None, "extent": "parties"},
            "some parties",
        ),
    ],
)
def test_a_change_for_some_parties_does_not_look_like_one_for_the_country(row: dict[str, str], words: str) -> None:
    assert target_words({"target_country": "SYR", "target_country_name": "Syria", "action": "lifted", **row}) == words


@pytest.mark.parametrize("words", [[], ["--proposals"]])
def test_the_table_says_how_sure_each_row_is(sanctionlog: Run, words: list[str]) -> None:
    heading, _, first, *_ = sanctionlog("changes", *words).stdout.splitlines()
    assert heading.rstrip().endswith("sources  sure")
    assert first.rstrip().endswith(" 0.90")
