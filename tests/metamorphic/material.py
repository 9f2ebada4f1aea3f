"""Seeds: articles of which right rows come, and their sentences that give right rows alone."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from tests.coding.texts import extractor
from tests.metamorphic.model import Row, Seed, Site, rows_of
from transforms.evaluation import group_rows, is_held
from transforms.extract import Document
from transforms.matching import full_key

MAX_WORDS = 60


def read_lines(path: Path) -> list[dict[str, Any]]:
    """Return the objects of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def articles(pairs: Iterable[tuple[Path, Path]], open_to_all: Path) -> Iterator[Seed]:
    """Return the articles of pairs of articles and gold of which a right row comes.

    The third that is only ever measured is spared, save of files in the folder that is open to all readers.
    """
    for texts, gold in pairs:
        expected = dict(group_rows(read_lines(gold)))
        for one in read_lines(texts):
            if one["id"] not in expected or (texts.parent != open_to_all and is_held(one["id"])):
                continue
            published = date.fromisoformat(one["published"]) if one.get("published") else None
            right = frozenset(full_key(row) for row in expected[one["id"]])
            seed = article(one["id"], one.get("title"), one["text"], published, right)
            if seed.right:
                yield seed


def article(name: str, title: str | None, text: str, published: date | None, gold: frozenset[Row]) -> Seed:
    """Return an article as a seed: of what is read of it, the rows that the gold has."""
    clean, _ = Document(title or None, text, published).repaired()
    claims = extractor().claims(clean)
    found = rows_of(claims)
    named = frozenset(one.target_country for one in claims if one.target_name is not None and one.target_country)
    return Seed(name, clean.title, clean.text, published, found & gold, found - gold, named)


def sentences(whole: Seed) -> Iterator[Seed]:
    """Return the sentences of an article that, read alone, give nothing but right rows of the article."""
    document = whole.document
    for view in extractor().views(document):
        text = " ".join(document.whole[view.start : view.end].split())
        if not text or len(text.split()) > MAX_WORDS or text.isupper():
            continue
        text = text if text[-1] in ".!?" else f"{text}."
        claims = extractor().claims(Document(None, text, whole.published))
        rows = rows_of(claims)
        if rows and rows <= whole.right:
            named = frozenset(
                one.target_country for one in claims if one.target_name is not None and one.target_country
            )
            yield Seed(f"{whole.id}#{view.index}", None, text, whole.published, rows, foreign=named)


def site(seed: Seed) -> Site | None:
    """Return where the parts of a sentence stand; None if it was not read as one sentence."""
    views = extractor().views(seed.document)
    if len(views) != 1:
        return None
    actions = {row[3] for row in seed.right}
    for one in extractor().readings(views):
        if one.frame.action in actions:
            return Site(seed, views[0], one.frame)
    return None
