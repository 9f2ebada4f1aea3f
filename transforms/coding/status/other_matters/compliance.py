"""What looks like a measure and is none: buying less to be spared, counting goods up, dropping a part of a draft."""

from itertools import pairwise

from transforms.coding.model import Frame
from transforms.reading.kinds import RELIEFS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_LESS = word_set("cut cuts cutting reduced reduces reducing curbed curbs curbing limited limits limiting slashed")
_OWN = word_set("its their his")
_BOUGHT = word_set("purchases imports buying intake offtake")


def complies(frame: Frame) -> bool:
    """Tell whether somebody only buys less of what others sanction, and is spared by them for it."""
    if frame.trigger != "ban" or frame.voice != "active" or frame.head_item.lower not in _LESS:
        return False
    own = lower_at(frame.items, frame.object_at - 1) in _OWN and frame.object_item.lower in _BOUGHT
    return own and any(_spares(item.kind, item.lower, item.data) for item in frame.items if item.kind != "word")


OBEYING = ("comply", "compli", "obey", "abid", "heed", "observ")
"""How the words begin by which somebody does what the measures of others ask."""

_MEASURES = frozenset({"measure", "list", "package"})


def forbids_to_obey(frame: Frame) -> bool:
    """Tell whether somebody is only kept from doing what others' sanctions ask ("forbade firms to obey them").

    So it is where rules that say this are brought in.
    """
    if frame.action != "imposed" or frame.voice not in ("active", "passive", "reduced"):
        return False
    last = max(frame.head, frame.object_at)
    at = next((here for here in range(last, len(frame.items)) if frame.items[here].lower.startswith(OBEYING)), None)
    if at is None or not (_is_kept_from(frame, last, at) or _says_so(frame.items[last + 1 : at])):
        return False
    after = frame.items[at + 1 : at + _BEHIND]
    named = any(one.kind == "measure" and one.data.kind in _MEASURES for one in after)
    return named or not after or after[0].kind == "mark"


def _is_kept_from(frame: Frame, last: int, at: int) -> bool:
    return frame.object_kind == "party" and [one.lower for one in frame.items[last + 1 : at]] in _FORBIDDEN


def _says_so(between: list[Item]) -> bool:
    """Tell whether "… that forbid firms to" stands between rules and the word for obeying."""
    words = [one.lower for one in between]
    that = next((at for at, word in enumerate(words) if word in ("that", "which")), None)
    if that is None or words[-1] not in ("to", "from"):
        return False
    return any(word.startswith(_FORBIDDING) for word in words[that + 1 : that + 3]) and len(words) - that <= _BEHIND


_FORBIDDING = ("forbid", "forbade", "prohibit", "bar", "ban")
_FORBIDDEN = (["to"], ["from"])
_BEHIND = 7
"""Items behind such a word among which the measures stand."""

_COUNTING = word_set("list lists listed listing")
_AMONG = word_set("among amongst")
_MEMBERS = word_set("them these those others")
"""What stands for those told before "among", who are listed themselves ("listed 22 men, among them a judge")."""


def only_counts(frame: Frame) -> bool:
    """Tell whether somebody only names things of a kind: "lists sugar and tyres among the goods that cost more"."""
    if frame.voice != "active" or frame.trigger != "designate" or frame.head_item.lower not in _COUNTING:
        return False
    near = frame.items[frame.head + 1 : frame.head + _NEAR + 1]
    return any(one.lower in _AMONG and after.lower not in _MEMBERS for one, after in pairwise(near))


_NEAR = 14
"""Items after "lists" within which "among" follows."""

_DROPPED = ("drop", "left out", "leave out", "tak", "strik", "struck", "remov", "delet", "water")
_DRAFTS = word_set("draft drafts proposal proposals bill plan text version versions blueprint wording")
_UNMADE = word_set("a an any")


def was_only_drafted(frame: Frame) -> bool:
    """Tell whether only a part of a draft is dropped ("a freeze of its assets, part of a draft, was dropped")."""
    if frame.action not in ("lifted", "suspended") or frame.voice != "passive" or frame.object_kind == "list":
        return False
    before = {item.lower for item in frame.items[max(0, frame.object_at - 2) : frame.object_at]}
    drafted = any(item.lower.rpartition(" ")[2] in _DRAFTS or item.lower.startswith("draft") for item in frame.items)
    return drafted and bool(before & _UNMADE) and frame.head_item.lower.startswith(_DROPPED)


def _spares(kind: str, word: str, data: object) -> bool:
    """Tell whether an item speaks of an exemption."""
    return word.startswith(("exempt", "waive")) or (kind == "measure" and getattr(data, "kind", "") in RELIEFS)
