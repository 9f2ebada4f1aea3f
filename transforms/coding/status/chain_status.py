"""How far a change has come by what governs it: the nearest governor says, those above it confirm or overturn it."""

from dataclasses import dataclass
from itertools import pairwise

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.chain import POWERS, Governor, enables, governors_of, is_listed, only_causes
from transforms.coding.status.decided.granted_wishes import breaks_word, gives_notice, grants_wish
from transforms.coding.status.decided.kept_up import CEASING
from transforms.coding.status.decided.steps_told import takes_measures
from transforms.coding.status.decisions import is_undecided, takes_decision
from transforms.coding.status.governor_status import (
    ADOPTING,
    NOT_YET,
    OPPOSITE,
    adopts,
    as_real,
    is_negated,
    own_status,
    says_purpose,
    words_before,
)
from transforms.coding.status.governors import cue_status
from transforms.coding.status.means import is_means, is_means_of, is_told_outcome, status_above
from transforms.coding.status.proposed.tentative import only_proposes
from transforms.coding.status.proposed.wishes import is_wished
from transforms.coding.status.refused.dropped_plans import goes_back_on, is_dropped
from transforms.coding.status.refused.fates import by_fate
from transforms.coding.status.texts.drafts import falls_through
from transforms.coding.status.texts.votes import is_council_vote
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE, POSSIBLE, asks_for
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.let_go import LETTING
from transforms.syntax.model import Verb

_REALISED = word_set(
    "become becomes became becoming go goes going went gone proceed proceeds proceeded manage manages managed begin "
    "begins began begun start starts started help helps helped serve served act acts acted use uses used join joins "
    "joined succeed succeeds succeeded rush rushed rushes hasten hastened hurry hurried get gets got "
    "follow follows followed"
)
"""Verbs that say only how a change came about: it is as real as they are."""
_MAKING = (
    *("amend", "revis", "issu", "sign", "enact", "promulgat", "gazett", "invok", "chang", "updat", "modif"),
    *("publish", "insert", "add", "laid", "lay", "made", "make", "making", "notif"),
)
_LEGAL_ACTS = word_set(
    "regulations regulation order orders decree decrees law laws act rule rules ordinance ordinances directive "
    "proclamation instrument instruments code schedule annex edict statute policy provision provisions clause clauses "
    "paragraph notice notification circular"
)
"""What is made or changed in order to do something, and does it."""
_RESOLVING = ("adopt", "pass", "approv")
_CONTINUING = word_set("continue continues continued remain remains remained")
_FACING = word_set("face faces faced facing")
"""Verbs whose subject is hit by the measure that is their object; of other changes they say nothing."""
_DISMISSING = word_set(
    "reject rejects rejected dismiss dismisses dismissed oppose opposes opposed resist resists resisted"
)
"""Verbs of an attitude to what others have done already: "dismissed the sanctions imposed by Britain"."""


@dataclass(frozen=True, slots=True)
class ChainVerdict:
    """What governs a change says: a verdict, or that nothing is asserted (``void``), or nothing that is known."""

    verdict: Verdict | None = None
    void: bool = False


