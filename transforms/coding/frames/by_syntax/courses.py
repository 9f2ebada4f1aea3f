"""The course that measures take, told by verbs of many uses: "the embargo died", "buried the ban", "let it fall"."""

from dataclasses import replace

from transforms.coding.dealings.states.going_on import goes_on
from transforms.coding.frames.by_syntax.verb_frames import verb_frames
from transforms.coding.frames.kept_or_undone.untouched import is_left_alone, is_touch
from transforms.coding.model import RELAXING, Clause, Frame
from transforms.coding.parties.senders import OFTEN_HIT
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_objects import MEASURE_KINDS
from transforms.reading.grammar import MODALS
from transforms.reading.inflection import PAST
from transforms.reading.kinds import PARTIES
from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_CLOSERS = word_set(
    "too as well also altogether entirely completely quietly when once if after before while because since "
    "unless this next last and but then soon now first tomorrow today later afterwards along"
)
"""Words that may follow a verb that says all of what becomes of a measure."""
_DATED = word_set("on by in from at with after before within since until till")
_UNMADE = word_set("new fresh further proposed planned threatened mooted draft additional possible would-be tougher")
_FROZEN = ("frozen", "blocked", "seized", "sequester", "impound", "immobili")
_STEPS = word_set("midnight noon once stages steps phases")
_REACH, _FAR = 3, 10
_ONTO = ("on", "upon")
_JUDGES = word_set("parliament house senate congress commons cabinet council court committee lords duma knesset judges")


def course_frames(clause: Clause, verb: Verb, memory: Memory) -> list[Frame]:
    """Read what a verb of many uses tells of a measure; none where it acts on, or speaks of, anything else."""
    items = clause.items
    senses = items[clause.head].senses_of("course")
    senses = [one for one in senses if one.particle is None or _follows(items, verb, one.particle)]
    if (
        not senses
        or _only_moves(items, verb)
        or goes_on(items, verb)
        or _cuts_off(items, verb)
        or _goes_on_again(items, verb)
        or _goes_along(clause, verb)
        or (not verb.passive and not verb.objects and not _closes(items, verb))
    ):
        return []
    ends = [one.phrase.end for one in verb.links] + [one.last for one in verb.objects]
    clause = replace(clause, right=max([clause.right, *ends]))  # "stretched over the whole of Sudan"
    found = [one for one in verb_frames(clause, verb, senses, memory) if _fits(one)]
    return [one for one in found if not _is_unmade(one) and _begins_itself(one, verb)]


_COMING = ("come", "came", "coming", "follow")
_TO_LIFE = ("life", "again", "shelf", "drawer", "freezer")
"""How phrases end by which what had rested comes back ("they came back to life")."""


