"""Sentences that say who stands on the list just made: "X and Y are on the list", "Z was added as well"."""

from transforms.coding.lists.list_subjects import DONE, LISTS, MEASURES, is_denied
from transforms.coding.lists.listed import Listed
from transforms.coding.model import SentenceView
from transforms.coding.parties.acting.by_things import by_things
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb
from transforms.syntax.noun_classes import NUMBERS

_STANDS = word_set(
    "feature features featured figure figures figured appear appears appeared stand stands stood is are was were"
)
_FALLS = word_set("fall falls fell come comes came is are was were")
_MOVED = DONE | word_set("touched")
_COVERED = word_set("covered included caught concerned")
_TOO = word_set("too also likewise alongside similarly equally additionally separately")
_FOLLOWS = word_set("follow follows followed")
_IT = word_set("it them this these those")
_FAR = 5
_DUE = word_set("due next scheduled")
_ADDED_BY = word_set("at for after with under because on from later")


def members_of(view: SentenceView) -> Listed | None:
    """Return those whom a sentence puts, as its subject, on the list made before."""
    found: Listed | None = None
    for verb in view.syntax.verbs.values():
        if verb.relation != "main" or not verb.subject or verb.subject[0].start >= verb.start:
            continue
        words = [one.lower for one in view.items[verb.start : verb.end + 1]]
        if is_denied(words) or _is_none(view.items, verb) or _is_where_held(view.items, verb):
            continue
        if _is_listed(view.items, verb):
            found = Listed(0, verb.start, tuple(words))
            if not _is_of_them(view.items, verb.end):
                break  # but "Iran Air is one of them; Bank Melli is the other"
    return found


def _is_none(items: list[Item], verb: Verb) -> bool:
    """Tell whether nobody is said to be on it ("No oil firm is on the list", "Neither bank appears in it")."""
    return any(items[one.start].lower in _NONE for one in verb.subject)


def _is_where_held(items: list[Item], verb: Verb) -> bool:
    """Tell whether it is only told where what is hit lies ("Branches in London are covered", "Accounts in Chad …")."""
    held = [one for one in verb.subject if items[one.head].lower.rpartition(" ")[2] in _HELD]
    return bool(held) and all(any(link.word in _WHERE for link in one.links) for one in held)


_HELD = word_set("branches branch accounts account deposits assets funds cargoes holdings property stocks warehouses")
_WHERE = frozenset({"in", "at", "abroad"})
_NONE = word_set("no neither none nor not")


def _is_listed(items: list[Item], verb: Verb) -> bool:
    low = items[verb.at].lower
    copula = verb.form == "copula"
    if (copula and _is_of_them(items, verb.end)) or (
        low in _STANDS and (low not in g.BE or copula) and _on_list(items, verb.end)
    ):
        return True
    if low in _FALLS and _under_measure(items, verb.end):
        return True
    if low in _FOLLOWS or (copula and lower_at(items, verb.end) in _DUE):
        return _follows(items, verb, past=low in g.BE)
    if low not in _MOVED or not verb.passive or by_things(items, verb.end):
        return False
    if low == "added" and _ends_clause(items, verb.end + (lower_at(items, verb.end) == "on")):
        return True
    return _is_added_by(items, verb) or _is_further(items, verb) or (low in _COVERED and _ends_clause(items, verb.end))


def _is_added_by(items: list[Item], verb: Verb) -> bool:
    """Tell whether goods are added at somebody's wish, or for some reason ("Gold was added at China's wish")."""
    after = items[verb.end + 1] if verb.end + 1 < len(items) else None
    dated = lower_at(items, verb.end) == "in" and after is not None and after.kind == "date"
    by = dated or lower_at(items, verb.end) in _ADDED_BY
    if items[verb.at].lower not in ("added", "included") or not by:
        return False
    return not any(one.kind in ("actor", "group", "anaphor") for one in items[verb.subject[0].start : verb.start])


