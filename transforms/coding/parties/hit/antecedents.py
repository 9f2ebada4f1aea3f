"""Whom a pronoun stands for that is hit: "the bank lost: Britain froze its assets", "they were blacklisted".

The noun phrase takes the place of the pronoun in the verbs of its sentence, so that whoever reads these finds the party
that is hit, with its country and its sector.
"""

from collections.abc import Iterator
from dataclasses import replace

from transforms.coding.model import SentenceView
from transforms.coding.parties.hit.relative_parties import RELATIVES, party_of_relative, ruled_by
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.kinds import BARRING, MEASURES, STATES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import Link, NounPhrase, Verb

_MANY, _PERSON, _THING = word_set("they them their"), word_set("he she him her his"), word_set("it its")
_PRONOUNS = _MANY | _PERSON | _THING
_NOMINATIVE = word_set("they he she")
_WHOSE = "whose"
_OWN = word_set("their his her its")
_HITTING = frozenset({"designate", "delist", "ban", "bar", "freeze", "block", "suspend", "release"})
_FREEZING = frozenset({"freeze", "block", "suspend", "release", "delist"})
_MOVING = ("put", "plac", "add", "tak", "took", "struck", "strik", "remov", "delet", "dropp", "expel", "expung")
_DEALING = ("buy", "import", "purchas", "sell", "export")
_WHENCE = frozenset({"of", "from"})
_ON = frozenset({"on", "against", "to", "upon"})
_NAMED = frozenset({"actor", "group", "entity"})
_HUNG_ON = MEASURES | {"dealing"}


def bind_antecedents(view: SentenceView) -> None:
    """Put the party that a pronoun stands for in its place, where something is done to it in the same sentence."""
    items = view.items
    words = {item.lower for item in items}
    if words.isdisjoint(_PRONOUNS | RELATIVES | {_WHOSE}) or not any(item.kind in _NAMED for item in items):
        return
    if _WHOSE in words:
        bind_whose(view)
    if not any("trigger" in item.senses.kinds or item.lower.startswith(_MOVING) for item in items):
        return
    for verb in view.syntax.verbs.values():
        senses = {sense.data.name for sense in items[verb.at].senses_of("trigger")}
        moves = items[verb.at].lower.startswith(_MOVING)
        if not verb.passive and items[verb.at].lower.startswith(_DEALING):
            verb.objects = [_bound_goods(view, verb, one) for one in verb.objects]
        elif senses & _HITTING or moves:
            if verb.passive:
                _bind_subject(view, verb, senses)
            else:
                verb.objects = [_bound(view, verb, one, senses) for one in verb.objects]
        if senses or moves:
            _bind_links(view, verb)


def _bind_subject(view: SentenceView, verb: Verb, senses: set[str]) -> None:
    """Put the party in the place of a passive's subject: whom "they" are, or who is told of in "who was listed"."""
    party = party_of_relative(view, verb)
    if party is not None:
        verb.subject = [party]
        if ruled_by(view, verb, party):
            _add_agent(view, verb)
        return
    before, verb.subject = verb.subject, [_bound(view, verb, one, senses) for one in verb.subject]
    if before != verb.subject:
        _add_agent(view, verb)


def _add_agent(view: SentenceView, verb: Verb) -> None:
    """Let who acts upon the party in the clause before be who does it ("Canada made the bank pay: it was banned")."""
    items = view.items
    if any(link.word == "by" for link in verb.links):
        return
    hit = {code for one in verb.subject for part in _parts(one) for code, _ in actors_in(items, part)}
    starts = {part.start for one in verb.subject for part in _parts(one)}
    for earlier in reversed([one for one in view.syntax.verbs.values() if one.at < verb.at]):
        phrases = [*earlier.subject, *earlier.objects, *(link.phrase for link in earlier.links)]
        if not any(part.start in starts for one in phrases for part in _parts(one)):
            continue
        others = (part for one in phrases for part in _parts(one))
        found = next((one for one in others if (codes := _codes(items, one)) and codes.isdisjoint(hit)), None)
        if found is not None:
            verb.links = [*verb.links, Link("by", found.start, found)]
        return


def _parts(phrase: NounPhrase) -> list[NounPhrase]:
    return [phrase, *(link.phrase for link in phrase.links)]


def _codes(items: list[Item], phrase: NounPhrase) -> set[str]:
    return {code for code, _ in actors_in(items, phrase)}


