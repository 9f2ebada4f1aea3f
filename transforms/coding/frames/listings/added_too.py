"""Who is added where a list was told before: "Canada sanctioned two judges. Britain added a bank and two airlines"."""

from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.model import Clause, Frame, Target
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_ADDING = word_set("add adds added")
_UNDECIDED = g.NEGATIONS | word_set("may might could would should")
_LISTING = frozenset({"designate", "list"})

HEADS = Heads(words=_ADDING)
"""The verbs that ``added_too`` may read."""


def added_too(clause: Clause, verb: Verb, memory: Memory) -> list[Frame]:
    """Return the frame of those whom a state adds, with no word of where, to those who have just been listed."""
    items = clause.items
    if items[verb.at].lower not in _ADDING or verb.passive or verb.form != "finite" or not verb.objects:
        return []
    if _UNDECIDED & {item.lower for item in items[verb.start : verb.at]} or not _follows_listing(clause, verb, memory):
        return []
    elsewhere = any(link.word == "to" for one in verb.objects for link in one.links)
    if elsewhere or not any(_is_party(items, one) for one in verb.objects):
        return []
    senders = subject_actors(items, verb)[0]
    named = parties_of(items, verb.objects, clause.view.year)
    if not senders or (not named.targets and not named.sectors):
        return []
    if not any(one.country for one in named.targets) and memory.listed is not None:
        lands = {one.country: one.words for one in memory.listed.named.targets if one.country}
        if len(lands) == 1:
            named.targets += [Target(code, None, None, words) for code, words in lands.items()]
    return [told_frame(clause, Told("added_too", "imposed", "party", verb.objects[0].head), named, senders)]


def _is_party(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase names somebody who can be listed: a person, a firm, a ship or a body."""
    core = core_of(items, phrase)
    return core is not None and core.kind == "party" and items[core.at].kind in ("post", "sector", "entity")


def _follows_listing(clause: Clause, verb: Verb, memory: Memory) -> bool:
    """Tell whether somebody was listed just before, in the sentence or in the one before it."""
    listed = memory.listed
    if listed is not None and listed.index == clause.view.index - 1:
        return True
    before = clause.items[: verb.start]
    lists = any(item.kind == "measure" and item.data.kind == "list" for item in before)
    return lists or any(item.kind == "trigger" and item.data.name in _LISTING for item in before)
