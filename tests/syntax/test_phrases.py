from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.coding.texts import views
from tests.effort import growth
from tests.syntax.texts import parsed
from transforms.syntax.phrases import find_phrases


def phrases(text: str) -> list[str]:
    items, syntax = parsed(text)
    return [f"{one.kind} {' '.join(item.text for item in items[one.start : one.end])}" for one in syntax.phrases]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The new ban hurts", ["NP The new ban", "VG hurts"]),
        ("Norway has not yet lifted it", ["NP Norway", "VG has not yet lifted", "NP it"]),
        ("Firms may once again buy oil", ["NP Firms", "VG may once again buy", "NP oil"]),
        ("Norway, together with Mali, voted", ["NP Norway", "M ,", "CC together with", "NP Mali", "M ,", "VG voted"]),
        ("It was lifted on Monday", ["NP It", "VG was lifted", "DATE on Monday"]),
    ],
)
def test_phrases(text: str, expected: list[str]) -> None:
    assert phrases(text) == expected


_TEXT = (
    'the EU lifted sanctions on Mali , and ; ( ) was to have imposed by which that oil ban banned from " - : not 2014 '
    "if would said it Norway export exports Monday"
)
_WORDS = st.sampled_from(_TEXT.split())


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, min_size=1, max_size=40))
def test_any_words_are_cut_into_phrases_that_neither_overlap_nor_lose_an_item(words: list[str]) -> None:
    for view in views(" ".join(words)):
        found = find_phrases(view.items)
        wide = [one for one in found if not (one.kind == "REL" and one.start == one.end)]  # a pronoun that is left out
        assert all(one.start < one.end for one in wide)
        assert all(before.end <= after.start for before, after in pairwise(found))
        assert all(one.start <= one.head < one.end for one in wide)
        for verb in view.syntax.verbs.values():
            assert 0 <= verb.start <= verb.at < verb.end <= len(view.items)


@pytest.mark.parametrize("piece", ["the ban, ", "(", "and ", "sanctions on ", "lifted ", "which ", "the EU said that "])
def test_a_long_run_of_the_same_costs_no_more_than_its_length(piece: str) -> None:
    def work(length: int) -> object:
        return [view.syntax.phrases for view in views(piece * (length // len(piece)))]

    assert growth(work, 16_000, 64_000) < 5  # four times as long
