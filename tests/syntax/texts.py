"""Short texts as phrases and verbs, written out in words."""

from tests.coding.texts import views
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase, Verb
from transforms.syntax.verbs import Syntax


def parsed(text: str) -> tuple[list[Item], Syntax]:
    """Return the items of a text of one sentence and its syntax."""
    (view,) = views(text)
    return view.items, view.syntax


def words(items: list[Item], phrase: NounPhrase) -> str:
    """Return a noun phrase in words, what hangs on it in brackets."""
    own = " ".join(item.text for item in items[phrase.start : phrase.end])
    links = "; ".join(f"{link.word} {words(items, link.phrase)}" for link in phrase.links)
    return f"{own} [{links}]" if links else own


def verb(text: str, head: str) -> tuple[list[Item], Verb]:
    """Return the verb of a text that is written as ``head``."""
    items, syntax = parsed(text)
    return items, next(one for one in syntax.verbs.values() if items[one.at].text == head)


def subject(text: str, head: str) -> list[str]:
    """Return the subject of a verb, one noun phrase a string."""
    items, found = verb(text, head)
    return [words(items, one) for one in found.subject]


def objects(text: str, head: str) -> list[str]:
    """Return the objects of a verb, one noun phrase a string."""
    items, found = verb(text, head)
    return [words(items, one) for one in found.objects]


def links(text: str, head: str) -> list[str]:
    """Return the prepositional phrases of a verb, each a string."""
    items, found = verb(text, head)
    return [f"{link.word} {words(items, link.phrase)}" for link in found.links]
