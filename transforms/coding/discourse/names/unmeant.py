"""Names and goods that are none of those their words mean: "two Baltic states", "pro-Russian", "wood (chips, logs)"."""

from itertools import pairwise

from transforms.reading.date_words import NUMBERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.naming import names_what_follows

_HYPHENS = frozenset({"-", "‑"})
_LISTS = frozenset({"list", "lists"})
_LEANING_TO = word_set("pro non post ex quasi")


def leave_unmeant(items: list[Item]) -> None:
    """Take for plain words the names that mean nobody, once it is decided what each word is."""
    words = {item.lower for item in items}
    _leave_miscounted(items)
    if not words.isdisjoint(_HYPHENS):
        _leave_prefixed(items)
        _leave_likened(items)
    if not words.isdisjoint(_CHIPS):
        _leave_wood(items)
    if not words.isdisjoint(_LISTS):
        _leave_lists(items)
    if not words.isdisjoint(_REALMS):
        _leave_realms(items)
    if "republic" in words:
        _leave_successors(items)
    if "limited" in words:
        _leave_limited(items)
    if "out" in words:
        _leave_outcries(items)
    if not words.isdisjoint(_THREATS):
        _leave_dangers(items)
    if "what" in words:
        _leave_namers(items)


def _leave_miscounted(items: list[Item]) -> None:
    """Take "two Baltic states" for no names: which of the three are meant is not said."""
    for before, item in pairwise(items):
        if item.kind != "group":
            continue
        number = NUMBERS.get(before.lower) or (int(before.lower) if before.lower.isdigit() else None)
        if number is not None and number != len(item.data):
            item.sense, item.kind = None, "word"


def _leave_prefixed(items: list[Item]) -> None:
    """Take "pro-Russian" and "non-U.S." for no names: who is meant is no Russian, or no American."""
    for at in range(2, len(items)):
        if items[at].kind != "actor":
            continue
        item, hyphen, prefix = items[at], items[at - 1], items[at - 2]
        joined = prefix.end == hyphen.start and hyphen.end == item.start
        if hyphen.text in _HYPHENS and joined and prefix.lower in _LEANING_TO:
            item.sense, item.kind = None, "word"


_LIKE = word_set("type style like esque")


def _leave_likened(items: list[Item]) -> None:
    """Take "Iran-style" and "Eximbank-type" for no names: what is meant is only like theirs."""
    for at in range(len(items) - 2):
        item, hyphen, suffix = items[at], items[at + 1], items[at + 2]
        joined = item.end == hyphen.start and hyphen.end == suffix.start
        if item.kind in ("actor", "entity") and joined and hyphen.text in _HYPHENS and suffix.lower in _LIKE:
            item.sense, item.kind = None, "word"


_OF_OTHERS = word_set(
    "guest guests waiting wine price mailing wish shopping reading party casualty passenger invitation dinner speakers "
    "christmas honours bucket to-do transfer short best-seller cast set"
)
"""What stands before a list on which nobody is put to be sanctioned."""


def _leave_lists(items: list[Item]) -> None:
    """Take "its guest list" and "a waiting list" for lists of something else."""
    for before, item in pairwise(items):
        if item.kind == "measure" and item.lower in _LISTS and before.lower in _OF_OTHERS:
            item.sense, item.kind = None, "word"


def _leave_limited(items: list[Item]) -> None:
    """Take "Delta Payments Limited" for no limit: so firms are called; "Oil Exports Limited by Mali" is one."""
    for at in range(2, len(items)):
        item, after = items[at], items[at + 1].lower if at + 1 < len(items) else ""
        called = (
            item.text in ("Limited", "LIMITED") and items[at - 1].text[0].isupper() and items[at - 2].text[0].isupper()
        )
        if called and after not in ("by", "to", "in"):
            item.sense, item.kind = None, "word"


_REALMS = frozenset({"the kingdom", "kingdom"})


def _leave_realms(items: list[Item]) -> None:
    """Take "the Kingdom of Morocco" for no other kingdom: the name behind says which."""
    for item, after in pairwise(items):
        if item.kind == "actor" and item.lower in _REALMS and after.lower == "of":
            item.sense, item.kind = None, "word"


def _leave_successors(items: list[Item]) -> None:
    """Take "the former Yugoslav republic" for no Yugoslavia: which of its successors is meant is told before."""
    for former, item, after, then in zip(items, items[1:], items[2:], [*items[3:], None], strict=False):
        named = item.kind == "actor" and former.lower == "former" and after.lower == "republic"
        if named and item.data.code in _DISSOLVED and (then is None or then.lower != "of"):
            item.sense, item.kind = None, "word"


_DISSOLVED = frozenset({"YUG", "SUN"})
_THREATS = frozenset({"threat", "threats"})
_ENDANGERED = word_set(
    "the its their his her our us them it any all every peace security stability democracy world international "
    "regional national global public human life order health"
)


def _leave_dangers(items: list[Item]) -> None:
    """Take "a threat to peace" for a danger: nobody threatens anything by it."""
    for item, to, what in zip(items, items[1:], items[2:], strict=False):
        endangered = what.lower in _ENDANGERED or what.kind in ("actor", "group", "anaphor")
        if item.kind == "cue" and item.lower in _THREATS and to.lower == "to" and endangered:
            item.sense, item.kind = None, "word"


_CRYING = word_set("hit hits hitting lash lashed lashes lashing")


def _leave_outcries(items: list[Item]) -> None:
    """Take "hit out at" for words: whoever does only complains, or attacks in words."""
    for item, out, at, whom in zip(items, items[1:], items[2:], items[3:], strict=False):
        cries = item.lower in _CRYING and out.lower == "out" and at.lower in ("at", "against")
        if cries and whom.kind != "actor":  # "hit out at Mali for freezing assets" is read as a protest
            item.sense, item.kind = None, "word"


_NAMERS = 5
"""Items that may stand between "what" and the verb of who names something."""


def _leave_namers(items: list[Item]) -> None:
    """Take who only names a measure for nobody in it: "imposed what bankers called harsh sanctions"."""
    for at, item in enumerate(items):
        if item.lower != "what":
            continue
        end = next(
            (here for here in range(at + 2, at + 2 + _NAMERS) if here < len(items) and names_what_follows(items, here)),
            at,
        )
        for one in items[at + 1 : end]:
            if one.kind in ("post", "sector"):
                one.sense, one.kind = None, "word"


_CHIPS = frozenset({"chip", "chips"})
_BESIDE = 3


def _leave_wood(items: list[Item]) -> None:
    """Take chips beside wood and logs for wood, not for electronics."""
    for at, item in enumerate(items):
        if item.kind == "sector" and item.lower in _CHIPS:
            near = (one for one in items[max(0, at - _BESIDE) : at + _BESIDE] if one.kind == "sector")
            if any(one.data.sector == "timber" for one in near):
                item.sense, item.kind = None, "word"
