"""What stands beside a noun and is no part of it: what it is worth, when something was, what is left out of it."""

from transforms.reading.grammar import SPANS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import tag_names as t
from transforms.syntax.nounlike import UNITS

_WORTH = word_set("worth valued totalling totaling")
_ABOUT = word_set("at about some around roughly nearly almost over up to an estimated more less than approximately")
_CURRENCIES = frozenset({"$", "€", "£", "¥", "US$", "C$", "A$", "NZ$", "HK$", "S$"})
_ROUGHLY = _ABOUT - {"at"}
_HOLDING = word_set("keep keeps kept hold holds held have has had own owns owned")
_TIMES = SPANS | {"minutes", "moments"}
_ADVERBS_OF_TIME = word_set("shortly immediately directly right soon just only barely")
_WHEN = word_set("before after later earlier")
_FROM = word_set("before after ahead")
_LASTING = word_set("valid effective renewable good binding dated")
_RETAGGED = word_set("should per which whom no in") | _LASTING
_LEAVING_OUT = word_set("save bar")
_LEFT_OUT = word_set("excepted exempted excluded aside apart exempt spared untouched unaffected")
_ALL = word_set("all every any everything no none")
_REACH = 8
_COUNTING = frozenset({t.DETERMINER, t.NUMBER, t.ADJECTIVE, t.ADVERB})
_NOMINAL = frozenset({t.NOUN, t.ADJECTIVE, t.NUMBER, t.DETERMINER, t.CONJUNCTION, t.POSSESSIVE, t.JOINT})
_BESIDE = _WORTH | _TIMES | _LEAVING_OUT | _LEFT_OUT | _RETAGGED | {"there", "once", "all"}
"""Words that may be, or open, what stands beside a noun."""

_IN_TURN = word_set(
    "answer response reply return retaliation revenge turn protest exchange addition parallel practice effect fact "
    "theory principle consequence reprisal retort"
)
_GOING_ON = word_set("to for of with on at over against that")
_SUBJECTS = word_set(
    "the a an they he she it we this that these those its their his her our no any anyone nobody there "
    "parliament lawmakers talks negotiations fighting violence elections"
)


def set_aside(items: list[Item], tags: list[str]) -> None:
    """Tag sums and times behind a noun as days are tagged."""
    for at, item in enumerate(items):
        if not at or item.lower in _BESIDE or item.text in _CURRENCIES:
            _set_one_aside(items, tags, at)


def _set_one_aside(items: list[Item], tags: list[str], at: int) -> None:
    item = items[at]
    if item.lower in _WORTH:
        _set_value_aside(items, tags, at)
    elif item.lower in _TIMES and item.kind == "word":
        _set_time_aside(items, tags, at)
    elif item.text in _CURRENCIES and tags[at] == t.MARK:
        _open_sum(items, tags, at)
    elif item.lower == "there" and lower_at(items, at - 1) in _HOLDING:
        tags[at] = t.ADVERB
    elif item.lower in ("once", "all") and lower_at(items, at - 1) == "at":
        tags[at - 1 : at + 1] = [t.ADVERB, t.ADVERB]
    elif item.lower in _LEAVING_OUT:
        _leave_out(items, tags, at)
    elif item.lower in _LEFT_OUT:
        _set_left_out_aside(items, tags, at)
    elif item.lower in _RETAGGED or at == 0:
        _retag(items, tags, at)


def _set_manner_aside(items: list[Item], tags: list[str], at: int) -> None:
    """Read "in answer" or "in turn" as an adverb where nothing hangs on it ("In answer Minsk barred its lorries")."""
    if lower_at(items, at + 1) in _IN_TURN and at + 2 < len(items) and lower_at(items, at + 2) not in _GOING_ON:
        tags[at : at + 2] = [t.ADVERB, t.ADVERB]


def _retag(items: list[Item], tags: list[str], at: int) -> None:
    """Tag the "should" that is an "if", the "per" of "per cent", and what ", half of which is …" says beside."""
    if items[at].lower == "in":
        _set_manner_aside(items, tags, at)
    elif items[at].lower in _ADVERBS_OF_TIME and lower_at(items, at + 1) in _FROM:
        tags[at] = t.ADVERB  # "Shortly before the talks, …"
    elif items[at].lower == "should" and at and opens_condition(items, at):
        tags[at] = t.SUBORDINATOR
    elif items[at].lower in _LASTING:
        _set_term_aside(items, tags, at)
    elif items[at].lower in ("which", "whom"):
        _set_part_aside(items, tags, at)
    elif items[at].text == "No" and at and lower_at(items, at + 1)[:1].isdigit():
        tags[at] = t.NOUN  # "Regulation (EU) No 36/2012"
    elif items[at].lower == "per" and lower_at(items, at + 1) == "cent":
        tags[at] = t.NOUN


