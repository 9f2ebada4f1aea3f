"""New measures that come with whatever a state does: "Oslo broke new ground with a ban on Malian gold"."""

from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import ECHOES, Clause, Frame
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_BRINGING = frozenset({"with", "by means of", "by way of", "through", "in the form of"})
_NEW = word_set("a an another new further fresh first")
_COPING = (
    "liv", "cop", "deal", "struggl", "contend", "reckon", "toy", "flirt", "play", "agree", "disagree", "associat",
    "charg", "threat", "compar", "confus", "coincid", "tally", "tallies", "square", "squar", "bear", "stick", "stuck",
    "sympath", "begin", "began", "start", "experiment", "help", "wait", "hesitat", "grappl", "wrestl", "battl", "argu",
    "meet", "met", "content", "clash", "conflict", "collid", "compl", "compete", "tinker", "trade", "trad", "face",
    "faced", "burden", "saddl", "quarrel", "found", "find", "finish", "done", "do", "did", "put up", "tolerat",
)  # fmt: skip
"""How verbs begin whose "with" tells of a measure that is another's, that is only thought of, or that stands."""

_KINDS = frozenset({"cue", "dealing_verb"})


def brought_with(clause: Clause, verb: Verb) -> Frame | None:
    """Return the frame of a new measure that a state comes with; None where its verb tells how it stands to one."""
    items = clause.items
    if verb.passive or verb.form != "finite" or len(verb.subject) != 1 or _acts_itself(items[verb.at]):
        return None
    group = {one.lower for one in items[verb.start : verb.end + 1]}
    if items[verb.at].lower.startswith(_COPING) or group & (g.MODALS | g.NEGATIONS | g.REPORTS):
        return None
    senders = subject_actors(items, verb)[0]
    if not senders or not _is_state(items[verb.subject[0].head]):
        return None
    links = [*(far for one in verb.objects for far in one.links), *verb.links]
    for place, link in enumerate(links):
        phrase = link.phrase if link.word in _BRINGING else None
        core = core_of(items, phrase) if phrase is not None and _is_new(items, phrase) else None
        if core is None or items[core.at].kind != "measure" or core.kind != "measure":
            continue
        own_links = core.links or links[place + 1 :]
        named = measure_roles(items, core.phrase, core.at, own_links, clause.view.year)
        own = {code for code, _ in senders}
        if any(one.country and one.country not in own for one in named.targets):
            return told_frame(clause, Told("brought", "imposed", core.kind, core.at), named, senders)
    return None


def _is_state(head: Item) -> bool:
    office = head.kind == "sector" and head.data.sector == "government"
    return office or head.kind in ("actor", "group", "anaphor", "post") or head.lower in _OFFICES


_OFFICES = word_set("government cabinet council commission ministry parliament president administration")


def _acts_itself(item: Item) -> bool:
    """Tell whether a verb is one of change or of proposing by itself, which other rules read."""
    acting = any(
        one.data.name not in ECHOES and (one.particle is None or "with" in one.particle)
        for one in item.senses_of("trigger")
    )
    return acting or item.kind in _KINDS


def _is_new(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase speaks of a measure as a new one ("a ban", "bans")."""
    first = items[phrase.start].lower
    return first in _NEW or (first not in g.DETERMINERS and items[phrase.head].lower.endswith("s"))
