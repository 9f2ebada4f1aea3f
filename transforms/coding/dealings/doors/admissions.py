"""Who or what is let in no more, or again: "will no longer be allowed into Turkish ports", "is off limits for"."""

from dataclasses import dataclass

from transforms.coding.dealings.dealing_words import any_more, has_no_subject
from transforms.coding.dealings.doors.shut_doors import TURNING, shut_door_frame
from transforms.coding.frame_forms import dealing_rule
from transforms.coding.model import Clause, Coded, Frame, Roles
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.grounds import is_own_ground
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_by, actors_in, measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.retained import REFUSING
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.items import is_official
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_ADMITTING = ("allow", "let", "admit", "permit", "accept", "readmit", "re-admit", "receiv", "welcom")
_INTO = word_set("into in onto inside through over at to on aboard across within")
_OFF_LIMITS = frozenset({"off limits", "off-limits"})
_STATES = {"welcome": word_set("in at to inside on aboard"), "off limits": word_set("to for in")}
"""What is said of those who are let in, or of what is closed, with the prepositions of the place."""
_ACCESS = word_set(
    "entry access permission berth berths landing admission passage transit visa visas overflight rights card papers "
    "clearance clearances slot slots bunkers pilots pilot pilotage tugs shelter refuelling"
)
_OWN = word_set("its their our")
_AGAIN = word_set("again anew more")
_ONSETS = word_set("now from will henceforth becomes became become since today")


@dataclass(frozen=True, slots=True)
class _Way:
    """Who is let in or kept out, where, and by whom as far as a subject says so."""

    who: list[NounPhrase]
    places: list[Coded]
    senders: list[Coded]
    own: bool = False
    """Whether the place is said to be somebody's own ("into its ports")."""


HEADS = Heads(stems=(*TURNING, *_ADMITTING, *REFUSING), copula=True)
"""The verbs that ``admission_frame`` may read."""


def admission_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read who is let in no more, or again; None where the verb tells of no such thing."""
    return shut_door_frame(clause, verb) or _admission(clause, verb)


def _admission(clause: Clause, verb: Verb) -> Frame | None:
    items = clause.items
    if verb.form not in ("finite", "copula"):
        return None
    if verb.passive and items[verb.at].lower.startswith(REFUSING):
        return _refused_frame(clause, verb) if verb.objects else _refused_at(clause, verb)
    admits = items[verb.at].lower.startswith(_ADMITTING)
    state = _state(items, verb) if verb.form == "copula" else None
    if not admits and state is None:
        return None
    if admits and not verb.passive and any(_is_dealing(items[one.head]) for one in verb.objects):
        return None  # "will no longer allow the export of arms": a dealing that is barred
    words = {item.lower for item in items[verb.start : verb.at + 1]}
    after = [item.lower for item in items[verb.at + 1 : verb.right + 3]]
    rule = _rule(items, verb, words, after, state) or _told_shut(clause, verb, state)
    if rule is not None and state == "off limits" and (told := _shut_dealing(clause, verb, rule)) is not None:
        return told
    way = (
        None if rule is None else _way(items, verb, _INTO if state is None else _STATES[state], flows=state is not None)
    )
    return None if rule is None or way is None else _frame(clause, rule, way)


def _told_shut(clause: Clause, verb: Verb, state: str | None) -> str | None:
    """Read "its ports are out of bounds to Malian ships" as new where a ban was told right before."""
    told = clause.view.follows_ban and state == "off limits" and verb.above is None
    still = {item.lower for item in clause.items[verb.start : verb.end]} & {"still", "not", "already"}
    return "denial" if told and not still else None


def _is_dealing(item: Item) -> bool:
    """Tell whether it is a dealing that is let, or a measure ("will not let its arms embargo lapse"), and no party."""
    return item.kind == "measure" and item.data.kind in ("dealing", "measure")


def _refused_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read "Israeli ships are refused entry to Kuwaiti ports"."""
    items = clause.items
    low = {word for one in verb.objects for item in items[one.start : one.end] for word in item.lower.split(" ")}
    if not low & _ACCESS:
        return None
    links = [link for one in verb.objects for link in one.links] + verb.links
    places = [one for link in links if link.word in _INTO for one in actors_in(items, link.phrase)]
    by = actors_by(items, links)
    return _frame(clause, "denial", _Way(verb.subject, places, by))


_GATES = word_set("port ports airport airports harbour harbours harbor harbors border borders airfield crossings")


def _refused_at(clause: Clause, verb: Verb) -> Frame | None:
    """Read "Israeli ships are refused in Kuwaiti ports", "Malian goods are refused at the border"."""
    items = clause.items
    gates = [
        link.phrase for link in verb.links if link.word in ("in", "at") and items[link.phrase.head].lower in _GATES
    ]
    places = [one for phrase in gates for one in actors_in(items, phrase)]
    denied = not {item.lower for item in items[verb.start : verb.end]}.isdisjoint(("not", "never"))
    return _frame(clause, "denial", _Way(verb.subject, places, [])) if places and not denied else None


