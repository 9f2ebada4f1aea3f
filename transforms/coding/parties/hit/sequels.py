"""Who or what comes next after a change: "Caviar came next", "Then came Canada", "On Friday it was London's turn"."""

from dataclasses import dataclass

from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_COMING = word_set("came come comes went go goes") | g.BE
_PLACES = word_set("next first second third fourth last later earlier then soon afterwards")
_FIRST = word_set("next then first last later afterwards earlier second third")
_LONGEST = 12
"""Items that those may take who come next."""

_CONDITIONS = word_set("if should unless when whether after before as because while although")
_BARRED = word_set("who what which it this that there he she they we i you one nobody none nothing all")
_KINDS = frozenset({"actor", "group", "anaphor", "entity", "sector", "post", "measure"})
_COMING_UP = word_set("is are 's comes come")


_AWAITED = word_set("expected tipped")
_BETWEEN = word_set("to not now also soon then") | _AWAITED


@dataclass(frozen=True, slots=True)
class Sequel:
    """Those who come next, as items of a sentence, and the words that say how far that has come."""

    start: int
    end: int
    words: tuple[str, ...]


def sequel(items: list[Item]) -> Sequel | None:
    """Return who or what a sentence says to come next; None if it tells anything else."""
    at = 0
    if items and items[0].kind == "date":
        at = 2 if lower_at(items, 1) == "," else 1
    if len(items) < at + 3 or items[at].lower in _CONDITIONS or len(items) - at > _LONGEST + 12:
        return None
    found = _inverted(items, at) or _turn(items, at) or _placed(items, at)
    if found is None or not any(one.kind in _KINDS for one in items[found.start : found.end]):
        return None
    return None if set(found.words) & g.NEGATIONS else found


def closing_sequel(items: list[Item]) -> Sequel | None:
    """Return who the last part of a sentence says to come next ("…, and Canada is expected to be next")."""
    for at in range(len(items) - 3, 1, -1):
        joined = items[at].lower in ("and", "but") and items[at - 1].lower in (",", ";", "—", "–")
        if joined or items[at].lower == ";":
            found = sequel(items[at + 1 :])
            return None if found is None else Sequel(found.start + at + 1, found.end + at + 1, found.words)
    return None


def _inverted(items: list[Item], at: int) -> Sequel | None:
    """Read "Next came Canada", "Then it was caviar", "First was a ban on timber"."""
    if items[at].lower not in _FIRST:
        return None
    here = at + 1
    if lower_at(items, here) == "it":
        here += 1
    group = _group(items, here)
    if group == here or lower_at(items, group - 1) not in _COMING:
        return None
    end = _end(items, group)
    return Sequel(group, end, _words(items[here:group])) if 0 < end - group <= _LONGEST else None


def _turn(items: list[Item], at: int) -> Sequel | None:
    """Read "it was Canada's turn", "it was the turn of timber", "the turn of timber came", "Canada's turn came"."""
    low = [one.lower for one in items[: at + 2 * _LONGEST]]
    if "turn" not in low[at:]:
        return None
    turn = low.index("turn", at)
    it = next((here for here in range(at, turn) if low[here] == "it"), None)
    if it is None and turn == at + 1 and low[at] == "the" and lower_at(items, turn + 1) == "of":
        came_at = next(
            (here for here in range(turn + 2, min(turn + _LONGEST, len(items))) if _comes(items, here)), None
        )
        return None if came_at is None else Sequel(turn + 2, came_at, _words(items[came_at : came_at + 1]))
    if it is None:
        came = lower_at(items, turn - 1) == "'s" and lower_at(items, turn + 1) in _COMING
        came = came and lower_at(items, turn + 2) not in _CONDITIONS  # "Kuwait's turn came when tanks rolled in"
        return Sequel(at, turn - 1, _words(items[turn + 1 : turn + 2])) if came else None
    group = _group(items, it + 1)
    if group == it + 1 or lower_at(items, group - 1) not in g.BE:
        return None
    words = _words(items[it + 1 : group])
    if lower_at(items, turn + 1) in ("of", "for"):
        return Sequel(turn + 2, _end(items, turn + 2), words)
    return Sequel(group, turn - 1, words) if lower_at(items, turn - 1) in ("'s", "'") else None


def _comes(items: list[Item], at: int) -> bool:
    return items[at].lower in ("came", "comes", "arrived", "arrives")


def _placed(items: list[Item], at: int) -> Sequel | None:
    """Read "Caviar came next", "Canada will be next", "Tin is next in line"."""
    if items[at].lower in _BARRED:
        return None
    for here in range(at + 1, min(at + _LONGEST, len(items) - 1)):
        group = _group(items, here)
        if group == here:
            acts = items[here].kind in ("trigger", "cue", "dealing_verb") and items[here].forms
            if acts or items[here].lower in g.REPORTS:  # "Ottawa said full relations would come later"
                return None
            continue
        end = group + (lower_at(items, group) == "the")
        if lower_at(items, group - 1) in _COMING and lower_at(items, end) in _PLACES and _closes(items, end + 1):
            words = _words(items[here:group])
            coming = lower_at(items, group - 1) in _COMING_UP and lower_at(items, end) == "next"
            coming = coming or not _AWAITED.isdisjoint(words)
            return Sequel(at, here, (*words, "may") if coming else words)
        return None
    return None


_OF_VERBS = g.MODALS | g.BE | g.HAVE | _COMING


def _group(items: list[Item], at: int) -> int:
    """Return the end of a verb group of auxiliaries and a verb of coming; its beginning if there is none."""
    here = at
    while here < len(items) and (items[here].lower in _OF_VERBS or _is_between(items, here, at)):
        here += 1
    return here


def _is_between(items: list[Item], here: int, at: int) -> bool:
    return here > at and items[here].lower in _BETWEEN


def _closes(items: list[Item], at: int) -> bool:
    """Tell whether the clause ends at a place, or says only when or in which row."""
    if at >= len(items) or items[at].kind in ("mark", "date"):
        return True
    after = items[at + 1] if at + 1 < len(items) else None
    dated = after is not None and (after.kind == "date" or after.lower in ("line", "turn", "row"))
    return items[at].lower in ("on", "in", "at") and dated and lower_at(items, at + 2) != "for"  # "in line for a loan"


def _end(items: list[Item], at: int) -> int:
    """Return where a list of nouns ends: before a mark that no further member follows, or a date."""
    for here in range(at, len(items)):
        if items[here].kind == "date" or items[here].lower in (".", ";", ":", "!", "?", "(", "—", "–"):
            before = lower_at(items, here - 1)
            return here - 1 if before in ("on", "in", ",") else here
        if items[here].lower == "," and here + 1 < len(items) and items[here + 1].kind not in _KINDS:
            return here
    return len(items)


def _words(items: list[Item]) -> tuple[str, ...]:
    return tuple(one.lower for one in items)
