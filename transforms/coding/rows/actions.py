"""What is done: the action of a frame with what the wording around makes of it."""

from collections.abc import Iterable
from itertools import pairwise

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Action
from transforms.coding.dealings.doors.let_in_again import is_again
from transforms.coding.model import Frame, Roles, Target, lower_words
from transforms.coding.parties.acting.agents import acting_phrases
from transforms.coding.rows.shares import takes_a_share, takes_part_of
from transforms.coding.rows.widenings import COUNTS, TERMS, widened
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_MORE = word_set("tougher tighter stricter wider harsher broader stiffer sterner severer stronger heavier")
_LESS = word_set("softer looser milder lighter laxer gentler weaker")
_BEFORE = 4
"""Items before a measure among which it is called tougher."""
_PARTLY = frozenset({"partially", "partly", "in part"})
_ANEW = frozenset({"again", "anew"})
_FOR_A_TIME = frozenset({"temporarily", "provisionally"})
_MANNER = 3
"""Items before a verb in which an adverb of manner stands."""

_ONE_MORE = frozenset({"further", "more", "additional"})
_QUALIFIED = 2
"""Items before a measure among which it is called one more."""

_RETURNING = word_set("ban bar begin")
_AGAIN = [["again"], ["anew"], ["once again"], ["once more"]]
_STANDING = word_set("force place effect standing imposed banned kept maintained lasted")


def action_of(frame: Frame, roles: Roles, hit: Iterable[tuple[Target, str]]) -> str:
    """Return the action; ``hit`` are the targets with their sectors.

    Lifting a part of an unspecified measure eases it, as lifting any in part does; extending a measure to more parties
    expands it, and so does imposing a tougher one.
    """
    rows = list(hit)
    vague = all(sector == UNSPECIFIED and target.name is None for target, sector in rows)
    manner = lower_words(frame.items[max(0, frame.head - _MANNER) : frame.head + 2])
    some = roles.partial or is_one_more(frame) or takes_a_share(frame)
    in_part = (vague and some) or bool(manner & _PARTLY) or _is_partial(frame) or takes_part_of(frame)
    if frame.action == Action.LIFTED and not in_part:
        in_part = _is_for_one_use(frame, {sector for _, sector in rows}) or _is_by_licence(frame)
    if frame.action == Action.LIFTED and (in_part or _is_raised(frame)):
        return Action.EXPANDED if _is_raised(frame) else Action.EASED
    if frame.action == Action.EASED and _is_allowed_anew(frame, manner):
        return Action.LIFTED
    if frame.action == Action.SUSPENDED and _is_annulled(frame):
        return Action.LIFTED
    if frame.action == Action.LIFTED and (manner & _FOR_A_TIME or _is_for_a_term(frame)):
        return Action.SUSPENDED
    if frame.action in _WIDENING and frame.object_kind != "relief":
        return widened(frame)
    return _restricted(frame, rows)


def _is_partial(frame: Frame) -> bool:
    """Tell whether a noun of change is called partial: "the partial lifting of the embargo"."""
    before = lower_words(frame.items[max(0, frame.head - _QUALIFIED) : frame.head])
    return "partial" in before


_LEAVE = frozenset({"permit", "clear", "pass"})


def _is_allowed_anew(frame: Frame, manner: set[str]) -> bool:
    """Tell whether leave is given back: "again allowed the sale of winches", "gave it the nod again"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if frame.trigger not in _LEAVE or frame.object_kind not in ("dealing", "party"):
        return False
    return bool(manner & _ANEW) or (verb is not None and is_again(frame.items, verb))


def _is_by_licence(frame: Frame) -> bool:
    """Tell whether a licence does it, which lifts no measure ("a general licence that frees most dealings")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.passive or not verb.subject:
        return False
    does = frame.items[verb.subject[0].head]
    return does.kind == "measure" and does.data.kind == "relief"


def _is_for_one_use(frame: Frame, sectors: set[str]) -> bool:
    """Tell whether a measure goes for one use only: "lifted for pilgrims only", "ended solely for relief flights".

    Where the use is the sector that is told, that sector is free.
    """
    if frame.object_kind not in ("measure", "assets") or frame.voice == "nominal":
        return False
    after = frame.items[frame.head + 1 : frame.right + _ASIDE]
    end = next((at for at, one in enumerate(after) if one.lower in _CLAUSE_ENDS), len(after))
    low = [one.lower for one in after[:end]]
    use = next((at for at, one in enumerate(low) if one in _USES or one.endswith("only for")), None)
    if use is None or any(
        one.kind == "sector" and one.data.sector in sectors - {UNSPECIFIED} for one in after[use:end]
    ):
        return False
    return low[use - 1 : use] in [[one] for one in _ONLY] or low[use] == "only for" or low[-1] in _ONLY_BEHIND


