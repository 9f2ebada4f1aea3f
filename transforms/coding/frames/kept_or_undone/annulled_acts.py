"""Acts that kept somebody on a list, and that a court strikes down: "annulled the decisions keeping X on the list"."""

from dataclasses import replace

from transforms.coding.frames.listings.list_states import state_of_listed
from transforms.coding.model import Clause, Coded, Frame, Roles
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.verb_objects import acted_on, verb_voice
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase, Verb

_ANNULLING = word_tuple(
    "annul quash overturn void invalidat nullif strike struck",
    "set aside",
    "sets aside",
)
_FIRST = tuple(words.partition(" ")[0] for words in _ANNULLING)
_ACTS = word_set("act acts decision decisions regulation regulations measures order orders rulings")
_KEEPING = ("keep", "kept", "maintain", "retain", "leav", "left", "renew", "extend", "prolong", "includ", "plac", "put")
_ON = frozenset({"on", "in", "under", "to"})


def annulled_acts(clause: Clause, verb: Verb) -> list[Frame]:
    """Read "annulled the acts by which X was kept on the list": the listing of X is ended."""
    items = clause.items
    if not items[verb.at].lower.startswith(_FIRST):
        return []
    words = " ".join(item.lower for item in items[verb.at : verb.at + 2])
    if not words.startswith(_ANNULLING):
        return []
    acts = acted_on(items, verb, verb_voice(verb))
    act = next((one for one in acts if items[one.head].lower in _ACTS), None)
    if act is None:
        return []
    for inner in clause.view.syntax.verbs.values():
        if inner is not verb and inner.at > act.head and items[inner.at].lower.startswith(_KEEPING):
            found = _ended(clause, inner, act)
            if found is not None:
                return [_by_maker(clause, found, verb, act)]
    return []


def _ended(clause: Clause, inner: Verb, act: NounPhrase) -> Frame | None:
    """Return the frame of those whom an act kept on a list, or under sanctions."""
    links = [*inner.links, *(link for one in inner.objects for link in one.links)]
    cores = (core_of(clause.items, link.phrase) for link in links if link.word in _ON)
    core: Core | None = next((one for one in cores if one is not None and one.kind in ("list", "measure")), None)
    parties = inner.subject if inner.passive else inner.objects
    parties = [one for one in parties if one.head != act.head]
    return None if core is None else state_of_listed(clause, parties, core, "lifted")


def _by_maker(clause: Clause, frame: Frame, verb: Verb, act: NounPhrase) -> Frame:
    """Return a frame with whose act it was as sender: the act's own, else that of whose court strikes it down."""
    roles = frame.roles or Roles()
    owners = _own(clause.items, [act]) or roles.senders or _own(clause.items, verb.subject)
    hit = {one.country for one in roles.targets}
    return replace(frame, roles=replace(roles, senders=[one for one in owners if one[0] not in hit][:1]))


def _own(items: list[Item], phrases: list[NounPhrase]) -> list[Coded]:
    return [code for one in phrases for code in actors_in(items, one)]
