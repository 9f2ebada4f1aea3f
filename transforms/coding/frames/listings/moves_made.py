"""Moves onto a list and off it that somebody makes: "two deletions have been made to the list", "made one addition"."""

from dataclasses import replace

from transforms.coding.frame_forms import list_move
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.verb_roles import verb_roles
from transforms.reading.grammar import NEGATIONS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_MAKING = word_set("make makes made making")
_ON = word_set("addition additions designation designations listing listings insertion insertions inclusion inclusions")
_OFF = word_set("deletion deletions removal removals delisting delistings de-listing de-listings")
_UNLISTED = word_set("designation designations listing listings delisting delistings de-listing de-listings")
"""Moves that say without a list what they are, where a programme is named ("made under the Mali Regulations")."""

_ENTERING = {
    **dict.fromkeys(("add", "adds", "added", "insert", "inserts", "inserted", "enters", "entered"), "imposed"),
    **dict.fromkeys(("delete", "deletes", "deleted", "remove", "removes", "removed", "strikes", "struck"), "lifted"),
}
_ENTRIES = word_set("entry entries name names listing listings designation designations")
_ONTO = frozenset({"to", "from", "on", "in", "under"})
_PROGRAMMES = word_set("regime regulations programme program framework")


def moves_made(clause: Clause, verb: Verb) -> list[Frame]:
    """Read "three additions were made to its list"; nothing where the verb makes something else."""
    items = clause.items
    word = items[verb.at].lower
    if word in _ENTERING:
        return _entered(clause, verb, _ENTERING[word])
    if word not in _MAKING:
        return []
    made = verb.subject if verb.passive else verb.objects
    found: list[Frame] = []
    for phrase in made:
        word = items[phrase.head].lower
        action = "imposed" if word in _ON else "lifted" if word in _OFF else None
        if action is not None and not any(one.lower in NEGATIONS for one in items[phrase.start : phrase.head]):
            found += _frame(clause, verb, phrase, action)
    return found


def _entered(clause: Clause, verb: Verb, action: str) -> list[Frame]:
    """Read "two entries were deleted under the Mali Regulations", "the sanctions committee removes one entry"."""
    items = clause.items
    moved = verb.subject if verb.passive else verb.objects
    heads = [one for one in moved if items[one.head].lower in _ENTRIES]
    heads = [one for one in heads if not any(item.lower in NEGATIONS for item in items[one.start : one.head])]
    links = [*verb.links, *(link for one in heads for link in one.links)]
    keeps = any(_is_programme(items, one) for one in links) or (not verb.passive and _keeps_list(clause, verb))
    if not heads or not keeps or _list(items, links) is not None:
        return []
    return _frame(clause, verb, heads[0], action, listed=True)


def _keeps_list(clause: Clause, verb: Verb) -> bool:
    """Tell whether a committee that keeps a list of those under sanctions moves entries."""
    heads = [clause.items[one.head] for one in verb.subject]
    return clause.view.has_sanctions_word and any("committee" in one.lower and one.kind == "actor" for one in heads)


def _frame(clause: Clause, verb: Verb, phrase: NounPhrase, action: str, *, listed: bool = False) -> list[Frame]:
    items, year = clause.items, clause.view.year
    links = [*phrase.links, *verb.links]
    core = _list(items, links)
    by_programme = items[phrase.head].lower in _UNLISTED and any(_is_programme(items, one) for one in links)
    if core is None and not (by_programme or listed):
        return []
    named = Named()
    for link in links:
        if link.word == "of":
            named = party_targets(items, link.phrase, link.phrase.links, year)
    if core is not None:
        held = measure_roles(items, core.phrase, core.at, [], year)
        owned = [(one.country, one.words) for one in held.targets if one.country and not one.name]
        named.own_sector, named.owners = held.own_sector, held.owners or owned
    voice = "passive" if verb.passive else "active"
    frame = list_move(clause, phrase.head if core is None else core.at, action, voice)
    return [replace(frame, roles=verb_roles(clause, verb, voice, named, None))]


def _list(items: list[Item], links: list[Link]) -> Core | None:
    """Return the list that the move is made to."""
    for link in links:
        core = core_of(items, link.phrase) if link.word in _ONTO else None
        if core is not None and core.kind == "list":
            return core
    return None


def _is_programme(items: list[Item], link: Link) -> bool:
    return link.word == "under" and any(
        one.lower.rpartition(" ")[2] in _PROGRAMMES for one in items[link.phrase.start : link.phrase.end]
    )
