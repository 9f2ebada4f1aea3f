"""The articles that the benchmarks read, and how they are read."""

from collections import deque
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path

from flows.reference import load_reference
from flows.sources.files import collect
from tests.bench.news import Article
from transforms.articles.record import RawArticle
from transforms.extract import Document, Extractor, build_extractor
from transforms.reading.prefilter.prefilter import Prefilter

ROOT = Path(__file__).resolve().parents[2]
DAY = date(2025, 1, 15)


@cache
def extractor() -> Extractor:
    """Build the extractor once."""
    return build_extractor(load_reference())


def prefilter() -> Prefilter:
    """Return the extractor's prefilter."""
    return extractor().prefilter


def sanctions_articles() -> list[Article]:
    """Return the bundled articles that speak of sanctions."""
    found = [
        (raw.title or "", raw.text)
        for raw in collect([ROOT / "data" / "samples"], max_bytes=10_000_000)
        if isinstance(raw, RawArticle)
    ]
    return [one for one in found if prefilter().passes(*one)]


def read(articles: Iterable[Article]) -> int:
    """Read a stream of articles as a run does: the prefilter, then the extractor; return how many claims they make."""
    claims, passes, n_claims = extractor().claims, extractor().passes, 0
    for title, text in articles:
        if passes(title, text):
            n_claims += len(claims(Document(title, text, DAY)))
    return n_claims


def use_up(articles: Iterable[object]) -> None:
    """Run an iterator to its end and keep nothing."""
    deque(articles, maxlen=0)
