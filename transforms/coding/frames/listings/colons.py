"""What a colon parts from whom it tells of: "Blacklisted on Friday: two banks", "Off the list since May: two banks"."""

from itertools import pairwise

from transforms.coding.frames.listings.list_actions import is_favourable
from transforms.coding.frames.listings.list_states import state_of_listed
from transforms.coding.model import Clause, Frame, SentenceView
from transforms.coding.parties.noun_phrases import core_of
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import Link, NounPhrase
from transforms.syntax.phrases import Phrase

_BETWEEN = frozenset({p.PREP, p.NP, p.DATE, p.ADV})
_PLACED = {"on": "imposed", "onto": "imposed", "off": "lifted"}
_NEWLY = word_set("new newly now fresh latest also")
_SECOND = 2


def bind_colons(view: SentenceView) -> None:
    """Let who is named behind a colon be the subject of the participle that opens the sentence."""
    if not any(item.lower == ":" for item in view.items):
        return
    found = view.syntax.phrases
    if len(found) <= _SECOND or found[0].kind != p.VG or not any(one.word == ":" for one in found):
        return
    verb = view.syntax.verbs.get(found[0].head)
    if verb is None or not verb.passive or verb.subject or verb.objects or len(view.syntax.verbs) != 1:
        return
    parties = _behind(view, found, 1)
    if parties:
        verb.subject, verb.form = parties, "finite"
        verb.links += _agent(found)


def _agent(found: list[Phrase]) -> list[Link]:
    """Return by whom it is done, which a comma may part from whom it is done to ("Listed: two banks, by the UK")."""
    pairs = [(one, after) for one, after in pairwise(found) if one.kind == p.PREP and one.word == "by"]
    return [Link("by", one.start, NounPhrase(it.start, it.end, it.head)) for one, it in pairs[-1:] if it.kind == p.NP]


def listed_before_colon(clause: Clause) -> Frame | None:
    """Read "New on the blacklist: two banks", "Off the blacklist since Monday: two ministers"."""
    items, at, found = clause.items, clause.head, clause.view.syntax.phrases
    if items[at].data.kind != "list" or is_favourable(items, at) or clause.view.syntax.verbs:
        return None
    place = next((here for here, one in enumerate(found) if one.kind == p.NP and one.start <= at < one.end), None)
    link = found[place - 1] if place else None
    if place is None or link is None or link.kind != p.PREP or place > _SECOND:
        return None
    before = items[: link.start]
    action = _PLACED.get(link.word or "") if all(one.lower in _NEWLY for one in before) else None
    core = core_of(items, NounPhrase(found[place].start, found[place].end, found[place].head))
    parties = _behind(clause.view, found, place + 1)
    if action is None or core is None or not parties:
        return None
    return state_of_listed(clause, parties, core, action)


def is_of_colon(frame: Frame) -> bool:
    """Tell whether a frame has its roles from what a colon parts, or from who stands before "on" or "off" a list."""
    if frame.roles is None:
        return False
    return frame.rule.startswith("state.") or (frame.object_kind == "list" and frame.roles.names_target_or_sector)


def _behind(view: SentenceView, found: list[Phrase], start: int) -> list[NounPhrase]:
    """Return the noun phrases right behind a colon that only places and dates part from what opens the sentence."""
    colon = next((at for at in range(start, len(found)) if found[at].kind not in _BETWEEN), None)
    if colon is None or found[colon].word != ":" or colon + 1 >= len(found) or found[colon + 1].kind != p.NP:
        return []
    return list(view.syntax.groups.read(colon + 1)[0])
