"""A short sentence without the goods and parties that it names: "Off limits, too, is timber" is "off limits is *".

What is left says what becomes of them, in an order that a table of wordings can tell.
"""

from dataclasses import dataclass

from transforms.coding.model import SentenceView
from transforms.coding.parties.datelines import after_dateline
from transforms.reading import grammar as g
from transforms.reading.kinds import ONLY_HIT
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import by_first_word, phrase_at, word_set

_THEY = "they"
"""What stands for whoever makes the change."""

MEMBER, LAND, MEASURE = "*", "@", "#"
"""What stands for those named: goods or parties, a land alone, a measure on goods ("the ban on timber")."""

_NAMING = frozenset({"sector", "entity", "post", "measure", "nominal", "actor", "group", "number", "assets"})
_JOINING = word_set(", and or of from for to & 's")
_OPENS = word_set(
    "the a an its their his her all any other others some both most many several certain further more new old his own "
    "two three four five six seven eight nine ten dozen dozens"
)
_TOO = by_first_word(
    (
        *(("as", "well"), ("in", "addition"), ("at", "the", "same", "time"), ("at", "the", "same", "stroke")),
        *(
            ("for", "good", "measure"),
            ("for", "that", "matter"),
            ("on", "top", "of", "that"),
            ("on", "top"),
            ("to", "boot"),
        ),
        *(
            (word,)
            for word in ("besides", "moreover", "furthermore", "too", "also", "likewise", "similarly", "equally")
        ),
        *((word,) for word in ("alike", "either", "additionally", "further")),
    )
)
"""What says that the same befalls somebody else."""

_TOO_WORDS = frozenset(word for phrases in _TOO.values() for one in phrases for word in one)

_FILLING = word_set("\" “ ” ' ‘ ’ , . ) ( meanwhile altogether simply")
_DASHES = frozenset("—–:") | {"-"}
_WHEN = word_set("on in from by since as of until till at before after")
_BESIDE = word_set(
    "price prices market markets demand stocks shares futures talks workers unions production output miners traders "
    "hopes hope men people voters farm farms"
)
"""Words of nouns that are no goods, whatever goods stand before them ("timber prices")."""
_BARE = word_set(
    "list order ban embargo measure measures sanctions curbs licence licences license licenses permit permits"
) | {"banned list", "prohibited list", "other goods", "goods"}
"""Nouns that tell nothing of the goods that a measure is on."""

_NOT_NAMES = (g.CLOSED - g.DETERMINERS - g.ADJECTIVES) | _TOO_WORDS
_BRINGING = word_set("with along together besides to after apart in alongside next as not")
"""Words behind which an opening names others than those it is about: "Along with coal, timber …"."""

_LONGEST = 40
_MOST_WORDS = 14
"""Words that a sentence may have beside those it names."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Where those named stand among the items of a sentence, and what they are."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence without those it names: its words, the gaps in their order, and whether it says "too" of them."""

    words: str
    gaps: tuple[Gap, ...]
    too: bool
    dated: bool


def told_of_members(view: SentenceView, known: set[str], words_known: frozenset[str]) -> Told | None:
    """Return a sentence with those it names left out; None where it is too long, asks, or names nobody.

    ``known`` are the codes of those who make the change, who are none of those named; ``words_known`` the words that
    say what becomes of somebody, which belong to no name.
    """
    items = view.items
    start = after_dateline(view)
    if not start < len(items) <= start + _LONGEST or items[-1].lower in ("?", ":"):
        return None
    words: list[str] = []
    gaps: list[Gap] = []
    dated = False
    at = start
    while at < len(items):
        end = _end_of_gap(items, at, words_known)
        if not gaps and words and words[0] in _BRINGING and len(words) <= 2:
            end = next((here for here in range(at, end) if items[here].lower == ","), end)
        gap = _gap(items, at, end, words_known) if end > at else None
        if gap is not None and not _is_known(items, gap, known):
            gaps.append(gap)
            words.append(gap.kind)
            at = _past_clause(view, start, end) if len(words) == 1 else end
        elif items[at].kind == "date":
            dated = True
            words = words[:-1] if words and words[-1] in _WHEN else words
            at += 1
        elif gaps and _stops(items, at):
            break
        else:
            words += [_THEY] if gap is not None else _plain(items[at])
            at += 1
        if len(words) > _MOST_WORDS:
            return None
    if not gaps:
        return None
    words, too = _without_too(words)
    said, timed = _without_when(words)
    return Told(" ".join(said), tuple(gaps), too, dated or timed)


