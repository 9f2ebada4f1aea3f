"""How well pages are read: each field against its gold, over a set of layouts."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from statistics import fmean

from flows.fetching.response import Outcome, Response
from flows.sources.pages import read_page
from schemas.staging import Article
from tests.pages.page import Page, instant
from transforms.articles.identity import build_article
from transforms.articles.record import RawArticle

NOW = datetime(2026, 3, 15, 12, tzinfo=UTC)
FIELDS = ("title", "day", "date", "found_in", "url", "language", "walled")
"""``day`` asks whether the day is right, ``date`` whether the moment is, too, where the gold has one."""

_WORD = re.compile(r"[぀-ヿ一-鿿]|\w+|[^\w\s]")
_SHINGLE = 4


@dataclass
class Figures:
    """Shares of pages on which each field is right, the mean F1 of the text, and what is wrong."""

    right: dict[str, float]
    body: float
    errors: dict[str, list[str]] = field(default_factory=dict)

    def printed(self, name: str) -> str:
        """Return the figures in one line."""
        shares = "  ".join(f"{key} {share:.1%}" for key, share in self.right.items())
        return f"{name}: {shares}  body F1 {self.body:.3f}"


def read(page: Page) -> Article | None:
    """Read a page as a source does that fetched it."""
    headers = ((b"Content-Type", f"text/html; charset={page.charset}".encode()),) if page.charset else ()
    response = Response(
        outcome=Outcome.FETCHED, asked=page.address, url=page.address, body=page.html, headers=headers, fetched_at=NOW
    )
    raw = next((one for one in read_page(response, {}) if isinstance(one, RawArticle)), None)
    if raw is None:
        return None
    article, _ = build_article(raw, classify=_classify, passes=_passes, now=NOW, run_id="run")
    return article


def score(pages: Mapping[str, Page]) -> Figures:
    """Read pages and hold them against their gold."""
    right: dict[str, list[bool]] = {name: [] for name in FIELDS}
    overlaps, errors = [], {}
    for name, page in pages.items():
        article = read(page)
        found, wanted = _found(article, page), _wanted(page)
        wrong = [f"{key}: {found[key]!r}, not {wanted[key]!r}" for key in FIELDS if found[key] != wanted[key]]
        for key in FIELDS:
            right[key].append(found[key] == wanted[key])
        overlaps.append(f_one("" if article is None else article.text, "\n".join(page.body)))
        if wrong or overlaps[-1] < 0.97:
            errors[name] = [*wrong, f"body {overlaps[-1]:.3f}"]
    return Figures({key: fmean(values) for key, values in right.items()}, fmean(overlaps), errors)


def f_one(found: str, wanted: str) -> float:
    """Return the F1 of the runs of four words that two texts share."""
    one, other = _shingles(found), _shingles(wanted)
    shared = (one & other).total()
    return 2 * shared / (one.total() + other.total()) if shared else 0.0


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words: list[str] = _WORD.findall(text)
    return Counter(tuple(words[at : at + _SHINGLE]) for at in range(max(1, len(words) - _SHINGLE + 1)))


def _found(article: Article | None, page: Page) -> dict[str, object]:
    if article is None:
        return dict.fromkeys(FIELDS)
    return {
        "title": article.title,
        "day": _day(article, page),
        "date": article.published_at,
        "found_in": article.published_from,
        "url": article.url,
        "language": article.language,
        "walled": getattr(article, "walled", None),
    }


def _day(article: Article, page: Page) -> str | None:
    """Return the day that was read: the publisher's, or that in UTC if it is that of the gold's moment."""
    days = [str(one) for one in (article.published_date, article.published_at and article.published_at.date()) if one]
    return next((one for one in days if one == (page.published or "")[:10]), days[0] if days else None)


def _wanted(page: Page) -> dict[str, object]:
    return {
        "title": page.title,
        "day": None if page.published is None else page.published[:10],
        "date": None if page.published is None else instant(page.published),
        "found_in": page.found_in,
        "url": page.url,
        "language": page.language,
        "walled": page.walled,
    }


def _classify(url: str | None, publisher: str | None) -> tuple[str | None, str]:
    return publisher, "media"


def _passes(title: str | None, text: str) -> bool:
    return True