def judge_chain(frame: Frame) -> ChainVerdict:
    """Return what the governors of a frame say of it."""
    items = frame.items
    above = _but_what_is_done(frame, _up_to_decision(items, governors_of(frame)))
    found: Verdict | None = None
    nearest: Governor | None = None
    realised, denied, verbal = False, False, frame.voice in ("active", "passive")
    for one in above:
        lets = found is None and not (_runs_out(frame) or _is_upshot(frame)) and enables(items, one)
        if lets and "would" in words_before(items, one):
            return ChainVerdict(Verdict(Status.PROPOSED, items[one.at].text))  # a bill, not yet law
        if lets or _is_void(items, one) or (found is None and _is_sought(frame, one)):
            return _continued(frame, one)
        idle = _FACING if frame.voice == "nominal" else _DISMISSING if frame.voice == "reduced" else frozenset()
        status = None if items[one.at].lower in idle else status_above(frame, one)
        if found is None:
            if status is not None:
                status = Status.IN_FORCE if status is Status.ANNOUNCED and is_council_vote(items, one) else status
                found = Verdict(OPPOSITE[status] if denied else status, items[one.at].text)
                nearest = one
            elif verbal and _is_transparent(frame, one, realised=realised):
                denied = denied or (one.verb is not None and one.verb.form == "infinitive" and is_negated(items, one))
                realised = realised or not _is_saying(items[one.at])
                if realised and one.verb is not None and one.verb.form in ("finite", "copula"):
                    return _realised(items, one, one.verb.start)
            elif one.verb is not None and (
                _passes_text(items, one) or is_means_of(frame, one) or (verbal and only_causes(items, one))
            ):
                continue  # "urged others to make it lift the ban"
            elif one.verb is not None:
                outcome = is_told_outcome(items, one)
                modal = (verbal and not outcome) and (
                    words_before(items, one) & (POSSIBLE | CONDITIONAL) or items[one.at].lower in CONDITIONAL
                )
                coming = verbal and is_means(frame) and words_before(items, one) & FUTURE
                told = Verdict(Status.ANNOUNCED, "will") if coming or outcome else None
                return ChainVerdict(Verdict(Status.PROPOSED, "would") if modal else told)
        else:
            found = _under(found, status, items, one, nearest)
    return ChainVerdict(by_fate(frame, above, found))


def _but_what_is_done(frame: Frame, above: list[Governor]) -> list[Governor]:
    """Return what governs a change without what only says to what end it is decided ("voted to punish Mali, …")."""
    return above[1:] if above and _shares_decision(frame, above[0]) else above


def _shares_decision(frame: Frame, one: Governor) -> bool:
    """Tell whether a gerund behind a comma says how what was decided is done ("voted to punish Mali, banning …")."""
    verb = one.verb
    if verb is None or verb.form != "infinitive" or verb.above is None or not _is_upshot(frame):
        return False
    above = verb.above
    governor = Governor(above.at, above)
    if above.form != "finite" or words_before(frame.items, governor) & (g.MODALS | g.NEGATIONS):
        return False
    acts = frame.items[above.at].lower in _REALISED
    return acts or (not above.objects and own_status(frame.items, governor) is Status.ANNOUNCED)


_LETTING = ("let", "allow", "permit", "enabl")


def _is_sought(frame: Frame, one: Governor) -> bool:
    own = frame.view.syntax.verbs.get(frame.head)
    if own is None or one.verb is None or one.verb.form != "infinitive" or not _is_upshot(frame):
        return False
    lets = own.above is not None and frame.items[own.above.at].lower.startswith(_LETTING)
    return not lets  # "let Malian banks return, ending a ban" ends it


_OBEYING = ("compl", "abid", "follow", "respect", "implement", "obey", "observ", "recogni", "honour", "honor", "heed")


def _up_to_decision(items: list[Item], above: list[Governor]) -> list[Governor]:
    """Return what governs a change up to a decision that somebody keeps, or does not keep to: it was taken.

    "Refused to comply with the decision to lift the ban".
    """
    for at in range(1, len(above)):
        noun = above[at - 1]
        kept = above[at].verb is not None and items[above[at].at].lower.startswith(_OBEYING)
        if kept and noun.verb is None and items[noun.at].lower.startswith(("decision", "ruling")):
            return above[:at]
    return above


