"""Nouns of change with their object: "the lifting of sanctions", "an end to the embargo", "sanctions easing"."""

from dataclasses import replace

from transforms.coding.model import Clause, Frame
from transforms.coding.parties.legal_acts.acts import is_act
from transforms.coding.parties.phrases.stops import DUTIES
from transforms.coding.verbs.objects import Candidate, candidate, make_frame, object_kind
from transforms.reading.clauses import past_term
from transforms.reading.grammar import DEFINITE, DETERMINERS
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item, item_at, lower_at

_LINKS = frozenset({"of", "to", "on", "in"})
_BEFORE_OBJECT = frozenset({"by", "until", "till", "for", "through", "from"})
_UNPLUGGING = frozenset({"exclusion", "disconnection", "delinking", "expulsion", "unplugging"})
_NETWORKS = ("swift", "mir", "visa", "mastercard", "payment", "target2", "chips")
_FAR = 18
_ENLISTING = "enlist"
_UNDOING = frozenset({"lift", "delist", "suspend", "extend"})
_BACK = 6
"""Items before a designation within which a noun stands that undoes it."""

_RUNNING_OUT = ("expir", "lapse")
_WHEN = frozenset({"at", "by", "until", "till", "before", "towards", "toward", "since", "near", "from"})
_YET = frozenset({"before", "of", "to"})
_YET_TO_COME = frozenset({("ahead", "of"), ("prior", "to")})
_REACH = 12
"""Items after the noun within which its object stands."""


def nominal_frame(clause: Clause) -> Frame | None:
    """Find the object of a noun of change: after "of" and the like, else right before it."""
    senses = clause.items[clause.head].senses_of("nominal")
    if _is_time(clause) or _is_still_to_run_out(clause):
        return None
    if all(sense.data.name == _ENLISTING for sense in senses):
        return None  # the list has to be named with it: transforms.coding.frames.by_syntax.nominal_list_moves
    if clause.items[clause.head].lower in _UNPLUGGING and not _is_from_network(clause):
        return None  # "the exclusion of athletes"
    found = _object_after(clause, senses) or _object_before(clause, senses)
    if found is not None and found.kind == "dealing" and lower_at(clause.items, found.at + 1) in DUTIES:
        return None  # "the suspension of import duties" opens a market
    frame = None if found is None else make_frame(clause, found, "nominal")
    upper = _undoing(clause) if frame is not None and frame.trigger == "designate" else None
    if frame is None or upper is None:
        return frame
    at, sense = upper
    name = sense.data.name
    return replace(
        frame,
        clause=replace(clause, head=at),
        trigger=name,
        action=sense.data.on["measure"],
        rule=f"nominal.{name}.{frame.object_kind}",
    )


def _is_from_network(clause: Clause) -> bool:
    """Tell whether somebody is cut off from payments ("the exclusion of four banks from SWIFT")."""
    after = clause.items[clause.head + 1 : clause.head + _FAR]
    return any(one.lower == "from" for one in after) and any(one.lower.startswith(_NETWORKS) for one in after)


def _is_time(clause: Clause) -> bool:
    """Tell whether "end" only says when: "at the end of the meeting", "by the end of the embargo"."""
    before = [lower_at(clause.items, clause.head - 2), lower_at(clause.items, clause.head - 1)]
    return clause.items[clause.head].lower == "end" and before[0] in _WHEN and before[1] == "the"


def _is_still_to_run_out(clause: Clause) -> bool:
    """Tell whether something is done before measures run out: "ahead of next week's expiry of the ban"."""
    items, at = clause.items, clause.head - 1
    if not items[clause.head].lower.startswith(_RUNNING_OUT):
        return False
    first = max(0, clause.head - _BACK)
    while at >= first and items[at].kind not in ("mark", "trigger") and items[at].lower not in _YET:
        at -= 1
    if at < first or items[at].lower not in _YET:
        return False
    return items[at].lower == "before" or (lower_at(items, at - 1), items[at].lower) in _YET_TO_COME


def _undoing(clause: Clause) -> tuple[int, Sense] | None:
    """Return the noun before a designation that undoes or prolongs it ("the removal of the designation of X")."""
    items = clause.items
    before = range(clause.head - 1, max(0, clause.head - _BACK), -1)
    at = next((here for here in before if items[here].lower == "of"), 0)
    senses = items[at - 1].senses_of("nominal") if at > 0 and items[at - 1].kind == "nominal" else []
    return next(((at - 1, one) for one in senses if one.data.name in _UNDOING), None)


def _object_after(clause: Clause, senses: list[Sense]) -> Candidate | None:
    link = _link(clause)
    if link not in _LINKS:
        return None
    if clause.items[clause.head].lower == "adoption" and _is_act_alone(clause):
        return None
    for here in range(clause.head + 2, min(clause.right, clause.head + _REACH)):
        if clause.items[here].lower == "for" and clause.items[clause.head].lower.startswith(_RUNNING_OUT):
            return None  # "the expiry of the deadline for sanctions"
        if _ends_with(clause.items, here):
            return None
        found = candidate(senses, object_kind(clause.items[here]), here)
        if found is not None and found.kind == "dealing" and _names_relief(clause.items, here + 1):
            continue  # "an end to import waivers"
        if found is not None and (found.kind != "party" or link == "of"):
            return found
    return None


def _ends_with(items: list[Item], at: int) -> bool:
    """Tell whether another thing begins: "at the close of talks, the ban", "the removal of the king and the ban"."""
    after = lower_at(items, at + 1)
    return (items[at].lower == "," and after in DETERMINERS) or (items[at].lower == "and" and after in DEFINITE)


def _names_relief(items: list[Item], at: int) -> bool:
    after = item_at(items, at)
    return after is not None and object_kind(after) == "relief"


def _is_act_alone(clause: Clause) -> bool:
    """Tell whether an act is adopted of which nothing is said ("With the adoption of resolution 5 today the ban …")."""
    items, at = clause.items, clause.head + 2
    while lower_at(items, at) in DETERMINERS:
        at += 1
    act, after = item_at(items, at), item_at(items, at + 1)
    if act is None or not (is_act(act) or act.lower.startswith("resolution") or act.lower in _ACTS):
        return False
    return after is None or after.kind in ("date", "mark") or after.lower in DETERMINERS


_ACTS = frozenset({"measure", "text"})
"""What reports call an act for short ("ended with the adoption of the text")."""


def _link(clause: Clause) -> str:
    """Return the preposition that brings the object, past an agent or a term.

    "The suspension by the EU of its sanctions", "the prolongation until 31 July of the ban".
    """
    link = lower_at(clause.items, clause.head + 1)
    after = item_at(clause.items, clause.head + 1)
    if after is not None and after.kind == "date":
        return lower_at(clause.items, clause.head + 2)  # "the withdrawal, from Friday, of the sanctions"
    past = past_term(clause.items, clause.head)
    if past is not None:
        return lower_at(clause.items, past)
    if link not in _BEFORE_OBJECT:
        return link
    following = clause.items[clause.head + 2 : clause.head + 7]
    objects = ("of", "on") if link == "by" else ("of",)
    return next((item.lower for item in following if item.lower in objects), link)


def _object_before(clause: Clause, senses: list[Sense]) -> Candidate | None:
    here = clause.head - 1
    while here >= 0 and clause.items[here].lower in ("'s", "'"):
        here -= 1
    kind = object_kind(clause.items[here]) if here >= 0 else None
    return candidate(senses, kind, here) if kind in ("measure", "package", "relief") else None
