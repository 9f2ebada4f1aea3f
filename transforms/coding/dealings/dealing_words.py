"""Words by which a dealing is forbidden from now on, or allowed again: "may no longer", "may once again"."""

from dataclasses import dataclass
from itertools import pairwise

from transforms.coding.dealings.again import around, is_far_off, is_from_now_on, is_from_today, is_had_again
from transforms.coding.dealings.told_of_itself import ITSELF, is_ruled_by, is_told_of_itself
from transforms.coding.dealings.unpunished import goes_unpunished
from transforms.reading import grammar as g
from transforms.reading.inflection import BASE
from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.reference.model import DealingVerb
from transforms.syntax.model import Verb

ILLEGAL = word_set("illegal unlawful punishable criminal crime offence offense felony off-limits taboo treasonable")
"""What the law, or good manners, make of what nobody may do."""

UNSETTLED = g.NEGATIONS | word_set("may might could would should if unless already still remain remains remained long")
"""Words with which nothing has changed."""

_ALLOWING = word_set("may can could")
_DENYING = word_set("may must can shall could cannot")
_RULING = word_set("may must shall")
GIVING = word_set("sell supply deliver export ship provide lend furnish")
"""What a state does again that had withheld something."""

_FLOWING = word_set("leave go flow move cross sail fly land")
_ALLOWED = word_set("allowed permitted authorised authorized let licensed entitled free able cleared welcome")
_NOBODY = word_set("no nobody none neither nothing")
_ONE = word_set("a an one single")
_NONE = word_set("no none nothing neither")
_NOT = frozenset({"not", "neither", "nor", "never"})
_BEING = word_set("is are was were")
_COMING = word_set("will shall")
_FEWER = word_set("more further new fresh additional longer other")
_ONSETS = word_set("from since now henceforth henceforward until till tomorrow today after")
RESUMING = ("resum", "restart", "recommenc")
"""How verbs begin that say of themselves that a dealing is had again."""

_ANY_MORE = ("anymore", "any more", "any longer")


@dataclass(frozen=True, slots=True)
class Polarity:
    """What the words around a dealing make of it: ``rule`` as frames name it, ``ruled`` whether it is one of law.

    What "may no longer" or "is forbidden to" happen is ruled; "will no longer buy" is only what somebody means to do.
    ``plain`` says that nothing tells when the rule begins ("may not").
    """

    rule: str
    ruled: bool
    plain: bool = False


def dealing_of(item: Item) -> DealingVerb | None:
    """Return what an item is as a verb of dealing, weak ones too; None if it is none."""
    kinds = item.senses.kinds
    senses = kinds.get("dealing_verb") or kinds.get("weak_dealing")
    return senses[0].data if senses else None


def polarity_of(items: list[Item], verb: Verb, *, told: bool) -> Polarity | None:
    """Return whether a finite verb of dealing is forbidden from now on or allowed again; None if it is neither.

    Args:
        items: the sentence.
        verb: the verb of dealing, with its auxiliaries.
        told: whether sanctions are spoken of nearby, or who deals is known.
    """
    words = auxiliaries(items, verb)
    after = [item.lower for item in items[verb.at + 1 : verb.right + 3]]
    if _denies(items, verb, words, after, told=told):
        head = items[verb.subject[0].head] if verb.subject else None
        bare = head is not None and (head.kind in ("actor", "group", "anaphor") or head.lower in ("it", "they", "we"))
        able = bool(words & {"can", "cannot", "could"})
        bare = bare and not _is_traveller(items, verb)
        unable = able and bare and not verb.passive  # "Iraq can no longer pay": it is not able to
        if unable or _as_before(items, verb, words, after):
            return None
        ruled = able or bool(words & (_RULING | _ALLOWED)) or "to" in words
        ruled = ruled or _grounds(items, verb, words) or _is_decreed(items, verb, words)
        ruled = ruled or (has_no_subject(items, verb) and any_more(after, {"no"}))
        return Polarity("prohibition", ruled, plain=_is_plain(items, verb, words, after))
    said = around(items, verb)
    again = (
        items[verb.at].lower.startswith(RESUMING)
        or is_had_again(said)
        or for_first_time(items)
        or ("may" in words and is_from_today(said))
        or ("could" in words and is_from_now_on(said) and is_ruled_by(items, verb))
    )
    if again and words and not words & _NOT and not is_far_off(said):
        return None if _is_second_time(items, verb) else _freed(items, verb, words)
    if words & _NOT or not words & _ALLOWING:
        return None
    licensed = ("may" in words and _is_licensed(items, verb)) or goes_unpunished(items, verb.end)
    return Polarity("leave", ruled=True) if licensed else None


def _is_second_time(items: list[Item], verb: Verb) -> bool:
    """Read "will move the money to Seoul, from where it will be moved again": it is done twice, and let no more."""
    first = (one.lower for one in items[: verb.start] if one.kind == "dealing_verb")
    return any(one[:_STEM] == items[verb.at].lower[:_STEM] for one in first)


_STEM = 5


