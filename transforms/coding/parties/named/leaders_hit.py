"""Whether a leader who is named is hit himself, or stands for his state ("sanctions on Lukashenko's regime")."""

from transforms.reading.grammar import AGAINST
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_REGIME = word_set(
    "'s regime government administration cabinet forces loyalists ally allies crony cronies aide aides associate "
    "associates relative relatives friend friends family entourage clan circle backer backers supporters confidant"
) | {"inner circle"}


def is_himself(items: list[Item], at: int, *, personal: bool, full_names: bool) -> bool:
    """Tell whether a leader is hit himself, and not the state or the regime that he stands for.

    Args:
        items: the sentence.
        at: his place.
        personal: whether persons are what is hit.
        full_names: whether whoever is told by his whole name is.
    """
    leader = items[at].kind == "actor" and items[at].data.kind in ("leader", "surname")
    himself = leader and (personal or (full_names and _is_full_name(items, at)))
    himself = himself or (personal and items[at].kind == "actor" and items[at].lower.endswith(_OFFICES))
    return bool(himself) and lower_at(items, at + 1) not in _REGIME


_OFFICES = (" minister", " president", " chancellor")
"""How an office ends that stands for its state where it speaks, and for who holds it where it is hit."""

_TITLES = frozenset({"president", "premier", "prime minister", "chancellor"})


def _is_full_name(items: list[Item], at: int) -> bool:
    """Tell whether a leader is told by his title or whole name, and not only for whose state or government it is."""
    titled = items[at - 1].kind == "post" and lower_at(items, at - 1) in _TITLES and lower_at(items, at - 2) in AGAINST
    return titled or (items[at].data.kind == "leader" and lower_at(items, at - 1) != "of")
