"""Frames as many rules make them: the clause around a word, what is put on lists, dealings under a rule, echoes."""

from transforms.coding.model import Clause, Frame, Roles, SentenceView
from transforms.reading.clauses import left_start, right_end


def clause_at(view: SentenceView, at: int) -> Clause:
    """Return the clause that a word of a sentence stands in, with the word for its head."""
    return Clause(view, at, left_start(view.items, at), right_end(view.items, at, known=view.ends))


def list_move(clause: Clause, at: int, action: str, voice: str, roles: Roles | None = None) -> Frame:
    """Return the frame of what is put on a list, or comes off it; ``at`` is where the list is named."""
    return Frame(
        clause=clause,
        trigger="list",
        action=action,
        object_kind="list",
        object_at=at,
        voice=voice,
        rule=f"{voice}.list_move",
        roles=roles,
    )


def dealing_rule(
    clause: Clause, at: int, told: tuple[str, str], roles: Roles | None, *, passive: bool = False
) -> Frame:
    """Return the frame of a dealing that is forbidden or allowed.

    Args:
        clause: where it is told, with the word that tells it for its head.
        at: the word of dealing.
        told: the rule, and the action: what is not ``imposed`` is allowed.
        roles: who forbids or allows it to whom.
        passive: whether it is told in the passive.
    """
    rule, action = told
    return Frame(
        clause=clause,
        trigger="prohibition" if action == "imposed" else "permission",
        action=action,
        object_kind="dealing",
        object_at=at,
        voice="passive" if passive else "active",
        rule=rule,
        roles=roles,
    )


def echo_frame(
    clause: Clause,
    rule: str = "echo",
    *,
    action: str = "imposed",
    voice: str = "active",
    roles: Roles | None = None,
) -> Frame:
    """Return the frame of a verb that leaves the change to what was told before."""
    return Frame(
        clause=clause,
        trigger="echo",
        action=action,
        object_kind="echo",
        object_at=clause.head,
        voice=voice,
        rule=rule,
        roles=roles,
    )
