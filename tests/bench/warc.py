"""WARC files of news pages: the time beside bare fastwarc over the same file, and the memory that they take."""

import gzip
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from fastwarc.warc import ArchiveIterator, WarcRecordType

from flows.archive.salvage import Damage, Found
from flows.archive.sifting import Sieve, sifted
from flows.sources.ledger import Ledger
from flows.sources.session import Session, Tools
from flows.sources.warc import WarcConfig, collect
from flows.sources.warc_pages import is_page
from schemas.staging import Article
from tests.bench.news import general_articles
from tests.bench.texts import extractor, sanctions_articles
from tests.bench.timing import peak_megabytes, seconds
from tests.warc import record
from transforms.articles.identity import build_article
from transforms.articles.pages.raw_filter import RawFilter
from transforms.articles.record import RawArticle

_COUNT = 1_000
_SHARE = 0.04
_NOW = datetime(2026, 11, 26, tzinfo=UTC)


def bench_warc() -> None:
    """Print the ratios, and the peaks over one file and over one four times as long."""
    with tempfile.TemporaryDirectory() as folder:
        file = write_pages(Path(folder) / "one.warc.gz", _COUNT)
        bare, bodies = seconds(lambda: count_records(file)), seconds(lambda: count_records(file, read=True))
        candidates = seconds(lambda: sum(1 for _ in read_candidates(file)))
        claims = seconds(lambda: read_claims(file))
        filtered = seconds(lambda: filter_pages(file))
        found = list(read_candidates(file))
        extracted = seconds(lambda: extract(found))
        beside = {"bodies": bodies, "filtered": filtered, "candidate texts": candidates, "mentions": claims}
        print(
            f"WARC: {_COUNT / claims:,.0f} pages a second ({len(found)} of {_COUNT} on sanctions); beside fastwarc's "
            f"{_COUNT / bare:,.0f}: {', '.join(f'{name} {took / bare:.2f} x' for name, took in beside.items())}"
        )
        print(
            f"WARC: a page takes {1e3 * bare / _COUNT:.2f} ms to go over, and a candidate "
            f"{1e3 * (candidates - filtered) / len(found):.1f} ms to parse and "
            f"{1e3 * extracted / len(found):.1f} ms to extract"
        )
        peaks = [peak_of(write_pages(Path(folder) / f"{times}.warc.gz", times * _COUNT)) for times in (1, 4)]
        print(f"WARC: peak {peaks[0]:,.0f} MB for {_COUNT} pages, {peaks[1]:,.0f} MB for {4 * _COUNT}")


def count_records(file: Path, *, read: bool = False) -> int:
    """Go over a file with fastwarc alone."""
    n_bytes = 0
    with file.open("rb") as stream:
        for one in ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=True):
            n_bytes += len(one.reader.read()) if read else 1
    return n_bytes


def read_candidates(file: Path) -> Iterator[RawArticle]:
    """Read the articles that may speak of sanctions, by the kind ``warc`` itself."""
    config = WarcConfig(kind="warc", path=str(file))
    tools = Tools(None, lambda response, _: response.archived, passes=extractor().passes)  # type: ignore[arg-type]
    session = Session("bench", config, Ledger("bench", "run", _NOW.replace(tzinfo=None)), tools)
    for one in collect(config, session):
        if isinstance(one, RawArticle):
            yield one


def filter_pages(file: Path) -> int:
    """Read a file as far as the filter on bytes."""
    passes = RawFilter().passes
    with file.open("rb") as stream:
        found = sifted(stream, Damage(), Sieve(lambda _, body: not passes(body), is_page))
        return sum(isinstance(one, Found) for one in found)


def read_claims(file: Path) -> int:
    """Read a file down to mentions."""
    return extract(read_candidates(file))


def extract(articles: Iterable[RawArticle]) -> int:
    """Read articles down to mentions."""
    ours = extractor()
    n_claims = 0
    for raw in articles:
        article = article_of(raw)
        found, _ = ours.mentions(article, run_id="run", recorded_at=_NOW.replace(tzinfo=None))
        n_claims += len(found)
    return n_claims


