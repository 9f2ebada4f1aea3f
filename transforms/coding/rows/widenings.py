"""What widens a measure and what only prolongs it: "extends the ban to gold", "extends the ban to 31 July"."""

from itertools import pairwise

from schemas.vocabulary import Action
from transforms.coding.model import Frame, lower_words
from transforms.coding.parties.named.trade_words import TRADE
from transforms.reading.inflection import BASE
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_BEFORE = 4
"""Items before a measure among which it is called tougher."""
TERMS = frozenset({"year", "years", "month", "months", "week", "weeks", "day", "days", "term"})
COUNTS = word_set("a an one two three four five six seven eight nine ten eleven twelve ninety thirty sixty several")
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
_REACHING = frozenset({"to", "cover", "include", "over", "across"})
_BOUND = word_set("linked close connected related tied loyal belonging due according")
"""Words whose "to" says what something belongs to ("persons linked to the government")."""
_WIDER = word_set("government army rebels militias junta whole rest region areas parties territory entire")
"""Words for those to whom a measure may be widened ("extended the arms embargo to the government")."""
_GOODS = word_set("goods items products commodities categories sectors kinds types classes sorts")
_TOLD = frozenset({"actor", "entity", "sector", "post", "group", "date"})
"""What may follow "extends … to": a wider scope, or a day."""
_FIRST = frozenset({"first", "initial"})
_OF_LATE = word_set("since year month months years summer autumn winter spring")
"""After a package that is only the first for some time."""
_PERSONS = word_set(
    "persons people individuals citizens nationals names officials men women entities firms companies representatives "
    "politicians lawmakers parliamentarians deputies ministers diplomats figures leaders servicemen officers "
    "commanders judges journalists activists academics artists businessmen oligarchs organisations organizations "
    "institutions vessels ships tankers banks members relatives"
)
_OF = frozenset({"of", "targeting"})
_DATED = frozenset({"date", "number", "actor", "group"})


def widened(frame: Frame) -> str:
    """Return what is done to a measure that is widened or prolonged."""
    if frame.trigger == "keep":
        return frame.action  # what is kept is no wider
    if (
        _names_more(frame)
        or _takes_in_persons(frame)
        or _lengthens_list(frame)
        or (frame.object_kind == "package" and (_is_first(frame) or _is_several(frame)))
    ):
        return Action.IMPOSED
    if frame.action == Action.EXPANDED and frame.object_kind == "measure" and _runs_longer(frame):
        return Action.EXTENDED  # "the sanctions will be expanded for six months"
    wider = frame.action == Action.EXPANDED or _is_of_scope(frame) or _extends_scope(frame) or _leads_on(frame)
    return Action.EXPANDED if wider else frame.action


def _is_first(frame: Frame) -> bool:
    """Tell whether a package is the first, before which nothing stood ("its first package against Mali")."""
    before = lower_words(frame.items[max(0, frame.object_at - _BEFORE) : frame.object_at])
    after = lower_words(frame.items[frame.object_at + 1 : frame.object_at + _FAR])
    return bool(before & _FIRST) and not after & _OF_LATE


_OF_GOODS = _GOODS | word_set("export exports import imports control controls trade tariff country countries group")


def _lengthens_list(frame: Frame) -> bool:
    """Tell whether a list of those who are hit gets longer ("widened its blacklist"), and no list of barred goods."""
    if frame.object_kind != "list" or frame.action != Action.EXPANDED:
        return False
    around = frame.items[max(0, frame.object_at - _BEFORE) : frame.object_at + _BEFORE]
    return _OF_GOODS.isdisjoint(word for item in around for word in item.lower.split())


_TAKING_IN = word_set("include cover target take add")
_MORE_OF_THEM = word_set("another further additional more new other")


def _takes_in_persons(frame: Frame) -> bool:
    """Tell whether a measure is extended to a number of persons: "to take in 40 more people", "to cover 20 firms".

    To put names on a list is to impose it on them.
    """
    items = frame.items
    for one in frame.view.syntax.verbs.values():
        below = one.form == "infinitive" and one.above is not None and one.above.at == frame.head
        if not below or items[one.at].lower not in _TAKING_IN:
            continue
        for phrase in (*one.objects, *(link.phrase for link in one.links)):
            inside = items[phrase.start : phrase.end]
            head = items[phrase.head]
            who = head.kind == "post" or head.lower.rpartition(" ")[2] in _PERSONS
            counted = any(each.kind == "number" or each.lower in COUNTS - {"a", "an"} for each in inside)
            if who and (counted or lower_words(inside) & _MORE_OF_THEM):
                return True
    return False


_SEVERAL = ("series of", "raft of", "set of", "bundle of", "basket of")
_NEW = word_set(
    "new newer newest another further additional more fresh latest next last second third extra existing same"
)
_OBJECT_WORDS = 6
"""Items before a package among which it is called another one."""


def _is_several(frame: Frame) -> bool:
    """Tell whether a package is no round after others, but several measures ("a series of sanctions on Mali")."""
    if not frame.object_item.lower.startswith(_SEVERAL) or frame.action != Action.EXPANDED:
        return False
    low = min(frame.head, frame.object_at)
    before = frame.items[max(low, frame.object_at - _OBJECT_WORDS) : frame.object_at]
    return not lower_words(before) & _NEW and not any(one.lower.endswith("th") for one in before)


def _is_of_scope(frame: Frame) -> bool:
    """Tell whether a verb acts on how far a measure goes: "extended the range of it", but not "a range of bans"."""
    between = frame.items[min(frame.head, frame.object_at) : frame.object_at]
    return any(
        one.lower in _SCOPES and not (one.lower == "range" and _COUNTED & lower_words(between[max(0, at - 2) : at]))
        for at, one in enumerate(between)
    )


