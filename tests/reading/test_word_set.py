"""Phrases that are looked for by their first word."""

import pytest

from transforms.reading.word_set import by_first_word, phrase_at

PHRASES = (("at", "the", "same", "time"), ("at", "once"), ("too",), ("at", "the", "same"))


@pytest.mark.parametrize(
    ("words", "at", "found"),
    [
        ("it fell at once", 2, ("at", "once")),
        ("it fell at last", 2, None),
        ("tin too fell", 1, ("too",)),
        ("tin fell too", 0, None),
        ("at the same time", 0, ("at", "the", "same", "time")),
        ("at the same hour", 0, ("at", "the", "same")),
        ("it fell at the same", 2, ("at", "the", "same")),
        ("it fell at the", 2, None),
    ],
)
def test_the_first_phrase_that_stands_at_a_place(words: str, at: int, found: tuple[str, ...] | None) -> None:
    assert phrase_at(words.split(), at, by_first_word(PHRASES)) == found


def test_phrases_that_share_their_first_word_keep_their_order() -> None:
    assert by_first_word(PHRASES) == {"at": [PHRASES[0], PHRASES[1], PHRASES[3]], "too": [PHRASES[2]]}
