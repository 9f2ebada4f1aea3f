"""The extractor as a whole: rows with their evidence, problems, and what it survives."""

import pickle
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schemas.staging import Article, Mention
from schemas.vocabulary import IssueKind
from tests.coding.texts import DAY, extractor
from tests.effort import growth
from transforms.articles.identity import build_article
from transforms.articles.record import Problem, RawArticle
from transforms.extract import RULES_VERSION, Document

NOW = datetime(2023, 5, 11, 8, 0, tzinfo=UTC)
TITLE = "US lifts potash sanctions on Belarus"
TEXT = "The United States lifted its sanctions on Belarusian potash on Monday, the envoy said in Minsk."


def article(text: str, title: str | None = TITLE) -> Article:
    raw = RawArticle(
        given_id=None,
        url="https://news.example.org/2023/potash",
        publisher="The Daily",
        title=title,
        published="2023-05-10",
        published_from=None,
        language="en",
        text=text,
        source_path="wire.jsonl",
        source_line=7,
    )
    built, _ = build_article(
        raw, classify=lambda url, name: (name, "media"), passes=extractor().passes, now=NOW, run_id="r"
    )
    return built


def mentions(text: str, title: str | None = TITLE) -> tuple[list[Mention], list[Problem]]:
    return extractor().mentions(article(text, title), run_id="run-1", recorded_at=NOW)


def test_a_row_says_everything_that_the_table_asks_for() -> None:
    (row,), problems = mentions(TEXT)
    assert problems == []
    assert (row.sender, row.target_country, row.sector, row.action) == ("USA", "BLR", "potash", "lifted")
    assert (row.status, row.direction, row.measure) == ("in_force", "relax", "unspecified")
    assert (row.event_date, row.date_precision, row.date_words, row.main) == (date(2023, 5, 8), "day", "Monday", True)
    assert (row.run_id, row.source_class, row.extractor_version) == ("run-1", "media", extractor().version)
    assert row.extractor_version.startswith(f"{RULES_VERSION}+")
    assert (row.sender_words, row.target_words, row.sector_words) == ("US", "Belarus", "potash")


def test_evidence_is_a_stretch_of_title_and_text() -> None:
    rows, _ = mentions("Rain fell. Norway banned imports of Iranian oil. Rain fell.", title=None)
    assert [row.evidence for row in rows] == ["Norway banned imports of Iranian oil."]
    assert [(row.evidence_start, row.evidence_end) for row in rows] == [(11, 48)]


def test_the_same_reading_has_the_same_id() -> None:
    first, second = mentions(TEXT)[0], mentions(TEXT)[0]
    assert [row.mention_id for row in first] == [row.mention_id for row in second]


@pytest.mark.parametrize(
    ("text", "day", "announced"),
    [
        # of Tuesday, 9 May 2023, printed on the day after
        ("OSLO, May 9 - Norway lifted its ban on timber from Mali.", "2023-05-09", "2023-05-09"),
        ("Ministers met on Tuesday in Oslo. Norway lifted its ban on timber from Mali.", "2023-05-09", "2023-05-09"),
        ("Norway lifted its ban on timber from Mali.", "2023-05-10", "2023-05-10"),
        ("Norway lifted its ban on timber from Mali on Monday.", "2023-05-08", None),
    ],
)
def test_what_states_no_day_was_announced_on_that_of_the_news(text: str, day: str, announced: str | None) -> None:
    (row,) = mentions(text, None)[0]
    assert str(row.event_date) == day
    assert row.announced_date == (None if announced is None else date.fromisoformat(announced))


def test_two_rows_have_two_ids() -> None:
    rows, _ = mentions("Norway banned imports of oil and gas from Iran and Syria.", title=None)
    assert len({row.mention_id for row in rows}) == len(rows) == 4


def test_a_decided_row_without_sender_or_target_is_reported() -> None:
    _, problems = mentions("The sanctions were lifted at noon.", title=None)
    assert {problem.kind for problem in problems} == {IssueKind.UNCODED_SENDER, IssueKind.UNKNOWN_WORD}
    assert {(one.file, one.line, one.words, one.fatal) for one in problems} == {
        ("wire.jsonl", 7, "The sanctions were lifted at noon.", False)
    }


def test_a_proposal_without_sender_is_no_problem() -> None:
    rows, problems = mentions("The sanctions on Belarus may be lifted.", title=None)
    assert [row.status for row in rows] == ["proposed"]
    assert problems == []


def test_a_text_without_a_change_has_no_rows() -> None:
    assert mentions("It rained all day.", title="Rain") == ([], [])
    assert mentions("", title=None) == ([], [])


@pytest.mark.parametrize("text", ["_", "The EU lifted its ban on Syrian oil.\n\n__\n\nIt had imposed it in 2011."])
def test_a_line_of_signs_alone_is_no_sentence(text: str) -> None:
    claims = extractor().claims(Document(None, text, DAY))
    assert [one.action for one in claims] == (["lifted", "imposed"] if "EU" in text else [])


