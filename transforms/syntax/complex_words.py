"""Prepositions and conjunctions of several words, and words that stand for a noun: "such as", "aside from", "both"."""

from transforms.reading import grammar as g
from transforms.reading.inflection import ING, PAST
from transforms.reading.spans import Item, lower_at
from transforms.syntax.kinds import ADV, CONJ, NP, PREP, SUB, Phrase
from transforms.syntax.origins import ORIGIN_FIRST, origin_width

_SIMPLE: dict[str, dict[tuple[str, ...], str]] = {
    "such": {("as",): "including"},
    "among": {("them",): "including", ("these",): "including", ("others",): "including"},
    "amongst": {("them",): "including", ("these",): "including", ("others",): "including"},
    "other": {**{("than", word): "except" for word in ("in", "on", "for", "of", "to")}, ("than",): "except"},
    "leaving": {("out",): "except", ("aside",): "except"},
    "not": {("including",): "except", ("counting",): "except"},
    "rather": {**{("than", word): "except" for word in ("on", "against", "from", "to")}, ("than",): "except"},
    "much": {("to",): "to"},
    **{word: {("and", "out", "of"): "to", ("and", "out of"): "to"} for word in ("in", "into")},
    "apart": {("from",): "except"},
    "aside": {("from",): "except"},
    "except": {("for",): "except"},
    "excepting": {(): "except"},
    "save": {("for",): "except"},
    "thanks": {("to",): "through"},
    "and": {("with", "it"): "and", ("with", "them"): "and"},
    "if": {("it", "originates", "in"): "from", ("they", "originate", "in"): "from"},
    "originating": {("in",): "from", ("from",): "from"},
    "with": {
        (*before.split(), f"{noun}{plural}", *preposition.split()): "except"
        for before in ("", "an", "the", "some", "certain", "limited", "narrow", "few", "a few", "several", "minor")
        for noun in ("exception", "exemption")
        for plural in ("", "s")
        for preposition in ("for", "of", "like", "including", "such as")
    },
}
"""Prepositions of several words, by the first, with the simple one that each amounts to; "and with it" is an "and"."""

_ORDERS = ("orders", "order", "instructions", "instruction", "command", "directions")
_CIRCUMSTANCES = (
    *("ahead of", "due to", "owing to", "prior to", "regardless of", "irrespective of", "instead of", "short of"),
    *("according to", "contrary to", "subsequent to", "preparatory to"),
    *("compared to", "compared with", "in comparison with", "in comparison to"),
    *("by reason of", "by dint of", "by virtue of", "in front of", "in place of", "in lieu of"),
    *("in advance of", "in agreement with", "in anticipation of", "in the expectation of", "in compliance with"),
    *("hot on the heels of", "hard on the heels of", "close on the heels of"),
    *("in time for", "in contrast to", "in contrast with", "in addition to", "on top of", "on behalf of"),
    *(f"in the {noun} to" for noun in ("run - up", "lead - up", "build - up", "runup", "buildup")),
    *(f"in the {noun} of" for noun in ("absence", "interest", "interests", "name", "shadow", "teeth", "days", "heat")),
    *(f"on the {noun} of" for noun in ("back", "basis", "fringes", "heels", "margins", "occasion", "sidelines")),
    *(f"on the {noun} of" for noun in ("grounds", "strength", "threshold", "verge", "brink")),
    *(f"on {noun} of" for noun in ("grounds", "pain", "account")),
    *(f"at the {noun} of" for noun in ("end", "close", "time", "expense", "beginning", "start")),
    *(f"at the {noun} of" for noun in ("height", "peak", "onset", "outset", "outbreak")),
    *(f"against {article} {noun} of" for article in ("the", "a") for noun in ("backdrop", "background")),
    *(f"with {look} {word}" for look in ("an eye", "one eye", "an eye firmly", "half an eye") for word in ("to", "on")),
    *(f"with the {noun} of" for noun in ("aid", "agreement", "aim", "approval", "assent", "assistance", "backing")),
    *(f"with the {noun} of" for noun in ("blessing", "consent", "endorsement", "help", "knowledge", "support")),
    *(f"with {noun} from" for noun in ("aid", "assistance", "backing", "help", "support")),
)
"""What brings when, why or with whose help something was done, which hits nobody: each amounts to "amid"."""

