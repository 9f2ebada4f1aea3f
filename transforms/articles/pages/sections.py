"""Lines that name a section of a site, a box or a button, and so no article."""

import re

_NO_HEADLINE = re.compile(
    r"(?:news|press|media) ?(?:releases?|statements?|details?|room|centre|center)?|latest news|home(?: ?page)?"
    r"|announcements?|menu|statements?|search|share|related.*|subscribe.*|contact.*|(?:about|follow) us|comments?.*"
    r"|read more.*|background|summary|newsletter.*|most (?:read|popular).*|advertisement|untitled(?: document)?|\W*"
    r"|[a-z]{1,6}[-/ ]?\d[\w/.-]{0,12}",  # the number of a release: PR-2441
    re.I,
)
_OF_SECTIONS = frozenset((
    "alert", "analysis", "answers", "asked", "commentary", "faq", "faqs", "feature", "features", "frequently",
    "guidance", "interviews", "opinion", "oral", "questions", "remarks", "reports", "research", "speech", "transcripts",
    "videos", "written", "alerts", "all", "and", "announcement", "announcements", "archive", "archives", "article",
    "articles", "asset", "blog", "blogs", "bulletin", "bulletins", "center", "centre", "circular", "circulars",
    "client", "content", "current", "detail", "details", "display", "document", "documents", "event", "events",
    "featured", "for", "from", "home", "index", "info", "information", "insight", "insights", "item", "latest",
    "library", "media", "more", "news", "newsroom", "notice", "notices", "of", "official", "other", "our", "page",
    "pages", "post", "posts", "press", "publication", "publications", "publisher", "recent", "release", "releases",
    "resource", "resources", "room", "section", "single", "speeches", "statement", "statements", "stories", "story",
    "the", "to", "topics", "update", "updates", "view", "web",
))  # fmt: skip
_NUMBERS = frozenset({"no", "nr", "n", "number"})
_SITE = re.compile(
    r"(?i:(?:the )?(?:ministry|department|office|bank|government|embassy|authority|agency|commission|council|parliament"
    r"|chamber|bureau|service|directorate|treasury|secretariat|portal)\b)"
    r"(?: (?i:of|for|and|the|&)| [A-Z]\w+){1,5}"
)
_JOINS = re.compile(r" (?:of|for|and|&) ", re.I)  # else "Treasury Widens Measures" would be one
_MOST_OF_NAME = 5
_WORD = re.compile(r"\w+")


def is_no_headline(words: str) -> bool:
    """Return whether a line cannot be a headline: "Press release No. 5/2026", "Insights & Publications"."""
    if _NO_HEADLINE.fullmatch(words) is not None:
        return True
    named = False
    for found in _WORD.finditer(words.casefold()):
        word = found[0]
        if not word.isdecimal() and word not in _NUMBERS:
            if word not in _OF_SECTIONS:
                return False
            named = True
    return named


def is_name_of_site(words: str) -> bool:
    """Return whether a line reads as the name of an office: "Ministry of Foreign Affairs"."""
    is_short = len(_WORD.findall(words)) <= _MOST_OF_NAME
    return is_short and _SITE.fullmatch(words) is not None and _JOINS.search(words) is not None
