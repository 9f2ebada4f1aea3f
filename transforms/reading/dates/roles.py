"""What the words before a date say of it: that something begins then, ends then, or has been so since."""

from typing import NamedTuple

from transforms.reading.dates.let_run_out import was_let_run_out
from transforms.reading.word_set import word_set, word_tuple


class Lead(NamedTuple):
    """The role that the words before a date give it, whether they look ahead, and the word that decided."""

    role: str
    ahead: bool
    word: str = ""


_ON = Lead("on", ahead=False)
_FROM = Lead("from", ahead=True)
_BEGAN = Lead("from", ahead=False)
_UNTIL = Lead("until", ahead=True)
_SINCE = Lead("since", ahead=False)
_DATING = Lead("dating", ahead=False)
_DUE = Lead("on", ahead=True)

_FILLERS = word_set(
    "on the midnight at in about around late early only just noon dawn both least start beginning opening close gmt utc"
)
_LEADS = {
    "since": _SINCE,
    "dating": _DATING,
    **dict.fromkeys(
        word_tuple("from effective starting beginning begins begin starts start commencing kicks kick"),
        _FROM,
    ),
    **dict.fromkeys(("between", "after"), _BEGAN),
    **dict.fromkeys(("until", "till", "through", "thru", "by", "before", "to", "pending", "beyond"), _UNTIL),
    **dict.fromkeys(("expires", "expire", "expiring", "lapses", "lapse", "ends", "end", "ending"), _UNTIL),
    **dict.fromkeys(("next", "coming", "come", "due"), _DUE),
}
_PAIRS = {
    ("as", "of"): _FROM,
    ("or", "after"): _FROM,
    ("and", "after"): _FROM,
    ("earlier", "than"): _FROM,
    ("sooner", "than"): _FROM,
    ("later", "than"): _UNTIL,
    ("ahead", "of"): _UNTIL,
    **dict.fromkeys((("deadline", "of"), ("deadline", "for"), ("cutoff", "of")), _UNTIL),
    ("run", "out"): _UNTIL,
    ("runs", "out"): _UNTIL,
    ("running", "out"): _UNTIL,
    ("back", "to"): _DATING,
    ("dating", "from"): _DATING,
    ("dates", "from"): _DATING,
    ("date", "from"): _DATING,
    ("dated", "from"): _DATING,
    **{(word, "for"): _DUE for word in ("scheduled", "planned", "set", "slated", "due")},
}
_COMES = word_set("comes come coming enters enter entering goes go going takes take taking puts put brings bring")
_CAME = word_set("came entered went took taken gone")
_ENDED = [["came", "to"], ["brought", "to"]]
_LET = word_set("allowed left permitted")
_WAS = word_set("was were been")
_IS = word_set("is was be falls fell set moved extended")
_TERMS = frozenset({"deadline", "cut-off", "cutoff", "expiry"})
_FORCE = word_set("force effect operation")
_WORDS = 6
"""Words before a date that tell its role."""

_NIGHTS = frozenset({"night", "overnight"})
_NIGHT = Lead("on", ahead=False, word="night")

_EDGES = "()[],;:\"'“”‘’«»"
_NOT_OF_CHANGE = Lead("of", ahead=False)
_BORN = Lead("of", ahead=False, word="born")
_BIRTH = word_set("born dob d.o.b")
_OF_BOTH = frozenset({"born", "night"})
"""What says the same of both of two dates: "born between 1952 and 1961", "the night from Monday to Tuesday"."""


def holds_for_both(lead: Lead) -> bool:
    """Tell whether what the words before a date say of it they say of the one joined to it as well."""
    return lead.word in _OF_BOTH


def lead_of(before: list[str]) -> Lead:
    """Read the words that stand before a date."""
    words = _past_part([word.lower() for word in _past_hour(before)[-_WORDS:]])
    if _is_by_an_hour(words):
        return _ON
    if _is_before_event(words):
        return _UNTIL
    for place in range(_WORDS - 3):
        if place and words and words[-1] == "both":
            break  # "arms sales to both in May 2000": those to whom
        if words and words[-1].strip(_EDGES) in _FILLERS and _decides(words) is None:
            words.pop()
    if was_let_run_out(before):
        return _ON
    return _decides(words) or _ON


