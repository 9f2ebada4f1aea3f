"""Verbs that stand in a tense, so that they cannot go on with an infinitive, and those that stand in none.

"Froze its money to keep it safe and was weighing a ban" tells two deeds of one.
"""

from transforms.reading.grammar import BE, HAVE, MODALS
from transforms.reading.inflection import BASE, PAST
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_PASTS = word_set(
    "said told wrote spoke went took gave made began left sent held brought kept led lost met paid sought withdrew "
    "found knew saw thought won broke drew fell rose chose swore fought stood sold bought froze forbade"
)
_TENSED = BE | HAVE | MODALS


def is_tensed(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb is a past, or has an auxiliary ("told Mali to yield and will ban its gold")."""
    last = items[verb.at]
    if PAST in last.forms or last.lower.endswith("ed") or last.lower in _PASTS:
        return True
    return verb.form == "finite" and items[verb.start].lower in _TENSED


_HELPING = word_set("help helps helped")


def is_helped(items: list[Item], before: Verb, verb: Verb) -> bool:
    """Tell whether a verb is a bare infinitive right behind one of helping: "would help lift the ban"."""
    bare = verb.end - verb.start == 1 and BASE in items[verb.at].forms
    return bare and items[before.at].lower in _HELPING and before.end == verb.start
