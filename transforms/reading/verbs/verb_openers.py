"""What stands before a word that may be a verb: a modal, "let" and its object, the label of an item."""

import re

from transforms.reading import grammar as g
from transforms.reading.grammar import LABEL_MARKS
from transforms.reading.inflection import BASE, ING, THIRD
from transforms.reading.kinds import VERBS
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.word_set import word_set

_VERB_GROUP_OPENERS = g.MODALS | {"to"}
_LABEL = 4
"""Items, with bullet and mark, that a label may hold."""
_LETTING = frozenset({"let", "lets", "letting"})
_LET_REACH = 10
_NO_NOUNS = (g.DETERMINERS | g.ADJECTIVES) - g.PRONOUNS
_SUBJECT_REACH = 9
_TURNING = word_set("again anew on for since from once no until by at in too as")


def hangs_on_let(items: list[Item], at: int) -> bool:
    """Tell whether "let" and a noun phrase stand before ("let the embargo lapse"), with no other verb between."""
    ends = items[at].lower in _ENDING  # a noun such as "trade" may follow a word with a hyphen
    if items[at].lower in _LAPSING and _is_let_lapse(items, at):
        return True
    for here in range(at - 2, max(-1, at - _LET_REACH), -1):
        if items[here].lower in _LETTING:
            return any(one.lower not in _NO_NOUNS for one in items[here + 1 : at])
        if items[here].kind in VERBS or (items[here].kind == "mark" and not (ends and _is_hyphen(items, here))):
            return False
    return False


_SEEING = word_set("see have make watch")
_SEE_REACH = 4


def hangs_on_seeing(items: list[Item], at: int) -> bool:
    """Tell whether "to see" and a party stand before: "hopes to see Norway ban it", "would have the EU ban it"."""
    if not at or items[at - 1].kind not in ("actor", "group", "entity", "anaphor"):
        return False
    for here in range(at - 2, max(0, at - _SEE_REACH), -1):
        low = items[here].lower
        if low in _SEEING or (low.startswith("would ") and low.rpartition(" ")[2] in _SEEING):
            return low not in _SEEING or items[here - 1].lower in _VERB_GROUP_OPENERS
        if low not in g.DETERMINERS and low not in g.ADJECTIVES:
            return False
    return False


_LAPSING = word_set("lapse expire")
_LAPSE_REACH = 25
_BEFORE_NOUNS = g.DETERMINERS | g.PREPOSITIONS | g.CONJUNCTIONS


def _is_let_lapse(items: list[Item], at: int) -> bool:
    """Tell whether a measure is let lapse of which more is said ("let a licence that allows it to sell gold lapse")."""
    if items[at - 1].lower in _BEFORE_NOUNS:
        return False
    for here in range(at - 2, max(-1, at - _LAPSE_REACH), -1):
        if items[here].lower in _LETTING:
            return any(one.kind == "measure" for one in items[here + 1 : here + 6])
        if items[here].lower in (";", ":", "."):
            return False
    return False


_ENDING = word_set("lapse expire end die run go stand fall")


def _is_hyphen(items: list[Item], at: int) -> bool:
    """Tell whether a mark joins a word ("let its six-month waiver lapse") rather than parts two clauses."""
    joined = 0 < at < len(items) - 1 and items[at - 1].end == items[at].start
    return joined and items[at].lower in ("-", "‑") and items[at].end == items[at + 1].start


_DAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december week weekend month year today tomorrow tonight now soon shortly"
)
_DATING = word_set("on in by from this next later")

_AUXILIARIES = g.MODALS | g.BE


def opens_from_now_on(items: list[Item], at: int) -> bool:
    """Tell whether "from now on" begins at a place, right behind a modal."""
    words = [lower_at(items, here) for here in range(at, at + 3)]
    return at > 0 and words == ["from", "now", "on"] and items[at - 1].lower in _AUXILIARIES


