"""Who is left out of those named: "all the Gulf states but Oman", "Norway, though not Sweden", "not Chad but Mali"."""

from transforms.reading.grammar import BE, HAVE, MODALS
from transforms.reading.items import Item, lower_at
from transforms.reading.kinds import ACTORS
from transforms.reading.word_set import word_set

_EXCEPT = (
    *(("with", "the", "exception", "of"), ("with", "the", "exceptions", "of"), ("but", "not"), ("though", "not")),
    *(
        ("not", "including"),
        ("apart", "from"),
        ("aside", "from"),
        ("other", "than"),
        ("except", "for"),
        ("save", "for"),
    ),
    *((word,) for word in ("but", "except", "bar", "barring", "save", "minus", "less", "without", "excluding")),
    ("excepting",),
)
_BEHIND = word_set("apart aside excepted excluded exempted")
_THOUGH = word_set("though if albeit although")
_BEFORE_NAMES = word_set("the a its their")


def without_those_left_out(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with groups that stand for all but those of their members that are left out.

    Who is said not to act ("Norway, though not Sweden, banned", "Not Chad but Mali banned") is left out, too.
    """
    items = _without_hollow(items)
    for at, item in enumerate(items):
        if item.kind == "group" and _is_spelt_out(items, at):
            return [*items[:at], *items[at + 1 :]]
        if item.kind == "group" and (told := _excepted(items, at)) is not None:
            codes, end = told
            rest = _of(item, codes)
            return items if rest is None else [*items[:at], rest, *items[end:]]
    if any(item.lower in _NOT for item in items):
        return _without_denied(_without_no_members(items))
    return items


_NOT = word_set("not no outside")
_MEMBERS = word_set("member members signatory party")
_LONGEST = 9


def _without_no_members(items: list[Item]) -> list[Item]:
    """Leave out of what somebody is no member: "Switzerland, though no member of the UN, will apply the embargo"."""
    for at in range(1, len(items) - 3):
        if items[at].lower != "," or items[at - 1].kind not in ACTORS:
            continue
        end = next((here for here in range(at + 2, min(at + _LONGEST, len(items))) if items[here].lower == ","), None)
        words = {item.lower for item in items[at + 1 : end]} if end is not None else set[str]()
        if end is not None and words & _NOT and words & _MEMBERS and not any(one.forms for one in items[at:end]):
            return [*items[:at], *items[end + 1 :]]
    return items


def _is_spelt_out(items: list[Item], at: int) -> bool:
    """Tell whether the members that are meant follow at once: "the Nordic neighbours Norway and Sweden banned"."""
    codes, end = _names(items, at + 1)
    acts = end < len(items) and (bool(items[end].forms) or items[end].lower in BE | HAVE | MODALS)
    return len(codes) > 1 and len(codes & set(items[at].data)) > 1 and acts


_ACTING = word_set("acting moving working deciding")
_AS_ONE = frozenset({"together", "jointly", "in concert", "in unison", "as one", "in tandem", "in lockstep"})
_OWN = word_set("all both also itself themselves likewise each")


def _without_hollow(items: list[Item]) -> list[Item]:
    """Leave out asides that say only that several act as one, or belong together ("…, all members of the bloc, …")."""
    for at in range(1, len(items) - 3):
        if items[at].lower != "," or items[at - 1].kind not in ACTORS:
            continue
        end = next((here for here in range(at + 2, min(at + _LONGEST, len(items))) if items[here].lower == ","), None)
        if end is None or not items[at + 1].lower.split():
            continue
        words = [word for item in items[at + 1 : end] for word in item.lower.split()]
        as_one = words[0] in _ACTING and " ".join(words[1:]) in _AS_ONE
        if as_one or (words[0] in _OWN and words[1:2] and words[1] in _MEMBERS and words[2:3] == ["of"]):
            return [*items[:at], *items[end + 1 :]]
    return items


def _of(item: Item, codes: set[str]) -> Item | None:
    """Return a group without some of its members; None where they are no members of it."""
    rest = tuple(code for code in item.data if code not in codes)
    if not codes <= set(item.data) or not rest:
        return None
    found = Item(item.start, item.end, item.text, item.lower, item.senses, kind="group")
    found.data = rest
    return found


def _excepted(items: list[Item], at: int) -> tuple[set[str], int] | None:
    """Return who is left out of the group at a place, and where the sentence goes on behind them."""
    comma = lower_at(items, at + 1) in (",", "(")
    start = at + 1 + comma
    words = next((one for one in _EXCEPT if _stand(items, start, one)), None)
    end = start if words is None else _past(items, start, words)
    codes, end = _names(items, end)
    if not codes:
        return None
    if words is None:
        return (
            (codes, end + 2) if comma and lower_at(items, end) in _BEHIND and lower_at(items, end + 1) == "," else None
        )
    return codes, end + (comma and lower_at(items, end) in (",", ")"))


def _stand(items: list[Item], at: int, words: tuple[str, ...]) -> bool:
    end = _past(items, at, words)
    return [word for one in items[at:end] for word in one.lower.split()] == list(words)


def _past(items: list[Item], at: int, words: tuple[str, ...]) -> int:
    """Return where words end that begin at a place, some of which may be one item."""
    count = 0
    while at < len(items) and count < len(words):
        count += len(items[at].lower.split())
        at += 1
    return at


def _names(items: list[Item], at: int) -> tuple[set[str], int]:
    """Return the states of a list that begins at a place, and where it ends."""
    found: set[str] = set()
    end = at
    while at < len(items):
        at += items[at].lower in _BEFORE_NAMES
        if at >= len(items) or items[at].kind not in ACTORS:
            break
        found |= set(items[at].data) if items[at].kind == "group" else {items[at].data.code}
        end = at + 1
        at = end + (lower_at(items, end) in ("and", "or", ","))
        if at == end:
            break
    return found, end


def _without_denied(items: list[Item]) -> list[Item]:
    """Leave out who is said not to act, in an aside or ahead of who does: "Norway, if not Chad,", "Not Chad but …"."""
    if items[0].lower == "not":
        codes, end = _names(items, 1)
        after, _ = _names(items, end + 1)
        return items[end + 1 :] if codes and after and lower_at(items, end) == "but" else items
    for at in range(2, len(items) - 2):
        if items[at].lower != "not" or lower_at(items, at - 1) not in _THOUGH or items[at - 2].lower != ",":
            continue
        codes, end = _names(items, at + 1)
        if codes and lower_at(items, end) == "," and items[at - 3].kind in ACTORS:
            return [*items[: at - 2], *items[end + 1 :]]
    return items
