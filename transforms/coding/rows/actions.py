"""What is done: the action of a frame with what the wording around makes of it."""

from collections.abc import Iterable
from itertools import pairwise

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Action
from transforms.coding.dealings.caps import is_cap_cut
from transforms.coding.model import Frame, Roles, Target, lower_words
from transforms.coding.parties.agents import acting_phrases
from transforms.coding.parties.trade_words import TRADE
from transforms.coding.rows.shares import takes_a_share
from transforms.reading.inflection import BASE
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_MORE = word_set("tougher tighter stricter wider harsher broader stiffer sterner severer stronger heavier")
_LESS = word_set("softer looser milder lighter laxer gentler weaker")
_BEFORE = 4
"""Items before a measure among which it is called tougher."""
_PARTLY = frozenset({"partially", "partly"})
_ANEW = frozenset({"again", "anew"})
_FOR_A_TIME = frozenset({"temporarily", "provisionally"})
_MANNER = 3
"""Items before a verb in which an adverb of manner stands."""

_FLOWS = (
    "export", "import", "importation", "entry", "access", "sale", "shipment", "deliverie", "delivery", "supplie",
    "supply", "flight", "transfer", "travel", "loan", "credit", "lending", "payment",
)  # fmt: skip
_FAR = 8
"""Items before an infinitive among which "for" says who may not do it."""
_UNTIL = frozenset({"until", "till"})
_ONLY_LONGER = frozenset({"continuation", "renewal", "prolongation", "rollover"})
_SCOPES = frozenset({"scope", "reach", "range", "ambit", "coverage"})
_ANOTHER = frozenset({"another", "further", "additional"})
_ONE_MORE = frozenset({"further", "more", "additional", "other"})
_QUALIFIED = 2
"""Items before a measure among which it is called one more."""

_TERMS = frozenset({"year", "years", "month", "months", "week", "weeks", "day", "days", "term"})
_REACHING = frozenset({"to", "cover", "include", "over", "across"})
_RETURNING = word_set("ban bar begin")
_AGAIN = [["again"], ["anew"], ["once again"], ["once more"]]
_BOUND = word_set("linked close connected related tied loyal belonging due according")
"""Words whose "to" says what something belongs to ("persons linked to the government")."""
_COUNTS = word_set("a an one two three four five six seven eight nine ten eleven twelve ninety thirty sixty several")
_STANDING = word_set("force place effect standing imposed banned kept maintained lasted")
_WIDER = word_set("government army rebels militias junta whole rest region areas parties territory entire")
"""Words for those to whom a measure may be widened ("extended the arms embargo to the government")."""
_GOODS = word_set("goods items products commodities categories sectors kinds types classes sorts")
_TOLD = frozenset({"actor", "entity", "sector", "post", "group", "date"})
"""What may follow "extends … to": a wider scope, or a day."""


def action_of(frame: Frame, roles: Roles, hit: Iterable[tuple[Target, str]]) -> str:
    """Return the action; ``hit`` are the targets with their sectors.

    Lifting a part of an unspecified measure eases it, as lifting any in part does; extending a measure to more parties
    expands it, and so does imposing a tougher one.
    """
    vague = all(sector == UNSPECIFIED and target.name is None for target, sector in hit)
    manner = lower_words(frame.items[max(0, frame.head - _MANNER) : frame.head + 2])
    some = roles.partial or _is_one_more(frame) or takes_a_share(frame)
    in_part = (vague and some) or bool(manner & _PARTLY)
    if frame.action == Action.LIFTED and (in_part or _is_raised(frame)):
        return Action.EXPANDED if _is_raised(frame) else Action.EASED
    if frame.trigger == "permit" and frame.object_kind == "dealing" and manner & _ANEW:
        return Action.LIFTED  # "again allowed the sale of winches"
    if frame.action == Action.SUSPENDED and _is_annulled(frame):
        return Action.LIFTED
    if frame.action == Action.LIFTED and (manner & _FOR_A_TIME or _is_for_a_term(frame)):
        return Action.SUSPENDED
    if frame.action in _WIDENING and frame.object_kind != "relief":
        return _widened(frame)
    return _restricted(frame)


