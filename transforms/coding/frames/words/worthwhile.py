"""Which sentences and which objects are worth a look: without a word that may tell of a change there is none."""

from transforms.coding.dealings.movers import sector_of_word
from transforms.coding.model import SentenceView
from transforms.coding.parties.legal_acts.annexes import ANNEXES
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_WORTHWHILE = frozenset({"trigger", "dealing_verb", "measure"})
_NAMING = frozenset({"actor", "group", "anaphor", "entity"})
ACTS = ("sanction", "magnitsky", "executive order", "e.o.", "special economic measures")
"""What the names of acts hold under which persons are named; ``frames.named_under`` reads them."""
_RULING = word_set(
    "longer again back may must shall cannot not no more nobody illegal unlawful offence offense welcome limits "
    "off-limits terrorist sdn sdns sdgt sdgts"
) | {
    *("terrorist organisation", "terrorist organization", "specially designated national"),
    *(
        "specially designated nationals",
        "specially designated global terrorist",
        "specially designated global terrorists",
    ),
}
"""Words without which a verb of many uses is no dealing that is forbidden or allowed."""


_ENTRIES = word_set("item items entry entries row rows")


def is_worthwhile(items: list[Item], kinds: set[str]) -> bool:
    """Tell whether a sentence holds a word that may tell of a change, so that its verbs are worth reading."""
    if not kinds.isdisjoint(_WORTHWHILE):
        return True
    named = any(item.lower == "names" for item in items)
    if named and any(item.lower in ("more", "further", "new") for item in items):
        return True  # "wrote in sixteen more names"
    if any(item.lower in ANNEXES for item in items) and any(item.lower in ("now", "new") for item in items):
        return True  # "Schedule 2 now includes eight Libyan banks"
    if items[0].lower in _ENTRIES and any(item.lower == "omitted" for item in items):
        return True  # "Item 9 (Delta Bank) is omitted"
    return not kinds.isdisjoint(_NAMING) and any(
        item.lower in _RULING
        or sector_of_word(item) is not None
        or (item.kind == "actor" and any(act in item.lower for act in ACTS))
        for item in items
    )


_THEM = word_set("they it both them")
_LASTING = word_set(
    "again anew longer hold abeyance suspense ice until till year years month months permanent indefinitely"
)


def may_tell_of_them(items: list[Item]) -> bool:
    """Tell whether a sentence may say what becomes of measures that it only points at: "they bind again"."""
    return any(item.lower in _THEM for item in items) and any(
        item.lower in _LASTING or item.kind == "date" or item.senses_of("course") for item in items
    )


def names_somebody(kinds: set[str]) -> bool:
    """Tell whether a sentence names anybody, which is enough right after a relief: more may be had again."""
    return not kinds.isdisjoint(_NAMING)


def acts_itself(view: SentenceView, at: int, head: int) -> bool:
    """Tell whether what stands behind a verb is the subject of another ("keep it out, and Mali is to …")."""
    return any(
        one.form in ("finite", "copula") and one.start > at and any(it.start <= at < it.end for it in one.subject)
        for place, one in view.syntax.verbs.items()
        if place != head
    )
