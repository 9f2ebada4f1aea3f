"""Changes told by "to be": "is no longer under sanctions", "the embargo is over", "trade with Mali is legal again"."""

from dataclasses import replace
from itertools import pairwise

from transforms.coding.dealings.doors.shut_doors import DOORS, are_goods, is_land
from transforms.coding.dealings.passing_grounds import has_passing_ground
from transforms.coding.dealings.state_changes import Told, measure_frame, parties_of, told_frame
from transforms.coding.dealings.states.back_again import pronoun_back
from transforms.coding.dealings.states.onsets import onset_near
from transforms.coding.dealings.states.untold import unless_untold
from transforms.coding.model import Clause, Coded, Frame
from transforms.coding.parties.acting.orders import is_decreed
from transforms.coding.parties.legal_acts.acts import act_core
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.parties.phrases.stops import restricts_dealing
from transforms.coding.status.decided.undoing import spent_relief
from transforms.coding.verbs.memory import Memory
from transforms.reading.kinds import SANCTIONS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_UNDER = word_set("under subject")
_NOW = word_set("now shall hereby thereby henceforth newly therefore")
_STILL = word_set("still already not remain remains remained")
_NOT = word_set("not never hardly")
_OVER = word_set("over gone history off dead finished defunct extinct")
_FREE = word_set("open legal lawful free allowed possible permitted available")
_BY_NOW = word_set("now all already effectively at last finally officially formally therefore thus")
_AT_REST = word_set("ice hold abeyance mothballs suspension suspense limbo")
_FORCE = word_set("force effect place")
_OF_THEM = frozenset({"is_back", "is_law_again", "is_on_hold"})
"""The rules that also read what is said of "they" and "it", the measures named before."""
_ENDED = ("is_over", "lifted")
_PAST = ("a thing of the past", "a thing of yesterday", "at an end")
"""More words for what is over."""


def copula_frames(clause: Clause, verb: Verb, memory: Memory) -> list[Frame]:
    """Read "is no longer under sanctions" and "the embargo is over"."""
    items = clause.items
    words = [item.lower for item in items[verb.start : verb.end]]
    following = [item.lower for item in items[verb.end : verb.end + 5]]
    if words == ["being"] and lower_at(items, verb.start - 1) == "time":
        return []  # "no sanctions for the time being over its drilling"
    out = following[:3] == ["out", "from", "under"]
    no_longer = out or ("longer" in words + following and "no" in words + following)
    newly = not no_longer and bool(_NOW & {*words, *following[:2]}) and not _STILL & {*words, *following}
    if no_longer or (newly and bool(_UNDER & {*following})):
        for link in [*verb.links, *(link for one in verb.objects for link in one.links)]:
            core = core_of(items, link.phrase)
            if link.word in ("under", "to") and core is not None and core.kind in SANCTIONS:
                return [_party_frame(clause, verb, core, "lifted" if no_longer else "imposed")]
        if no_longer and (turned := _no_longer_open(clause, verb) or _no_longer_had(clause, verb)):
            return turned
        ended = no_longer and bool(_FORCE & {*following})
        return _of_subject(clause, verb, memory, ("is_over", "lifted")) if ended else []
    told = None if _NOT & {*words} else _told_of(following) or _sets_in(items, verb, following)
    if told is None:
        return [] if _NOT & {*words} else _free_again(clause, verb, following)
    return _of_subject(clause, verb, memory, told)


def _of_subject(clause: Clause, verb: Verb, memory: Memory, told: tuple[str, str]) -> list[Frame]:
    """Return what is told of the measure that is the subject ("the embargo is over", "is no longer in force")."""
    spent = spent_relief(clause, verb, verb.subject) if told == _ENDED else None
    if spent is not None:
        return [replace(spent, trigger="is_over", rule="state.is_over")]
    found = [core for one in verb.subject if (core := core_of(clause.items, one)) is not None]
    cores = [core for core in found if core.kind in SANCTIONS]
    cores = cores or _acts(clause, verb)
    if not cores and told == _ENDED and (stop := _stop_of(clause, verb)) is not None:
        return [unless_untold(measure_frame(clause, stop, memory, ("undone_ban", "lifted")), memory)]
    ruled = clause.view.has_sanctions_word or clause.view.recalls_measure or is_decreed(clause.items)
    if not cores and told == _ENDED and ruled:
        return _stopped(clause, [core for core in found if core.kind == "dealing"])
    if not cores and told[0] in _OF_THEM:
        return pronoun_back(clause, verb, memory, told)
    return [measure_frame(clause, core, memory, told) for core in (cores if told[0] in _OF_THEM else cores[:1])]


