"""Another's step told by a measure that only points at it: "Canada imposed its own", "Norway has banned them, too".

Also who joins or follows nobody but the state that took it ("Canada joined Britain", "Norway followed London").
"""

import re
from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.dealings.movement.causes import has_other_cause
from transforms.coding.frame_forms import clause_at, echo_frame
from transforms.coding.frames.told_before.echoes import echo_roles
from transforms.coding.frames.words.usable_senses import usable
from transforms.coding.model import ECHOES, Frame, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading import grammar as g
from transforms.reading.items import is_official
from transforms.reading.kinds import STATES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

OWN = "echo.own"
"""The rule of frames that say themselves whether something is forbidden or allowed again."""

_THEIRS = word_set("theirs his hers ours")
_POSSESSIVES = word_set("its their his her")
_ONE, _THEM = word_set("one"), word_set("it them these those")
_ALSO = word_set("too also likewise similarly") | {"as well"}
_JOINING = ("join", "follow")
_NEAR = 2


def same_step_frames(view: SentenceView, taken: set[int]) -> list[Frame]:
    """Return a frame for each verb that only says that its subject did what another did.

    Args:
        view: the sentence.
        taken: the places of the verbs that tell a change already.
    """
    if not any(item.kind in ("actor", "group") for item in view.items):
        return []
    found = [_closed_to_it(view, one) for one in view.syntax.verbs.values()]
    found += [_own_step(view, one) or _joins(view, one) for one in view.syntax.verbs.values() if one.at not in taken]
    frames = [one for one in found if one is not None]
    return [replace(one, roles=echo_roles(one, view.syntax.verbs[one.head])) for one in frames]


_CLOSED = re.compile(
    r"(?P<verb>close|shut|bar|seal|open|reopen)\w* (?:its|their|our|his|her) (?:(?:own|home|domestic) )?"
    r"(?:(?:markets?|doors?|shops) to (?:it|them)|(?:ports?|borders?|shores|harbours?|harbors?) to it)\b"
)
_LONGEST = 8


def _closed_to_it(view: SentenceView, verb: Verb) -> Frame | None:
    """Read "has closed its market to it": to the goods, or the planes, that another was told to bar."""
    words = " ".join(one.lower for one in view.items[verb.at : verb.at + _LONGEST])
    told = _CLOSED.match(words) if not verb.passive and _is_of_states(view.items, verb) else None
    if told is None:
        return None
    return echo_frame(clause_at(view, verb.at), OWN, action="lifted" if told["verb"].endswith("open") else "imposed")


def _own_step(view: SentenceView, verb: Verb) -> Frame | None:
    """Read "imposed its own", "lifted theirs", "brought in one too", "has banned them as well"."""
    if verb.passive or verb.form == "gerund" or len(verb.objects) != 1 or not _is_of_states(view.items, verb):
        return None
    if not _is_remnant(view.items, verb, verb.objects[0]):
        return None
    if view.items[verb.at].lower.startswith(_WAYS) or has_other_cause(view.items):
        return None
    clause = clause_at(view, verb.at)
    senses = [one.data.on for one in usable(clause) if one.data.name not in ECHOES]
    actions = [one.get("measure") or one.get("dealing") for one in senses]
    action = next((one for one in actions if one is not None), None)
    return None if action is None else echo_frame(clause, OWN, action=str(action))


_WAYS = ("clos", "shut", "seal", "open", "reopen", "re-open")
"""How verbs begin whose "own" is a way in, which is put in its place before ("Chad shut its own to Sudan")."""


def _is_of_states(items: list[Item], verb: Verb) -> bool:
    """Tell whether a state acts, or somebody who rules it: what traders stopped is no state's step."""
    heads = [items[one.head] for one in verb.subject]
    return all(one.kind in STATES or one.lower.rpartition(" ")[2] in _RULING or is_official(one) for one in heads)


_RULING = g.PRONOUNS | word_set(
    "government governments cabinet cabinets parliament council ministry ministries authorities regime junta bloc far "
    "countries states nations allies neighbours neighbors partners others capitals administration treasury"
)


def _is_remnant(items: list[Item], verb: Verb, thing: NounPhrase) -> bool:
    """Tell whether an object is nothing but a word for another's measure, or for what another hit as well."""
    low, after = items[thing.start].lower, lower_at(items, thing.start + 1)
    if low in _POSSESSIVES:
        return after == "own" and _ends(items, thing.start + 2)
    if low in _THEIRS:
        return _ends(items, thing.start + 1)
    also = _is_also(items, verb, thing)
    if low in _ONE:
        own = after == "of" and lower_at(items, thing.start + 3) == "own"
        return own or (_ends(items, thing.start + 1) and also)
    return low in _THEM and also and _ends(items, thing.end)


def _is_also(items: list[Item], verb: Verb, thing: NounPhrase) -> bool:
    start = min([verb.start, *(one.end for one in verb.subject)])
    near = [one.lower for one in items[max(0, start - 1) : thing.end + _NEAR]]
    return not _ALSO.isdisjoint(near) or any(near[at : at + 2] == ["as", "well"] for at in range(len(near)))


def _ends(items: list[Item], at: int) -> bool:
    """Tell whether nothing follows that would name a measure: "its own ban" does."""
    if at >= len(items) or items[at].kind in ("mark", "date"):
        return True
    return items[at].kind == "word" and (items[at].lower in _ALSO or items[at].lower in _AFTER)


_AFTER = word_set("on in last earlier before a two three as and but after at the within by")


def _joins(view: SentenceView, verb: Verb) -> Frame | None:
    """Read "Canada joined Britain", "Norway has followed London": nothing but the states that went before."""
    items = view.items
    if verb.passive or not items[verb.at].lower.startswith(_JOINING) or not verb.objects or not verb.subject:
        return None
    named = [item for one in verb.objects for item in items[one.start : one.end] if item.kind != "word"]
    states = _is_of_states(items, verb) and all(item.kind in ("actor", "group") for item in named) and bool(named)
    heads = all(items[one.head].kind in ("actor", "group") and not one.links for one in verb.objects)
    joins_body = items[verb.at].lower.startswith("join") and any(set(codes_of(one)) & set(BODIES) for one in named)
    end = max(one.end for one in verb.objects)
    if not (states and heads) or joins_body or verb.links or not _closes(items, end):
        return None
    return echo_frame(clause_at(view, verb.at))


def _closes(items: list[Item], at: int) -> bool:
    if at >= len(items) or items[at].kind in ("mark", "date"):
        return True
    dated = at + 1 < len(items) and items[at + 1].kind == "date"
    return dated and items[at].lower in ("on", "in", "last")