def _restricted(frame: Frame) -> str:
    """Return what a new ban is, or the end of a licence: those to export are what trade needs, and no relief."""
    if frame.action == Action.EASED and is_cap_cut(frame.head_item, frame.object_item):
        return Action.EXPANDED  # "cut its cap on the price of Malian oil"
    licence = frame.object_kind == "relief" and "export" in frame.object_item.lower
    if frame.action == Action.REINSTATED and licence:
        return Action.IMPOSED
    return _of_a_ban(frame) if frame.action == Action.IMPOSED else frame.action


_WIDENING = frozenset({Action.EXTENDED, Action.EXPANDED})


def _is_first(frame: Frame) -> bool:
    """Tell whether a package is the first, before which nothing stood ("its first package against Mali")."""
    before = lower_words(frame.items[max(0, frame.object_at - _BEFORE) : frame.object_at])
    after = lower_words(frame.items[frame.object_at + 1 : frame.object_at + _FAR])
    return bool(before & _FIRST) and not after & _OF_LATE


_FIRST = frozenset({"first", "initial"})
_OF_LATE = word_set("since year month months years summer autumn winter spring")
"""After a package that is only the first for some time."""


def _widened(frame: Frame) -> str:
    if frame.trigger == "keep":
        return frame.action  # what is kept is no wider
    if _names_more(frame) or (frame.object_kind == "package" and _is_first(frame)):
        return Action.IMPOSED
    scope = _SCOPES & lower_words(frame.items[min(frame.head, frame.object_at) : frame.object_at])
    wider = frame.action == Action.EXPANDED or bool(scope) or _extends_scope(frame) or _leads_on(frame)
    return Action.EXPANDED if wider else frame.action


def _names_more(frame: Frame) -> bool:
    """Tell whether a list is made longer by a number of names: "extended its list to 79 persons"."""
    if frame.object_kind != "list" or _says_how_long(frame):
        return False
    if frame.action == Action.EXPANDED and _is_of_persons(frame):
        return True
    reach = frame.items[min(frame.head, frame.object_at) : frame.right + 2]
    return any(
        item.lower in ("to", "by") and (after.kind == "number" or after.lower in _COUNTS)
        for item, after in pairwise(reach)
    )


_PERSONS = word_set("persons people individuals citizens nationals names officials men women entities firms companies")


def _is_of_persons(frame: Frame) -> bool:
    """Tell whether a list is said to be of persons or firms, so that a longer one names more of them."""
    after = frame.items[frame.object_at + 1 : frame.object_at + 1 + _BEFORE]
    if not after or after[0].lower != "of":
        return False
    return any(one.kind == "post" or one.lower in _PERSONS for one in after[1:])


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


def _is_one_more(frame: Frame) -> bool:
    """Tell whether what goes is more of the measures, and not all ("will remove further curbs on Syria")."""
    before = lower_words(frame.items[max(0, frame.object_at - _QUALIFIED) : frame.object_at])
    return frame.object_kind == "measure" and bool(before & _ONE_MORE) and "no" not in before


def _of_a_ban(frame: Frame) -> str:
    """Return the action of what restricts: tougher than a measure that stands, again, or for the first time."""
    if frame.object_kind == "measure" and frame.voice == "cue" and _is_softer(frame):
        return Action.EASED  # "weighs softer sanctions"
    if (frame.object_kind == "measure" and _is_tougher(frame)) or _restricts_further(frame):
        return Action.EXPANDED
    return Action.REINSTATED if frame.trigger in _RETURNING and _is_again(frame) else Action.IMPOSED


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
    verbs = (one.start for one in frame.view.syntax.verbs.values() if one.at > frame.head and one.form == "finite")
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
    counted = items[at].kind == "number" or items[at].lower in _COUNTS
    return _is_term(items[at]) or (counted and any(one.lower in _TERMS for one in items[at + 1 : at + 3]))


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
    counted = words[0] in _COUNTS or words[0].isdigit()
    return item.kind == "date" and len(words) == 2 and counted and words[1] in _TERMS


