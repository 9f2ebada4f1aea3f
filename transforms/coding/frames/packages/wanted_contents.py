"""What somebody wants a package to hold, and what a ban covers now besides: "wants the package to include uranium"."""

from dataclasses import replace

from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_links import inner_measure
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.parties.senders import MEMBERS
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.kinds import SANCTIONS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_HOLDING = word_set("include includes cover covers contain contains comprise comprises target hit reach reaches")
_BESIDES = word_set("besides beyond apart aside")

HEADS = Heads(words=_HOLDING)
"""The verbs that ``wanted_contents`` may read."""


def wanted_contents(clause: Clause, verb: Verb) -> list[Frame]:
    """Return the frame of what a package is to include by somebody's wish, or of what a ban now covers as well."""
    items = clause.items
    if items[verb.at].lower not in _HOLDING or verb.passive or not verb.objects or len(verb.subject) != 1:
        return []
    core = core_of(items, verb.subject[0])
    if core is None or core.kind not in SANCTIONS:
        return []
    above = verb.above
    wanted = verb.form == "infinitive" and above is not None and items[above.at].kind == "cue"
    if wanted and above is not None:
        return _frame(clause, verb, core, ("wanted", "imposed"), subject_actors(items, above)[0])
    return _frame(clause, verb, core, ("now_covers", "expanded"), []) if _covers_more(clause, verb) else []


def _covers_more(clause: Clause, verb: Verb) -> bool:
    """Tell whether a ban is said to cover more than it did: "besides oil it now covers gas", "now also covers"."""
    group = {item.lower for item in clause.items[verb.start : verb.at]}
    if verb.form != "finite" or "now" not in group or group & (g.NEGATIONS | g.MODALS | g.HAVE):
        return False
    return "also" in group or clause.items[0].lower in _BESIDES or clause.view.follows_news


def _frame(
    clause: Clause, verb: Verb, core: Core, told: tuple[str, str], wishing: list[tuple[str, str]]
) -> list[Frame]:
    items, year = clause.items, clause.view.year
    named = Named()
    for phrase in verb.objects:
        one = _held(items, phrase, year)
        named.targets += one.targets
        named.sectors += one.sectors
    if not named.sectors and not any(one.sector for one in named.targets):
        return []
    own = measure_roles(items, core.phrase, core.at, core.links, year)
    if not any(one.country for one in named.targets):
        named.targets += [replace(one, sector=None, name=None) for one in own.targets if one.country]
    owners = own.agents or own.owners or actors_in(items, core.phrase)
    of_union = [one for one in owners if one[0] == "EU"] if {code for code, _ in wishing} <= MEMBERS else []
    senders = of_union or wishing or owners  # what a member wants of the EU's package is the Union's
    rule, action = told
    return [told_frame(clause, Told(rule, action, "measure", verb.objects[0].head), named, senders)]


def _held(items: list[Item], phrase: NounPhrase, year: int | None) -> Named:
    """Read what a package holds: goods and parties, or a ban with whom and what it hits."""
    inner = inner_measure(items, phrase)
    if inner is None:
        return parties_of(items, [phrase], year)
    return measure_roles(items, phrase, inner, phrase.links, year)