_BY_ORDER = tuple(words for noun in _ORDERS for words in (f"on the {noun} of", f"on {noun} of", f"on {noun} from"))
"""What brings who acts through others: each amounts to "by"."""


def _by_first_words() -> dict[tuple[str, str], list[tuple[tuple[str, ...], str]]]:
    """Return what follows the first word, and what it all amounts to, by the first two words; the longest first."""
    told = [((first, *rest), word) for first, ends in _SIMPLE.items() for rest, word in ends.items()]
    told += [(tuple(words.split()), "amid") for words in _CIRCUMSTANCES]
    told += [(tuple(words.split()), "by") for words in _BY_ORDER]
    found: dict[tuple[str, str], list[tuple[tuple[str, ...], str]]] = {}
    for words, word in sorted(told, key=lambda one: -len(one[0])):
        found.setdefault((words[0], words[1] if len(words) > 1 else ""), []).append((words[1:], word))
    return found


_COMPLEX = _by_first_words()

COMPLEX_FIRST = (
    frozenset({*(first for first, _ in _COMPLEX), "but", "both", "pending", "the", "on", "all"}) | ORIGIN_FIRST
)
_THEM = frozenset({"them", "these", "those"})
_TIMES = frozenset({"day", "week", "month", "moment", "morning", "evening", "night", "year", "minute", "hour"})


_BEFORE_BOTH = frozenset({",", ";", "–", "—", "that", "and", "but"})


_ALL = frozenset({"all", "every", "any", "everything", "anything", "nothing", "none"})


_NAMED = frozenset({"the", "those", "that", "an", "a"})
_REACH = 8
"""Items before "but" among which "all" stands."""


def complex_word(items: list[Item], at: int) -> Phrase | None:
    """Read a preposition of several words before a noun ("such as"), the "but" of "all measures but one", or "both"."""
    if opener := _opening_words(items, at):
        return opener
    if items[at].lower == "both" and (_stands_alone(items, at) or _is_acted_on(items, at)):
        return Phrase(NP, at, at + 1, at)
    if items[at].lower == "but" and (apart := _excepts(items, at)):
        return Phrase(PREP, at, at + apart, at, word="except")
    if items[at].lower == "pending" and _follows_noun(items, at):
        return Phrase(PREP, at, at + 1, at, word="amid")  # "banned imports from Mali pending talks with Chad"
    return _preposition(items, at)


def _preposition(items: list[Item], at: int) -> Phrase | None:
    """Read a preposition of several words ("such as"), or a clause that amounts to "from" ("that were mined in")."""
    first = items[at].lower
    if first in ORIGIN_FIRST and (width := origin_width(items, at)):
        return Phrase(PREP, at, at + width, at, word="from")
    for rest, word in (*_COMPLEX.get((first, lower_at(items, at + 1)), ()), *_COMPLEX.get((first, ""), ())):
        end = at + 1 + len(rest)
        if end < len(items) and tuple(item.lower for item in items[at + 1 : end]) == rest:
            return Phrase(CONJ if word == "and" else PREP, at, end, at, word=word)
    return None


def _opening_words(items: list[Item], at: int) -> Phrase | None:
    """Read "all of" before a pronoun that acts or is acted on, and "the day" before a clause that tells when."""
    opens = at == 0 or items[at - 1].kind in ("mark", "date")
    if opens and items[at].lower == "all" and lower_at(items, at + 1) == "of" and lower_at(items, at + 2) in _THEM:
        return Phrase(ADV, at, at + 2, at, word="all")  # "all of them were lifted"
    the = at + (items[at].lower == "on")
    if lower_at(items, the) == "the" and _opens_time(items, the):
        return Phrase(SUB, at, the + 2, at, word="when")
    return None


def _opens_time(items: list[Item], at: int) -> bool:
    """Tell whether "the day" opens a clause that tells when ("lifted its ban the day Norway banned …")."""
    if at == 0 or at + 3 >= len(items) or lower_at(items, at + 1) not in _TIMES:
        return False
    who, does = items[at + 2], items[at + 3]
    acts = bool(does.forms) and does.kind in _VERBS
    return acts and who.kind in ("actor", "group", "anaphor") and who.text[0].isupper()