def _before_day(items: list[Item], here: int) -> int:
    """Return the place before a day or a time, if one ends at a place ("will this week drop", "may on Monday lift")."""
    if here < 2 or items[here].lower not in _DAYS or items[here].lower in g.MODALS:
        return here
    here = here - 2 if lower_at(items, here - 1) in _DATING else here - 1
    return here - 1 if here > 0 and items[here].lower == "not" else here


def hangs_on_modal(items: list[Item], at: int) -> bool:
    """Tell whether only adverbs stand between the word and a modal or "to"."""
    here = at - 1
    while here > 0 and (items[here].lower in g.ADVERBS or items[here].lower in ("no", "longer", "again", "more")):
        here -= 1
    here = here - 3 if here > 2 and opens_from_now_on(items, here - 2) else _before_day(items, here)
    if here == at - 1 and _goes_on_modal(items, at):
        return True
    whole = [item.lower for item in items[at - 2 : at]] == ["to", "all"]  # "a halt to all trade"
    return here < at - 1 and items[here].lower in _VERB_GROUP_OPENERS and not whole


def _goes_on_modal(items: list[Item], at: int) -> bool:
    """Tell whether "and" joins a word before a gerund to what a modal governs ("will comply … and stop trading")."""
    if items[at - 1].lower not in ("and", "or") or at + 1 >= len(items):
        return False
    if not any(ING in sense.form for sense in items[at + 1].senses_of("dealing_verb")):
        return False
    for here in range(at - 2, max(-1, at - _LET_REACH), -1):
        if items[here].lower in _VERB_GROUP_OPENERS:
            return True
        if items[here].kind == "mark":
            return False
    return False


def is_labelled(items: list[Item], at: int) -> bool:
    """Tell whether only a name and a mark stand before, as the label of an item: "Japan: bans …"."""
    if at < 2 or at > _LABEL or items[at - 1].lower not in LABEL_MARKS:
        return False
    return [item.kind for item in items[: at - 1] if item.kind != "mark"] in (["actor"], ["group"])


_MOVING = word_set("falls drops sinks declines slips rises climbs jumps")
_CURRENCIES = frozenset({"$", "€", "£", "¥"})


def moves_to_amount(items: list[Item], at: int) -> bool:
    """Tell whether a price is said to move to an amount ("the cap on crude falls to $44")."""
    if items[at].lower not in _MOVING or at + 2 >= len(items) or items[at + 1].lower not in ("to", "from", "by"):
        return False
    return items[at + 2].kind == "number" or items[at + 2].lower in _CURRENCIES


def ends_on_measure(items: list[Item], at: int, forms: set[str]) -> bool:
    """Tell whether a measure is the subject of a present that nothing follows ("The ban on exports to Mali lives on").

    The measure stands before it with no verb between, and agrees with it.
    """
    after = items[at + 1] if at + 1 < len(items) else None
    if after is not None and after.kind not in ("mark", "date") and after.lower not in _TURNING:
        return False
    for here in range(at - 1, max(-1, at - _SUBJECT_REACH), -1):
        item = items[here]
        if item.kind in ("trigger", "verb", "cue", "mark") or item.lower in g.BE or item.lower in g.MODALS:
            return False
        if item.kind == "measure" and item.data.kind in ("measure", "package"):
            plural = item.lower.endswith("s")
            return (BASE if plural else THIRD) in forms and (here == at - 1 or items[at - 1].kind != "word")
    return False


def is_inverted(items: list[Item], at: int) -> bool:
    """Tell whether a modal and a name stand before a base form ("Only then will Canada end …")."""
    if at < 3 or items[at - 1].kind not in ("actor", "group", "anaphor"):
        return False
    modal = at - 3 if items[at - 2].lower == "the" else at - 2
    turned = items[modal].lower in ("did", "does", "do") and _OPENING_LATE & {one.lower for one in items[:modal]}
    return items[modal].lower in g.MODALS or bool(turned)


