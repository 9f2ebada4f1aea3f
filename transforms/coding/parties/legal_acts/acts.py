"""Legal acts that stand for the measures in them: "repealed Common Position 2004/161 concerning Zimbabwe"."""

from transforms.coding.model import SentenceView
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.reading.kinds import PARTIES
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase

_ACTS = word_set(
    "regulation regulations decree decrees order orders proclamation proclamations ordinance ordinances directive "
    "directives act determination determinations edict instrument notice decision rule rules"
)
_PARTIES = frozenset({"actor", "group", "entity"})
_ENACTED = word_set(
    "decision decisions decree decrees regulation regulations order orders ordinance resolution law act"
)
_APPLYING = word_set("application imposition introduction implementation adoption taking")
_BODIES = frozenset({"actor", "group", "post"})
CHANGING = frozenset({"lift", "extend", "suspend", "reinstate", "expire"})
"""What may be done to an act and is done to its measures by that."""


def enacted_core(items: list[Item], phrase: NounPhrase) -> Core | None:
    """Return the measures that an act is said to apply: "the decision on the application of sanctions to ten banks"."""
    if items[phrase.head].lower not in _ENACTED:
        return None
    for place, link in enumerate(phrase.links):
        if any(item.kind == "trigger" for item in items[phrase.end : link.phrase.start]):
            return None  # "a resolution lifting the embargo" says itself what it does
        core = core_of(items, link.phrase)
        if core is not None and core.kind in ("measure", "package"):
            after = phrase.links[place + 1 :]
            hits = any(items[at].kind in PARTIES for one in after for at in _places(one))
            return Core(core.kind, core.at, link.phrase, after) if hits else None
        head = items[link.phrase.head]
        if head.kind not in _BODIES and head.lower not in _APPLYING:
            return None
    return None


def act_core(view: SentenceView, items: list[Item], phrase: NounPhrase, links: list[Link]) -> Core | None:
    """Take an act for the measures that it holds, where sanctions are spoken of; ``links`` follow the verb."""
    if not view.has_sanctions_word:
        return None
    for at in range(phrase.end - 1, phrase.start - 1, -1):
        if is_act(items[at]):
            return Core("measure", at, phrase, phrase.links) if _names_party(items, phrase, at, links) else None
    return None


def _names_party(items: list[Item], phrase: NounPhrase, act: int, links: list[Link]) -> bool:
    """Tell whether an act is said to be about a country, a body or a party."""
    about = [one for link in (*phrase.links, *links) for one in (link, *link.phrase.links)]
    places = [*range(phrase.start, phrase.end), *(at for one in about if one.word != "by" for at in _places(one))]
    return any(at != act and items[at].kind in _PARTIES for at in places)


def _places(link: Link) -> range:
    return range(link.phrase.start, link.phrase.end)


def is_act(item: Item) -> bool:
    """Tell whether an item is a legal act, by its name or its kind."""
    if item.kind == "actor":
        return bool(item.data.kind == "instrument")
    return item.kind in ("word", "post") and item.lower in _ACTS
