"""All trade, all that goes one way, or a whole regime, told beside goods or parties: it is no vaguer word for them.

"Banned coal and all trade", "ended its sanctions programme on Mali; two ministers can use their accounts again".
"""

from schemas.vocabulary import BODIES, Action
from transforms.coding.discourse.topic import Topic
from transforms.coding.model import RELAXING, Frame, Reading
from transforms.coding.parties.phrases.investments import is_investment
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.word_set import word_set

_OPPOSITE = {"exports": "imports", "imports": "exports", "sales": "imports"}
_ON_TRADE = frozenset({"trade embargo", "trade ban", "economic embargo", "trade boycott", "economic blockade"})
_ON_ECONOMY = frozenset(
    {"economic sanctions", "trade sanctions", "economic and trade sanctions", "commercial sanctions"}
)
_ALL_TRADE = frozenset({"trade", "commerce", "bilateral trade"})
_NEXT = 3
_FAR = 7
_ADDING = word_set("too also well likewise")
_INVESTED = ("invest", "reinvest")

REGIME = "programme"
"""What stands for a regime that goes as such, with whom and what it hit."""
WHOLE = "sanctions as a whole"
"""What stands for all or most of the sanctions, of which the text may go on to tell the several parts."""

_REGIMES = word_set("programme program regime programmes programs regimes emergency")
_ALL = word_set("all most bulk entire virtually")
_PLURAL = ("sanctions", "measures", "penalties", "restrictions", "curbs")


def _opens_list(frame: Frame, end: int) -> bool:
    """Tell whether another measure is joined to one on all trade: "a trade embargo, a ban on flights and …"."""
    after = frame.items[end + 1 : end + 1 + _NEXT]
    joined = bool(after) and after[0].lower in (",", "and")
    return joined and any(one.kind == "measure" and one.data.kind == "measure" for one in after)


def _is_on_economy_beside(frame: Frame) -> bool:
    """Tell whether sanctions on the economy are joined to another measure: "an arms embargo and economic sanctions"."""
    if frame.object_item.lower not in _ON_ECONOMY:
        return False
    before = frame.items[max(0, frame.object_at - _NEXT) : frame.object_at]
    joined = any(one.lower == "and" for one in before)
    follows = joined and any(one.kind == "measure" and one.data.kind == "measure" for one in before)
    return follows or _opens_list(frame, frame.object_at)


def _end_of_trade_ban(frame: Frame) -> int | None:
    """Return where a measure on all trade ends ("a trade embargo", "a ban on all trade"); None of any other."""
    if frame.object_item.lower in _ON_TRADE:
        return frame.object_at
    behind = [one.lower for one in frame.items[frame.object_at + 1 : frame.object_at + 1 + _NEXT]]
    length = next((n for n in (2, 3) if behind[:1] == ["on"] and behind[n - 1 : n] == ["trade"]), None)
    bare = frame.object_kind == "measure" and length is not None and behind[1] in ("trade", "all")
    return frame.object_at + length if bare and length is not None else None


def own_flow(frame: Frame) -> str | None:
    """Return the word for all that goes one way, beside goods that come the other: "halts oil imports and exports"."""
    if (end := _end_of_trade_ban(frame)) is not None:
        return "trade" if _opens_list(frame, end) else None
    if _is_all_trade(frame) or _is_on_economy_beside(frame):
        return "trade"
    if frame.object_kind == "dealing" and (
        is_investment(frame.object_item) or frame.object_item.lower.startswith(_INVESTED)
    ):
        return "investment"
    if (whole := _whole_of(frame)) is not None:
        return whole
    other = _OPPOSITE.get(frame.object_item.lower) if frame.object_kind == "dealing" else None
    if other is None:
        return None
    beside = any(one.kind == "measure" and one.lower.endswith(other) for one in frame.items)
    return frame.object_item.text if beside or is_added(frame) else None


def _whole_of(frame: Frame) -> str | None:
    """Return what stands for a regime, or for all sanctions, that end or return ("lifted most of its sanctions")."""
    if frame.object_kind != "measure" or frame.action not in _ENDING:
        return None
    words = frame.object_item.lower
    if words.rpartition(" ")[2] in _REGIMES:
        return REGIME
    before = {one.lower for one in frame.items[max(0, frame.object_at - _FAR) : frame.object_at]}
    return WHOLE if words.endswith(_PLURAL) and before & _ALL else None


_ENDING = RELAXING | {Action.REINSTATED}


def _is_all_trade(frame: Frame) -> bool:
    """Tell whether all trade is stopped ("suspended bilateral trade with Mali"), no goods that were told before it."""
    told_before = frame.object_at > 0 and frame.items[frame.object_at - 1].lower in ("the", "this", "that")
    word = frame.object_item.lower
    before = {one.lower for one in frame.items[max(0, frame.object_at - _NEXT) : frame.object_at]}
    deals = frame.object_kind == "dealing" and (
        word in _ALL_TRADE or (word == "transactions" and "commercial" in before)
    )
    return deals and not told_before and not frame.view.is_title


def is_added(frame: Frame) -> bool:
    """Tell whether a flow is stopped beside what was stopped before ("it said it would ban exports to Mali too")."""
    end = max(frame.head, frame.object_at) + _FAR
    return any(one.lower in _ADDING for one in frame.items[max(0, frame.head - _NEXT) : end])


_CROPS = frozenset({"food_agriculture", "metals_minerals", "timber"})
_STOPPED = frozenset({"dealing", "measure"})


def is_own_affair(reading: Reading, topic: Topic) -> bool:
    """Tell whether a state of which nothing else is told stops or frees its trade in goods with nobody in particular.

    It is none that often acts, nor one that is hit, nor the one in which the text is written; whoever is hit is named
    neither in its sentence nor before it in the paragraph.
    """
    frame, view = reading.frame, reading.frame.view
    senders = reading.roles.sender_codes
    told = {code for code, _ in reading.roles.sectors}
    if reading.roles.targets or frame.object_kind not in _STOPPED or not told or not told <= _CROPS:
        return False
    if not senders or frame.voice != "active" or view.is_title or is_added(frame):
        return False
    known = {*USUAL_SENDERS, *BODIES, *topic.targets, topic.home}
    if senders & known or any(topic.first.get(code, view.index) < view.index for code in senders):
        return False
    here = [one.index for one in topic.whole.views if one.paragraph == view.paragraph and one.index <= view.index]
    return not any(code in topic.targets for at in here for code in topic.by_sentence.get(at, []))
