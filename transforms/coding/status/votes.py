"""Votes of councils, which bind at once."""

from transforms.coding.parties.phrase_roles import actors_in
from transforms.coding.status.chain import Governor
from transforms.reading.spans import Item


def is_council_vote(items: list[Item], one: Governor) -> bool:
    """Tell whether the Security Council has voted: its votes bind at once."""
    if one.verb is None or not items[one.at].lower.startswith("voted"):
        return False
    return any(code == "UN" for phrase in one.verb.subject for code, _ in actors_in(items, phrase))
