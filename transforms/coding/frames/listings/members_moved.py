"""Lists that are only told with those who were on them: "Twenty of the 40 Malians on the EU list were removed"."""

from dataclasses import dataclass, replace

from transforms.coding.model import Clause
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import Link, NounPhrase, Verb


@dataclass(frozen=True, slots=True)
class Stood:
    """Who was on a list: the party, the list as one that it is taken from, and what that is."""

    party: NounPhrase
    link: Link
    core: Core


_OFF = word_set("removed deleted dropped struck excised expunged delisted")


def list_of_members(clause: Clause, verb: Verb, parties: list[NounPhrase]) -> list[Stood]:
    """Return the list on which those stood who were removed, as one that they are taken from."""
    if not verb.passive or clause.items[verb.at].lower.partition(" ")[0] not in _OFF or len(parties) != 1:
        return []
    phrases = clause.view.syntax.phrases
    for at in range(1, len(phrases)):
        link, one = phrases[at - 1], phrases[at]
        if one.start >= verb.start:
            return []
        if one.start < parties[0].start or one.kind != p.NP or link.word != "on":
            continue
        found = NounPhrase(one.start, one.end, one.head)
        core = core_of(clause.items, found)
        if core is not None and core.kind == "list":
            of_what = lower_at(clause.items, core.phrase.end) == "of"  # "the list of heritage"
            party = replace(parties[0], links=[])
            return [] if of_what else [Stood(party, Link("from", link.start, found), core)]
    return []
