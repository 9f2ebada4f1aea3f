"""Parties named at the end of a sentence right after a change, which says in plain words that they are hit or freed.

"It also went after two insurers", "Nobody may deal with the general's sons", "The list lost the names of two banks".
"""

import re
from collections.abc import Sequence

from schemas.vocabulary import BODIES
from transforms.coding.lists.fates import fate_of, is_of_parties, tells_less
from transforms.coding.lists.list_ends import before_teller
from transforms.coding.lists.listed import Listed
from transforms.coding.model import RELAXING, Reading, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading.kinds import STATES
from transforms.reading.spans import Item


def plainly_told(view: SentenceView, own: Sequence[Reading], model: Reading) -> Listed | None:
    """Return whom a sentence says in plain words to be hit or freed, where its own readings tell no more than that."""
    found = fate_of(view, model) or turned_on(view, model)
    return found if found is not None and all(tells_less(one, model) for one in own) else None


def turned_on(view: SentenceView, model: Reading) -> Listed | None:
    """Return those at the end of a sentence whom it says to be hit or freed; None where it says no such thing.

    Args:
        view: the sentence, right after the change.
        model: the change before it.
    """
    relaxing = model.frame.action in RELAXING
    senders = model.roles.sender_codes
    words, places = _words(view.items, senders)
    found = view.wordings.at("end.freed" if relaxing else "end.hit", words)
    if found is None:
        return None
    start = next((at for at, place in enumerate(places) if place >= found.end), len(places))
    end = before_teller(view, start, len(view.items))
    if start >= end or not is_of_parties(view, start, end) or not _is_theirs(view.items[start:end], senders):
        return None
    coming = any(one.lower == "will" for one in view.items[:start])
    told, action = ("will",) if coming else (), "lifted" if relaxing else None
    return Listed(start, end, told, beside=True, action=action, worded=found.line)


def _words(items: list[Item], senders: set[str]) -> tuple[str, list[int]]:
    """Return the words of a sentence, "actor" for whoever makes the change, with the place of each item."""
    own = senders | ({"EU"} if senders & set(BODIES) else set())
    words = [
        "actor" if one.kind == "actor" and set(codes_of(one)) and set(codes_of(one)) <= own else one.lower
        for one in items
    ]
    words = [re.sub(r"^the actor$", "actor", one) for one in words]
    places, length = [], 0
    for one in words:
        places.append(length)
        length += len(one) + 1
    return " ".join(words), places


def _is_theirs(items: list[Item], senders: set[str]) -> bool:
    """Tell whether nobody of those who make the change is among those hit."""
    return not any(one.kind in STATES and senders & set(codes_of(one)) for one in items)