def test_explain_tells_reports_of_one_text_apart() -> None:
    first, second = "OSLO - Norway banned exports of arms to Mali.", "ROME - Italy banned exports of arms to Chad."
    text = f"{first} Its minister said so.\n\nItaly sells Chad no arms\n\n{second}"
    told = extractor().explain(article(text, title="Norway sells Mali no arms"))
    whole = f"Norway sells Mali no arms\n\n{text}"
    at = [told.index(f"Report {one} of 2: ") for one in (1, 2)]
    assert at[0] < told.index(f"[{whole.index(first)}:") < at[1] < told.index(f"[{whole.index(second)}:")


def test_articles_and_rows_travel_between_processes() -> None:
    rows, problems = mentions("The sanctions on Mali were lifted at noon.", title=None)
    assert pickle.loads(pickle.dumps((article(TEXT), rows, problems))) == (article(TEXT), rows, problems)


def test_evidence_of_the_title_is_at_its_start() -> None:
    rows, _ = mentions("Ministers met.", title="EU lifts sanctions on Mali")
    assert [(row.evidence, row.evidence_start) for row in rows] == [("EU lifts sanctions on Mali", 0)]


SENDERS = ["The European Union", "Washington", "Moscow", "the U.S.", "Ottawa and Oslo", "OFAC", "Ministers", "It", ""]
VERBS = ["lifted", "has banned", "may suspend", "refused to ease", "will extend", "did not impose", "added", "froze"]
OBJECTS = [
    "sanctions",
    "its embargo",
    "imports of oil",
    "the assets of Rosbank",
    "Belavia to its list",
    "it",
    "the ban",
]
TARGETS = ["on Iran", "against Belarus, Syria and Mali", "from Cuba", "for its role in the war", "until 31 July", ""]
ENDS = [".", "?", "!", ", officials said.", " on Monday.", " in 2014.", "\n", " (if it can)", " “at last.”", " —", "…"]

PHRASES = st.builds(
    lambda *parts: " ".join(parts[:4]) + parts[4],
    st.sampled_from(SENDERS),
    st.sampled_from(VERBS),
    st.sampled_from(OBJECTS),
    st.sampled_from(TARGETS),
    st.sampled_from(ENDS),
)
WORDS = st.lists(
    st.sampled_from([*" ".join([*SENDERS, *VERBS, *OBJECTS, *TARGETS]).split(), *"'\"“”(),;:.?-—’", "'s", "not", "by"])
).map(" ".join)
TEXTS = st.one_of(st.text(), WORDS, st.lists(PHRASES, max_size=6).map(" ".join))
DATES = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))


@given(st.none() | TEXTS, TEXTS, DATES)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_the_text_the_evidence_is_in_it(title: str | None, text: str, published: date | None) -> None:
    document = Document(title, text, published)
    for claim in extractor().claims(document):
        assert 0 <= claim.evidence_start < claim.evidence_end <= len(document.whole)
        assert document.whole[claim.evidence_start : claim.evidence_end].strip() != ""


@given(st.lists(PHRASES, min_size=1, max_size=6).map(" ".join))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_row_quotes_its_evidence(text: str) -> None:
    rows, _ = mentions(text)
    whole = f"{TITLE}\n\n{text}"
    assert all(whole[row.evidence_start : row.evidence_end] == row.evidence for row in rows)
    assert all(0 < row.confidence <= 1 for row in rows)


@given(TEXTS)
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_explaining_never_fails(text: str) -> None:
    assert "Rows: " in extractor().explain(article(text))


@pytest.mark.parametrize("unit", [", ", "” ", " ", " \n", "! ", "1 May 2018: left.\n\n7 December: came.\n\n"])
def test_work_is_linear_in_the_text(unit: str) -> None:
    def work(length: int) -> object:
        text = unit * (length // len(unit))
        return extractor().passes(None, text), extractor().claims(Document(None, text, DAY))

    assert growth(work, 100_000, 1_000_000) < 12  # ten times as long


def _of_notice(notice: str | None, text: str = TEXT, source_class: str = "official") -> list[str | None]:
    told = replace(article(text, None), notice=notice, source_class=source_class)
    rows, _ = extractor().mentions(told, run_id="r", recorded_at=NOW)
    return [str(one.effective_date) if one.effective_date else None for one in rows]


NOTICE = '{"effective_on": "2023-06-01"}'
UNSAID = "The United States lifted its sanctions on Belarusian potash."


def test_what_a_notice_does_takes_effect_on_the_day_that_it_names_beside_its_text() -> None:
    assert _of_notice(NOTICE, UNSAID) == ["2023-06-01"]


@pytest.mark.parametrize(
    ("notice", "text", "source_class"),
    [
        pytest.param(None, UNSAID, "official", id="no notice"),
        pytest.param('{"effective_on": "upon publication"}', UNSAID, "official", id="no day"),
        pytest.param('{"effective_on": "2023-05-10"}', UNSAID, "official", id="the day of the notice itself"),
        pytest.param(NOTICE, UNSAID, "media", id="a paper"),
        pytest.param(NOTICE, TEXT, "official", id="the text has a day"),
        pytest.param(NOTICE, "The United States may lift its sanctions on Belarusian potash.", "official", id="open"),
    ],
)
def test_no_day_is_borrowed_from_a_notice(notice: str | None, text: str, source_class: str) -> None:
    assert _of_notice(notice, text, source_class) == [None]
