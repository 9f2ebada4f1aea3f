"""Where a noun phrase begins right after another: those who are hit, goods behind the land they reach, titles."""

from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_COUNTED = word_set("one two three four five six seven eight nine ten eleven twelve dozens scores several")


_BRINGING = ("import", "bring")


def is_brought_in(items: list[Item], start: int, here: int) -> bool:
    """Tell whether goods follow the land into which they are brought ("to import into the Union coal from Mali")."""
    if items[here].kind != "sector" or start < 2 or items[here - 1].kind not in ("actor", "anaphor"):
        return False
    return items[start - 1].lower == "into" and items[start - 2].lower.startswith(_BRINGING)


_HIT = frozenset({"sector", "entity", "post", "actor"})


def begins_listed(items: list[Item], here: int) -> bool:
    """Tell whether those who are hit begin a phrase after what hits them: "added to its list three banks".

    So do those "placed under sanctions three Zambian banks", if they are counted and no span of time is.
    """
    before, item = items[here - 1], items[here]
    counted = item.kind == "number" or item.lower in _COUNTED
    if before.data.kind == "list":
        return counted or item.kind == "entity"
    named = any(one.kind in _HIT for one in items[here + 1 : here + 3])
    return bool(before.data.kind in ("measure", "assets", "package")) and counted and named


_HEARERS = word_set("reporters journalists newsmen lawmakers deputies mps parliament parliamentarians viewers")
_TOLD = word_set("told tell tells telling informed assured warned")


def begins_told(items: list[Item], start: int, here: int) -> bool:
    """Tell whether what is said begins after those who hear it ("told reporters Chilean ships would be kept out")."""
    heard = here == start + 1 and items[start].lower in _HEARERS
    return heard and start > 0 and items[start - 1].lower in _TOLD


def begins_behind(items: list[Item], start: int, here: int) -> bool:
    """Tell whether a phrase begins behind the land into which goods are brought, or those who are told something."""
    return is_brought_in(items, start, here) or begins_told(items, start, here) or begins_fronted(items, start, here)


_OPENING = word_set("under by following after pursuant")


def begins_fronted(items: list[Item], start: int, here: int) -> bool:
    """Tell whether who acts follows what opens a sentence ("Under the new rules Swiss traders may not buy gold")."""
    item, before = items[here], items[here - 1]
    if start != 1 or items[0].lower not in _OPENING or item.kind != "actor" or item.data.kind != "demonym":
        return False
    named = before.kind in ("word", "measure") and before.text[0].islower() and before.text.isalpha()
    acts = here + 2 < len(items) and items[here + 1].text[0].islower() and items[here + 1].lower.endswith("s")
    return named and acts and items[here + 2].lower in _HELPING


_HELPING = g.MODALS | g.BE | g.HAVE


_TITLES = ("president", "minister", "secretary", "chancellor", "premier", "king", "queen", "governor", "general")
_PLACES = frozenset({"name", "territory", "capital", "city", "region"})
_AT = frozenset({"in", "at"})


def begins_titled(items: list[Item], here: int) -> bool:
    """Tell whether who acts begins a clause after what another was about: "seized two Thai ships President Ortega"."""
    item, before = items[here], items[here - 1]
    if item.kind != "post" or not item.text[0].isupper() or not item.lower.endswith(_TITLES):
        return False
    if here + 1 >= len(items) or not items[here + 1].text[0].isupper():
        return False
    if before.kind == "actor":  # "in Tripoli Prime Minister Carlsson"; but "Libya President Gaddafi"
        return before.data.kind in _PLACES and here > 1 and items[here - 2].lower in _AT
    common = before.kind in ("word", "sector", "measure", "entity") and before.text[0].islower()
    return common and before.text[-1] == "s"