def _is_traveller(items: list[Item], verb: Verb) -> bool:
    """Tell whether a leader goes somewhere: "Maduro can no longer enter Peru", whom another state keeps out."""
    head = items[verb.subject[0].head]
    return head.kind == "actor" and head.data.kind in ("leader", "surname") and _goes_abroad(items, verb)


def auxiliaries(items: list[Item], verb: Verb) -> set[str]:
    """Return the words before a verb that are its own, after "nor" or "or" those of the verb before it as well."""
    words = {item.lower for item in items[verb.start : verb.at]}
    if "would" in words and is_told_of_itself(items, verb):
        return words | {"will"}
    if "might" in words and verb.above is not None and has_no_subject(items, verb):
        return words | {"may"}  # "said that no firm might sell it"
    if words or not (lower_at(items, verb.start - 1) in ("nor", "or") or _is_in_series(items, verb)):
        return words
    before = [item.lower for item in items[max(0, verb.start - _BACK) : verb.start]]
    modal = next((at for at in range(len(before) - 1, -1, -1) if before[at] in _DENYING), None)
    return words if modal is None else {*before[modal : modal + _GROUP]} & (_DENYING | _NOT | {"no", "longer"})


def _is_in_series(items: list[Item], verb: Verb) -> bool:
    """Tell whether a bare verb is one of several that "or" joins ("may not buy gold, sell arms or insure ships")."""
    if verb.relation != "joined" or lower_at(items, verb.start - 1) != "," or BASE not in items[verb.at].forms:
        return False
    after = (item.lower for item in items[verb.end : verb.end + _BACK])
    return next((word for word in after if word in ("or", "nor", "and", ";")), "") in ("or", "nor")


_BACK = 20
"""Items between a modal and the second verb that it governs ("may neither buy arms nor sell gold")."""
_GROUP = 4


def _as_before(items: list[Item], verb: Verb, words: set[str], after: list[str]) -> bool:
    """Tell whether what is forbidden was so before: "may not yet trade with Mali", "still may not"."""
    still = "still" in words or lower_at(items, verb.start - 1) == "still" or _recalls(items, verb, words, after)
    meanwhile = "meanwhile" in after or ("the", "meantime") in pairwise(after) or "in the meantime" in after
    return (
        still
        or meanwhile
        or "yet" in words
        or after[-1:] == ["yet"]
        or not {("yet", ","), ("yet", ".")}.isdisjoint(pairwise(after))
    )


def _recalls(items: list[Item], verb: Verb, words: set[str], after: list[str]) -> bool:
    """Tell whether a relative clause only recalls a rule on entry: "Malian goods, which may not enter the EU, …"."""
    deals = dealing_of(items[verb.at])
    hangs = lower_at(items, verb.start - 1) in ("which", "who") and lower_at(items, verb.start - 2) == ","
    entering = deals is not None and deals.measure == "travel"
    return hangs and entering and _is_plain(items, verb, words, after)


def _is_licensed(items: list[Item], verb: Verb) -> bool:
    """Tell whether a licence that lets it stands in brackets behind: "may sell flour to Sudan (General License 6)"."""
    if items[0].lower == "under" and any(one.lower.startswith(_LICENCES) for one in items[1:_OPENING]):
        return any(one.lower in ("the", "this") for one in items[1:3]) or "general" in items[1].lower
    return any(
        mark.lower == "(" and one.kind == "measure" and one.data.kind == "relief" and one.text[0].isupper()
        for mark, one in pairwise(items[verb.at :])
    )


_LICENCES = ("general licen", "licence", "license")
_OPENING = 4
"""Items that may open a sentence with the licence under which somebody may do something."""


def _freed(items: list[Item], verb: Verb, words: set[str]) -> Polarity | None:
    """Return what a modal makes of a dealing that is had again: "may buy", "is to be shipped", "will leave Japan"."""
    if words & _ALLOWING:
        return Polarity("permission", ruled=True)
    coming = words & _COMING or ("to" in words and words & _BEING)
    free = verb.passive or items[verb.at].lower in _FLOWING or _gives(items, verb)
    return Polarity("permission", ruled=False) if coming and free else None


_ONCE_BEFORE = word_set("in since for after")


def for_first_time(items: list[Item]) -> bool:
    """Tell whether something is so "for the first time in three years", so that it was not before."""
    words = [word for item in items for word in item.lower.split(" ")]
    told = "first" in words  # as it seldom is
    return told and any(
        words[at : at + 2] == ["first", "time"] and after in _ONCE_BEFORE for at, after in enumerate(words[2:])
    )


def _gives(items: list[Item], verb: Verb) -> bool:
    """Tell whether a state itself is said to give again what it withheld ("Norway will again sell arms to Chile")."""
    given = items[verb.at].lower in GIVING and bool(verb.subject)
    head = items[verb.subject[0].head] if verb.subject else None
    acts = head is not None and (head.kind == "actor" or (head.lower in ITSELF and is_told_of_itself(items, verb)))
    return given and acts and bool(verb.objects)


def _is_plain(items: list[Item], verb: Verb, words: set[str], after: list[str]) -> bool:
    return "longer" not in words and not any_more(after, words) and not has_no_subject(items, verb)