def _acts(clause: Clause, verb: Verb) -> list[Core]:
    """Return the act that is in force no more, for its measures ("Decision 2011/101 concerning … is repealed")."""
    found = (act_core(clause.view, clause.items, one, verb.links) for one in verb.subject)
    return [core for core in found if core is not None]


def _stop_of(clause: Clause, verb: Verb) -> Core | None:
    """Return the stop that is over: "the suspension of payments to Mali is no longer in effect"."""
    phrase = next((one for one in verb.subject if restricts_dealing(clause.items, one)), None)
    return None if phrase is None else Core("measure", phrase.head, phrase, phrase.links)


def _stopped(clause: Clause, cores: list[Core]) -> list[Frame]:
    """Read "imports of its coal are over", "trade with Mali is a thing of the past"."""
    for core in cores[:1]:
        named = measure_roles(clause.items, core.phrase, core.at, core.links, clause.view.year)
        if named.targets:
            return [told_frame(clause, Told("is_over", "imposed", "dealing", core.at), named, named.agents)]
    return []


def _free_again(clause: Clause, verb: Verb, following: list[str]) -> list[Frame]:
    """Read "trade with Mali is legal again", "is free as of today" and "its ports are open again to Malian ships"."""
    items, year = clause.items, clause.view.year
    if not following or following[0].partition(" ")[0] not in _FREE:
        return []
    hoped = any(item.lower in _HOPING for item in items[: verb.start])  # "bankers hope that loans will be possible …"
    if hoped or not (_begins(items, verb, following) or clause.view.follows_relief):
        return []
    cores = [core for one in verb.subject if (core := core_of(items, one)) is not None and core.kind == "dealing"]
    if not _receiving(verb):  # "the airport at Honiara is open again": to whom it was shut, nobody says
        cores = [core for core in cores if items[core.at].lower not in _OWN_PLACES]
    opens = following[0].partition(" ")[0] == "open"
    door = [one for one in verb.subject if opens and _is_way_in(items, one)]
    opened = _opened(clause, verb, door[0]) if door else []
    if opened or any(items[one.head].lower in DOORS for one in door) or (following[0] == "open to" and not cores):
        return opened
    for core in cores[:1]:
        links = _receiving(verb)
        named = measure_roles(items, core.phrase, core.at, [*core.links, *links], year)
        if links:  # the ports are those of whoever opens them
            hit = [party_targets(items, one.phrase, one.phrase.links, year) for one in links]
            own = measure_roles(items, core.phrase, core.at, core.links, year)
            owners = [(one.country, one.words) for one in own.targets if one.country]
            named.targets = [one for party in hit for one in party.targets]
            named.sectors = [code for party in hit for code in party.sectors] or named.sectors
            named.owners = [one for one in owners if one[0] not in {target.country for target in named.targets}]
            if owners and not named.owners:
                return []  # "Iraq's air space is open to flights from Erbil again"
        for one in cores[1:]:  # "trade in gold and the export of furs are free again"
            named.sectors += measure_roles(items, one.phrase, one.at, one.links, year).sectors
        named.sectors += [one for phrase in verb.subject for one in _served(items, phrase)]
        told = Told("free_again", "lifted", "dealing", core.at)
        whole = named.empty and not clause.view.recalls_measure
        return [] if whole else [told_frame(clause, told, named, named.owners)]
    return []


def _receiving(verb: Verb) -> list[Link]:
    """Return to whom something is open ("loans are available to Mali again")."""
    links = [*verb.links, *(far for one in verb.objects for far in one.links)]
    return [Link("to", one.at, one.phrase) for one in links if one.word in ("to", "open to", "available to")]


