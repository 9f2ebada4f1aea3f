"""Parties and goods for which a pronoun stands that is acted on: "Sberbank was spared. On Monday Oslo blacklisted it".

The words of the sentence before take the place of the pronoun, so that whoever reads the sentence finds the party.
"""

from itertools import pairwise

from transforms.coding.model import SentenceView
from transforms.coding.parties.noun_phrases import core_of
from transforms.reading.date_words import NUMBERS
from transforms.reading.grammar import AGAINST
from transforms.reading.items import moved
from transforms.reading.kinds import ONLY_HIT
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_OPENING = word_set("the both all")
_WORDS = 3
_COUNTS = word_set("two three four five six seven eight nine ten dozen pair trio duo")
_PEOPLE = word_set(
    "men women officials officers companies firms traders businessmen individuals entities executives people persons"
)
_SINGLE = {
    **dict.fromkeys(("man", "official", "officer", "businessman", "minister", "general", "executive"), "him"),
    **dict.fromkeys(("woman", "businesswoman"), "her"),
    **dict.fromkeys(("company", "firm", "lender", "carrier", "entity", "group"), "it"),
}
_WHOSE = {"their": "them", "his": "him", "her": "her"}
_BEARING = word_set("found find finds got get gets saw see sees lost lose loses regained regain had have")
"""Verbs whose subject it is that has what their object names: "found their accounts closed"."""
_APART = frozenset({"from", "off", "on"})
_MANY, _ONE, _HE = word_set("they them"), word_set("it"), word_set("he him she her")
_PRONOUNS = _MANY | _ONE | _HE
_POINTING = _PRONOUNS | _COUNTS | _PEOPLE | frozenset({"both", *_SINGLE, *_WHOSE})
_HITTING = frozenset({"designate", "delist", "bar", "ban"})
_MAKING = frozenset({"impose", "lift"})
_NAMING = word_set("named names identified identifies")
_MOVING = ("put", "plac", "add", "remov", "struck", "strik", "tak", "took", "dropp", "delet")
_DEALING = ("buy", "import", "purchas", "sell")
_PLACED = frozenset({"actor", "entity"})
_WITHIN = word_set("of in from")
_LONGEST = 9
"""Items at most of a noun phrase that stands in for a pronoun."""


def put_stand_ins(views: list[SentenceView]) -> None:
    """Put what the sentence before speaks of, or whom it tells to be hit, in the place of what points at it."""
    for before, view in pairwise(views):
        if before.is_title or before.section != view.section or not _may_act(view.items):
            continue
        phrase = _acted_on(view)
        pronoun = "" if phrase is None else _pronoun_of(view.items, phrase)
        told = None if phrase is None else _meant(before, view.items[phrase.start].lower, pronoun)
        if phrase is not None and told is not None:
            here = view.items[phrase.start]
            whose = [Item(here.start, here.end, "'s", "'s")] if here.lower in _WHOSE else []
            view.items[phrase.start : phrase.end] = [*(moved(one, here.start, here.end) for one in told), *whose]
            view.parsed = None


_DONE_TO = (*_MOVING, *_DEALING)


def _meant(before: SentenceView, first: str, pronoun: str) -> list[Item] | None:
    """Return the words of the sentence before for what a phrase points at: "the two" are those who were hit."""
    spoken = _spoken_of(before, pronoun) if first in _PRONOUNS else None
    return spoken or (_hit_in(before, pronoun) if pronoun else None)


def _may_act(items: list[Item]) -> bool:
    """Tell whether a sentence has a pronoun and a verb that may act on it: what syntax costs is spared the others."""
    if not any(one.lower in _POINTING for one in items):
        return False
    return any(one.kind == "trigger" or one.lower.startswith(_DONE_TO) for one in items)


def _acted_on(view: SentenceView) -> NounPhrase | None:
    """Return the first phrase of a sentence that only points and is acted on, where nobody is named before it."""
    items = view.items
    for verb in view.syntax.verbs.values():
        acts = _hits(items, verb) and _is_done(items, verb) and not _is_expletive(items, verb)
        hit = (verb.subject if verb.passive else verb.objects) if acts else []
        pointing = (*hit, *_under_measures(items, verb), *_owners(items, verb))
        found = next((one for one in pointing if _pronoun_of(items, one)), None)
        if found is not None:
            acting = [] if verb.passive else [at for one in verb.subject for at in range(one.start, one.end)]
            before = [items[at] for at in range(found.start) if at not in acting]
            return None if _names_party(before) else found
    return None


_UNLAWFUL = word_set("offence offense crime felony illegal unlawful punishable criminal")
_NEAR = 4


def _is_expletive(items: list[Item], verb: Verb) -> bool:
    """Tell whether "it" only stands ahead of what is a crime ("It was made an offence to lend to Mali")."""
    ahead = verb.passive and any(items[one.start].lower == "it" for one in verb.subject)
    near = {item.lower for item in items[verb.end : verb.end + _NEAR]}
    return ahead and bool(near & _UNLAWFUL) and "to" in near


def _owners(items: list[Item], verb: Verb) -> list[NounPhrase]:
    """Return "their" of the assets that a verb of change acts on ("unfroze their assets")."""
    acts = items[verb.at].kind == "trigger" and items[verb.at].lower not in _BEARING
    changed = (verb.subject if verb.passive else verb.objects) if acts else []
    assets = [one for one in changed if items[one.head].kind == "measure" and items[one.head].data.kind == "assets"]
    return [NounPhrase(one.start, one.start + 1, one.start) for one in assets if items[one.start].lower in _WHOSE]


