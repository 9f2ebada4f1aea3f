"""Verbs that are left out because the clause before has them: "Egypt banned Sudanese cattle and Libya Chadian camels".

The verb of the clause before is said again, with no width, behind the second subject; so nobody takes that subject for
one more of those who are hit.
"""

from transforms.reading import grammar as g
from transforms.reading.gapped_objects import has_new_object
from transforms.reading.grammar import COUNTS
from transforms.reading.inflection import BASE, ING, PAST, THIRD
from transforms.reading.items import Item, item_at, lower_at, moved
from transforms.reading.word_set import word_set

_STATES = frozenset({"name", "capital", "territory", "historical", "abbreviation", "body"})
_JOINTS = word_set(", ; and but while")
_OWN = word_set("its their his her a an the")
_POINTING = word_set("that those one")
_BRINGING = word_set("on against of for")
_AGAINST = frozenset({"on", "against"})
_POINTING_ON = frozenset({"own", "those", "that"})
_ENDS = word_set("; . : ? ! — –")
_STARTS = word_set("after if when while because that which who although though as until before since")
_COUNTS = COUNTS | {"others", "more", "another"}
_TERMS = word_set("by until till to through")
_PROLONGING = word_set(
    "prolonged prolongs prolong extended extends extend renewed renews renew suspended suspends suspend"
)
_WINDOW = 40
_NEAR = 5


