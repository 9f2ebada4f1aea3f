"""Moves onto a list and off it told by a noun: "approved the removal of two entries from its list"."""

from transforms.coding.frame_forms import list_move
from transforms.coding.frames.by_syntax.phrase_frames import phrase_at
from transforms.coding.frames.listings.list_actions import told_of_favour
from transforms.coding.model import Clause, Frame, SentenceView
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.verb_roles import roles_of
from transforms.reading.grammar import GENITIVES
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase

_ON = word_set("inclusion addition additions insertion placement listing re-listing relisting registration")
_OFF = word_set("removal removals deletion deletions delisting de-listing exclusion withdrawal")
_ONTO = frozenset({"to", "on", "in", "onto"})
_FROM = frozenset({"from", "off"})


def nominal_list_move(clause: Clause) -> Frame | None:
    """Read "the addition of three ships to its list", "the deletion of the entry for X from the annex"."""
    word = clause.items[clause.head].lower
    action = "imposed" if word in _ON else "lifted" if word in _OFF else None
    found = None if action is None else phrase_at(clause.view, clause.head)
    if action is None or found is None:
        return None
    phrase, links = found
    links = [*links, *_specified(clause.view, links)]
    place = _list_place(clause.items, links, _ONTO if action == "imposed" else _FROM)
    if place is None:
        return None
    if not any(one.word == "of" for one in links[:place]):
        whose = _whose(clause.view, phrase)
        if whose is None:
            return None
        links, place = [Link("of", clause.head, whose), *links], place + 1  # "Sudan's removal from the list"
    core = core_of(clause.items, links[place].phrase)
    if core is None:
        return None
    return _frame(clause, told_of_favour(clause.items, core.at, action), phrase, links, (place, core))


_PRONOUNS = word_set("its their his her")


def _whose(view: SentenceView, phrase: NounPhrase) -> NounPhrase | None:
    """Return who is moved where a genitive or a pronoun says it: "Huawei's addition", "Mali welcomed its removal"."""
    items = view.items
    for at in range(phrase.start, phrase.head):
        if items[at].lower in GENITIVES and at > phrase.start:
            return NounPhrase(phrase.start, at, at - 1)
    if items[phrase.start].lower not in _PRONOUNS:
        return None
    for verb in view.syntax.verbs.values():
        told = (*verb.objects, *(link.phrase for link in verb.links))
        if verb.subject and not verb.passive and any(one.start <= phrase.start < one.end for one in told):
            return verb.subject[0]
    return None


def _specified(view: SentenceView, links: list[Link]) -> list[Link]:
    """Return what follows a participle that only says where those moved are named ("the entries listed below to …")."""
    ends = {links[-1].phrase.end} if links else set()
    verbs = [one for one in view.syntax.verbs.values() if one.relation == "reduced" and one.start in ends]
    return [link for one in verbs for link in one.links]


def _list_place(items: list[Item], links: list[Link], words: frozenset[str]) -> int | None:
    """Return which of the links brings the list."""
    for place, link in enumerate(links):
        core = core_of(items, link.phrase) if link.word in words else None
        if core is not None and core.kind == "list":
            return place
    return None


def _frame(clause: Clause, action: str, phrase: NounPhrase, links: list[Link], found: tuple[int, Core]) -> Frame:
    items, year = clause.items, clause.view.year
    place, core = found
    moved = next(at for at, one in enumerate(links[:place]) if one.word == "of")
    named = party_targets(items, links[moved].phrase, links[moved + 1 : place], year)
    listed = measure_roles(items, core.phrase, core.at, [], year)
    own = measure_roles(items, phrase, clause.head, [], year)
    named.own_sector = listed.own_sector
    named.possessed = listed.possessed
    owners = [(one.country, one.words) for one in [*own.targets, *listed.targets] if one.country and not one.name]
    moved_states = {one.country for one in named.targets}
    own.owners = [one for one in own.owners if one[0] not in moved_states]  # "Iran's removal from the list"
    owners = [one for one in owners if one[0] not in moved_states]
    return list_move(
        clause, core.at, action, "nominal", roles_of(named.agents or own.owners or listed.owners or owners, named)
    )
