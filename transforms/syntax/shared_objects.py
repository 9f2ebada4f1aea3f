"""Objects that two verbs share: "imposed and later lifted a ban", "froze, and a month later freed, its assets"."""

from itertools import pairwise

from transforms.reading.inflection import PAST
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.groups import Groups
from transforms.syntax.kinds import ADV, CONJ, DATE, MARK, NP, VG, Phrase
from transforms.syntax.model import NounPhrase, Verb

_ACTING_ON = word_set(
    "imposed reimposed slapped introduced reintroduced lifted eased relaxed suspended froze unfroze banned restored "
    "reinstated extended prolonged renewed tightened widened expanded enforced abolished scrapped ended"
)
"""Pasts of verbs that need an object, so that one without any shares it with the next."""
_BETWEEN = frozenset({CONJ, DATE, ADV})


def share_objects(items: list[Item], found: list[Phrase], groups: Groups, verbs: list[Verb]) -> None:
    """Give a past without an object that of the past that "and" joins to it, and an infinitive that of its clause."""
    _share_with_infinitives(items, verbs)
    if not any(phrase.kind == CONJ for phrase in found):
        return
    places = {phrase.head: place for place, phrase in enumerate(found) if phrase.kind == VG}
    for first, second in pairwise(verbs):
        if (
            _lacks_object(items, first)
            and _is_past(items, second)
            and _is_joined(items, found[places[first.at] + 1 : places[second.at]])
        ):
            _share(found, groups, places, first, second)


def _share_with_infinitives(items: list[Item], verbs: list[Verb]) -> None:
    """Give an infinitive the object of a relative clause that it ends: "a ban that it now wants to extend"."""
    for verb, doing in pairwise(verbs):
        ends = doing.form == "infinitive" and doing.above is verb and not doing.objects and not doing.passive
        if ends and verb.relation == "object relative" and items[doing.at].senses_of("trigger"):
            doing.objects = list(verb.objects)


def _lacks_object(items: list[Item], verb: Verb) -> bool:
    return not verb.objects and _is_past(items, verb) and items[verb.at].lower in _ACTING_ON and bool(verb.subject)


def _is_past(items: list[Item], verb: Verb) -> bool:
    plain = verb.form == "finite" or (verb.form == "participle" and verb.end - verb.start == 1)
    return plain and PAST in items[verb.at].forms and (verb.form == "participle" or not verb.passive)


def _is_joined(items: list[Item], between: list[Phrase]) -> bool:
    """Tell whether nothing stands between two verbs but "and", a comma and when the second came."""
    plain = all(one.kind in _BETWEEN or (one.kind == MARK and one.word == ",") for one in between)
    joints = [items[one.start].lower for one in between if one.kind == CONJ]
    return plain and joints == ["and"]


def _share(found: list[Phrase], groups: Groups, places: dict[int, int], first: Verb, second: Verb) -> None:
    objects = second.objects or _past_comma(found, groups, places[second.at])
    if not objects or first.subject[0].start >= first.start:
        return
    first.objects = second.objects = objects
    for verb in (first, second):
        verb.form, verb.passive = "finite", False
    first.relation = "main" if first.relation == "reduced" else first.relation
    second.relation, second.subject, second.above = "joined", first.subject, first.above


def _past_comma(found: list[Phrase], groups: Groups, place: int) -> list[NounPhrase]:
    """Return the object behind the comma that closes an aside: "imposed, and later lifted, a ban"."""
    closes = place + 2 < len(found) and found[place + 1].kind == MARK and found[place + 1].word == ","
    return groups.read(place + 2)[0] if closes and found[place + 2].kind == NP else []
