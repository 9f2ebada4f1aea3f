"""Sentences in other company: what is put before, behind or around one that says nothing else changes no row of it."""

import json
import re
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from schemas.vocabulary import DECIDED
from tests.coding.texts import extractor
from tests.test_phenomena import AREAS, FOLDER, gold
from tests.test_samples_floor import FLOORS
from transforms.extract import Document

_EVERY = 2
"""Of so many sentences one is read, so that the whole takes seconds."""

Rows = frozenset[tuple[str | None, str | None, str, str, str]]

FRAMES = {
    "a report": "Officials said {inner}.",
    "a report with that": "The minister told reporters on Friday that {inner}.",
    "its source behind": "{whole}, officials said on Friday.",
    "an opening phrase": "Amid growing anger at home, {inner}.",
    "an opening with a relative clause": "In a move that surprised diplomats, {inner}.",
    "an opening clause": "As fighting went on around the capital, {inner}.",
    "and after a clause": "The talks broke down, and {inner}.",
    "but after a clause": "Diplomats had hoped for a deal, but {inner}.",
    "a clause behind": "{whole}, but the talks went on elsewhere.",
    "a relative clause behind": "{whole}, which surprised nobody.",
    "a reason": "Prices rose because {inner}.",
    "a quotation": "“{whole},” an official said.",
    "a sentence before": "The talks broke down on Sunday. {whole}.",
}

_OPENS = re.compile(r"(?:The|A|An|No|All|Two|Three|[A-Z][a-z]+) ")
_LINKED = re.compile(
    r"(?:After|In|On|If|When|As|But|And|It|He|She|They|Its|His|Their|This|That|These|Those|From|Under|By|For|At|With|"
    r"Since|While|Once|Until|Also|Now|So|Yet|To|Last|Next|Both|Another|Others|Such|Not|Nor|Neither|Had|Should|Were|Is|"
    r"Are|Will|Does|Did|Do|Has|Have|Only|Following|Absent|Gone|Back|Off|Out|Suspended|Imposed|Banned|Lifted)\b"
)
_LOWERED = frozenset({"The", "A", "An", "No", "All", "Two", "Three"})


def _read(text: str, published: date | None) -> Rows:
    found = extractor().claims(Document(None, text, published))
    stage = {str(one.status): "decided" if one.status in DECIDED else str(one.status) for one in found}
    return frozenset(
        (one.sender, one.target_country, one.sector, str(one.action), stage[str(one.status)]) for one in found
    )


def _plain(text: str) -> bool:
    """Tell whether a text is one sentence that needs nothing around it."""
    one = text.count(".") == 1 and text.endswith(".") and not re.search(r"[\n“”\"?!:;–—]", text)
    return one and _OPENS.match(text) is not None and _LINKED.match(text) is None and not text.isupper()


def _stored() -> Iterator[tuple[str, date | None, bool]]:
    for area in AREAS:
        wanted = gold(area)
        for line in (FOLDER / f"{area}.articles.jsonl").read_text(encoding="utf-8").splitlines():
            article = json.loads(line)
            day = article.get("published")
            told = bool(wanted[article["id"]]) and not article.get("title")
            yield article["text"].strip(), date.fromisoformat(day[:10]) if day else None, told


@cache
def sentences() -> list[tuple[str, date | None, Rows]]:
    """Return sentences without their full stop, the days on which they are told, and their rows."""
    told = [(text, day) for text, day, told in _stored() if told and _plain(text)][::_EVERY]
    return [(text[:-1], day, rows) for text, day in told if (rows := _read(text, day))]


def _framed(frame: str, sentence: str) -> str:
    first, _, rest = sentence.partition(" ")
    inner = f"{first.lower()} {rest}" if first in _LOWERED else sentence
    return frame.format(inner=inner, whole=sentence)


@pytest.mark.parametrize("kind", FRAMES)
def test_a_frame_leaves_rows_as_they_are(kind: str) -> None:
    moved = [text for sentence, day, rows in sentences() if _read(text := _framed(FRAMES[kind], sentence), day) != rows]
    assert 1 - len(moved) / len(sentences()) >= FLOORS["frames"][kind], "\n".join(moved)


def test_every_frame_has_a_floor_and_there_are_many_sentences() -> None:
    assert set(FLOORS["frames"]) == set(FRAMES)
    assert len(sentences()) > 100
