"""Which states are only told how they vote where a body decides: "China abstained", "Peru voted for the text"."""

from collections.abc import Iterator

from schemas.vocabulary import BODIES
from transforms.coding.model import Frame, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import PERMANENT
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

VOTED_ON = word_set("vote votes resolution resolutions text draft motion decision ballot")
ABSTAINING = ("abstain", "dissent")
VOTING = "vot"
_SIDES = word_set("for against yes no with")
_LOST = word_set("against no")
_FAVOUR = word_set("favour favor")
_STATES = frozenset({"name", "abbreviation", "historical", "capital"})


def voters_of(view: SentenceView) -> set[str]:
    """Return the codes of the states that a sentence tells how they voted."""
    return {code for verb in view.syntax.verbs.values() for _, code in _voting(view.items, verb)}


def voting_places(view: SentenceView) -> set[int]:
    """Return the places of the states that a sentence tells how they voted."""
    return {at for verb in view.syntax.verbs.values() for at, _ in _voting(view.items, verb)}


def is_in_vote(frame: Frame) -> bool:
    """Tell whether a change is what is voted on: under a verb of voting, behind it, or told of "the resolution"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    return (verb is not None and is_voted_on(frame.items, verb)) or _vote_over(frame) is not None


def is_lost_vote(frame: Frame) -> bool:
    """Tell whether a change only stands in how some voted who did not carry the day: they abstained or voted against.

    A permanent member of the Council carries it by voting against.
    """
    verb, own = _vote_over(frame), frame.view.syntax.verbs.get(frame.head)
    held = own is not None and bool(own.subject) and frame.items[own.subject[0].head].lower == "vote"
    if verb is None or held:  # "abstained in the vote ending the embargo", which was held, and ended it
        return False
    voters = {code for _, code in _voting(frame.items, verb)}
    word = frame.items[verb.at].lower
    lost = word.startswith(ABSTAINING) or _side(frame.items, verb) in _LOST
    return lost and bool(voters) and not voters <= PERMANENT


def is_voted_on(items: list[Item], verb: Verb) -> bool:
    """Tell whether it is a vote or a text put to one that makes a change ("the resolution banned …")."""
    return bool(verb.subject) and items[verb.subject[0].head].lower in VOTED_ON


def _voting(items: list[Item], verb: Verb) -> Iterator[tuple[int, str]]:
    """Yield the states that a verb tells how they vote, by name, and no house of one nor a body."""
    for phrase in verb.subject if _votes(items, verb) else ():
        head = items[phrase.head]
        if head.kind == "actor" and head.data.kind in _STATES and head.data.code not in BODIES:
            yield from ((phrase.head, code) for code in codes_of(head))


def _votes(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb says how somebody votes: "abstained", "voted no", "voted in favour of the text"."""
    word = items[verb.at].lower
    if verb.passive or word.startswith(ABSTAINING):
        return not verb.passive
    side = _side(items, verb) if word.startswith(VOTING) else ""
    return side in _SIDES or (side == "in" and lower_at(items, verb.at + 2) in _FAVOUR) or side.startswith("in fav")


def _side(items: list[Item], verb: Verb) -> str:
    return items[verb.at].lower.partition(" ")[2] or lower_at(items, verb.at + 1)


def _vote_over(frame: Frame) -> Verb | None:
    """Return the verb of voting that a change hangs on."""
    verbs = frame.view.syntax.verbs
    verb = verbs.get(frame.head)
    if verb is None:
        behind = [one for one in verbs.values() if one.at < frame.head]
        verb = behind[-1] if behind else None
        return verb if verb is not None and _votes(frame.items, verb) else None
    while verb is not None and not _votes(frame.items, verb):
        verb = verb.above
    return verb
