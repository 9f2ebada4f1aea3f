"""What opens an item of an enumeration: a bullet, a number or a letter ("•", "2.", "(a)", "iv)")."""

from transforms.reading.items import Item, item_at, lower_at
from transforms.reading.word_set import word_set

DOTS = frozenset("•·*▪◦‣")
"""Bullets that are nothing else: a dash may close a dateline."""

DASHES = frozenset({"-", "–", "—", "--"})
BULLETS = DOTS | DASHES
_OPENERS = BULLETS | {"("}
_ROMAN = word_set("i ii iii iv v vi vii viii ix x xi xii")


def is_bulleted(items: list[Item]) -> bool:
    """Tell whether items begin as an item of an enumeration does."""
    if not items:
        return False
    numbered = items[0].kind == "number" and lower_at(items, 1) in (".", ")")
    return items[0].text in _OPENERS or numbered or _after_letter(items) > 0


def bullet_kind(items: list[Item]) -> str:
    """Return of which kind the mark is that opens an item: a dash or dot, a number, a letter; nothing without one."""
    if _after_letter(items) > 0:
        return "letter"
    first = item_at(items, 1 if lower_at(items, 0) == "(" else 0)
    if first is None or not is_bulleted(items):
        return ""
    return "number" if first.kind == "number" else first.text


def after_bullet(items: list[Item]) -> int:
    """Return the place after what opens an item of an enumeration."""
    at = _after_letter(items)
    while at < len(items) and (items[at].kind in ("number", "mark") or items[at].text in _OPENERS):
        at += 1
    return at


def _after_letter(items: list[Item]) -> int:
    """Return the place after a letter or a Roman number ("(a)", "b)", "(iv)", "c."); 0 where none opens."""
    at = 1 if lower_at(items, 0) == "(" else 0
    if lower_at(items, at + 1) not in (")", "."):
        return 0
    closed = lower_at(items, at + 1) == ")" or (lower_at(items, at + 1) == "." and items[at].text.islower())
    lettered = closed and (len(lower_at(items, at)) == 1 or lower_at(items, at) in _ROMAN)
    return at + 2 if lettered else 0
