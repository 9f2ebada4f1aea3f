"""Objects that go on after an aside on the first: "ended an oil embargo, imposed in 1999, and a ban on flights"."""

from transforms.reading.spans import Item
from transforms.syntax.groups import Groups
from transforms.syntax.kinds import ADV, CONJ, DATE, MARK, NP, PREP, REL, VG, Phrase
from transforms.syntax.model import NounPhrase, Verb

_WITHIN = frozenset({PREP, NP, DATE, ADV})
"""Kinds of phrases that may follow the verb of the aside within it."""


def resume_objects(items: list[Item], found: list[Phrase], groups: Groups, verbs: list[Verb]) -> None:
    """Give a verb the measures, too, that "and" joins to its object behind an aside on how old that is."""
    _resume_standing(items, found, groups, verbs)
    _past_dashes(items, found, groups, verbs)
    _past_doing(items, found, groups, verbs)
    for aside in verbs:
        above = _whose_object(aside, verbs)
        place = None if above is None else _resumed_at(items, found, aside)
        if above is None or place is None:
            continue
        start = found[place].start
        if any(one.start == start for verb in verbs for one in verb.subject):
            continue  # "and a ban on flights was eased"
        members, _ = groups.read(place, limit=len(found))
        if len(members) == 1 and found[place - 1].kind != CONJ:
            continue  # ", imposed in 1992, a ban …"
        _leave(aside, start)
        above.objects = [*above.objects, *members]


def _resume_standing(items: list[Item], found: list[Phrase], groups: Groups, verbs: list[Verb]) -> None:
    """Read "lifted the oil ban, in force since 1992, and the arms embargo": no verb tells how old the first is."""
    for verb in verbs:
        if verb.passive or not verb.objects or items[verb.objects[-1].head].kind != "measure":
            continue
        end = verb.objects[-1].last
        opens = next((at for at, one in enumerate(found) if one.start >= end), 0)
        stands = [one.word for one in found[opens + 1 : opens + 2]] == ["in"] and _is_comma(found[opens])
        if not stands or items[found[opens + 2].head].lower not in _STANDING:
            continue
        close = next((at for at in range(opens + 3, len(found)) if found[at].kind not in _WITHIN), len(found))
        noun = close + 2
        if noun >= len(found) or not _is_comma(found[close]) or found[close + 1].word != "and":
            continue
        start = found[noun].start
        acts = any(one.start == start for other in verbs for one in other.subject)
        if found[noun].kind == NP and items[found[noun].head].kind == "measure" and not acts:
            members, _ = groups.read(noun, limit=len(found))
            verb.objects = [*verb.objects, *members]


_STANDING = frozenset({"place", "force", "effect"})
_DASHES = frozenset("–—")


def _past_dashes(items: list[Item], found: list[Phrase], groups: Groups, verbs: list[Verb]) -> None:
    """Read "adopted on Friday – a day before the vote – a package of sanctions": the object follows the aside."""
    for verb in verbs:
        if verb.objects or verb.passive or verb.form != "finite":
            continue
        opens = next((at for at, one in enumerate(found) if one.start >= verb.end), len(found))
        while opens < len(found) and found[opens].kind in (DATE, ADV):
            opens += 1
        if opens >= len(found) or found[opens].kind != MARK or found[opens].word not in _DASHES:
            continue
        close = next((at for at in range(opens + 1, len(found)) if found[at].kind in (MARK, VG, REL)), len(found))
        noun = close + 1
        if noun >= len(found) or found[close].word != found[opens].word or found[noun].kind != NP:
            continue
        start = found[noun].start
        acts = any(one.start == start for other in verbs for one in other.subject)
        if items[found[noun].head].kind == "measure" and not acts:
            members, _ = groups.read(noun, limit=len(found))
            verb.objects = members


def _past_doing(items: list[Item], found: list[Phrase], groups: Groups, verbs: list[Verb]) -> None:
    """Read "barred from entering the country six men": those who are barred follow what they may not do."""
    for doing in verbs:
        verb = doing.above
        if verb is None or doing.form != "gerund" or len(doing.objects) != 1:
            continue
        if verb.objects or verb.passive or verb.form != "finite" or items[doing.start - 1].lower != "from":
            continue
        noun = next((at for at, one in enumerate(found) if one.start >= doing.objects[0].last), len(found))
        if noun >= len(found) or found[noun].kind != NP or found[noun].start != doing.objects[0].last:
            continue
        if not any(one.start == found[noun].start for other in verbs for one in other.subject):
            verb.objects, _ = groups.read(noun, limit=len(found))


def _whose_object(aside: Verb, verbs: list[Verb]) -> Verb | None:
    """Return the verb that has as its object what a passive clause behind that tells more of."""
    told = aside.relation == "relative" or (aside.form == "participle" and aside.relation == "reduced")
    if not told or not aside.passive or len(aside.subject) != 1 or aside.objects:
        return None
    start = aside.subject[0].start
    having = (one for one in verbs if one.at < start and not one.passive)
    return next((one for one in having if one.objects and one.objects[-1].start == start), None)


def _resumed_at(items: list[Item], found: list[Phrase], aside: Verb) -> int | None:
    """Return the place of the measure that follows the commas of an aside; None where none does."""
    place = next((at for at, one in enumerate(found) if one.kind == VG and one.head == aside.at), 0)
    opens = place - 2 if place and found[place - 1].kind == REL else place - 1
    if opens < 0 or not _is_comma(found[opens]):
        return None
    close = place + 1
    while close < len(found) and found[close].kind in _WITHIN:
        close += 1
    if close + 2 >= len(found) or not _is_comma(found[close]):
        return None
    joined = found[close + 1].kind == CONJ and found[close + 1].word == "and"
    noun = close + 2 if joined else close + 1
    return noun if found[noun].kind == NP and items[found[noun].head].kind == "measure" else None


def _is_comma(phrase: Phrase) -> bool:
    return phrase.kind == MARK and phrase.word == ","


def _leave(aside: Verb, start: int) -> None:
    """Take from an aside what stands behind it."""
    aside.links = [one for one in aside.links if one.at < start]
    for link in aside.links:
        _cut(link.phrase, start)
    for one in aside.subject:
        _cut(one, start)


def _cut(phrase: NounPhrase, start: int) -> None:
    phrase.links = [one for one in phrase.links if one.at < start]