def _realised(items: list[Item], one: Governor, start: int) -> ChainVerdict:
    """Judge by a verb that says only how a change came about.

    "Failed to get them to lift" and "is not going to lift" are refusals, "did not manage to lift" is nothing.
    """
    item = items[one.at]
    before = items[start - 1] if start else item
    if cue_status(before) is Status.REJECTED:
        return ChainVerdict(Verdict(Status.REJECTED, before.text))
    inner = next((status for at in range(start, one.at) if (status := cue_status(items[at])) is not None), None)
    if inner is not None:  # "was ready to stop"
        denied = bool(words_before(items, one) & g.NEGATIONS)
        return ChainVerdict(Verdict(OPPOSITE[inner] if denied else inner, item.text))
    if one.verb is not None and asks_for(items, one.verb):
        return ChainVerdict(Verdict(Status.PROPOSED, item.text))  # "recommended that it let them lapse"
    if not words_before(items, one) & g.NEGATIONS:
        return ChainVerdict(Verdict(as_real(items, one), item.text))
    refuses = item.lower == "going" or item.lower.startswith("join")  # "would not join others in imposing sanctions"
    refuses = refuses or (item.lower in ("let", "follow") and bool(words_before(items, one) & {"will", "would"}))
    refused = Verdict(Status.REJECTED, f"not {item.text}") if refuses else None
    return ChainVerdict(refused, void=refused is None)


def _runs_out(frame: Frame) -> bool:
    """Tell whether a measure ends of itself ("let it expire", "was allowed to die")."""
    return frame.trigger == "expire" or (frame.trigger == "lift" and frame.voice == "active" and _is_subject(frame))


def _is_subject(frame: Frame) -> bool:
    verb = frame.view.syntax.verbs.get(frame.head)
    return verb is not None and not verb.passive and any(one.start <= frame.object_at < one.end for one in verb.subject)


def _is_void(items: list[Item], one: Governor) -> bool:
    """Tell whether a governor leaves open whether anything was done: "has yet to vote", "continues to ban"."""
    if one.verb is None:
        return items[one.at].lower in POWERS or is_undecided(items, one.at)
    words = [item.lower for item in items[one.verb.start : one.at + 1]]
    return ("yet" in words and "to" in words) or words[-1] in _CONTINUING


def _continued(frame: Frame, one: Governor) -> ChainVerdict:
    """Judge what only goes on as nothing new; who "continued to expand" a measure has made it wider again."""
    if frame.action == "expanded" and frame.items[one.at].lower == "continued":
        return ChainVerdict(Verdict(Status.IN_FORCE, frame.items[one.at].text))
    return ChainVerdict(void=True)


def _passes_text(items: list[Item], one: Governor) -> bool:
    """Tell whether a text is passed that holds the change, as those above may deny ("failed to adopt a law …")."""
    group = words_before(items, one)
    return items[one.at].lower.startswith(ADOPTING) and not group & (g.NEGATIONS | NOT_YET)


def _is_upshot(frame: Frame) -> bool:
    """Tell whether a comma parts a gerund from what it comes of ("asked them to ban it, toughening the embargo")."""
    own = frame.view.syntax.verbs.get(frame.head)
    if own is None or own.form != "gerund":
        return False
    first = own.above if is_listed(frame.items, own) and own.above is not None else own  # ", banning … and freezing …"
    before = [item.lower for item in frame.items[max(0, first.start - 2) : first.start]]
    return before[-1:] == [","] or (before[:1] == [","] and before[-1].endswith("ly"))


def _is_saying(item: Item) -> bool:
    return item.lower in g.REPORTS


def _is_transparent(frame: Frame, one: Governor, *, realised: bool) -> bool:
    """Tell whether a change is as real as what governs it; a copula says so only of "the first to ban"."""
    low = frame.items[one.at].lower
    if one.verb is None:
        return low in g.ORDINALS
    if _runs_out(frame) and low in LETTING:
        return True
    takes = takes_measures(frame.items, one.verb)
    if one.verb.form == "copula" and low in g.BE:
        return realised or one.verb.end >= frame.head - 1
    return (
        takes
        or _makes_law(frame.items, one.verb)
        or _is_included(frame, one)
        or low in _REALISED
        or low in CEASING
        or _is_saying(frame.items[one.at])
    )


def _is_included(frame: Frame, one: Governor) -> bool:
    """Tell whether a change is told as a part of what was done ("made changes to the rules, including to lift …")."""
    between = [item.lower for item in frame.items[one.at : frame.head]]
    return ("including", "to") in pairwise(between)