_CLAUSE_ENDS = frozenset({",", ";", ".", "and", "but", "which", "that"})
_ONLY = frozenset({"only", "solely", "exclusively"})
_ONLY_BEHIND = frozenset({"only", "alone"})
_USES = frozenset({"for", "to"})


def _is_export_licence(frame: Frame) -> bool:
    """Tell whether it is a licence to export that is taken, which is what trade needs, and no relief."""
    return frame.object_kind == "relief" and "export" in frame.object_item.lower


_PERMITS = word_set("licence licences license licenses permit permits")
_OF_OWN = word_set("operating broadcasting flying banking flight trading")


def _is_own_permit(frame: Frame, hit: list[tuple[Target, str]]) -> bool:
    """Tell whether a foreign firm loses the permit that all firms need: "revoked the licence of the airline …".

    What belongs to the firm itself is no waiver of sanctions, which is given to those who deal with it.
    """
    verb = frame.view.syntax.verbs.get(frame.head)
    if frame.object_item.lower.rpartition(" ")[2] not in _PERMITS or verb is None or not hit:
        return False
    things = verb.subject if verb.passive else verb.objects
    own = next((one for one in things if one.start <= frame.object_at < one.end), None)
    if own is None or any(target.name is None and sector == UNSPECIFIED for target, sector in hit):
        return False
    called = lower_words(frame.items[own.start : frame.object_at])
    return bool(called & _OF_OWN) or any(link.word == "of" for link in own.links[:1])


def _restricted(frame: Frame, hit: list[tuple[Target, str]]) -> str:
    """Return what a new ban is, or the end of a licence: those to export are what trade needs, and no relief."""
    if frame.action == Action.REINSTATED and (_is_export_licence(frame) or _is_own_permit(frame, hit)):
        return Action.IMPOSED
    return _of_a_ban(frame) if frame.action == Action.IMPOSED else frame.action


_WIDENING = frozenset({Action.EXTENDED, Action.EXPANDED})


_LEVELS = frozenset({"level", "levels", "standard", "standards", "height", "heights"})


def _is_raised(frame: Frame) -> bool:
    """Tell whether measures are lifted up to something ("lifts Russia sanctions to European level")."""
    after = [one.lower for one in frame.items[frame.object_at + 1 : frame.object_at + 8]]
    place = next((at for at, word in enumerate(after) if word in ("to", "onto")), len(after))
    return frame.object_kind == "measure" and not _LEVELS.isdisjoint(after[place : place + 5])


_COURTS = ("court", "judge", "tribunal")


def _is_annulled(frame: Frame) -> bool:
    """Tell whether judges set a measure aside, which ends it ("the listing was set aside by the court")."""
    if not frame.head_item.lower.startswith("set") or frame.voice == "nominal":
        return False
    return any(word.startswith(_COURTS) for one in acting_phrases(frame) for word in _words(frame, one))


def _words(frame: Frame, phrase: NounPhrase) -> list[str]:
    return [word for item in frame.items[phrase.start : phrase.end] for word in item.lower.split()]


def is_one_more(frame: Frame) -> bool:
    """Tell whether what goes is more of the measures, and not all ("will remove further curbs on Syria")."""
    before = lower_words(frame.items[max(0, frame.object_at - _QUALIFIED) : frame.object_at])
    return frame.object_kind == "measure" and bool(before & _ONE_MORE) and "no" not in before


def _of_a_ban(frame: Frame) -> str:
    """Return the action of what restricts: tougher than a measure that stands, again, or for the first time."""
    if frame.object_kind == "measure" and frame.voice == "cue" and _is_softer(frame):
        return Action.EASED  # "weighs softer sanctions"
    if (frame.object_kind == "measure" and _is_tougher(frame)) or _restricts_further(frame):
        return Action.EXPANDED
    back = (frame.trigger in _RETURNING and _is_again(frame)) or _snaps_back(frame) or _is_put_back(frame)
    return Action.REINSTATED if back else Action.IMPOSED


def _snaps_back(frame: Frame) -> bool:
    """Tell whether measures are called those that come back ("imposed snapback sanctions")."""
    called = [one.lower for one in frame.items[max(0, frame.object_at - _QUALIFIED) : frame.object_at + 1]]
    return frame.object_kind in ("measure", "package") and any(one.startswith(_SNAPPING) for one in called)


