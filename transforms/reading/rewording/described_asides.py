"""Asides that only describe whom they follow, though they name others: "Agribank, a friend of the president, was".

Whoever is named in them hangs on a noun that means nothing to a change, so that he neither acts nor is hit.
"""

from transforms.reading import grammar as g
from transforms.reading.items import Item
from transforms.reading.word_set import word_set

_PLAIN = frozenset({"noun", "verb", "other", "cue"})
_NAMING = _PLAIN | {"actor", "group", "post", "anaphor"}
_FREQUENCY = word_set("long once still now often formerly previously widely reportedly allegedly")
_OPENING = word_set("a an the one")
_SEEN_AS = word_set(
    "known seen regarded considered described hailed viewed based located founded established born headquartered "
    "famous notorious popular close near dear loyal long-time"
)
_AROUND = {
    "despite": None,
    "amid": None,
    "in": word_set("a an"),
    "under": word_set("pressure"),
    "to": word_set("the"),
    "on": word_set("the"),
}
"""Prepositions that open what was around a change, with the word that must follow where one must."""
_ON_WHOSE = word_set("advice eve sidelines occasion day")
_TO_WHOSE = word_set("surprise dismay delight anger chagrin relief joy fury horror annoyance amazement astonishment")
_IN_WHAT = word_set(
    "note letter speech statement move blow sign gesture snub step bid nod twist interview message reversal rebuff "
    "concession departure u-turn turnaround"
)
_VERBAL = g.TELLING | g.BE | g.HAVE | g.DO | g.MODALS | g.CONJUNCTIONS
_HANGING = word_set("of to for with in by at from among on between")
_BOTH = 2
"""Those who are named outside an aside on what was around a change: who acts, and who is hit."""


def only_describes(items: list[Item], at: int, end: int) -> bool:
    """Tell whether what two marks set apart describes who is before them, or says what was around the change."""
    inner = items[at + 1 : end]
    words = [one.lower for one in inner]
    if len(inner) < 2 or not _VERBAL.isdisjoint(words) or not _goes_on(items, end + 1) or _follows_opening(items, at):
        return False
    if any(one.senses and not _kinds(one) <= _NAMING for one in inner):
        return False
    outside = sum([bool(one.senses_of("actor")) for one in (*items[:at], *items[end + 1 :]) if one.senses])
    if _is_description(inner, words):
        return outside > 0
    return outside >= _BOTH and _is_around(words)


def _follows_opening(items: list[Item], at: int) -> bool:
    """Tell whether only an opening stands before, so that a subject follows: "By a notice, the ministry, …"."""
    opens = items[0].lower in g.PREPOSITIONS | g.SUBORDINATORS | {"according"}
    return opens and not any(one.lower in ",–—-" for one in items[:at])


def _kinds(item: Item) -> set[str]:
    """Return what a word may mean, but for what needs a particle."""
    return {one.kind for one in item.senses if not one.weak and one.particle is None}


def _is_description(inner: list[Item], words: list[str]) -> bool:
    """Read "a favourite of the president", "long a subject of talks in Geneva", "known for links with the army"."""
    first = 1 if words[0] in _FREQUENCY else 0
    if words[first] in _SEEN_AS:
        return True
    if words[first] not in _OPENING and words[:1] != ["among"]:
        return False
    head = next((here for here in range(first + 1, len(words)) if words[here] in _HANGING), len(words)) - 1
    if words[:1] == ["among"]:
        return all(_kinds(one) <= _PLAIN for one in inner if one.senses)
    if inner[head].lower in g.ORGANS:
        return False
    plain = not inner[head].senses or _kinds(inner[head]) <= _PLAIN
    return plain and head > first and head + 1 < len(words)


def _is_around(words: list[str]) -> bool:
    """Read "despite protests from Kenya", "in a note to Denmark", "to the surprise of Denmark"."""
    if words[0] not in _AROUND:
        return False
    needed = _AROUND[words[0]]
    if needed is not None and words[1] not in needed:
        return False
    nouns = {"in": _IN_WHAT, "to": _TO_WHOSE, "on": _ON_WHOSE}.get(words[0])
    return nouns is None or not nouns.isdisjoint(words[2:5])


def _goes_on(items: list[Item], after: int) -> bool:
    """Tell whether the clause goes on behind an aside, and no list does: with a preposition, a verb or a day."""
    if after >= len(items):
        return False
    one = items[after]
    verbal = one.lower in g.BE | g.HAVE | g.DO | g.MODALS or bool(one.senses.verbs)
    return one.lower in g.PREPOSITIONS or verbal
