"""Who turns against whom, before a text says how: "Canberra has acted against Fiji. Sugar is shut out from Monday."."""

from schemas.vocabulary import BODIES
from transforms.coding.model import SentenceView
from transforms.coding.parties.acting.actor_lists import actors_from
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.datelines import after_dateline
from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple

_AGAINST = word_set("against on upon at with towards for of")
_ACTS = (
    "order orders decree decrees regulation regulations resolution ordinance statute edict notice directive law bill "
    "act programme proclamation instrument"
)
"""Acts that are on whom they hit."""

_MOVES = {
    "against": word_set(
        "acted acts act acting moved moves move moving retaliated retaliates struck action actions steps step measures "
        f"package programme program blow back line stance countermeasures reprisals turned turns {_ACTS}"
    ),
    "on": word_set(
        f"turned turns rounded rounds down screw screws pressure line stance rules voted votes tough action {_ACTS}"
    ),
    "at": word_set("back"),
    "with": word_set("tough even patience out broke broken"),
    "towards": word_set("line stance policy course"),
    "for": word_set("rules"),
    "of": word_set("enough"),
}
"""By the preposition: what stands before it where somebody acts against somebody ("moved against", "hit back at")."""

_MAKING = word_tuple(
    "act mov retaliat struck strike hit turn round crack tighten step rais harden toughen sign issu adopt pass vot "
    "publish took tak got get clamp lash lost loosen relax eas soften decid decree announc stiffen unveil agree amend "
    "fell fall brok had has gazett came enter enact"
)
"""How the verbs begin of which one stands there as well, so that it is no noun alone ("a regulation on Mali says")."""

_HITTING = word_set(
    "punished punishes penalised penalized penalises penalizes chastised isolated isolates punish penalise penalize "
    "isolate"
)
_UNSURE = (g.NEGATIONS | g.MODALS | word_set("vowed threatened wants want urged asked if whether ? to refused")) - {
    "will"
}
_AGREEING = ("agreed", "decided", "resolved", "voted")
_NEAR = 5
_SHORT = 26


def turned_against(view: SentenceView) -> tuple[list[str], list[str]]:
    """Return who acts in a sentence, and against whom, where it does not say by what; nobody where it is unsure."""
    items = view.items
    nobody: tuple[list[str], list[str]] = [], []
    if len(items) > _SHORT or items[-1].lower == "?":
        return nobody
    acting, end = _acting(items, after_dateline(view))
    if not acting:
        return nobody
    at = _against(items, end)
    agreed = any(one.lower.startswith(_AGREEING) for one in items[end : at or end])
    unsure = _UNSURE - {"to"} if agreed else _UNSURE
    if at is None or any(one.lower in unsure for one in items[end:at]):
        return nobody
    hit = _hit(items, at)
    return (acting, hit) if hit and not set(hit) & set(acting) else nobody


_FOLLOWING = 2
"""Sentences after one that tells of such a step which may say what it forbids."""


def mark_steps(views: list[SentenceView]) -> None:
    """Let sentences after one that tells of a step against somebody say what it forbids, as after a sanction."""
    for at, view in enumerate(views):
        if not view.has_sanctions_word and turned_against(view)[1]:
            for after in views[at + 1 : at + 1 + _FOLLOWING]:
                if after.section == view.section:
                    after.has_sanctions_word = after.recalls_measure = True


_MEMBERS = word_set("countries members states nations governments leaders ministers presidents delegates heads")
_LEADING = _MEMBERS | word_set("the foreign state and government of all some its its'") | frozenset(NUMBERS)
_FAR = 8


def _of_body(items: list[Item], begin: int) -> tuple[list[str], int]:
    """Return the body whose members a sentence opens with ("The leaders of seven Commonwealth countries")."""
    here = begin
    while here < min(len(items), begin + _FAR) and (items[here].lower in _LEADING or items[here].kind == "post"):
        here += 1
    body = items[here] if here < len(items) and items[here].kind == "actor" else None
    codes = [] if body is None else [code for code in codes_of(body) if code in BODIES]
    while codes and here + 1 < len(items) and items[here + 1].lower in _MEMBERS:
        here += 1
    return codes, here + 1


def _acting(items: list[Item], first: int) -> tuple[list[str], int]:
    """Return the actors with whom a sentence opens, past its dateline, a day or "In the evening,"."""
    body, after = _of_body(items, first)
    if body:
        return body, after
    start = next((at + 1 for at in range(min(_NEAR, len(items))) if items[at].lower == ","), 0)
    if items[0].kind == "date" or (len(items) > 1 and items[1].kind == "date"):
        start = start or (1 if items[0].kind == "date" else 2)
    for begin in (0, start, first):
        found, end = actors_from(items, begin)
        if found:
            return [code for code, _ in found], end
    return [], 0


def _against(items: list[Item], start: int) -> int | None:
    """Return the place behind which those stand who are acted against."""
    made = False
    for at in range(start, len(items) - 1):
        low = items[at].lower
        if low in _HITTING:
            return at + 1
        made = made or low.startswith(_MAKING)
        last = low.rpartition(" ")[2]
        fits = last in _AGAINST and (lower_at(items, at - 1).rpartition(" ")[2] in _MOVES.get(last, frozenset()))
        if last != low and low.rpartition(" ")[0].rpartition(" ")[2] in _MOVES.get(last, frozenset()):
            fits = True  # of one item, as "hit back at" may be
        if fits and made:
            return at + 1
    return None


def _hit(items: list[Item], start: int) -> list[str]:
    for item in items[start : start + _NEAR]:
        if item.kind == "actor":
            return [code for code in codes_of(item) if code not in BODIES or code == "EU"]
        if item.kind not in ("word", "post", "number") or item.lower in (".", ","):
            break
    return []
