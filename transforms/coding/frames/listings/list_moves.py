"""Moves onto a list and off it: "added X to its blacklist", "took X off the list"."""

from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.frames.listings.other_lists import is_of_none_hit
from transforms.coding.model import Clause, Coded, Frame, SentenceView, Target
from transforms.coding.parties.actors import coded
from transforms.coding.parties.legal_acts.annexes import ANNEXES
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.parties.senders import OFTEN_HIT, USUAL_SENDERS
from transforms.coding.verbs.objects import object_kind
from transforms.reading import grammar as g
from transforms.reading.inflection import PAST
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import Link, NounPhrase, Verb

_REACH = 28
"""Items after the verb within which the list is looked for, beyond what the verb governs: the parties may be many."""

_ONTO = frozenset({"to", "on", "in", "onto", "under"})
_OFF = frozenset({"from", "off"})
_AGAINST = frozenset({"on", "concerning", "against", "regarding", "for", "about"})
"""Prepositions between a list and the country whose regime it is of."""

_WHOSE = frozenset({"the", "its", "their"})
_MOVES_ON = word_set("add place put include enter name list inscribe")
_MOVES_OFF = word_set("remove take strike drop delete cut")
COMING = word_set("come comes came coming")
"""Verbs of what happens to whom sanctions begin to hit ("Mali came under UN sanctions")."""
_OTHER_FORMS = {
    "took": "take",
    "taken": "take",
    "taking": "take",
    "struck": "strike",
    "putting": "put",
    "dropped": "drop",
    "placing": "place",
    "removing": "remove",
    "including": "include",
    "deleting": "delete",
    "dropping": "drop",
    "striking": "strike",
    "naming": "name",
    "cutting": "cut",
    "inscribing": "inscribe",
}
_PHRASE_KINDS = frozenset({"actor", "group", "measure", "anaphor", "sector", "number", "entity"})
_JOINTS = frozenset({"'s", "-", "'"})


def list_move(clause: Clause, voice: str) -> Frame | None:
    """Read a designation or a delisting; the list has to hang on "to", "on", "from" or the like."""
    items, right = clause.items, clause.right
    lemma = _lemma(items[clause.head])
    if lemma not in _MOVES_ON and lemma not in _MOVES_OFF:
        return None
    for here in range(clause.head + 1, min(len(items), max(right, clause.head + _REACH))):
        if items[here].lower in (";", ":") or (here >= right and _is_next_verb(items[here])):
            return None
        own = clause.view.syntax.verbs.get(here)
        if own is not None and own.relation == "sub" and own.form == "finite":
            return None  # "dropped its reservations after Kyiv had taken the bank off a list"
        kind = object_kind(items[here])
        right = max(right, here + 1) if kind == "list" else right
        action = _action(lemma, _link_before(items, here), kind) if kind in ("list", "measure") else None
        if kind == "measure" and voice == "active" and not _names_party(items[clause.head + 1 : here]):
            action = None  # "added a ground for licences under its sanctions on Mali"
        if action == "imposed" and "back" in [item.lower for item in items[clause.head + 1 : here]]:
            action = "reinstated"
        if kind == "list" and is_of_none_hit(items, here):
            return None
        if action is not None:
            return Frame(
                clause=replace(clause, right=right),
                trigger="list",
                action=of_a_listing(items, clause.view.syntax.verbs.get(clause.head), action),
                object_kind="list",
                object_at=here,
                voice=voice,
                rule=f"{voice}.list_move",
            )
    return None


def _names_party(items: list[Item]) -> bool:
    """Tell whether somebody is named before "under", or how many are."""
    under = next((at for at, item in enumerate(items) if item.lower == "under"), len(items))
    kinds = {item.kind for item in items[:under]} - {"measure"}
    return bool(kinds & (_PHRASE_KINDS | {"post"}))


def _is_next_verb(item: Item) -> bool:
    return item.kind == "trigger" and PAST in item.forms


def _action(lemma: str, link: str, kind: str | None) -> str | None:
    if lemma in _MOVES_ON and link in _ONTO and (kind == "list" or link == "under"):
        return "imposed"
    return "lifted" if lemma in _MOVES_OFF and link in _OFF and kind == "list" else None


_MOVES = _MOVES_ON | _MOVES_OFF


def _lemma(item: Item) -> str:
    """Return the dictionary form that the item starts from, near enough to tell a handful of verbs apart."""
    for ending in ("ed", "ing", "s", "es", "d"):
        stem = item.lower.removesuffix(ending)
        if stem != item.lower and stem in _MOVES:
            return stem
    return _OTHER_FORMS.get(item.lower, item.lower)


def _link_before(items: list[Item], at: int) -> str:
    """Return the preposition that a noun phrase hangs on ("to its sanctions list")."""
    here = at - 1
    while here >= 0 and _is_in_phrase(items, here):
        here -= 1
    return lower_at(items, here)


