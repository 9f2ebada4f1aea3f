"""What measures become and are given: "were made stricter", "grew softer", "was given teeth", "got another year"."""

from itertools import pairwise

from transforms.coding.dealings.state_changes import measure_frame
from transforms.coding.dealings.states.capped_prices import of_goods_hit
from transforms.coding.dealings.states.caps import MOVED, cap_moved, movers
from transforms.coding.dealings.states.going_on import LASTING, goes_on, runs_on
from transforms.coding.dealings.states.kept_on import KEPT_ON, kept_on
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_objects import pronoun_core
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.inflection import BASE
from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_BECOMING = word_set(
    "become becomes became becoming grow grows grew grown growing get gets got gotten turn turns turned"
)
_MAKING = word_set("make makes made making render renders rendered draw draws drew drawn pull pulls pulled keep screw")
_GIVING = word_set("give gives gave given giving grant grants granted granting hand hands handed allow allowed")
_GETTING = word_set(
    "get gets got receive receives received win wins won gain gains gained have has had acquire acquired"
)
_TIGHTER = word_set(
    "tighter stricter tougher harsher harder sharper heavier wider broader fiercer sterner severer stiffer closer "
    "firmer more-stringent weightier crueller"
)
_LOOSER = word_set("softer milder looser lighter gentler laxer weaker narrower slacker easier kinder")
_SEVERE = word_set(
    "severe strict stringent biting painful onerous rigorous harsh tough restrictive sweeping comprehensive binding "
    "punishing punitive drastic watertight effective far-reaching heavy"
)
_TEETH = word_set("teeth bite force muscle claws")
_MORE_TIME = word_set("another further more extra additional")
_SPANS = word_set("year years month months week weeks day days term months' year's decade")
_STAYING = word_set(
    "live lives lived run runs ran stay stays stayed stand stands stood continue continues remain remains"
)
_APPLYING = word_set(
    "apply applies applied bite bites bit bind binds hold holds held operate operates run runs stand stands"
)
_IN_FORCE = word_set("apply applies applied operate operates")
_NOW = word_set("now therefore thus hence accordingly")
_TERM = word_set("until till to through")
_REACH = 9

HEADS = Heads(
    words=MOVED | LASTING | _MAKING | _BECOMING | _GIVING | _GETTING | _STAYING | _APPLYING,
    stems=("add",),
)
"""The verbs that ``turn_frame`` may read."""


