"""The register of these pages."""

from collections.abc import Callable

from tests.pages.page import Layout, Page
from tests.pages.sites.texts import told

SITES: dict[str, Callable[[], Page]] = {}
_FIRST = 400


def site(title: str, at: str, kind: str, length: int = 6) -> Callable[[Layout], Layout]:
    """Register a page with the story that it tells: its headline, moment, kind of text and number of paragraphs."""

    def register(function: Layout) -> Layout:
        assert function.__name__ not in SITES
        story = told(title, at, kind, _FIRST + len(SITES), length)
        SITES[function.__name__] = lambda: function(story)
        return function

    return register


def document(head: str, body: str, lang: str | None = "en") -> str:
    """Return a whole page."""
    said = "" if lang is None else f' lang="{lang}"'
    return f'<!DOCTYPE html>\n<html{said}><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def teasers(*lines: str, tag: str = "li", name: str = "teaser") -> str:
    """Return links to other stories; what stands before a bar is their date."""
    out = []
    for line in lines:
        date, _, words = line.rpartition("|")
        out.append(f'<{tag} class="{name}"><span>{date}</span> <a href="/x/{len(words)}">{words}</a></{tag}>')
    return "".join(out)
