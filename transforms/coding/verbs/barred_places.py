"""Places that somebody is barred from, which are those of who acts: "were barred from Switzerland"."""

from transforms.coding.model import Coded
from transforms.coding.parties.phrases.grounds import GROUND
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.spans import Item
from transforms.syntax.model import Verb

_FREEING = frozenset({"lift", "ease"})
"""Triggers whose object leaves whom it hit: "the sanctions were lifted from Mali"."""


def barred_place(items: list[Item], verb: Verb, voice: str) -> list[Coded]:
    """Read "were barred from Switzerland": the place is the sender."""
    if voice == "active":
        links = [*verb.links, *(link for one in verb.objects for link in one.links)]
        ground = [link.phrase for link in links if link.word == "from" and items[link.phrase.head].lower in GROUND]
        return [one for phrase in ground for one in actors_in(items, phrase)]
    freed = any(sense.data.name in _FREEING for sense in items[verb.at].senses_of("trigger"))
    if freed and any(items[one.head].kind == "measure" for one in verb.subject):
        return []
    for place, link in enumerate(verb.links):
        whose = any(one.word in ("to", "on") for one in verb.links[:place])  # "closed to aircraft from Russia"
        out_of = link.word == "of" and items[link.at - 1].lower.endswith("out")
        head = items[link.phrase.head]
        listed = head.kind == "measure" and head.data.kind == "list"  # "removed from the Syria list"
        if (link.word in ("from", "entering") and not whose and not listed) or out_of:
            return [code for one in verb.links if one.at == link.at for code in actors_in(items, one.phrase)]
    return []
