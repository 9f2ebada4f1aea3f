"""Organs of a state that are told what they may not do: "forbids the Treasury to enforce the limits" hits nobody."""

from transforms.coding.model import Clause
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_BARRING = ("forb", "bar", "prohibit", "ban", "prevent", "stop", "block", "keep", "kept")
_ORGANS = frozenset({"organ", "metonym"})
_OFFICES = word_set("ministry department treasury government administration agency commission cabinet president king")
_ACTING = (
    "enforc", "lift", "impos", "appl", "waiv", "eas", "renew", "extend", "implement", "relax", "suspend", "bar", "bann",
    "restrict", "block", "stopp", "embargo", "halt",
)  # fmt: skip


def bars_own_organ(clause: Clause, verb: Verb) -> bool:
    """Tell whether an organ of a state is only kept from enforcing or changing a measure, which it then does not do."""
    above = verb.above if verb.form == "infinitive" else None
    return _bars(clause, verb) or (above is not None and _bars(clause, above))


def _bars(clause: Clause, verb: Verb) -> bool:
    items = clause.items
    if verb.passive or not verb.objects or not items[verb.at].lower.startswith(_BARRING):
        return False
    if not all(_is_organ(items[one.head]) for one in verb.objects):
        return False
    below = (one for one in clause.view.syntax.verbs.values() if one.above is verb and one.at > verb.at)
    return any(items[one.at].lower.startswith(_ACTING) for one in below)


def _is_organ(item: Item) -> bool:
    known = item.kind == "actor" and item.data.kind in _ORGANS
    return known or item.lower.rpartition(" ")[2] in _OFFICES
