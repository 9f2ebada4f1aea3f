"""Lists told apart: each of several moved onto his own ("two men to its Mali list and a bank to its Chad list").

And those who stand on a list apart from who is moved off it.
"""

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


_COUNT = 3
"""Items behind a list within which it is said how many stand on it ("of 27", "of some 27")."""


def names_members(items: list[Item], parties: list[NounPhrase], core: Core) -> bool:
    """Tell whether those named behind a list stay on it ("struck Mali from a list of 27 states, among them Peru")."""
    after = items[core.phrase.end : core.phrase.end + _COUNT]
    counted = bool(after) and after[0].lower == "of" and any(one.kind == "number" for one in after)
    return counted and all(items[one.head].kind == "actor" for one in parties)


def _is_list(items: list[Item], link: Link) -> bool:
    core = core_of(items, link.phrase)
    return core is not None and core.kind == "list"
