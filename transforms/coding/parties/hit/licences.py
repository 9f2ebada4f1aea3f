"""Whom a licence is for, and who gives it: "Syria General License 21 authorizes …", "needs a licence from Oslo"."""

from transforms.coding.model import Coded, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.noun_phrases import Core
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.kinds import RELIEFS
from transforms.reading.spans import Item
from transforms.syntax.model import Link, Verb


def licensed_lands(items: list[Item], verb: Verb) -> list[Target]:
    """Return the countries whose plain name stands before a licence that allows something; none of them gives it."""
    found: list[Target] = []
    for phrase in verb.subject if not verb.passive else ():
        places = [at for at in range(phrase.start, phrase.end) if _is_licence(items[at])]
        for at in range(phrase.start, places[-1] if places else phrase.start):
            if items[at].kind == "actor" and items[at].data.kind == "name":
                codes = set(codes_of(items[at])) - USUAL_SENDERS
                found += [Target(code, None, None, items[at].text) for code in sorted(codes)]
    return found


def _is_licence(item: Item) -> bool:
    return item.kind == "measure" and item.data.kind in RELIEFS


def licence_givers(items: list[Item], core: Core) -> tuple[list[Link], list[Coded]]:
    """Return the links that name who gives a licence right behind it ("a licence from Oslo"), and who that is.

    Further on in the phrase "from" tells where goods come from: "a licence for imports from Mali".
    """
    links = [one for one in core.links if one.word in ("from", "by") and one.at == core.at + 1]
    return links, [one for link in links for one in actors_in(items, link.phrase)]