def _no_longer_had(clause: Clause, verb: Verb) -> list[Frame]:
    """Read "export credits for Mali are no longer available", "loans are no longer open to Mali"."""
    items = clause.items
    after = {word for item in items[verb.end : verb.end + _STATE] for word in item.lower.split(" ")}
    if after.isdisjoint(_HAD) or not any(items[at].lower == "longer" for at in range(verb.start, verb.end + 2)):
        return []
    if has_passing_ground(items, verb.end):
        return []  # "are no longer available, as the fund has been used up"
    cores = [core for one in verb.subject if (core := core_of(items, one)) is not None and core.kind == "dealing"]
    for core in cores[:1]:
        granted = items[core.at].data.measure == "financial" or items[core.at].lower.endswith(_GRANTED)
        named = measure_roles(items, core.phrase, core.at, core.links, clause.view.year)
        links = _receiving(verb)
        if links:  # what a state's own bank lends is open to others
            named.owners = [(one.country, one.words) for one in named.targets if one.country]
            named.targets = parties_of(items, [one.phrase for one in links], clause.view.year).targets
        if granted and named.targets and not named.empty and (named.owners or _is_given_out(clause, verb)):
            return [told_frame(clause, Told("no_longer_had", "imposed", "dealing", core.at), named, named.owners)]
    return []


def _is_given_out(clause: Clause, verb: Verb) -> bool:
    """Tell whether a state or who speaks for it says so ("…, President Reagan announced")."""
    items = clause.items
    said = [one for one in clause.view.syntax.verbs.values() if one is not verb and items[one.at].lower in _SAID]
    return any(actors_in(items, phrase) for one in said if one.form == "finite" for phrase in one.subject)


_SAID = word_set("said says announced announces decided ruled declared ordered decreed confirmed told")
_STATE = 4
_HAD = word_set("available open obtainable had granted")
_GRANTED = ("rights", "right", "quota", "preferences", "privileges", "status", "treatment", "licences", "permits")
"""What ends the names of things that states alone give."""


