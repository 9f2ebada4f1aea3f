"""Partners who are not named where a dealing is barred: "European firms are forbidden to lend to state enterprises"."""

from transforms.coding.model import Clause
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

DEALING = ("lend", "invest", "financ", "insur", "sell", "suppl", "export", "ship", "trad", "deal", "do ", "buy",
           "import", "sail", "fly")  # fmt: skip
_WITH = word_set("to with in from")
_POINTING = word_set("it them there")
_PARTNERS = word_set(
    "government regime junta country colony island territory state enterprise enterprises firm firms company "
    "companies bank banks army military entity entities agency agencies ministry ministries republic nation land "
    "rulers generals authorities rebels"
)


def deals_with_unnamed(clause: Clause, verb: Verb) -> bool:
    """Tell whether what is barred is a dealing with somebody of whom the text told before, and not here.

    Nobody else forbids a state's firms to lend to "a number of state enterprises"; whose these are, the text says.
    """
    return any(
        _deals(clause.items, one) for one in clause.view.syntax.verbs.values() if one.above is verb and one.at > verb.at
    )


def _deals(items: list[Item], verb: Verb) -> bool:
    if verb.form not in ("infinitive", "gerund") or not items[verb.at].lower.startswith(DEALING):
        return False
    links = [*(link for one in verb.objects for link in one.links), *verb.links]
    return any(_is_unnamed(items, link) for link in links)


def _is_unnamed(items: list[Item], link: Link) -> bool:
    if link.word not in _WITH or link.verb is not None:
        return False
    inside = [link.phrase, *(one.phrase for one in link.phrase.links)]
    if any(item.kind in ("actor", "entity", "group") for one in inside for item in items[one.start : one.end]):
        return False
    return any(_points(items, one) for one in inside)


def _points(items: list[Item], phrase: NounPhrase) -> bool:
    head = items[phrase.head].lower
    return head in _POINTING or head.rpartition(" ")[2] in _PARTNERS
