"""Who is only quoted at the end of a headline: "Peru lifts ban on Chilean beef: minister" hits no minister."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_MARKS = word_set(": – — - ‑")
_LONGEST = 6
_OFFICES = (
    "minister", "ministry", "spokesman", "spokeswoman", "spokesperson", "premier", "president", "governor", "envoy",
    "ambassador", "official", "officials", "secretary", "chief", "commissioner", "chancellor", "department", "source",
    "sources", "report", "reports", "regulator", "pm", "agency", "diplomat", "diplomats", "aide", "adviser", "media",
)  # fmt: skip
_PEOPLE = frozenset({"leader", "surname"})


def leave_source(items: list[Item]) -> None:
    """Take those for plain words who are named behind the last colon or dash of a headline, as its source.

    Of a headline that says itself who acts; "Iran hit: judges and ministers" names those who are hit.
    """
    mark = next((at for at in range(len(items) - 2, max(0, len(items) - _LONGEST - 2), -1) if _parts(items, at)), None)
    if mark is None or items[0].kind not in ("actor", "group"):
        return
    tail = [one for one in items[mark + 1 :] if one.kind != "mark"]
    if not tail or any(one.senses_of("trigger") or one.lower in ("and", "or") for one in tail) or not _is_source(tail):
        return
    for one in tail:
        if one.kind in ("post", "actor", "entity", "sector"):
            one.sense, one.kind = None, "word"


def _parts(items: list[Item], at: int) -> bool:
    """Tell whether a mark parts a headline from its source; a hyphen within a word does not."""
    item = items[at]
    if item.lower not in _MARKS:
        return False
    return item.lower == ":" or (items[at - 1].end < item.start and item.end < items[at + 1].start)


def _is_source(tail: list[Item]) -> bool:
    last = tail[-1]
    office = last.lower.rpartition(" ")[2] in _OFFICES
    person = last.kind == "actor" and last.data.kind in _PEOPLE
    return office or person