def _only_moves(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb of coming tells no beginning, as "the embargo came in 1993" does, with nothing behind it."""
    if not items[verb.at].lower.startswith(_COMING) or items[verb.at].lower.endswith(_TO_LIFE):
        return False
    begun = verb.form == "finite" and not verb.passive and PAST in items[verb.at].forms
    begun = begun and all(items[one.head].kind == "measure" for one in verb.subject)  # "It came after a coup"
    group = {item.lower for item in items[verb.start : verb.at]}
    return not begun or bool(verb.objects) or bool(group & MODALS) or "not" in group or not _closes(items, verb)


def _goes_on_again(items: list[Item], verb: Verb) -> bool:
    """Read "On went the embargo again", "two bans had gone before": what goes on, or went first, does not go."""
    if items[verb.at].lower == "gone" and lower_at(items, verb.end) in ("before", "ahead", "first"):
        return True
    return lower_at(items, verb.start - 1) == "on" and items[verb.at].lower.startswith(("went", "go", "gone"))


_ALONG = frozenset({"with", "along with", "together with"})


def _goes_along(clause: Clause, verb: Verb) -> bool:
    """Read "With it goes a ban on loans": what goes with a step is part of it, and is gone after a relief alone."""
    if not clause.items[verb.at].lower.startswith(("go", "went")) or not verb.objects:
        return False
    opens = any(item.lower in _ALONG for item in clause.items[max(0, verb.start - _FAR) : verb.start])
    return opens and clause.view.follows_relief is None


def _cuts_off(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody is cut off from something, and no measure is cut ("had cut it off from loans")."""
    after = items[verb.at + 1 : verb.at + 1 + _REACH]
    return items[verb.at].lower.startswith("cut") and any(one.lower in ("off", "out", "back") for one in after)


def _fits(frame: Frame) -> bool:
    """Tell whether what changes is a measure, or assets that are said to be frozen ("blocked property is released").

    A trade that is set free was not, where the text speaks of sanctions, or where it is a right; "those freed" are men.
    """
    if frame.object_item.lower.rpartition(" ")[2] in _QUOTAS and frame.action in RELAXING:
        return False  # less may be traded than before: "cut its export quota"
    if is_touch(frame):
        return frame.object_kind in MEASURE_KINDS and is_left_alone(frame)
    if frame.trigger == "resume":
        return frame.object_kind == "dealing" and (frame.view.recalls_measure or _is_favour(frame))
    if frame.object_kind in MEASURE_KINDS:
        return True
    around = frame.items[max(0, frame.object_at - _REACH) : frame.object_at + _FAR]
    frozen = frame.view.recalls_measure or any(item.lower.startswith(_FROZEN) for item in around)
    frozen = frozen or _is_money_of_the_hit(frame)
    return frame.object_kind == "assets" and frozen and not _gives_anything(frame)


_QUOTAS = frozenset({"quota", "quotas"})
_AID = frozenset({"aid", "grant", "grants", "loan", "loans", "donor", "assistance", "relief", "ransom", "budget"})


def _is_money_of_the_hit(frame: Frame) -> bool:
    """Tell whether a sum is let go that belongs to those whom sanctions hit ("freed $2 billion of Libyan assets")."""
    if frame.trigger != "release" or frame.roles is None:
        return False
    hit = {one.country for one in frame.roles.targets if one.country}
    around = frame.items[max(0, frame.object_at - _FAR) : frame.object_at + _REACH]
    counted = any(item.kind == "number" for item in around)
    return counted and bool(hit) and hit <= OFTEN_HIT and _AID.isdisjoint(item.lower for item in around)


_FAVOURS = ("rights", "privilege", "privileges", "preference", "preferences", "status", "concessions", "benefits")


def _is_favour(frame: Frame) -> bool:
    """Tell whether a state can only give back what it took before ("returned its landing rights")."""
    return frame.items[frame.object_at].lower.endswith(_FAVOURS)


_OWNED = word_set("the its their his her those these all") | {"'s"}


def _gives_anything(frame: Frame) -> bool:
    """Tell whether nothing says whose the money is that is let go ("returned money to the shop")."""
    before = frame.items[max(0, frame.object_at - _REACH) : frame.object_at]
    owned = any(item.lower in _OWNED or item.kind in ("actor", "entity", "number") for item in before)
    return not owned and not any(item.lower.startswith(_FROZEN) for item in (*before, frame.object_item))


def _begins_itself(frame: Frame, verb: Verb) -> bool:
    """Tell whether what begins is the measure ("began a boycott"), not some work on it ("began work on a ban")."""
    for one in [*verb.objects, *verb.subject]:
        if one.head == frame.object_at:
            return frame.action != "imposed" or not any(
                item.senses_of("cue") or (" " in item.lower and item.kind not in PARTIES)
                for item in frame.items[one.start : one.head]
            )
    return frame.action != "imposed"


def _is_unmade(frame: Frame) -> bool:
    """Tell whether a measure is not one yet ("shelved new sanctions", "a proposed ban died")."""
    before = frame.items[max(0, frame.object_at - _REACH - 1) : frame.object_at]
    shelved = frame.head_item.lower.startswith("shelv") and any(item.lower in ("a", "an") for item in before)
    unmade = shelved or any(item.lower in _UNMADE for item in before)
    return unmade and frame.action in ("lifted", "suspended")


def _follows(items: list[Item], verb: Verb, particle: str) -> bool:
    words = particle.split(" ")
    after = [item.lower for item in items[verb.end : verb.right + len(words) + 8]]
    return any(after[at : at + len(words)] == words or after[at] == particle for at in range(len(after)))


def _is_date(items: list[Item], at: int) -> bool:
    following = item_at(items, at)
    return following is not None and following.kind == "date"


def _lands(items: list[Item], at: int) -> bool:
    """Tell whether somebody is told on whom a measure falls."""
    return lower_at(items, at) in _ONTO and not _is_date(items, at + 1)


def _closes(items: list[Item], verb: Verb) -> bool:
    """Tell whether nothing more is said of what happens ("the ban fell"; not "fell on two banks", "went to court")."""
    after = item_at(items, verb.end)
    if after is None or after.kind == "mark":
        return True
    if after.kind == "date":
        return not _lands(items, verb.end + 1)
    if after.lower in _DATED:
        following = items[verb.end + 1 : verb.end + 1 + _REACH]
        judged = after.lower == "before" and any(one.lower.split()[-1] in _JUDGES for one in following)
        if judged or (_is_date(items, verb.end + 1) and _lands(items, verb.end + 2)):
            return False  # "went before parliament", "fell on Friday on two banks"
        if any(one.kind == "date" or one.lower in _STEPS for one in following):
            return True
        beside = after.lower == "with" and items[verb.at].lower.startswith(_COMING)  # "a travel ban came with it"
        beside = beside and lower_at(items, verb.end + 1) in ("it", "them", "that")
        return beside or after.lower in ("after", "before", "since")
    return after.lower in _CLOSERS
