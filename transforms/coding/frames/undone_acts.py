"""Acts that ban something and are themselves repealed or renewed: "repealed a law banning imports from Burma"."""

from dataclasses import replace

from transforms.coding.model import Clause, Frame, Roles, SentenceView
from transforms.coding.verbs.verb_objects import acted_on, verb_voice
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.clauses import left_start, right_end
from transforms.reading.lexicon import Sense
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_ACTS = word_set(
    "law laws act order orders rule rules decree decrees regulation regulations ordinance statute legislation "
    "proclamation edict directive resolution"
)
_CHANGING = frozenset({"lift", "suspend", "extend", "reinstate"})
_HUNG = frozenset({"postmodifier", "relative"})


def of_undone_acts(view: SentenceView, found: list[Frame]) -> list[Frame]:
    """Return frames with that of a ban which an act makes turned into what is done to the act."""
    return [_undone(view, one) or one for one in found]


def _undone(view: SentenceView, frame: Frame) -> Frame | None:
    own = view.syntax.verbs.get(frame.head) if frame.action == "imposed" and frame.voice == "active" else None
    if own is None or own.relation not in _HUNG or not own.subject or frame.roles is None:
        return None
    if "had" in (one.lower for one in view.items[own.start : own.at]):
        return None
    act = own.subject[0].head
    if view.items[act].lower not in _ACTS:
        return None
    for verb in view.syntax.verbs.values():
        sense = _sense(view, verb) if verb.at < own.at or verb.passive else None
        if (
            sense is not None
            and verb is not own
            and any(one.head == act for one in acted_on(view.items, verb, verb_voice(verb)))
        ):
            return _frame(view, verb, sense, frame, frame.roles)
    return None


def _sense(view: SentenceView, verb: Verb) -> Sense | None:
    senses = view.items[verb.at].senses_of("trigger")
    return next((one for one in senses if one.data.name in _CHANGING and one.particle is None), None)


def _frame(view: SentenceView, verb: Verb, sense: Sense, ban: Frame, roles: Roles) -> Frame:
    items, voice = view.items, verb_voice(verb)
    senders = subject_actors(items, verb)[0] if voice == "active" else []
    return replace(
        ban,
        clause=Clause(view, verb.at, left_start(items, verb.at), right_end(items, verb.at, known=view.ends)),
        trigger=sense.data.name,
        action=sense.data.on["measure"],
        object_kind="measure",
        voice=voice,
        rule=f"{voice}.{sense.data.name}.act",
        roles=replace(roles, senders=senders or roles.senders),
    )
