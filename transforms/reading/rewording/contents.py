"""Clauses that say what a measure holds, read as "including": "sanctions that include a ban", "…, comprising a ban"."""

from transforms.reading.items import reworded
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple

_RELATIVES = frozenset({"that", "which"})
_HOLDS = word_set("include includes included comprise comprises comprised")
_MEASURES = ("sanction", "measure", "restriction", "package", "step", "curb", "penalt", "prohibition")
_MAKING = word_tuple("announc impos adopt introduc unveil approv agree order slap levi enact pass")
_NAMED = word_set("a an ban bans embargo embargoes restrictions curbs limits freezes new export import prohibitions")
_REACH = 9
"""Items before a relative pronoun among which the measure stands."""
_HOLDING = word_set("comprising encompassing featuring")
NEEDED = _HOLDS | _HOLDING
"""Words one of which a sentence must have for this step to change it."""


def say_including(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with "that include" after a measure read as "including"."""
    if not any(one.lower in NEEDED for one in items):
        return items
    found: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        after = items[at + 1] if at + 1 < len(items) else None
        if after is not None and item.lower in _RELATIVES and after.lower in _HOLDS and _is_of_measure(items, at):
            found.append(Item(item.start, after.end, f"{item.text} {after.text}", "including"))
            at += 2
            continue
        holds = item.lower in _HOLDING and _holds_measure(items, at)
        found.append(reworded(item, "including") if holds else item)
        at += 1
    return found


def _holds_measure(items: list[Item], at: int) -> bool:
    """Tell whether a participle behind a measure brings what it holds ("a package …, comprising a ban on gold")."""
    before = items[max(0, at - _REACH) : at]
    held = items[at + 1].lower if at + 1 < len(items) else ""
    return held in _NAMED and any(word.startswith(_MEASURES) for one in before for word in one.lower.split())


def _is_of_measure(items: list[Item], at: int) -> bool:
    before = items[max(0, at - _REACH) : at]
    held = items[at + 2].lower if at + 2 < len(items) else ""
    made = any(one.lower.startswith(_MAKING) for one in items[:at])
    if items[at - 1].lower == "," or held not in _NAMED or not made:
        return False  # "the sanctions, which include a ban on arms, were lifted": they are meant as a whole
    if any(one.kind == "mark" and one.lower != "," for one in before):
        return False
    return any(word.startswith(_MEASURES) for one in before for word in one.lower.split())
