"""A like step told of a place and not of who takes it: "The same was done in London", "It was mirrored in Oslo"."""

from collections.abc import Iterator

from schemas.vocabulary import Status
from transforms.coding.discourse.likewise.ellipses import Follower, is_alike, is_hedged, is_the_step
from transforms.coding.model import Reading, SentenceView, Verdict
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_COPYING = word_set("mirrored matched copied emulated echoed repeated paralleled replicated imitated")
_TAKING = word_set("done taken announced adopted made decided ordered introduced imposed enacted approved agreed")
_WHERE = frozenset({"in", "at"})


def steps_abroad(view: SentenceView, model: Reading) -> Iterator[Follower]:
    """Yield the states in whose capitals a step like the one told before is said to have been taken."""
    if not model.verdict.decided:
        return
    taken = {*model.roles.sender_codes, *(one.country for one in model.roles.targets)}
    for verb in view.syntax.verbs.values():
        if not verb.passive or is_hedged(view.items, verb) or not _is_of_the_step(view.items, verb):
            continue
        places = [code for link in verb.links if link.word in _WHERE for code in actors_in(view.items, link.phrase)]
        senders = [one for one in places if one[0] not in taken]
        if senders:
            said = view.items[verb.at]
            status = Status.ANNOUNCED if said.lower == "announced" else Status.IN_FORCE
            yield verb.at, senders, Verdict(status, said.text)


def _is_of_the_step(items: list[Item], verb: Verb) -> bool:
    """Tell whether the step is what is copied, or a like one what is taken."""
    low = items[verb.at].lower
    tells = is_the_step if low in _COPYING else is_alike if low in _TAKING else None
    return tells is not None and bool(verb.subject) and all(tells(items, one) for one in verb.subject)
