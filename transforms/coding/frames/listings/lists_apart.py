"""Several who are moved, each onto a list of his own: "added two men to its Mali list and a bank to its Chad list"."""

from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.reading.spans import Item
from transforms.syntax.model import Link, NounPhrase

Apart = tuple[NounPhrase, Link, Core]
"""Who is moved, the link by which his list hangs on him, and the list."""


def each_with_own_list(items: list[Item], parties: list[NounPhrase], way: str) -> list[Apart]:
    """Return each of those who are moved with his own list; nothing where they are moved onto one, or from one."""
    found: list[Apart] = []
    for one in parties:
        own = next((link for link in one.links if link.word == way and _is_list(items, link)), None)
        held = None if own is None else core_of(items, own.phrase)
        if own is None or held is None:
            return []
        found.append((one, own, held))
    return found if len(found) > 1 else []


def _is_list(items: list[Item], link: Link) -> bool:
    core = core_of(items, link.phrase)
    return core is not None and core.kind == "list"