_PARTS = word_set("week days half fortnight weekend part third quarter")
_NTH = word_set("first second third fourth last final latter")


def _past_part(words: list[str]) -> list[str]:
    """Return the words before a part of a month: "from the second week of August" says the same as "from August"."""
    if len(words) < _PART or words[-1] != "of" or words[-2] not in _PARTS or words[-3] not in _NTH:
        return words
    return words[:-_PART] if words[-_PART] == "the" else words


_PART = 4


_HOURS = word_set("midnight noon dawn dusk sunset sunrise")
_SHORTLY = word_set("shortly just minutes hours moments soon right minute hour")


def _is_by_an_hour(words: list[str]) -> bool:
    """Tell whether the words before a date say how near an hour of it: "shortly before midnight on Sunday"."""
    low = words[:-1] if words[-1:] == ["on"] else words
    return len(low) > 2 and low[-1] in _HOURS and low[-2] in ("before", "after", "past") and low[-3] in _SHORTLY


_BOUNDING = [["before", "the"], ["until", "the"], ["till", "the"], ["before", "its"], ["until", "its"]]


def _is_before_event(words: list[str]) -> bool:
    """Tell whether a date is of something before which all else is told: "before the vote of 7 July"."""
    if words[-1:] != ["of"]:
        return False
    return any(words[at : at + 2] in _BOUNDING for at in range(max(0, len(words) - 5), len(words) - 3))


_CLOCKS = word_set(
    "time eastern central pacific daylight standard summer local a.m p.m am pm et est edt gmt bst cet utc"
)


def _past_hour(before: list[str]) -> list[str]:
    """Return the words before an hour with its zone ("through 12:01 a.m. eastern daylight time, November 1")."""
    end = len(before)
    while end and (low := before[end - 1].lower().strip(f"{_EDGES}.")) and (low in _CLOCKS or _is_hour(low)):
        end -= 1
    return before[:end] if end < len(before) and any(_is_hour(one.strip(_EDGES)) for one in before[end:]) else before


def _is_hour(word: str) -> bool:
    hours, colon, minutes = word.partition(":")
    return bool(colon) and hours.isdigit() and minutes.isdigit()


def _decides(words: list[str]) -> Lead | None:
    if not words:
        return None
    last = words[-1].strip(_EDGES)
    before = words[-2].strip(_EDGES) if len(words) > 1 else ""
    if (last == "end" and (words[-4:-2] in _ENDED or before == "an")) or (last == "to" and before.startswith("minute")):
        return _ON  # "put an end on Monday to", "at one minute to midnight on Monday"
    if last == "from" and before in _NIGHTS:
        return _NIGHT  # "in the night from Monday to Tuesday"
    if before == "to" and last in _LEADS and words[-3:-2] and words[-3] in _LET and not _WAS.isdisjoint(words[-4:-3]):
        return _ON  # "was allowed to end in May"
    if any(word.strip(_EDGES) in _BIRTH for word in words[-3:]):
        return _BORN
    term = last in _IS and not _TERMS.isdisjoint(words[-4:])  # "the new deadline will be Nov. 19"
    lead = _UNTIL if term else _PAIRS.get((before, last)) or _into_force(words, before, last) or _LEADS.get(last)
    if lead is None and last == "for":
        lead = _NOT_OF_CHANGE
    return None if lead is None else lead._replace(word=last)


def _into_force(words: list[str], before: str, last: str) -> Lead | None:
    """Read "comes into force", "taking effect", "entered into force"; what came into force did not lie ahead."""
    if last not in _FORCE:
        return None
    verb = words[-3].strip(_EDGES) if before in ("into", "in") and len(words) > 2 else before
    if verb in _CAME:
        return _BEGAN
    return _FROM if verb in _COMES else None
