"""Other words for "no longer": "is no more allowed", "must not any more buy", as writers of other languages say it."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_BEFORE = word_set("is are was were be been may can will would shall must should could does do did has have had")
_MODALS = word_set("may can will would shall must should could does do did")


def say_no_longer(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with "no more" and "not any more" before a verb read as "no longer".

    It is done before the context decides what each word is; "no more sanctions" are none, and counted.
    """
    if "more" not in [item.lower for item in items]:
        return items
    found: list[Item] = []
    for at, item in enumerate(items):
        before = [one.lower for one in found[-2:]]
        if item.lower == "more" and _is_before_verb(items, at):
            if before[-1:] == ["no"] and _is_of_verb(found):
                found.append(_as(item, "longer"))
                continue
            if before == ["not", "any"]:
                found[-2:] = [_as(found[-2], "no"), _as(item, "longer")]
                continue
        found.append(item)
    return found


def _is_of_verb(found: list[Item]) -> bool:
    """Tell whether a verb stands before "no", and no "there are", which counts ("there were no more imported cars")."""
    before = [one.lower for one in found[-4:-1]]
    return before[-1:] != [] and before[-1] in _BEFORE and "there" not in before


def _is_before_verb(items: list[Item], at: int) -> bool:
    """Tell whether a verb, a participle or a phrase such as "in force" follows, and nothing that is counted."""
    after = items[at + 1] if at + 1 < len(items) else None
    if after is None or after.kind in ("mark", "number"):
        return False
    senses, modal = after.senses, _follows_modal(items, at)
    counted = bool(senses.nouns or senses.names or after.senses_of("actor"))
    return bool(senses.verbs and (modal or not counted)) or after.lower in ("in", "under") or (modal and not senses)


def _follows_modal(items: list[Item], at: int) -> bool:
    """Tell whether a modal stands right before the negation, so that a verb has to come after it."""
    return lower_at(items, at - 2 if lower_at(items, at - 1) == "no" else at - 3) in _MODALS


def _as(item: Item, word: str) -> Item:
    return Item(item.start, item.end, item.text, word)
