"""Wording without a sanctions noun: "may no longer import", "may once again buy"."""

from itertools import pairwise

from transforms.coding.model import Clause, Frame

_MODALS = frozenset({"may", "can", "could", "must", "will", "shall"})
_ALLOWING = frozenset({"may", "can", "could"})
_AGAIN = frozenset({"again", "once again", "once more", "resume", "anew", "more"})
_NOBODY = frozenset({"no", "nobody", "none"})
_REACH = 6
"""Items before the verb in which its modal stands."""


def permission_frame(clause: Clause) -> Frame | None:
    """Read a dealing that is forbidden from now on, or allowed again; a plain "may buy" is neither."""
    near = clause.items[max(clause.left, clause.head - _REACH) : clause.head]
    if any(item.kind == "dealing_verb" for item in near):
        return None  # "may not land, tranship or buy": the first verb speaks for all
    before = [item.lower for item in near]
    opening = clause.items[clause.left].lower if clause.left < len(clause.items) else ""
    if not _MODALS & set(before):
        return None
    if _only_describes(clause, before):
        return None
    if _is_forbidden(before, opening):
        return _frame(clause, "prohibition", "imposed")
    if _ALLOWING & set(before) and _AGAIN & set(before):
        return _frame(clause, "permission", "lifted")
    return None


def _only_describes(clause: Clause, before: list[str]) -> bool:
    """Tell whether a relative clause only says what goods are on a list ("goods that may not be shipped to Mali")."""
    verb = clause.view.syntax.verbs.get(clause.head)
    relative = verb is not None and verb.relation in ("relative", "object relative")
    return relative and "longer" not in before and not _AGAIN & set(before)


def _is_forbidden(before: list[str], opening: str) -> bool:
    no_longer = ("no", "longer") in pairwise(before)
    denied = "not" in before and ("may" in before or "must" in before)
    return no_longer or denied or (opening in _NOBODY and "may" in before)


def _frame(clause: Clause, rule: str, action: str) -> Frame:
    return Frame(
        clause=clause,
        trigger=rule,
        action=action,
        object_kind="dealing",
        object_at=clause.head,
        voice="active",
        rule=rule,
    )