def _bound(view: SentenceView, verb: Verb, phrase: NounPhrase, senses: set[str]) -> NounPhrase:
    """Return the party instead of the pronoun, or what the pronoun owns with the party as its owner."""
    word = view.items[phrase.start].lower
    if word not in _PRONOUNS or (not verb.passive and word in _NOMINATIVE):
        return phrase
    if phrase.end - phrase.start > 1:
        return _owned(view, verb, phrase)
    found = _antecedent(view, verb, word, assets=bool(senses & _FREEZING), goods=bool(senses & BARRING))
    return phrase if found is None else replace(_owned(view, verb, found), links=[*found.links, *phrase.links])


def _bound_goods(view: SentenceView, verb: Verb, phrase: NounPhrase) -> NounPhrase:
    """Return a land's goods instead of the pronoun that is bought or sold ("sells gold … has stopped buying it")."""
    word = view.items[phrase.start].lower
    if phrase.end - phrase.start > 1 or word not in ("it", "them"):
        return phrase
    for found in _before(view, verb):
        core = core_of(view.items, found)
        if core is not None and _are_goods(view.items, found, core, word):
            return replace(found, links=[*found.links, *phrase.links])
    return phrase


def _owned(view: SentenceView, verb: Verb, phrase: NounPhrase) -> NounPhrase:
    """Return assets with the party that "their" or "his" before them stands for."""
    word = view.items[phrase.start].lower
    core = core_of(view.items, phrase) if word in _OWN else None
    papers = core is not None and view.items[core.at].lower.startswith("visa")
    owned = core is not None and (core.kind == "assets" or papers) and not any(one.word == "of" for one in phrase.links)
    found = _antecedent(view, verb, word) if owned else None
    if found is not None and _is_state(view.items, found):
        return phrase  # whose money "its funds" are where a state is meant, is told elsewhere
    return phrase if found is None else replace(phrase, links=[Link("of", phrase.start, found), *phrase.links])


def bind_whose(view: SentenceView) -> None:
    """Read "two generals whose assets Canada froze": those before "whose" have the assets, and the next noun acts."""
    items, phrases = view.items, view.syntax.phrases
    for place, phrase in enumerate(phrases[:-1]):
        if phrase.kind != p.REL or items[phrase.start].lower != _WHOSE or phrases[place + 1].kind != p.NP:
            continue
        own = phrases[place + 1]
        verb = next((one for one in view.syntax.verbs.values() if one.at >= own.end), None)
        if verb is None or not any(one.start == own.start for one in verb.subject):
            continue
        whom = _headed_by(view, phrase.start)
        at = next((at for at in range(own.start, own.end) if items[at].kind == "measure"), None)
        if whom is None or at is None or items[at].data.kind != "assets":
            continue
        assets = NounPhrase(own.start, at + 1, at, [Link("of", phrase.start, whom)])
        if verb.passive:
            verb.subject = [assets]
        elif not verb.objects and (actor := _between(view, at + 1, verb)) is not None:
            verb.subject, verb.objects = [actor], [assets]


def _headed_by(view: SentenceView, at: int) -> NounPhrase | None:
    """Return the noun phrase before "whose"."""
    end = at - (lower_at(view.items, at - 1) == ",")
    for verb in view.syntax.verbs.values():
        for one in (*verb.objects, *verb.subject, *(link.phrase for link in verb.links)):
            for phrase in (one, *(link.phrase for link in one.links)):
                if phrase.end == end:
                    whole = one if _is_state(view.items, phrase) else phrase
                    return replace(whole, links=[link for link in whole.links if link.phrase.end <= end])
    return None


def _between(view: SentenceView, start: int, verb: Verb) -> NounPhrase | None:
    """Return who acts between what is owned and the verb."""
    at = next((at for at in range(verb.start - 1, start - 1, -1) if view.items[at].kind in ("actor", "anaphor")), None)
    if at is not None:
        return NounPhrase(start, at + 1, at)
    last = verb.start - 1
    return NounPhrase(start, verb.start, last) if start <= last and view.items[last].kind == "word" else None


def _bind_links(view: SentenceView, verb: Verb) -> None:
    """Bind the pronouns on which a measure hangs ("annulled the asset freeze against it")."""
    items = view.items
    for phrase in [*verb.objects, *verb.subject]:
        core = core_of(items, phrase) if any(_is_bare(items, link) for link in phrase.links) else None
        if core is not None and core.kind in _HUNG_ON:
            phrase.links = [_bound_link(view, verb, link) for link in phrase.links]
    if any(_is_bare(items, link) for link in verb.links):
        verb.links = [_bound_link(view, verb, link) for link in verb.links]


def _is_bare(items: list[Item], link: Link) -> bool:
    one = link.phrase
    if link.word not in _ON or one.end - one.start > 1:
        return False
    return items[one.start].kind == "word" and items[one.start].lower in ("them", "it", "him", "her")


