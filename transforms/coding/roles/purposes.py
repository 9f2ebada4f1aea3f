"""Whom a measure hits by what it is for: "sanctions to freeze Malian assets", "… to press Mali"."""

from dataclasses import replace

from transforms.coding.model import Frame, Roles
from transforms.coding.parties.phrase_links import countries_in

_FOR = frozenset({"freeze", "ban", "bar", "block"})
_PRESSING = ("force", "press", "punish", "compel", "push", "persuade", "deter", "isolate", "coerce", "oblige", "induce")
_WHOSE = frozenset({"of", "by", "to", "from", "with"})


def by_purpose(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of a measure with whom the infinitive behind it restricts, where nobody else is hit."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if roles.targets or verb is None or verb.passive or frame.action != "imposed" or frame.object_kind != "measure":
        return roles
    for below in frame.view.syntax.verbs.values():
        item = frame.items[below.at]
        restricts = any(one.data.name in _FOR for one in item.senses_of("trigger"))
        presses = item.lower.startswith(_PRESSING)
        if below.above is not verb or below.form != "infinitive" or below.passive or not (restricts or presses):
            continue
        phrases = below.objects
        if restricts:
            phrases = [*phrases, *(link.phrase for one in phrases for link in one.links if link.word in _WHOSE)]
        hit = [one for phrase in phrases for one in countries_in(frame.items, phrase)]
        hit = [one for one in hit if one.country not in roles.sender_codes]
        if hit:
            return replace(roles, targets=hit[:1])
    return roles