def _is_of_them(items: list[Item], at: int) -> bool:
    """Tell whether "one of them", "two of the three" or "the others" follows, and nothing more."""
    low = [one.lower for one in items[at : at + _FAR]]
    if low[:1] == ["the"] and low[1:2] and low[1] in _REST:
        return _ends_clause(items, at + 2)
    counted = low[1:2] == ["of"] and (low[0] in NUMBERS or items[at].kind == "number")
    if not counted or len(low) == len(_ONE_OF):
        return False
    end = at + 3 if low[2] in _IT else at + 4 if low[2] == "the" and low[3:] and low[3] in NUMBERS else 0
    return bool(end) and _ends_clause(items, end)


_ONE_OF = ("one", "of")
_REST = word_set("others other rest second third fourth fifth last")


def _on_list(items: list[Item], at: int) -> bool:
    """Tell whether "on the list", "in it" or "among the names listed" follows."""
    if lower_at(items, at) in _TOO:
        at += 1
    if lower_at(items, at) not in ("on", "in", "among", "amongst"):
        return False
    after = lower_at(items, at + 1)
    if after in _IT and _ends_clause(items, at + 2):
        return True
    if _is_of_counted(items, at):
        return True
    listed = {one.lower for one in items[at + 1 : at + _FAR]}
    return after in g.DETERMINERS and bool(
        listed & (LISTS | {"package", "names"} | (DONE if after == "those" else set()))
    )


def _is_of_counted(items: list[Item], at: int) -> bool:
    """Tell whether "among the ten" follows, and nothing more."""
    counted = lower_at(items, at + 2) in NUMBERS or lower_at(items, at + 2).isdigit()
    among = lower_at(items, at) in ("among", "amongst") and lower_at(items, at + 1) in ("the", "these", "those")
    return among and counted and _ends_clause(items, at + 3)


def _under_measure(items: list[Item], at: int) -> bool:
    """Tell whether "under it", "under the ban", "subject to the same curbs" follows."""
    if lower_at(items, at) in _TOO:
        at += 1
    if lower_at(items, at) == "subject" and lower_at(items, at + 1) == "to":
        at += 1
    elif lower_at(items, at) not in ("under", "within"):
        return False
    after = [one.lower for one in items[at + 1 : at + _FAR]]
    return bool(after) and (
        (after[0] in _IT) or (after[0] in ("the", "this") and bool(set(after) & (MEASURES | {"same"})))
    )


def _follows(items: list[Item], verb: Verb, *, past: bool = False) -> bool:
    """Tell whether goods or parties come next: "Two insurers follow on Friday", "Tin is due in May"."""
    end = verb.end + past
    after = items[end] if end < len(items) else None
    ends = after is None or after.kind in ("date", "mark") or after.lower in ("next", "later", "once")
    ends = ends or (after is not None and after.lower in ("in", "on", "from") and _is_time(items, end + 1))
    if {one.lower for one in items[: verb.subject[0].start + 1]} & {"if", "should", "when", "whether", "unless"}:
        return False
    acts = any(one.kind in ("actor", "group", "anaphor") for one in items[verb.subject[0].start : verb.start])
    if past:
        return ends and not acts and any(one.kind == "date" for one in items[end : end + 3])
    alone = not verb.passive or not {one.lower for one in items[verb.start : verb.at]} & g.BE  # "Tin followed in May"
    return ends and alone and not acts


_TURNS = word_set("turn due time stages steps phases spring summer autumn winter early mid late")


def _is_time(items: list[Item], at: int) -> bool:
    """Tell whether a day or a turn stands at a place: "followed in price" says wherein."""
    item = items[at] if at < len(items) else None
    return item is not None and (item.kind == "date" or item.lower in _TURNS | g.DETERMINERS)


def _ends_clause(items: list[Item], at: int) -> bool:
    return (
        at >= len(items)
        or items[at].lower in (".", ";", ",", "too", "also", "as", "and", "by")
        or items[at].kind == "date"
    )


def _is_further(items: list[Item], verb: Verb) -> bool:
    """Tell whether a passive says that it goes on ("was also added", "were named as well")."""
    around = {one.lower for one in items[verb.start : verb.end + 3]}
    return bool(around & _TOO) or "as well" in around or {"as", "well"} <= around or {"in", "addition"} <= around
