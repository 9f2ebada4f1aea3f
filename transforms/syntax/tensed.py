"""Whether a verb has a tense: "froze its money to keep it safe and was weighing a ban" tells two deeds of one."""

from transforms.reading.inflection import PAST
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_AUXILIARIES = word_set("was were had has is are would will did does")


def is_tensed(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb cannot go on with an infinitive: a past, or what an auxiliary with a tense opens."""
    past = PAST in items[verb.at].forms or items[verb.at].lower.endswith("ed")
    return past or (verb.form == "finite" and items[verb.start].lower in _AUXILIARIES)