def _makes_law(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb makes or changes a legal act, which does what it is for ("amended the order to ban …")."""
    things = verb.subject if verb.passive else verb.objects
    heads = [item for one in things for item in items[max(one.start, one.head - 1) : one.head + 1]]  # "Order 13047"
    heads = heads or _before_relative(items, verb)
    made = {"act" if one.kind == "actor" and one.data.kind == "instrument" else one.lower.split()[-1] for one in heads}
    low = items[verb.at].lower
    resolves = low.startswith(_RESOLVING) and bool(
        made & {"resolution", "resolutions"}
    )  # "adopted a resolution to renew the embargo"
    return resolves or (low.startswith(_MAKING) and bool(made & _LEGAL_ACTS))


def _before_relative(items: list[Item], verb: Verb) -> list[Item]:
    """Return the noun that a relative clause is of: "the law that the president signed to ban …"."""
    if not verb.subject or verb.passive:
        return []
    at = verb.subject[0].start - 1
    return [items[at - 1]] if at > 0 and items[at].lower in ("that", "which") else []


def _under(
    found: Verdict, status: Status | None, items: list[Item], one: Governor, nearest: Governor | None
) -> Verdict:
    """Return a status after a governor further up: "failed to agree", "rejected a plan", "adopted the proposal"."""
    words = f"{items[one.at].text} … {found.words}"
    meant = one.verb is None and nearest is not None and says_purpose(items, nearest)  # "signed a bill meant to do it"
    if found.decided and one.verb is not None and nearest is not None and nearest.verb is None:
        denied = is_negated(items, one) and items[nearest.at].lower.endswith(("decision", "agreement"))
        found = Verdict(Status.PROPOSED, words) if denied else found  # "has not made its decision on lifting"
    if found.status is Status.REJECTED and status is Status.PROPOSED and is_wished(items, one, nearest):
        return Verdict(Status.PROPOSED, words)  # "asked Washington to drop its threat of sanctions"
    if status is Status.REJECTED:
        vetoes = one.verb is None and items[one.at].lower.startswith("veto")  # "used its veto to kill a draft"
        twice = found.status is Status.REJECTED and not vetoes
        return Verdict(Status.PROPOSED if twice else status, words)
    if items[one.at].lower.startswith(("overrid", "overrod")) and found.status is Status.REJECTED:
        return Verdict(Status.ANNOUNCED, words)
    broken = found.decided and (breaks_word(items, one, nearest) or goes_back_on(items, one, nearest))
    fallen = found.status is Status.PROPOSED and (falls_through(items, one.verb) or is_dropped(items, one, nearest))
    if fallen or broken or (status is Status.PROPOSED and found.decided and not meant):
        return Verdict(Status.REJECTED if fallen or broken else Status.PROPOSED, words)
    still_to_do = nearest is not None and (nearest.verb is not None or _is_own_proposal(items, nearest, one.verb))
    taken = found.status is Status.PROPOSED and (
        takes_decision(items, one, nearest) or grants_wish(items, one, nearest) or gives_notice(items, one, nearest)
    )
    may_adopt = one.verb is not None and found.status is Status.PROPOSED and not still_to_do
    may_adopt = may_adopt and not (nearest and any(it.lower in _PREPARING for it in items[one.at + 1 : nearest.at]))
    if taken or (may_adopt and adopts(items, one, found)):
        return Verdict(Status.ANNOUNCED, words)  # but not in "agreed to discuss lifting"
    return found


_OWN = word_set("its their his her our")
_PREPARING = word_set("start begin prepare draft draw study launch open examine explore work") | {"draw up", "work on"}


def _is_own_proposal(items: list[Item], noun: Governor, adopting: Verb | None) -> bool:
    """Tell whether a proposal is that of who adopts it, to put it to others: "adopted its proposal for a ban"."""
    own = items[noun.at - 1].lower in _OWN or only_proposes(items, adopting)
    return own and items[noun.at].lower.startswith("propos")
