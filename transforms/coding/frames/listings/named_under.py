"""Who is named under an act of sanctions: "two judges were named under the Global Magnitsky Act"."""

from dataclasses import replace

from transforms.coding.frames.listings.list_states import state_of_listed
from transforms.coding.frames.words.worthwhile import ACTS
from transforms.coding.model import Clause, Coded, Frame, Roles
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.heads import Heads
from transforms.reading.grammar import NEGATIONS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, Verb

_NAMING = word_set("name names named target targets targeted tagged cited hit include includes included")
_NEW = word_set("new fresh latest further additional newest")

HEADS = Heads(words=_NAMING)
"""The verbs that ``named_under`` may read."""


def named_under(clause: Clause, verb: Verb) -> list[Frame]:
    """Read "named two ministers under Global Magnitsky" as their designation."""
    items = clause.items
    if items[verb.at].lower not in _NAMING or not verb.subject:
        return []
    words = {item.lower for item in items[verb.start : verb.at]}
    if verb.form != "finite" or words & NEGATIONS:
        return []
    parties = verb.subject if verb.passive else verb.objects
    if any(item.lower in NEGATIONS for one in parties for item in items[one.start : one.head]):
        return []
    links = [*verb.links, *(link for one in parties for link in one.links)]
    for link in links:
        act = _act(items, link)
        whose = _of_new_sanctions(items, link) if act is None else [(code, act.text) for code in codes_of(act)]
        if whose is not None:
            found = state_of_listed(clause, parties, Core("list", link.phrase.head, link.phrase, []), "imposed")
            return [] if found is None else [_by(found, items, verb, whose)]
    return []


def _of_new_sanctions(items: list[Item], link: Link) -> list[Coded] | None:
    """Return whose new sanctions those are in which somebody is named; None where it is not in such."""
    core = core_of(items, link.phrase) if link.word == "in" else None
    if core is None or core.kind not in ("measure", "package") or not _is_new(items, link):
        return None
    inner = [one.phrase for one in link.phrase.links if one.word == "of"]
    return [code for phrase in (link.phrase, *inner) for code in actors_in(items, phrase)]


def _is_new(items: list[Item], link: Link) -> bool:
    words = {item.lower for item in items[link.phrase.start : link.phrase.end]}
    return not words.isdisjoint(_NEW)


def _act(items: list[Item], link: Link) -> Item | None:
    """Return the act of sanctions under which something is done."""
    inside = items[link.phrase.start : link.phrase.end] if link.word == "under" else []
    acts = (one for one in inside if one.kind == "actor" and one.data.kind == "instrument")
    return next((one for one in acts if any(word in one.lower for word in ACTS)), None)


def _by(frame: Frame, items: list[Item], verb: Verb, whose: list[Coded]) -> Frame:
    """Return a frame with who names those, or whose act or measures it is, as sender."""
    roles = frame.roles or Roles()
    acting: list[Coded] = [] if verb.passive else [code for one in verb.subject for code in actors_in(items, one)]
    by = [code for link in verb.links if link.word == "by" for code in actors_in(items, link.phrase)]
    senders = acting or by or whose
    hit = {one.country for one in roles.targets}
    return replace(frame, roles=replace(roles, senders=[one for one in senders if one[0] not in hit][:1]))
