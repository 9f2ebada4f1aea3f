"""Whose a draft before the Security Council is: "a British draft that lifts the embargo" is none of Britain's."""

from dataclasses import replace
from itertools import pairwise

from transforms.coding.model import Frame, Roles
from transforms.coding.parties.acting.brought_drafts import DRAFTS, brought_draft, names_council
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import PERMANENT
from transforms.reading.word_set import word_set


def of_the_council(frame: Frame, roles: Roles) -> Roles:
    """Return roles with the United Nations as sender of what a draft says that is before the Council."""
    if not roles.senders or "UN" in roles.sender_codes:
        return roles
    if _is_veto_of_member(frame, roles):
        return replace(roles, senders=[("UN", frame.head_item.text)])
    draft = _as_subject(frame) or brought_draft(frame)
    if draft is None or not roles.sender_codes <= draft[1]:
        return roles
    return replace(roles, senders=[("UN", frame.items[draft[0]].text)])


def _as_subject(frame: Frame) -> tuple[int, set[str]] | None:
    """Return the place of the draft that makes the change, and whose it is ("a British draft would lift it")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.passive or not verb.subject:
        return None
    subject = verb.subject[0]
    if frame.items[subject.head].lower.rpartition(" ")[2] not in DRAFTS:
        return None
    authors = {code for item in frame.items[subject.start : subject.head] for code in codes_of(item)}
    before_council = any(names_council(item) or item.lower.startswith("veto") for item in frame.items)
    return (subject.head, authors) if before_council and authors else None


_STATES = frozenset({"name", "abbreviation", "capital", "historical"})


def _is_veto_of_member(frame: Frame, roles: Roles) -> bool:
    """Tell whether a permanent member vetoes sanctions: what a president vetoes is a bill of his own parliament."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not roles.sender_codes <= PERMANENT:
        return False
    low = [item.lower for item in frame.items[: frame.head]]
    cast = any(one in ("its", "their") and after in ("veto", "vetoes") for one, after in pairwise(low))
    if not cast and not frame.head_item.lower.startswith("veto"):
        return False
    heads = [frame.items[one.head] for one in verb.subject]
    states = bool(heads) and all(one.kind == "actor" and one.data.kind in _STATES for one in heads)
    return states and not any(item.lower in _LAWS for item in frame.items)


_LAWS = word_set("bill bills congress senate parliament duma legislation law lawmakers eu ministers summit bloc")