_BACK_IN = [["back", "into"], ["back", "in"]]
_PLACES = frozenset({"force", "effect", "place"})


def _is_put_back(frame: Frame) -> bool:
    """Tell whether measures are ordered to hold again: "ordered the sanctions on Mali back into force"."""
    low = [one.lower for one in frame.items[frame.object_at + 1 : frame.right + _ASIDE]]
    backs = (at for at, word in enumerate(low) if word in _PLACES and low[max(0, at - 2) : at] in _BACK_IN)
    return frame.object_kind in ("measure", "package") and next(backs, None) is not None


_SNAPPING = ("snapback", "snap-back")


_RESTRICTING = ("restrict", "limit", "curb", "curtail")


def _restricts_further(frame: Frame) -> bool:
    """Tell whether what is restricted was so before: "restricted exports of steel further", "were further curbed"."""
    if not frame.head_item.lower.startswith(_RESTRICTING):
        return False
    near = [one.lower for one in frame.items[max(0, frame.head - 1) : frame.head + 2]]
    last = [one.lower for one in frame.items[frame.right - 1 : frame.right]]
    return "further" in near or (last == ["further"] and frame.object_kind == "dealing")


def _is_again(frame: Frame) -> bool:
    """Tell whether a ban is said to come again: "is barred again", "went back into force", "cut them off once more"."""
    low = [one.lower for one in frame.items]
    before, after = low[max(0, frame.head - 2) : frame.head], low[frame.head : frame.right + 3]
    end = next((at for at, one in enumerate(after) if one in (",", ";", "after", "until", "if", "unless")), len(after))
    later = (one for one in frame.view.syntax.verbs.values() if one.at > frame.head)
    verbs = (one.start for one in later if one.form == "finite" or (one.form == "participle" and one.above is not None))
    near = after[: min(end, min(verbs, default=end + frame.head) - frame.head)]  # "what it banned it allows again"
    if frame.trigger == "begin" and "back" in near[:3]:
        return True
    again = before[-1:] in _AGAIN or before[-2:] == ["once", "more"]
    return again or any([one] in _AGAIN for one in near) or ("once", "more") in pairwise(near)


_ASIDE = 10
"""Items after a verb within which an aside says for how long."""


def _is_for_a_term(frame: Frame) -> bool:
    """Tell whether a measure is lifted for a stated time only ("lifted for six months", "for 90 days")."""
    if frame.trigger != "lift" or frame.voice == "nominal" or frame.object_kind != "measure":
        return False
    reach = frame.items[frame.head + 1 : max(frame.right + 4, frame.head + _ASIDE)]
    aside = bool(reach) and reach[0].lower == ","  # "lifted, for six months, its ban"
    for at, item in enumerate(reach[:-2]):
        if (item.lower in (",", ";", "which", "that") and (at or not aside)) or item.lower in _STANDING:
            return False
        places = (at + 1, _past_period(reach, at + 1)) if item.lower == "for" else ()
        if any(_opens_term(reach, place) for place in places):
            return True
    return False


def _opens_term(items: list[Item], at: int) -> bool:
    counted = items[at].kind == "number" or items[at].lower in COUNTS
    return _is_term(items[at]) or (counted and any(one.lower in TERMS for one in items[at + 1 : at + 3]))


_PERIOD = word_set("a an the period of initial first")


def _past_period(items: list[Item], at: int) -> int:
    """Return the place of what says how long a time is, past "a period of"."""
    here = at
    while here < len(items) - 1 and items[here].lower in _PERIOD:
        here += 1
    return here if here < len(items) - 1 else at


def _is_term(item: Item) -> bool:
    """Tell whether a date is a length of time ("six months")."""
    words = item.lower.split()
    counted = words[0] in COUNTS or words[0].isdigit()
    return item.kind == "date" and len(words) == 2 and counted and words[1] in TERMS


def _is_softer(frame: Frame) -> bool:
    before = frame.items[max(0, frame.object_at - _BEFORE) : frame.object_at]
    return bool(lower_words(before) & _LESS)


def _is_tougher(frame: Frame) -> bool:
    before = frame.items[min(frame.head, frame.object_at) : frame.object_at]
    if frame.rule == "state.begins":
        before = frame.items[max(0, frame.object_at - _BEFORE) : frame.object_at]
    return bool(lower_words(before) & _MORE)
