"""Moves onto a list and off it as syntax gives them: "added X to its list", "X was taken off the list"."""

from dataclasses import dataclass, replace

from transforms.coding.frame_forms import list_move
from transforms.coding.frames.listings import list_moves as moves
from transforms.coding.frames.listings.amended import amended_whole
from transforms.coding.frames.listings.entity_removals import taken_from
from transforms.coding.frames.listings.entry_moves import (
    destined_for,
    in_brackets,
    is_destined,
    is_destined_entry,
    numbered_entry,
)
from transforms.coding.frames.listings.list_actions import (
    BACK,
    JOINS,
    MOVES_OFF,
    MOVES_ON,
    OFF,
    ONTO,
    OUT,
    action_of_move,
    as_listed,
    by_scheme,
    leads_elsewhere,
    of_entry,
)
from transforms.coding.frames.listings.list_states import only_stands
from transforms.coding.frames.listings.lists_apart import each_with_own_list, names_members
from transforms.coding.frames.listings.members_moved import list_of_members
from transforms.coding.frames.listings.oneself import REFLEXIVE, finds_oneself
from transforms.coding.frames.listings.relief_moves import relief_move
from transforms.coding.model import Clause, Frame, SentenceView, Target
from transforms.coding.parties.hit.asides import past_aside
from transforms.coding.parties.legal_acts.annexes import ANNEXES, annex_of, holds_sanctions, names_party
from transforms.coding.parties.legal_acts.programmes import affair_of, programme_of
from transforms.coding.parties.named.callings import with_calling
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.listed_parties import add_listed, leave_unspecified, said_of
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.verbs.verb_roles import verb_roles
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_NAMING = ("list", "name", "includ", "appear", "go", "went", "join", "leav", "left")
_OTHERS = word_set("those others ones ranks firms companies banks ships people men officials entities")
_MOVES = MOVES_ON | MOVES_OFF | JOINS | BACK | OUT | moves.COMING
_NO_MOVES = JOINS | OUT
_WAYS = ONTO | OFF
_UNDONE = {"imposed": "lifted", "lifted": "imposed"}
"""What "will no longer include X" does."""


@dataclass(frozen=True, slots=True)
class _Move:
    """Who is moved, by which verb, and what may be the list; ``voice`` is passive where the list is entered."""

    verb: Verb
    parties: list[NounPhrase]
    links: list[Link]
    voice: str


def verb_list_move(clause: Clause, verb: Verb, voice: str) -> list[Frame]:
    """Read "added X to its list", "X was taken off the list"."""
    word = clause.items[verb.at].lower.partition(" ")[0]
    if (
        word not in _MOVES
        or (word.startswith(("end", "wind", "wound")) and verb.objects)  # "ended the listing of two banks"
        or moves.is_told_by(verb, word)
        or clause.items[verb.at].lower.count(" ") > 1  # "put an end to the programme", "turned the screws on"
        or clause.items[verb.at].lower.endswith(" over")  # "takes over the Union's listings"
        or (word in moves.COMING and any(one.word == "into" for one in verb.links))  # "came into force"
        or (clause.items[verb.at].lower == "put off" and voice == "active" and bool(verb.objects))
        or (voice == "passive" and only_stands(clause.items, verb, word) and not moves.is_entered(clause.items, verb))
    ):
        return []
    if word.startswith(("leav", "left")) and not any(_is_list(clause.items, one) for one in verb.objects):
        return []  # "left the bank on the list"
    move = _with_companions(clause.items, _move(clause.view, verb, word, voice))
    move = replace(move, parties=in_brackets(clause, verb) or move.parties)
    if word.startswith("join") and (joined := _joins_listed(clause, move)) is not None:
        return [joined]
    lists = voice == "active" and word.startswith("list")  # "the amendments list two firms in Schedule 1"
    acts = voice != "reduced" and (lists or not word.startswith(_NAMING))  # "goods listed in Annex I" are no change
    for link in move.links:
        if leads_elsewhere(clause.items, word, link):
            continue
        core = (_annex(clause, link) if acts else None) or core_of(clause.items, link.phrase)
        core = moves.those_hit(clause.items, link) or as_listed(clause.items, link) or core
        if core is None or (core.kind != "list" and not _moves_party(clause.items, move)):
            continue  # "added a ground for licences under its sanctions on Mali"
        action = action_of_move(clause.items, word, link, core) or by_scheme(clause.items, word, link)
        if action is not None:
            undone = "longer" in {item.lower for item in clause.items[verb.start : verb.at]}
            action = moves.of_a_listing(clause.items, verb, _UNDONE[action] if undone else action)
            apart = each_with_own_list(clause.items, move.parties, link.word) if voice == "active" else []
            each = [(replace(move, parties=[one], links=one.links), own, held) for one, own, held in apart]
            return [_list_frame(clause, *one, action) for one in each or [(move, link, core)]]
    for stood in list_of_members(clause, verb, move.parties):
        return [_list_frame(clause, replace(move, parties=[stood.party]), stood.link, stood.core, "lifted")]
    moved = relief_move(clause, verb, move.parties, move.links, word)
    entered = [moved] if moved is not None else _entries(clause, move, word) or _amending(clause, move)
    return [replace(one, action=moves.of_a_listing(clause.items, verb, one.action)) for one in entered]


