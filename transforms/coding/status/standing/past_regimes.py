"""What held for a time that is past: "during the military government exports were banned", "for years it was barred".

A passive of a ban tells a state as well as a step; where the sentence says for what past time, it is the state.
"""

from collections.abc import Iterator
from itertools import pairwise

from transforms.coding.model import Frame
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple

_STATES = word_tuple("passive.ban. passive.bar. reduced. prohibition denial state.needs_licence state.loses_access")
_PAST = word_set("was were had could needed required")
_NOT_PAST = word_set("has have will would is are be may can must shall")
_OPENERS = word_set("during under throughout in")
_ERAS = word_set(
    "government governments administration administrations regime rule era dictatorship presidency premiership reign "
    "monarchy junta occupation cabinet president premier minister ruler leader leadership chancellor"
)
_SPANS = word_set("years days decades times period time era war wars")
_GONE = word_set(
    "previous former old earlier past late last deposed ousted ex military communist soviet colonial imperial "
    "apartheid revolutionary outgoing then-president preceding"
)
_OF_MEASURES = word_set("sanctions embargo embargoes ban bans restrictions blockade boycott war")
_THEN = (("at", "the", "time"), ("at", "that", "time"), ("back", "then"), ("in", "those", "days"))
_TILL_THEN = (("until", "then"), ("till", "then"), ("until", "recently"), ("up", "to", "then"), ("before", "then"))
"""Behind a verb these tell how long something is to last."""
_ONCE = word_set("previously formerly once hitherto")
_UNTIL = word_set("until till before")
_ARTICLES = word_set("the that this last their its")
_LONG = word_set("years decades generations centuries")
_MOST = word_set("most much")
_MANY = word_set("many several")
_WHILE = word_set("while when whilst")
_HELD = (("in", "force"), ("in", "place"), ("in", "effect"))
_REACH = 7


def is_of_past_regime(frame: Frame) -> bool:
    """Tell whether a ban is only what held for a past time that the sentence names, and no day is stated."""
    if frame.action != "imposed" or not frame.rule.startswith(_STATES) or frame.view.is_title:
        return False
    if any(one.role in ("on", "from", "since") for one in frame.view.dates):
        return False
    group = set(verb_group(frame)) | {frame.head_item.lower}
    if frame.voice == "reduced":
        return any(_is_length(_words(frame.items[at : at + _REACH])) for at in _behind(frame))
    if not group & _PAST or group & _NOT_PAST:
        return False
    return bool(group & _ONCE) or any(_tells_past(frame, at) for at in _places(frame))


def _places(frame: Frame) -> Iterator[int]:
    """Yield the places at which an adjunct of a clause may begin: at its head, and behind its verb up to the next."""
    verb = frame.view.syntax.verbs.get(frame.head)
    opens = frame.left if frame.left else 0
    yield from (at for at in (0, 1, opens) if at < frame.head)
    if verb is not None and verb.subject:
        yield from (at for at in range(max(0, verb.subject[0].start - _REACH), verb.subject[0].start))
    yield from _behind(frame)


def _behind(frame: Frame) -> Iterator[int]:
    """Yield the places behind a verb, up to the next verb of its sentence that is not its own."""
    for at in range(frame.head + 1, len(frame.items)):
        if at in frame.view.syntax.verbs and at > frame.head + _REACH:
            return
        yield at


def _words(items: list[Item]) -> list[str]:
    return [word for item in items for word in item.lower.split()]


def _tells_past(frame: Frame, at: int) -> bool:
    items = frame.items
    words = _words(items[at : at + _REACH])
    return (
        any(tuple(words[: len(one)]) == one for one in _THEN)
        or _is_era(words)
        or (at < frame.head and _is_until(items, at, words))
        or _is_length(words)
        or (at < 2 and words[0] == "for" and bool(_LONG & {*_up_to(words, (",",))}))
        or _is_while_held(items, at)
    )


def _is_era(words: list[str]) -> bool:
    """Read "during the previous government", "under the old regime", "in the years of the embargo"."""
    if words[0] not in _OPENERS:
        return False
    phrase = _up_to(words[1:], (",", ".", "was", "were", "had"))
    near = phrase[:4]
    if words[0] in ("during", "throughout"):
        return any(word in _ERAS or word in _SPANS for word in near)
    gone = any(word in _GONE for word in near)
    if gone and any(word in _ERAS or word in _SPANS or word in _OF_MEASURES for word in phrase[:5]):
        return True
    of = next(
        (here for here, (one, after) in enumerate(pairwise(phrase)) if one in _SPANS and after in ("of", "when")), None
    )
    return (
        words[0] == "in" and of is not None and near[0] == "the" and any(word in _OF_MEASURES for word in phrase[of:])
    )


def _up_to(words: list[str], ends: tuple[str, ...]) -> list[str]:
    end = next((here for here, word in enumerate(words) if word in ends), len(words))
    return words[:end]


def _is_until(items: list[Item], at: int, words: list[str]) -> bool:
    """Read "until then", or "until the war" and no date: what was so before it."""
    if any(tuple(words[: len(one)]) == one for one in _TILL_THEN):
        return True
    if items[at].lower not in _UNTIL or lower_at(items, at + 1) not in _ARTICLES:
        return False
    return all(item.kind != "date" for item in items[at + 1 : at + 4])


def _is_length(words: list[str]) -> bool:
    """Read "for years", "for most of the century"; behind a verb "for five years" is a term."""
    if words[:1] != ["for"] or len(words) == 1:
        return False
    return words[1] in _LONG or words[1] in _MOST or (words[1] in _MANY and words[2:3] == ["years"])


def _is_while_held(items: list[Item], at: int) -> bool:
    """Read "while the sanctions were in force"."""
    if items[at].lower not in _WHILE:
        return False
    words = [item.lower for item in items[at : at + _REACH]]
    return bool(_OF_MEASURES & {*words}) and any(pair in _HELD for pair in pairwise(words))