def say_verbs_again(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with the verbs that its later clauses leave out."""
    if sum(item.kind == "actor" for item in items) < 2 or not any(item.kind == "trigger" for item in items):
        return items
    items = _with_followers_apart(items)
    found: list[Item] = []
    waiting: dict[int, list[Item]] = {}
    verb: int | None = None
    for at, item in enumerate(items):
        found.append(item)
        if at in waiting:
            found += [moved(one, item.end, item.end) for one in waiting[at]]
            verb = len(found) - 1 - (waiting[at][-1].kind == "measure")
            continue
        if (
            item.lower in _POINTING_ON
            and (noun := _noun_left_out(items, at) or _flow_pointed_at(items, at)) is not None
        ):
            found.append(moved(noun, item.end, item.end))
        if item.kind == "trigger" and {PAST, THIRD, BASE} & set(item.forms):
            verb = len(found) - 1
        elif item.forms or item.lower in _STARTS:
            verb = None if item.kind in ("cue", "dealing_verb") or item.lower in _STARTS else verb
        if verb is not None and (told := _passive(items, at, found, verb)):
            found += [moved(one, item.end, item.end) for one in told]
            verb = len(found) - 1
            continue
        place = _object_place(items, at)
        if verb is not None and (left := _left_out(items, at, place, found[:-1], verb)):
            if place == at + 1:
                found += [moved(one, item.end, item.end) for one in left]
                verb = len(found) - 1 - (left[-1].kind == "measure")
            else:
                waiting[place - 1] = left
    return found if len(found) > len(items) else items


_TOO = (("likewise",), ("too",), ("as", "well"), ("also",), ("ditto",), ("having",))


def _with_followers_apart(items: list[Item]) -> list[Item]:
    """Part by a semicolon who is hit from a state that only follows: "banned Malian coal, Peru likewise"."""
    places = {at for at, one in enumerate(items) if one.lower == "," and _follows_suit(items, at + 1)}
    if not places:
        return items
    return [Item(one.start, one.end, ";", ";", kind="mark") if at in places else one for at, one in enumerate(items)]


def _follows_suit(items: list[Item], at: int) -> bool:
    """Tell whether a state is only said to do so, too ("…, Peru likewise", "…, Peru having done so in May")."""
    state = item_at(items, at)
    if state is None or not _is_state(state):
        return False
    said = next((one for one in _TOO if tuple(item.lower for item in items[at + 1 : at + 1 + len(one)]) == one), None)
    end = at + 1 + len(said or ())
    return said is not None and (said == ("having",) or end >= len(items) or items[end].lower in _ENDS)


def _object_place(items: list[Item], at: int) -> int:
    """Return where the object of a second subject begins: at once, or past the day that commas set apart.

    "…; Peru, on Tuesday, its gas", "…; Peru, its gas".
    """
    after = item_at(items, at + 1)
    if after is not None and after.kind == "date":
        return at + 2
    if lower_at(items, at + 1) != "," or lower_at(items, at - 1) != ";":
        return at + 1
    here = at + 2 + (lower_at(items, at + 2) in _DAYS)
    dated = here < len(items) - 1 and items[here].kind == "date"
    return here + 1 + (lower_at(items, here + 1) == ",") if dated else at + 2


_DAYS = word_set("on in from")


def _left_out(items: list[Item], at: int, place: int, before: list[Item], verb: int) -> list[Item]:
    """Return the verb that a second subject leaves out, with the measure if that is left out too."""
    if not _is_state(items[at]) or not _opens(items, at) or _has_verb(items, place):
        return []
    measure = _measure_left_out(items, place, before, verb)
    told = before[verb:]
    if measure is None and not (_has_object(items, place) and _is_like(told, items[place])):
        measure = _flow_left_out(items, place, told) or _measure_for_term(items, place, told)
        acts = _has_bare_goods(items, place, told) or has_new_object(items, place, told)
        if measure is None and not (acts or _follows_with(items, place, told)):
            return []
    group = _group(before, verb)
    return [*group, measure] if group and measure is not None else group


def _flow_left_out(items: list[Item], place: int, told: list[Item]) -> Item | None:
    """Return the flow that goods leave out: "stopped imports of timber, Peru of gas"."""
    goods = item_at(items, place + 1)
    if lower_at(items, place) not in _BRINGING or goods is None or goods.kind not in ("sector", "actor"):
        return None
    flow = next((at for at, one in enumerate(told) if one.kind == "measure"), None)
    same = flow is not None and [one.lower for one in told[flow + 1 : flow + 2]] == [lower_at(items, place)]
    return told[flow] if flow is not None and same and len(told) <= _WINDOW else None


def _has_bare_goods(items: list[Item], place: int, told: list[Item]) -> bool:
    """Tell whether goods follow at once, or after "its", as they do in the clause before: "banned timber, Peru gas".

    Not where a land stands before those, as it may here: "bans Chile timber, Peru gas".
    """
    own = lower_at(items, place) in _OWN
    goods = item_at(items, place + own)
    if (
        goods is None
        or goods.kind != "sector"
        or len(told) > _WINDOW
        or any(one.lower in _ENDS - {";"} for one in told)
    ):
        return False
    after = item_at(items, place + own + 1)
    ends = after is None or after.kind in ("mark", "date") or after.lower in _JOINTS | _DAYS
    at = next((at for at, one in enumerate(told) if one.kind == "sector"), None)
    if at is None or not ends:
        return False
    owner = told[at - 1]
    return own or (owner.kind in ("trigger", "word") and owner.lower not in _OWN)


def _measure_for_term(items: list[Item], place: int, told: list[Item]) -> Item | None:
    """Return the measure whose new term alone is told: "prolonged its ban by a year, Peru by six months"."""
    if lower_at(items, place) not in _TERMS or lower_at(told, 0) not in _PROLONGING or len(told) > _WINDOW:
        return None
    same = any(one.lower == lower_at(items, place) for one in told[1:])
    return next((one for one in told if one.kind == "measure"), None) if same else None


def _follows_with(items: list[Item], place: int, told: list[Item]) -> bool:
    """Tell whether it is only told with what another state follows: "Peru followed with nine names, Chile with ten"."""
    same = lower_at(items, place) == "with" and any(one.lower == "with" for one in told[1:])
    return same and lower_at(told, 0).startswith(_FOLLOWING) and len(told) <= _WINDOW


_FOLLOWING = ("follow", "answer", "respond", "repl", "retaliat", "reciprocat")


def _noun_left_out(items: list[Item], at: int) -> Item | None:
    """Return the measure that "its own" leaves out before "on": "lifted its ban on coal, Seoul its own on lathes"."""
    if items[at].lower != "own" or lower_at(items, at - 1) not in _OWN or lower_at(items, at + 1) not in _AGAINST:
        return None
    before = (one for one in reversed(items[max(0, at - _WINDOW) : at]) if one.kind == "measure")
    return next((one for one in before if one.data.kind in ("measure", "package")), None)


def _flow_pointed_at(items: list[Item], at: int) -> Item | None:
    """Return the flow or ban that "those" is for before an agent: "imports of … by Peru, and those of tin by Chad"."""
    opens = items[at].lower != "own" and lower_at(items, at - 1) in _JOINTS and lower_at(items, at + 1) in _FLOWING
    by = next((here for here in range(at + 2, min(at + _FAR, len(items) - 1)) if items[here].lower == "by"), None)
    if not opens or by is None or _opens_hit(items, by - 1) != at:
        return None
    agent = items[by + 1 + (lower_at(items, by + 1) == "the")] if by + 2 < len(items) else items[by + 1]
    before = (one for one in items[max(0, at - _WINDOW) : at] if one.kind == "measure")
    return next(before, None) if _is_state(agent) else None


def _measure_left_out(items: list[Item], place: int, found: list[Item], verb: int) -> Item | None:
    """Return the measure that a state's "on" leaves out: "imposed sanctions on 74 officials, Latvia on 16"."""
    after = item_at(items, place + 1)
    if lower_at(items, place) not in ("on", "against") or after is None or len(found) - verb > _WINDOW:
        return None
    if after.kind not in ("number", "actor") and after.lower not in _COUNTS:
        return None
    made = found[verb + 1 : verb + _NEAR]
    measure = next((here for here, one in enumerate(made) if one.kind == "measure"), None)
    same = measure is not None and any(one.lower in ("on", "against") for one in made[measure + 1 : measure + 2])
    return made[measure] if measure is not None and same and made[measure].data.kind == "measure" else None


def _is_state(item: Item) -> bool:
    return item.kind == "actor" and item.data.kind in _STATES


def _opens(items: list[Item], at: int) -> bool:
    """Tell whether a subject opens a clause: after "and" or a comma, with its article."""
    before = at - 2 if lower_at(items, at - 1) == "the" else at - 1
    return lower_at(items, before) in _JOINTS


def _has_object(items: list[Item], at: int) -> bool:
    """Tell whether an object follows a subject at once: "Chadian camels", "its ban on …", "that on …"."""
    first = item_at(items, at)
    if first is None:
        return False
    if first.lower in _OWN and lower_at(items, at + 1) == "own":
        return lower_at(items, at + 2) in _BRINGING
    if first.lower in _POINTING:
        return lower_at(items, at + 1) in _BRINGING
    near = items[at + 1 : at + _NEAR]
    if _is_flow(first):
        return lower_at(items, at + 1) in _FLOWING  # "banned imports of tin, and Peru imports of gas"
    if first.lower in _OWN:
        return _comes_first(near, {"measure"})
    demonym = first.kind == "actor" and first.data.kind == "demonym"
    return demonym and _comes_first(near, {"sector", "measure", "entity"})


def _is_flow(item: Item) -> bool:
    """Tell whether an item is a noun for dealing such as "imports", and points at none told before."""
    return item.kind == "measure" and item.data.kind == "dealing" and item.lower not in _POINTING


def _comes_first(items: list[Item], kinds: set[str]) -> bool:
    """Tell whether an item of some kinds comes before any mark, date or preposition."""
    for item in items:
        if item.kind in kinds:
            return True
        if item.kind in ("mark", "date") or item.lower in g.PREPOSITIONS or item.forms:
            return False
    return False


def _group(found: list[Item], verb: int) -> list[Item]:
    """Return an active verb that has a state for its subject, with its auxiliaries; nothing for any other."""
    start = verb
    while start and (found[start - 1].lower in g.MODALS | g.HAVE | g.ADVERBS or found[start - 1].kind == "date"):
        start -= 1 + (found[start - 1].kind == "date" and lower_at(found, start - 2) in _DAYS)
    subject = item_at(found, start - 1)
    if subject is None or subject.kind not in ("actor", "post", "anaphor") or ING in found[verb].forms:
        return []
    return [*(one for one in found[start:verb] if one.lower in g.MODALS | g.HAVE), found[verb]]


def _passive(items: list[Item], at: int, found: list[Item], verb: int) -> list[Item]:
    """Return the passive that goods with an agent of their own leave out: "… by Libya, and Chadian camels by Mali"."""
    agent = at + 3 if lower_at(items, at + 2) == "the" else at + 2
    named = item_at(items, agent)
    if lower_at(items, at + 1) != "by" or named is None or not _is_state(named) or found[verb - 1].lower not in g.BE:
        return []
    opens = _opens_hit(items, at)
    if opens is None or len(found) - (at - opens) <= verb:
        return []
    start = verb
    while start and found[start - 1].lower in g.BE | g.HAVE | g.MODALS:
        start -= 1
    same = any(item.lower == "by" for item in found[verb : len(found) - (at - opens)])
    return found[start : verb + 1] if same and not any(item.lower in _ENDS - {";"} for item in found[verb:]) else []


def _opens_hit(items: list[Item], last: int) -> int | None:
    """Return where those begin who are hit and end at a place, right behind "and" or a comma; None for no such."""
    for at in range(last, max(0, last - _FAR), -1):
        one = items[at]
        if one.lower in _JOINTS:
            first = items[at + 1]
            demonym = first.kind == "actor" and first.data.kind == "demonym"
            hit = any(item.kind in ("sector", "measure", "post", "entity") for item in items[at + 1 : last + 1])
            pointed = first.lower in ("those", "that") and lower_at(items, at + 2) in _FLOWING
            return at + 1 if hit and (demonym or pointed or first.kind in ("sector", "measure")) else None
        if one.lower == "by" or one.kind in ("trigger", "cue", "dealing_verb") or one.lower in _ENDS:
            return None
    return None


_FLOWING = word_set("of from to for on")
_FAR = 8


def _is_like(before: list[Item], opening: Item) -> bool:
    """Tell whether the clause before has an object of the same make, and not too long ago."""
    if len(before) > _WINDOW or any(item.lower in _ENDS - {";"} for item in before):
        return False
    if _is_flow(opening):
        return any(item.kind == "measure" and item.lower == opening.lower for item in before)
    if opening.kind == "actor":
        return any(item.kind == "actor" and item.data.kind == "demonym" for item in before)
    return any(item.kind == "measure" for item in before)


def _has_verb(items: list[Item], at: int) -> bool:
    """Tell whether what follows has a verb of its own before the next clause."""
    for item in items[at : at + _WINDOW]:
        if item.lower in _ENDS or item.lower in _STARTS:
            return False
        if item.lower in g.BE | g.HAVE | g.MODALS | g.DO:
            return True
        if item.kind in ("trigger", "cue", "dealing_verb") and {PAST, THIRD} & set(item.forms):
            return True
    return False