def _served(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    """Return the service that a phrase names, which is free like a trade ("financial services … are free again")."""
    head = items[phrase.head]
    service = head.kind == "sector" and (head.data.kind == "service" or head.lower.endswith("services"))
    return [(head.data.sector, head.text)] if service else []


_HOPING = word_set("hope hopes hoped expect expects expected wish wishes wished think thinks believe believes if once")

_WAYS_IN = (
    DOORS
    | word_set(
        "port ports harbour harbours harbor harbors airport airports airspace skies waters border borders roads "
        "frontier frontiers sky"
    )
    | {"air space"}
)
"""What a state has open, or not, to those who come from outside."""

_OWN_PLACES = word_set("port ports harbour harbours harbor harbors airport airports road roads")


def _is_way_in(items: list[Item], phrase: NounPhrase) -> bool:
    return items[phrase.head].lower in _WAYS_IN or is_land(items, phrase)


def _no_longer_open(clause: Clause, verb: Verb) -> list[Frame]:
    """Read "its ports are no longer open to Malian ships" and "is no longer closed to them"."""
    items = clause.items
    door = next((one for one in verb.subject if items[one.head].lower in _WAYS_IN), None)
    if door is None:
        return []
    links = [*verb.links, *(far for one in verb.objects for far in one.links)]
    state = [items[one.head].lower for one in verb.objects] + [one.word.partition(" ")[0] for one in links]
    hit = [one.phrase for one in links if one.word in ("to", "open to", "closed to")]
    named = parties_of(items, hit, clause.view.year)
    shut, opened = "open" in state, bool({"closed", "shut"} & {*state})
    if not named.targets or not (shut or opened):
        return []
    told = Told("no_longer_open", "imposed" if shut else "lifted", "dealing", door.head)
    return [told_frame(clause, told, named, actors_in(items, door))]


def _opened(clause: Clause, verb: Verb, door: NounPhrase) -> list[Frame]:
    """Read "the Malian market is open again to French wine": whose market it is opens it."""
    links = (*verb.links, *(far for it in verb.objects for far in it.links))
    hit = [one.phrase for one in links if one.word in ("to", "open to")]
    named = parties_of(clause.items, hit, clause.view.year)
    told = Told("free_again", "lifted", "dealing", door.head)
    own = {code for code, _ in actors_in(clause.items, door)}
    named.targets = [one for one in named.targets if one.country not in own]
    if not named.targets or (is_land(clause.items, door) and not are_goods(named)):
        return []
    return [told_frame(clause, told, named, actors_in(clause.items, door))]


def _begins(items: list[Item], verb: Verb, following: list[str]) -> bool:
    """Tell whether a trade is free that was not: "again", "once more", "as of today"."""
    after = _after(items, verb)
    if {"again", "anew"} & {*following, *after} or ("once", "more") in pairwise([*following, *after]):
        return True
    tail = items[verb.end + 1 : verb.right + 4]
    return any(one.lower in ("of", "from") and two.kind == "date" for one, two in pairwise(tail))


def _after(items: list[Item], verb: Verb) -> list[str]:
    return [item.lower for item in items[verb.end : verb.right + 3]]


def _told_of(following: list[str]) -> tuple[str, str] | None:
    """Return by which rule "is over" and "is back" tell which change."""
    now = bool(following) and following[0] in _BY_NOW
    while following and following[0] in _BY_NOW:
        following = following[1:]
    first, second, third = (*following, "", "", "")[:3]
    at_end = (first, second) in (("no", "more"), ("an", "end")) and third not in ("than", "to", "of")
    if at_end or (first in _OVER and second != "limits"):
        return _ENDED
    if " ".join(following).startswith(_PAST):
        return _ENDED
    if "law" in (first, second) and (now or {*following} & {"again", "anew"}):  # "they are EU law again"
        return ("is_law", "imposed") if now and first == "law" else ("is_law_again", "reinstated")
    if first in ("on", "in") and second in _AT_REST:
        return "is_on_hold", "suspended"
    if first in _FORCE or (first in ("in", "on") and second in _FORCE):
        again = {*following[1:4]} & {"again", "anew"} or first == "back"
        return ("is_back", "reinstated") if again else None
    return ("is_back", "reinstated") if first == "back" and second != "to" else None


_ONSETS = word_set("from as on immediately starting since")
_EFFECT = word_set("force effect place operation")
_FULLY = word_set("fully also only legally already immediately")


def _sets_in(items: list[Item], verb: Verb, following: list[str]) -> tuple[str, str] | None:
    """Read "will be fully effective from August", "is effective as of today", "will be in force from 1 July"."""
    words = [word for word in " ".join(following).split() if word not in _FULLY]
    if words[:1] in (["in"], ["into"]) and words[1:2] and words[1] in _EFFECT and onset_near(items, verb.end):
        return "begins", "imposed"  # "has been in force since Monday", "was in place by noon"
    dated = any(one.kind == "date" for one in items[verb.end : verb.end + 9])
    if words[:1] == ["in"] and words[1:2] and words[1] in _EFFECT and items[verb.at].lower not in ("was", "were"):
        words, onsets = words[1:], _ONSETS - {"since"}  # "in force since May" tells of no change
    else:
        words, onsets = words if words[:1] == ["effective"] else [], _ONSETS
    return ("begins", "imposed") if {*words[1:2]} & onsets and dated else None


def _party_frame(clause: Clause, verb: Verb, core: Core, action: str) -> Frame:
    items, year = clause.items, clause.view.year
    named = parties_of(items, verb.subject, year)
    measure = measure_roles(items, core.phrase, core.at, [], year)
    senders = measure.owners or [(one.country, one.words) for one in measure.targets if one.country and not one.name]
    named.own_sector = measure.own_sector
    if not any(one.country or one.name for one in named.targets):  # "tractors … the embargo on Mali"
        named.targets = measure_roles(items, core.phrase, core.at, core.links, year).targets
    rule = "no_longer_under" if action == "lifted" else "now_under"
    return told_frame(clause, Told(rule, action, "measure", core.at), named, senders)
