"""What the law makes of a dealing from now on: "is now a crime", "became punishable", "is exempt from the embargo"."""

from itertools import pairwise

from transforms.coding.dealings.dealing_words import ILLEGAL, UNSETTLED
from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.hit.chained_dealings import complements
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.verbs.exempted import sectors_in
from transforms.reading import grammar as g
from transforms.reading.inflection import ING
from transforms.reading.kinds import SANCTIONS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_LEGAL = word_set("legal lawful")
_EXEMPT = "exempt"
_STATES = ILLEGAL | _LEGAL | {_EXEMPT, "against"}
_BECOMING = word_set("become becomes became made makes")
_ONSETS = word_set("now henceforth hereby thereby since")
_AGAIN = word_set("again anew more")
_REACH = 6
_WHERE = word_set("in under by to")


def legal_state(clause: Clause, verb: Verb) -> Frame | None:
    """Return the frame of what is said to be against the law, or exempt from a measure, from now on."""
    items = clause.items
    after = _words_behind(items, verb)
    state = next((word for word in (items[verb.at].lower, *after) if word in _STATES), None)
    if state is None or (state == "against" and "law" not in after):
        return None
    group = [item.lower for item in items[verb.start : verb.at + 1]]
    if {"no", "longer"} <= {*group, *after} and state != _EXEMPT:
        return _forbidden(clause, verb, "imposed" if state in _LEGAL else "lifted")
    if not _is_state_verb(verb, group, state) or UNSETTLED & {*group, *after}:
        return None
    again = bool(_AGAIN & {*group, *after})
    tail = items[verb.start : clause.right + 1]
    begins = bool(_ONSETS & {item.lower for item in tail}) or any(_is_onset(*pair) for pair in pairwise(tail))
    if not (again or begins or _BECOMING & {*group} or "will" in group) or (state in _LEGAL and not again):
        return None  # a rule that stands
    if state == _EXEMPT:
        return _exempt(clause, verb)
    return _forbidden(clause, verb, "lifted" if state in _LEGAL else "reinstated" if again else "imposed")


def _words_behind(items: list[Item], verb: Verb) -> list[str]:
    """Return the words behind a verb, where one of them or the verb may say what a dealing is by law."""
    behind = items[verb.end : verb.end + _REACH]
    told = any(item.lower in _STATES or " " in item.lower for item in (items[verb.at], *behind))
    return [word for item in behind for word in item.lower.split(" ")] if told else []


def _is_onset(before: Item, item: Item) -> bool:
    return before.lower.rpartition(" ")[2] == "from" and item.kind == "date"


def _is_state_verb(verb: Verb, group: list[str], state: str) -> bool:
    if verb.form == "copula" or group[-1] in _BECOMING:
        return True
    return state == _EXEMPT == group[-1] and bool(g.BE & {*group}) and not verb.passive


def _forbidden(clause: Clause, verb: Verb, action: str) -> Frame | None:
    items, found = clause.items, _dealing(clause, verb)
    if found is None:
        return None
    named, at = found
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    where = [code for link in links if link.word in _WHERE for code in actors_in(items, link.phrase)]
    hit = {one.country for one in named.targets}
    senders = [one for one in where if one[0] not in hit]
    if not any(one.country or one.name for one in named.targets):
        return None
    return told_frame(clause, Told("against_the_law", action, "dealing", at), named, senders or named.owners)


def _dealing(clause: Clause, verb: Verb) -> tuple[Named, int] | None:
    """Return what a dealing that is the subject names ("trade with Iran in gold", "buying Iranian oil")."""
    items, year = clause.items, clause.view.year
    for one in verb.subject:
        core = core_of(items, one)
        if core is not None and core.kind == "dealing":
            return measure_roles(items, core.phrase, core.at, core.links, year), core.at
        if _is_gerund(items, one.head):
            return measure_roles(items, one, one.head, one.links, year), one.head
    gerund = verb.above  # "Selling arms to Chad is now …": the goods look like the subject
    if gerund is not None and gerund.relation == "fronted" and _is_gerund(items, gerund.at):
        phrase = NounPhrase(gerund.at, gerund.at + 1, gerund.at)
        goods = [link for one in verb.subject for link in (Link("of", one.start, one), *one.links)]
        return measure_roles(items, phrase, gerund.at, [*complements(gerund), *goods], year), gerund.at
    return None


def _is_gerund(items: list[Item], at: int) -> bool:
    return items[at].kind == "dealing_verb" and ING in items[at].forms


def _exempt(clause: Clause, verb: Verb) -> Frame | None:
    items, year = clause.items, clause.view.year
    links: list[Link] = [*verb.links, *(link for one in verb.objects for link in one.links)]
    for at, link in enumerate(links):
        core = core_of(items, link.phrase) if link.word == "from" else None
        if core is None or core.kind not in SANCTIONS:
            continue
        named = measure_roles(items, core.phrase, core.at, [*core.links, *links[at + 1 :]], year)
        goods = [one for phrase in verb.subject for one in sectors_in(items, phrase)]
        spared = parties_of(items, verb.subject, year)
        favoured = {one.country for one in spared.targets}
        named.targets = [one for one in named.targets if one.country not in favoured] or spared.targets
        named.sectors = goods or named.sectors
        return told_frame(clause, Told("exempt", "eased", "measure", core.at), named, named.owners or named.agents)
    return None
