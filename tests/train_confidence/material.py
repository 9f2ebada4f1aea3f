"""What the weights are fitted to: the claims of articles that have gold rows, and which of the claims are right."""

import dataclasses
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import Any

from transforms.coding.rows.claims import Claim
from transforms.coding.rows.confidence import features_of
from transforms.evaluation import group_rows, is_held
from transforms.evaluation.reliability import is_right
from transforms.extract import Document, Extractor

N_FOLDS = 5


@dataclass(frozen=True, slots=True)
class Sample:
    """One claim: its features, whether it is right, whether it is decided, and to which part its article belongs."""

    features: tuple[str, ...]
    right: bool
    decided: bool
    held: bool
    fold: int


def samples(extractor: Extractor, files: Sequence[Path]) -> Iterator[Sample]:
    """Yield the claims of pairs of files, articles and gold; articles without gold are left out."""
    for articles, gold in zip(files[::2], files[1::2], strict=True):
        rows = group_rows(_lines(gold))
        for article in _lines(articles):
            if str(article["id"]) in rows:
                yield from _of_article(extractor, article, rows[str(article["id"])])


def _of_article(extractor: Extractor, article: dict[str, Any], gold: Sequence[Any]) -> Iterator[Sample]:
    title, name = article.get("title"), str(article["id"])
    if not extractor.passes(title, article["text"]):
        return
    published = date.fromisoformat(article["published"][:10]) if article.get("published") else None
    claims = extractor.read(Document(title, article["text"], published))
    for claim, found in zip(claims, features_of(claims), strict=True):
        yield Sample(found, is_right(_row(claim), gold), claim.decided, is_held(name), _fold(name))


def _row(claim: Claim) -> dict[str, Any]:
    return {one.name: getattr(claim, one.name) for one in dataclasses.fields(claim)}


def _fold(name: str) -> int:
    """Return the fold of an article, by another hash than that which holds articles back."""
    return int.from_bytes(blake2b(name.encode(), digest_size=8, person=b"fold").digest(), "big") % N_FOLDS


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.strip():
            yield json.loads(line)
