"""Whom somebody threatens to pay back in kind: who would hit him ("will answer in kind if Oslo bans its tin")."""

from itertools import pairwise

from transforms.coding.model import RESTRICTING, Coded, Frame, Reading
from transforms.coding.parties.acting.guessed import told_by_outsiders
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_IF = word_set("if should when once unless after")
_AGAINST = frozenset({"to", "for", "against", "after"})
_KIND = ("in kind", "same coin")
_REACH = 7
"""Items after a verb within which "in kind" stands behind its object."""


def in_kind(frame: Frame) -> bool:
    """Tell whether a verb is one of paying back in kind: "answer in kind", "answer any sanctions in kind"."""
    after = [one.lower for one in frame.items[frame.head + 1 : frame.head + _REACH]]
    return frame.head_item.lower.endswith(_KIND) or ("in", "kind") in pairwise(after)


def provokers(frame: Frame, own: set[str]) -> list[Coded]:
    """Return who hits somebody, or would, by the sentence that threatens an answer; none where it names nobody.

    Args:
        frame: that of the threat.
        own: the codes of who threatens.
    """
    found = _by_measure(frame) or _by_clause(frame)
    return [one for one in found if one[0] not in own]


def _by_measure(frame: Frame) -> list[Coded]:
    """Return whose measure is to be answered ("will answer U.S. sanctions in kind", "… in kind to U.S. sanctions")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None:
        return []
    links = [*verb.links, *(far for one in verb.links for far in one.phrase.links)]
    answered = [*verb.objects, *(link.phrase for link in links if link.word in _AGAINST and link.verb is None)]
    return [one for phrase in answered for one in _owners(frame, phrase)]


def _owners(frame: Frame, phrase: NounPhrase) -> list[Coded]:
    core = core_of(frame.items, phrase)
    if core is None or core.kind not in ("measure", "package"):
        return []
    named = measure_roles(frame.items, core.phrase, core.at, core.links, frame.view.year)
    before = NounPhrase(phrase.start, core.at, max(phrase.start, core.at - 1))
    return named.owners or (actors_in(frame.items, before) if core.at > phrase.start else [])


def _by_clause(frame: Frame) -> list[Coded]:
    """Return who restricts something in a clause of condition ("if Washington bans its tin")."""
    items = frame.items
    for verb in frame.view.syntax.verbs.values():
        if verb.passive or not verb.subject or not _restricts(items[verb.at]):
            continue
        opening = items[max(0, verb.subject[0].start - 2) : verb.subject[0].start + 1]
        if any(one.lower in _IF for one in opening):
            return subject_actors(items, verb)[0]
    return []


def _restricts(item: Item) -> bool:
    return any(RESTRICTING & set(sense.data.on.values()) for sense in item.senses_of("trigger"))


def is_told_besides(reading: Reading) -> bool:
    """Tell whether the sentence goes on to say in what somebody pays back ("could answer in kind and halt its gas")."""
    frame = reading.frame
    verbs = frame.view.syntax.verbs
    return in_kind(frame) and any(
        at > frame.head and one.relation != "sub" and bool(frame.items[at].senses_of("trigger"))
        for at, one in verbs.items()
    )


def is_only_feared(frame: Frame) -> bool:
    """Tell whether somebody only fears or expects an answer: "exporters fear that Moscow will retaliate"."""
    before = frame.items[: frame.head]
    marked = max((at for at, one in enumerate(before) if one.kind == "mark"), default=-1)
    feared = any(one.lower.startswith(_FEARING) for one in before[marked + 1 :])
    return feared or told_by_outsiders(frame.view.items)


_FEARING = ("fear", "expect", "worr", "dread", "hope")
