"""Neighbours and rivals of a state that act on it: "Burundi's neighbours, led by Tanzania, cut links with it"."""

from transforms.coding.model import Coded, Frame, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import KIN
from transforms.coding.parties.phrases.own_actors import are_tied
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.subjects import find_subject
from transforms.reading.grammar import GENITIVES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_LEADING = word_set("led headed joined spearheaded prodded")


def subject_or_leader(frame: Frame) -> list[Coded]:
    """Return the nearest actor before a change; where somebody's neighbours act, those who lead them."""
    verb = frame.view.syntax.verbs.get(frame.head)
    kin = [one for one in verb.subject if _are_others(frame.items, one)] if verb is not None else []
    if not kin:
        return _authors(frame, verb) or find_subject(frame, set())
    leading = (
        link.phrase
        for one in frame.view.syntax.verbs.values()
        if one.passive
        and frame.items[one.at].lower in _LEADING
        and one.subject
        and one.subject[0].start == kin[0].start
        for link in one.links
        if link.word == "by"
    )
    return [actor for phrase in leading for actor in actors_in(frame.items, phrase)]


def _are_others(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether those who act are others than the state named with them ("Mali's neighbours", "US allies")."""
    return items[phrase.head].lower in KIN or are_tied(items, phrase)


_ACTS = word_set(
    "package packages proposal proposals plan plans draft drafts bill bills text resolution measure motion"
)
_PUTTING = word_set(
    "put tabled submitted drafted proposed presented circulated introduced unveiled drawn prepared sponsored written"
)


def _authors(frame: Frame, verb: Verb | None) -> list[Coded]:
    """Return who put forward what would make a change: "the package tabled by the Commission would bar coal"."""
    act = verb.subject[0] if verb is not None and verb.subject and not verb.passive else None
    if act is None or not any(item.lower in _ACTS for item in frame.items[act.start : act.head + 1]):
        return []
    put = [
        one
        for one in frame.view.syntax.verbs.values()
        if act.head < one.at < frame.head and one.passive and frame.items[one.at].lower.partition(" ")[0] in _PUTTING
    ]
    links = [link for one in put[:1] for link in one.links if link.word == "by"]
    links = links or [link for link in act.links if link.word == "by"]  # "put forward by"
    return [actor for link in links for actor in actors_in(frame.items, link.phrase)]


def neighboured(items: list[Item]) -> int | None:
    """Return the place of the state with whose neighbours a sentence opens; None where it does not."""
    for at in range(min(len(items) - 2, 6)):
        if (
            items[at].kind == "actor"
            and lower_at(items, at - 1) != ","  # "Greece, Turkey's neighbour, saw …"
            and lower_at(items, at + 1) in GENITIVES
            and lower_at(items, at + 2) in KIN
        ):
            return at
    return None


def kin_of(view: SentenceView, at: int) -> str | None:
    """Return the one state that "the country" or "its" means behind its neighbours."""
    place = neighboured(view.items)
    codes = codes_of(view.items[place]) if place is not None and place < at else []
    return codes[0] if len(codes) == 1 else None
