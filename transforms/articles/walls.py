"""What stands in an article's place: a wall that asks for a subscription, for consent, or for a password.

A stub, the beginning of a paid text, is kept as an article, since what it says is said; it is marked. A page that has
nothing but a wall gives no article.
"""

import re

from schemas.vocabulary import IssueKind, Wall
from transforms.articles.json_ld import Described
from transforms.articles.page_tree import Tree

_FURNITURE = frozenset({"nav", "header", "footer", "aside"})
_PAY = re.compile(
    r"""\b(?:subscribe|register|sign\ ?up|log\ ?in|sign\ in|become\ a\ member)\b.{0,60}?
        \b(?:to|and)\ (?:continue|keep|read\ on|unlock|read\ (?:the|this)|access\ (?:the|this)|view\ this)
    | \b(?:to|and)\ (?:continue\ reading|read|access|unlock)\b.{0,30}\b(?:story|article|text|content)\b.{0,60}
        \b(?:subscri|log\ in|sign|regist|account)
    | \b(?:article|story|content|text)\ is\ (?:reserved|exclusive(?:ly)?|available|only|for|free\ to\ read)\b.{0,40}
        \b(?:subscri|member)
    | \bfor\ (?:paying\ |digital\ |premium\ )?(?:subscribers|members)\ only\b | \bsubscribers?-only\b
    | \byou\ have\ (?:reached|read|used)\b.{0,60}\bfree\ articles?
    | réservée?s?\ aux\ abonnés | (?:nur\ für|vorbehalten).{0,20}abonnent | \bmit\ abo\b.{0,20}weiterlesen
    | (?:exclusivo|solo|sólo)\ para\ suscriptores | riservato\ agli\ abbonati
    | доступ\w*\ (?:только\ )?(?:для\ )?подписчик
    """,
    re.I | re.X,
)
_CONSENT = re.compile(
    r"cookies?\b|\bconsent\b|\bprivacy\b|personal(?:ised|ized)? (?:data|ads|content)|\bour \d* ?partners\b"
    r"|legitimate interest|before you continue|\bwe value your\b|zustimm|einwillig|datenschutz"
    r"|consentement|vie privée|privacidad",
    re.I,
)
_OF_PAY = (
    *("subscri", "regist", "sign", "log", "member", "account", "free article", "abonn", "weiterlesen", "suscriptor"),
    *("abbonat", "подписчик"),
)
_OF_CONSENT = (
    *("cookie", "consent", "privacy", "personal", "partners", "legitimate interest", "before you continue", "we value"),
    *("zustimm", "einwillig", "datenschutz", "vie privée", "privacidad"),
)
"""Without one of these, a line need not be asked whether it is one of a wall, which takes its time."""

_LOGIN = re.compile(r"(?:please )?(?:log ?in|sign ?in|login required|anmelden|connexion|iniciar sesión)\b.{0,40}", re.I)
_STUB, _DECLARED_STUB, _WALL = 2500, 800, 4000  # characters that an article beside, or in place of, a wall has at most
_LONGEST_LINE = 300
_MOSTLY = 0.5
_LEAST_WORDS = 2
_LAST = 5


def wall_beside(tree: Tree, described: Described, text: str) -> Wall | None:
    """Return what keeps the rest of a text back; None if it is whole."""
    if len(text) >= _STUB or (described.body is not None and len(described.body) >= len(text) > _DECLARED_STUB):
        return None
    if described.paid and len(text) < _DECLARED_STUB:
        return Wall.PAYWALL
    if any(_asks_for_money(line) for line in _lines(tree)):
        return Wall.PAYWALL
    return None


def without_wall(text: str) -> str:
    """Return a stub without the lines that ask for a subscription behind it."""
    paragraphs = text.split("\n\n")
    first = max(0, len(paragraphs) - _LAST)
    kept = [one for at, one in enumerate(paragraphs) if at < first or not _asks_for_money(one)]
    return "\n\n".join(kept)


def wall_instead(tree: Tree, described: Described, title: str | None, text: str) -> tuple[IssueKind, str] | None:
    """Return what a page without an article is, in words; None if it may be an article."""
    if described.headline is not None or len(text) >= _WALL:
        return None
    shown = text.split("\n\n") if text else _lines(tree)
    if title is not None and len(text) < _DECLARED_STUB and _LOGIN.fullmatch(title):
        return IssueKind.PAYWALLED, "a page to log in on, in the article's place"
    asking = [line for line in shown if _has_one(line, _OF_CONSENT) and _CONSENT.search(line)]
    words = {found[0].lower() for line in asking for found in _CONSENT.finditer(line)}
    if len(words) >= _LEAST_WORDS and sum(map(len, asking)) >= _MOSTLY * sum(map(len, shown)):
        return IssueKind.CONSENT_WALL, "a page that asks for consent, in the article's place"
    return None


def _asks_for_money(line: str) -> bool:
    return len(line) <= _LONGEST_LINE and _has_one(line, _OF_PAY) and _PAY.search(line) is not None


def _has_one(line: str, words: tuple[str, ...]) -> bool:
    low = line.lower()
    return any(one in low for one in words)


def _lines(tree: Tree) -> list[str]:
    """Return all lines of a page but those of its menus."""
    gone = {at for one in tree.elements if one.tag in _FURNITURE for at in range(one.first, one.last)}
    return [block.words for at, block in enumerate(tree.blocks) if at not in gone]
