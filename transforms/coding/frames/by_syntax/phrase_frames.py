"""Roles by syntax for frames that hang on a noun: nouns of change, and measures that a cue or a headline announces."""

from dataclasses import replace

from schemas.vocabulary import BODIES, Status
from transforms.coding.frames.hit.awaited import with_awaited
from transforms.coding.frames.hit.rewards import rewarded
from transforms.coding.frames.packages.examples import with_examples
from transforms.coding.model import Coded, Frame, SentenceView, Target
from transforms.coding.parties.actors import coded, codes_of
from transforms.coding.parties.hit.holders import with_holders
from transforms.coding.parties.hit.ultimatums import teller_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core
from transforms.coding.parties.phrases.party_phrases import listed_targets, party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_by, actors_in, measure_roles
from transforms.coding.parties.senders import find_senders
from transforms.coding.status.governors import cue_status
from transforms.coding.verbs.memory import Memory, first_of
from transforms.coding.verbs.relief_scope import with_scope
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax import phrases as p
from transforms.syntax.model import Link, NounPhrase, Verb

_ASKING = word_tuple(
    "ask lobby lobbie press push urg petition beg plead appeal call implor beseech prod nudg turn campaign"
)
"""How verbs of asking begin; whom they address is the one who is to act."""


_HOPING = word_tuple("ask seek sought request appl want expect hop need plead beg await demand")
"""How verbs begin whose subject is the one that a waiver would favour."""


def with_phrase_roles(frame: Frame, memory: Memory, own: list[Link] | None = None) -> Frame:
    """Return a frame with the roles that its noun phrase names; unchanged where no phrase holds its head.

    ``own`` are those of the phrase's links that are its own, where others are another frame's.
    """
    at = frame.head if frame.voice == "nominal" else frame.object_at
    found = phrase_at(frame.view, at)
    if found is None:
        return frame
    phrase, links = found[0], found[1] if own is None else own
    items, year = frame.items, frame.view.year
    if frame.object_item.kind == "measure" and frame.object_item.data.kind == "package":
        links = with_examples(items, [replace(phrase, links=links)])[0].links  # what it holds has frames of its own
    if frame.object_kind == "party":
        named = party_targets(items, phrase, links, year)
        inner = [place for place, one in enumerate(links) if one.word == "of"][:2]
        deeper = len(inner) > 1 and items[links[inner[0]].phrase.head].kind == "nominal"
        if links and links[0].word == "of":
            place = inner[1] if deeper else 0  # "the removal of the designation of …"
            named = listed_targets(items, links[place:], year)
        named.owners = named.owners or _possessors(items, phrase, at)
    else:
        named = measure_roles(items, phrase, at, links, year)
        if frame.object_kind == "assets":
            named = with_holders(frame.view, _holder(phrase, frame.object_at), named)
        if frame.object_kind == "relief":
            named = with_scope(
                frame.view, Core("relief", frame.object_at, _holder(phrase, frame.object_at), links), named
            )
        named = memory.recall(named, frame.view, frame.object_at)
        faced = _who_faces(frame)
        if faced is not None:
            makers = [item for one in links if one.word == "from" for item in items[one.phrase.start : one.phrase.end]]
            _leave_makers(named, faced, [*items[phrase.start : frame.object_at], *makers])
            named.targets = named.targets or faced.targets
            named.sectors = named.sectors or faced.sectors
            return replace(frame, roles=roles_of(named.agents or named.owners, named))
        named = with_awaited(frame, replace(named, targets=named.targets or _whom_threatened(frame)))
        teller = teller_of(frame.view, frame.head) if frame.voice == "cue" else None
        if teller is not None:
            told = [party_targets(items, one, [], year) for one in teller.objects]
            named.targets = named.targets or [one for found in told for one in found.targets]
            return replace(frame, roles=roles_of(subject_actors(items, teller)[0], named))
    senders = named.agents or _senders(frame, named)
    reward = rewarded(frame) if frame.voice == "nominal" else None
    if reward is not None and reward[0] and not named.owners:
        senders = reward[0]
        named.targets = named.targets or [Target(code, None, None, words) for code, words in reward[1]]
    return replace(frame, roles=roles_of(senders, named))


def _holder(phrase: NounPhrase, at: int) -> NounPhrase:
    """Return the noun phrase that holds a place: the phrase itself, or one that hangs on it ("the renewal of …")."""
    inner = (one.phrase for one in phrase.links if one.phrase.start <= at < one.phrase.end)
    return phrase if phrase.start <= at < phrase.end else next(inner, phrase)


