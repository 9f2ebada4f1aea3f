"""What "all three" are after goods named as gone: "No planes, no trains, no ferries. All three were stopped".

The goods take the place of the pronoun, so that whoever reads the sentence finds them.
"""

from itertools import pairwise

from transforms.coding.model import SentenceView
from transforms.coding.parties.datelines import after_dateline
from transforms.reading import grammar as g
from transforms.reading.items import moved, stands_at
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p

NEEDED = word_set("all both they everything")
"""Words one of which a text must have for this to change anything."""

_COUNTS = word_set("two three four five six of them these those")
_DENYING = word_set("no neither nor")
_BEFORE = word_set(", ; : and or nor")
_COMING = (("there", "will", "be"), ("there", "shall", "be"), ("there", "are", "to", "be"))
_CLOSING = frozenset({"?", ":"})
_SOME = 2
_ENDS = word_set(", . and or nor")


def name_those_gone(views: list[SentenceView]) -> None:
    """Put goods that the sentence before names after "no" in the place of what points at all of them."""
    for before, view in pairwise(views):
        if before.is_title or before.section != view.section or lower_at(view.items, 0) not in NEEDED:
            continue
        gone = goods_denied(before)
        end = _pointing(view.items)
        if gone is None or not end or not any(one.kind == "trigger" for one in view.items[end:]):
            continue
        here = view.items[0]
        named = [moved(one, here.start, here.end) for one in _members(before.items[gone[0] :])]
        view.items[:end] = named
        view.parsed = None


def _pointing(items: list[Item]) -> int:
    """Return where the words end that point back ("all three", "both", "all of them"); none where they name others."""
    end = 1
    while lower_at(items, end) in _COUNTS:
        end += 1
    after = items[end] if end < len(items) else None
    return end if after is not None and (after.forms or after.lower in _AUXILIARIES) else 0


_AUXILIARIES = word_set("were are was is have had will may must can")


def _members(items: list[Item]) -> list[Item]:
    """Return the goods of a list without what denies them, and without the full stop."""
    told = [one for one in items if one.lower not in _DENYING]
    while told and told[-1].lower in _ENDS:
        told.pop()
    last = max((at for at, one in enumerate(told) if one.lower == ","), default=None)
    if last is not None:
        told[last] = Item(told[last].start, told[last].end, "and", "and")
    return told


def goods_denied(view: SentenceView) -> tuple[int, tuple[str, ...]] | None:
    """Return where a sentence begins to name goods after "no", two of them at least or one "no more".

    With it come the words, if any, that say that it is still to come ("There will be no oil").
    """
    items = view.items
    start = after_dateline(view)
    coming = next((one for one in _COMING if stands_at(items, start, one)), ())
    start += len(coming)
    enough = 1 if coming or lower_at(items, start + 1) == "more" else _SOME
    if lower_at(items, start) not in _DENYING or _tells(view, start) or _count_denied(items, start) < enough:
        return None
    return start, coming


def _tells(view: SentenceView, start: int) -> bool:
    """Tell whether a clause stands behind a place, or a question or what a colon only opens."""
    acts = any(one.kind == p.VG and one.form != "participle" and one.start >= start for one in view.syntax.phrases)
    return acts or view.items[-1].lower in _CLOSING or any(one.lower in g.MODALS for one in view.items[start:])


def _count_denied(items: list[Item], start: int) -> int:
    """Return of how many goods there are to be none; none where there is to be no measure ("no ban on gas")."""
    opening = [at for at in range(start, len(items)) if items[at].lower in _DENYING and _opens(items, at, start)]
    members = [items[at + 1 : after] for at, after in zip(opening, [*opening[1:], len(items)], strict=True)]
    if any(one.kind == "measure" and one.data.kind != "dealing" for part in members for one in part):
        return 0
    return sum(any(one.kind in ("sector", "entity", "measure") for one in part) for part in members)


def _opens(items: list[Item], at: int, start: int) -> bool:
    return at == start or items[at - 1].lower in _BEFORE
