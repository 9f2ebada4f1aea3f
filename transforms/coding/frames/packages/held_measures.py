"""What known measures are said to hold: "the sanctions imposed in 1985 include a ban on steel and an end to flights".

What they hold was done when they were, by whoever did it; where their sentence does not say that they were made, it
describes what stands, and tells no change.
"""

from dataclasses import replace

from transforms.coding.frames.packages.holding import HOLDING
from transforms.coding.model import Frame, Roles, SentenceView
from transforms.coding.parties.hit.list_measures import measures_in
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.reading.inflection import PAST
from transforms.reading.kinds import SANCTIONS
from transforms.syntax.model import Verb

_MAKING = frozenset({"imposed", "expanded"})


def with_held(view: SentenceView, found: list[Frame]) -> list[Frame]:
    """Return the frames of a sentence with one for each measure that those told are said to hold."""
    for verb in view.syntax.verbs.values():
        if _holds(view, verb) and not any(frame.rule == "holding" and frame.head == verb.at for frame in found):
            found = _spread(view, verb, found)
    return found


def _holds(view: SentenceView, verb: Verb) -> bool:
    """Tell whether a verb says what measures hold that a noun names, not a pronoun."""
    if view.items[verb.at].lower not in HOLDING or verb.passive or len(verb.subject) != 1 or not verb.objects:
        return False
    core = core_of(view.items, verb.subject[0])
    return core is not None and core.kind in SANCTIONS and verb.subject[0].start < verb.start


def _spread(view: SentenceView, verb: Verb, found: list[Frame]) -> list[Frame]:
    subject, last = verb.subject[0], max(one.last for one in verb.objects)
    rest = [one for one in found if not (one.voice == "nominal" and verb.end <= one.head <= last)]
    made = [
        one
        for one in rest
        if one.action in _MAKING and subject.start <= one.object_at < verb.start and one.roles and one.head < verb.start
    ]
    if not made:
        return rest if _describes(view, verb) else found
    if made[0].action == "expanded" and PAST in view.items[verb.at].forms:
        return [_of_the_whole(one) if one is made[0] else one for one in rest]
    held = measures_in(view, verb.end, len(view.items))
    return [*rest, *(held_frame(one, at, named) for one in made[:1] for at, named in held)]


def _of_the_whole(made: Frame) -> Frame:
    """Return a frame without what measures held that were once tightened: not all of it was added then."""
    roles = made.roles or Roles([], [], [])
    return replace(made, roles=replace(roles, sectors=[], targets=[replace(one, sector=None) for one in roles.targets]))


def _describes(view: SentenceView, verb: Verb) -> bool:
    """Tell whether a verb says in the present what holds ("the embargo includes a halt to gold imports")."""
    return verb.form == "finite" and verb.start == verb.at and verb.relation == "main" and not view.is_title


def held_frame(made: Frame, at: int, named: Named) -> Frame:
    """Return the frame of what was made, for one of the measures that it holds."""
    roles = made.roles or Roles([], [], [])
    home = next((one for one in roles.targets if one.country), None)
    targets = [one if one.country or home is None else replace(one, country=home.country) for one in named.targets]
    targets = targets or ([replace(home, name=None, sector=None)] if home else [])
    return replace(made, action="imposed", object_at=at, roles=replace(roles, targets=targets, sectors=named.sectors))
