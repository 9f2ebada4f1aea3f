"""What commas set apart between a deed and what it is done to: "the withdrawal, from Friday, of the sanctions"."""

from collections.abc import Iterator

from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set

_DEEDS = word_set(
    "lifting withdrawal suspension imposition renewal extension easing relaxation removal end ending abolition "
    "restoration reimposition expiry prolongation tightening introduction release freezing freeze continuation "
    "resumption termination cancellation repeal revocation adoption waiver loosening rollover listing designation "
    "delisting blacklisting export exports import imports sale sales supply delivery shipment purchase"
)
_OPENING = word_set("from for by with until till in on at effective as after before since during under")
_TOLD = word_set("announced agreed decided approved ordered proposed promised adopted published reported due")
"""Participles of an aside that tells when or by whom the deed was decided."""
_LONGEST = 9
NEEDED = _DEEDS
"""Words one of which a sentence must have for this step to change it."""


def join_set_apart(items: list[Item]) -> list[Item]:
    """Return the items of a sentence without the commas around what stands between a deed and its "of".

    An aside that only tells that the deed was decided is left out whole.
    """
    dropped: set[int] = set()
    for at in range(len(items) - 4):
        if items[at].lower not in _DEEDS or lower_at(items, at + 1) != ",":
            continue
        opening = lower_at(items, at + 2).partition(" ")[0]
        if opening not in _OPENING | _TOLD:
            continue
        end = next((to for to in range(at + 3, min(len(items) - 1, at + _LONGEST)) if items[to].lower == ","), None)
        if end is not None and items[end + 1].lower == "of":
            dropped |= set(range(at + 1, end + 1)) if opening in _TOLD else {at + 1, end}
    return [*_from_then(items, dropped)] if dropped else items


def _from_then(items: list[Item], dropped: set[int]) -> Iterator[Item]:
    """Yield the items that are left, with "as of" a day read as "from" it, which no verb can be taken to govern."""
    kept = [item for at, item in enumerate(items) if at not in dropped]
    for at, item in enumerate(kept):
        day = item.lower in ("as", "of") and at + 2 < len(kept)
        if day and item.lower == "as" and lower_at(kept, at + 1) in ("of", "from"):
            yield Item(item.start, kept[at + 1].end, item.text, "from")
        elif not (day and at and kept[at - 1].lower == "as"):
            yield item