_COUNTED = frozenset({"a", "wide", "whole", "broad"})


def _runs_longer(frame: Frame) -> bool:
    """Tell whether a term follows at once, so that what is said to be expanded is only prolonged."""
    after = [one.lower for one in frame.items[max(frame.head, frame.object_at) + 1 :]]
    end = next(
        (at for at, word in enumerate(after) if word in (",", ";", "after", "as", "over", "because")), len(after)
    )
    told = after[:end]
    at = next((place for place, word in enumerate(told) if word == "for"), None)
    return at is not None and "by" not in told and any(word in TERMS for word in told[at + 1 : at + 4])


def _names_more(frame: Frame) -> bool:
    """Tell whether a list is made longer by a number of names: "extended its list to 79 persons"."""
    if frame.object_kind != "list" or _says_how_long(frame):
        return False
    if frame.action == Action.EXPANDED and _is_of_persons(frame):
        return True
    reach = frame.items[min(frame.head, frame.object_at) : frame.right + 2]
    return any(
        item.lower in ("to", "by") and (after.kind == "number" or after.lower in COUNTS)
        for item, after in pairwise(reach)
    )


def _is_of_persons(frame: Frame) -> bool:
    """Tell whether a list is said to be of persons or firms, so that a longer one names more of them."""
    after = frame.items[frame.object_at + 1 : frame.object_at + 1 + _BEFORE]
    if not after or after[0].lower not in _OF:
        return False
    return any(one.kind == "post" or one.lower.rpartition(" ")[2] in _PERSONS for one in after[1:])


def _extends_scope(frame: Frame) -> bool:
    """Tell "extends the ban to gold" (wider) from "extends the ban to 31 July" or "for a year" (longer).

    The country that goods went to is no wider scope: "extends its ban on exports of chips to Mali".
    """
    items, end = frame.items, min(frame.right, len(frame.items) - 1)
    if _says_how_long(frame) or frame.head_item.lower in _ONLY_LONGER:
        return False
    return _is_to_reach(frame) or _reaches_before(frame) or _reaches_more(frame, items, end)


def _reaches_before(frame: Frame) -> bool:
    """Tell whether it stands before the measure whom or what it reaches now: "extended to computers its ban on …"."""
    between = frame.items[frame.head + 1 : frame.object_at]
    if not between or between[0].lower != "to":
        return False
    first = next((kind for one in between[1:4] if (kind := _scope_kind(one)) in _TOLD), None)
    return first not in (None, "date") or not _ABROAD.isdisjoint(one.lower for one in between[1:4])


_ABROAD = word_set("subsidiaries firms companies goods products items branches affiliates licensees foreign overseas")


def _reaches_more(frame: Frame, items: list[Item], end: int) -> bool:
    """Tell whether "to" or "cover" behind a measure says whom or what it reaches now."""
    told = frame.voice != "nominal"  # "the closure of the sky to its planes was extended"
    start = frame.head if told else frame.object_at
    for at in range(max(start, frame.object_at) + 1, end):
        own = at == frame.object_at + 1 and frame.object_item.kind == "nominal"  # "extended its halt to imports"
        if not own and _reaches_out(frame, at):
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


_COVERING = word_set("cover include apply embrace encompass comprise affect catch")
_SPANS = word_set("period year years month months day days")


def _is_to_reach(frame: Frame) -> bool:
    """Tell whether a measure is extended in order to reach more: "extended them in June to apply to foreign firms"."""
    for one in frame.view.syntax.verbs.values():
        if one.form != "infinitive" or one.above is None or one.above.at != frame.head:
            continue
        longer = any(frame.items[thing.head].lower in _SPANS for thing in one.objects)
        low = frame.items[one.at].lower
        if (low in _COVERING or low == "take in" or (low == "take" and _takes_in(frame, one))) and not longer:
            return True
    return False


def _takes_in(frame: Frame, verb: Verb) -> bool:
    """Tell whether a verb takes things "in" ("stretched its embargo to take in oil")."""
    return any(item.lower == "in" for item in frame.items[verb.at + 1 : verb.at + 2])


def _leads_on(frame: Frame) -> bool:
    """Tell whether "from … to" says what is reached beyond what was: "from new projects to old ones", no days."""
    items, end = frame.items, min(frame.right, len(frame.items) - 1)
    at = next((here for here in range(frame.object_at + 1, end) if items[here].lower == "from"), end)
    upto = next((here for here in range(at + 2, min(end, at + 5)) if items[here].lower == "to"), None)
    if upto is None or _is_infinitive(items, upto):
        return False
    return not _DATED & {items[upto + 1].kind, *(one.kind for one in items[at + 1 : upto])}


def _reaches_out(frame: Frame, at: int) -> bool:
    """Tell whether a word may say whom or what is reached now, and not what somebody does ("to break away")."""
    items = frame.items
    if items[at].lower not in _REACHING or items[at - 1].lower in _BOUND or _is_infinitive(items, at):
        return False
    verbs = frame.view.syntax.verbs.values()
    return not any(one.start == at and one.form == "infinitive" and one.at > frame.object_at for one in verbs)


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
        if item.lower in _UNTIL or (item.lower in _ANOTHER and after.lower in TERMS):
            return True
    return any(
        item.lower in ("for", "by") and any(one.lower in TERMS for one in reach[at + 1 : at + 5])
        for at, item in enumerate(reach)
    )
