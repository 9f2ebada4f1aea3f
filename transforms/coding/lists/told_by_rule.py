"""What must be true of a plain sentence for it to tell more of the change before it: who says so, when, and for whom.

"Cement is out, the ministry said" is more of a ban. What a guild or a chef says is not, nor what holds on weekends
only, comes of a drought, or is said of a school or a village.
"""

from transforms.coding.model import RELAXING, Reading, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading import grammar as g
from transforms.reading.items import is_official
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_PLAIN = word_set("listing listing.beside prohibition permission allowance denial passive.bar.party bond.told_trade")
"""Rules that read a sentence without a noun for a measure."""

_OFFICES = frozenset({"actor", "group", "anaphor", "date"})
_AUTHORITIES = word_set(
    "it they he she we ministry ministries minister ministers council commission government cabinet office department "
    "treasury spokesman spokeswoman spokesperson official officials authority authorities statement notice order "
    "decree text customs president agency embassy board secretary diplomat diplomats source sources people radio "
    "television committee report communique communiqué release bulletin gazette list blacklist bank regulator "
    "parliament police army palace delegation bloc administration paper leaders envoy chancellery executive law "
    "announcement note document rules agencies services state states"
)
"""Words for those who rule, or who tell what has been ruled."""

_TELLING = g.REPORTS | word_set(
    "complains complain complained argues argue argued believes believe believed sighs sigh sighed wrote writes warn "
    "warns warned claim claims claimed think thinks insist insists insisted recall recalls recalled joke jokes joked "
    "guess guesses guessed runs ran goes"
)
_NO_TELLER = word_set("which who that and but or while whose which where as if because although though with including")
_LONGEST = 9

_PASSING, _GROUNDS = ("doubt.passing",), ("doubt.choices", "doubt.grounds")
_CAUSES = word_set("because since while when now")
_DURING = frozenset({"during"})
_OF_STATES = frozenset({"actor", "group", "anaphor", "post", "measure", "nominal", "trigger", "date", "entity"})
_NEAR = 14


def is_told_by_rule(reading: Reading, model: Reading | None) -> bool:
    """Tell whether a reading is told in full, or in a plain sentence that leaves no ground but the change before it.

    Args:
        reading: what a sentence is read as.
        model: the change told before it; without one there is nothing that it could be more of.
    """
    view = reading.frame.view
    if model is None or not reading.verdict.decided or view.is_title or view.index == model.frame.view.index:
        return True
    if reading.frame.rule not in _PLAIN:
        return _names_measure(view) or not (_is_at_home(reading) or _is_praise(reading))
    if _told_by_others(view.items) or _is_praise(reading):
        return False
    return _names_measure(view) or not (_is_passing(view) or _has_bare_cause(reading) or _is_for_others(reading, model))


def _names_measure(view: SentenceView) -> bool:
    return any(one.kind in ("measure", "nominal") and getattr(one.data, "kind", "") != "dealing" for one in view.items)


def _is_at_home(reading: Reading) -> bool:
    """Tell whether another did the same with what is its own: "did the same with its own mines"."""
    items = reading.frame.view.items
    return reading.frame.rule == "echo" and any(
        one.lower == "own" and lower_at(items, at - 1) in ("its", "their") for at, one in enumerate(items)
    )


def _is_praise(reading: Reading) -> bool:
    """Tell whether who is singled out is so for, or as, something that is no deed of theirs ("for praise")."""
    items, head = reading.frame.view.items, reading.frame.head
    if not items[head].lower.startswith("singl"):
        return False
    at = next((at for at in range(head, len(items)) if items[at].lower in ("as", "for")), len(items))
    return at + 2 == len(items) - (items[-1].kind == "mark") and not items[at + 1].forms


def _names_both(reading: Reading) -> bool:
    """Tell whether the sentence itself names who does it and whom it hits."""
    codes = {code for one in reading.frame.view.items for code in codes_of(one)}
    return bool(codes & reading.roles.sender_codes and codes & {one.country for one in reading.roles.targets})


def _told_by_others(items: list[Item]) -> bool:
    """Tell whether the words behind the last comma give the sentence to somebody who rules nothing."""
    end = len(items) - (items[-1].kind == "mark")
    start = next((at for at in range(end - 1, -1, -1) if items[at].kind == "mark"), None)
    if start is None or items[start].lower != "," or not 1 < end - start - 1 <= _LONGEST:
        return False
    told = items[start + 1 : end]
    low = [one.lower for one in told]
    if low[0] in _NO_TELLER or (low[-1] not in _TELLING and low[0] not in _TELLING):
        return False
    return not any(_is_authority(one) for one in _heads(told))


def _is_authority(item: Item) -> bool:
    office = is_official(item)
    return office or item.kind in _OFFICES or item.lower.rpartition(" ")[2] in _AUTHORITIES


def _heads(told: list[Item]) -> list[Item]:
    """Return the nouns that tell: the last before a preposition or a verb of telling, and each behind "and"."""
    rest = told[1:] if told[0].lower in _TELLING else told
    end = next((at for at, one in enumerate(rest) if at and one.lower in g.PREPOSITIONS | _TELLING), len(rest))
    joined = [at - 1 for at in range(1, end) if rest[at].lower == "and"]
    return [rest[at] for at in (*joined, end - 1) if at >= 0]


def _is_passing(view: SentenceView) -> bool:
    """Tell whether it holds now and then only, or comes of weather, health, want or a choice of one's own."""
    items = view.items
    words = " ".join(["", *(one.lower for one in items if one.kind != "mark"), ""])
    if view.wordings.within(_PASSING, words) is not None or any(
        _is_bare(items, at, _DURING) for at in range(1, len(items))
    ):
        return True
    plain = " ".join(["", *(one.lower for one in items if one.kind in ("word", "verb")), ""])
    return view.wordings.within(_GROUNDS, plain) is not None


def _has_bare_cause(reading: Reading) -> bool:
    """Tell whether it has a cause in which no state, office or measure has a part, and the sides are not named."""
    items = reading.frame.view.items
    return any(_is_bare(items, at, _CAUSES) for at in range(1, len(items) - 2)) and not _names_both(reading)


def _is_bare(items: list[Item], at: int, opening: frozenset[str]) -> bool:
    low = items[at].lower
    if low not in opening or (low == "now" and lower_at(items, at + 1) != "that"):
        return False
    return not any(one.kind in _OF_STATES for one in items[at + 1 : at + _NEAR])


def _is_for_others(reading: Reading, model: Reading) -> bool:
    """Tell whether who only rules for himself is told to free what goes to, or comes from, a third land."""
    senders = model.roles.sender_codes
    if (
        reading.frame.action not in RELAXING
        or not senders
        or senders & USUAL_SENDERS
        or reading.roles.sender_codes - senders
    ):
        return False
    known = senders | {one.country for one in (*model.roles.targets, *reading.roles.targets) if one.country}
    return any(
        not set(codes_of(one)) & known and _word_before(reading.frame.view, at) in ("to", "for", "from")
        for at, one in enumerate(reading.frame.view.items)
        if codes_of(one) and one.kind in ("actor", "group")
    )


def _word_before(view: SentenceView, at: int) -> str:
    return next((one.lower for one in reversed(view.items[:at]) if one.lower not in g.DETERMINERS), "")
