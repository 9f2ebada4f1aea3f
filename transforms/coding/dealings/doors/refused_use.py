"""Ships and planes that are refused the use of ports or of the air: "denied Soviet ships the use of its ports"."""

from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.model import Clause, Frame, SentenceView
from transforms.coding.parties.phrases.grounds import is_own_ground
from transforms.coding.parties.phrases.phrase_roles import actors_by, actors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.retained import REFUSING
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.spans import lower_at
from transforms.syntax import phrases as p
from transforms.syntax.model import NounPhrase, Verb

HEADS = Heads(stems=REFUSING)
"""The verbs that ``refused_use`` may read."""


def refused_use(clause: Clause, verb: Verb) -> Frame | None:
    """Return the ban on those who are refused the use of somebody's ports, airports or air; None where nobody is."""
    items = clause.items
    if not items[verb.at].lower.startswith(REFUSING) or verb.form != "finite":
        return None
    if {item.lower for item in items[verb.start : verb.at]} & g.NEGATIONS:
        return None
    whom = verb.subject if verb.passive else verb.objects[:1]
    use = verb.objects[:1] if verb.passive else _second_object(clause.view, whom)
    ground = next((link.phrase for one in use for link in one.links if link.word == "of" and link.verb is None), None)
    if ground is None or not is_own_ground(items[ground.head]) or items[use[0].head].lower != "use":
        return None
    senders = actors_by(items, verb.links) if verb.passive else subject_actors(items, verb)[0]
    senders = senders or actors_in(items, ground)
    named = parties_of(items, whom, clause.view.year)
    hit = {one.country for one in named.targets if one.country}
    if not senders or not hit or hit <= {code for code, _ in senders}:
        return None
    place = items[ground.head]
    if not named.sectors and place.kind == "measure" and place.data.sector:
        named.own_sector = (place.data.sector, place.text)  # "its airspace"
    return told_frame(clause, Told("refused_use", "imposed", "dealing", ground.head), named, senders)


def _second_object(view: SentenceView, whom: list[NounPhrase]) -> list[NounPhrase]:
    """Return the noun phrase that follows another at once: what somebody is refused."""
    end = whom[0].end if whom else 0
    if not end or lower_at(view.items, end) not in g.DETERMINERS:
        return []
    place = next((at for at, one in enumerate(view.syntax.phrases) if one.kind == p.NP and one.start == end), None)
    return [] if place is None else view.syntax.groups.read(place)[0][:1]
