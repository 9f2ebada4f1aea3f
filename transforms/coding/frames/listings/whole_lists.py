"""Blacklists that are made or scrapped whole: "tore up its blacklist of Libyan officials", "drew up a blacklist"."""

from itertools import pairwise

from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.frames.listings.list_actions import is_favourable, is_other_list
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_by
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_ENDING = ("scrap", "abolish", "tear", "tore", "torn", "withdr", "drop", "end", "cancel", "repeal", "dissol", "discard",
           "do away", "did away", "done away", "shred", "annul", "lift", "revok")  # fmt: skip
_MAKING = ("draw", "drew", "publish", "issu", "compil", "releas", "unveil", "introduc", "adopt", "present")
_OF = frozenset({"of", "with", "against", "on", "for"})
_NAMES = ("blacklist", "black list", "sanctions list", "list of sanctioned", "no-entry list", "stop list")
_DRAFT = word_set("draft planned proposed possible new")

HEADS = Heads(stems=_ENDING + _MAKING)
"""The verbs that ``whole_list`` may read."""


def whole_list(clause: Clause, verb: Verb) -> list[Frame]:
    """Return the frame of a blacklist with whom it says to be on it, where a state makes it or does away with it."""
    items = clause.items
    low = items[verb.at].lower
    ends = low.startswith(_ENDING)
    things = verb.subject if verb.passive else verb.objects
    making = low.partition(" ")[0].endswith("ing") and any(one.lower in g.BE for one in items[verb.start : verb.at])
    if making or not (ends or low.startswith(_MAKING)) or len(things) != 1:
        return []  # "is drawing up a blacklist" has made none
    core = core_of(items, things[0])
    if core is None or not (_is_blacklist(items, core) or (not ends and _says_what_befalls(items, core))):
        return []
    senders = actors_by(items, verb.links) if verb.passive else subject_actors(items, verb)[0]
    links = [*core.links, *verb.links]
    named = [party_targets(items, one.phrase, one.phrase.links, clause.view.year) for one in links if one.word in _OF]
    found = next((one for one in named if any(target.country for target in one.targets)), None)
    if found is None or {one.country for one in found.targets} <= {code for code, _ in senders}:
        return []
    told = Told("whole_list", "lifted" if ends else "imposed", "party", core.at)
    return [told_frame(clause, told, found, senders)]


_HIT = ("barred", "banned", "blocked", "forbidden", "prohibited", "sanctioned", "blacklisted", "frozen")
_REACH = 14
"""Items behind "a list of" within which it is said what those on it may not do."""


def _says_what_befalls(items: list[Item], core: Core) -> bool:
    """Tell whether it is said of those on a plain list what befalls them ("a list of ten men barred from entry")."""
    behind = items[core.at + 1 : core.at + 1 + _REACH]
    drafted = any(item.lower in _DRAFT for item in items[core.phrase.start : core.at])
    if items[core.at].lower not in ("list", "lists") or drafted or not behind or behind[0].lower != "of":
        return False
    people = any(item.kind in ("post", "actor", "entity", "number") for item in behind[:4])
    words = [item.lower for item in behind]
    pairs = {*pairwise(words)}
    hit = (any(word.startswith(_HIT) for word in words) and ("to", "be") not in pairs) or ("may", "not") in pairs
    under = any(one.lower == "under" and after.kind == "measure" for one, after in pairwise(behind))
    return people and (hit or under)


def _is_blacklist(items: list[Item], core: Core) -> bool:
    if core.kind != "list" or is_favourable(items, core.at) or is_other_list(items, core.phrase):
        return False
    drafted = any(item.lower in _DRAFT for item in items[core.phrase.start : core.at])
    return items[core.at].lower.startswith(_NAMES) and not drafted
