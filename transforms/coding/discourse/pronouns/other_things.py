"""Pronouns that stand for what the sentence before them names: "A curfew began in May. It was lifted on Monday"."""

from transforms.coding.model import Reading, SentenceView
from transforms.reading.grammar import DEFINITE, PRONOUNS
from transforms.reading.kinds import MEASURES, SANCTIONS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_UNDOING = frozenset({"lifted", "suspended", "eased", "reinstated"})
_ONE = word_set("it this that")
_MANY = word_set("they these those")
_OPENING = 1
_KNOWN = MEASURES | {"recall"}
_BANS = word_set("ban prohibition")
_CLAUSES = frozenset({"main", "joined"})
_STEPS = word_set(
    "step steps move moves action actions decision decisions vote votes text texts deal deals policy policies package "
    "regime relief pressure matter issue situation case time thing things day way part year years month months week"
)
"""What speaks of a change itself, or of nothing that ends."""


def without_other_things(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Leave out what undoes a measure by a pronoun that stands for something else.

    So it is where the sentence before it names no measure, but a thing that agrees with the pronoun; "the ban" is one
    on what the sentence before bans, if that is nothing that a state bars from another.

    Args:
        readings: what each sentence says, in the order of the text.
        views: the sentences of the text.
    """
    return [one for one in readings if not _is_of_other(one, views)]


def _is_of_other(reading: Reading, views: list[SentenceView]) -> bool:
    frame = reading.frame
    if frame.action not in _UNDOING or frame.object_kind not in SANCTIONS:
        return False
    word = frame.object_item.lower
    noun = word in _BANS and lower_at(frame.items, frame.object_at - 1) in DEFINITE
    if frame.object_at > _OPENING or not (noun or word in _ONE | _MANY):
        return False  # what stands later may have been named in its own sentence
    before = _before(frame.view, views)
    if before is None or any(item.kind == "measure" and item.data.kind in _KNOWN for item in before.items):
        return False
    told = (verb for verb in before.syntax.verbs.values() if verb.relation in _CLAUSES and verb.form == "finite")
    if noun:
        return any(_bans(before.items, verb) for verb in told)
    named = (phrase for verb in told for phrase in (*verb.subject, *verb.objects))
    return any(_is_thing(before.items, phrase, several=word in _MANY) for phrase in named)


def _before(view: SentenceView, views: list[SentenceView]) -> SentenceView | None:
    """Return the sentence right before another in its item."""
    at = next((at for at, one in enumerate(views) if one is view), 0)
    before = views[at - 1] if at else None
    return before if before is not None and before.section == view.section and not before.is_title else None


def _is_thing(items: list[Item], phrase: NounPhrase, *, several: bool) -> bool:
    """Tell whether a noun phrase names a thing, or several, that may begin and end."""
    head = items[phrase.head]
    plural = head.lower.endswith("s") and not head.lower.endswith(("ss", "us", "is"))
    common = head.kind == "word" and (head.text.islower() or phrase.start == 0) and head.lower not in _STEPS | PRONOUNS
    return common and plural == several


def _bans(items: list[Item], verb: Verb) -> bool:
    """Tell whether something is banned that is no goods and no party ("banned rallies")."""
    bans = any(sense.data.name in ("ban", "bar") for sense in items[verb.at].senses_of("trigger"))
    acted = verb.subject if verb.passive else verb.objects
    return bans and bool(acted) and all(items[one.head].kind == "word" for one in acted)
