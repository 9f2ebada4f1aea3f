"""Acts that say themselves what they do: "the bill to lift the embargo was signed", "a decree banning imports"."""

from transforms.coding.model import Clause
from transforms.coding.verbs.verb_objects import acted_on, verb_voice
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_ACTS = word_set(
    "bill bills draft drafts resolution resolutions motion motions decision decisions decree decrees law laws act "
    "order orders ordinance regulation regulations proposal proposals plan plans proclamation edict amendment "
    "legislation agreement accord recommendation request petition directive statute measure notice text"
)


def passes_act(clause: Clause, verb: Verb) -> bool:
    """Tell whether a verb says what becomes of an act whose own verb of change says what the act does.

    The verb is no change then: it only tells how far that of the act has come.
    """
    acted = acted_on(clause.items, verb, verb_voice(verb))
    return any(clause.items[one.head].lower in _ACTS and _has_own_verb(clause, verb, one) for one in acted)


def _has_own_verb(clause: Clause, verb: Verb, act: NounPhrase) -> bool:
    own = (one for one in clause.view.syntax.verbs.values() if one.start == act.end and one is not verb)
    return any(clause.items[one.at].senses_of("trigger") and one.form != "finite" for one in own)