def _bound_link(view: SentenceView, verb: Verb, link: Link) -> Link:
    if not _is_bare(view.items, link):
        return link
    found = _antecedent(view, verb, view.items[link.phrase.start].lower)
    return link if found is None else replace(link, phrase=found)


def _antecedent(
    view: SentenceView, verb: Verb, word: str, *, assets: bool = False, goods: bool = False
) -> NounPhrase | None:
    """Return the nearest party before a verb that is of the number of a pronoun, and does not act itself.

    A measure of that number which is named after the party is what the pronoun may mean as well ("the banks got a
    licence: it …"); accounts are, where they are frozen, and a land's goods, where they are barred.
    """
    items = view.items
    acting = set() if verb.passive else {code for one in verb.subject for code, _ in actors_in(items, one)}
    for phrase in _before(view, verb):
        core = core_of(items, phrase)
        if core is not None and goods and _are_goods(items, phrase, core, word):
            return phrase if acting.isdisjoint(_codes(items, phrase)) else None
        if core is None or not _fits(items, phrase, core, word):
            continue
        if core.kind == "assets" and assets and word not in _OWN:
            return phrase
        if core.kind in MEASURES and word not in _OWN:
            return None
        if verb.passive and _is_state(items, phrase):
            continue  # it may as well be the one who acts
        codes = _codes(items, phrase)
        if core.kind == "party" and acting.isdisjoint(codes) and (codes or _is_named(items, phrase)):
            return phrase
    return None


def _are_goods(items: list[Item], phrase: NounPhrase, core: Core, word: str) -> bool:
    """Tell whether a noun phrase names a land's goods, or trade in them, in the number of a pronoun."""
    parts = [phrase, *(link.phrase for link in phrase.links if link.word in _WHENCE)]
    if word in _OWN or word in _PERSON or not any(_codes(items, one) for one in parts):
        return False
    many = items[core.at].lower.endswith("s")
    named = any(items[one.head].kind == "sector" for one in parts)
    told = core.kind == "dealing" or (core.kind == "party" and items[core.at].kind == "sector")
    return named and told and many == (word in _MANY)


def _before(view: SentenceView, verb: Verb) -> Iterator[NounPhrase]:
    """Yield the noun phrases of the verbs before one, the nearest verb first, its objects before its subject."""
    before = [one for one in view.syntax.verbs.values() if one.at < verb.at and not _governs(one, verb)]
    for earlier in reversed(before):
        for one in earlier.objects:
            yield from _until(view, [one], one.links, verb.at)
        yield from _until(view, [], earlier.links, verb.at)
        for one in earlier.subject:
            yield from _until(view, [one], one.links, verb.at)


def _until(view: SentenceView, own: list[NounPhrase], links: list[Link], end: int) -> Iterator[NounPhrase]:
    """Yield what ends before a place of a noun phrase and of what hangs on it; a state there is only where it is."""
    hung = [one.phrase for one in links if one.verb is None and view.items[one.phrase.head].kind not in STATES]
    yield from (one for one in (*own, *hung) if one.end <= end)


def _is_state(items: list[Item], phrase: NounPhrase) -> bool:
    head = items[phrase.head]
    return head.kind in STATES and not (head.kind == "actor" and head.data.kind in _PEOPLE)


def _governs(one: Verb, verb: Verb) -> bool:
    """Tell whether a verb's own subject does what another says ("Mali wants to sanction them")."""
    return one is verb.above and verb.form != "finite"


def _is_named(items: list[Item], phrase: NounPhrase) -> bool:
    return any(item.kind in _NAMED for item in items[phrase.start : phrase.end])


def _fits(items: list[Item], phrase: NounPhrase, core: Core, word: str) -> bool:
    """Tell whether a noun phrase is of the number of a pronoun, and a person or a firm as it is."""
    head = items[core.at]
    if core.kind != "party":
        return (word in _MANY) == head.lower.endswith("s") and word not in _PERSON
    plural = head.kind == "group" or (head.kind in ("sector", "post", "word") and head.lower.endswith(("s", "men")))
    person = head.kind == "post" or (head.kind in ("actor", "entity") and head.data.kind in _PEOPLE)
    if word in _MANY:
        return plural
    if word in _PERSON:
        return person and not plural
    firm = head.kind == "sector" and not plural and lower_at(items, phrase.start) in ("a", "an", "the", "its")
    return firm or head.kind == "entity" or (head.kind == "actor" and head.data.kind != "demonym" and not person)


_PEOPLE = frozenset({"leader", "surname", "person"})
