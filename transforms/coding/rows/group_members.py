"""Groups of states whose members that act the text names: "Gulf states cut ties", over a lead that names three."""

from collections.abc import Sequence

from schemas.vocabulary import DIRECTION_OF, Action
from transforms.coding.rows.claims import Claim

_MANY = 3
"""States from which on words for who acts are those of a group."""
_NAMED = 2
"""Members that the text must name as acting, before the others count as left out."""


def without_others_of_groups(claims: Sequence[Claim]) -> list[Claim]:
    """Leave out the states of a group that acts in general words, where the text names those of them that act."""
    groups: dict[str, set[str]] = {}
    for claim in claims:
        if claim.sender is not None and claim.sender_words:
            groups.setdefault(claim.sender_words, set()).add(claim.sender)
    vague = {words: codes for words, codes in groups.items() if len(codes) >= _MANY and not words.startswith("(")}
    if not vague:
        return list(claims)
    return [one for one in claims if not _is_left_out(one, vague.get(one.sender_words or "", set()), claims)]


def _is_left_out(claim: Claim, group: set[str], claims: Sequence[Claim]) -> bool:
    named = {
        one.sender
        for one in claims
        if one.sender in group
        and one.sender_words != claim.sender_words
        and one.target_country == claim.target_country
        and _direction(one) == _direction(claim)
        and not (one.sender_words or "(").startswith("(")
    }
    return len(named) >= _NAMED and claim.sender not in named


def _direction(claim: Claim) -> tuple[str, str]:
    return DIRECTION_OF[Action(claim.action)], claim.stage
