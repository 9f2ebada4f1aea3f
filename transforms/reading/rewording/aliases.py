"""By what other name somebody goes, set apart beside his own: "Ahmed Farah, better known as Dheere, was …"."""

from transforms.reading.items import stands_at
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_HOW = word_set("also better commonly widely popularly otherwise locally formerly sometimes generally best once")
_CALLED = (("known", "as"), ("called",), ("nicknamed",), ("alias",), ("aka",), ("a.k.a.",), ("dubbed",))
_FIRST = frozenset(one[0] for one in _CALLED)
_ONCE = word_set("formerly previously now ex-")
"""What says that the other name is of another time: "Myanmar (formerly Burma)"."""
_WITHIN = word_set("the of al el bin ibn abu de la - ' ’ ‘ “ ” \"")
_LONGEST = 7


def _called(items: list[Item], at: int, *, once: bool) -> tuple[str, ...] | None:
    """Return the words at a place that bring a name; none are needed after one that says when it was borne."""
    found = [one for one in _CALLED if stands_at(items, at, one)]
    return found[0] if found else () if once else None


def end_of_alias(items: list[Item], at: int) -> int | None:
    """Return the place of the mark that ends another name of whoever is named before; None where none begins.

    Args:
        items: those of a sentence.
        at: where the mark stands that may set the name apart.
    """
    close = ")" if items[at].lower == "(" else items[at].lower
    here = at + 1
    while lower_at(items, here) in _HOW | _ONCE:
        here += 1
    once = close == ")" and here == at + 2 and lower_at(items, at + 1) in _ONCE
    if lower_at(items, here) not in _FIRST and not once:
        return None
    called = _called(items, here, once=once)
    before = items[at - 1]
    named = before.text[:1].isupper() or bool(before.senses.naming)
    if called is None or not named or (called == ("called",) and here == at + 1):
        return None
    first = here + len(called)
    for end in range(first, min(first + _LONGEST, len(items) - 1)):
        if items[end].lower == close:
            return end if end > first else None
        if not (items[end].text[0].isupper() or items[end].lower in _WITHIN):
            return None
    return None
