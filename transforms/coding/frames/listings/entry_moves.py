"""Entries of a list told by number or count alone: "Item 9 (X) is omitted", "12 individuals were added"."""

from transforms.coding.frames.listings import list_moves as moves
from transforms.coding.model import Clause, Coded
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.legal_acts.annexes import ANNEXES
from transforms.coding.parties.noun_phrases import Core
from transforms.reading.grammar import COUNTS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import Link, NounPhrase, Verb

_NUMBERED = word_set("item items row rows entry entries number numbers line lines paragraph paragraphs")
_COUNTED = word_set(
    "individual individuals entity entities person persons vessel vessels ship ships company companies bank banks "
    "organisation organisations organization organizations"
)
_MOVING = word_set("added inserted removed deleted omitted")


def numbered_entry(clause: Clause, verb: Verb, word: str) -> Core | None:
    """Return the entries, as a list, that a passive moves by their number or count.

    Only where sanctions are spoken of: agendas and tariffs have items, too.
    """
    if not verb.passive or verb.form != "finite" or not verb.subject or not clause.view.has_sanctions_word:
        return None
    items, first = clause.items, verb.subject[0]
    if _is_numbered(clause, first):
        placed = not ANNEXES.isdisjoint({item.lower for item in items[first.start : verb.start]})
        return Core("list", first.head, first, []) if placed or in_brackets(clause, verb) else None
    counted = all(items[one.head].lower in _COUNTED and _has_number(clause, one) for one in verb.subject)
    return Core("list", first.head, first, []) if counted and word in _MOVING and not verb.links else None


def in_brackets(clause: Clause, verb: Verb) -> list[NounPhrase]:
    """Return who is named in brackets behind the number of an entry ("Item 9 (Bank Sepah) is omitted")."""
    first = verb.subject[0] if verb.passive and verb.subject else None
    if first is None or not _is_numbered(clause, first) or lower_at(clause.items, first.end) != "(":
        return []
    phrases = [one for one in clause.view.syntax.phrases if one.kind == p.NP and first.end < one.start < verb.start]
    return [NounPhrase(one.start, one.end, one.head) for one in phrases]


def _is_numbered(clause: Clause, phrase: NounPhrase) -> bool:
    items, start = clause.items, phrase.start
    called = items[start].lower in _NUMBERED or lower_at(items, start + 1) in _NUMBERED
    return called and any(item.text[0].isdigit() for item in items[start : phrase.end + 1])


def _has_number(clause: Clause, phrase: NounPhrase) -> bool:
    inside = clause.items[phrase.start : phrase.head]
    return any(item.kind == "number" or item.text[0].isdigit() or item.lower in _NUMBERS for item in inside)


_NUMBERS = COUNTS | {"one"}


_DESTINED = word_set("entity entities entry entries person persons firm firms company companies")


def is_destined(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether those moved are named by the destination under which they stand on the American Entity List."""
    named = items[phrase.head].lower in _DESTINED
    return named and any(link.word == "under" and moves.is_destination(items, link) for link in phrase.links)


def is_destined_entry(items: list[Item], verb: Verb) -> bool:
    """Tell whether what is amended is an entry under a destination, on the American Entity List."""
    entry = verb.objects[0] if verb.objects else None
    links = [] if entry is None else [*entry.links, *verb.links]
    known = entry is not None and items[entry.head].lower in moves.ENTRIES
    return known and any(link.word == "under" and moves.is_destination(items, link) for link in links)


_JOINING = word_set("of the and , or republic")


def destined_for(items: list[Item], links: list[Link]) -> list[Coded]:
    """Return the lands under which entries stand: "under the destinations of Oman and Chad"."""
    at = next((link.phrase.head for link in links if link.word == "under" and moves.is_destination(items, link)), None)
    found: list[Coded] = []
    for item in items[at + 1 :] if at is not None else []:
        if item.kind == "actor":
            found += [(code, item.text) for code in codes_of(item)]
        elif item.lower not in _JOINING:
            break
    return found
