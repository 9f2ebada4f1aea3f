"""Peoples that act, named by a word that also is an adjective: "Swiss freeze Marcos funds", "The French lift a ban"."""

from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.verbs.before_nouns import is_people
from transforms.reading.verbs.noun_neighbours import starts_object
from transforms.reading.word_set import word_set

_STOPPING = word_set("ban bar halt freeze unfreeze block curb lift end suspend stop cut")
"""Verbs whose noun stands before no goods: nobody says "a halt coal exports"."""

_BY_ANYBODY = word_set("boycott shun")
"""What people do who are no state: "Swedes boycott Tesla"."""

_NAMED = frozenset({"actor", "entity", "group", "number"})
_FLOWS = frozenset({"sector", "measure"})


def people_acts(items: list[Item], at: int, *, has_noun: bool) -> bool:
    """Tell whether a people opens a clause and a base form with its object follows, which then is no noun.

    Args:
        items: the sentence.
        at: the base form.
        has_noun: whether it may be a noun as well; what follows it must then be nothing that a noun has behind it.
    """
    after = item_at(items, at + 1)
    if after is None or not is_people(items[at - 1]) or not _opens(items, at - 1) or not starts_object(after):
        return False
    changes = any(one.kind == "trigger" and not one.particle for one in items[at].senses)
    if items[at].lower in _BY_ANYBODY or not changes:
        return False  # "the Chinese firm SenseTime"
    if not has_noun or after.lower in g.DETERMINERS:
        return True
    named = (
        after.kind in _NAMED or after.lower in NUMBERS or (after.text[0].isupper() and lower_at(items, at + 2) != "'s")
    )
    return named or (items[at].lower in _STOPPING and any(one.kind in _FLOWS for one in after.senses))


_BEFORE = word_set("and but as while after that")


def _opens(items: list[Item], at: int) -> bool:
    """Tell whether a name stands where a clause may begin, with its article or without."""
    at -= lower_at(items, at - 1) == "the" and at > 0
    return at == 0 or items[at - 1].kind == "mark" or items[at - 1].lower in _BEFORE
