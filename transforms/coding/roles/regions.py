"""Where in a sentence a frame's roles stand: what is restricted, whom it is about, whose it is."""

from transforms.coding.model import Frame
from transforms.coding.parties.actors import is_agent
from transforms.reading import grammar as g
from transforms.reading.inflection import PAST
from transforms.reading.kinds import ACTORS, MEASURES
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_ABOUT = word_set("on against targeting upon toward towards at hitting covering affecting")
_DEALING_LINKS = word_set("from to with into of by for between in out")
_NEUTRAL = word_set("of including like from to with in")
_PARTY_KINDS = frozenset({"actor", "group", "entity", "post", "anaphor"})
_PHRASE_KINDS = frozenset({"sector", "number", "measure", "anaphor", "entity", "post"})
_PHRASE_WORDS = g.ADJECTIVES | g.DETERMINERS | {"'s", "'", "-", "and"}


def object_region(frame: Frame) -> range:
    """Return the indexes of what is restricted: after the head when active, around the object when passive."""
    if frame.rule in ("prohibition", "permission"):
        return range(frame.left, frame.right)
    if frame.voice in ("active", "cue", "bare"):
        return range(min(frame.head + 1, frame.object_at), frame.right)
    if frame.voice == "nominal":
        return range(min(frame.head, frame.object_at), frame.right)
    if frame.voice == "reduced" and frame.object_kind in MEASURES and frame.object_at < frame.head:
        return range(frame.object_at, frame.right)  # "railed at Western countries over sanctions imposed on Mali"
    return range(frame.left, frame.right)


def places_about(frame: Frame) -> list[int]:
    """Return the places of those that the object is said to be about ("sanctions on Belarus", "imports from Iran")."""
    links = _ABOUT if frame.object_kind in MEASURES else _ABOUT | _DEALING_LINKS
    found: list[int] = []
    linked = False
    for at in object_region(frame):
        item = frame.items[at]
        if item.kind == "word" and item.lower in links:
            linked = True
            continue
        linked = linked and not _parts(item, links, is_head=at == frame.head) and not _goes_on(frame, at)
        if linked and item.kind in _PARTY_KINDS and not is_agent(frame.items, at):
            found.append(at)
    return found


def _goes_on(frame: Frame, at: int) -> bool:
    """Tell whether a verb is joined to that of the change: "passed a bill on Togo and sent it to the president"."""
    verb = frame.view.syntax.verbs.get(at) if at > frame.head else None
    return verb is not None and verb.relation == "joined"


def _parts(item: Item, links: frozenset[str], *, is_head: bool) -> bool:
    """Tell whether a word parts what follows from the link before: another verb of change, another preposition."""
    if not is_head and (item.kind == "trigger" or (item.kind == "cue" and PAST in item.forms)):
        return True
    return item.lower in g.PREPOSITIONS and item.lower not in links and item.lower not in _NEUTRAL


def premodifier_places(frame: Frame) -> list[int]:
    """Return the places of actors before the object within its noun phrase ("US sanctions", "Iranian oil")."""
    found: list[int] = []
    for here in range(frame.object_at - 1, -1, -1):
        item = frame.items[here]
        if here == frame.head or item.lower == "that":
            break  # "says in Minsk that sanctions …": what stands before "that" is another clause
        if item.kind in ACTORS:
            found.append(here)
        elif item.kind not in _PHRASE_KINDS and item.lower not in _PHRASE_WORDS:
            break
    return found