def _pronoun_of(items: list[Item], phrase: NounPhrase) -> str:
    """Return the pronoun that a phrase is, or amounts to ("the three", "both men", "the company"); else nothing."""
    words = [one.lower for one in items[phrase.start : phrase.end]]
    if len(words) == 1 and words[0] in _PRONOUNS:
        return words[0]
    if len(words) == 1 and words[0] in _WHOSE:
        return _WHOSE[words[0]]
    apart = all(link.word in _APART for link in phrase.links)  # "removed the two from its list"
    if not apart or words[0] not in _OPENING or len(words) > _WORDS:
        return ""
    rest = words[1:]
    counted = words[0] != "all" or not _COUNTS.isdisjoint(rest)  # "barred all companies" points at none
    if counted and all(word in _COUNTS or word in _PEOPLE for word in rest) and (rest or words[0] == "both"):
        return "them"
    return _SINGLE.get(rest[0], "") if words[0] == "the" and len(rest) == 1 else ""


def _under_measures(items: list[Item], verb: Verb) -> list[NounPhrase]:
    """Return against whom a verb of change turns its measures ("imposed sanctions on them")."""
    senses = {sense.data.name for sense in items[verb.at].senses_of("trigger")}
    return [link.phrase for link in verb.all_links if link.word in AGAINST] if senses & _MAKING else []


def _is_done(items: list[Item], verb: Verb) -> bool:
    """Tell whether a sentence says who acts: what "had been cut off" by nobody is a state of things."""
    taken = items[verb.at].lower.startswith(_MOVING) or any(
        sense.data.name == "delist" for sense in items[verb.at].senses_of("trigger")
    )
    return not verb.passive or taken or any(one.kind in ("actor", "anaphor", "group") for one in items)


def _hits(items: list[Item], verb: Verb) -> bool:
    senses = {sense.data.name for sense in items[verb.at].senses_of("trigger")}
    moves = items[verb.at].lower.startswith(_MOVING) and any(
        items[link.phrase.head].kind == "measure" and items[link.phrase.head].data.kind == "list"
        for link in verb.all_links
    )
    if senses & _HITTING or moves:
        return True
    ceases = any(one.lower in ("no", "not", "longer") for one in items[verb.start : verb.at])
    return ceases and items[verb.at].lower.startswith(_DEALING)


def _names_party(items: list[Item]) -> bool:
    """Tell whether a sentence names before its pronoun whom or what that may mean, or a measure."""
    return any(one.kind in ("entity", "post", "sector", "nominal") for one in items)


def _hit_in(view: SentenceView, pronoun: str) -> list[Item] | None:
    """Return the words for whom a sentence tells to be hit or freed, if that fits the pronoun."""
    items = view.items
    for verb in reversed(view.syntax.verbs.values()):
        names = items[verb.at].lower in _NAMING
        acted = (verb.subject if verb.passive else verb.objects) if names or _hits(items, verb) else []
        found = acted or _under_measures(items, verb)
        if len(found) == 1:
            return _words_for(view, found[0], pronoun)
    return None


def _spoken_of(view: SentenceView, pronoun: str) -> list[Item] | None:
    """Return the words for what a sentence is about, if that is a party or goods of a land and fits the pronoun."""
    first = next((one for one in view.syntax.verbs.values() if one.form in ("finite", "copula")), None)
    if first is None or len(first.subject) != 1:
        return None
    return _words_for(view, first.subject[0], pronoun)


def _words_for(view: SentenceView, phrase: NounPhrase, pronoun: str) -> list[Item] | None:
    """Return the words of a phrase that names a party, or goods of a land, and fits a pronoun."""
    core, head = core_of(view.items, phrase), view.items[phrase.head]
    if core is None or core.kind not in ("party", "dealing") or not _fits(head, pronoun):
        return None
    end = max([phrase.end, *(link.phrase.end for link in phrase.links if _says_whose(view.items, link))])
    words = view.items[phrase.start : end]
    kinds = {one.kind for one in words}
    told = head.kind == "entity" or (bool(kinds & _PLACED) and bool(kinds & ONLY_HIT)) or _are_counted(words, head)
    return words if told and len(words) <= _LONGEST and "mark" not in kinds else None


def _are_counted(words: list[Item], head: Item) -> bool:
    """Tell whether people are counted by where they are from ("twenty Russians")."""
    counted = any(one.kind == "number" or one.lower in NUMBERS for one in words)
    return counted and head.kind == "actor" and head.data.kind == "demonym" and head.lower.endswith("s")


def _says_whose(items: list[Item], link: Link) -> bool:
    inside = items[link.phrase.start : link.phrase.end]
    return link.word in _WITHIN and link.verb is None and any(one.kind in _PLACED for one in inside)


def _fits(head: Item, pronoun: str) -> bool:
    """Tell whether a noun fits a pronoun by number; a person is no "it"."""
    many = head.lower.endswith("s") and head.kind != "entity"
    if pronoun in _MANY:
        return many
    return head.kind in ("post", "entity") if pronoun in _HE else not many and head.kind != "post"
