"""What pages whose title is hard to tell from its surroundings have in common."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, page
from tests.pages.stories import Story


def headed(s: Story, title: str, told: str, within: str, *head: str, lang: str = "en", **gold: object) -> Page:
    """Return a page whose headline is ``title`` and whose ``title`` element is ``told``; its date stands in the text.

    ``within`` is the mark-up of its ``body``.
    """
    html = f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{told}</title>{"".join(head)}{n.scripts(4)}</head><body>{within}</body></html>'
    return page(s, html, **{"title": title, "found_in": "page_text", "published": s.day, **gold})


def meta(**given: str) -> str:
    """Return ``meta`` elements of OpenGraph and Twitter; ``og_title`` is ``og:title``."""
    return "".join(
        f'<meta property="{name.replace("_", ":")}" content="{escape(words)}">' for name, words in given.items()
    )