def turn_frame(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read what a measure becomes, or is given; None where the verb tells of no such thing."""
    items = clause.items
    low = items[verb.at].lower
    if (moved := cap_moved(items, verb)) is not None and (cap := _measure(clause, verb.subject, memory)) is not None:
        frame = measure_frame(clause, cap, memory, moved, movers(items, verb))
        return of_goods_hit(frame, cap.phrase, memory)
    if low in _MAKING:
        thing, after = (verb.subject, verb.end) if verb.passive else (verb.objects, verb.end)
        told = _compared(items, after, clause.right)
    elif low in _BECOMING and not verb.passive and (told := _compared(items, verb.end, verb.end + 4)) is not None:
        thing = verb.subject
    elif low in _GIVING and verb.objects and not verb.passive and _more_time(items, verb.objects[0]) is not None:
        told = _more_time(items, verb.objects[0])
        thing = [link.phrase for link in (*verb.links, *verb.objects[0].links) if link.word == "to"]
    elif low in _GIVING or low in _GETTING:
        thing = verb.subject if verb.passive or low in _GETTING else verb.objects[:1]
        told = _given(items, verb.end, min(len(items), verb.end + _REACH))
    elif low.startswith("add") and (time := verb.subject if verb.passive else verb.objects):
        told = _more_time(items, time[0])
        thing = [link.phrase for link in (*verb.links, *time[0].links) if link.word in ("to", "onto")]
    elif not verb.passive and not verb.objects and runs_on(items, verb, clause.view.syntax.verbs):
        thing, told = verb.subject, KEPT_ON
    elif (low in _STAYING or low in _APPLYING or goes_on(items, verb)) and not verb.passive and _is_alone(items, verb):
        thing, told = verb.subject, _lasting(items, verb) or kept_on(items, verb)
    else:
        return None
    core, told = _of_what(clause, thing, memory, told)
    if told is None or core is None:
        return None
    acts = bool(verb.objects) and not verb.passive and thing is not verb.subject
    who = verb if acts else verb.above if told == KEPT_ON else None
    return measure_frame(clause, core, memory, told, [] if who is None else subject_actors(items, who)[0])


def _is_alone(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb of staying has no object, or only what says how it stays ("applicable", "more")."""
    return all(
        one.end - one.start == 1 and items[one.head].kind == "word" and items[one.head].lower in _STATES
        for one in verb.objects
    )


_STATES = word_set("applicable valid effective operative more longer unchanged binding")


def _measure(clause: Clause, phrases: list[NounPhrase], memory: Memory) -> Core | None:
    for one in phrases[:1]:
        core = core_of(clause.items, one) or pronoun_core(clause, one, memory)
        if core is not None and core.kind in ("measure", "package"):
            return core
    return None


_FOR_LONGER = frozenset({"runs_now", "given_time"})


def _of_what(
    clause: Clause, phrases: list[NounPhrase], memory: Memory, told: tuple[str, str] | None
) -> tuple[Core | None, tuple[str, str] | None]:
    """Return of what it is told, with what that tells: a licence that gets more time eases ("now runs until May")."""
    core = None if told is None else _measure(clause, phrases, memory)
    if told is None or core is not None or told[0] not in _FOR_LONGER:
        return core, told
    relief = core_of(clause.items, phrases[0]) if phrases else None
    return (relief if relief is not None and relief.kind == "relief" else None), (told[0], "eased")


def _compared(items: list[Item], start: int, end: int) -> tuple[str, str] | None:
    """Return what a comparative says of a measure, where it describes nothing that follows it."""
    for at in range(start, min(end + 3, len(items))):
        low = items[at].lower
        before = items[at - 1].lower
        if low in g.SUBORDINATORS or low in g.RELATIVES or items[at].lower in (";", ":"):
            return None
        if not _ends(item_at(items, at + 1)) or _is_task(items, at):
            continue
        if low in _TIGHTER or (low in _SEVERE and before == "more"):
            return "made_tighter", "expanded"
        if low in _LOOSER or (low in _SEVERE and before == "less"):
            return "made_looser", "eased"
    return None


def _is_task(items: list[Item], at: int) -> bool:
    """Tell whether something is easier or harder to do ("make it easier for farmers to sell"), and no measure is."""
    made = items[at].lower in ("easier", "harder", "tougher") and items[at - 1].lower == "it"
    return made and lower_at(items, at + 1) in ("for", "to")


def _ends(after: Item | None) -> bool:
    """Tell whether a comparative has no noun after it."""
    if after is None or after.kind in ("mark", "date"):
        return True
    return after.lower in g.PREPOSITIONS or after.lower in g.CONJUNCTIONS or after.lower in g.SUBORDINATORS


def _given(items: list[Item], start: int, end: int) -> tuple[str, str] | None:
    """Return what it does to a measure that it is given teeth, or more time."""
    for at in range(start, end):
        low, before = items[at].lower, items[at - 1].lower
        if items[at].kind == "mark":
            return None
        if low in _TEETH and _ends(item_at(items, at + 1)):
            return "given_teeth", "expanded"
        if (
            low in _SPANS
            and not _is_for_a_deed(items, at)
            and (
                {one.lower for one in items[max(start, at - 2) : at]} & _MORE_TIME
                or before in ("of", "term")
                or (lower_at(items, at + 1) in ("more", "longer") and _ends(item_at(items, at + 2)))
            )
        ):
            return "given_time", "extended"
    return None


_RUNNING = word_set("run live last")


def _is_for_a_deed(items: list[Item], at: int) -> bool:
    """Tell whether time is given in which to do something ("gave it two more years to repay"), not to run on."""
    after = item_at(items, at + 2)
    return lower_at(items, at + 1) == "to" and after is not None and BASE in after.forms and after.lower not in _RUNNING


def _more_time(items: list[Item], phrase: NounPhrase) -> tuple[str, str] | None:
    """Read "a further year was added to the embargo", "added another six months to it"."""
    whole = {item.lower for item in items[phrase.start : phrase.head]}
    spans = items[phrase.head].lower in _SPANS
    return ("given_time", "extended") if spans and (whole & _MORE_TIME or _counts(items, phrase)) else None


def _counts(items: list[Item], phrase: NounPhrase) -> bool:
    return any(item.kind == "number" or item.lower in NUMBERS for item in items[phrase.start : phrase.head])


def _lasting(items: list[Item], verb: Verb) -> tuple[str, str] | None:
    """Read "lives on for another year", "apply again" and "no longer applies"."""
    low, after = items[verb.at].lower, [item.lower for item in items[verb.end : verb.end + 3]]
    if low in _APPLYING and (
        after[:1] in (["again"], ["anew"]) or after[:2] == ["once", "more"] or "once again" in after
    ):
        return "is_back", "reinstated"
    if low in _APPLYING and [item.lower for item in items[max(0, verb.at - 2) : verb.at]] == ["no", "longer"]:
        return "applies_no_more", "lifted"
    if _NOW & {item.lower for item in items[max(0, verb.start - 1) : verb.end]} and _until(items, verb.end):
        return "runs_now", "extended"
    stays = low in _STAYING or low in _IN_FORCE or goes_on(items, verb)
    told = _given(items, verb.end, min(len(items), verb.end + 7)) if stays else None
    return told if told is None or told[1] == "extended" else None


def _until(items: list[Item], start: int) -> bool:
    """Tell whether a day follows up to which a measure runs."""
    reach = items[start : start + _REACH]
    return any(item.lower in _TERM and after.kind == "date" for item, after in pairwise(reach) if item.kind != "mark")
