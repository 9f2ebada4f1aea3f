"""What somebody is said to do as another did: an echo, of which the change is the one named before it."""

from dataclasses import replace

from transforms.coding.model import Clause, Coded, Frame, Reading, Roles, SentenceView, Verdict
from transforms.reading.clauses import left_start, right_end


def echo(view: SentenceView, at: int, senders: list[Coded], verdict: Verdict) -> Reading:
    """Return a reading that leaves its change to what was told before.

    Args:
        view: the sentence.
        at: where it says so.
        senders: who follows.
        verdict: how far they have come.
    """
    return Reading(_frame(Clause(view, at, at, len(view.items))), Roles(senders=senders), verdict)


def in_clause(view: SentenceView, at: int) -> Frame:
    """Return the frame of a verb that only says that another is followed, with the clause that says how far that is."""
    return _frame(Clause(view, at, left_start(view.items, at), right_end(view.items, at, known=view.ends)))


def _frame(clause: Clause) -> Frame:
    at = clause.head
    return Frame(
        clause=clause,
        trigger="echo",
        action="imposed",
        object_kind="echo",
        object_at=at,
        voice="active",
        rule="echo",
    )


def without(reading: Reading, codes: set[str]) -> Reading:
    """Return a reading without targets that are senders of what follows."""
    kept = [one for one in reading.roles.targets if one.name or one.country not in codes]
    return replace(reading, roles=replace(reading.roles, targets=kept)) if kept else reading


def is_absolute(reading: Reading) -> bool:
    """Tell whether an echo hangs on the clause before it ("…, with Norway following suit")."""
    if reading.frame.object_kind != "echo":
        return False
    verb = reading.frame.view.syntax.verbs.get(reading.frame.head)
    return verb is not None and verb.form == "gerund"
