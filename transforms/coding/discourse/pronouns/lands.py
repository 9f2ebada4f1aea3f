"""Nouns for a state without its name: "the country", "the island", "the kingdom", and which states each fits."""

from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.hit.unnamed_partners import DEALING
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading import grammar as g
from transforms.reading.kinds import BARRING
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

LANDS = word_set(
    "country nation republic island islands kingdom emirate sultanate peninsula archipelago colony territory "
    "monarchy sheikhdom neighbour neighbor regime junta homeland enclave statelet"
)
_FITTING: dict[str, frozenset[str]] = {
    "island": word_set(
        "CUB HTI DOM CYP TWN MDG LKA ISL IRL JAM GRD FJI NRU BHR SGP MLT TLS COM SYC MUS PHL BMU MDV IDN NZL"
    ),
    "kingdom": word_set("SAU THA NPL MAR JOR BHR KHM BTN ESP GBR BEL NLD DNK NOR SWE SWZ LSO TON"),
    "emirate": word_set("QAT KWT ARE BHR"),
    "sultanate": word_set("OMN BRN"),
    "peninsula": word_set("QAT KOR PRK ESP PRT ITA DNK MYS UKR"),
}
DEFINITE = word_set("the that this")
_REGIONS = word_set(
    "african asian american european caribbean gulf balkan baltic pacific arab arabian himalayan andean caucasian "
    "central south southern southeast south-east southeastern north northern west western east eastern sub-saharan "
    "sahel horn mediterranean scandinavian polynesian melanesian latin mideast eastern-european"
)
_HYPHENS = frozenset({"-", "‑"})
_DESCRIBED = 6


def first_of(items: list[Item], at: int) -> int:
    """Return the place of the article of a noun for a state, past what describes it: "the oil-rich Gulf nation".

    It is the one right before the noun where nothing does.
    """
    for here in range(at - 1, max(-1, at - 1 - _DESCRIBED), -1):
        item = items[here]
        if item.lower in DEFINITE:
            return here
        plain = item.kind == "word" and item.lower not in g.CLOSED and (item.text.islower() or item.lower in _REGIONS)
        if not plain and item.lower not in _HYPHENS:
            break
    return at - 1


_RULERS = frozenset({"junta"})
_WITH = frozenset({"to", "with", "from"})


def is_dealt_with(items: list[Item], at: int) -> bool:
    """Tell whether those who rule a land stand for it, as goods go to them: "stopped sales of arms to the junta"."""
    rules = items[at].lower in _RULERS and lower_at(items, at - 1) in DEFINITE and lower_at(items, at - 2) in _WITH
    return rules and any(one.kind == "measure" and one.data.kind == "dealing" for one in items[max(0, at - _FAR) : at])


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


_ENTERING = word_set("entering enter visiting visit")
_DEALT = word_set("in with to from")
_FAR = 8


def barred_from(view: SentenceView, at: int) -> set[str]:
    """Return the states whose people are barred from entering "the country", which is none of theirs."""
    items = view.items
    dealt = lower_at(items, at - 2) in _DEALT and any(
        one.lower.startswith(DEALING) for one in items[max(0, at - _FAR + 2) : at]
    )
    kept = lower_at(items, at - 2) == "from" and at > 2 and _bars(items[at - 3])  # "would be barred from the island"
    if lower_at(items, at - 1) not in DEFINITE or not (dealt or kept or lower_at(items, at - 2) in _ENTERING):
        return set()
    near = range(max(0, at - _FAR), at)
    bars = next((one for one in near if _bars(items[one])), None)
    verb = None if bars is None else view.syntax.verbs.get(bars)
    if verb is None or not verb.passive:
        return set()
    return {code for one in verb.subject for item in items[one.start : one.last] for code in codes_of(item)}


def _bars(item: Item) -> bool:
    return any(sense.data.name in BARRING for sense in item.senses_of("trigger"))


def kept_out_of(view: SentenceView, at: int) -> str | None:
    """Return who keeps others out of "the country": the state that tells whom it bars from entering it."""
    main = next((verb for verb in view.syntax.verbs.values() if verb.relation == "main"), None)
    if main is None or main.passive or main.at > at - _ENTER_REACH or main.form != "finite":
        return None
    acting = [code for one in main.subject for item in view.items[one.start : one.end] for code in codes_of(item)]
    return acting[0] if len(set(acting)) == 1 else None


_ENTER_REACH = 4
"""Items between the verb of who tells it and "the country", where others are named who are barred."""


def is_invested_in(items: list[Item], at: int) -> bool:
    """Tell whether money goes into "the country", which another state stops ("a ban on investment in the country")."""
    word = lower_at(items, at - 3).rpartition(" ")[2]
    return lower_at(items, at - 2) == "in" and word.startswith("invest")


_REGIME_REACH = 14
"""Items before "the country" within which a regime is named that is on it."""
_RELATED = frozenset({"-", "‑", "–", "related", "linked"})


def of_regime_before(items: list[Item], at: int) -> str | None:
    """Return the state of the regime told before: "widened an Iran-related order to hit the country's oil"."""
    for here in range(at - 2, max(-1, at - _REGIME_REACH), -1):
        item = items[here]
        if item.kind == "mark" and item.lower not in _RELATED:
            return None
        if item.kind != "actor" or item.data.kind not in ("name", "demonym"):
            continue
        after = here + 1
        while after < at and items[after].lower in _RELATED:
            after += 1
        codes = codes_of(item)
        determined = here > 0 and items[here - 1].lower in _REGIME_OF
        named = len(codes) == 1 and codes[0] not in USUAL_SENDERS
        return codes[0] if named and determined and items[after].kind == "measure" else None
    return None


_REGIME_OF = word_set("a an its their the his new")
