"""What is done time and again, or was for years: "renews them every six months", "whenever it tests one", "used to"."""

from itertools import pairwise

from transforms.coding.model import Frame
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.grammar import STRONG_MARKS
from transforms.reading.inflection import BASE, PAST, THIRD
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_SOON = 12
_REACH = 6
_MAY = frozenset({"may", "can", "could", "might"})
_YEARLY = word_set("annually yearly routinely periodically")
_EACH = word_set("every each")
_TURNS = word_set("year years six three two month months spring summer autumn winter quarter week twelve")
_TIMES = word_set("twice once thrice")
_OPENINGS = (("whenever",), ("each", "time"), ("every", "time"), ("time", "and", "again"))
_OPENERS = frozenset(one[0] for one in _OPENINGS)
_SPANS = word_set("years days decades times era period")
_LENGTH = ("as", "long", "as")

AGAIN = _YEARLY | _EACH | _TIMES | _SPANS | {"basis", "whenever", "time", "used", "long", "as", "like"}
"""Words of which a sentence about what is done time and again has one."""


def is_done_time_and_again(frame: Frame) -> bool:
    """Tell whether a change comes about time and again, or was the custom once, and is no change of one day."""
    tells = (_is_whenever, _is_by_turns, _used_to, _is_of_a_time, _is_as_ever)
    return any(is_so(frame) for is_so in tells)


def _is_whenever(frame: Frame) -> bool:
    """Read "was waived whenever he travelled", "each time it tested a missile, the Council tightened them"."""
    often = any(one.lower == "whenever" for one in frame.items[frame.head + 1 : frame.head + _SOON])
    if often and _MAY.isdisjoint(verb_group(frame)):
        return True
    words = _words(frame.items[:3])
    opens = words[0] in _OPENERS and any(tuple(words[: len(one)]) == one for one in _OPENINGS)
    return opens and not any(item.lower in STRONG_MARKS for item in frame.items[: frame.head])


def _is_by_turns(frame: Frame) -> bool:
    """Read "must be renewed annually", "renews them every six months", "decides every spring which firms it lists"."""
    if frame.voice == "cue" and lower_at(frame.items, frame.object_at - 1) in _EACH:
        return bool({"has", "have"} & {one.lower for one in frame.items[max(0, frame.head - 3) : frame.head]})
    if frame.voice in ("nominal", "cue", "bare"):
        return False
    if frame.action == "extended":
        if _YEARLY & {*_words(frame.items[max(0, frame.head - 3) : frame.head + 4])} or _is_on_basis(frame):
            return True
    elif not _is_present(frame):
        return False
    behind = min((at for at in frame.view.syntax.verbs if at > frame.head), default=len(frame.items))
    return _names_turns(_words(frame.items[max(0, frame.head - _REACH) : min(behind, frame.head + _SOON)]))


def _is_on_basis(frame: Frame) -> bool:
    """Read "renewed on an annual basis"."""
    after = _words(frame.items[frame.head + 1 : frame.head + _BASIS])
    return "basis" in after and not _REGULAR.isdisjoint(after)


_BASIS = 6
_REGULAR = word_set("annual yearly regular rolling monthly six-monthly half-yearly biannual")


def _names_turns(words: list[str]) -> bool:
    if _EACH.isdisjoint(words) and _TIMES.isdisjoint(words):
        return False
    return any(
        (one in _EACH and after in _TURNS) or (one in _TIMES and after == "a" and behind in ("year", "month"))
        for one, after, behind in zip(words, words[1:], [*words[2:], ""], strict=False)
    )


def _is_as_ever(frame: Frame) -> bool:
    """Read "was lifted, as it is every year", "shut its border, as in other winters"; sanctions are prolonged so."""
    if frame.action == "extended":
        return False
    words = _words(frame.items[frame.head + 1 :])
    return any(
        one in _EACH | _EARLIER and after in _TURNS | _PAST_TURNS and not _AS.isdisjoint(words[max(0, at - _FEW) : at])
        for at, (one, after) in enumerate(pairwise(words))
    )


_EARLIER = word_set("other previous earlier past former most")
_PAST_TURNS = word_set("springs summers autumns winters seasons season")
_AS = word_set("as like")
_FEW = 5


def _is_present(frame: Frame) -> bool:
    group = verb_group(frame)
    if group:
        return bool({"is", "are"} & {*group}) and not {"being", "been"} & {*group}
    return bool({BASE, THIRD} & set(frame.head_item.forms)) and PAST not in frame.head_item.forms


def _used_to(frame: Frame) -> bool:
    """Read "used to ban its oil" and "used to be closed to its ships"; what is "used to ban oil" is a means."""
    items, group = frame.items, verb_group(frame)
    if "to" not in group:
        return False
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    to = frame.head - len(group) + group.index("to")
    return lower_at(items, to - 1) == "used" and (above is None or not above.passive)


def _is_of_a_time(frame: Frame) -> bool:
    """Read "as long as Washington embargoes its goods", "in the years when Washington embargoed its goods"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.relation != "sub" or not verb.subject:
        return False
    start = verb.subject[0].start
    before = _words(frame.items[max(0, start - 3) : start])
    if tuple(before[-3:]) == _LENGTH:
        return True
    return any(one in _SPANS and after in ("when", "that") for one, after in pairwise(before))


def _words(items: list[Item]) -> list[str]:
    return [word for item in items for word in item.lower.split()]
