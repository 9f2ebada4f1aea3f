"""Which of two rows of an article are of measures of their own: a shut border beside a ban on flights."""

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Action, Measure
from transforms.coding.rows.claims import Claim

OF_DEALINGS = frozenset({"trade", "transport", "travel"})
"""Measures that say what is barred, though in no sector."""


def stops_dealing(claim: Claim) -> bool:
    """Tell whether a row is of a dealing that is stopped: "imposed sanctions, banning trade"."""
    return claim.measure in OF_DEALINGS and claim.rule.endswith(".dealing")


def says_what_stops(first: Claim, second: Claim) -> bool:
    """Tell whether the second names the dealing that is stopped, and the first, which may be a title, does not."""
    vague = first.measure == UNSPECIFIED or (first.titled and not stops_dealing(first))
    return vague and stops_dealing(second)


def is_title_of(claim: Claim, specific: Claim) -> bool:
    """Tell whether a title says only that measures are tightened, and the text on which goods ("tightens curbs")."""
    measures = claim.rule.endswith(".measure") and specific.rule.endswith(".measure")
    return claim.titled and not specific.titled and specific.action == Action.EXPANDED and measures


def is_another(specific: Claim, claim: Claim) -> bool:
    """Tell whether a row without a sector names a measure of its own: a shut border beside a ban on flights."""
    both_ways = claim.measure == specific.measure == "transport" and claim.rule.endswith(".dealing")
    seat = claim.measure == Measure.DIPLOMATIC != specific.measure  # "suspended Mali from the bloc, banned its gold"
    if both_ways or seat or _is_of_another_kind(specific, claim):
        return True  # "closed its border. It also closed its airspace"
    if specific.measure == "transport" and claim.evidence_start == specific.evidence_start:
        kinds = (".dealing", ".measure")
        if claim.measure == "transport" and claim.rule.endswith(kinds):
            return True
        if claim.measure == "financial" and claim.rule.endswith(kinds) and specific.rule.endswith(kinds):
            return True  # "the no-fly zone and the asset freezes"
    if claim.rule == "active.freeze.assets" and specific.measure == "trade":
        return claim.evidence_start == specific.evidence_start  # "banned trade in arms and froze the assets of ten"
    if claim.worded == "financial" and claim.rule.endswith(".measure") and specific.rule.endswith(".measure"):
        return claim.evidence_start == specific.evidence_start  # "the arms embargo and the asset freeze"
    return _is_of_dealings(specific, claim)


def _is_of_dealings(specific: Claim, claim: Claim) -> bool:
    """Tell whether a row without a sector says which dealings it bars, and another bars others."""
    freed = specific.measure == "financial" and claim.rule.endswith(".measure")
    if claim.worded == "trade" and (specific.measure == "transport" or freed):
        return True  # "banned imports. Ships may not call": no sector of the goods
    own = claim.measure in OF_DEALINGS or (claim.measure == "financial" and claim.rule.endswith(".dealing"))
    stops = specific.measure == "financial" and claim.action == Action.IMPOSED  # "banned trade. No money may be sent"
    told = specific.measure if stops else specific.worded or specific.measure
    return own and told not in (claim.measure, UNSPECIFIED)


_OF_PARTIES = frozenset({"financial", "travel", "transport"})
"""Kinds of measures that say by their own word what is restricted, and in no sector: "asset freezes", "visa bans"."""
_OF_GOODS = frozenset({"trade", "arms", "technology"})
_SAID = (".measure", ".assets", "state.begins", "cue.spoken.proposed")


def _is_of_another_kind(specific: Claim, claim: Claim) -> bool:
    """Tell whether a row without a sector names asset freezes or visa bans, and the other is of goods or of arms."""
    return claim.worded in _OF_PARTIES and claim.rule.endswith(_SAID) and specific.measure in _OF_GOODS
