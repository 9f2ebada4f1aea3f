"""Money whose owner is kept from it, or has it again: "can no longer draw on its deposits", "out of Mali's reach"."""

from dataclasses import dataclass, replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.dealings.dealing_words import any_more
from transforms.coding.dealings.services.grounds import has_own_ground
from transforms.coding.model import Clause, Coded, Frame, Target
from transforms.coding.parties.acting.orders import is_decreed
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_by, actors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_MONEY = word_set(
    "account accounts deposit deposits fund funds money monies moneys asset assets reserve reserves balance balances "
    "holdings savings cash gold dollars pounds sterling yen euros marks francs millions billions roubles riyals"
)
_MARKETS = word_set(
    "market markets system systems exchange exchanges dollar dollars yen euro euros pound loans credit credits window "
    "auction auctions clearing network networks funding finance financing capital card cards"
)
_DRAWING = ("draw", "touch", "dip", "withdraw", "tap", "get at", "get", "dispos", "reach", "spend", "use", "lay", "mov")
_AT = word_set("on at of into from in")
_LOCKED = frozenset({"up", "away", "down"})
_LOCKING = ("lock", "tie", "seal", "bottle", "wall")
_PUTTING = ("put", "plac", "keep", "kept", "mov")
_USING = word_set("use access disposal")
_TAKING = ("deni", "deny", "los", "refus", "strip", "depriv")
_MOVED = ("leav", "mov", "transfer", "withdraw", "tak", "repatriat", "touch", "be mov")
_HAVING = word_set("have has had having")
_OWNERS = word_set("of by for from belonging")
_PLACES = word_set("in at with within inside")
_BACK = word_set("back again anew")
_REACH = 7
_UNSURE = word_set("might would should could if unless may")

HEADS = Heads(stems=(*_DRAWING, *_LOCKING, *_PUTTING, *_TAKING, *_MOVED, "ha"), copula=True)
"""The verbs that ``out_of_reach`` may read."""


@dataclass(frozen=True, slots=True)
class _Told:
    """The money or market, whose it is where that is not said of it, what becomes of it, and by which rule."""

    thing: NounPhrase
    owners: list[NounPhrase]
    action: str
    rule: str = "prohibition"


_BLOCKED = "active.block.assets"
_RULES = {"prohibition": "prohibition", "permission": "permission", _BLOCKED: "block"}
"""Rules of frames, each with the word for it."""


def out_of_reach(clause: Clause, verb: Verb) -> Frame | None:
    """Read money that its owner cannot reach any more, or has again; None where the verb tells of no such thing."""
    if verb.form not in ("finite", "copula") or has_own_ground(clause.items):
        return None
    told = _drawn(clause, verb) or _had(clause, verb) or _put_away(clause, verb)
    return None if told is None else _frame(clause, verb, told)


def _is_money(items: list[Item], phrase: NounPhrase) -> bool:
    return items[phrase.head].lower.rpartition(" ")[2] in _MONEY


def _drawn(clause: Clause, verb: Verb) -> _Told | None:
    """Read "Mali can no longer draw on its deposits in Paris", "may not touch its reserves"."""
    items = clause.items
    if not items[verb.at].lower.startswith(_DRAWING) or verb.passive or not verb.subject:
        return None
    group = [item.lower for item in items[verb.start : verb.at]]
    after = [item.lower for item in items[verb.at + 1 : verb.right + 3]]
    ends = {"no", "longer"} <= set(group) or any_more(after, set(group))
    if not ends or not {"can", "cannot", "may", "could", "must"} & set(group):
        return None
    drawn = [*verb.objects, *(link.phrase for link in verb.links if link.word in _AT)]
    thing = next((one for one in drawn if _is_money(items, one) or _is_kept_there(clause, verb, one)), None)
    return None if thing is None else _Told(thing, verb.subject, "imposed")


def _is_kept_there(clause: Clause, verb: Verb, phrase: NounPhrase) -> bool:
    """Tell whether "what" is what somebody has in banks ("can no longer get at what it holds in French banks")."""
    if clause.items[phrase.head].lower != "what":
        return False
    holding = [one for one in clause.view.syntax.verbs.values() if one.above is verb and one.at > verb.at]
    held = [link.phrase for one in holding for link in one.links if link.word in _PLACES]
    inside = [item for one in held for item in clause.items[one.start : one.end] if item.kind == "sector"]
    return any(item.data.sector == "banking" for item in inside)


def _had(clause: Clause, verb: Verb) -> _Told | None:
    """Read "has no longer access to the dollar", "was denied the use of its gold", "has the use of its money again"."""
    items = clause.items
    low = items[verb.at].lower
    use = next((one for one in verb.objects if items[one.head].lower in _USING), None)
    if use is None or not verb.subject:
        return None
    links = [*use.links, *verb.links]
    thing = next((link.phrase for link in links if link.word in ("of", "to") and _is_kept(items, link.phrase)), None)
    if thing is None:
        return None
    words = {item.lower for item in items[verb.start : verb.right + 3]}
    if low.startswith(_TAKING):
        whole = items[use.head].lower == "use" and not g.NEGATIONS & {one.lower for one in items[verb.start : verb.at]}
        hit = whole and (verb.passive or low.startswith("los"))
        return _Told(thing, verb.subject, "imposed", _BLOCKED) if hit else None
    if low not in _HAVING or _UNSURE & words:
        return None
    none = items[use.start].lower == "no" or "longer" in words or any_more([*words], words)
    ends = none and bool({"longer", "will", "shall", "more"} & words or {"is", "to"} <= words or {"are", "to"} <= words)
    if ends:
        return _Told(thing, verb.subject, "imposed")
    again = bool(_BACK & words) and items[use.head].lower == "use" and not none
    return _Told(thing, verb.subject, "lifted", "permission") if again else None