def _senders(frame: Frame, named: Named) -> list[tuple[str, str]]:
    if frame.voice == "nominal":
        return named.owners or _who_answers(frame)
    hit = {one.country for one in named.targets}
    if named.owners and (_describes(frame) or _has_a_say(frame, named)):
        return named.owners
    asked = _asked(frame) or _by_whom(frame) or _who_refuses(frame)
    if asked or (frame.object_kind == "relief" and _hopes_for(frame)):
        return asked or named.owners
    subject = _who_goes_on(frame) or find_senders(frame, [], [])
    found = [one for one in subject if one[0] not in hit]
    if not found and frame.voice == "cue" and {code for code, _ in subject} < hit - {None}:
        found = subject  # "Britain threatened sanctions against Japanese banks in London"
    return found or named.owners


_ANSWERING = ("follow", "respond", "repl", "retaliat", "react", "answer", "hit back", "hits back", "struck", "strik")


def _who_answers(frame: Frame) -> list[Coded]:
    """Return who does something next, or in return, that "with" brings: "Norway followed with a halt to all trade"."""
    for verb in frame.view.syntax.verbs.values():
        answers = frame.items[verb.at].lower.startswith(_ANSWERING) and not verb.passive
        brought = [one.phrase for one in verb.links if one.word == "with"] if answers else []
        if any(one.start <= frame.head < one.last for one in brought):
            return subject_actors(frame.items, verb)[0]
    return []


def _who_faces(frame: Frame) -> Named | None:
    """Return who "may face an embargo": those whom it would hit, not those who would make it."""
    verb = (frame.view.syntax.verbs.get(frame.head) or _facing(frame)) if frame.voice == "cue" else None
    if verb is None:
        return None
    faces = frame.items[verb.at].lower.startswith(("fac", "risk")) and not verb.passive
    if not faces and not _is_warned(frame.items, verb) and not _is_threatened(frame.items, verb):
        return None
    found = Named()
    for one in verb.subject:
        hit = party_targets(frame.items, one, one.links, frame.view.year)
        found.targets += hit.targets
        found.sectors += hit.sectors
    return found


def _facing(frame: Frame) -> Verb | None:
    """Return the verb that says who faces the threat which a cue is ("faces the threat of an oil embargo")."""
    verbs = (one for one in frame.view.syntax.verbs.values() if frame.items[one.at].lower.startswith(("fac", "risk")))
    return next((one for one in verbs if any(it.start <= frame.head < it.end for it in one.objects)), None)


_WARNING = word_set("can should must may might could better")


def _is_warned(items: list[Item], verb: Verb) -> bool:
    """Tell whether the subject of a verb is told what it is in for: "Mali can expect sanctions"."""
    group = {item.lower for item in items[verb.start : verb.at]}
    return items[verb.at].lower == "expect" and not verb.passive and not group.isdisjoint(_WARNING)


def _leave_makers(named: Named, faced: Named, before: list[Item]) -> None:
    """Take whose adjective stands before what others face, or from whom it is, for who makes it.

    As in "Chad faces Norwegian sanctions", "can expect visa bans from Oslo".
    """
    makers = {(code, item.text) for item in before for code in codes_of(item)}
    told = [(one.country, one.words) for one in named.targets]
    others = {one.country for one in faced.targets} - {code for code, _ in told}
    if others and told and all(one in makers for one in told) and not any(one.name for one in named.targets):
        named.owners = named.owners or [(code, words) for code, words in told if code is not None]
        named.targets = []


def _is_threatened(items: list[Item], verb: Verb) -> bool:
    """Tell whether the subject of a verb is told what may come to it: "Chad, threatened with a ban, gave in"."""
    word = items[verb.at].lower
    with_it = word == "threatened" and not verb.objects and any(one.word == "with" for one in verb.links)
    with_it = with_it and items[verb.at - 1].lower not in g.HAVE
    return with_it or (verb.passive and word.startswith(("threaten", "warned")))


def _describes(frame: Frame) -> bool:
    """Tell whether a cue only describes the measure, which names its owner ("criticised a planned EU ban")."""
    found = phrase_at(frame.view, frame.object_at)
    return frame.voice == "cue" and found is not None and found[0].start <= frame.head < frame.object_at


