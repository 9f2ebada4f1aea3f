"""Waivers and exemptions from rules that are no sanctions: "a noise waiver", "an exemption from corporation tax"."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_RELIEFS = word_set("waiver waivers exemption exemptions exception exceptions derogation dispensation opt-out")
_RULES = word_set(
    "tax taxes taxation vat fee fees fine fines toll tolls rent rents fare fares tuition noise parking planning zoning "
    "building emission emissions environmental conscription quarantine vaccination vaccine jury bail copyright school "
    "dress speed licence-fee stamp inheritance congestion overtime work service draft mask curfew smoking age height "
    "weight residency residence citizenship immunity privilege confidentiality gun hunting fishing planning-permission"
)
"""What else there are exemptions from; duties and visas are not among them, which may be lifted for a state's sake."""
_FROM = word_set("from of")
_REACH = 4


def is_of_other_rule(items: list[Item], at: int) -> bool:
    """Tell whether a relief is one from another rule than sanctions, by the word before it or by what it is from."""
    if items[at].lower not in _RELIEFS:
        return False
    if lower_at(items, at - 1).rpartition(" ")[2] in _RULES:
        return True
    if lower_at(items, at + 1) not in _FROM:
        return False
    for item in items[at + 2 : at + 2 + _REACH]:
        if item.kind in ("mark", "actor") or item.senses_of("measure"):
            return False
        if item.lower.rpartition(" ")[2] in _RULES:
            return True
    return False
