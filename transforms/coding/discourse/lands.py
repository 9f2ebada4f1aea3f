"""Nouns for a state without its name: "the country", "the island", "the kingdom", and which states each fits."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

LANDS = word_set(
    "country nation republic island islands kingdom emirate sultanate peninsula archipelago colony territory "
    "monarchy sheikhdom neighbour neighbor regime junta homeland enclave statelet"
)
_FITTING: dict[str, frozenset[str]] = {
    "island": word_set("CUB HTI DOM CYP TWN MDG LKA ISL IRL JAM GRD FJI NRU BHR SGP MLT TLS COM SYC MUS PHL BMU"),
    "kingdom": word_set("SAU THA NPL MAR JOR BHR KHM BTN ESP GBR BEL NLD DNK NOR SWE SWZ LSO TON"),
    "emirate": word_set("QAT KWT ARE BHR"),
    "sultanate": word_set("OMN BRN"),
    "peninsula": word_set("QAT KOR PRK ESP PRT ITA DNK MYS UKR"),
}
DEFINITE = word_set("the that this")


def fitting(word: str) -> frozenset[str] | None:
    """Return the states that a noun fits; None where it fits any."""
    return _FITTING.get(word.removesuffix("s"))


_RULING = word_set(
    "bars bans prohibits forbids provides targets covers applies allows permits includes restricts freezes imposes "
    "empowers enables requires entails comprises lets was is will"
)
_RULED = word_set("extended renewed prolonged established amended due expire lapse run until framework")


def is_of_measures(items: list[Item], at: int) -> bool:
    """Tell whether "the regime" is one of sanctions, which rules something or is prolonged, and no state."""
    if items[at].lower != "regime" or at + 2 >= len(items):
        return False
    after, then = items[at + 1].lower, items[at + 2].lower
    if after in ("was", "is", "will"):
        return then in _RULED or (then == "be" and at + 3 < len(items) and items[at + 3].lower in _RULED)
    return after in _RULING


def sets_up_regime(items: list[Item]) -> bool:
    """Tell whether a sentence speaks of a regime or a framework of sanctions."""
    measured = any(item.kind == "measure" for item in items)
    return measured and any(word in item.lower for item in items for word in _SETTINGS)


_SETTINGS = ("framework", "regime", "programme", "program")