def _whom_threatened(frame: Frame) -> list[Target]:
    """Return whom somebody threatens with a measure, or warns of it ("a text that threatened Mali with sanctions")."""
    verb = frame.view.syntax.verbs.get(frame.head) if frame.voice == "cue" else None
    if verb is None or verb.passive or not frame.head_item.lower.startswith(("threaten", "warn", "menac")):
        return []
    own = {code for code, _ in subject_actors(frame.items, verb)[0]}
    told = [one for one in verb.objects if verb.at < one.start and one.end <= frame.object_at]
    brought = (
        any(item.lower in ("with", "of") for item in frame.items[told[-1].end : frame.object_at]) if told else False
    )
    hit = [one for phrase in told for one in party_targets(frame.items, phrase, phrase.links, frame.view.year).targets]
    return [one for one in hit if one.country not in own] if brought else []


def _who_goes_on(frame: Frame) -> list[Coded]:
    """Return the subject that a cue shares with the verb before it ("met envoys from Kenya and threatened a ban")."""
    verb = frame.view.syntax.verbs.get(frame.head) if frame.voice == "cue" else None
    shares = verb is not None and verb.relation == "joined" and not verb.passive
    return subject_actors(frame.items, verb)[0] if verb is not None and shares else []


_DEMANDING = word_tuple("call demand press push urg want seek sought lobb argu propos campaign plead ask request")
"""How cues begin for what is demanded of those whose measure it would be ("called for UN sanctions on Chad")."""
_HAVING_A_SAY = ("support", "oppos", "back", "would back", "veto", "champion")
"""How cues begin for what a state has to say in a body that decides."""


def _has_a_say(frame: Frame, named: Named) -> bool:
    """Tell whether a state only says what it thinks of what a body is to do ("Slovakia opposes an EU ban on …")."""
    bodies = all(code in BODIES for code, _ in named.owners)
    low = frame.head_item.lower
    asks = low.startswith(_DEMANDING) and (bodies or frame.object_kind == "measure")
    return frame.voice == "cue" and (asks or (bodies and low.startswith(_HAVING_A_SAY)))


def _hopes_for(frame: Frame) -> bool:
    """Tell whether the subject wants a relief for itself, so that it is not the one to grant it."""
    return frame.head_item.lower.startswith(_HOPING)


def _possessors(items: list[Item], phrase: NounPhrase, at: int) -> list[Coded]:
    """Return the actors whose doing a noun of change is ("the EU's listing of …", "a US blacklisting of …")."""
    body = [one for one in items[phrase.start : at] if one.kind in ("actor", "group", "anaphor")]
    owned = any(one.lower == "'s" for one in items[phrase.start : at])
    after = items[at + 1 : at + 3]
    owned = owned or (len(after) > 1 and after[0].lower == "of" and after[1].kind != "date")
    return [one for item in body[:1] for one in coded(item)] if owned else []


def _asked(frame: Frame) -> list[Coded]:
    """Return who is to do what a cue says, where somebody asks it of them.

    "Asked Japan to consider a ban", "lobbies Brussels for a ban", "appealed to Japan for a ban".
    """
    verb = frame.view.syntax.verbs.get(frame.head) if frame.voice == "cue" else None
    if verb is None:
        return []
    if verb.relation == "object control":
        return subject_actors(frame.items, verb)[0]
    if verb.passive or not frame.items[frame.head].lower.startswith(_ASKING):
        return []
    addressed = [*verb.objects, *(link.phrase for link in verb.links if link.word in ("to", "on", "with", "upon"))]
    return [one for phrase in addressed if phrase.end <= frame.object_at for one in actors_in(frame.items, phrase)]


def _who_refuses(frame: Frame) -> list[Coded]:
    """Return who refuses what another asks for: "France turned down Mali's request for sanctions against Chad"."""
    for verb in frame.view.syntax.verbs.values():
        refuses = cue_status(frame.items[verb.at]) is Status.REJECTED and not verb.passive
        if refuses and any(one.start <= frame.head < one.last for one in verb.objects):
            return subject_actors(frame.items, verb)[0]
    return []


def _by_whom(frame: Frame) -> list[Coded]:
    """Return who does what a passive cue says ("was ruled out by the Council")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not verb.passive:
        return []
    return actors_by(frame.items, verb.links)


def phrase_at(view: SentenceView, at: int) -> tuple[NounPhrase, list[Link]] | None:
    """Return the noun phrase that holds an item, with the phrases linked to it."""
    members = members_at(view, at)
    return (members[0], members[0].links) if members else None


def members_at(view: SentenceView, at: int) -> list[NounPhrase]:
    """Return the noun phrase that holds an item, and those that are joined to it."""
    syntax = view.syntax
    for place, phrase in enumerate(syntax.phrases):
        if phrase.start <= at < phrase.end:
            return syntax.groups.read(first_of(view.items, syntax, place))[0] if phrase.kind == p.NP else []
    return []
