"""Pages: our reading beside trafilatura on every page, over the same saved pages, with what each of them finds."""

from statistics import fmean

import trafilatura

from tests.bench.timing import seconds
from tests.pages.gold import gold
from tests.pages.score import f_one, read, score
from transforms.articles.parse import parse_file

_LEAST = 2.0


def bench_pages() -> None:
    """Print times and accuracy of both."""
    pages = gold()
    ours = seconds(lambda: [list(parse_file("a.html", page.html)) for page in pages.values()])
    theirs = seconds(lambda: [_by_trafilatura(page.html) for page in pages.values()])
    print(
        f"\npages: {len(pages)} layouts, {sum(len(page.html) for page in pages.values()) // len(pages) // 1000} KB each"
    )
    print(f"  trafilatura / ours           {theirs / ours:6.1f} x   (at least {_LEAST:.0f} x)")
    print(f"  ours                         {len(pages) / ours:6.0f} pages/s")
    print(f"  {score(pages).printed('ours')}")
    found = {name: _by_trafilatura(page.html) for name, page in pages.items()}
    bodies = fmean(f_one(found[name][2], "\n".join(page.body)) for name, page in pages.items())
    titles = fmean(found[name][0] == page.title for name, page in pages.items())
    days = fmean(found[name][1] == (page.published or "")[:10] for name, page in pages.items())
    same_days = fmean(
        str(article.published_date) == (page.published or "")[:10]
        for page in pages.values()
        if (article := read(page)) is not None
    )
    print(f"  trafilatura: title {titles:.1%}  day {days:.1%} (ours {same_days:.1%})  body F1 {bodies:.3f}")


def _by_trafilatura(html: bytes) -> tuple[str, str, str]:
    found = trafilatura.bare_extraction(html, with_metadata=True, include_comments=False)
    if found is None:
        return "", "", ""
    return found.title or "", found.date or "", found.text or ""
