"""Whom a change befalls who only has it done to what is his: "Mali had its gold banned", "Mali saw its quota cut"."""

from dataclasses import replace

from transforms.coding.model import Frame, Roles, Target
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_UNDERGOING = word_set("find finds found see sees saw seen watch watched get gets got")
_OWN = word_set("its their his her")


def with_bereaved(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of a change with the state that has it done to its own goods, which does not make it."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.form != "participle" or not verb.subject or any(one.country for one in roles.targets):
        return roles
    above = verb.above
    if above is None or above.passive or not _undergoes(frame.items, above):
        return roles
    if frame.items[verb.subject[0].start].lower not in _OWN:
        return roles
    found = [one for phrase in above.subject for one in actors_in(frame.items, phrase)]
    by = [code for link in verb.links if link.word == "by" for code, _ in actors_in(frame.items, link.phrase)]
    codes = {code for code, _ in found} - set(by)
    if not codes:
        return roles
    senders = [one for one in roles.senders if one[0] not in codes]
    targets = [Target(code, None, None, words) for code, words in found if code in codes]
    return replace(roles, senders=senders, targets=targets)


def _undergoes(items: list[Item], above: Verb) -> bool:
    """Tell whether a verb says that its subject has something done to it."""
    return items[above.at].lower in _UNDERGOING or not g.HAVE.isdisjoint(
        item.lower for item in items[above.start : above.end]
    )
