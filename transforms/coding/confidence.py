"""How sure a reading is: what the sentence states counts, what was filled in costs."""

from transforms.coding.claims import Claim

_BASE = {"active": 0.9, "passive": 0.88, "reduced": 0.8, "nominal": 0.78, "cue": 0.72, "headline": 0.65, "prohibition": 0.75, "permission": 0.7, "echo": 0.7, "bare": 0.65}


def confidence(claim: Claim) -> float:
    """Return 0 to 1: the rule's own reliability, less 0.12 for each role that the sentence does not state.

    A change of parties instead of a measure costs a little, since "hit" and "bar" have other uses.
    """
    base = _BASE[claim.rule.split(".", 1)[0]]
    missing = 2 - claim.stated
    if claim.sender is None:
        missing += 1
    if claim.target_country is None and claim.target_name is None:
        missing += 1
    if claim.rule.endswith(".party"):
        base -= 0.05
    return round(max(0.05, base - 0.12 * missing), 2)
