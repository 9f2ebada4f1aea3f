"""Where a company is at home by the text: "Delta Lines of Dublin", "Dublin-based Delta Lines"."""

from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_FORMS = word_set(
    "ltd limited inc llc plc co corp ag ad sa s.a. gmbh srl s.r.l. oy ab as a.s. jsc pjsc bv b.v. nv n.v."
)
_SEATED = word_set("based headquartered registered incorporated domiciled")
_CITIES = frozenset({"capital"})
_HYPHENS = frozenset({"-", "‑"})


def seat_of(items: list[Item], at: int) -> str | None:
    """Return the state in which the text says that a company is, whatever is known of it; None without such words."""
    if items[at].data.kind == "person":
        return None
    if lower_at(items, at - 1) in _SEATED and lower_at(items, at - 2) in _HYPHENS and at > 2:
        return _code(items[at - 3], None)
    here = at + 1
    if lower_at(items, here) in _FORMS:
        here += 1
    here += lower_at(items, here) == "."
    here += lower_at(items, here) == ","
    return _code(items[here + 1], _CITIES) if lower_at(items, here) == "of" and here + 1 < len(items) else None


def _code(item: Item, kinds: frozenset[str] | None) -> str | None:
    if item.kind != "actor" or (kinds is not None and item.data.kind not in kinds):
        return None
    return next(iter(codes_of(item)), None)
