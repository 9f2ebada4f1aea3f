"""Frames: a word of change with the object that it changes. A frame is what a row is made of; roles come later."""

from dataclasses import replace

from transforms.coding.dealings.dealing_words import dealing_of
from transforms.coding.dealings.doors.let_in_again import let_in_again
from transforms.coding.dealings.may_deal.bound_firms import as_bond
from transforms.coding.dealings.may_deal.dealing_orders import RULED
from transforms.coding.dealings.may_deal.dealings import dealing_frame
from transforms.coding.dealings.may_deal.permissions import permission_frame
from transforms.coding.dealings.state_changes import LISTING, is_state, listing_frames, state_frames
from transforms.coding.dealings.states.back_again import begun_again, enforced_again
from transforms.coding.dealings.states.caps import tightened
from transforms.coding.dealings.states.copulas import copula_frames
from transforms.coding.dealings.states.existence import existence_frames
from transforms.coding.dealings.states.kept_on import as_kept_on, is_kept_on
from transforms.coding.frame_forms import clause_at, echo_frame
from transforms.coding.frames.by_syntax.active_objects import active_frame, frame_with_measure
from transforms.coding.frames.by_syntax.inner_frames import inner_first
from transforms.coding.frames.by_syntax.nominal_list_moves import nominal_list_move
from transforms.coding.frames.by_syntax.nominals import nominal_frame
from transforms.coding.frames.by_syntax.parted import parted_frames
from transforms.coding.frames.by_syntax.passive_objects import passive_frame
from transforms.coding.frames.by_syntax.phrase_frames import with_phrase_roles
from transforms.coding.frames.by_syntax.verb_frames import verb_frames
from transforms.coding.frames.kept_or_undone.annulled_acts import annulled_acts
from transforms.coding.frames.kept_or_undone.more_time import given_more_time, runs_longer
from transforms.coding.frames.kept_or_undone.passed_acts import passes_act
from transforms.coding.frames.kept_or_undone.undone_bans import undone_ban
from transforms.coding.frames.kept_or_undone.undone_decisions import of_undone
from transforms.coding.frames.kept_or_undone.undone_rules import with_undone_rules
from transforms.coding.frames.listings.amended import by_amendment
from transforms.coding.frames.listings.colons import is_of_colon
from transforms.coding.frames.listings.list_moves import list_move
from transforms.coding.frames.listings.moves_made import moves_made
from transforms.coding.frames.listings.verb_list_moves import verb_list_move
from transforms.coding.frames.oblique import told_obliquely
from transforms.coding.frames.packages.frameworks import framework_frames, without_purposes
from transforms.coding.frames.packages.held_measures import with_held
from transforms.coding.frames.packages.holding import whole_package
from transforms.coding.frames.packages.measures_doing import with_doings
from transforms.coding.frames.packages.shared_bans import shared_bans
from transforms.coding.frames.packages.told_packages import of_package, only_tells_of_measure
from transforms.coding.frames.packages.widened_with import with_added_measures
from transforms.coding.frames.told_before.echoes import (
    echo_roles,
    follows_alone,
    is_bare_follow,
    keeps_from_following,
    stands_alone,
)
from transforms.coding.frames.told_before.same_steps import same_step_frames
from transforms.coding.frames.told_directly import told_directly
from transforms.coding.frames.verbless.bare import bare_frame
from transforms.coding.frames.verbless.brief import moved_alone, told_alone
from transforms.coding.frames.verbless.clefts import uncleft
from transforms.coding.frames.words.describing import describes_measure, describes_standing, lets_relief_go
from transforms.coding.frames.words.idle_words import makes_no_change
from transforms.coding.frames.words.like_steps import like_step_frames
from transforms.coding.frames.words.telling import (
    goes_to_talks,
    happens_to_talk,
    is_aim,
    is_from_meetings,
    is_of_watchers,
    only_tells,
)
from transforms.coding.frames.words.usable_senses import usable
from transforms.coding.frames.words.worthwhile import acts_itself, is_worthwhile, may_tell_of_them, names_somebody
from transforms.coding.model import ECHOES, Clause, Frame, SentenceView
from transforms.coding.status.decided.kept_up import as_kept_up
from transforms.coding.status.decided.undoing import undo_frame
from transforms.coding.status.refused.answers import answer_frame, may_answer
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.own_organs import bars_own_organ
from transforms.coding.verbs.particles import has_particle
from transforms.coding.verbs.reliefs import spares_duties
from transforms.coding.verbs.told import named_just_before
from transforms.coding.verbs.verb_objects import (
    keeps_from_acting,
    may_be_anybody,
    stops_soldiers,
    verb_voice,
)
from transforms.coding.verbs.voice import is_attribute, voice_of
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item
from transforms.syntax.model import Verb

