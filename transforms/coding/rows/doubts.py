"""What an article itself doubts: decided changes that are too weak to stand against its own proposals and refusals."""

from collections.abc import Iterable

from schemas.vocabulary import DIRECTION_OF, Action, Status
from transforms.coding.rows.claims import Claim
from transforms.coding.rows.own_measures import same_row

_ONCE = frozenset({Action.LIFTED, Action.SUSPENDED})  # what is done cannot be proposed again


def undoubted(best: Iterable[Claim], claims: Iterable[Claim]) -> list[Claim]:
    """Leave out decided claims that are too weak to stand against the article's own doubt, given all of its claims."""
    doubts: dict[tuple[object, ...], list[Claim]] = {}
    dated: dict[tuple[object, ...], Claim] = {}
    for claim in claims:
        if not claim.decided:
            doubts.setdefault(_change(claim), []).append(claim)
        elif claim.when.stated:
            dated.setdefault(same_row(claim), claim)
    found = []
    for claim in best:
        weak = _is_outweighed(claim, doubts.get(_change(claim), ()))
        told = dated.get(same_row(claim)) if weak else claim  # what is dated elsewhere stands for itself
        found += [told] if told is not None else []
    return found


def _change(claim: Claim) -> tuple[object, ...]:
    """Return what a doubt and the change that it doubts have in common."""
    return claim.target_country, claim.sector, DIRECTION_OF[Action(claim.action)]


def _is_outweighed(claim: Claim, doubts: Iterable[Claim]) -> bool:
    """Tell whether a decided row is too weak to stand against the article's own word that the change is not decided.

    A proposal shown as decided is the worst error there is. So where an article speaks of a proposal or a refusal
    first, a later decided change of the same country, sector and direction counts only if its sentence dates it; where
    it speaks of one later, if the sentence dates it, names both parties, or tells as done what one of them does or
    suffers. What another sender proposes is no doubt that one has done it, and what another refuses none at all.
    """
    if not claim.decided or claim.when.stated:
        return False
    told = claim.stated == 2  # who and whom: what another is urged to do in the same breath is no doubt
    done = told and claim.status == Status.IN_FORCE  # "the EU is expected to … The AU has imposed …"
    taken = claim.main and claim.status == Status.IN_FORCE
    own_act = claim.status == Status.IN_FORCE and claim.stated > 0 and names_sender(claim)
    places = [
        one.evidence_start
        for one in doubts
        if not _is_of_more(one, claim)
        and not (own_act and (one.status == Status.REJECTED or not names_sender(one)))
        and not (done and _is_a_step(one, claim))
        and not (told and one.evidence_start == claim.evidence_start and one.status != Status.REJECTED)
        and (_may_be_same(one, claim) or (one.status != Status.REJECTED and not (done or taken)))
    ]
    if any(_takes_back(one, claim) for one in doubts):
        return True
    if not places:
        return False
    doubted = min(places)
    plain = claim.status == Status.IN_FORCE and claim.stated > 0
    return doubted <= claim.evidence_start or not (told or plain)


def _takes_back(doubt: Claim, claim: Claim) -> bool:
    """Tell whether a sender is said, after a report of a deed, not to do it ("Norway lifted … Norway denied it")."""
    return (
        (doubt.status == Status.REJECTED or (doubt.action in _ONCE and _follows(doubt, claim)))
        and names_sender(doubt)
        and (doubt.sender, doubt.action) == (claim.sender, claim.action)
        and not doubt.further
        and doubt.evidence_start > claim.evidence_start
    )


def _follows(one: Claim, other: Claim) -> bool:
    """Tell whether a claim stands in the sentence after another's."""
    return 0 <= one.evidence_start - other.evidence_end <= 3


def names_sender(claim: Claim) -> bool:
    """Tell whether a sentence itself says who acts, and not only the text around it."""
    return claim.sender is not None and claim.sender_words is not None and not claim.sender_words.startswith("(")


def _is_of_more(doubt: Claim, claim: Claim) -> bool:
    """Tell whether a proposal is of further measures, beside those that have been taken ("threatened further ones")."""
    taken = claim.status == Status.IN_FORCE and not claim.further
    return taken and doubt.further and doubt.status == Status.PROPOSED


def _is_a_step(doubt: Claim, claim: Claim) -> bool:
    """Tell whether an easing is told beside a lifting that is yet to come ("plans to lift them, issued a licence")."""
    return (doubt.action, doubt.status, claim.action) == (Action.LIFTED, Status.PROPOSED, Action.EASED)


def _may_be_same(one: Claim, other: Claim) -> bool:
    """Tell whether two claims may be of one sender."""
    return one.sender is None or other.sender is None or one.sender == other.sender