def _is_softer(frame: Frame) -> bool:
    before = frame.items[max(0, frame.object_at - _BEFORE) : frame.object_at]
    return bool(lower_words(before) & _LESS)


def _is_tougher(frame: Frame) -> bool:
    before = frame.items[min(frame.head, frame.object_at) : frame.object_at]
    if frame.rule == "state.begins":
        before = frame.items[max(0, frame.object_at - _BEFORE) : frame.object_at]
    return bool(lower_words(before) & _MORE)


def _extends_scope(frame: Frame) -> bool:
    """Tell "extends the ban to gold" (wider) from "extends the ban to 31 July" or "for a year" (longer).

    The country that goods went to is no wider scope: "extends its ban on exports of chips to Mali".
    """
    items, end = frame.items, min(frame.right, len(frame.items) - 1)
    if _says_how_long(frame) or frame.head_item.lower in _ONLY_LONGER:
        return False
    told = frame.voice != "nominal"  # "the closure of the sky to its planes was extended"
    start = frame.head if told else frame.object_at
    for at in range(max(start, frame.object_at) + 1, end):
        own = at == frame.object_at + 1 and frame.object_item.kind == "nominal"  # "extended its halt to imports"
        reaches = items[at].lower in _REACHING and items[at - 1].lower not in _BOUND and not own
        if reaches and not _is_infinitive(items, at):
            first = next((kind for one in items[at + 1 : at + 5] if (kind := _scope_kind(one)) in _TOLD), None)
            if first == "date":
                return False
            flows = any(one.lower.rstrip("s").endswith(_FLOWS) for one in items[frame.object_at : at])
            if first is not None and not (flows and first == "actor"):
                return True
            reached = {one.lower for one in items[at + 1 : at + 4]}
            if reached & _GOODS:
                return True  # "extends its ban to three more goods"
            if not flows and (reached & _WIDER or ("all" in reached and reached & TRADE)):
                return True
    return False


def _leads_on(frame: Frame) -> bool:
    """Tell whether "from … to" says what is reached beyond what was: "from new projects to old ones", no days."""
    items, end = frame.items, min(frame.right, len(frame.items) - 1)
    at = next((here for here in range(frame.object_at + 1, end) if items[here].lower == "from"), end)
    upto = next((here for here in range(at + 2, min(end, at + 5)) if items[here].lower == "to"), None)
    if upto is None or _is_infinitive(items, upto):
        return False
    return not _DATED & {items[upto + 1].kind, *(one.kind for one in items[at + 1 : upto])}


_DATED = frozenset({"date", "number", "actor", "group"})


def _is_infinitive(items: list[Item], at: int) -> bool:
    """Tell whether "to" says what somebody may not do ("the ban for Russian vessels to enter Ukrainian ports")."""
    after = items[at + 1] if at + 1 < len(items) else None
    verb = items[at].lower == "to" and after is not None and BASE in after.forms
    return verb and any(item.lower == "for" for item in items[max(0, at - _FAR) : at])


def _scope_kind(item: Item) -> str:
    """Return what an item is as a wider scope: a dealing with goods of its own ("air traffic") is a sector."""
    deals = item.kind == "measure" and item.data.kind == "dealing" and item.data.sector
    return "sector" if deals else item.kind


def _says_how_long(frame: Frame) -> bool:
    """Tell whether a term is given: "until May", "for another year", "by six months"."""
    reach = frame.items[frame.head : frame.right + 4]
    for item, after in pairwise(reach):
        if item.lower in _UNTIL or (item.lower in _ANOTHER and after.lower in _TERMS):
            return True
    return any(
        item.lower in ("for", "by") and any(one.lower in _TERMS for one in reach[at + 1 : at + 5])
        for at, item in enumerate(reach)
    )
