from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.reading.sentences import MAX_SENTENCE, split_sentences


def cut(text: str) -> list[str]:
    return [text[one.start : one.end] for one in split_sentences(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It rained. The river rose.", ["It rained.", "The river rose."]),
        ("It rained! Did it? Yes.", ["It rained!", "Did it?", "Yes."]),
        ("Mr. Smith met Dr. Jones.", ["Mr. Smith met Dr. Jones."]),
        ("Gen. Li and Sen. Poe spoke.", ["Gen. Li and Sen. Poe spoke."]),
        ("On Dec. 3 it began.", ["On Dec. 3 it began."]),
        ("J. Poe signed it.", ["J. Poe signed it."]),
        ("The U.S. Treasury acted.", ["The U.S. Treasury acted."]),
        ("It hurt the U.S. The ban stays.", ["It hurt the U.S.", "The ban stays."]),
        ("THE U.S. ON TUESDAY LIFTED IT.", ["THE U.S. ON TUESDAY LIFTED IT."]),
        ("It left the U.S. A ban stays.", ["It left the U.S.", "A ban stays."]),
        ("Acme Inc. Chairman Poe left.", ["Acme Inc. Chairman Poe left."]),
        ("It cost 3.5 million. Then it fell.", ["It cost 3.5 million.", "Then it fell."]),
        ("He said: “We lift it.” Then he left.", ["He said: “We lift it.”", "Then he left."]),
        ('He asked "Why?" "Because."', ['He asked "Why?"', '"Because."']),
        ("It ended (at last.) Peace came.", ["It ended (at last.)", "Peace came."]),
        ("One line\nAnother line", ["One line", "Another line"]),
        ("A head\n\n  A body. More.", ["A head", "A body.", "More."]),
        ("It went on ... Then it ended.", ["It went on ...", "Then it ended."]),
        ("they said. and so on", ["they said. and so on"]),
        ("", []),
        (" \n \n ", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, sentences: list[str]) -> None:
    assert cut(text) == sentences


def test_paragraphs_are_counted() -> None:
    assert [one.paragraph for one in split_sentences("Title\n\nOne. Two.\nThree.")] == [0, 1, 1, 2]


def test_an_endless_sentence_is_cut_at_a_space() -> None:
    pieces = cut("word " * 1_000)
    assert len(pieces) > 2
    assert all(len(piece) <= MAX_SENTENCE + 5 for piece in pieces)
    assert "".join(pieces).split() == ["word"] * 1_000


@given(st.text(alphabet=" \n\t.!?…\"'”)(ab1US"))
def test_sentences_are_stretches_of_the_text_in_order(text: str) -> None:
    found = split_sentences(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    kept = "".join(text[one.start : one.end] for one in found)
    assert "".join(kept.split()) == "".join(text.split())
