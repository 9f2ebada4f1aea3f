"""What surrounds an article on a page: navigation, consent, related stories, comments, scripts, footers."""

import json
from html import escape
from typing import Any

from tests.pages.stories import Story, story

_SECTIONS = (
    "World", "Politics", "Business", "Markets", "Energy", "Shipping", "Sanctions", "Opinion", "Culture", "Sport",
    "Science", "Weather", "Jobs", "Podcasts", "Newsletters", "Events", "Archive", "About us", "Contact", "Press",
)  # fmt: skip
_REMARKS = (
    "About time. They should have done this years ago and everybody knows it.",
    "So who pays for it in the end? We do, at the pump and at the till, as always.",
    "The author forgets that the embargo of 2014 changed nothing at all.",
    "Interesting read, but where does the figure come from? I would like to see a source for it.",
    "Sanctions never work. Look at Cuba.",
)


def nav(kind: str = "main-nav", n: int = 20) -> str:
    """Return a navigation."""
    links = "".join(f'<li class="{kind}__item"><a href="/{one.lower()}">{one}</a></li>' for one in _SECTIONS[:n])
    return f'<nav class="{kind}" aria-label="Main"><ul class="{kind}__list">{links}</ul></nav>'


def div_nav(name: str = "topbar") -> str:
    """Return a navigation that no element says is one."""
    links = " | ".join(f'<a href="/{one.lower()}">{one}</a>' for one in _SECTIONS)
    return f'<div class="{name}">{links}</div>'


def others(told: Story, n: int = 6) -> list[Story]:
    """Return other stories, which a page only names."""
    return [story(told.number + 200 + step) for step in range(n)]


def related(
    told: Story, heading: str = "Related stories", name: str = "related-posts", *, summaries: bool = True
) -> str:
    """Return teasers of other stories."""
    items = "".join(
        f'<li><a href="/{one.slug}"><h3>{escape(one.title)}</h3></a>'
        + (f"<p>{escape(one.paragraphs[0])}</p>" if summaries else "")
        + "</li>"
        for one in others(told)
    )
    return f'<section class="{name}"><h2>{heading}</h2><ul>{items}</ul></section>'


def comments(name: str = "comments-area", n: int = 5) -> str:
    """Return readers' comments."""
    items = "".join(
        f'<li class="comment"><div class="comment-meta"><b>reader{step}</b> <time datetime="2026-01-0{step + 1}">'
        f"{step + 1} January 2026</time></div><p>{escape(_REMARKS[step % len(_REMARKS)])}</p></li>"
        for step in range(n)
    )
    return f'<div id="comments" class="{name}"><h2>{n} comments</h2><ol class="comment-list">{items}</ol></div>'


def consent(name: str = "cookie-banner") -> str:
    """Return a banner on cookies."""
    return (
        f'<div class="{name}" role="dialog"><h2>We value your privacy</h2><p>We and our 842 partners store and access '
        "information on a device, such as cookies, and process personal data for advertising and content measurement."
        "</p><button>Accept all</button><button>Reject all</button></div>"
    )


def footer(owner: str = "Example Media", name: str = "site-footer") -> str:
    """Return the foot of a page."""
    links = "".join(f'<a href="/{one.lower()}">{one}</a> ' for one in _SECTIONS[10:])
    return f'<footer class="{name}"><div>{links}</div><p>© 2026 {owner}. All rights reserved.</p></footer>'


def scripts(kilobytes: int = 8) -> str:
    """Return scripts and styles such as fill most of a page."""
    settings = json.dumps({f"key{step}": {"enabled": step % 2 == 0, "ids": [step, step * 7]} for step in range(40)})
    style = ".a{margin:0}.b>p{padding:1em 2em;color:#333}@media(max-width:600px){.c{display:none}}"
    code = f"window.dataLayer=window.dataLayer||[];window.settings={settings};function g(){{dataLayer.push(arguments)}}"
    one = f"<style>{style}</style><script>{code}</script>"
    return one * max(1, kilobytes * 1024 // len(one))


def ld(value: Any) -> str:
    """Return a block of JSON-LD."""
    return f'<script type="application/ld+json">{json.dumps(value, ensure_ascii=False)}</script>'


def news(told: Story, **more: Any) -> dict[str, Any]:
    """Return the JSON-LD node of a story."""
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": told.title,
        "datePublished": told.iso,
        "dateModified": told.iso.replace("Z", "+00:00"),
        "publisher": {"@type": "Organization", "name": "Example Media"},
        **more,
    }


def og(told: Story, **more: str) -> str:
    """Return OpenGraph tags."""
    given = {"og:title": told.title, "og:type": "article", "og:site_name": "Example Media", **more}
    return "".join(f'<meta property="{name}" content="{escape(words)}">' for name, words in given.items())


def head(told: Story, *more: str, site: str = "Example", kilobytes: int = 8) -> str:
    """Return the head of a page."""
    title = f"<title>{escape(told.title)} | {site}</title>"
    return f'<head><meta charset="utf-8">{title}{"".join(more)}{scripts(kilobytes)}</head>'
