"""Who is only quoted at the end of a headline: "Peru lifts ban on Chilean beef: minister" hits no minister."""

from transforms.reading.kinds import LEADERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_MARKS = word_set(": – — - ‑ |")
_PAPERS = word_set(
    "news times post herald guardian reuters bbc cnn afp ap upi journal daily tribune radio tv 24 agency xinhua tass "
    "telegraph independent observer standard gazette chronicle mail star mirror monitor bloomberg economist jazeera "
    "euronews politico axios voa npr pbs gov.uk europa consilium newswire globe examiner inquirer courier dispatch "
    "broadcasting television magazine weekly newspaper press today online"
)
"""Words in the names of those who publish: "EU lifts ban on Togo - France 24", "… | The Moscow Times"."""

_LONGEST = 6
_OFFICES = (
    "minister", "ministry", "spokesman", "spokeswoman", "spokesperson", "premier", "president", "governor", "envoy",
    "ambassador", "official", "officials", "secretary", "chief", "commissioner", "chancellor", "department", "source",
    "sources", "report", "reports", "regulator", "pm", "agency", "diplomat", "diplomats", "aide", "adviser", "media",
)  # fmt: skip


def leave_source(items: list[Item]) -> None:
    """Take those for plain words who are named behind the last colon or dash of a headline, as its source.

    Of a headline that says itself who acts; "Iran hit: judges and ministers" names those who are hit.
    """
    mark = next((at for at in range(len(items) - 2, max(0, len(items) - _LONGEST - 2), -1) if _parts(items, at)), None)
    if mark is None:
        return
    tail = [one for one in items[mark + 1 :] if one.kind != "mark"]
    if items[mark].lower != ":" and _is_publisher(tail):
        _leave(tail)
        return
    if (
        items[0].kind not in ("actor", "group")
        or not tail
        or any(one.senses_of("trigger") or one.lower in ("and", "or") for one in tail)
        or not _is_source(tail)
    ):
        return
    _leave(tail)


def _leave(tail: list[Item]) -> None:
    for one in tail:
        if one.kind in ("post", "actor", "entity", "sector"):
            one.sense, one.kind = None, "word"


def _is_publisher(tail: list[Item]) -> bool:
    """Tell whether capitalised words with one for a paper, an agency or a station stand alone behind a dash."""
    words = [one for one in tail if one.lower not in ("the", "of", "and", "&")]
    told = any(one.lower in _PAPERS or one.lower.endswith((".com", ".org", ".net", "news", "times")) for one in words)
    return told and all(one.text[0].isupper() or one.text[0].isdigit() or "." in one.text for one in words)


def _parts(items: list[Item], at: int) -> bool:
    """Tell whether a mark parts a headline from its source; a hyphen within a word does not."""
    item = items[at]
    if item.lower not in _MARKS:
        return False
    return item.lower == ":" or (items[at - 1].end < item.start and item.end < items[at + 1].start)


def _is_source(tail: list[Item]) -> bool:
    last = tail[-1]
    office = last.lower.rpartition(" ")[2] in _OFFICES
    person = last.kind == "actor" and last.data.kind in LEADERS
    return office or person
