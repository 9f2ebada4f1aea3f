"""Whether the subject of a present tense stands before a word that may be a noun as well."""

from transforms.reading.inflection import BASE, THIRD
from transforms.reading.spans import Item, item_at

_BRACKETED = 3
"""Items of a short form in its brackets."""


def says_to(items: list[Item], at: int, forms: set[str]) -> bool:
    """Tell whether the subject of a present stands before: "leaders agree to lift", "Serbia refuses to lift"."""
    before = _named_before(items, at)
    if before is None or before.lower == "'s":
        return False
    if THIRD in forms:
        return before.kind in ("actor", "group", "anaphor", "entity")
    if BASE not in forms:
        return False
    if before.kind == "actor" and before.data.kind == "name":
        return True  # "Egypt and Bahrain undertake to reopen"
    return before.lower.endswith("s") and before.kind in ("word", "post", "actor", "group") and before.text.isalpha()


def _named_before(items: list[Item], at: int) -> Item | None:
    """Return the item before a word, past a short form in brackets ("the Bureau (BIS) proposes to")."""
    bracketed = at > _BRACKETED and items[at - 1].lower == ")" and items[at - 3].lower == "("
    return items[at - 1 - _BRACKETED] if bracketed else item_at(items, at - 1)
