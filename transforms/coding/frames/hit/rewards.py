"""Who eases for whom, where that is told as a reward: "Mali was rewarded by France with an end to the ban"."""

from transforms.coding.model import Coded, Frame
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.syntax.model import Link, Verb

_REWARDING = ("reward", "repa", "honour", "honor", "compensat", "favour", "favor")
_THANKING = ("thank", "prais", "applaud", "commend")


def rewarded(frame: Frame) -> tuple[list[Coded], list[Coded]] | None:
    """Return who relaxes a measure and for whom, where the noun that tells it hangs on a verb of reward or thanks."""
    for verb in frame.view.syntax.verbs.values():
        low = frame.items[verb.at].lower
        if low.startswith(_REWARDING) and _holds(frame, verb, "with"):
            return _of_reward(frame, verb)
        if low.startswith(_THANKING) and not verb.passive and _holds(frame, verb, "for"):
            return _objects(frame, verb), subject_actors(frame.items, verb)[0]
    return None


def _of_reward(frame: Frame, verb: Verb) -> tuple[list[Coded], list[Coded]]:
    if not verb.passive:
        return subject_actors(frame.items, verb)[0], _objects(frame, verb)
    by = [code for one in _links(verb) if one.word == "by" for code in actors_in(frame.items, one.phrase)]
    return by, [code for one in verb.subject for code in actors_in(frame.items, one)]


def _objects(frame: Frame, verb: Verb) -> list[Coded]:
    return [code for one in verb.objects[:1] for code in actors_in(frame.items, one)]


def _links(verb: Verb) -> list[Link]:
    beside = [*verb.links, *(link for one in verb.objects for link in one.links)]
    return [*beside, *(far for one in beside for far in one.phrase.links)]  # "by France with the lifting of …"


def _holds(frame: Frame, verb: Verb, word: str) -> bool:
    return any(one.word == word and one.phrase.start <= frame.head < one.phrase.last for one in _links(verb))
