"""Waivers and exemptions from rules that are no sanctions: "a noise waiver", "an exemption from corporation tax"."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple

_RELIEFS = word_set("waiver waivers exemption exemptions exception exceptions derogation dispensation opt-out")
_RULES = word_set(
    "tax taxes taxation vat fee fees fine fines toll tolls rent rents fare fares tuition noise parking planning zoning "
    "building emission emissions environmental conscription quarantine vaccination vaccine jury bail copyright school "
    "dress speed licence-fee stamp inheritance congestion overtime work service draft mask curfew smoking age height "
    "weight residency residence citizenship immunity privilege confidentiality gun hunting fishing planning-permission "
    "limit limits standard standards"
)
"""What else there are exemptions from; duties and visas are not among them, which may be lifted for a state's sake."""
_FROM = word_set("from of")
_REACH = 4


_LICENSING = ("requirement", "need", "obligation")
_LICENCES = ("licence", "license", "licences", "licenses")
_MOVING = word_tuple("export import ship sell sale sold suppl buy deal transfer good item", "trade ")
"""How words begin that say of a licence that it is one for trade with others."""


def is_of_licence_at_home(items: list[Item], at: int) -> bool:
    """Tell whether a licence that is needed is one for something at home: "the need of a licence for street traders".

    One for what goes to others says what goes, to whom, or that it goes.
    """
    if not (items[at].lower.startswith(_LICENSING) and items[at].lower.endswith(_LICENCES)):
        return False
    if "export" in items[at].lower:
        return False
    after = items[at + 1 : at + 1 + _FAR]
    end = next((here for here, one in enumerate(after) if one.kind == "mark"), len(after))
    if end == 0 or after[0].lower not in ("for", "to"):
        return False
    named = any(one.kind in ("actor", "sector", "group") or one.lower.startswith(_MOVING) for one in after[:end])
    return not named


_FAR = 8


def is_register_at_home(items: list[Item], at: int) -> bool:
    """Tell whether a list is of those who hold a licence, or are registered: "its list of licensed carriers"."""
    if items[at].lower not in _ROLLS:
        return False
    held = lower_at(items, at + 2) if lower_at(items, at + 1) == "of" else lower_at(items, at - 1)
    return held in _HELD


_ROLLS = word_set("list lists roll register")
_HELD = word_set("licensed licenced registered chartered insured wanted")


def is_of_other_rule(items: list[Item], at: int) -> bool:
    """Tell whether a relief is one from another rule than sanctions, by the word before it or by what it is from."""
    if items[at].lower not in _RELIEFS:
        return False
    if lower_at(items, at - 1).rpartition(" ")[2] in _RULES:
        return True
    if lower_at(items, at + 1) not in _FROM:
        return False
    return _names_rule(items, at + 2)


def spares_other_rule(items: list[Item], at: int) -> bool:
    """Tell whether a verb spares somebody another rule than sanctions: "exempted the police from the fuel tax"."""
    behind = range(at + 1, min(len(items), at + 1 + _BEHIND))
    end = next((here for here in behind if items[here].lower == "from"), None)
    return end is not None and _names_rule(items, end + 1)


_BEHIND = 12


def _names_rule(items: list[Item], start: int) -> bool:
    for at, item in enumerate(items[start : start + _REACH], start):
        due = lower_at(items, at + 1) in _RULES  # "from port fees"
        if item.kind in ("mark", "actor") or (item.senses_of("measure") and not due):
            return False
        if item.lower.rpartition(" ")[2] in _RULES:
            return True
    return False
