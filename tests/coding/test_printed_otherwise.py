"""Articles as wires, mail, papers and old feeds print them are read as in plain paragraphs."""

import json
import re
import textwrap
from datetime import date
from pathlib import Path

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

HERE = Path(__file__).parents[1] / "labelled"
FILES = sorted(HERE.glob("*.articles.jsonl"))


def as_wire(text: str) -> str:
    """Break a text at 65 characters, with the first line of each paragraph indented, and sign it off."""
    paragraphs = [one for one in text.split("\n") if one.strip()]
    lines = [textwrap.fill(one, 65, initial_indent="    ", break_on_hyphens=False) for one in paragraphs]
    return "\n".join(lines) + "\n REUTER\n"


def as_mail(text: str) -> str:
    """Break a text at 72 characters; the lines between its paragraphs stay as they are."""
    return "\n".join(textwrap.fill(one, 72, break_on_hyphens=False) for one in text.split("\n"))


def with_byline(text: str) -> str:
    return f"By Our Own Correspondent\n{text}"


def as_old_feed(text: str) -> str:
    """Write quotation marks and apostrophes as entities that have lost their first sign."""
    return re.sub('["“”]', " quot;", re.sub("['’]", " #39;", text))


def as_markdown(text: str) -> str:
    """Make links of the words for measures, and give the first sentence a footnote."""
    linked = re.sub(r"\b(sanctions|embargo|ban|list)\b", r"[\1](https://example.org/a)", text)
    return re.sub(r"(?<=[a-z]\.) (?=[A-Z])", "[1] ", linked, count=1)


def as_html(text: str) -> str:
    """Put each paragraph between tags, and hyphens that do not break into words."""
    inner = text.replace("\n\n", "</p>\n\n<p>").replace("\n<p>\n", "\n<p>")
    return re.sub(r"(?<=\w)-(?=\w)", "\u2011", f"<p>{inner}</p>")


def under_buttons(text: str) -> str:
    return f"Home > World > Europe\nPublished: 3 May 2004\nShare on Facebook | Twitter\n3 min read\n\n{text}"


def in_quotes(text: str) -> str:
    """Put every word for a measure, and what was done to it, between marks that only say whose word it is."""
    return re.sub(r"(?<![\w'’-])(sanctions|embargo|ban|arms|lifted|imposed|eased)(?= [a-z])", r"'\1'", text)


PRINTED = (in_quotes, under_buttons, as_wire, as_mail, with_byline, as_old_feed, as_markdown, as_html)


def _rows(title: str | None, text: str, published: str) -> set[tuple[str | None, ...]]:
    found = extractor().claims(Document(title, text, date.fromisoformat(published)))
    return {(one.sender, one.target_country, one.sector, one.action, one.status) for one in found}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name.split(".")[0])
def test_how_it_is_printed_changes_neither_the_filter_nor_the_rows(file: Path) -> None:
    articles = [json.loads(line) for line in file.read_text("utf-8").splitlines()][::6]
    reads = [(one["title"], one["text"], one["published"]) for one in articles]
    passes = extractor().passes
    plain = [_rows(*one) for one in reads]
    for printed in PRINTED:
        others = [(title, printed(text), day) for title, text, day in reads]
        told = [
            one
            for one, (title, text, _), rows in zip(others, reads, plain, strict=True)
            if rows and passes(title, text)
        ]
        assert [title for title, text, _ in told if not passes(title, text)] == []
        assert [one[0] for one, rows in zip(others, plain, strict=True) if _rows(*one) != rows] == []


@pytest.mark.parametrize("file", FILES[::3], ids=lambda file: file.name.split(".")[0])
def test_title_may_stand_above_the_text(file: Path) -> None:
    articles = [json.loads(line) for line in file.read_text("utf-8").splitlines()][::5]
    told = [(one["title"], one["text"], one["published"]) for one in articles if len(one["title"] or "") > _SHORT]
    for title, text, day in told:
        rows = _rows(title, text, day)
        assert _rows(title, f"{title}\n\n{text}", day) == rows
        if title[-1] not in "?)…”\"'" and not text.startswith(("(", "-")):
            assert _rows(None, f"{title}\n\n{text}", day) == rows


_SHORT = 20


# lines that are none; lines that stay
@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("For a seventh year Brussels renewed the sanctions on Sierra\nLeone's rebels.", {("EU", "SLE")}),
        (
            "Brazil lifted the entry ban on Paraguay's ministers in 2013,\nUruguay a year earlier.",
            {("BRA", "PRY"), ("URY", "PRY")},
        ),
        (
            "Norway lifted its embargo on Mali and Chad, ministers said\nSweden kept its own.",
            {("NOR", "MLI"), ("NOR", "TCD")},
        ),
    ],
)
def test_line_that_ends_within_a_name_or_behind_a_comma_goes_on(text: str, rows: set[tuple[str, str]]) -> None:
    found = extractor().claims(Document(None, text, date(2019, 8, 26)))
    assert {(one.sender, one.target_country) for one in found} == rows


@pytest.mark.parametrize(
    "headline",
    [
        "Norway sanctions {}corrupt{} Malian officials",
        "Norway lifts {}unjust and pointless{} ban on Malian gold",
        "Norway renews arms {}embargo{} on Mali",
    ],
)
@pytest.mark.parametrize("marks", ["''", "‘’", '""', "“”"])
def test_marks_around_a_word_or_three_say_only_whose_they_are(headline: str, marks: str) -> None:
    quoted, text = headline.format(*marks), "It rained."
    assert ("NOR", "MLI") in {row[:2] for row in _rows(quoted, text, "2020-05-05")}
    assert _rows(quoted, text, "2020-05-05") == _rows(headline.format("", ""), text, "2020-05-05")


@pytest.mark.parametrize(
    "publisher", [" - BBC News", " | The Guardian", " – France 24", " - The New York Times", " | TASS"]
)
@pytest.mark.parametrize("headline", ["Norway lifts ban on Malian gold", "Chad hits back with a ban on oil"])
def test_who_published_a_headline_takes_part_in_nothing(headline: str, publisher: str) -> None:
    text = "Officials gave no details on Monday."
    assert _rows(f"{headline}{publisher}", text, "2020-05-05") == _rows(headline, text, "2020-05-05")


def test_those_hit_behind_a_dash_publish_nothing() -> None:
    found = _rows("US sanctions widen - Russian Press Agency blacklisted", "It rained.", "2020-05-05")
    assert ("USA", "RUS", "media", "imposed", "in_force") in found