def article_of(raw: RawArticle) -> Article:
    """Return the article that a page holds."""
    passes = extractor().passes
    article, _ = build_article(raw, classify=lambda *_: (None, "media"), passes=passes, now=_NOW, run_id="run")
    return article


def write_pages(path: Path, count: int) -> Path:
    """Write a file of pages of 30 to 150 KB, four in a hundred of which are on sanctions."""
    chance = Random(count)
    general = general_articles(10**9, seed=count)
    about = sanctions_articles()
    with path.open("wb") as file:
        for number in range(count):
            if number % round(1 / _SHARE) == 7:
                title, text = about[number // round(1 / _SHARE) % len(about)]
            else:
                title, text = next(general)
            page = make_page(title, text, chance, [next(general)[0] for _ in range(30)])
            url = f"https://paper{number % 50}.example/2026/01/05/story-{number}"
            file.write(gzip.compress(record(url, page.encode()), 6))
    return path


def make_page(title: str, text: str, chance: Random, others: list[str]) -> str:
    """Return a page as news sites make them: mostly script and style, menus, teasers of other stories, an article."""
    size = chance.randint(30_000, 150_000)
    paragraphs = "".join(f'<p class="c-article__text">{one}</p>\n' for one in text.split("\n") if one.strip())
    teasers = "".join(
        f'<div class="c-card c-card--{number % 4}"><a class="c-card__link" href="/2026/01/0{number % 9}/{number}">'
        f'<img loading="lazy" src="/i/{number}.jpg?w=320" alt=""><h3 class="c-card__title">{other}</h3></a></div>\n'
        for number, other in enumerate(others)
    )
    menu = "".join(f'<li class="nav__item"><a href="/section/{n}">{n.title()}</a></li>' for n in _SECTIONS)
    page = (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} - The Paper</title>'
        f'<meta property="og:title" content="{title}"><meta property="article:published_time" '
        f'content="2026-01-05T08:00:00Z"><script type="application/ld+json">{{"@type": "NewsArticle", '
        f'"datePublished": "2026-01-05T08:00:00Z"}}</script>@</head><body><nav><ul>{menu}</ul></nav><main><article>'
        f'<h1 class="c-article__title">{title}</h1><time datetime="2026-01-05T08:00:00Z">5 January 2026</time>'
        f'<div class="article-body">{paragraphs}</div></article></main><aside>{teasers}</aside>@</body></html>'
    )
    left = max(0, size - len(page)) // 2
    head, foot = (
        f"<{tag}>{made}</{tag}>" for tag, made in (("style", _style(chance, left)), ("script", _script(chance, left)))
    )
    before, between, after = page.split("@", 2) if page.count("@") == 2 else (page, "", "")
    return before + head + between + foot + after


def peak_of(file: Path) -> float:
    """Return the peak of a process of its own that reads a file down to mentions, in MB."""
    code = f"from tests.bench.warc import report_peak; report_peak({str(file)!r})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(done.stdout)


def report_peak(file: str) -> None:
    """Read a file down to mentions and print the process's peak."""
    read_claims(Path(file))
    print(peak_megabytes())


_SECTIONS = ("world", "politics", "business", "sport", "culture", "science", "health", "travel", "opinion", "video")
_NAMES = ("card", "grid", "nav", "hero", "media", "btn", "list", "item", "wrap", "inner", "label", "icon", "row", "col")


def _style(chance: Random, size: int) -> str:
    parts: list[str] = []
    while len(parts) * 60 < size:
        name, part = chance.choice(_NAMES), chance.choice(_NAMES)
        parts.append(
            f".c-{name}__{part}{{margin:{chance.randint(0, 40)}px auto;color:#{chance.randrange(1 << 24):06x}}}\n"
        )
    return "".join(parts)


def _script(chance: Random, size: int) -> str:
    parts: list[str] = []
    while len(parts) * 70 < size:
        name = chance.choice(_NAMES)
        parts.append(
            f'!function(e,t){{var n=e.{name}||{{}};n.id="{chance.randrange(1 << 40):x}";'
            f"t.push(n.{chance.choice(_NAMES)})}}(w,q);"
        )
    return "".join(parts)
