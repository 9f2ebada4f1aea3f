"""Whether a verb is of a relative clause, or goes on one: "a text that condemns the coup and bans its oil"."""

from collections.abc import Mapping

from transforms.syntax.model import Verb


def leader_of(verbs: Mapping[int, Verb], verb: Verb) -> Verb:
    """Return the first verb of those that share a subject; itself where it goes on none."""
    for before in reversed(list(verbs.values())):
        if verb.relation != "joined":
            break
        shared = before.subject is verb.subject or [one.start for one in before.subject] == [
            one.start for one in verb.subject
        ]
        if before.at < verb.at and shared and before.form == verb.form:
            verb = before
    return verb


def is_relative(verbs: Mapping[int, Verb], verb: Verb) -> bool:
    """Tell whether a verb tells of the noun before its clause."""
    return leader_of(verbs, verb).relation == "relative"