_BESIDE = (["along", "with"], ["together", "with"], ["well", "as"])


def _with_companions(items: list[Item], move: _Move) -> _Move:
    """Take for moved who is named behind the list ("removed the bank from its list, along with two shipyards")."""
    beside: list[Link] = []
    for link in move.links:
        before = [one.lower for one in items[link.phrase.start - 2 : link.phrase.start]]
        joined = bool(beside) and before[-1:] in ([","], ["and"]) and link.word == beside[-1].word
        if (before in _BESIDE or joined or before[-1:] == ["alongside"]) and not _is_list(items, link.phrase):
            beside.append(link)
    if not beside:
        return move
    links = [link for link in move.links if all(link is not one for one in beside)]
    return replace(move, parties=[*move.parties, *(link.phrase for link in beside)], links=links)


def _moves_party(items: list[Item], move: _Move) -> bool:
    """Tell whether somebody is moved, or what only stands for those who are ("two more names")."""
    return not move.parties or any(names_party(items, one) or _is_counted(items, one) for one in move.parties)


def _is_counted(items: list[Item], phrase: NounPhrase) -> bool:
    return any(items[at].kind == "number" or items[at].lower in REFLEXIVE for at in range(phrase.start, phrase.end))


def _joins_listed(clause: Clause, move: _Move) -> Frame | None:
    """Read "joined those already blacklisted by Britain": who is listed stands for a list."""
    items = clause.items
    for one in move.verb.objects:
        listed = clause.view.syntax.verbs.get(next((at for at in range(one.end, one.end + 3) if _lists(items, at)), -1))
        if items[one.head].lower in _OTHERS and listed is not None and listed.form == "participle":
            links = [link for link in listed.links if link.word == "by"]
            named = Named(agents=[code for link in links for code in actors_in(items, link.phrase)])
            return _moved(clause, move, Core("list", listed.at, one, []), named, "imposed")
    return None


def _lists(items: list[Item], at: int) -> bool:
    senses = items[at].senses_of("trigger") if at < len(items) else []
    return any(sense.data.name in ("designate", "ban", "bar") for sense in senses)


def _annex(clause: Clause, link: Link) -> Core | None:
    """Take an annex or a schedule for the list that it holds, where sanctions are spoken of."""
    entered = not moves.ENTRIES.isdisjoint({item.lower for item in clause.items})
    legal = clause.view.has_sanctions_word or entered or holds_sanctions(clause.items)
    return annex_of(clause.items, link.phrase) if legal else None


