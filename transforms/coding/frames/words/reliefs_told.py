"""Reliefs that a verb tells without granting one: aid spared from a ban, waivers given no more, relief ruled out."""

from dataclasses import replace

from transforms.coding.dealings.state_changes import Told, measure_frame, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_roles import actors_by, measure_roles
from transforms.coding.verbs.exempted import sectors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.inflection import ING
from transforms.reading.kinds import SANCTIONS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, Verb

_AID = word_set(
    "aid assistance help relief supplies deliveries convoys groups agencies charities workers operations work "
    "missions organisations organizations efforts shipments donations flights activities projects pilgrims students"
)
_GIVING = ("issu", "grant", "renew", "extend", "reissu", "sign")
_STOPPING = ("stop", "ceas", "quit", "gave up", "give up")
_AWAY = (
    ("off", "the", "table"), ("off the table",), ("out", "of", "the", "question"), ("out of the question",),
    ("not on the table",), ("not on the agenda",), ("not on the cards",), ("not an option",), ("off the agenda",),
    ("ruled", "out"), ("rule out",), ("ruled out",),
)  # fmt: skip
"""What is said of a relief that will not come."""
_REACH = 5
_RELAXING = frozenset({"lift", "ease", "suspend"})

HEADS = Heads(stems=("exempt", "excus", "carv", "waiv", "rule", *_GIVING), copula=True)
"""The verbs that ``relief_told`` may read."""


def relief_told(clause: Clause, verb: Verb, memory: Memory) -> list[Frame]:
    """Return the frame of who is spared, of waivers that are given no more or of a relief that will not come."""
    low = clause.items[verb.at].lower
    if low.startswith(("exempt", "excus", "carv")):
        return _exempted(clause, verb)
    if low.startswith(("waiv", *_GIVING)):
        return _waived_no_more(clause, verb, memory)
    return _ruled_out(clause, verb, memory) if verb.form == "copula" or low.startswith("rule") else []


def _exempted(clause: Clause, verb: Verb) -> list[Frame]:
    """Read "exempted aid from its sanctions on Mali", "carved out an exception for seeds from the ban on Mali"."""
    items = clause.items
    low = items[verb.at].lower
    what = verb.subject if verb.passive else verb.objects
    if not what or verb.form not in ("finite", "infinitive", "gerund", "participle"):
        return []
    head = items[what[0].head]
    told = core_of(items, what[0])
    relief = told is not None and told.kind == "relief"
    plain = head.kind == "word" and head.lower in _AID
    fits = relief if low.startswith("carv") else plain if low.startswith("exempt") else not relief
    links = [*what[0].links, *verb.links]
    spared_from = _from_measure(items, links) if fits else None
    if spared_from is None:
        return []
    at, core = spared_from
    named = measure_roles(items, core.phrase, core.at, [*core.links, *links[at + 1 :]], clause.view.year)
    gained = [what[0], *(link.phrase for link in links[:at] if link.word == "for" and link.verb is None)]
    named.sectors = named.sectors or [one for phrase in gained for one in sectors_in(items, phrase)]
    senders = actors_by(items, verb.links) if verb.passive else subject_actors(items, verb)[0]
    hit = {one.country for one in named.targets}
    senders = [one for one in senders or named.agents or named.owners if one[0] not in hit]
    if not hit - {None}:
        return []
    found = told_frame(clause, Told("exempted", "eased", "measure", core.at), named, senders)
    return [replace(found, voice="passive" if verb.passive else "active")]


def _from_measure(items: list[Item], links: list[Link]) -> tuple[int, Core] | None:
    for at, link in enumerate(links):
        core = core_of(items, link.phrase) if link.word == "from" and link.verb is None else None
        if core is not None and core.kind in SANCTIONS:
            return at, core
    return None


def _waived_no_more(clause: Clause, verb: Verb, memory: Memory) -> list[Frame]:
    """Read "will no longer waive its sanctions on Mali", "stopped issuing waivers": they apply again."""
    items, above = clause.items, verb.above
    kinds = SANCTIONS if items[verb.at].lower.startswith("waiv") else frozenset({"relief"})
    group = [item.lower for item in items[verb.start : verb.at]]
    stops = verb.form == "gerund" and above is not None and items[above.at].lower.startswith(_STOPPING)
    if verb.passive or not (stops or ("no" in group and "longer" in group)):
        return []
    core = core_of(items, verb.objects[0]) if verb.objects else None
    if core is None or core.kind not in kinds:
        return []
    senders = subject_actors(items, verb)[0]
    found = measure_frame(clause, core, memory, ("waived_no_more", "reinstated"), senders)
    if found.roles is None or not found.roles.targets:
        return []
    return [replace(found, clause=replace(clause, head=above.at)) if stops and above is not None else found]


def _ruled_out(clause: Clause, verb: Verb, memory: Memory) -> list[Frame]:
    """Read "there will be no sanctions relief for Mali", "relief is off the table", "easing the ban is ruled out"."""
    items = clause.items
    if not verb.subject:
        return []
    first = verb.subject[0]
    if items[first.head].lower == "there":
        none = verb.objects[0] if verb.objects else None
        coming = any(item.lower in ("will", "can", "shall") for item in items[verb.start : verb.end])
        core = core_of(items, none) if none is not None and items[none.start].lower == "no" and coming else None
        return _refused(clause, core, memory, "eased") if core is not None and core.kind == "reliefnoun" else []
    core = core_of(items, first)
    if core is None or not _is_away(items, verb):
        return []
    if core.kind == "reliefnoun":
        return _refused(clause, core, memory, "eased")
    before = items[first.start - 1] if first.start > 0 else None
    if core.kind in SANCTIONS and before is not None and ING in before.forms:
        names = {sense.data.name for sense in before.senses_of("trigger")} & _RELAXING
        makes = next(
            (sense.data.on["measure"] for sense in before.senses_of("trigger") if sense.data.name in names), None
        )
        return _refused(clause, core, memory, makes) if makes is not None else []
    return []


def _is_away(items: list[Item], verb: Verb) -> bool:
    start = verb.start
    words = [item.lower for item in items[start : verb.end + _REACH]]
    denied = any(lower_at(items, at) == "not" for at in range(start, verb.end + 1))
    said = not denied and any(
        tuple(words[at : at + len(away)]) == away for away in _AWAY for at in range(len(words) - len(away) + 1)
    )
    placed = denied and any(word in ("on the table", "on the agenda", "on the cards", "an option") for word in words)
    return said or placed


def _refused(clause: Clause, core: Core, memory: Memory, action: str) -> list[Frame]:
    found = measure_frame(clause, core, memory, ("relief_refused", action))
    told = found.roles is not None and bool(found.roles.targets)
    return [replace(found, trigger="withhold")] if told else []