def _is_in_phrase(items: list[Item], here: int) -> bool:
    item = items[here]
    if item.lower in g.DETERMINERS or item.lower in g.ADJECTIVES or item.lower in _JOINTS:
        return True
    after_determiner = here > 0 and (items[here - 1].lower in g.DETERMINERS or items[here - 1].lower == "'s")
    return item.kind in _PHRASE_KINDS or (item.kind == "word" and after_determiner)


def of_a_listing(items: list[Item], verb: Verb | None, action: str) -> str:
    """Return what is done to a listing that is told as a noun: "suspended the placing of two firms on its list"."""
    above = None if verb is None else verb.above
    if (
        action != "imposed"
        or verb is None
        or above is None
        or verb.form != "gerund"
        or lower_at(items, verb.start - 1) not in _WHOSE
    ):
        return action
    names = {sense.data.name for sense in items[above.at].senses_of("trigger")}
    return "suspended" if "suspend" in names else "lifted" if "lift" in names else action


_LISTS = frozenset({"list", "lists"})
_REGIMES = word_set("regulations ordinance order rules")


def is_regime(items: list[Item], at: int, code: str) -> bool:
    """Tell whether an act is called after whom it hits ("added under the Belarus Sanctions Regulations").

    One called after a usual sender may be that one's own, as is whatever stands in the genitive. Schedules belong to
    acts, which have those for states whom they hit; so do lists called after states that are often hit.
    """
    whose = lower_at(items, at - 1) in _JOINTS
    if not whose and code not in USUAL_SENDERS and _is_called(items, at):
        last = items[at].lower.rpartition(" ")[2]
        if last in _SCHEDULES or (last in _LISTS and code in OFTEN_HIT - _LISTING_OTHERS):
            return True
    called = items[at].lower.rpartition(" ")[2] in (_REGIMES | _LISTS if _is_name(items, at - 1) else _REGIMES)
    return called and not whose and code not in USUAL_SENDERS


_SCHEDULES = ANNEXES | word_set("programme program regime framework")
_LISTING_OTHERS = frozenset({"RUS", "IRN"})
"""States that are often hit and keep such lists themselves."""


def _is_called(items: list[Item], at: int) -> bool:
    """Tell whether the name or the adjective of a state stands right before a list ("the Libyan schedule")."""
    return items[at - 1].kind == "actor" and items[at - 1].data.kind in ("name", "demonym")


def _is_name(items: list[Item], at: int) -> bool:
    """Tell whether the plain name of a state stands at a place, or before the first word of a list's name."""
    return any(one.kind == "actor" and one.data.kind == "name" for one in items[max(0, at - 1) : at + 1])


ENTRIES = word_set("entry entries name names listing listings")
OF_WHOM = word_set("of for concerning regarding on to relating including about covering")


def entered_for(view: SentenceView, parties: list[NounPhrase]) -> list[NounPhrase]:
    """Return who is moved where it is their entry ("deletes from the list the entry for a bank")."""
    items, found = view.items, list[NounPhrase]()
    for one in parties:
        entry = items[one.head].lower in ENTRIES
        members = [link.phrase for link in one.links if link.word in ("of", "for")] if entry else []
        plain = entry and all(item.kind in ("word", "number") for item in items[one.start : one.end])
        found += members if members and items[members[0].start].lower != "them" else spelt(view, one) if plain else []
        found += [] if entry and (members or plain) and found else [one]
    return found


def spelt(view: SentenceView, phrase: NounPhrase) -> list[NounPhrase]:
    """Return who stands behind a comma or a colon after "three new names": "…, all of them banks", "…: A and B"."""
    phrases = [one for one in view.syntax.phrases if one.start >= phrase.end]
    if not phrases or lower_at(view.items, phrases[0].start) not in (",", ":", "-", "–", "—"):
        return [link.phrase for link in phrase.links if link.word == "for"]
    found: list[NounPhrase] = []
    for one in phrases[1:]:
        if one.kind == p.VG or lower_at(view.items, one.start) == ";":
            told = one.kind == p.VG and view.items[one.head].lower in g.REPORTS and found[-1:] != []
            found = found[:-1] if told and found[-1].end == one.start else found  # "…, the ministry said"
            break
        if one.kind == p.NP:
            found.append(NounPhrase(one.start, one.end, one.head))
    return [one for one in found if (core := core_of(view.items, one)) is not None and core.kind == "party"]


def fronted(view: SentenceView, verb: Verb) -> list[Link]:
    """Return the list that opens a sentence before who acts ("To its blacklist Washington added two banks")."""
    found = view.syntax.phrases
    if len(found) < _FRONTED or found[0].kind != p.PREP or found[1].kind != p.NP or not verb.subject:
        return []
    phrase = NounPhrase(found[1].start, found[1].end, found[1].head)
    first = all(one.at >= verb.at or one.relation not in ("main", "joined") for one in view.syntax.verbs.values())
    ahead = first and phrase.end <= verb.subject[0].start
    core = core_of(view.items, phrase) if ahead else None
    return [Link(found[0].word, found[0].start, phrase)] if core is not None and core.kind == "list" else []


