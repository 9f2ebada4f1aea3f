"""Changes of lists in the short form of a digest: "two more generals added", "40 firms on Entity List"."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.dealings.state_changes import parties_of
from transforms.coding.frames.by_syntax.phrase_frames import phrase_at
from transforms.coding.frames.listings.colons import listed_before_colon
from transforms.coding.frames.packages.holding import NEW
from transforms.coding.model import Clause, Frame, SentenceView, lower_words
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.verbs.verb_roles import roles_of
from transforms.reading.grammar import DETERMINERS
from transforms.reading.spans import item_at, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_MOVES = {"added": "imposed", "included": "imposed", "removed": "lifted", "deleted": "lifted"}
_ENTERED = word_set("name names person persons individual individuals entry entries listing listings member members")
_AFTER = word_set("on in from since under to for as by")
_PLACES = {"on": "imposed", "onto": "imposed", "off": "lifted"}


def moved_alone(clause: Clause, verb: Verb) -> list[Frame]:
    """Read "Regulations amended; two more ministers added" in an item of a digest on sanctions."""
    items = clause.items
    action = _MOVES.get(items[verb.at].lower)
    if action is None:
        return []
    after = item_at(items, verb.at + 1)
    ends = after is None or after.kind in ("mark", "date") or after.lower in _AFTER
    bare = verb.start == verb.at and not verb.objects and len(verb.subject) > 0
    if not (bare and ends and is_entry(clause.view)):
        return []
    named = parties_of(items, verb.subject, clause.view.year)
    counted = any(items[one.head].lower in _ENTERED for one in verb.subject)
    named.agents = [code for link in verb.links if link.word == "by" for code in actors_in(items, link.phrase)]
    return [] if named.empty and not counted else [_frame(clause, action, verb.subject[0].head, named)]


def told_alone(clause: Clause) -> Frame | None:
    """Return the frame of a list that no verb tells anything of: in a digest, or before a colon."""
    return listed_alone(clause) or listed_before_colon(clause)


def listed_alone(clause: Clause) -> Frame | None:
    """Read "40 firms on Entity List" as what heads an item of a digest: they were put there."""
    items, at, view = clause.items, clause.head, clause.view
    owned = at > _SHORTEST and items[at - 1].kind == "actor"  # "two banks off EU list"
    place = at - 2 if owned else at - 1
    action = _PLACES.get(lower_at(items, place)) if items[at].data.kind == "list" else None
    if action is None or at < _SHORTEST or not is_entry(view) or any(one < at for one in view.syntax.verbs):
        return None
    found = phrase_at(view, place - 1)
    core = None if found is None else core_of(items, found[0])
    if found is None or core is None or core.kind != "party" or not _closes(clause):
        return None
    named = parties_of(items, [NounPhrase(found[0].start, found[0].end, found[0].head)], view.year)
    named.agents = actors_in(items, NounPhrase(at - 1, at, at - 1)) if owned else []
    listed = measure_roles(items, NounPhrase(at, at + 1, at), at, [], view.year)
    named.own_sector = listed.own_sector
    told = listed.own_sector is not None and listed.own_sector[0] != UNSPECIFIED
    if listed.own_sector is not None and told and not any(one.name for one in named.targets):
        named.sectors = [listed.own_sector]
    return None if named.empty else _frame(clause, action, at, named, kind="list")


def package_alone(clause: Clause) -> Frame | None:
    """Read "EU, ninth package." and "The tenth package, 9 January." as what heads an item of a digest."""
    items, at, view = clause.items, clause.head, clause.view
    before = items[:at]
    new = bool(before) and before[-1].lower in NEW
    plain = all(one.kind in _LABELS or one.lower in DETERMINERS or one.lower in NEW for one in before)
    after = item_at(items, at + 1)
    alone = after is None or after.kind in ("mark", "date") or after.lower in ("out", "against", "on", "of")
    if not (new and plain and alone and is_entry(view)) or not _UNSURE.isdisjoint(lower_words(items)):
        return None
    return Frame(
        clause=clause,
        trigger="headline",
        action="expanded",
        object_kind="measure",
        object_at=at,
        voice="bare",
        rule="entry",
    )


_UNSURE = word_set("? will would could not expected planned proposed draft drafted talks wants discussed")
_LABELS = frozenset({"actor", "mark", "number", "date"})
_SHORTEST = 2


def _closes(clause: Clause) -> bool:
    """Tell whether nothing but a mark or a day follows."""
    after = item_at(clause.items, clause.head + 1)
    return after is None or after.kind in ("mark", "date") or after.lower == "on"


def is_entry(view: SentenceView) -> bool:
    """Tell whether a sentence stands in an item of a digest on sanctions."""
    headed = view.section > 0 or view.rubric is not None or view.rubric_sender is not None
    return headed and view.has_sanctions_word and not view.is_title


def _frame(clause: Clause, action: str, at: int, named: Named, kind: str = "party") -> Frame:
    return Frame(
        clause=clause,
        trigger="designate",
        action=action,
        object_kind=kind,
        object_at=at,
        voice="passive",
        rule=f"passive.designate.{kind}",
        roles=roles_of(named.agents, named),
    )
