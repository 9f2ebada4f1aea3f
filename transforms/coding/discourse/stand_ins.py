"""Parties and goods for which a pronoun stands that is acted on: "Sberbank was spared. On Monday Oslo blacklisted it".

The words of the sentence before take the place of the pronoun, so that whoever reads the sentence finds the party.
"""

from itertools import pairwise

from transforms.coding.model import SentenceView
from transforms.coding.parties.noun_phrases import core_of
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_MANY, _ONE, _HE = word_set("they them"), word_set("it"), word_set("he him she her")
_PRONOUNS = _MANY | _ONE | _HE
_HITTING = frozenset({"designate", "delist", "bar", "ban"})
_MAKING = frozenset({"impose", "lift"})
_AGAINST = frozenset({"on", "against"})
_MOVING = ("put", "plac", "add", "remov", "struck", "strik", "tak", "took", "dropp", "delet")
_DEALING = ("buy", "import", "purchas", "sell")
_HEADS = frozenset({"entity", "post", "sector"})
_PLACED = frozenset({"actor", "entity"})
_WITHIN = word_set("of in from")
_LONGEST = 9
"""Items at most of a noun phrase that stands in for a pronoun."""


def put_stand_ins(views: list[SentenceView]) -> None:
    """Put what the sentence before speaks of in the place of a pronoun that something is done to."""
    for before, view in pairwise(views):
        if before.is_title or before.section != view.section or not _may_act(view.items):
            continue
        at = _acted_on(view)
        told = None if at is None else _spoken_of(before, view.items[at].lower)
        if at is not None and told is not None:
            view.items[at : at + 1] = [_again(one, view.items[at]) for one in told]
            view.parsed = None


_DONE_TO = (*_MOVING, *_DEALING)


def _may_act(items: list[Item]) -> bool:
    """Tell whether a sentence has a pronoun and a verb that may act on it: what syntax costs is spared the others."""
    if not any(one.lower in _PRONOUNS for one in items):
        return False
    return any(one.kind == "trigger" or one.lower.startswith(_DONE_TO) for one in items)


def _acted_on(view: SentenceView) -> int | None:
    """Return the place of the first pronoun of a sentence that is acted on, where nobody is named before it."""
    items = view.items
    for verb in view.syntax.verbs.values():
        hit = (verb.subject if verb.passive else verb.objects) if _hits(items, verb) and _is_done(items, verb) else []
        at = next((one.start for one in (*hit, *_under_measures(items, verb)) if _is_pronoun(items, one)), None)
        if at is not None:
            return None if _names_party(items[:at]) else at
    return None


def _is_pronoun(items: list[Item], phrase: NounPhrase) -> bool:
    return phrase.end - phrase.start == 1 and items[phrase.start].lower in _PRONOUNS


def _under_measures(items: list[Item], verb: Verb) -> list[NounPhrase]:
    """Return against whom a verb of change turns its measures ("imposed sanctions on them")."""
    senses = {sense.data.name for sense in items[verb.at].senses_of("trigger")}
    return [link.phrase for link in _links(verb) if link.word in _AGAINST] if senses & _MAKING else []


def _links(verb: Verb) -> list[Link]:
    return [*verb.links, *(link for one in verb.objects for link in one.links)]


def _is_done(items: list[Item], verb: Verb) -> bool:
    """Tell whether a sentence says who acts: what "had been cut off" by nobody is a state of things."""
    return not verb.passive or any(one.kind in ("actor", "anaphor", "group") for one in items)


def _hits(items: list[Item], verb: Verb) -> bool:
    senses = {sense.data.name for sense in items[verb.at].senses_of("trigger")}
    moves = items[verb.at].lower.startswith(_MOVING) and any(
        items[link.phrase.head].kind == "measure" and items[link.phrase.head].data.kind == "list"
        for link in _links(verb)
    )
    if senses & _HITTING or moves:
        return True
    ceases = any(one.lower in ("no", "not", "longer") for one in items[verb.start : verb.at])
    return ceases and items[verb.at].lower.startswith(_DEALING)


def _names_party(items: list[Item]) -> bool:
    """Tell whether a sentence names before its pronoun whom or what that may mean, or a measure."""
    return any(one.kind in ("entity", "post", "sector", "nominal") for one in items)


def _spoken_of(view: SentenceView, pronoun: str) -> list[Item] | None:
    """Return the words for what a sentence is about, if that is a party or goods of a land and fits the pronoun."""
    first = next((one for one in view.syntax.verbs.values() if one.form in ("finite", "copula")), None)
    if first is None or len(first.subject) != 1:
        return None
    phrase = first.subject[0]
    core, head = core_of(view.items, phrase), view.items[phrase.head]
    if core is None or core.kind not in ("party", "dealing") or not _fits(head, pronoun):
        return None
    end = max([phrase.end, *(link.phrase.end for link in phrase.links if _says_whose(view.items, link))])
    words = view.items[phrase.start : end]
    kinds = {one.kind for one in words}
    told = head.kind == "entity" or (bool(kinds & _PLACED) and bool(kinds & _HEADS))
    return words if told and len(words) <= _LONGEST and "mark" not in kinds else None


def _says_whose(items: list[Item], link: Link) -> bool:
    inside = items[link.phrase.start : link.phrase.end]
    return link.word in _WITHIN and link.verb is None and any(one.kind in _PLACED for one in inside)


def _fits(head: Item, pronoun: str) -> bool:
    """Tell whether a noun fits a pronoun by number; a person is no "it"."""
    many = head.lower.endswith("s") and head.kind != "entity"
    if pronoun in _MANY:
        return many
    return head.kind in ("post", "entity") if pronoun in _HE else not many and head.kind != "post"


def _again(one: Item, pronoun: Item) -> Item:
    """Return a word of the sentence before at the place of the pronoun."""
    copy = Item(pronoun.start, pronoun.end, one.text, one.lower, one.senses, one.kind)
    copy.sense = one.sense
    return copy
