"""Ways between two lands that are used no more, or again: "no trains have been moving between Russia and Georgia"."""

from dataclasses import replace

from transforms.coding.dealings.dealing_words import any_more, has_no_subject
from transforms.coding.frame_forms import dealing_rule
from transforms.coding.model import Clause, Coded, Frame, Roles, Target
from transforms.coding.parties.acting.announcers import announcer
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.coding.verbs.heads import Heads
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, Verb

_GOING = ("fl", "run", "ran", "mov", "sail", "go", "ply", "plies", "operat", "travel", "pass", "cross")
_WAYS = {
    **dict.fromkeys(("plane", "planes", "flights", "flight", "airliners", "airlines", "aircraft"), "aviation"),
    **dict.fromkeys(("train", "trains", "railway", "railways", "rail services"), "rail_road"),
    **dict.fromkeys(("ferry", "ferries", "ship", "ships", "boats", "vessels"), "shipping"),
    **dict.fromkeys(("lorry", "lorries", "trucks", "buses", "coaches", "cars", "letters", "mail"), ""),
}
_POWERS = USUAL_SENDERS | {"RUS", "CHN", "SUN", "SAU", "IND"}
_AGAIN = word_set("again anew")
_MODALS = word_set("may can will")
_REACH = 9

HEADS = Heads(stems=_GOING, copula=True)
"""The verbs that ``ways_between`` may read."""


def ways_between(clause: Clause, verb: Verb) -> Frame | None:
    """Read what goes no longer, or again, between two lands; None where the verb tells of no such thing."""
    items = clause.items
    going = items[verb.at].lower.startswith(_GOING) or _is_going_on(items, verb)
    if not going or not verb.subject or verb.form not in ("finite", "copula"):
        return None
    sectors = _sectors(items, verb)
    lands = _lands(items, verb)
    if not sectors or len(lands) != _TWO:
        return None
    action = _action(items, verb)
    if action is None:
        return None
    rule = "prohibition" if action == "imposed" else "permission"
    frame = dealing_rule(clause, verb.at, (rule, action), Roles())
    codes = {code for code, _ in lands}
    told = [one for one in announcer(frame, set()) if one[0] in codes]
    acting = told or [one for one in lands if one[0] in _POWERS]
    if len(acting) != 1:
        return None
    hit = [Target(code, None, None, words) for code, words in lands if code != acting[0][0]]
    named = [(code, items[verb.subject[0].head].text) for code in sorted(sectors) if code] if len(sectors) == 1 else []
    return replace(frame, roles=Roles(senders=acting, targets=hit, sectors=named))


_TWO = 2


def _is_going_on(items: list[Item], verb: Verb) -> bool:
    """Tell whether a copula is followed by a form of going ("have been moving")."""
    after = items[verb.end : verb.end + 1]
    return verb.form == "copula" and any(one.lower.endswith("ing") and one.lower.startswith(_GOING) for one in after)


def _sectors(items: list[Item], verb: Verb) -> set[str]:
    """Return the sectors of what goes; empty where it is nothing that carries."""
    words = [item.lower for one in verb.subject for item in items[one.start : one.last]]
    return {_WAYS[word] for word in words if word in _WAYS}


def _lands(items: list[Item], verb: Verb) -> list[Coded]:
    links: list[Link] = [*verb.links, *(link for one in verb.objects for link in one.links)]
    links += [link for one in verb.subject for link in one.links]
    found = [code for link in links if link.word == "between" for code in actors_in(items, link.phrase)]
    return list(dict.fromkeys(found))


def _action(items: list[Item], verb: Verb) -> str | None:
    group = {item.lower for item in items[verb.start : verb.at + 1]}
    after = [item.lower for item in items[verb.at + 1 : verb.at + 1 + _REACH]]
    if _AGAIN & {*after}:
        return "lifted" if group & _MODALS or "not" not in group else None
    never = ("no" in group and "longer" in group) or any_more(after, group)
    if never:
        return "imposed"
    dated = any(item.kind == "date" or item.lower in ("since", "from") for item in items)
    return "imposed" if has_no_subject(items, verb) and dated else None
