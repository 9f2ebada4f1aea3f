"""With which measures others are tightened: "stepped up its sanctions on Mali with a ban on gold and a visa ban".

So are those that come with "including": "stepped up its sanctions, including a ban on gold".

The regime is widened as a whole, and each measure that it is widened with is a new one.
"""

from dataclasses import replace

from transforms.coding.frames.packages.held_measures import held_frame
from transforms.coding.model import Frame, SentenceView
from transforms.coding.parties.hit.list_measures import measures_in
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.doings import EXAMPLES
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.reading.grammar import DEFINITE
from transforms.reading.kinds import SANCTIONS
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase


def with_added_measures(view: SentenceView, found: list[Frame]) -> list[Frame]:
    """Return the frames of a sentence with one for each measure that a regime is widened with."""
    return [part for one in found for part in _parts(view, one)]


def _parts(view: SentenceView, frame: Frame) -> list[Frame]:
    whole = _widened(view, frame)
    if whole is None:
        return [frame]
    if _is_included(view, frame):
        return [replace(frame, action="imposed")]
    added = [one for one in whole.links if one.word == "with" and _is_new(view, one.phrase)]
    if not added or frame.roles is None:
        return [frame]
    held = measures_in(view, added[0].at + 1, whole.last)
    if not held:
        return [frame]
    rest = _before(view, replace(whole, links=[one for one in whole.links if one.at < added[0].at]))
    targets = rest.targets or [replace(one, sector=None, name=None) for one in frame.roles.targets[:1]]
    roles = replace(frame.roles, targets=targets, sectors=rest.sectors)
    own = replace(frame, roles=roles)
    return [own, *(held_frame(own, at, named) for at, named in held)]


def _is_included(view: SentenceView, frame: Frame) -> bool:
    """Tell whether a measure is one that a wider one is said to include, and new."""
    before = [one.lower for one in view.items[max(0, frame.object_at - _NEAR) : frame.object_at]]
    at = next((at for at, word in enumerate(before) if word in EXAMPLES), None)
    return at is not None and at + 1 < len(before) and before[at + 1] in _NEW


_NEAR = 4
_NEW = word_set("a an new another")


def _widened(view: SentenceView, frame: Frame) -> NounPhrase | None:
    """Return the regime that a verb says was widened, with all that hangs on it."""
    verb = view.syntax.verbs.get(frame.head)
    if verb is None or frame.action != "expanded" or frame.object_kind not in SANCTIONS or verb.passive:
        return None
    return next((one for one in verb.objects if one.start <= frame.object_at < one.last), None)


def _is_new(view: SentenceView, phrase: NounPhrase) -> bool:
    core = core_of(view.items, phrase)
    named = core is not None and core.kind in SANCTIONS
    return named and view.items[phrase.start].lower not in DEFINITE


def _before(view: SentenceView, phrase: NounPhrase) -> Named:
    """Return what the regime's own words name."""
    core = core_of(view.items, phrase)
    if core is None:
        return Named()
    return measure_roles(view.items, core.phrase, core.at, core.links, view.year)
