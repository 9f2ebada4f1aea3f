"""Names and titles that a preposition or a dot would part: "U.S. Under Secretary of State", "Ford Motor Co."."""

from transforms.reading.spans import Item, lower_at

_UNDER = frozenset({"Under", "UNDER"})
_OFFICE = "secretary"


def join_titles(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with "Under Secretary" as one item."""
    if not any(item.text in _UNDER for item in items):
        return items
    found: list[Item] = []
    skipping = False
    for at, item in enumerate(items):
        if skipping:
            skipping = False
        elif at and item.text in _UNDER and _is_office(items, at + 1):
            last = items[at + 1]
            words = f"{item.text} {last.text}"
            found.append(Item(item.start, last.end, words, f"under{last.lower}", last.senses, last.kind))
            skipping = True
        else:
            found.append(item)
    return found


def _is_office(items: list[Item], at: int) -> bool:
    """Tell whether a capitalised "Secretary", or "Secretary of State", stands at a place."""
    return lower_at(items, at).startswith(_OFFICE) and items[at].text[0].isupper()


_COMPANIES = ("co", "corp", "inc", "ltd", "bros", "cos")


def join_dots(items: list[Item]) -> list[Item]:
    """Return the items with the dot of "Ford Motor Co." or "Lee A. Ito" as part of the name; one that ends stays."""
    if not any(item.text == "." for item in items[:-1]):
        return items
    found: list[Item] = []
    for at, item in enumerate(items):
        before = found[-1] if found else None
        short = before is not None and item.text == "." and at + 1 < len(items) and before.end == item.start
        if short and before is not None and before.lower.rpartition(" ")[2] in _COMPANIES:
            found[-1] = Item(before.start, item.end, f"{before.text}.", f"{before.lower}.", before.senses, before.kind)
        elif short and before is not None and _is_initial(found, items[at + 1]):
            found[-1] = Item(before.start, item.end, f"{before.text}.", f"{before.lower}.")
        else:
            found.append(item)
    return found


def _is_initial(found: list[Item], after: Item) -> bool:
    """Tell whether the last item is an initial within a name: "Moussa A. Diarra"."""
    letter = found[-1].text
    if len(letter) != 1 or not letter.isupper() or len(found) < 2:
        return False
    return found[-2].text[:1].isupper() and found[-2].text[1:].islower() and after.text[:1].isupper()
