"""What a body of states is to do, as others see it: "the United States proposed lifting a UN embargo"."""

from schemas.vocabulary import BODIES
from transforms.coding.model import Coded
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.verbs.barring import codes_in
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_PROPOSING = ("propos", "recommend", "suggest", "urg", "favor", "favour", "advocat", "back", "support", "oppos")
_PLEAS = word_set("motion motions resolution resolutions petition appeal declaration statement")
_PLEADING = ("call", "seek", "ask", "urg", "demand", "request", "favour", "favor", "support", "back", "want")
_REACH = 4
"""Items behind a motion within which it is said what it asks for."""


def is_asked_of_body(items: list[Item], verb: Verb, found: list[Coded], named: Named) -> bool:
    """Tell whether those who speak only say what the body is to do whose measure it is.

    Args:
        items: the sentence.
        verb: the verb of change, or the one by which a text is adopted that asks for the change.
        found: those who speak.
        named: what the measure's noun phrase names.
    """
    owners = codes_in(named.owners)
    theirs = bool(owners) and owners <= set(BODIES) and owners.isdisjoint(codes_in(found))
    return theirs and (_is_proposed(items, verb) or _is_plea(items, verb))


def _is_proposed(items: list[Item], verb: Verb) -> bool:
    """Read "the United States proposed lifting a UN embargo"."""
    above = verb.above
    speaks = above is not None and verb.form in ("gerund", "infinitive")
    return speaks and above is not None and items[above.at].lower.startswith(_PROPOSING)


def _is_plea(items: list[Item], verb: Verb) -> bool:
    """Read "the parliament adopted a motion calling for an EU ban on …"."""
    pleas = [one for one in verb.objects if items[one.head].lower in _PLEAS]
    return any(item.lower.startswith(_PLEADING) for one in pleas for item in items[one.end : one.end + _REACH])
