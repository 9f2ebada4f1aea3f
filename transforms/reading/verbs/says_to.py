"""Whether what stands before a word that may be a noun as well makes it a present, or a participle beside its noun."""

from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, THIRD
from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.verbs.verb_openers import is_labelled
from transforms.reading.word_set import word_set

ACTS = word_set("resolution law order decree regulation bill")
"""Acts of a state or a body, which may be the subject of what they forbid ("a UN resolution bars …")."""

_BODIES = word_set(
    "government ministry cabinet parliament congress senate council commission administration department treasury bloc "
    "committee agency regulator house union junta presidency kremlin"
)
"""Who decides, by common nouns, so that a present before "to" is no plural."""
_BRACKETED = 3
"""Items of a short form in its brackets."""


_HOW = word_set(
    "consequence principle addition consensus unison unanimity response return turn vote majority reply accordance"
)
_BRINGING = word_set("in by on at with")
_ASIDE = 3
"""Words that say when or how somebody decides, before "to"."""


def leads_to(items: list[Item], start: int) -> bool:
    """Tell whether "to" stands at a place, or behind what says when or how ("decide on Monday to", "in turn to")."""
    here = start
    while here < min(start + _ASIDE, len(items) - 1):
        low = items[here].lower
        if low == "to":
            return True
        timed = items[here].kind == "date" or low in g.ADVERBS or (low.endswith("ly") and items[here].text[0].islower())
        brought = low in _BRINGING and (items[here + 1].kind == "date" or items[here + 1].lower in _HOW)
        if not timed and not brought:
            return False
        here += 1 if timed else 2
    return lower_at(items, here) == "to"


def says_to(items: list[Item], at: int, forms: set[str]) -> bool:
    """Tell whether the subject of a present stands before: "leaders agree to lift", "Serbia refuses to lift"."""
    if THIRD in forms and is_labelled(items, at):
        return True  # "India: refuses to join"
    before = _named_before(items, at)
    if before is None or before.lower == "'s" or before.lower in g.DETERMINERS:
        return False  # "for its support to Syria"
    if THIRD in forms:
        return before.kind in ("actor", "group", "anaphor", "entity", "post") or before.lower in _BODIES
    if BASE not in forms:
        return False
    if before.kind == "actor" and before.data.kind == "name":
        return True  # "Egypt and Bahrain undertake to reopen"
    plural = before.lower.endswith("s") and before.kind in ("word", "post", "actor", "group")
    plural = plural or _are_heads(items, at, before)
    return plural and before.text.replace(" ", "").isalpha()  # "EU foreign ministers decide to …"


def _are_heads(items: list[Item], at: int, before: Item) -> bool:
    """Tell whether a plural stands before "of" ("the Heads of State decide to", "… of State and Government …")."""
    if before.lower in ("government", "governments") and at > 2 and items[at - 2].lower == "and":
        before = items[at - 3]
    return before.lower.partition(" of ")[0] in _HEADS and " of " in before.lower


_HEADS = word_set("heads chiefs ministers secretaries")


def _named_before(items: list[Item], at: int) -> Item | None:
    """Return the item before a word, past a short form in brackets ("the Bureau (BIS) proposes to")."""
    bracketed = at > _BRACKETED and items[at - 1].lower == ")" and items[at - 3].lower == "("
    return items[at - 1 - _BRACKETED] if bracketed else item_at(items, at - 1)


_AMOUNT_LINKS = frozenset({"in", "of", "on", "for"})


def describes_goods(items: list[Item], at: int, before: Item | None) -> bool:
    """Tell whether a participle describes what a state owns or makes.

    "In frozen Iranian assets", "its ban on Canadian frozen salmon"; but "the government of Mali banned coffee".
    """
    if before is None:
        return _opens_with_frozen(items, at)
    if before.kind == "actor" and at > 1 and at + 1 < len(items):
        linked = items[at - 2].lower in _AMOUNT_LINKS and before.data.kind == "demonym"
        brings = linked or items[at - 2].kind == "dealing_verb"
        return brings and any(sense.kind == "sector" for sense in items[at + 1].senses)
    if before.lower not in _AMOUNT_LINKS or at + 2 >= len(items):
        return False
    owner = any(sense.kind == "actor" and sense.data.kind == "demonym" for sense in items[at + 1].senses)
    return owner and any(sense.kind in ("measure", "sector") for sense in items[at + 2].senses)


def _opens_with_frozen(items: list[Item], at: int) -> bool:
    """Tell whether a sentence opens with assets that are frozen already ("Frozen assets of the state are to …")."""
    assets = at + 1 < len(items) and any(
        one.kind == "measure" and one.data.kind == "assets" for one in items[at + 1].senses
    )
    return assets and items[at].lower in ("frozen", "blocked", "seized", "immobilised", "immobilized")


def is_joined(items: list[Item], at: int) -> bool:
    """Tell whether a hyphen makes one word with what stands before it."""
    return items[at].lower in ("-", "‑") and items[at - 1].end == items[at].start
