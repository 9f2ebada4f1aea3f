"""Ends that a date parts from what they are put to: "put an end on Friday to the arms embargo and the travel bans"."""

from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, Verb

_PUTTING = word_set("put puts putting call calls called calling bring brings brought bringing")
_ENDS = word_set("end halt stop close")
_MAKES = {"measure": "lifted", "package": "lifted", "relief": "reinstated", "dealing": "imposed"}

HEADS = Heads(words=_PUTTING)
"""The verbs that ``parted_ends`` may read."""


def parted_ends(clause: Clause, verb: Verb) -> list[Frame]:
    """Return a frame for each measure or dealing that a verb puts an end to, where that is not said in one piece."""
    items = clause.items
    if items[verb.at].lower not in _PUTTING or verb.passive or not verb.objects:
        return []
    denied = {item.lower for item in items[verb.start : verb.at]} & g.NEGATIONS
    if denied or items[verb.objects[0].head].lower not in _ENDS:
        return []
    links = [*verb.objects[0].links, *verb.links]
    senders = subject_actors(items, verb)[0]
    ends = [(link, links[at + 1 :]) for at, link in enumerate(links) if link.word == "to"]
    return [one for link, after in ends for one in _ended(clause, link, after, senders)]


def _ended(clause: Clause, link: Link, after: list[Link], senders: list[tuple[str, str]]) -> list[Frame]:
    """Return the frame of what a link says is ended, with what hangs on it up to the next end."""
    core = core_of(clause.items, link.phrase)
    action = _MAKES.get(core.kind) if core is not None else None
    if core is None or action is None:
        return []
    own = []
    for one in after:
        if one.word == "to" and core.kind != "dealing":
            break
        own.append(one)
    named = measure_roles(clause.items, core.phrase, core.at, [*core.links, *own], clause.view.year)
    return [told_frame(clause, Told("put_end", action, core.kind, core.at), named, senders or named.owners)]
