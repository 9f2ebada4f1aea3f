"""Cues before a measure that only say what somebody thinks of it, or that it is still threatened."""

from itertools import pairwise

from schemas.vocabulary import BODIES
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_CALLS = word_set("call calls demand demands appeal appeals plea pleas request requests proposal proposals")
_OPPOSING = ("oppos", "reject", "dismiss", "shrug", "rebuff", "resist", "defy", "defi")


def _is_anothers(items: list[Item], cue: int, at: int) -> bool:
    """Tell whether somebody only opposes what another state has imposed: "rejects sanctions by the United States"."""
    if items[cue].lower in _CALLS and lower_at(items, cue + 1) in ("by", "from"):
        opposed = any(one.kind == "cue" and one.lower.startswith(_OPPOSING) for one in items[:cue])
        return opposed and any(one.kind == "actor" for one in items[cue + 2 : cue + 5])
    if not items[cue].forms or not items[cue].lower.startswith(_OPPOSING):
        return False
    by = items[at + 1 : at + 4] if lower_at(items, at + 1) == "by" else []
    return any(item.kind == "actor" and item.data.code not in BODIES for item in (*items[cue + 1 : at], *by))


_ENDORSING = ("endors", "approv", "back", "bless", "support", "commend", "hail")


def _is_endorsed(view: SentenceView, cue: int, at: int) -> bool:
    """Tell whether somebody only speaks for what another has imposed: "had endorsed the UN embargo"."""
    items = view.items
    if not items[cue].lower.startswith(_ENDORSING) or cue > at:
        return False
    acting = {code for item in items[:cue] if item.kind == "actor" for code in codes_of(item)}
    owner = next((item for item in items[cue + 1 : at] if item.kind == "actor"), None)
    if owner is not None and at - items.index(owner) <= _OWNED:
        return bool(acting) and acting.isdisjoint(codes_of(owner)) and _owns(items, items.index(owner))
    recalled = lower_at(items, at - 1) in ("the", "that", "this") and lower_at(items, at + 1) in _CLOSING
    return recalled and view.follows_news and bool(acting)


_OWNED = 3
_CLOSING = word_set(". , ; and but on at in")


def _owns(items: list[Item], owner: int) -> bool:
    """Tell whether an actor before a measure is whose it is, as a great power or a body mostly is, or its "'s" says."""
    if lower_at(items, owner + 1) == "'s":
        return True
    return not _ACTING.isdisjoint(codes_of(items[owner]))


_ACTING = frozenset({*USUAL_SENDERS, *BODIES})
_CALLING = frozenset({"call", "calls"})
_BRINGING = word_set("for to on of upon by from against over")


def _only_names(items: list[Item], cue: int, at: int) -> bool:
    """Tell whether somebody says what he thinks a measure is ("envoy calls Chad embargo unfair")."""
    between = {item.lower for item in items[cue + 1 : at]}
    return items[cue].lower in _CALLING and between.isdisjoint(_BRINGING) and at + 1 < len(items)


_GIVING = word_set("gave give gives given giving offer offers offered offering stated")


def _leaves_unexplained(items: list[Item], cue: int) -> bool:
    """Tell whether somebody only does not say why there is a measure ("gave no reason for the measure")."""
    return items[cue].lower == "no reason for" and lower_at(items, cue - 1) in _GIVING


_HANGING = word_set("hang hangs hung hanging")


def still_hangs(view: SentenceView, cue: int) -> bool:
    """Tell whether a threat is only said to stand: "kept the threat of a ban hanging over them"."""
    if not view.items[cue].lower.startswith("threat"):
        return False
    return any(
        view.items[verb.at].lower in _HANGING and any(one.start <= cue < one.last for one in verb.subject)
        for verb in view.syntax.verbs.values()
    )


_AUTHORING = ("propos", "sponsor", "draft", "tabl", "introduc", "co-sponsor", "put forward")


def _tells_author(view: SentenceView, cue: int, at: int) -> bool:
    """Tell whether it is only told who had proposed the measure of the sentence before ("the ban was proposed by")."""
    verb = view.syntax.verbs.get(cue)
    if verb is None or not verb.passive or cue < at or not view.follows_news:
        return False
    named = any(view.items[one.start].lower in ("the", "this", "it") for one in verb.subject)
    return named and view.items[cue].lower.startswith(_AUTHORING) and any(one.word == "by" for one in verb.links)


_NO_REASON = ("no reason", "no need", "no case", "no ground", "no point", "no justification")
_GOING_ON = word_set("continue remain stay persist last endure")


def _lets_end(items: list[Item], cue: int, at: int) -> bool:
    """Tell whether somebody sees no reason for a measure to go on, which refuses none ("… for the ban to remain")."""
    if not items[cue].lower.startswith(_NO_REASON):
        return False
    after = [item.lower for item in items[at + 1 : at + _FAR]]
    return any(one == "to" and two in _GOING_ON for one, two in pairwise(after))


_FAR = 8
_WEIGHING = frozenset({"pressure", "strategy", "campaign", "scheme"})


def _is_weight(items: list[Item], cue: int) -> bool:
    """Tell whether a cue says what measures in force are or weigh ("the pressure of sanctions", "a strategy of …")."""
    return items[cue].lower in _WEIGHING and lower_at(items, cue + 1) == "of"


_ASPECTS = word_set(
    "future fate merits effectiveness impact effect effects wisdom usefulness value outlook legality cost costs"
)


def _is_of_aspect(items: list[Item], cue: int, at: int) -> bool:
    """Tell whether what becomes of a measure in force, or what it does, is argued ("split over its future")."""
    between = [item.lower for item in items[cue + 1 : at]]
    return any(one in _ASPECTS and "of" in between[here + 1 : here + 2] for here, one in enumerate(between))


_DROPPING = (
    "drop",
    "withdr",
    "rescind",
    "lift",
    "cancel",
    "revok",
    "abandon",
    "give up",
    "gave up",
    "given up",
    "retract",
    "relinquish",
)


def _is_dropped(view: SentenceView, cue: int) -> bool:
    """Tell whether a call is made no more ("Angola dropped its call for sanctions")."""
    word = view.items[cue].lower.partition(" ")[0]
    if word not in _CALLS or word.startswith("proposal"):
        return False
    return any(
        view.items[verb.at].lower.startswith(_DROPPING)
        and any(one.start <= cue < one.last for one in (verb.subject if verb.passive else verb.objects))
        for verb in view.syntax.verbs.values()
    )


def is_only_said(view: SentenceView, cue: int, at: int) -> bool:
    """Tell whether a cue by a measure plans none: somebody opposes it, leaves it unexplained, names it, sees it end."""
    items = view.items
    return (
        _is_weight(items, cue)
        or _is_of_aspect(items, cue, at)
        or _is_anothers(items, cue, at)
        or _leaves_unexplained(items, cue)
        or _only_names(items, cue, at)
        or _lets_end(items, cue, at)
        or _is_endorsed(view, cue, at)
        or _tells_author(view, cue, at)
        or _is_dropped(view, cue)
    )