_OPENING_LATE = frozenset({"only", "until", "never", "nor", "neither", "rarely", "seldom", "before"})
"""What opens a sentence in which "did" stands before who acts ("Only in May did Norway ban …")."""

_ADVERBIAL = 8


def past_adverbial(items: list[Item], at: int) -> bool:
    """Tell whether only who acts and a phrase between commas stand before: "Peru, in a first step, bans …"."""
    if at < 4 or items[at - 1].lower != ",":
        return False
    opening = next((here for here in range(at - 3, max(0, at - _ADVERBIAL), -1) if items[here].lower == ","), 0)
    if not opening or items[opening + 1].lower not in g.PREPOSITIONS:
        return False
    acts = items[opening - 1].kind in ("actor", "group") or items[opening - 1].lower in g.ORGANS
    return acts and not any(one.kind in VERBS and one.forms for one in items[: at - 1])


_NUMBERED = re.compile(r"[IVXL]+|\d+[A-Za-z]?")


def is_section(item: Item, after: Item | None) -> bool:
    """Tell whether a capitalised word is a numbered part of an act ("added to Annex I")."""
    return after is not None and item.text[0].isupper() and _NUMBERED.fullmatch(after.text) is not None


def is_said_of_flow(items: list[Item], at: int) -> bool:
    """Tell whether a plural and whom it is with stand before a word ("Borders with Niger reopen")."""
    if at < 3 or items[at - 1].kind != "actor" or items[at - 2].lower not in ("with", "to", "from"):
        return False
    return items[at - 3].kind == "measure" and items[at - 3].lower.endswith("s")


def goes_further(items: list[Item], at: int) -> bool:
    """Tell whether "further" stands between a subject or a day and a verb ("on Friday further restricted sales")."""
    if at < 2 or items[at - 1].lower != "further":
        return False
    before = items[at - 2]
    return before.kind in ("actor", "date", "group", "anaphor") or before.lower in g.PRONOUNS | _DAYS


_CLOSING = word_set("end stop cease")
_WHEN = word_set("on from at in by immediately forthwith today tomorrow earlier later next once . ,")
_BEFORE_DAY = word_set("on from in by")
_FLOW = 6
"""Items between a flow and the verb that says when it ends."""


def ends_flow(items: list[Item], at: int) -> bool:
    """Tell whether a flow in the plural stands before a word, and when it ends after ("Imports of steel end on …")."""
    if items[at].lower not in _CLOSING or lower_at(items, at + 1) not in _WHEN:
        return False
    day = items[at + 2] if at + 2 < len(items) else None
    if lower_at(items, at + 1) in _BEFORE_DAY and (day is None or not (day.text[0].isupper() or day.text[0].isdigit())):
        return False
    for here in range(at - 1, max(-1, at - _FLOW), -1):
        item = items[here]
        if item.kind == "measure":
            first = here == 0 or items[here - 1].kind in ("mark", "sector", "actor")
            return item.data.kind == "dealing" and item.lower.endswith("s") and first
        if item.kind not in ("actor", "sector") and item.lower not in ("of", "from", "to", "and", "with", ","):
            return False
    return False


_BESIDE = frozenset({",", "also", "further", "therefore", "accordingly", "that", "to", "hereby"})


_CHOOSING = frozenset({"for", "to", "against", "on"})


def resolves(items: list[Item], at: int, verbs: list[Sense]) -> bool:
    """Read "Decides, accordingly, to lift …", as resolutions have it, and "Council votes for an embargo"."""
    before, after = item_at(items, at - 1), item_at(items, at + 1)
    if before is not None and items[at].lower == "votes":
        return before.kind in ("actor", "group", "anaphor") and lower_at(items, at + 1) in _CHOOSING
    return before is None and verbs[0].kind == "cue" and after is not None and after.lower in _BESIDE
