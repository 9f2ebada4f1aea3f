"""Licences that are given to nobody for another land's goods: "has issued no import permits for Chilean grapes"."""

from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_GIVING = ("issu", "grant", "give", "gave", "approv", "stamp", "hand")
_PAPERS = ("import licen", "import permit", "import papers", "export licen", "export permit", "permits", "licences")
_SINCE = word_set("since more further longer")
_NO = frozenset({"no"})

HEADS = Heads(stems=_GIVING)
"""The verbs that ``no_permits`` may read."""


def no_permits(clause: Clause, verb: Verb) -> Frame | None:
    """Read no licences that are issued any more as a ban; None where it is not said since when, or of whose goods."""
    items = clause.items
    papers = verb.subject if verb.passive else verb.objects
    if verb.form != "finite" or not items[verb.at].lower.startswith(_GIVING) or not papers:
        return None
    phrase = papers[0]
    if items[phrase.start].lower not in _NO or not _are_papers(items, phrase):
        return None
    around = {item.lower for item in (*items[phrase.start : phrase.end], *items[verb.end : verb.right + _REACH])}
    core = core_of(items, phrase)
    if core is None or around.isdisjoint(_SINCE):
        return None
    named = measure_roles(items, phrase, core.at, [*phrase.links, *verb.links], clause.view.year)
    own = actors_in(items, NounPhrase(phrase.start, core.at, phrase.start)) if phrase.start < core.at else []
    senders = subject_actors(items, verb)[0] if not verb.passive else own
    hit = [one for one in named.targets if one.country and one.country not in {code for code, _ in senders}]
    if not hit:
        return None
    named.targets, named.owners = hit, []
    return told_frame(clause, Told("no_permits", "imposed", "dealing", core.at), named, senders)


_REACH = 6


def _are_papers(items: list[Item], phrase: NounPhrase) -> bool:
    words = " ".join(item.lower for item in items[phrase.start : phrase.end])
    return any(one in words for one in _PAPERS)
