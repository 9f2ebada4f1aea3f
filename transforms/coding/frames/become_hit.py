"""Who becomes the target of a measure: "two banks have become the object of restrictive measures by Iran"."""

from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrase_roles import actors_in, measure_roles
from transforms.syntax.model import Verb

_BECOMING = ("become", "became", "becoming")
_HIT = frozenset({"object", "objects", "target", "targets", "subject", "victim", "victims"})


def become_hit(clause: Clause, verb: Verb) -> Frame | None:
    """Read that somebody becomes what a measure hits; None where the verb tells of no such thing."""
    items, year = clause.items, clause.view.year
    if not items[verb.at].lower.startswith(_BECOMING) or verb.passive or not verb.objects or not verb.subject:
        return None
    what = verb.objects[0]
    if items[what.head].lower not in _HIT:
        return None
    links = [link for link in what.links if link.word == "of"][:1]
    core = core_of(items, links[0].phrase) if links else None
    if core is None or core.kind not in ("measure", "package"):
        return None
    named = parties_of(items, verb.subject, year)
    measure = measure_roles(items, core.phrase, core.at, [], year)
    named.own_sector = measure.own_sector
    by = [code for link in (*what.links, *verb.links) if link.word == "by" for code in actors_in(items, link.phrase)]
    inside = [(one.country, one.words) for one in measure.targets if one.country and not one.name]
    if not named.targets and not named.sectors:
        return None
    return told_frame(clause, Told("now_under", "imposed", "measure", core.at), named, by or measure.owners or inside)
