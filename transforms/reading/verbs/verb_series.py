"""Verb forms that open an item of an enumeration or go on a series: "will ban imports, halt loans and stop aid"."""

from transforms.reading import grammar as g
from transforms.reading.bullets import after_bullet
from transforms.reading.grammar import JOINTS
from transforms.reading.inflection import BASE, PARTICIPLE, THIRD
from transforms.reading.kinds import VERBS
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.verbs.noun_neighbours import starts_object
from transforms.reading.verbs.verb_openers import hangs_on_modal

_VERB_OPENERS = (g.MODALS | g.DO | g.NEGATIONS | g.PRONOUNS | {"to"}) - {"no", "without"}


_STAYING = frozenset({"remain", "stay", "persist"})


def opens_or_goes_on(items: list[Item], at: int, before: Item) -> bool:
    """Tell whether a base form that can be no noun opens an item, goes on a series, or follows a plural.

    "• Suspend all flights to …", "will impose an embargo and suspend service to …", "ministers ban imports".
    """
    if at > 0 and after_bullet(items) == at:
        return True
    if before.lower in ("and", "or") and continues_series(items, at):
        return True
    if items[at].lower in _STAYING and before.kind == "mark" and at > 1:
        return True  # "but the bans -- on oil and flights -- remain in place"
    plural = before.lower.endswith("s") and before.kind in ("sector", "post", "group", "word", "entity")
    return plural and before.lower not in g.CLOSED


def _describes(items: list[Item], at: int) -> bool:
    """Tell whether a participle says of the measure before it when or on whom it was imposed."""
    hung = lower_at(items, at + 1) in ("on", "against", "in", "by", "upon", "under", "over", "since", "after")
    return hung and PARTICIPLE in items[at].forms and items[at - 1].kind == "measure"


def continues_series(items: list[Item], at: int) -> bool:
    """Tell whether a comma joins a base form to one that a modal or "to" governs ("would bar X, halt Y and …")."""
    for here in range(at - 1, 0, -1):
        item = items[here]
        if item.kind in VERBS:
            if BASE in item.forms and item.kind != "cue" and items[here - 1].lower in (",", "and", "or"):
                continue  # itself one of the series
            if _describes(items, here):
                continue  # "to lift the sanctions imposed on Mali and continue dialogue"
            return BASE in item.forms and (hangs_on_modal(items, here) or items[here - 1].lower in _VERB_OPENERS)
        if item.kind == "mark" and item.lower in ";:.—":
            return False
    return False


def opens_item(items: list[Item], at: int, verbs: list[Sense], after: Item | None) -> bool:
    """Tell whether a verb of change that may be a noun opens an item: "- freeze Ugandan assets", "(b) ban imports"."""
    if at == 0 or after_bullet(items) != at or verbs[0].kind != "trigger" or not starts_object(after):
        return False
    kinds = {sense.data.kind for sense in after.senses_of("measure")} if after is not None else set()
    return "measure" not in kinds


def in_bare_series(items: list[Item], at: int) -> bool:
    """Tell whether base forms stand side by side under a modal ("may again buy, ship, store and refine crude").

    Where no object stands between them, none of them but the last can be one.
    """
    if at < _SHORTEST or items[at - 1].lower not in JOINTS or at + 1 >= len(items):
        return False
    before = at - 2
    if items[before].lower == "," and items[at - 1].lower != ",":
        before -= 1  # "ship, store, and refine"
    before -= items[before].lower in _PARTICLES and before > 1  # "to phase out, or ban, imports"
    first = items[before]
    if first.kind not in VERBS or first.kind == "cue" or BASE not in first.forms:
        return False
    if not hangs_on_modal(items, before) and items[before - 1].lower not in _SERIES_OPENERS:
        return False
    after = items[at + 2] if items[at + 1].lower in _MANNER and at + 2 < len(items) else items[at + 1]
    return after.lower in JOINTS or (items[at - 1].lower != "," and starts_object(after))


_SHORTEST = 3
_PARTICLES = frozenset({"out", "off", "down", "back", "up"})
_MANNER = frozenset({"outright", "altogether", "entirely", "completely", "eventually", "ultimately", "even", "later"})
_SERIES_OPENERS = JOINTS | {*g.MODALS, "to"}


def goes_on_present(items: list[Item], at: int) -> bool:
    """Tell whether a comma or "and" joins a form in -s to one before it ("lowers the cap, bans imports and …")."""
    if items[at - 1].lower not in (",", "and"):
        return False
    for here in range(at - 2, -1, -1):
        if items[here].kind in VERBS:
            return THIRD in items[here].forms
        if items[here].kind == "mark" and items[here].lower in ";:.—":
            return False
    return False