def _denies(items: list[Item], verb: Verb, words: set[str], after: list[str], *, told: bool) -> bool:
    modal = bool(words & _DENYING)
    if "no" in words and "longer" in words and (modal or told):
        return True
    if any_more(after, words | ({"no"} if has_no_subject(items, verb) else set())):
        return True
    if _deals_in_nothing(items, verb, words):
        return True
    if words & _NOT and words & _RULING:
        return True
    if has_no_subject(items, verb) and (modal or _comes(items, verb, words) or _grounds(items, verb, words)):
        return True
    cannot = "cannot" in words or {"can", "not"} <= words
    return (cannot and _sets_in(items, verb)) or _is_decreed(items, verb, words)


def comes_no_more(items: list[Item], verb: Verb, said: set[str]) -> bool:
    """Tell whether somebody of one state "will not be able to" enter another, which is ruled."""
    return "not" in said and bool(said & _COMING) and _goes_abroad(items, verb)


def _goes_abroad(items: list[Item], verb: Verb) -> bool:
    """Tell whether a person of one state goes to another, and no illness or the like is told of as a reason."""
    deals = dealing_of(items[verb.at])
    if deals is None or deals.measure not in _GOING or deals.weak or any(item.lower == "because" for item in items):
        return False
    own = {item.data.code for one in verb.subject for item in items[one.start : one.end] if item.kind == "actor"}
    visited = next((item.data.code for item in items[verb.at + 1 : verb.at + _NEAR] if item.kind == "actor"), None)
    return bool(own) and visited is not None and visited not in own


_NEAR = 6
_GOING = frozenset({"travel", "transport"})


_RULED = _RULING | _ALLOWING

_TO_COME = _COMING | {"'ll"}


def _deals_in_nothing(items: list[Item], verb: Verb, words: set[str]) -> bool:
    """Tell whether what may or will be dealt in is none: "may send nothing to the island", "will not buy anything"."""
    given = [*verb.objects, *(link.phrase for link in verb.links[:1] if link.word == "nothing")]
    opening = {items[one.start].lower for one in given} | {items[one.end - 1].lower for one in given} & {"nothing"}
    if words & _RULED or ("to" in words and words & _BEING):
        return bool(opening & (_NONE | {"nothing"}))
    coming = bool(words & (_TO_COME))
    return coming and ("nothing" in opening or ("anything" in opening and "not" in words))


def _comes(items: list[Item], verb: Verb, words: set[str]) -> bool:
    """Tell whether what nobody will do is ruled: "no more steel is to be bought", "no further orders will be taken"."""
    if "to" in words and words & _BEING:
        return True
    subject = verb.subject[0]
    more = {item.lower for item in items[subject.start : subject.head + 1]} & _FEWER
    return bool(words & _COMING) and bool(more) and verb.passive


def _grounds(items: list[Item], verb: Verb, words: set[str]) -> bool:
    """Tell whether a land says of its own that they fly or sail no more ("No Polish ship will sail to Haiti")."""
    if not words & _COMING or items[verb.at].lower not in _FLOWING or not has_no_subject(items, verb):
        return False
    subject = verb.subject[0]
    return any(item.kind == "actor" for item in items[subject.start : subject.head])


_DECREEING = word_set("ruled decreed decided ordered resolved decree order ruling")
_WOULD = word_set("will would shall was were is are")


def _is_decreed(items: list[Item], verb: Verb, words: set[str]) -> bool:
    """Tell whether it is decreed that nobody will do something ("No Thai minister will enter Peru, Lima ruled")."""
    coming = bool(words & {"will", "would", "shall"}) or ("to" in words and bool(words & _WOULD))
    if not coming or not has_no_subject(items, verb) or all(item.lower not in _DECREEING for item in items):
        return False
    subject = verb.subject[0]  # "nothing from Peru" says whose it is, and "nothing made there" what it is
    return items[subject.start].lower not in ("nothing", "none") or any(one.word == "from" for one in subject.links)


def any_more(after: list[str], words: set[str]) -> bool:
    """Tell whether "not … any more" stands around a verb."""
    denied = bool({*words, *after} & {"not", "cannot", "no", "nothing"})
    return denied and any(one in _ANY_MORE for one in (*after, *map(" ".join, pairwise(after))))


def has_no_subject(items: list[Item], verb: Verb) -> bool:
    """Tell whether the subject is "no ship", "nobody", "not a ton" or the like."""
    if not verb.subject:
        return False
    start = verb.subject[0].start
    not_one = "not" in (lower_at(items, start), lower_at(items, start - 1))
    return items[start].lower in _NOBODY or (not_one and bool(_ONE & {one.lower for one in items[start : start + 3]}))


def _sets_in(items: list[Item], verb: Verb) -> bool:
    """Tell whether a date or a word in the clause says from when on."""
    for item in items[max(0, verb.start - 12) : verb.right + 3]:
        if item.kind == "date" or item.lower in _ONSETS or item.lower.startswith(("from ", "as of", "as from")):
            return True
    return False
