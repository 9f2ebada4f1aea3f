"""What those are who were listed, as the next sentence says: "listed five men. All are generals", "They mine gold"."""

from dataclasses import replace
from itertools import pairwise

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded, Frame, Reading, SentenceView
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.reading import grammar as g
from transforms.reading.kinds import LISTED
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_ACTIONS = frozenset({"imposed", "lifted"})
_THEY = word_set("they all both most each")
_HEADS = word_set(
    "firms companies businesses banks men persons people individuals entities groups concerns enterprises "
    "organisations organizations five six seven eight nine ten two three four ones"
)
_DOES = word_set(
    "make makes made build builds built produce produces produced mine mines mined sell sells sold trade traded deal "
    "deals dealt ship ships shipped carry carries carried refine refines refined run runs ran operate operates "
    "operated manufacture manufactures manufactured transport transports transported insure insures supply supplies "
    "supplied"
)
_DEALING = word_set("deal deals dealt trade traded specialise specialises specialize work works")
_STANDING = frozenset({"are", "were"})
_BETWEEN = word_set("of the them these those which also mainly mostly")
_MOSTLY = word_set("most mostly mainly chiefly largely primarily all nearly almost many") | {","}
_SAID_OF_MOST = _MOSTLY | _BETWEEN | word_set("in from active working operating engaged whom but one two three four")
_TELLING = _DOES | _DEALING | _STANDING


def with_told_callings(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return readings of listings that name no sector with that which the next sentence gives those listed."""
    if not any(_is_open(one) for one in readings):
        return readings
    after = {one.index: following for one, following in pairwise(views)}
    return [_told(one, after.get(one.frame.view.index)) if _is_open(one) else one for one in readings]


def _is_open(reading: Reading) -> bool:
    """Tell whether a reading lists several whom nothing says more of than where they are from."""
    frame, roles = reading.frame, reading.roles
    if frame.object_kind not in LISTED or frame.action not in _ACTIONS or frame.view.is_title:
        return False
    bare = all(one.name is None and one.country and one.sector in (None, UNSPECIFIED) for one in roles.targets)
    return bare and all(code == UNSPECIFIED for code, _ in roles.sectors) and roles.own_sector is None


def _told(reading: Reading, view: SentenceView | None) -> Reading:
    sectors = _told_beside(reading.frame)
    if not sectors and view is not None and view.section == reading.frame.view.section and not view.is_title:
        sectors = _callings(view)
    if not sectors:
        return reading
    targets = [replace(one, sector=None) for one in reading.roles.targets]
    return replace(reading, roles=replace(reading.roles, targets=targets, sectors=sectors))


def _told_beside(frame: Frame) -> list[Coded]:
    """Return in what most of those listed deal, as their own sentence adds ("18 firms, mostly in gas and tin")."""
    items = frame.items
    start = max(frame.object_at, frame.head)
    opens = (at for at in range(start + 1, len(items) - 1) if lower_at(items, at) == "," and _is_most(items, at + 1))
    at = next(opens, None)
    if at is None:
        return []
    while at < len(items) and items[at].lower in _SAID_OF_MOST:
        at += 1
    stop = next((here for here in range(at, len(items)) if not _is_of_trade(items[here])), len(items))
    found = [(one.data.sector, one.text) for one in items[at:stop] if one.kind in ("sector", "post")]
    ends = stop == len(items) or items[stop].kind in ("mark", "date")
    return [one for one in found if one[0] not in (UNSPECIFIED, "government")] if ends else []


def _is_most(items: list[Item], at: int) -> bool:
    """Tell whether what follows is said of most of those before ("mostly in gas", "nearly all of them banks")."""
    near = items[at : at + 5]
    return near[0].lower in _MOSTLY and (near[0].lower.endswith("ly") or any(one.lower in _OF_THEM for one in near))


_OF_THEM = word_set("them which whom")


def _is_of_trade(item: Item) -> bool:
    return _is_of_goods(item) or item.kind == "post" or item.lower in _MAKING


_MAKING = word_set("sector sectors industry industries the firms companies makers producers trade business of")


def _callings(view: SentenceView) -> list[Coded]:
    """Return in which sectors those are of whom a sentence goes on to speak."""
    found = _trades(view) or _posts(view)
    return list({code: (code, words) for code, words in found if code != UNSPECIFIED}.values())


def _posts(view: SentenceView) -> list[Coded]:
    """Return what they are said to be: "Most are judges or police commanders"."""
    verb = next((one for one in view.syntax.verbs.values() if one.subject and one.form in ("finite", "copula")), None)
    if verb is None or verb.form != "copula" or not _are_those(view.items, verb.subject[0]):
        return []
    if not {item.lower for item in view.items[verb.start : verb.end]}.isdisjoint(g.NEGATIONS | g.MODALS):
        return []
    found = [party_targets(view.items, one, one.links, view.year) for one in verb.objects if _are_many(view.items, one)]
    return [
        code
        for each in found
        for code in [*each.sectors, *((one.sector, one.words) for one in each.targets if one.sector)]
    ]


def _trades(view: SentenceView) -> list[Coded]:
    """Return what they are said to deal in, by words that hardly look like verbs: "All three mine gold"."""
    items = view.items
    at = next((here for here, item in enumerate(items[:_OPENING]) if item.lower in _TELLING), None)
    if not at or not _opens(items[:at]):
        return []
    start = at + 1 + (items[at].lower in _DEALING)
    if items[at].lower in _STANDING:  # "Most are active in gas and ship repair"
        start = next((here + 1 for here in range(at, min(at + 3, len(items))) if items[here].lower == "in"), len(items))
    if items[at].lower in _DEALING and lower_at(items, at + 1) not in ("in", "with"):
        return []
    stop = (here for here in range(start, len(items)) if not _is_of_goods(items[here]))
    goods = [one for one in items[start : next(stop, len(items))] if one.kind == "sector"]
    return [(one.data.sector, one.text) for one in goods if one.data.sector != "government"]


_OPENING = 6
_JOINING = word_set("and or as well new heavy light small large military civil civilian used") | {","}


def _is_of_goods(item: Item) -> bool:
    return item.kind == "sector" or item.lower in _JOINING


def _opens(items: list[Item]) -> bool:
    """Tell whether items are only who is spoken of: "They", "Most of the companies", "The two firms"."""
    low = [item.lower for item in items]
    points = low[0] in _THEY or (low[0] in ("the", "these", "those") and low[-1] in _HEADS)
    return points and all(word in _BETWEEN or word in _HEADS or word in _THEY for word in low[1:])


def _are_those(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a subject points back at all who were listed: "They", "Most of them", "All three companies"."""
    if phrase.start > 1:
        return False
    first, head = items[phrase.start].lower, items[phrase.head].lower
    if first not in _THEY and not (first in ("the", "these", "those") and head in _HEADS):
        return False
    return phrase.end - phrase.start == 1 or head in _HEADS or head in _THEY or lower_at(items, phrase.end) == "of"


def _are_many(items: list[Item], phrase: NounPhrase) -> bool:
    return items[phrase.head].lower.endswith(("s", "men", "people", "police"))
