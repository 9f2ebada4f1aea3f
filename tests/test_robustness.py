"""No text may raise, hang or lose its offsets, whatever it is made of."""

from datetime import date
from functools import cache
from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schemas.vocabulary import IssueKind
from tests.coding.texts import DAY, extractor
from tests.effort import growth
from tests.test_extract import article, mentions
from transforms import extract
from transforms.coding.discourse.layout.rubrics import each_has_dateline
from transforms.coding.model import SentenceView
from transforms.extract import Document
from transforms.reading import grammar
from transforms.reading.entries import END, Trie

_QUIET = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@cache
def known_words() -> list[str]:
    """Return the words of the lexicon and of the grammar, with their first followers."""
    vocabulary = extractor().lexicon.vocabulary
    tries: tuple[Trie, ...] = (vocabulary._names, vocabulary._terms)
    found = {word for trie in tries for word in trie if word != END}
    found |= {f"{word} {after}" for trie in tries for word, nexts in trie.items() for after in [*nexts][:3] if after}
    return sorted(found | {word for word in grammar.CLOSED if word})


MARKS = [*",.;:—–-()[]“”\"'’‘«»…?!•|&$%/", "'s", "n't", "\n", "\n\n", "\t", "\u00a0", "\u200b", "\ufeff", "\x00"]
JUNK = [
    "â€œ",
    "Ã©",
    "â€™s",
    "ï»¿",
    "\ud7ff",
    "İ",
    "ß",
    "ﬁ",
    "²",
    "٣",
    "１２",
    "é",
    "🇮🇷",
    "制裁",
    "U.S.",
    "12 March",
    "2021",
]
WORDS = st.deferred(lambda: st.sampled_from(known_words()))
SANCTIONS = st.sampled_from(
    ["sanctions", "lifted", "ban", "embargo", "on", "against", "which", "that", "and", "or", "of", "Iran", "EU", "to"]
)
TEXTS = st.one_of(
    st.lists(WORDS, max_size=40).map(" ".join),
    st.lists(st.one_of(WORDS, SANCTIONS, st.sampled_from(MARKS)), max_size=60).map(" ".join),
    st.lists(st.one_of(SANCTIONS, st.sampled_from([*MARKS, *JUNK])), max_size=60).map("".join),
    st.lists(st.sampled_from(MARKS), max_size=80).map("".join),
    st.lists(SANCTIONS, max_size=80).map(" ".join),
    st.lists(st.one_of(SANCTIONS, st.sampled_from(JUNK), st.text(max_size=6)), max_size=40).map(" ".join),
)
DATES = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31))


@given(st.none() | TEXTS, TEXTS, DATES)
@_QUIET
def test_any_words_are_read_and_their_evidence_is_in_the_text(
    title: str | None, text: str, published: date | None
) -> None:
    document = Document(title, text, published)
    for claim in extractor().claims(document):
        assert document.whole[claim.evidence_start : claim.evidence_end].strip()


@given(TEXTS)
@_QUIET
def test_any_words_are_stored_and_explained(text: str) -> None:
    stored = article(text)
    whole = f"{stored.title}\n\n{stored.text}"
    rows, _ = mentions(text)
    assert all(whole[row.evidence_start : row.evidence_end] == row.evidence for row in rows)
    assert "Rows: " in extractor().explain(stored)


CUT_SHORT = [
    "Among those that left after the sanctions are ",
    "The sanctions told fifteen more who were on leave not to",
    "The invasion would be answered with a cutoff trade “",
    "Sanctions are",
    "::",
    "They said that the ban on",
]


@pytest.mark.parametrize("text", CUT_SHORT)
def test_sentences_that_are_cut_short_are_read(text: str) -> None:
    before = "The United States lifted its sanctions on Mali on Monday. "
    assert len(extractor().claims(Document(None, before + text, DAY))) >= 1


UNITS = [
    "the ban, ",
    "embargo Joaquin or ",
    "“The ban ‘was lifted “by Iran ",
    "and people -\n\nlifted the ban. ",
    "and sanctions on ",
    "which ",
    "lifted ",
    "a ban on exports of oil of ",
    "Iran, which lifted the sanctions, ",
    "US said that it lifted the ban and said that ",
    "agreed to lift ",
    "sanctions: oil and gas — ",
    "on Monday ",
    "“sanctions ",
    "(",
    "'s ",
    "lifted sanctions on Iran\n",
    "US lifts sanctions on Iran. They lifted it. ",
    "OSLO - Norway banned all exports of arms to Mali and to Chad.\n\nIran sells Cuba more arms\n\n",
    "Iran sells Cuba more arms\n\nNorway banned all exports of arms to Iran and to Cuba on Monday.\n\n",
]


@pytest.mark.parametrize("unit", UNITS)
def test_endless_sentences_and_lists_cost_little(unit: str) -> None:
    def work(length: int) -> object:
        return extractor().claims(Document(None, unit * (length // len(unit)), DAY))

    assert growth(work, 2_000, 8_000) < 6  # four times as long


@pytest.mark.parametrize(
    "unit", ["“The ban ‘was lifted “by Iran ", "the ban and Iran which lifted sanctions on oil, ", "ban, "]
)
def test_five_megabytes_are_read_to_the_end(unit: str) -> None:
    extractor().claims(Document(None, unit * (5_000_000 // len(unit)), DAY))


@pytest.mark.timeout(20)
def test_the_first_paragraph_is_looked_for_once_not_for_each_sentence() -> None:
    """As on a page of a list with a row for each of many firms; growth inside of a call in C is not counted."""
    end = [SimpleNamespace(lower=".")]
    many = [SimpleNamespace(is_title=False, paragraph=at, start=0, items=end) for at in range(60_000)]
    assert not each_has_dateline("Rain fell.", cast(list[SentenceView], many))


def test_a_text_without_end_is_read_up_to_the_limit_and_that_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extract, "MAX_READ", 2_000)
    first = "The European Union lifted its sanctions on Mali. "
    text = first + "rain " * 400 + "Norway banned imports of Iranian oil."
    rows, problems = mentions(text, title=None)
    assert [(row.sender, row.target_country) for row in rows] == [("EU", "MLI")]
    assert [problem.kind for problem in problems] == [IssueKind.TOO_LARGE]


def test_work_grows_with_the_number_of_sentences_and_no_faster() -> None:
    countries = ["Iran", "Syria", "Cuba", "Mali", "Belarus"]
    senders = ["The European Union", "Norway", "Japan", "The United States"]
    lines = [
        f"{senders[n % 4]} imposed a ban on {('oil', 'timber', 'steel')[n % 3]} from {countries[n % 5]} in "
        f"{1950 + n % 70}. "
        f"It may lift the embargo, and it lifted the restrictions on {n} bankers."
        for n in range(400)
    ]

    def work(count: int) -> object:
        return extractor().claims(Document("Sanctions", " ".join(lines[:count]), DAY))

    assert growth(work, 50, 400) < 9  # eight times as many sentences
