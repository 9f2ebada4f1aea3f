"""Relative clauses that only say what may not be done with somebody or something: "goods that may not be shipped"."""

from transforms.coding.dealings.dealing_words import RESUMING
from transforms.coding.model import Clause
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_CHANGES = word_set("longer again anew more")
_WITH = frozenset({"with", "to", "from", "for"})
"""Prepositions of parties; "a decree under which" says what the decree makes."""
_FAR = 9
"""Items before a verb among which the pronoun stands that opens its clause."""


def only_describes(clause: Clause, verb: Verb) -> bool:
    """Tell whether a dealing stands in a clause that only says of which goods or firms a list or a name is.

    Whom "firms with which nobody may deal" are, the clause does not say.
    """
    items = clause.items
    places = [at for at in range(max(1, verb.start - _FAR), verb.start) if items[at].lower in ("which", "whom")]
    if any(lower_at(items, at - 1) in _WITH for at in places):
        return True
    words = {one.lower for one in items[verb.start : verb.at]}
    listed = any(items[one.head].kind == "measure" and items[one.head].data.kind == "list" for one in verb.subject)
    resumes = items[verb.at].lower.startswith(RESUMING)
    return verb.relation == "relative" and listed and not words & _CHANGES and not resumes
