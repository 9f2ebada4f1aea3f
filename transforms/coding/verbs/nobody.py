"""Leave that nobody gets: "no ship from Qatar will be allowed into its ports", "shall not be allowed to call"."""

from transforms.coding.model import Clause
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set

_NOBODY = word_set("no nobody none neither nothing")
_COMING = word_set("will shall would")
_AGAIN = word_set("again anew more")


def lets_nobody(clause: Clause, at: int) -> bool:
    """Tell whether it is none that something is permitted to, or somebody who will not be let do something.

    ``at`` is the place of what is permitted; "imports will not be allowed again" refuses them.
    """
    verb = clause.view.syntax.verbs.get(clause.head)
    if verb is None:
        return False
    if any(clause.items[one.start].lower in _NOBODY for one in verb.subject):
        return True
    group = {one.lower for one in clause.items[verb.start : verb.at]}
    again = any(one.lower in _AGAIN for one in clause.items[verb.at : verb.right + 3])
    return at > clause.head and bool(group & g.NEGATIONS) and bool(group & _COMING) and not again
