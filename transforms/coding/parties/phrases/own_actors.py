"""The actors that a noun phrase itself names, without what hangs on it."""

from schemas.vocabulary import BODIES
from transforms.coding.model import Coded
from transforms.coding.parties.actors import codes_of, is_of_another, only_describes
from transforms.coding.parties.named.victims import is_victim
from transforms.coding.parties.phrases.crossings import says_base
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase


def own_actors(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    """Return the first state or body that a phrase names, or the body rather than a state."""
    kinds = ("actor", "group", "anaphor")
    places = [at for at in range(phrase.start, phrase.end) if items[at].kind in kinds and not only_describes(items, at)]
    places = [at for at in places if not (is_victim(items, at) or says_base(items, at))]
    if not places or _are_partners_in_body(items, phrase):
        return []
    if is_of_another(items, phrase):
        return [(code, items[phrase.head].text) for code in codes_of(items[phrase.head])]
    bodies = [at for at in places if items[at].kind == "actor" and items[at].data.code in BODIES]
    at = bodies[0] if bodies else places[0]
    if (
        items[phrase.head].text.endswith(("Act", "Bill"))
        and items[at].kind == "actor"
        and items[at].data.code not in USUAL_SENDERS
    ):
        return []  # "the Burma Freedom and Democracy Act" is no act of Burma's
    joined = [one for one in places if one != at and lower_at(items, one - 1) in ("-", "/", "–")]
    joined += [one for one in _joined(items, phrase, at) if one not in joined]
    return [(code, items[one].text) for one in [at, *joined] for code in codes_of(items[one])]


_OFFICES = word_set(
    "governments cabinets ministers ministries parliaments presidents premiers leaders authorities officials "
    "regulators treasuries envoys ambassadors delegations chancellors diplomats negotiators"
)


def _joined(items: list[Item], phrase: NounPhrase, at: int) -> list[int]:
    """Return the places of the states that share an office in the plural ("the British and Canadian ministers")."""
    head = items[phrase.head]
    if head.lower.rpartition(" ")[2] not in _OFFICES:
        return []
    found: list[int] = []
    here = at
    while here < phrase.head:
        after = here + 1 + (lower_at(items, here + 1) == "'s")
        if lower_at(items, after) not in ("and", ",", "&") or after + 1 >= phrase.head:
            break
        here = after + 1
        if items[here].kind != "actor":
            break
        found.append(here)
    return found


_STATES = word_set("countries nations states governments members powers neighbours neighbors allies partners")


def named_examples(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    """Return the states that are named as some of those who act ("three countries including Norway and Japan")."""
    if not phrase.links or phrase.links[0].word != "including" or items[phrase.head].lower not in _STATES:
        return []
    found: list[Coded] = []
    for link in phrase.links:
        joined = link.at == link.phrase.start
        if link.word != "including" or (found and not joined) or items[link.phrase.head].kind != "actor":
            break
        found += own_actors(items, link.phrase)
    return found


_TIED = word_set("allies ally partners partner")


def are_tied(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is of others than the state that it names ("US allies", "allies of Norway")."""
    if items[phrase.head].lower not in _TIED or _are_partners_in_body(items, phrase):
        return False
    places = [at for at in range(phrase.start, phrase.head) if items[at].kind in ("actor", "anaphor")]
    of = (link.phrase.head for link in phrase.links if link.word == "of")
    places += [at for at in of if items[at].kind in ("actor", "anaphor")]
    return bool(places) and all(code not in BODIES and code.isupper() for at in places for code in codes_of(items[at]))


def _are_partners_in_body(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether those who are tied to a state act as members of a body ("Austria's partners in the EU")."""
    link = phrase.links[0] if phrase.links else None
    if link is None or items[phrase.head].lower != "partners" or link.word != "in":
        return False
    body = items[link.phrase.head]
    return body.kind == "actor" and body.data.code in BODIES


_PLACED = word_set("cabinets governments parliaments authorities ministries regulators juntas courts capitals customs")
"""Plurals of what each state has one, so that "in Kenya and Uganda" says whose they are."""


def says_whose(items: list[Item], phrase: NounPhrase, link: Link) -> bool:
    """Tell whether a link says whose those are who act, so that others may be joined to whom it names."""
    return link.word in ("of", "from") or (link.word == "in" and items[phrase.head].lower in _PLACED)