def _state(items: list[Item], verb: Verb) -> str | None:
    """Return "welcome" or "off limits" where the copula says that."""
    following = [item.lower for item in items[verb.end : verb.end + 5]]
    if "welcome" in following:
        return "welcome"
    said = " ".join(following)
    return "off limits" if "bounds" in following or any(one in said for one in _OFF_LIMITS) else None


def _rule(items: list[Item], verb: Verb, words: set[str], after: list[str], state: str | None) -> str | None:
    no_longer = "longer" in words or "longer" in after[:4]
    if state == "off limits":
        dated = any(item.kind == "date" for item in items[max(0, verb.start - 6) : verb.right + 4])
        if no_longer:
            return "allowance"
        return "denial" if dated or words & _ONSETS or _ONSETS & set(after) else None
    if no_longer or any_more(after, words | ({"no"} if has_no_subject(items, verb) else set())):
        return "denial"
    if bool(_AGAIN & words) or any(word in _AGAIN for word in after):
        return "allowance"
    shut = "will" in words and ("not" in words or has_no_subject(items, verb))
    return "denial" if state is None and shut else None


def _shut_dealing(clause: Clause, verb: Verb, rule: str) -> Frame | None:
    """Read "lending to the government is now off limits"."""
    items = clause.items
    core = core_of(items, verb.subject[0]) if verb.subject else None
    if core is None or core.kind != "dealing":
        return None
    if is_own_ground(items[core.at]):
        return _shut_ground(clause, verb, rule, core.phrase)
    named = measure_roles(items, core.phrase, core.at, core.links, clause.view.year)
    return None if named.empty else _made(clause, rule, roles_of(named.agents, named))


def _shut_ground(clause: Clause, verb: Verb, rule: str, ground: NounPhrase) -> Frame | None:
    """Read "Finnish ports are off limits to Russian trawlers": whose ground it is shuts it to others."""
    far = [one for link in verb.links for one in (link, *link.phrase.links)]
    hit = [link.phrase for link in far if link.word in ("to", "for") and link.verb is None]
    named = Named()
    for one in hit:
        found = party_targets(clause.items, one, one.links, clause.view.year)
        named.targets, named.sectors = [*named.targets, *found.targets], [*named.sectors, *found.sectors]
    senders = actors_in(clause.items, ground)
    roles = roles_of(senders, named)
    known = bool(senders) or (clause.view.follows_ban and rule == "denial")
    return _made(clause, rule, roles) if known and roles.targets else None


def _way(items: list[Item], verb: Verb, into: frozenset[str], *, flows: bool) -> _Way | None:
    active = not verb.passive and verb.form != "copula"
    who = verb.objects if active else verb.subject
    links: list[Link] = [*verb.links, *(link for one in verb.objects for link in one.links)]
    links += [link for one in verb.links for link in one.phrase.links]
    entered = [link for link in links if link.word in into and link.verb is None]
    dealt = not flows and any((core := core_of(items, one)) is not None and core.kind == "dealing" for one in who)
    if active and who and not entered and _lets_officials_in(items, who):
        return _Way(who, [], subject_actors(items, verb)[0])  # "will let Malian ministers in again"
    if flows and not entered and who and all(is_official(items[one.head]) for one in who):
        return _Way(who, [], [])  # "Malian ministers are no longer welcome"
    if not who or not entered or dealt:  # "allowed flights to Turkey again" admits nobody
        return None
    places = [one for link in entered for one in actors_in(items, link.phrase)]
    senders = subject_actors(items, verb)[0] if active else []
    if not places and not any(items[link.phrase.head].kind == "measure" for link in entered):
        return None
    own = any(items[link.phrase.start].lower in _OWN for link in entered)
    return _Way(who, places, senders, own)


def _lets_officials_in(items: list[Item], who: list[NounPhrase]) -> bool:
    """Tell whether officials are let "in" by those whose land it is: nobody else is kept out as a sanction."""
    post, last = items[who[-1].head], who[-1].last
    return is_official(post) and last < len(items) and items[last].lower == "in"


def _frame(clause: Clause, rule: str, way: _Way) -> Frame | None:
    items = clause.items
    senders = way.senders or way.places[:1]
    named = Named()
    for one in way.who:
        own = party_targets(items, one, [link for link in one.links if link.word not in _INTO], clause.view.year)
        named.targets += own.targets
        named.sectors += own.sectors
    roles = roles_of(senders, named)
    hits = way.own and any(one.country for one in roles.targets)
    spoken = clause.view.has_sanctions_word or clause.view.follows_ban
    if not roles.names_target_or_sector or not (senders or hits or spoken):
        return None
    return _made(clause, rule, roles, "passive" if way.who and not way.senders else "active")


def _made(clause: Clause, rule: str, roles: Roles, voice: str = "active") -> Frame:
    return dealing_rule(
        clause, clause.head, (rule, "imposed" if rule == "denial" else "lifted"), roles, passive=voice == "passive"
    )
