"""What stands before a word that may be a verb: a modal, "let" and its object, the label of an item."""

from transforms.reading import grammar as g
from transforms.reading.inflection import ING
from transforms.reading.spans import Item

_VERB_GROUP_OPENERS = g.MODALS | {"to"}
_VERB_KINDS = frozenset({"trigger", "dealing_verb", "verb", "cue"})
_LABEL_MARKS = frozenset({":", "—", "–", "-"})
_LABEL = 4
"""Items, with bullet and mark, that a label may hold."""
_LETTING = frozenset({"let", "lets", "letting"})
_LET_REACH = 10


def hangs_on_let(items: list[Item], at: int) -> bool:
    """Tell whether "let" and a noun phrase stand before ("let the embargo lapse"), with no other verb between."""
    for here in range(at - 2, max(-1, at - _LET_REACH), -1):
        if items[here].lower in _LETTING:
            return True
        if items[here].kind in _VERB_KINDS or items[here].kind == "mark":
            return False
    return False


def hangs_on_modal(items: list[Item], at: int) -> bool:
    """Tell whether only adverbs stand between the word and a modal or "to"."""
    here = at - 1
    while here > 0 and (items[here].lower in g.ADVERBS or items[here].lower in ("no", "longer", "again", "more")):
        here -= 1
    if here == at - 1 and _goes_on_modal(items, at):
        return True
    whole = [item.lower for item in items[at - 2 : at]] == ["to", "all"]  # "a halt to all trade"
    return here < at - 1 and items[here].lower in _VERB_GROUP_OPENERS and not whole


def _goes_on_modal(items: list[Item], at: int) -> bool:
    """Tell whether "and" joins a word before a gerund to what a modal governs ("will comply … and stop trading")."""
    if items[at - 1].lower not in ("and", "or") or at + 1 >= len(items):
        return False
    if not any(ING in sense.form for sense in items[at + 1].senses_of("dealing_verb")):
        return False
    for here in range(at - 2, max(-1, at - _LET_REACH), -1):
        if items[here].lower in _VERB_GROUP_OPENERS:
            return True
        if items[here].kind == "mark":
            return False
    return False


def is_labelled(items: list[Item], at: int) -> bool:
    """Tell whether only a name and a mark stand before, as the label of an item: "Japan: bans …"."""
    if at < 2 or at > _LABEL or items[at - 1].lower not in _LABEL_MARKS:
        return False
    return [item.kind for item in items[: at - 1] if item.kind != "mark"] in (["actor"], ["group"])