_STOPS = word_set("; who which whose because after before since when while although though but where")
"""Words behind which nothing is said of those who have been named."""

_OF_THEM = word_set("neither none both all one some most")


def _stops(items: list[Item], at: int) -> bool:
    """Tell whether what follows is no longer said of those named: a clause of its own, "neither of which …"."""
    low = items[at].lower
    return low in _STOPS or (low in _OF_THEM and lower_at(items, at + 1) == "of")


def _past_clause(view: SentenceView, start: int, end: int) -> int:
    """Return where a sentence goes on past a clause on those named first: "Ships that fly its flag must stay away"."""
    if end >= len(view.items) or not _opens_clause(view.items[end]):
        return end
    for verb in view.syntax.verbs.values():
        first = verb.subject[0] if verb.subject else None
        if verb.relation == "main" and first is not None and start <= first.start < end <= verb.start:
            return verb.start
    return end


def _opens_clause(item: Item) -> bool:
    """Tell whether a clause on those named may begin, as none does at an auxiliary, which is what is said of them."""
    return (item.lower in _CLAUSES or bool(item.forms) or item.lower == ",") and item.lower not in _AUXILIARIES


_CLAUSES = word_set("that which who whose in on under over with made")
_AUXILIARIES = g.BE | g.MODALS | g.HAVE


def is_dash(items: list[Item], at: int) -> bool:
    """Tell whether a hyphen has room on both sides, so that it stands for a dash."""
    inside = items[at].lower == "-" and 0 < at < len(items) - 1
    return inside and items[at - 1].end < items[at].start and items[at].end < items[at + 1].start


def _plain(item: Item) -> list[str]:
    """Return the words of an item as the tables have them."""
    if item.lower in _DASHES:
        return [":"]  # a hyphen with no room beside it belongs to a name
    return [] if item.lower in _FILLING else item.lower.split(" ")


def _without_when(words: list[str]) -> tuple[list[str], bool]:
    """Return words without those that only say when, or how far, and whether any of them says when."""
    said: list[str] = []
    at, dated = 0, False
    while at < len(words):
        found = phrase_at(words, at, _WHENCE)
        if found is not None and found[0] == "under" and words[at + len(found) : at + len(found) + 1] in _FALLS:
            found = None  # "Under the order fall timber and tin"
        dated = dated or found in _TIMES
        said += [] if found is not None or (said and words[at] in _ADVERBS) else [words[at]]
        at += 1 if found is None else len(found)
    return said, dated


_TIMES = frozenset(
    tuple(one.split())
    for one in (
        *("at noon", "at dusk", "at dawn", "at midnight", "at night", "hours later", "a day later", "days later"),
        *(
            "the same day",
            "the day after",
            "the next day",
            "a week later",
            "weeks later",
            "within hours",
            "at nightfall",
        ),
        *("an hour later", "a month later", "months later", "a year later", "later", "later on", "soon after"),
    )
)
_WHENCE = by_first_word(
    (
        *sorted(_TIMES, key=len, reverse=True),
        *(
            ("from", "now", "on"),
            ("for", "good"),
            ("at", "once"),
            ("for", "the", "time", "being"),
            ("with", "it", "all"),
        ),
        *(("on", "its", "own"), ("of", "its", "own", "accord"), ("on", "their", "own"), ("by", "itself")),
        *(("until", "further", "notice"), ("with", "immediate", "effect"), ("as", "of", "now"), ("of", "course")),
        *(("under", "the", one) for one in ("order", "decree", "new rules", "text", "law")),
    )
)
_FALLS = [[one] for one in ("fall", "falls", "fell", "come", "comes", "came", "is", "are", "were")]
_ADVERBS = word_set("now already completely entirely henceforth immediately finally promptly duly largely wholly")