_HEADS = frozenset({"trigger", "nominal", "dealing_verb"})


def find_frames(view: SentenceView, memory: Memory | None = None) -> list[Frame]:
    """Find all frames of a sentence, in order of their heads.

    Whether a frame asserts a change, and how far that has come, is for ``transforms.coding.status.status`` to say.
    """
    kinds = {item.kind for item in view.items}
    worthwhile = is_worthwhile(view.items, kinds) or ("cue" in kinds and may_answer(view))
    worthwhile = worthwhile or (view.follows_relief is not None and names_somebody(kinds))
    memory = Memory() if memory is None else memory
    worthwhile = worthwhile or (
        view.recalls_measure and may_tell_of_them(view.items) and named_just_before(memory, view)
    )
    verbs = view.syntax.verbs if worthwhile else {}
    memory.read(view)
    governed = [
        frame
        for at, item in enumerate(view.items)
        if item.kind in _HEADS or at in verbs
        for frame in _frames_at(view, at, verbs, memory)
    ]
    ruled = {frame.head for frame in governed if frame.rule in RULED}
    governed = [frame for frame in governed if frame.head not in ruled or frame.rule in RULED]
    if all(frame.rule.endswith(".echo") for frame in governed):
        governed = like_step_frames(view) or governed
    alike = same_step_frames(view, {frame.head for frame in governed})
    governed = [*(one for one in governed if one.head not in {frame.head for frame in alike}), *alike]
    governed = shared_bans(view, inner_first(governed)) if governed else []
    governed = with_added_measures(view, with_doings(view, governed)) if worthwhile else governed
    governed = with_undone_rules(view, governed) if governed else []
    found = with_held(view, without_purposes(of_undone(view, governed))) if governed else []
    if "measure" not in kinds:
        return sorted(found, key=_place)
    taken = {frame.object_at for frame in found} | {frame.head for frame in found}
    measures = [at for at, item in enumerate(view.items) if item.kind == "measure" and at not in taken]
    bare = [bare_frame(clause_at(view, at), found) or told_alone(clause_at(view, at)) for at in measures]
    named = [one if is_of_colon(one) else with_phrase_roles(one, memory) for one in bare if one is not None]
    return sorted((tightened(given_more_time(one)) for one in [*found, *named]), key=_place)


def _place(frame: Frame) -> int:
    return frame.head


def _frames_at(view: SentenceView, at: int, verbs: dict[int, Verb], memory: Memory) -> list[Frame]:
    described = view.items[at].kind == "trigger" and is_attribute(view.items, at)
    if described or (at in verbs and happens_to_talk(view.items, verbs[at])):
        return []
    clause = clause_at(view, at)
    found = _syntax_frames(clause, verbs, memory) if at in verbs else None
    if found is not None:
        return found
    frame = _frame_at(clause)
    if frame is not None and at in verbs and frame.object_at > at and acts_itself(view, frame.object_at, at):
        return []
    if frame is not None and frame.object_kind == "echo" and at in verbs:
        kept = keeps_from_following(view.items, verbs[at])
        return [] if kept else [replace(frame, roles=echo_roles(frame, verbs[at]))]
    if frame is not None and frame.voice == "nominal" and frame.roles is None:
        return parted_frames(frame, memory)
    return [] if frame is None else [as_kept_on(as_kept_up(frame, verbs.get(at)))]