def _entries(clause: Clause, move: _Move, word: str) -> list[Frame]:
    """Read "the entries for two banks are deleted": what is entered for somebody stands for a list."""
    entered = moves.is_entered(clause.items, move.verb)
    if entered:  # "22 entities are entered under the destinations of …"
        move = replace(move, parties=[replace(one, links=[*one.links, *move.verb.links]) for one in move.parties])
    destined = [one for one in move.parties if is_destined(clause.items, one)]
    if destined and (entered or word not in _NO_MOVES):  # "removes one entity under the destination of Oman"
        core = Core("list", destined[0].head, destined[0], [])
        found = _list_frame(clause, move, Link("", clause.head, destined[0]), core, of_entry(word))
        roles = found.roles
        return [replace(found, roles=roles and replace(roles, own_sector=_ENTITY_LIST, sectors=[_ENTITY_LIST]))]
    if placed := taken_from(clause, move.verb, move.parties, word):  # "removes two entities from Mali"
        return [placed]
    numbered = numbered_entry(clause, move.verb, word) if word not in _NO_MOVES else None
    if numbered is not None:
        return [_list_frame(clause, move, Link("", clause.head, numbered.phrase), numbered, of_entry(word))]
    entry = next((one for one in move.parties if clause.items[one.head].lower in moves.ENTRIES), None)
    if entry is None or word in _NO_MOVES or not _is_legal(clause):
        return []
    signs = clause.items[entry.head].lower == "name" and word.startswith(("put", "lend", "lent"))
    members = [link.phrase for link in entry.links if link.word in moves.OF_WHOM and not (signs and link.word == "to")]
    if not members:
        return []
    core = Core("list", entry.head, entry, [])
    link = Link("", clause.head, entry)
    moved = _Move(move.verb, members, [], move.voice)
    return [_list_frame(clause, moved, link, core, of_entry(word))]


_ENTERING = word_set("add adding insert inserting remove removing delete deleting")


def _amending(clause: Clause, move: _Move) -> list[Frame]:
    """Read "amended its sanctions on Mali, adding two firms": who is added comes under what is amended."""
    above, word = move.verb.above, clause.items[move.verb.at].lower  # no "adding to"
    if word not in _ENTERING or above is None or not move.verb.objects:
        return []
    core = amended_whole(clause, above, move.verb.objects, word)
    if core is None or is_destined_entry(clause.items, above):
        return _within_entry(clause, move, above, word)
    action = "imposed" if word.startswith(("add", "insert")) else "lifted"
    return [_list_frame(clause, move, Link("", above.at, core.phrase), core, action)]


_DETAILS = word_set("address addresses alias aliases")


def _within_entry(clause: Clause, move: _Move, above: Verb, word: str) -> list[Frame]:
    """Read "modified an entry under the destination of Oman by removing two firms": the entry says where they are."""
    if not is_destined_entry(clause.items, above) or clause.items[move.verb.objects[0].head].lower in _DETAILS:
        return []
    entry = replace(above.objects[0], links=[*above.objects[0].links, *above.links])
    core = Core("list", entry.head, entry, [])
    moved = replace(move, parties=[entry], links=[*move.links, *entry.links])
    found = _list_frame(clause, moved, Link("", above.at, entry), core, of_entry(word))
    roles = found.roles
    return [replace(found, roles=roles and replace(roles, own_sector=_ENTITY_LIST, sectors=[_ENTITY_LIST]))]


_ENTITY_LIST = ("technology", "")  # the sector of the list whose entries stand under destinations


def _is_legal(clause: Clause) -> bool:
    """Tell whether entries may be those of a list of sanctions."""
    words = {item.lower for item in clause.items}
    return clause.view.has_sanctions_word or bool(words & (ANNEXES | {"cfsp", "list"}))


