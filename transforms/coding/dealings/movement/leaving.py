"""Wording for going away or staying away: "stay out of", "give a wide berth", "turn back", "be gone"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_AWAY = {
    "stay": word_set("out away off clear outside ashore moored put"),
    "remain": word_set("outside ashore moored away grounded"),
    "keep": word_set("out away off clear"),
    "steer": word_set("clear wide"),
    "stand": word_set("off clear"),
    "give": word_set("berth miss"),
    "turn": word_set("back round around"),
    "head": word_set("back home elsewhere"),
    "go": word_set("round around elsewhere back home away no"),
    "fly": word_set("round around home elsewhere"),
    "sail": word_set("round around home elsewhere away"),
    "travel": word_set("round around"),
    "come": word_set("home"),
    "be": word_set("gone out home away"),
    "get": word_set("out lost home"),
    "clear": word_set("out off"),
    "pull": word_set("out"),
    "move": word_set("out off away"),
    "find": word_set("another other elsewhere"),
    "look": word_set("elsewhere"),
    "seek": word_set("another other elsewhere"),
    "take": word_set("detour"),
    "make": word_set("detour"),
}
_ALONE = word_set("leave quit depart avoid bypass skirt detour reroute withdraw vacate shun circumvent")
_RESTING = word_set("stay remain keep lie wait")
_AT_REST = word_set(
    "moorings mooring anchor berths berth dock quay port harbour harbor hangar hangars depot depots ground apron"
)
_PHRASES = ("long way", "another route", "other route", "longer route", "some other way")
_TAKING = word_set("take go fly use")
_REACH = 8


def says_to_leave(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb with what follows it says that somebody goes, or stays, away."""
    first, *rest = items[verb.at].lower.split(" ")
    base = _base(first)
    if base in _ALONE:
        return True
    if base not in _AWAY and base not in _RESTING and base not in _TAKING:
        return False
    words = [*rest, *(part for item in items[verb.at + 1 : verb.at + 1 + _REACH] for part in item.lower.split(" "))]
    near = set(words[:_NEAR])
    if not _AWAY.get(base, frozenset()).isdisjoint(near):
        return True
    said = " ".join(words)
    if base in _RESTING and not _AT_REST.isdisjoint(words) and not {"at", "in", "on"}.isdisjoint(near):
        return True
    return base in _TAKING and any(one in said for one in _PHRASES)


_NEAR = 5
_FORMS = {
    "is": "be", "are": "be", "was": "be", "were": "be", "kept": "keep", "gave": "give", "went": "go", "flew": "fly",
    "came": "come", "got": "get", "found": "find", "took": "take", "made": "make", "left": "leave", "sought": "seek",
    "had": "be", "has": "be", "have": "be",
}  # fmt: skip


def _base(word: str) -> str:
    if word in _FORMS:
        return _FORMS[word]
    for ending in ("ing", "ed", "s"):
        stem = word.removesuffix(ending)
        if stem != word and (stem in _AWAY or stem in _ALONE or stem + "e" in _ALONE or stem in _RESTING):
            return stem if stem in _AWAY or stem in _ALONE or stem in _RESTING else stem + "e"
    return word