def _syntax_frames(clause: Clause, verbs: dict[int, Verb], memory: Memory) -> list[Frame] | None:
    """Return the frames that syntax finds at a verb; None where the neighbourhood of the words is to be read."""
    verb, item = uncleft(clause, verbs[clause.head]), clause.items[clause.head]
    told = told_obliquely(clause, verb, memory) or moved_alone(clause, verb) or let_in_again(clause, verb)
    told = told or moves_made(clause, verb) or framework_frames(clause, verb) or annulled_acts(clause, verb)
    told = told or told_directly(clause, verb, memory) or enforced_again(clause, verb, memory)
    if told:
        return told
    answer = answer_frame(clause, verb) if item.kind in ("cue", "trigger") else None
    if answer is not None:
        return [answer]
    if item.kind == "trigger" and not _is_in_name_of_law(clause.items, clause.head):
        found = _change_frames(clause, verb, memory)
        if found is not None:
            return found
    moved = verb_list_move(clause, verb, verb_voice(verb)) if item.kind != "trigger" or not usable(clause) else []
    if moved:
        return moved  # "entered 50 firms on the national list"
    if verb.form == "copula" or item.lower in LISTING:
        found = listing_frames(clause, verb) or existence_frames(clause, verb, memory)
        told = copula_frames(clause, verb, memory) if verb.form == "copula" else []
        return found or told or whole_package(clause, verb)
    return _dealing_frames(clause, verbs) if dealing_of(item) is not None else None


def _change_frames(clause: Clause, verb: Verb, memory: Memory) -> list[Frame] | None:
    """Return the frames of a verb of change; None where syntax finds no object."""
    senses = usable(clause)
    if _tells_no_change(clause, verb, senses):
        return []
    found = state_frames(clause, verb, senses)
    if found or is_state(senses):
        return found or begun_again(clause, verb, senses, memory) or verb_list_move(clause, verb, verb_voice(verb))
    if (undone := undo_frame(clause, verb, {sense.data.name for sense in senses})) is not None:
        return [undone]
    making = [sense for sense in senses if sense.data.name not in ECHOES and not is_state([sense])]
    found = [_as_told(one, verb) for one in verb_frames(clause, verb, making, memory)] if making else []
    undone = undone_ban(clause, verb, senses, memory)
    if undone is not None and _is_new_ban(found or [_frame_at(clause)], undone):
        return [undone]
    found += of_package(clause, verb, found)
    told = all(sense.weak for sense in making) and only_tells_of_measure(clause, verb, memory)
    return found if found or told or passes_act(clause, verb) else None


def _as_told(frame: Frame, verb: Verb) -> Frame:
    return as_kept_on(by_amendment(runs_longer(as_bond(as_kept_up(frame, verb), verb), verb), verb))


def _is_new_ban(beside: list[Frame] | list[Frame | None], undone: Frame) -> bool:
    """Tell whether a ban that is undone, and says whom it hit, is read as a new one otherwise, or not at all."""
    names = undone.roles is not None and bool(undone.roles.targets)
    return names and all(one.action == "imposed" for one in beside if one is not None)


_KEEPING_OUT = ("block", "bar", "prevent", "stop", "halt", "turn", "delay", "cancel", "suspend", "cut")
_TURNS = frozenset({"begin", "expire"})
"""Classes of verbs that say of a measure itself when it begins or ends."""


