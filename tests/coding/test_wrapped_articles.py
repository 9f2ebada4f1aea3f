"""Articles in lines of a fixed width, as old wires and mail have them, are read as those in whole paragraphs."""

import json
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


def _rows(title: str | None, text: str, published: str) -> set[tuple[str | None, ...]]:
    found = extractor().claims(Document(title, text, date.fromisoformat(published)))
    return {(one.sender, one.target_country, one.sector, one.action, one.status) for one in found}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name.split(".")[0])
def test_broken_lines_change_neither_the_filter_nor_the_rows(file: Path) -> None:
    articles = [json.loads(line) for line in file.read_text("utf-8").splitlines()][::5]
    reads = [(one["title"], one["text"], one["published"]) for one in articles]
    for broken in (as_wire, as_mail):
        lines = {one[0]: broken(one[1]) for one in reads}
        passing = [one for one in reads if extractor().passes(one[0], one[1])]
        assert [one[0] for one in passing if not extractor().passes(one[0], lines[one[0]])] == []
        assert [one[0] for one in reads if _rows(*one) != _rows(one[0], lines[one[0]], one[2])] == []


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