def _end_of_gap(items: list[Item], start: int, known: frozenset[str]) -> int:
    """Return the end of the nouns that begin at a place, and of what joins them."""
    at = start
    if items[at].lower in _JOINING and items[at].lower != "'s":
        return start
    while at < len(items) and _belongs(items, at, known):
        if at > start and items[at].lower in ("a", "an") and items[at - 1].lower not in _JOINING:
            break  # "on its own a ban"
        at += 1
    while at > start and (items[at - 1].lower in _JOINING or items[at - 1].lower in _OPENS):
        at -= 1
    return at


def _belongs(items: list[Item], at: int, known: frozenset[str]) -> bool:
    item = items[at]
    if item.kind in _NAMING:
        return True
    low = item.lower
    if low in _JOINING or low in _OPENS:
        return True
    if (low == "on" and at and items[at - 1].kind == "measure") or (low == "-" and not is_dash(items, at)):
        return True
    if low == "in" and at and (items[at - 1].kind in ONLY_HIT or items[at - 1].lower in _SITES):
        return _is_land(items, at + 1)  # "a refinery in China and a port in Indonesia"
    if item.kind not in ("word", "verb") or item.forms or low in _NOT_NAMES or low in known:
        return False
    return low[0].isalpha()


_SITES = word_set("port ports terminal terminals airport airports refinery refineries")


def _is_land(items: list[Item], at: int) -> bool:
    """Tell whether a state is named at a place, or behind its article."""
    here = at + 1 if lower_at(items, at) == "the" else at
    return here < len(items) and items[here].kind == "actor"


def _gap(items: list[Item], start: int, end: int, known: frozenset[str]) -> Gap | None:
    """Return what a run of nouns stands for; None where it names nobody who can be hit."""
    own = items[start:end]
    kinds = {one.kind for one in own}
    if all(one.lower in known or one.lower in _OPENS or one.lower in _BARE for one in own):
        return None  # "the list", "the order" are none of those named
    if not kinds.isdisjoint({"trigger", "cue"}) or own[-1].lower in _BESIDE:
        return None
    if "nominal" in kinds or any(one.kind == "measure" and one.data.kind != "dealing" for one in own):
        return Gap(start, end, MEASURE)
    if kinds & ONLY_HIT or "measure" in kinds or "assets" in kinds:
        return Gap(start, end, MEMBER)
    return Gap(start, end, LAND) if kinds & {"actor", "group"} else None


def _is_known(items: list[Item], gap: Gap, known: set[str]) -> bool:
    """Tell whether only they are named who make the change."""
    own = [one for one in items[gap.start : gap.end] if one.kind in ("actor", "group")]
    return gap.kind == LAND and bool(own) and all(getattr(one.data, "code", None) in known for one in own)


def _without_too(words: list[str]) -> tuple[list[str], bool]:
    """Return words without those that say "too", and whether there were any."""
    said: list[str] = []
    at, too = 0, False
    while at < len(words):
        found = phrase_at(words, at, _TOO)
        many = words[at] == "too" and words[at + 1 : at + 2] in ([MEMBER], [LAND], [MEASURE])  # "too many Frenchmen"
        found = None if many or words[at : at + 3] == ["as", "well", "as"] else found
        too = too or found is not None
        said += [] if found is not None else [words[at]]
        at += 1 if found is None else len(found)
    return said, too