def opens_condition(items: list[Item], at: int) -> bool:
    """Tell whether a subject follows "should", which then is an "if" ("will be lifted should the talks succeed")."""
    after = items[at + 1] if at + 1 < len(items) else None
    if after is None or after.kind == "anaphor":  # "should the Council impose sanctions"
        return after is not None
    return after.lower in _SUBJECTS or (after.kind == "actor" and after.data.kind != "demonym")


def _set_value_aside(items: list[Item], tags: list[str], at: int) -> None:
    """Read "worth some €1.3 billion" behind a noun as a day is read: said beside it, and no part of it."""
    here = at + 1
    while here < len(items) and (items[here].lower in _ABOUT or items[here].text in _CURRENCIES):
        here += 1
    if here >= len(items) or items[here].kind != "number" or not at or tags[at - 1] != t.NOUN:
        return
    here += 1
    while here < len(items) and items[here].lower in UNITS:
        here += 1
    if here < len(items) and tags[here] in (t.NOUN, t.ADJECTIVE):
        return
    tags[at:here] = [t.DATE] * (here - at)


def _open_sum(items: list[Item], tags: list[str], at: int) -> None:
    """Let the sign of a currency open a noun phrase, with what only says how exact the sum is ("about $20 million")."""
    if at + 1 >= len(items) or items[at + 1].kind != "number":
        return
    tags[at] = t.DETERMINER
    here = at - 1
    while here > 0 and items[here].lower in _ROUGHLY:
        here -= 1
    if here < at - 1 and tags[here] in (t.VERB, t.PREPOSITION, t.MARK, t.CONJUNCTION):
        tags[here + 1 : at + 1] = [t.DETERMINER, *[t.ADJECTIVE] * (at - here - 1)]
    elif at == 1 and items[0].lower in _ROUGHLY:
        tags[:2] = [t.DETERMINER, t.ADJECTIVE]


def _set_time_aside(items: list[Item], tags: list[str], at: int) -> None:
    """Read "hours before" behind a noun as a day is read: it says when, and is no part of the noun.

    So it does at the start of a sentence, with what counts it ("Two weeks before the talks, …").
    """
    if lower_at(items, at + 1) in _WHEN and tags[at - 1 : at] == [t.NOUN]:
        tags[at] = t.DATE
    elif lower_at(items, at + 1) in _FROM and all(tag in _COUNTING for tag in tags[:at]):
        tags[: at + 1] = [t.DATE] * (at + 1)


def _leave_out(items: list[Item], tags: list[str], at: int) -> None:
    """Read "all trade save food" and "all states bar Mali": what is left out follows, and nobody saves or bars."""
    before, after = at - 1 - (lower_at(items, at - 1) == ","), tags[at + 1] if at + 1 < len(items) else ""
    whole = any(one.lower in _ALL for one in items[max(0, before - _REACH) : max(0, before)])
    if whole and tags[before] == t.NOUN and after in _NOMINAL | {t.PREPOSITION}:
        tags[at] = t.PREPOSITION


_CHANGING = frozenset({"trigger", "nominal", "cue", "dealing_verb", "measure"})
_PART = 6
_INSERTED = 16


def _set_part_aside(items: list[Item], tags: list[str], at: int) -> None:
    """Read ", 49% of which belongs to Rosneft," as a day is read: who owns it is not what happens to it."""
    if lower_at(items, at - 1) != "of":
        return
    before = (here for here in range(at - 2, max(0, at - _PART), -1) if items[here].lower == ",")
    after = (here for here in range(at + 1, min(at + _INSERTED, len(items))) if items[here].lower == ",")
    start, end = next(before, None), next(after, None)
    if start is None or end is None or any(item.kind in _CHANGING for item in items[start:end]):
        return
    tags[start + 1 : end] = [t.DATE] * (end - start - 1)


def _set_term_aside(items: list[Item], tags: list[str], at: int) -> None:
    """Read ", valid for six months," behind a noun as a day is read: how long it holds is not what it does."""
    end = next((here for here in range(at + 1, min(at + _PART + 2, len(items))) if items[here].lower == ","), None)
    if (
        end is None
        or lower_at(items, at - 1) != ","
        or tags[at + 1] not in (t.PREPOSITION, t.DATE)
        or tags[at - 2 : at - 1] != [t.NOUN]
    ):
        return
    if not any(item.kind in _CHANGING for item in items[at:end]):
        tags[at:end] = [t.DATE] * (end - at)


def _set_left_out_aside(items: list[Item], tags: list[str], at: int) -> None:
    """Read ", food and medicine excepted" as a day is read: it says what a ban does not hit."""
    if at + 1 < len(items) and tags[at + 1] not in (t.MARK, t.CONJUNCTION):
        return
    start = at - 1
    while start > 0 and tags[start] in _NOMINAL:
        start -= 1
    start -= items[start].lower == "with" and start > 1  # "with food exempt"
    if 0 < start < at - 1 and items[start].lower == ",":
        tags[start + 1 : at + 1] = [t.DATE] * (at - start)
