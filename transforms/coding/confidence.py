"""How sure a reading is: what the sentence states counts, what was filled in costs."""

from transforms.coding.claims import Claim

_BASE = {
    "active": 0.9,
    "passive": 0.88,
    "reduced": 0.8,
    "nominal": 0.78,
    "prohibition": 0.75,
    "cue": 0.72,
    "permission": 0.7,
    "echo": 0.7,
    "headline": 0.65,
}
"""How reliable each kind of rule is; a rule's name begins with its kind."""

_ROLE_COST = 0.12
_PARTY_COST = 0.05


def confidence(claim: Claim) -> float:
    """Return 0 to 1: the rule's own reliability, less 0.12 for each role that the sentence does not state.

    A change of parties instead of a measure costs a little, since "hit" and "bar" have other uses.
    """
    base = _BASE[claim.rule.split(".", 1)[0]] - (_PARTY_COST if claim.rule.endswith(".party") else 0)
    no_sender = claim.sender is None
    no_target = claim.target_country is None and claim.target_name is None
    missing = 2 - claim.stated + int(no_sender) + int(no_target)
    return round(max(0.05, base - _ROLE_COST * missing), 2)
