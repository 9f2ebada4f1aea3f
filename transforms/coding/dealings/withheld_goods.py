"""What states alone give or withhold: arms, loans, visas. That there are none, told after a ban, is one more ban."""

from collections.abc import Iterable

from transforms.coding.model import Coded, SentenceView
from transforms.reading.items import is_official
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_OWN = frozenset({"banking", "defence"})
_PAPERS = ("visa",)
_SENDING = ("sell", "sold", "export", "suppl", "deliver", "ship", "send", "sent", "transfer", "lend", "lent", "grant")
_STATES = word_set("it them country government regime state republic authorities rulers")


def barred_as_well(view: SentenceView, goods: list[NounPhrase], whom: list[NounPhrase]) -> bool:
    """Tell whether a sentence right after a ban tells of nothing but what states withhold ("no more loans").

    Args:
        view: the sentence.
        goods: what there is no more of.
        whom: who would get it; students and farmers are no state's foes.
    """
    items = view.items
    if not view.follows_ban or not goods:
        return False
    whom = [*whom, *(link.phrase for one in goods for link in one.links if link.word in ("for", "to"))]
    return all(any(_is_withheld(item) for item in items[one.start : one.end]) for one in goods) and all(
        _is_foe(items, one) for one in whom
    )


def _is_foe(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether who gets nothing may be who was hit before: a state, or its officials."""
    head = items[phrase.head]
    if head.kind in ("actor", "group", "anaphor") or head.lower in _STATES:
        return True
    return is_official(head)


def all_withheld(view: SentenceView, verb: Verb, sectors: Iterable[Coded]) -> bool:
    """Tell whether a sentence right after a ban lets none of what states withhold go ("arms may not be exported")."""
    codes = {code for code, _ in sectors}
    sends = view.items[verb.at].lower.startswith(_SENDING)
    return view.follows_ban and sends and bool(codes) and codes <= _OWN


def _is_withheld(item: Item) -> bool:
    if item.lower.startswith(_PAPERS):
        return True
    return item.kind in ("measure", "sector") and item.data.sector in _OWN