def _follows_noun(items: list[Item], at: int) -> bool:
    """Tell whether a name, goods or a comma stands right before, so that no noun begins with it."""
    if at == 0 or at + 1 >= len(items):
        return False
    before = items[at - 1]
    return before.lower == "," or before.kind in ("actor", "group", "entity", "sector")


_VERBS = frozenset({"trigger", "verb", "dealing_verb"})


def _is_acted_on(items: list[Item], at: int) -> bool:
    """Tell whether "both" is the object of the verb before it ("had imposed both in March"), and opens no pair."""
    if at == 0 or items[at - 1].kind not in _VERBS:
        return False
    after = items[at + 1] if at + 1 < len(items) else None
    if after is None or after.kind == "date" or after.lower in (".", ",", ";"):
        return True
    dated = after.lower in ("on", "in", "last", "at") and at + 2 < len(items) and items[at + 2].kind == "date"
    return dated and not any(item.lower == "and" for item in items[at + 2 : at + 7])


def _stands_alone(items: list[Item], at: int) -> bool:
    """Tell whether "both" is the subject of what follows ("both were imposed in May")."""
    after = items[at + 1].lower if at + 1 < len(items) else ""
    opens = at == 0 or items[at - 1].lower in _BEFORE_BOTH
    return opens and (after in g.BE | g.HAVE | g.MODALS or _act(items, at + 1))


def _act(items: list[Item], at: int) -> bool:
    """Tell whether a past has an object behind it and no other past ("Both stopped arms sales to it")."""
    verb = items[at] if at + 1 < len(items) else None
    if verb is None or verb.kind not in _VERBS or PAST not in verb.forms:
        return False
    after = items[at + 1]
    acts = after.kind in ("measure", "sector", "actor", "entity") or after.lower in g.DETERMINERS
    return acts and not any(one.kind in _VERBS and PAST in one.forms for one in items[at + 1 :])


def _excepts(items: list[Item], at: int) -> int:
    """Return how many words leave something out of all, right before a noun: "all measures but (for) the embargo"."""
    width = 2 if lower_at(items, at + 1) == "for" else 1
    after = lower_at(items, at + width)
    before = items[max(0, at - _REACH) : at]
    told = any(_is_tensed(item) for item in before)  # "all trade was stopped but food is let in" opens a clause
    named = after in _NAMED or _is_goods_alone(items, at + width, told=told) or _is_own_measure(items, at + width)
    whole = before[-1:] != [] and before[-1].lower != "," and any(i.lower in _ALL for i in before)
    return width if named and whole else 0


_OWN = frozenset({"its", "their", "his", "our", "this", "these"})
_NEAR = 4


def _is_own_measure(items: list[Item], at: int) -> bool:
    """Tell whether a measure of the one who acts is named, and no clause opens ("all sanctions but its embargo")."""
    if at >= len(items) or items[at].lower not in _OWN:
        return False
    measure = next((here for here in range(at + 1, min(len(items), at + _NEAR)) if _is_measure(items[here])), None)
    if measure is None:
        return False
    rest = items[measure + 1 : measure + 1 + _REACH]
    end = next((here for here, item in enumerate(rest) if item.kind == "mark"), len(rest))
    return not any(item.lower in g.BE | g.HAVE | g.MODALS or PAST in item.forms for item in rest[:end])


def _is_measure(item: Item) -> bool:
    return bool(item.senses_of("measure"))


def _is_tensed(item: Item) -> bool:
    """Tell whether a word is a verb with its tense, or one that may be."""
    return item.lower in g.BE | g.HAVE | g.MODALS or (item.kind in _VERBS and any(form != ING for form in item.forms))


def _is_goods_alone(items: list[Item], at: int, *, told: bool) -> bool:
    """Tell whether goods are named and nothing is said of them ("all exports but food and medicine are banned").

    Args:
        items: a sentence.
        at: the place behind "but".
        told: whether a verb stands before it, so that a verb behind the goods would be theirs.
    """
    while at < len(items) and items[at].kind == "sector":
        at += 1
        if at < len(items) and items[at].lower in ("and", "or", ","):
            at += 1
    ends = at >= len(items) or items[at].kind == "date" or items[at].lower in (".", ";", "from", "to", "on", "in")
    ends = ends or (not told and items[at].lower in g.BE | g.HAVE | g.MODALS)
    return ends and items[at - 1].kind == "sector"
