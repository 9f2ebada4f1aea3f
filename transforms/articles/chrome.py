"""What on a page is not the article: elements by name, class and role, and lines by their words.

Parts are matched anywhere in a class or id (``article__share-bar``), so they are ones that name no article body,
not ``paywall``, which marks the paid text itself, nor ``widget``, in which page builders wrap everything. The element
that holds the article is chosen first, and its own class does not count.
"""

import re

_TAGS = (
    "nav",
    "footer",
    "aside",
    "figcaption",
    "dialog",
    "menu",
    "script",
    "style",
    "template",
    "svg",
    "button",
    "input",
    "select",
    "textarea",
)
_ROLES = ("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "toolbar")
_CLASS_PARTS = (
    "share-", "-share", "sharing", "social", "newsletter", "subscription", "subscribe-", "-subscribe", "signup",
    "sign-up", "cookie", "consent", "gdpr", "promo", "advert", "sponsor", "breadcrumb", "related", "recommend",
    "read-more", "readmore", "read-next", "most-read", "mostread", "most-popular", "more-on", "trending", "teaser",
    "sidebar", "caption", "image-credit", "photo-credit", "byline", "author-", "-author", "timestamp", "-date",
    "pubdate", "post-meta", "entry-meta", "article-meta", "article__meta", "post-tags", "article-tags", "tag-list",
    "taglist", "tags-", "topics", "comments", "disqus", "toolbar", "toolbox", "print-button", "skip-link",
    "screen-reader", "sr-only", "visually-hidden", "masthead", "site-header", "site-footer", "page-footer",
    "navigation", "navbar", "menu", "pagination", "outbrain", "taboola", "widget-area", "popup", "modal",
    "copyright", "disclaimer", "follow-us", "feedback", "audio-player", "video-player", "metadata", "article-info",
    "links-block", "topic-list", "-contact", "contact-", "people-card", "press-contact", "sd-sharing", "vjs-",
)  # fmt: skip
_CLASS_NAMES = ("share", "tags", "tag", "tools", "author", "subscribe", "links", "meta", "date", "ad", "ads")

HIDDEN_TAGS = [*_TAGS, "noscript", "iframe", "[hidden]", '[aria-hidden="true"]']
"""Selectors that hold on any page."""

CHROME = [
    *HIDDEN_TAGS,
    *(f'[role="{role}" i]' for role in _ROLES),
    '[rel~="tag" i], [itemprop="datePublished" i], [itemprop="dateModified" i], time[pubdate]',
    # an article carries its topics in its class (``tag-social-policy``), a page what its popups do
    *(f'[class~="{name}" i]:not(html, body, article, main)' for name in _CLASS_NAMES),
    *(f'[{place}*="{part}" i]:not(html, body, article, main)' for part in _CLASS_PARTS for place in ("class", "id")),
]
"""Selectors of what is left out, in a page or within its article."""

_LINE = re.compile(
    r"""(?:
    share(?:\ (?:this|on|via|with)\b.{0,60})? | send\ to\ a\ friend | listen | follow\ us\b.{0,80} | tweet
    | print(?:\ this\ (?:page|article))?
    | (?:email|e-mail|save|bookmark|listen\ to)\ this\b.{0,40} | copy\ link | link\ copied.{0,40}
    | advertisement | sponsored(?:\ content)? | (?:sign\ up|subscribe)\b.{0,100}
    | (?:read|see|watch)\ (?:more|also|next)\b.{0,150} | also\ read\b.{0,150} | continue\ reading\b.{0,60} | loading\W*
    | the\ post\ .{1,200}\ appeared\ first\ on\ .{1,100} | (?:©|\(c\)|copyright\ (?:©|\(c\)|\d{4})).{0,200}
    | all\ rights\ reserved.{0,60} | (?:we|this\ (?:web)?site)\ uses?\ cookies\b.{0,300}
    | (?:accept|reject)(?:\ all)?(?:\ cookies)? | manage\ (?:cookies|preferences|consent) | cookie\ (?:policy|settings)
    | skip\ to\ (?:main\ )?content | back\ to\ top | privacy\ policy | terms\ (?:of\ use|and\ conditions)
    | (?:image|photo(?:graph)?|picture|illustration)(?:\ (?:source|credit|by))?\ ?:.{0,150}
    | \d+\ ?min(?:ute)?s?\ read | reading\ time\b.{0,30} | (?:\d+\ )?comments?(?:\ \(\d+\))? | leave\ a\ comment
    | to\ view\ this\ video\ please\ enable\ javascript.{0,150} | https?://\S{1,300} | our\ standards:.{0,100}
    | source\ url:.{0,300}
    | tags?:.{0,200} | topics?:.{0,200} | filed\ under\b.{0,150}
    )[.\s]*""",
    re.I | re.X,
)
_BETWEEN = re.compile(r"\s[·|•/]\s")
_HEADING = re.compile(
    r"(?:related|more on this|more from|more stories|read next|you may (?:also )?like|recommended|trending|top stories"
    r"|most (?:read|popular|viewed)|latest (?:news|stories|headlines)|editors?['’]s? picks?|about the author|tags"
    r"|topics|comments)"
    r"\b[^.]{0,60}",
    re.I,
)
_LEADING = re.compile(
    r"(?:[Bb]y\ [A-Z][^!?]{1,80}"
    r"|(?i:published|posted|updated|last\ updated|first\ published|date|release\ date)\b.{0,60}"
    r"|[\d/.,:\ -]{6,30}"
    r"|(?:.{0,40}\b)?\d{1,2}(?:st|nd|rd|th|\.)?[\ -](?:de\ )?[^\W\d_]{3,14}\.?,?[\ -](?:de\ )?\d{4}\b.{0,25}"
    r"|(?:.{0,40}\b)?[A-Z][a-z]{2,8}\.?\ \d{1,2},?\ \d{4}\b.{0,25}"
    r"|\d{4}\ ?[年년]\ ?\d{1,2}\ ?[月월]\ ?\d{1,2}\ ?[日일].{0,25}"
    r"|\d+\ ?min(?:ute)?s?\ read)",
    re.X,
)
_HEAD_LINES = 4
_LONGEST_LISTED = 150
_LEAST_BELOW = 3  # times as much as above the headline; else it is the headline of something below the article


def without_chrome(paragraphs: list[str], titles: set[str]) -> list[str]:
    """Return the paragraphs of the article.

    Left out are lines of page furniture wherever they stand, titles, bylines and dates above the first sentence, and a
    last section of nothing but links ("Related stories").

    Args:
        paragraphs: one string each, in order.
        titles: the headline in all forms that the page gives it, case-folded.
    """
    kept = [words for words in _below_title(paragraphs, titles) if not _is_furniture(words)]
    kept = _without_last_links(kept)
    start = 0
    while start < min(_HEAD_LINES, len(kept)) and _is_head(kept[start], titles):
        start += 1
    return kept[start:]


def _below_title(paragraphs: list[str], titles: set[str]) -> list[str]:
    """Return what stands below the headline, if that is nearly all: above it are menus, kickers and breadcrumbs."""
    for at, words in enumerate(paragraphs):
        if words.casefold() in titles:
            above, below = (sum(map(len, part)) for part in (paragraphs[:at], paragraphs[at + 1 :]))
            return paragraphs[at + 1 :] if above * _LEAST_BELOW <= below else paragraphs
    return paragraphs


def _is_furniture(words: str) -> bool:
    """Say whether a line is furniture, or a row of it such as "Share · Print · Send to a friend"."""
    return all(_LINE.fullmatch(part) is not None for part in _BETWEEN.split(words))


def _is_head(words: str, titles: set[str]) -> bool:
    return words.casefold() in titles or (_LEADING.fullmatch(words) is not None and not words.endswith("."))


def _without_last_links(paragraphs: list[str]) -> list[str]:
    last = max((index for index, words in enumerate(paragraphs) if not _is_listed(words)), default=0)
    for index in range(max(last, 1), len(paragraphs)):
        if _HEADING.fullmatch(paragraphs[index]):
            return paragraphs[:index]
    return paragraphs


def _is_listed(words: str) -> bool:
    return len(words) <= _LONGEST_LISTED and words[-1] not in ".:;"