def _tells_no_change(clause: Clause, verb: Verb, senses: list[Sense]) -> bool:
    """Tell whether a verb of change makes none: it says what a measure does, who told it, or what anybody may do."""
    items = clause.items
    return (
        (describes_measure(items, verb) and not any(sense.data.name in _TURNS for sense in senses))
        or describes_standing(clause, verb)
        or spares_duties(items, verb)
        or lets_relief_go(clause, verb)
        or only_tells(items, verb)
        or is_aim(items, verb)
        or goes_to_talks(items, verb)
        or is_from_meetings(items, verb)
        or is_of_watchers(items, verb)
        or is_kept_on(items, verb, clause.view.syntax.verbs)
        or keeps_from_acting(clause, verb, senses)
        or bars_own_organ(clause, verb)
        or makes_no_change(clause, verb)
        or (items[verb.at].lower.startswith(_KEEPING_OUT) and stops_soldiers(items, verb))
        or any(may_be_anybody(items, verb, one) for one in verb.subject)
    )


def _dealing_frames(clause: Clause, verbs: dict[int, Verb]) -> list[Frame] | None:
    """Return the frame of a dealing; one joined to another in its clause makes none of its own."""
    items, verb = clause.items, verbs[clause.head]
    before = [one for one in verbs if clause.left <= one < clause.head and dealing_of(items[one]) is not None]
    joined = verb.relation == "joined" and any(not (verbs[one].objects and verb.objects) for one in before)
    frame = None if joined else dealing_frame(clause, verb)
    if frame is not None:
        return [frame]
    return [] if items[clause.head].kind == "dealing_verb" else None


def _frame_at(clause: Clause) -> Frame | None:
    kind = clause.items[clause.head].kind
    if kind not in _HEADS or _is_in_name_of_law(clause.items, clause.head):
        return None
    if kind == "trigger":
        return _echo_frame(clause) if _is_echo(clause) else _verb_frame(clause)
    if kind == "nominal":
        return nominal_list_move(clause) or nominal_frame(clause)
    return permission_frame(clause)


_LAWS = frozenset({"act", "bill", "law", "regulations", "order", "resolution", "programme", "program"})


def _is_in_name_of_law(items: list[Item], at: int) -> bool:
    """Tell whether a capitalised word belongs to a law's name ("the Sanctioning Russia Act") and changes nothing."""
    if items[at].text == "Designated" and at and items[at - 1].lower == "(" and items[at + 1].text[0].isupper():
        return True  # "the Autonomous Sanctions (Designated Persons and Entities – Myanmar) List"
    for item in items[at : at + 5]:
        shouted = item.text.isupper() and len(item.text) > 4
        if shouted or not item.text[0].isupper():
            return False
        if item is not items[at] and item.lower in _LAWS:
            return at > 0
    return False


def _is_echo(clause: Clause) -> bool:
    """Tell whether a verb repeats what another did, or keeps out of it; "follow" does so only with its "lead"."""
    senses = [sense for sense in clause.items[clause.head].senses_of("trigger") if sense.data.name in ECHOES]
    fitting = [sense for sense in senses if sense.particle is None or has_particle(clause, sense.particle)]
    if not fitting or (is_bare_follow(clause) and all(sense.particle is None for sense in fitting)):
        return bool(fitting) and follows_alone(clause)
    return stands_alone(clause)


def _echo_frame(clause: Clause) -> Frame:
    """Read "followed suit": the change before, which ``transforms.coding.frames.told_before.context`` fills in."""
    names = [sense.data.name for sense in clause.items[clause.head].senses_of("trigger")]
    return replace(echo_frame(clause), trigger="echo" if "echo" in names else "abstain")


def _verb_frame(clause: Clause) -> Frame | None:
    senses = [one for one in usable(clause) if not is_state([one])]  # whose doing "got its oil back" is, is not said
    if not senses:
        return None
    voice = voice_of(clause.items, clause.head)
    if voice == "active":
        return list_move(clause, "active") or frame_with_measure(clause, senses) or active_frame(clause, senses)
    return list_move(clause, "passive") or passive_frame(clause, senses, voice)
