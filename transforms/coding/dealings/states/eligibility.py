"""Who is eligible for credits, arms or preferences again, or no more: "declared Mali ineligible for loans"."""

from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Coded, Frame, Target
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.phrase_roles import actors_by, actors_in
from transforms.coding.verbs.exempted import sectors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.kinds import STATES
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_STATES = word_set("eligible ineligible")
_SAYING = word_set(
    "declare declares declared make makes made making find finds found certify certifies certified render renders "
    "rendered rule rules ruled pronounce pronounces pronounced become becomes became"
)
_GIVING = word_set("restore restores restored return returns returned renew renews renewed")
_TAKING = word_set(
    "end ends ended suspend suspends suspended revoke revokes revoked withdraw withdraws withdrew withdrawn terminate "
    "terminates terminated cancel cancels cancelled canceled lose loses lost strip strips stripped remove removed"
)
_REGAINING = word_set("regain regains regained recover recovers recovered")
_LOSING = word_set("lose loses lost")
_AGAIN = word_set("again anew")
_GRANTED = frozenset({"for", "to", "as"})
"""Prepositions of what somebody may have who is eligible, or ranks as one who is favoured."""
_UNSURE = word_set("may might could would should still already remain remains remained yet")
_REACH = 10

HEADS = Heads(words=_SAYING | _GIVING | _REGAINING | _TAKING, copula=True)
"""The verbs that ``eligibility_frame`` may read."""


def eligibility_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read who is eligible again or no more for what a state grants; None where the verb tells of no such thing."""
    makes = verb.form == "gerund" and clause.items[verb.at].lower == "making"
    if not (makes or verb.form in ("finite", "copula", "infinitive")) or not _UNSURE.isdisjoint(
        _around(clause.items, verb)
    ):
        return None
    return _declared(clause, verb) or _moved(clause, verb)


def _declared(clause: Clause, verb: Verb) -> Frame | None:
    """Read "Chile is eligible for credits again", "the President declared Mali ineligible for arms"."""
    items = clause.items
    says = items[verb.at].lower in _SAYING
    if verb.form != "copula" and not says:
        return None
    at = next((at for at in range(verb.end, min(len(items), verb.end + _REACH)) if items[at].lower in _STATES), None)
    if at is None or at >= max(clause.right, verb.right):
        return None
    words = _around(items, verb)
    action = _action(items, at, words, says=says)
    who = verb.objects if says and not verb.passive and verb.objects and verb.objects[0].start < at else verb.subject
    hit = [one for phrase in who for one in _land(items, phrase, at)]
    acting = _ruling(clause, verb)
    senders = subject_actors(items, acting)[0] if who is not verb.subject else actors_by(items, verb.links)
    return None if action is None else _frame(clause, verb, action, (hit or _meant(items, who, at), senders), at)


def _ruling(clause: Clause, verb: Verb) -> Verb:
    """Return who acts where a gerund only adds what else he does ("signed a decree making Mali eligible again")."""
    first = next(iter(clause.view.syntax.verbs.values()))
    return first if verb.form == "gerund" and first.form == "finite" and not first.passive else verb


_LANDS = word_set("country nation state government republic")


def _meant(items: list[Item], who: list[NounPhrase], at: int) -> list[Coded]:
    """Return the land that "the country" stands for: the last one that was named before it, and is no sender's."""
    named = [one for one in who if items[one.start].lower == "the" and items[min(one.end, at) - 1].lower in _LANDS]
    if not named:
        return []
    before = (actors_in(items, NounPhrase(here, here + 1, here)) for here in range(named[0].start - 1, -1, -1))
    return next((found for found in before if found), [])


def _land(items: list[Item], phrase: NounPhrase, at: int) -> list[Coded]:
    """Return the state that a phrase is, with the word for its standing or without ("South Africa ineligible")."""
    end = min(phrase.end, at)
    return actors_in(items, NounPhrase(phrase.start, end, end - 1)) if items[end - 1].kind in STATES else []


def _action(items: list[Item], at: int, words: set[str], *, says: bool) -> str | None:
    """Return what being eligible now, or no longer, makes of the measure."""
    denied = not g.NEGATIONS.isdisjoint(words) or "longer" in words
    if items[at].lower == "ineligible":
        if denied:
            return "lifted" if "longer" in words else None
        return "imposed" if says else None  # "is ineligible": a state that stands
    if denied:
        return "imposed" if "longer" in words else None
    return "lifted" if _AGAIN & words or {"once", "more"} <= words or "once more" in words else None


def _moved(clause: Clause, verb: Verb) -> Frame | None:
    """Read "restored Chile's eligibility for credits", "Mali lost its eligibility for trade preferences"."""
    items = clause.items
    low = items[verb.at].lower
    phrases = verb.subject if verb.passive else verb.objects
    owned = next((one for one in phrases if _is_standing(items, one)), None)
    if owned is None or not g.NEGATIONS.isdisjoint(_around(items, verb)):
        return None
    action = "lifted" if low in _GIVING | _REGAINING else "imposed" if low in _TAKING else None
    own = verb.subject if low in _LOSING | _REGAINING and not verb.passive else [owned]
    whole = [NounPhrase(phrase.start, phrase.end, phrase.head) for phrase in own]
    whole += [link.phrase for link in owned.links if link.word == "of"] if own is not verb.subject else []
    hit = [one for phrase in whole for one in actors_in(items, phrase)]
    senders = (
        [] if own is verb.subject else actors_by(items, verb.links) if verb.passive else subject_actors(items, verb)[0]
    )
    return None if action is None else _frame(clause, verb, action, (hit, senders), owned.head)


_STANDING = word_set("designation status listing place standing rank")
_SCHEMES = ("agoa", "gsp", "african growth", "generali", "most-favo", "most favo")


def _is_standing(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is somebody's eligibility, or his standing as one whom a scheme favours."""
    if "eligibility" in items[phrase.head].lower:
        return True
    if items[phrase.head].lower not in _STANDING:
        return False
    return any(items[at].lower.startswith(_SCHEMES) for at in range(phrase.start, phrase.last))


def _frame(clause: Clause, verb: Verb, action: str, parties: tuple[list[Coded], list[Coded]], at: int) -> Frame | None:
    items = clause.items
    hit, senders = parties
    granted = [link for link in verb.all_links if link.word in _GRANTED and link.at > at and link.verb is None]
    sectors = [one for link in granted for one in sectors_in(items, link.phrase)]
    lent = [one for link in granted for one in _lending(items, link.phrase)]
    senders = senders or [one for link in granted for one in actors_in(items, link.phrase)]
    codes = {code for code, _ in senders}
    targets = [Target(code, None, None, words) for code, words in hit if code not in codes]
    if not targets or not (granted or clause.view.has_sanctions_word):
        return None
    named = Named(targets=targets, sectors=sectors or lent)
    return told_frame(clause, Told("eligibility", action, "dealing", at), named, senders[:1])


_LOANS = word_set("credit credits loan loans financing guarantees lending export-credits")


def _lending(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    """Return banking for credits of a state ("Export-Import Bank credit"), and defence for "military sales"."""
    for one in items[phrase.start : phrase.last]:
        if "military" in one.lower.split(" "):
            return [("defence", one.text)]
        if one.lower.rpartition(" ")[2] in _LOANS:
            return [("banking", one.text)]
    return []


def _around(items: list[Item], verb: Verb) -> set[str]:
    """Return the words of the verb group and of what stands behind it in its clause."""
    said = items[verb.start : min(len(items), max(verb.end, min(verb.right, verb.end + _REACH)) + 1)]
    return {word for one in said for word in one.lower.split(" ")}
