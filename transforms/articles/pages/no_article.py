"""Pages that are none although they were had: one that only leads elsewhere, one that says that nothing is there, or
that the site is out of order.
"""

import re

from schemas.vocabulary import IssueKind
from transforms.articles.pages.json_ld import Described
from transforms.articles.pages.tree import Tree

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
_OUT_OF_ORDER = re.compile(
    r"""(?:(?:http|error|status|code)[\s:]*){0,3}(?:50[0234]|429)?\W*
        (?:internal\ server\ error|server\ error|bad\ gateway|gateway\ time-?\ ?out|backend\ fetch\ failed
        |too\ many\ requests
        |(?:service|server|site|website|page)\ (?:is\ )?(?:currently\ |temporarily\ )?(?:unavailable|offline|down))
    | (?:(?:http|error|status|code)[\s:]*){1,3}(?:50[0234]|429)
    | (?:(?:our|the|this)\ )?(?:web)?(?:site|page|service)?\s?(?:is\ )?(?:currently\ |temporarily\ )?
        (?:under|down\ for|undergoing)\ (?:scheduled\ |planned\ |routine\ |essential\ )?maintenance
    | (?:(?:scheduled|planned|website|site|system)\ )?maintenance(?:\ mode)?
    | (?:sorry\W+)?we['’]?(?:\ wi)?ll\ be\ (?:right\ )?back(?:\ (?:soon|shortly|online))?
    | (?:oops|sorry|uh-oh)?\W*something(?:['’]s|\ has)?\ (?:went|gone)\ wrong
    | (?:error\ establishing\ a\ )?database\ (?:connection\ error|connection|error)
    """,
    re.I | re.X,
)
_BETWEEN = re.compile(r"\s+[|–—-]\s+")
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
    if title is not None and len(text) < _SHORT and _is_out_of_order(title):
        return IssueKind.EMPTY, "a page that says that the site is out of order"
    return None


def _is_out_of_order(title: str) -> bool:
    """Return whether a title, but for the name of the site, is what a server says that does not work."""
    parts = [title, *_BETWEEN.split(title)[:1]]
    return any(_OUT_OF_ORDER.fullmatch(one.strip(" .!…")) for one in parts)
