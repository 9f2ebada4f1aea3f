"""Whose a draft before the Security Council is: "a British draft that lifts the embargo" is none of Britain's."""

from dataclasses import replace

from transforms.coding.model import Frame, Roles
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_DRAFTS = word_set("draft drafts resolution resolutions text texts")


def of_the_council(frame: Frame, roles: Roles) -> Roles:
    """Return roles with the United Nations as sender of what a draft says that is before the Council."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.passive or not verb.subject or "UN" in roles.sender_codes:
        return roles
    subject = verb.subject[0]
    if frame.items[subject.head].lower.rpartition(" ")[2] not in _DRAFTS:
        return roles
    authors = {code for item in frame.items[subject.start : subject.head] for code in codes_of(item)}
    before_council = any(_names_council(item) for item in frame.items)
    if not before_council or not authors or not roles.sender_codes <= authors:
        return roles
    return replace(roles, senders=[("UN", frame.items[subject.head].text)])


def _names_council(item: Item) -> bool:
    return item.kind in ("actor", "anaphor") and codes_of(item) == ["UN"]
