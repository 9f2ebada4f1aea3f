"""Votes of councils, which bind at once."""

from transforms.coding.parties.phrase_roles import actors_in
from transforms.coding.status.chain import Governor
from transforms.reading.spans import Item


def is_council_vote(items: list[Item], one: Governor) -> bool:
    """Tell whether the Security Council has voted, or a committee of its has approved: that binds at once."""
    if one.verb is None or not items[one.at].lower.startswith(("voted", "approved")):
        return False
    if items[one.at].lower == "approved":
        return any(items[phrase.head].lower.endswith("committee") for phrase in one.verb.subject) and _is_un(items, one)
    return _is_un(items, one)


def _is_un(items: list[Item], one: Governor) -> bool:
    return one.verb is not None and any(
        code == "UN" for phrase in one.verb.subject for code, _ in actors_in(items, phrase)
    )