_FRONTED = 3


def is_told_by(verb: Verb, word: str) -> bool:
    """Tell whether a clause only says what a rule does with some ("by which they come under the same curbs")."""
    return word in COMING and verb.relation not in ("main", "joined")


def is_entered(items: list[Item], verb: Verb) -> bool:
    """Tell whether a rule enters somebody under destinations ("22 entities are entered under …")."""
    return any(link.word == "under" and is_destination(items, link) for link in verb.links)


def is_destination(items: list[Item], link: Link) -> bool:
    """Tell whether a link names the destinations under which the American Entity List has its entries."""
    return items[link.phrase.head].lower.startswith("destination")


def added_before(view: SentenceView, verb: Verb) -> list[NounPhrase]:
    """Return those before a relative clause that says who lists them ("firms that the Treasury added to its list")."""
    start = verb.subject[0].start if verb.subject and not verb.passive else 0
    if start < 2 or view.items[start - 1].lower not in ("that", "which", "whom"):
        return []
    end = start - 1 - (view.items[start - 2].lower == ",")
    place = next((at for at, one in enumerate(view.syntax.phrases) if one.end == end and one.kind == "NP"), None)
    return [] if place is None else view.syntax.groups.read(place, limit=place + 1)[0]


_PARTED = ("add", "struck", "strik", "cross", "scratch", "tak", "took")


def added_after(view: SentenceView, verb: Verb) -> list[NounPhrase]:
    """Return those named after the list that they are added to, or struck off ("added to its list three banks")."""
    if not verb.objects or not view.items[verb.at].lower.startswith(_PARTED):
        return []
    end = verb.objects[-1].last
    place = next((at for at, one in enumerate(view.syntax.phrases) if one.start == end), None)
    if place is None or view.syntax.groups.kind(place) != "NP":
        return []
    return view.syntax.groups.read(place)[0]


def regime_of(
    items: list[Item], core: Core, listed: Named, keepers: list[NounPhrase], year: int | None
) -> list[Target]:
    """Return the countries against which a list is kept: "its list concerning Mali", "its Iraq sanctions list".

    Args:
        items: the sentence.
        core: the list.
        listed: what its own words name, without what hangs on it.
        keepers: who acts; a "Committee concerning Mali", "the committee on Mali", keeps the list on Mali.
        year: that of publication.
    """
    annex = items[core.at].lower in ANNEXES  # "Schedule 1 to the regulations on Mali"
    links = [one for one in core.links if (annex or one.at == core.phrase.end) and one.word in _AGAINST]
    kept = [one for phrase in keepers if items[phrase.head].lower.endswith("committee") for one in phrase.links]
    links += [one for one in kept if one.word in ("concerning", "on")]
    said = measure_roles(items, core.phrase, core.at, links, year).targets
    owned = core.kind == "measure" or bool(listed.owners) or listed.possessed
    known = {one.country for one in listed.targets}
    return [one for one in said if one.country and not one.name and (owned or one.country not in known)]


def kept_by(items: list[Item], core: Core) -> list[Coded]:
    """Return whose list it is said to be: "the blacklist of the US Treasury", "Schedule 1 to the regulations"."""
    acts = [items[link.phrase.head] for link in core.links if link.word in ("of", "to") and link.verb is None]
    made = [(one.data.owner, one.text) for one in acts if one.kind == "measure" and one.data.owner is not None]
    made += [who for one in acts if one.kind == "actor" and one.data.code in BODIES for who in coded(one)]
    if made and items[core.at].lower in ANNEXES:
        return made[:1]
    links = [link for link in core.links if link.word == "of" and link.at == core.phrase.end]
    kept = (items[link.phrase.start : link.phrase.end] for link in links)
    organs = [one for inside in kept for one in inside if one.kind == "actor"]
    bodies = [one for one in organs if one.data.kind == "organ" or one.data.code in BODIES]
    return coded(bodies[-1]) if bodies else []


_WHO = word_set("whose who which that")
_HITTING = ("frozen", "blocked", "barred", "banned", "sanction", "not", "cannot", "embargo", "prohibit", "forbidden")
_CLAUSE = 6
"""Items after "those" within which it is said what befalls them."""


def those_hit(items: list[Item], link: Link) -> Core | None:
    """Take those of whom a clause says what befalls them for a list ("added to those whose assets are frozen")."""
    end = link.phrase.end
    those = items[link.phrase.start].lower == "those" and lower_at(items, end) in _WHO
    if not those or link.word not in ("to", "among"):
        return None
    told = any(one.lower.startswith(_HITTING) for one in items[end + 1 : end + 1 + _CLAUSE])
    return Core("list", link.phrase.head, link.phrase, []) if told else None
