"""What somebody is said to do as another did: an echo, of which the change is the one named before it."""

from dataclasses import replace

from transforms.coding.frame_forms import clause_at, echo_frame
from transforms.coding.model import Clause, Coded, Frame, Reading, Roles, SentenceView, Verdict


def echo(view: SentenceView, at: int, senders: list[Coded], verdict: Verdict) -> Reading:
    """Return a reading that leaves its change to what was told before.

    Args:
        view: the sentence.
        at: where it says so.
        senders: who follows.
        verdict: how far they have come.
    """
    return Reading(echo_frame(Clause(view, at, at, len(view.items))), Roles(senders=senders), verdict)


def in_clause(view: SentenceView, at: int) -> Frame:
    """Return the frame of a verb that only says that another is followed, with the clause that says how far that is."""
    return echo_frame(clause_at(view, at))


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
