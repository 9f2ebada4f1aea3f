"""What stands in an article's place: a wall that asks for a subscription, for consent, or for a password.

A stub, the beginning of a paid text, is kept as an article, since what it says is said; it is marked. A page that has
nothing but a wall gives no article.
"""

import re
from collections.abc import Iterator, Sequence

import ahocorasick_rs

from schemas.vocabulary import IssueKind, Wall
from transforms.articles.pages.json_ld import Described
from transforms.articles.pages.tree import Tree

UNSEEN = "a page that is not shown to a program, or not to this region"
"""What is said of a page that will not be shown to us later either."""

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
    r"cookies?\b|\bconsent\b|\bprivacy\b|personal(?:ised|ized)? (?:data|ads|content)|\btracking\b|\bwe value your\b"
    r"|legitimate interest|before you continue|zustimm|einwillig|datenschutz|consentement|vie privée|privacidad"
    r"|consentimi?ento|consenso|dat[io] personal|dados pessoais|dane osobowe|prywatno|persoonlijke|toestemming"
    r"|personuppgifter|persondata|personopplysninger|samtycke|samtykke"
    r"|(?:\b(?:our|nos|nostri|nuestros|nossos|nasi|onze|våra|vores|våre)|\d)"
    r" (?:partner\w*|partenaires|fornitori|socios|parceiros)"
    r"|^(?:accept|reject|allow|decline|agree to) (?:all|them all|and continue|& continue)\b"
    r"|\bmanage (?:my |your )?(?:options|preferences|choices|settings)\b",
    re.I,
)
_TO_READERS = re.compile(
    r"\b(?:we|our|you|your|wir|uns|ihren?|sie|nous|vous|vos|votre|noi|tuoi|tuo|nosotros|tus?|nós|seu|my|nasi|wij|uw"
    r"|vi|ditt?)\b",
    re.I,
)
_UNSEEN = re.compile(
    r"(?:enable|activate|turn on|requires?|without) java ?script"
    r"|java ?script (?:is|must be|to be) (?:disabled|enabled|required)"
    r"|(?:not|un)(?: currently)? ?available (?:in|to) (?:your|most) (?:country|region|location|european|visitors)"
    r"|access cannot be granted at this time|unavailable for legal reasons",
    re.I,
)
_OF_PAY = (
    *("subscribe", "register", "sign up", "signup", "sign in", "log in", "login", "become a member", "members only"),
    *("continue reading", "to read", "and read", "to access", "and access", "to unlock", "and unlock", "free article"),
    *("article is", "story is", "content is", "text is"),
    *("abonn", "weiterlesen", "suscriptor", "abbonat", "подписчик"),
)
_OF_CONSENT = (
    *(
        "cookie",
        "consent",
        "consenso",
        "privacy",
        "personal",
        "personupp",
        "persondata",
        "personopp",
        "partner",
        "legitimate interest",
        "before you continue",
        "we value",
        *("accept ", "reject ", "allow ", "decline ", "agree to", "manage "),
    ),
    *("zustimm", "einwillig", "datenschutz", "vie privée", "privacidad", "tracking", "fornitori", "socios", "pessoais"),
    *("parceiros", "osobowe", "prywatno", "toestemming", "samtyck", "samtykk"),
)
"""Only lines with one of these are asked whether they are of a wall, which takes its time."""

_PAID, _ASKED = (ahocorasick_rs.BytesAhoCorasick([one.encode() for one in words]) for words in (_OF_PAY, _OF_CONSENT))

_LOGIN = re.compile(r"(?:please )?(?:log ?in|sign ?in|login required|anmelden|connexion|iniciar sesión)\b.{0,40}", re.I)
_STUB, _DECLARED_STUB, _WALL, _UNSEEN_UP_TO = (
    2500,
    800,
    4000,
    400,
)  # characters that an article beside, or in place of, a wall has at most
_LONGEST_LINE = 300
_MOSTLY, _NEARLY_ALL = 0.5, 0.8
_LEAST_WORDS = 2
_LAST = 5


def wall_beside(tree: Tree, described: Described, text: str) -> Wall | None:
    """Return what keeps the rest of a text back; None if it is whole."""
    if len(text) >= _STUB or (described.body is not None and len(described.body) >= len(text) > _DECLARED_STUB):
        return None
    if described.paid and len(text) < _DECLARED_STUB:
        return Wall.PAYWALL
    if any(map(_asks_for_money, _lines_with(_PAID, _lines(tree)))):
        return Wall.PAYWALL
    return None


def without_wall(text: str) -> str:
    """Return a stub without the lines that ask for a subscription behind it."""
    paragraphs = text.split("\n\n")
    first = max(0, len(paragraphs) - _LAST)
    asking = set(filter(_asks_for_money, _lines_with(_PAID, paragraphs[first:])))
    kept = [one for at, one in enumerate(paragraphs) if at < first or one not in asking]
    return "\n\n".join(kept)


def wall_instead(tree: Tree, described: Described, title: str | None, text: str) -> tuple[IssueKind, str] | None:
    """Return what a page without an article is, in words; None if it may be an article."""
    if len(text) < _UNSEEN_UP_TO and described.body is None and _is_unseen(text):
        return IssueKind.EMPTY, UNSEEN
    shown = text.split("\n\n") if text else _lines(tree)
    is_named = described.headline is not None
    if not is_named and title is not None and len(text) < _DECLARED_STUB and _LOGIN.fullmatch(title):
        return IssueKind.PAYWALLED, "a page to log in on, in the article's place"
    is_sure = not is_named and len(text) < _WALL
    if not is_sure and "cookie" not in text.lower():
        return None
    asking = [line for line in _lines_with(_ASKED, shown) if _CONSENT.search(line)]
    # its title, and what was taken for furniture round a few words, say it too
    around = [title or "", *_lines_with(_ASKED, _lines(tree))] if is_sure and asking and len(text) < _STUB else []
    words = {found[0].lower() for line in asking + around for found in _CONSENT.finditer(line)}
    # a report on consent speaks of it too, and not to its readers
    share = _MOSTLY if is_sure else _NEARLY_ALL
    if len(words) < _LEAST_WORDS or sum(map(len, asking)) < share * sum(map(len, shown)):
        return None
    if not is_sure and sum(_TO_READERS.search(line) is not None for line in asking) < _NEARLY_ALL * len(asking):
        return None
    return IssueKind.CONSENT_WALL, "a page that asks for consent, in the article's place"


def _is_unseen(text: str) -> bool:
    if "“" in text or '"' in text:
        return False  # somebody tells of such a page
    found = sum(len(line) for line in text.split("\n\n") if _UNSEEN.search(line) is not None)
    return found > 0 and found >= _NEARLY_ALL * len(text)


def _asks_for_money(line: str) -> bool:
    return len(line) <= _LONGEST_LINE and _PAY.search(line) is not None


def _lines_with(words: ahocorasick_rs.BytesAhoCorasick, lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines that have one of some words in them, each once."""
    low = "\n".join([line.replace("\n", " ") for line in lines]).lower().encode("utf-8", "replace")
    number, at, seen = 0, 0, -1
    for _, start, _ in words.find_matches_as_indexes(low):
        number, at = number + low.count(b"\n", at, start), start
        if number > seen:
            seen = number
            yield lines[number]


def _lines(tree: Tree) -> list[str]:
    """Return all lines of a page but those of its menus."""
    gone = {at for one in tree.elements if one.tag in _FURNITURE for at in range(one.first, one.last)}
    return [block.words for at, block in enumerate(tree.blocks) if at not in gone]
