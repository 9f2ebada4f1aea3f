"""Particles that make a verb mean something else, and may stand apart from it: "cut the country off"."""

from transforms.coding.model import Clause


def has_particle(clause: Clause, particle: str) -> bool:
    """Tell whether a particle, or the first of its words, stands where the verb reaches."""
    words = particle.split(" ")
    items = clause.items
    for at in range(clause.head + 1, min(clause.right + 1, len(items))):
        if len(words) == 1 and at + 1 < len(items) and items[at + 1].kind == "date":
            continue  # "brought back its ban in October"
        if items[at].lower == particle or [item.lower for item in items[at : at + len(words)]] == words:
            return True
    return False
