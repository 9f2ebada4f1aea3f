"""Verbs that stand in a tense, so that they cannot go on with an infinitive.

"Froze its money to keep it safe and was weighing a ban" tells two deeds of one.
"""

from transforms.reading.grammar import BE, HAVE, MODALS
from transforms.reading.inflection import PAST
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
