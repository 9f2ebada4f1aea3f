import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.coding.texts import extractor
from transforms.reading import vocabulary
from transforms.reading.lexicon import Lexicon, Sense
from transforms.reading.tokens import cut_words
from transforms.reading.vocabulary import Vocabulary


def cut(text: str, start: int = 0) -> tuple[list[str], list[int]]:
    words, starts = extractor().lexicon.vocabulary.cut(text, start)
    return [word.text for word in words], starts


@pytest.mark.parametrize(
    "text", ["the ban,  (it)  ended", "US$ 5 and A$\t7, $ 8", " ", "", "won’t", "x" * 100 + " y", "$ "]
)
def test_pieces_are_cut_as_whole_texts_are(text: str) -> None:
    assert cut(text, 3) == cut_words(text, 3)


@given(st.text(alphabet="US$ 5a.,’'n’t(-\u00a0_"))
def test_any_text_is_cut_as_whole(text: str) -> None:
    assert cut(text) == cut_words(text, 0)


def test_a_word_added_later_is_known() -> None:
    found = Lexicon()
    assert not found.vocabulary.cut("cap", 0)[0][0].senses
    found.add_term("cap", Sense("measure", None))
    assert [one.kind for one in found.vocabulary.cut("cap", 0)[0][0].senses] == ["measure"]
    found.add_name("Oslo", Sense("actor", None))
    assert [one.kind for one in found.capital_vocabulary.cut("OSLO", 0)[0][0].senses] == ["actor"]


def test_it_does_not_remember_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, "_MOST", 10)
    found = Vocabulary({}, {}, {}, doubts=True)
    for number in range(1_000):
        found.cut(f"number{number} {number}", 0)
    assert len(found._pieces) <= 10
    assert len(found._words) <= 10
