"""Who may decide: the European Commission announces sanctions that only the Council can adopt."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Roles, Verdict
from transforms.reading.kinds import MEASURES

_TELLING = ("announc", "unveil", "present", "outlin", "tabl", "put", "reveal", "disclos", "set")
_PROPOSER = "commission"


def within_powers(frame: Frame, roles: Roles, verdict: Verdict) -> Verdict:
    """Return a status no further than what its sender may do alone.

    What the Commission announces is its proposal to the member states; what it is said to adopt or to impose stays as
    told, since newspapers call the whole Union by its name.
    """
    proposes = any(code == "EU" and _PROPOSER in words.lower() for code, words in roles.senders)
    if not (proposes and verdict.decided and frame.object_kind in MEASURES and frame.voice == "active"):
        return verdict
    told = frame.head_item.lower
    return Verdict(Status.PROPOSED, f"Commission … {told}") if told.startswith(_TELLING) else verdict
