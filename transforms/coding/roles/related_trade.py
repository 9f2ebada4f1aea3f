"""Bans on trade "related to" a state, which that state lays on firms of others: "barred from China-related trade"."""

from dataclasses import replace

from transforms.coding.model import Coded, Frame, Roles, Target
from transforms.coding.parties.actors import coded, codes_of
from transforms.reading.kinds import BARRING
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_RELATED = word_set("related connected linked relating")
_DEALINGS = word_set("trade activities import imports export exports business transactions")
_HYPHENS = frozenset({"-", "‑", "–"})


def of_related_trade(frame: Frame, roles: Roles) -> Roles:
    """Return roles with the state to which the barred trade relates as sender, and the firms as those who are hit."""
    if frame.trigger not in BARRING or frame.voice != "passive" or any(one.name for one in roles.targets):
        return roles
    ruling = _related_to(frame.items[frame.head + 1 :])
    if not ruling:
        return roles
    verb = frame.view.syntax.verbs.get(frame.head)
    subject = [] if verb is None else [item for one in verb.subject for item in frame.items[one.start : one.last]]
    firms = dict.fromkeys(one for item in subject if item.kind == "actor" for one in coded(item))
    if {one.country for one in roles.targets} - {ruling[0], *(code for code, _ in firms)}:
        return roles
    targets = [Target(code, None, None, words) for code, words in firms if code != ruling[0]]
    return replace(roles, senders=[ruling], targets=targets)


def _related_to(items: list[Item]) -> Coded | tuple[()]:
    """Return the state to which trade is said to relate ("China-related trade", "activities connected with China")."""
    for at, item in enumerate(items):
        if item.kind != "actor" or not codes_of(item):
            continue
        before = lower_at(items, at - 2) in _RELATED and lower_at(items, at - 1) in ("to", "with")
        before = before and any(one.lower in _DEALINGS for one in items[: at - 2])
        joined = lower_at(items, at + 1) in _HYPHENS and lower_at(items, at + 2) == "related"
        if before or (joined and any(one.lower in _DEALINGS for one in items[at + 3 : at + 7])):
            return coded(item)[0]
    return ()
