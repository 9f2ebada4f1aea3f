"""What is put under a licence or taken out of it: "removed three banks from the scope of General License 8"."""

from transforms.coding.frames.listings.list_actions import MOVES_OFF, OFF, ONTO
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.listed_parties import add_listed
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.verb_roles import verb_roles
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_SCOPE = word_set("scope ambit coverage reach purview terms remit")
_ADDING = ("add", "insert", "includ")


def relief_move(clause: Clause, verb: Verb, parties: list[NounPhrase], links: list[Link], word: str) -> Frame | None:
    """Return the frame of those who come under a relief or out of it; None where nothing of the kind is moved.

    Of a state alone it is unsaid whether it is hit by the measure or gains by the relief.
    """
    core = _relief(clause.items, links, word)
    if core is None or not parties:
        return None
    named = Named()
    for phrase in parties:
        add_listed(named, clause.items, phrase, phrase.links, clause.view.year)
    if not named.sectors and all(one.name is None and one.sector is None for one in named.targets):
        return None
    if not any(one.country for one in named.targets):
        named.targets += measure_roles(clause.items, core.phrase, core.at, core.phrase.links, clause.view.year).targets
    voice = "passive" if verb.passive else "active"
    return Frame(
        clause=clause,
        trigger="lift" if word in MOVES_OFF else "grant",
        action="reinstated" if word in MOVES_OFF else "eased",
        object_kind="relief",
        object_at=core.at,
        voice=voice,
        rule=f"{voice}.{'lift' if word in MOVES_OFF else 'grant'}.relief",
        roles=verb_roles(clause, verb, voice, named, None),
    )


def _relief(items: list[Item], links: list[Link], word: str) -> Core | None:
    """Return the relief that "from" or "to" leads to, at most past its scope."""
    ways = OFF if word in MOVES_OFF else ONTO if word.startswith(_ADDING) else frozenset()
    leads = False
    for link in links:
        leads = link.word in ways or (leads and link.word == "of")
        if not leads:
            continue
        core = core_of(items, link.phrase)
        if core is not None:
            return core if core.kind == "relief" else None
        leads = items[link.phrase.head].lower in _SCOPE
    return None
