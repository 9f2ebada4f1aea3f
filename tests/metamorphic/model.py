"""A text that is read rightly, where its parts stand, and what a change of it must give."""

import random
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from flows.reference import load_reference
from tests.coding.texts import extractor
from transforms.coding.model import Frame, SentenceView
from transforms.coding.rows.claims import Claim
from transforms.extract import Document
from transforms.reading.items import Item
from transforms.reference import Reference
from transforms.syntax.model import Verb

Row = tuple[str | None, str | None, str, str, str]
"""Sender, target country, sector, action and ``decided``, ``proposed`` or ``rejected``."""


@dataclass(frozen=True, slots=True)
class Seed:
    """A text of which ``right`` rows come that are right, and some ``other``: of an article, or of a sentence alone."""

    id: str
    title: str | None
    text: str
    published: date | None
    right: frozenset[Row]
    other: frozenset[Row] = frozenset()
    foreign: frozenset[str] = frozenset()
    """Countries of named targets: the row stays where the name is."""

    @property
    def document(self) -> Document:
        """What the extractor reads."""
        return Document(self.title, self.text, self.published)

    def source(self, kind: str) -> random.Random:
        """Return a source of chance of its own, so that no mutator changes what another draws."""
        return random.Random(f"{kind}:{self.id}")


@dataclass(frozen=True, slots=True)
class Mutant:
    """A changed text: the rows that must come, and those that may."""

    kind: str
    way: str
    seed: Seed
    title: str | None
    text: str
    rows: frozenset[Row]
    allowed: frozenset[Row] = frozenset()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a mutant: rows that did not come, and rows that should not have."""

    mutant: Mutant
    lost: frozenset[Row]
    wrong: frozenset[Row]

    @property
    def follows(self) -> bool:
        """Whether the reading follows the change."""
        return not self.lost and not self.wrong


@dataclass(frozen=True, slots=True)
class Site:
    """A sentence alone, with its items and the frame of its first right row."""

    seed: Seed
    view: SentenceView
    frame: Frame

    @property
    def items(self) -> list[Item]:
        """The items of the sentence."""
        return self.view.items

    @property
    def verb(self) -> Verb | None:
        """The verb of change, if it is one."""
        return self.view.syntax.verbs.get(self.frame.head)

    def put(self, *edits: tuple[int, int, str]) -> str:
        """Return the text with stretches replaced, given by their offsets."""
        text = self.seed.text
        for start, end, words in sorted(edits, reverse=True):
            text = text[:start] + words + text[end:]
        return tidy(text)


def tidy(text: str) -> str:
    """Close gaps, join marks to the word before, and begin with a capital."""
    text = re.sub(r" {2,}", " ", text)
    text = re.sub(r" ([,.;])", r"\1", text)
    text = re.sub(r",\s*([,.;])", r"\1", text)
    return text[:1].upper() + text[1:]


@cache
def reference() -> Reference:
    """Return the reference data, read once."""
    return load_reference()


def rows_of(claims: Iterable[Claim]) -> frozenset[Row]:
    """Return the rows of claims."""
    return frozenset((one.sender, one.target_country, one.sector, str(one.action), one.stage) for one in claims)


def read(title: str | None, text: str, published: date | None) -> frozenset[Row]:
    """Return the rows of a text."""
    return rows_of(extractor().claims(Document(title, text, published)))


def judge(mutant: Mutant) -> Verdict:
    """Read a mutant and compare."""
    found = read(mutant.title, mutant.text, mutant.seed.published)
    return Verdict(mutant, mutant.rows - found, found - mutant.rows - mutant.allowed)


def with_target(rows: Iterable[Row], old: str, new: str) -> frozenset[Row]:
    """Return the rows with one target country for another."""
    return frozenset((one[0], new if one[1] == old else one[1], *one[2:]) for one in rows)


def with_sender(rows: Iterable[Row], old: str, new: str) -> frozenset[Row]:
    """Return the rows with one sender for another."""
    return frozenset((new if one[0] == old else one[0], *one[1:]) for one in rows)


def with_sector(rows: Iterable[Row], old: str, new: str) -> frozenset[Row]:
    """Return the rows with one sector for another."""
    return frozenset((*one[:2], new if one[2] == old else one[2], *one[3:]) for one in rows)


def made(seed: Seed, kind: str, way: str, text: str, rows: Iterable[Row] | None = None) -> Mutant:
    """Return a mutant of a sentence alone; its rows are the seed's unless others are given."""
    return Mutant(kind, way, seed, None, text, seed.right if rows is None else frozenset(rows), seed.other)