def _move(view: SentenceView, verb: Verb, word: str, voice: str) -> _Move:
    """Read who is moved; the list may be the verb's own object ("joined the list", "put on the list X")."""
    items = view.items
    parties = verb.objects if voice == "active" else verb.subject
    links = [*verb.links, *(link for phrase in parties for link in phrase.links)]
    links += [*past_aside(view, verb), *moves.fronted(view, verb)]
    reflexive = any(finds_oneself(items, verb, one) for one in parties)  # "found itself on the list"
    intransitive = voice == "active" and (reflexive or not parties)
    if intransitive:
        parties = verb.subject
        links += [link for phrase in parties for link in phrase.links]
    if word in JOINS and voice == "active" and any(_is_list(items, phrase) for phrase in verb.objects):
        links += [Link("from" if word.startswith("le") else "to", verb.at, phrase) for phrase in verb.objects]
        with_it = [one for one in verb.objects if lower_at(items, one.start - 1) == "with"]  # "together with two firms"
        parties = [*verb.subject, *with_it]
        voice = "passive"
    particle = items[verb.at].lower.rpartition(" ")[2]
    if particle in _WAYS and verb.objects:
        links += [Link(particle, verb.at, phrase) for phrase in verb.objects]
        if added := moves.added_after(view, verb) or moves.added_before(view, verb):
            return _Move(verb, added, links, voice)
        if parties is verb.objects and voice == "active" and word.startswith("add"):
            return _Move(verb, [], links, voice)  # "would not hesitate to add to its list of judges"
        if parties is verb.objects:  # "came off the list"
            intransitive = voice == "active"
        parties = verb.subject if voice != "active" or parties is verb.objects else parties
    return _Move(verb, parties, links, "passive" if intransitive else voice)


def _is_list(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase is a list itself ("joined the list"), not who is put on one."""
    core = core_of(items, phrase)
    return core is not None and core.kind == "list"


def _moved(clause: Clause, move: _Move, core: Core, named: Named, action: str) -> Frame:
    """Make the frame of those who are moved onto a list of which nothing more is said."""
    for phrase in move.verb.subject:
        add_listed(named, clause.items, phrase, phrase.links, clause.view.year)
    return list_move(clause, core.at, action, "passive", verb_roles(clause, move.verb, "passive", named, None))


def _list_frame(clause: Clause, move: _Move, link: Link, core: Core, action: str) -> Frame:
    items, year = clause.items, clause.view.year
    named, members = Named(), names_members(items, move.parties, core)
    for phrase in moves.entered_for(clause.view, move.parties):
        one = Named()
        said = [far for far in said_of(items, phrase, link) if not members or far.word != "including"]
        add_listed(one, items, phrase, said, year)
        one = with_calling(clause.view, phrase, one)
        named.targets += one.targets
        named.sectors += one.sectors
    for example in (one for one in core.links if one.word == "including" and not members):
        add_listed(named, items, example.phrase, example.phrase.links, year)
    listed = measure_roles(items, core.phrase, core.at, [], year)
    named.own_sector = listed.own_sector
    if named.own_sector is not None:
        leave_unspecified(named)
    named.owners = listed.owners or [(one.country, one.words) for one in listed.targets if one.country and not one.name]
    named.owners = named.owners or moves.kept_by(items, core)
    named.possessed = listed.possessed
    held = link.word == "under" or core.kind == "list"
    regime = [one for one in named.owners if held and moves.is_regime(items, core.at, one[0])]
    if regime:
        named.owners = [one for one in named.owners if one not in regime]
        if not any(one.country for one in named.targets):
            named.targets += [Target(code, None, None, words) for code, words in regime]
    if not any(one.country for one in named.targets):
        whole = replace(core, links=[*core.links, *move.links])
        named.targets += moves.regime_of(items, whole, listed, move.verb.subject, year)
    if not any(one.country for one in named.targets):
        links = [far for one in move.links for far in (one, *one.phrase.links)]
        under = programme_of(items, links) or affair_of(items, links) or destined_for(items, links)
        named.targets += [Target(code, None, None, words) for code, words in under]
    return list_move(clause, core.at, action, move.voice, verb_roles(clause, move.verb, move.voice, named, None))
