"""Measures told with what they answer as the subject: "the raid drew British sanctions on Mali", "earned Chad a ban".

Whose the measure is, and whom it hits, must be said: without them it is a remark on what sanctions do.
"""

from itertools import pairwise

from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, Verb

_DRAWING = word_set(
    "drew draw draws drawn triggered trigger triggers prompted prompt prompts provoked provoke provokes "
    "earned earn earns brought bring brings incurred incur incurs"
)
_LEADING = {"led": "to", "lead": "to", "leads": "to", "resulted": "in", "result": "in", "results": "in"}
_MOVED = word_set("to into under before")
_SOMEWHERE = word_set("a an its their the force effect bear light question focus")
_NEARER = word_set("closer nearer forward back down home")
_LONG = word_set("years decades months renewed existing longstanding long-standing crippling continued longer")
"""What tells of measures that stood before, or of what they do."""

HEADS = Heads(words=_DRAWING | frozenset(_LEADING))
"""The verbs that ``drawn_measures`` may read."""


def drawn_measures(clause: Clause, verb: Verb) -> list[Frame]:
    """Return the frame of a measure that a deed is said to have drawn; none where it is not said whose it is."""
    items, year = clause.items, clause.view.year
    group = {item.lower for item in items[verb.start : verb.at]}
    told = verb.form in ("finite", "infinitive") and bool(verb.subject) and not verb.passive
    low = items[verb.at].lower
    if not HEADS.hold(low, copula=False) or not told or group & g.NEGATIONS or _is_moved(items, verb):
        return []
    if any(items[one.head].kind == "measure" for one in verb.subject):
        return []  # "the sanctions brought a ban by Moscow" tells of two measures
    found = _drawn(items, verb)
    if found is None:
        return []
    core, links, parties = found
    named = measure_roles(items, core.phrase, core.at, links, year)
    senders = named.agents or named.owners
    if not named.targets and parties is not None:
        hit = parties.targets
        named.targets = [one for one in hit if one.country not in {code for code, _ in senders}]
    hit_codes = {one.country for one in named.targets}
    if not senders or not named.targets or hit_codes & {code for code, _ in senders}:
        return []
    return [told_frame(clause, Told("drawn", "imposed", core.kind, core.at), named, senders)]


def _drawn(items: list[Item], verb: Verb) -> tuple[Core, list[Link], Named | None] | None:
    """Return the measure that is drawn with what hangs on it, and on whom, where the verb says that."""
    wanted = _LEADING.get(items[verb.at].lower)
    if wanted is not None:
        place = next((at for at, one in enumerate(verb.links) if one.word == wanted and one.verb is None), None)
        core = None if place is None else _measure(items, verb.links[place])
        if core is None or place is None:
            return None
        return core, [*core.links, *verb.links[place + 1 :]], None
    things = [one for one in verb.objects if _plain(items, core_of(items, one))]
    core = core_of(items, things[0]) if len(things) == 1 else None
    if core is None:
        return None
    others = [one for one in verb.objects if one is not things[0] and one.start < things[0].start]
    parties = parties_of(items, others, None) if others else None
    return core, [*core.links, *verb.links], parties


def _is_moved(items: list[Item], verb: Verb) -> bool:
    """Tell whether a measure is only brought somewhere ("brought sanctions closer", "brought the ban to an end")."""
    if not items[verb.at].lower.startswith(("br", "drew", "draw")):
        return False
    after = [item.lower for item in items[verb.end :]]
    return any(word in _NEARER for word in after) or any(
        word in _MOVED and nxt in _SOMEWHERE for word, nxt in pairwise(after)
    )


def _measure(items: list[Item], link: Link) -> Core | None:
    core = core_of(items, link.phrase)
    return core if _plain(items, core) else None


def _plain(items: list[Item], core: Core | None) -> bool:
    """Tell whether a phrase is headed by a measure, and by none that has long stood."""
    if core is None or core.kind not in ("measure", "package") or core.at != core.phrase.head:
        return False
    return not any(item.lower in _LONG for item in items[core.phrase.start : core.at])
