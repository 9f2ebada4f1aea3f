"""Nouns for a state without its name: "the country", "the island", "the kingdom", and which states each fits."""

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
