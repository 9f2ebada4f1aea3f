"""Pages that are none although they were had: one that only leads elsewhere, one that says that nothing is there."""

import re

from schemas.vocabulary import IssueKind
from transforms.articles.json_ld import Described
from transforms.articles.page_tree import Tree

_REFRESH = re.compile(r"(?P<seconds>\d{1,2})(?:\.\d+)?\s*[;,]\s*url\s*=\s*[\"']?(?P<url>[^\"'\s]+)", re.I)
_AT_ONCE = 10  # seconds; a page that is shown for longer is there to be read
_GONE = re.compile(
    r"""(?:(?:http\ )?error\ )?(?:404|410)(?:\s*[-–—:|]?\s*(?:error|page|file|not\ found|gone)\b.{0,40})?
    | (?:sorry|oops)?\W*(?:(?:the|this|that)\ )?(?:requested\ )?(?:page|document|article|file)\b.{0,25}
        \b(?:(?:not|cannot)\ (?:be\ )?found|no\ longer\ (?:exists|available)|does(?:\ no|n['’])t\ exist)\b.{0,30}
    | not\ found | seite\ nicht\ gefunden | page\ (?:introuvable|non\ trouvée) | página\ no\ encontrada
    | pagina\ non\ trovata | страница\ не\ найдена
    """,
    re.I | re.X,
)
_LITTLE, _SHORT = 200, 1500  # characters


def why_no_article(tree: Tree, described: Described, title: str | None, text: str) -> tuple[IssueKind, str] | None:
    """Return what a page is that has no article, in words; None if it may have one."""
    if described.headline is not None or described.body is not None:
        return None
    there = next((found for name, words in tree.equivs if name == "refresh" and (found := _REFRESH.match(words))), None)
    if there is not None and int(there["seconds"]) <= _AT_ONCE and len(text) < _LITTLE:
        return IssueKind.EMPTY, f"a page that only leads elsewhere: {there['url'][:200]}"
    if title is not None and len(text) < _SHORT and _GONE.fullmatch(title.strip(" .!")):
        return IssueKind.EMPTY, "a page that says that there is none"
    return None