def _is_kept(items: list[Item], phrase: NounPhrase) -> bool:
    return items[phrase.head].lower.rpartition(" ")[2] in _MONEY | _MARKETS


def _put_away(clause: Clause, verb: Verb) -> _Told | None:
    """Read "its gold was put out of Mali's reach", "Malian money was locked up", "put its deposits on ice"."""
    items = clause.items
    low = items[verb.at].lower
    stays = verb.passive or verb.form == "copula" or low == "leave"
    things = verb.subject if stays else verb.objects
    thing = next((one for one in things if _is_money(items, one)), None)
    if thing is None:
        return None
    end = verb.end if thing.end <= verb.start else max(verb.end, thing.end)
    near = [item.lower for item in items[verb.end : end + _REACH]]
    group = {item.lower for item in items[verb.start : verb.at + 1]}
    if _stays(items, verb, group):
        return _Told(thing, [], "imposed")
    if (g.NEGATIONS | _UNSURE) & (group - {"no", "longer"}) or "still" in near or "still" in group:
        return None
    beyond = ("reach" in near or "hands" in near) and bool({"beyond", "out", "out of"} & {*near})
    locked = low.startswith(_LOCKING) and bool(_LOCKED & {*near[:2], *near[-2:]}) and "to" not in near[1:2]
    keyed = "lock" in near and "key" in near
    gone = "disposal" in near and {"no", "longer"} <= {*group, *near}
    back = ("disposal" in near or "within" in near) and bool(_BACK & {*near})
    moves = verb.passive or verb.form == "copula" or low.startswith((*_PUTTING, *_LOCKING))
    if moves and (beyond or locked or keyed or gone):
        behind = [link.phrase for link in verb.links if link.word in ("beyond", "out of", "of", "at")]
        return _Told(thing, behind, "imposed", _BLOCKED)
    behind = [link.phrase for link in verb.links]
    return _Told(thing, behind, "lifted", "permission") if back and verb.form == "copula" else None


def _stays(items: list[Item], verb: Verb, group: set[str]) -> bool:
    """Tell whether money may not be moved from where it is ("its gold is not to leave the country")."""
    barred = "not" in group and bool({"may", "must", "shall"} & group or ({"is", "are"} & group and "to" in group))
    barred = barred or ({"no", "longer"} <= group and bool({"may", "can"} & group))
    return barred and items[verb.at].lower.startswith(_MOVED) and (verb.passive or items[verb.at].lower == "leave")


def _frame(clause: Clause, verb: Verb, told: _Told) -> Frame | None:
    items, thing = clause.items, told.thing
    agents = actors_by(items, verb.links) if verb.passive else []
    acts = not verb.passive and verb.form != "copula" and told.owners is not verb.subject and thing not in verb.subject
    agents = agents or (subject_actors(items, verb)[0] if acts else [])
    inside = [link for link in (*thing.links, *verb.links) if link.word in _PLACES]
    places = [one for link in inside for one in actors_in(items, link.phrase)]
    targets = _owners(clause, thing, told.owners, agents or places)
    hit = {one.country for one in targets}
    own = [one for one in actors_in(items, NounPhrase(thing.start, thing.end, thing.head)) if one[0] not in hit]
    senders = [one for one in (*agents, *places, *own) if one[0] not in hit][:1]
    known = clause.view.has_sanctions_word or clause.view.follows_news or clause.view.follows_ban or is_decreed(items)
    if not targets or not (senders or known or told.action == "lifted"):
        return None
    settled = [one if one.name or one.sector else replace(one, sector="banking") for one in targets]
    return Frame(
        clause=clause,
        trigger=_RULES[told.rule],
        action=told.action,
        object_kind="assets",
        object_at=thing.head,
        voice="passive" if verb.passive else "active",
        rule=told.rule,
        roles=roles_of(senders, Named(targets=settled)),
    )


def _owners(clause: Clause, thing: NounPhrase, told: list[NounPhrase], acting: list[Coded]) -> list[Target]:
    """Return whose money it is: who cannot draw on it, else who is said to own, keep or hold it."""
    items, year = clause.items, clause.view.year
    own = [link for link in thing.links if link.word in _OWNERS and link.word not in _PLACES]
    bare = NounPhrase(thing.start, thing.end, thing.head, [Link("of", one.at, one.phrase) for one in own])
    keeping = [one.subject for one in clause.view.syntax.verbs.values() if _keeps(items, one, thing)]
    phrases = [*told, bare, *(phrase for each in keeping for phrase in each)]
    away = {code for code, _ in acting}
    for phrase in phrases:
        found = party_targets(items, phrase, phrase.links if phrase in told else bare.links, year).targets
        named = [one for one in found if (one.country or one.name) and one.country not in away]
        if named:
            return [replace(one, sector=None) if one.sector == UNSPECIFIED else one for one in named]
    return []


def _keeps(items: list[Item], verb: Verb, thing: NounPhrase) -> bool:
    """Tell whether a relative clause says who keeps the money ("the money that Mali keeps in Paris")."""
    keeps = items[verb.at].lower.startswith(("keep", "kept", "hold", "held", "ha", "deposit", "own", "own"))
    behind = thing.end <= verb.start and lower_at(items, thing.end) in ("that", "which", "it", "they", "the")
    return keeps and verb.relation in ("relative", "object relative", "reduced") and behind
