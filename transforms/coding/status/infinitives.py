"""The status of infinitives and gerunds that no cue governs: "to lift", "is to be lifted", "by lifting"."""

from itertools import pairwise

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.decided.deadlines import has_deadline
from transforms.coding.status.decided.quoted_acts import is_quoted_from_act
from transforms.coding.status.given_out import is_given_out
from transforms.coding.status.governors import cue_status
from transforms.coding.status.proposed.attitudes import is_mere_aim
from transforms.coding.status.texts.borne import by_fate_of_act
from transforms.reading import grammar as g
from transforms.reading.grammar import SPANS
from transforms.reading.inflection import ING, PARTICIPLE, PAST
from transforms.reading.kinds import RULERS
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_OPEN = word_set("? if unless may might could would should perhaps maybe likely reportedly")
_LEAVE = frozenset({"permit"})
_EASING = frozenset({"ease", "exempt"})
_RELAXING = _EASING | {"lift", "suspend", "waive", "permit"}
_CAUSING = word_set(
    "led prompted forced caused drove driven moved compelled obliged spurred induced impelled persuaded convinced "
    "coaxed cajoled"
)
_MAKING = word_set("leading prompting forcing causing driving moving compelling obliging spurring inducing impelling")
_ORDERS = word_set("order orders instruction instructions")
_OPEN_STILL = frozenset({"adopted", "approved", "discussed", "agreed"})
_JOINING = word_set(", by after following since while and in — – : ; then thus thereby before for with when") | g.BE
_NAMING = g.PREPOSITIONS | g.SUBORDINATORS | g.REPORTS


def judge_infinitive(frame: Frame, group: list[str]) -> Verdict:
    """Judge "to lift" and "be lifted": decided where the text goes on to tell it, or a headline says so of a sender."""
    fate = by_fate_of_act(frame) or (_in_a_row(frame) if "to" in group else None)
    if fate is not None:
        return fate
    if "to" in group:
        if "have" in group[group.index("to") :]:
            thought = _is_only_thought(frame)  # but "one of many to have been targeted"
            return Verdict(Status.PROPOSED if thought else Status.IN_FORCE, " ".join(group))
        if {"is", "are", "was", "were"} & set(group[: group.index("to")]):
            return Verdict(_said_to_be(frame, group), " ".join(group))
        if (
            _went_on(frame, group)
            or _is_let(frame)
            or _is_caused(frame)
            or _is_under_orders(frame)
            or _took_time(frame)
            or is_quoted_from_act(frame)
        ):
            return Verdict(Status.IN_FORCE, "to")
        deadline = has_deadline(frame)
        given_out = is_given_out(frame.items, frame.view.syntax.verbs.get(frame.head))
        if deadline or given_out or _is_decided_headline(frame, len(group)) or _by_decision(frame):
            return Verdict(Status.ANNOUNCED, "deadline" if deadline else "to")
    return Verdict(Status.PROPOSED, "to")


_IN_A_ROW = word_set("first second third fourth fifth sixth latest last newest")
_AHEAD = word_set("will would shall may might could should to-be")
_WORDS = 3
"""Words that may stand between "the first" and what is done to it ("the first foreign banks to be punished")."""


def _in_a_row(frame: Frame) -> Verdict | None:
    """Read those in apposition as told of what is done to them ("four men, the first to be punished")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not verb.passive:
        return None
    before = [item.lower for item in frame.items[max(0, verb.start - _WORDS - 2) : verb.start]]
    places = [at for at, word in enumerate(before) if word in _IN_A_ROW and at and before[at - 1] == "the"]
    start = max(0, verb.start - _WORDS - 2)
    at = start + places[-1] - 2 if places else -1
    if at < 0 or frame.items[at].lower not in (",", "—", "–", "-", "("):
        return None
    ahead = any(item.lower in _AHEAD for item in frame.items[: frame.head])
    return Verdict(Status.ANNOUNCED if ahead else Status.IN_FORCE, "the latest")


_THOUGHT = word_set("believed thought rumoured rumored suspected supposed guessed tipped")


def _is_only_thought(frame: Frame) -> bool:
    """Read "is thought to have dropped its ban": nobody says that he knows."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    return above is not None and above.passive and frame.items[above.at].lower in _THOUGHT


def _said_to_be(frame: Frame, group: list[str]) -> Status:
    """Return how far "is to lift" and "was to lift" have come; "was to go, but …" came to nothing."""
    open_still = frame.head_item.lower in _OPEN_STILL or is_mere_aim(frame, group) or _was_thwarted(frame, group)
    return Status.PROPOSED if open_still else Status.ANNOUNCED


def _was_thwarted(frame: Frame, group: list[str]) -> bool:
    """Tell whether ", but" and somebody's deed, or his mind, follow upon what was to be ("…, but Kuwait balked")."""
    if {"was", "were"}.isdisjoint(group):
        return False
    items = frame.items
    but = next((at for at in range(frame.head + 1, len(items)) if items[at].lower == "but"), None)
    if but is None or lower_at(items, but - 1) != ",":
        return False
    after = [one for at, one in sorted(frame.view.syntax.verbs.items()) if at > but]
    subject = after[0].subject if after and after[0].form == "finite" and not after[0].passive else []
    return bool(subject) and subject[0].start == but + 1 and items[subject[0].head].kind in RULERS


def _is_let(frame: Frame) -> bool:
    """Tell whether leave was given for what an infinitive says: "gave the go-ahead for imports to resume".

    What an embargo was eased for is allowed as well ("eased its embargo to allow sales of food"), and what somebody
    does while doing it ("eased its embargo, amending the rules to allow sales of food").
    """
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    if above is None:
        return False
    if above.form == "gerund":
        return frame.trigger == "permit" and _is_done_meanwhile(frame.items, above)
    if above.form != "finite":
        return False
    gives = _LEAVE | _EASING if frame.trigger == "permit" else _LEAVE
    if not gives & {one.data.name for one in _senses(frame, above.at)}:
        return False
    words = {item.lower for item in frame.items[above.start : above.at]}
    return not words & (g.MODALS | g.NEGATIONS) and {PAST, PARTICIPLE} & set(frame.items[above.at].forms) != set()


def _is_done_meanwhile(items: list[Item], gerund: Verb) -> bool:
    """Tell whether a gerund behind a comma says what somebody did who relaxed something: ", issuing a waiver"."""
    told = gerund.above
    if told is None or told.form != "finite" or items[gerund.start - 1].lower != ",":
        return False
    relaxed = any(one.data.name in _RELAXING for one in items[told.at].senses_of("trigger"))
    words = {item.lower for item in items[told.start : told.at]}
    return relaxed and not words & (g.MODALS | g.NEGATIONS)


def _by_decision(frame: Frame) -> bool:
    """Read "the decision taken in May to ban imports": a participle says that it was taken."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    taken = above is not None and above.form == "participle" and frame.items[above.at].lower in ("taken", "made")
    return taken and above is not None and any(frame.items[one.head].lower == "decision" for one in above.subject)


def _is_caused(frame: Frame) -> bool:
    """Tell whether something made somebody act, who then did ("the killings led Britain to ban arms sales")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    passive = verb is not None and verb.relation == "control"  # "was persuaded to lift it"
    if verb is None or above is None or not (passive or verb.relation in ("object control", "joined")):
        return False
    if above.form == "gerund":
        return _comes_of(frame.items, above)
    words = {item.lower for item in frame.items[above.start : above.at]}
    made = above.form == "finite" and frame.items[above.at].lower in _CAUSING and above.passive == passive
    return made and not words & (g.MODALS | g.NEGATIONS | g.DO)


def _comes_of(items: list[Item], above: Verb) -> bool:
    """Tell whether a gerund after a comma says what came of what was done ("was ousted, prompting Togo to ban …")."""
    told = above.above
    if items[above.at].lower not in _MAKING or told is None or told.form != "finite":
        return False
    words = {item.lower for item in items[told.start : told.at]}
    return items[above.start - 1].lower == "," and not words & (g.MODALS | g.NEGATIONS)


def _is_under_orders(frame: Frame) -> bool:
    """Read "customs have had orders since May to turn back …": what those are told to do who stop it is done."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    if above is None or above.form not in ("finite", "copula") or above.passive:
        return False
    ordered = any(frame.items[one.head].lower in _ORDERS for one in above.objects)
    words = {item.lower for item in frame.items[above.start : above.at]}
    return ordered and not words & (g.MODALS | g.NEGATIONS | g.DO)


_TAKING = frozenset({"took", "taken"})


def _took_time(frame: Frame) -> bool:
    """Read "took five months to agree an embargo": what somebody needed so long for was done in the end."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    if above is None or frame.items[above.at].lower not in _TAKING:
        return False
    words = {item.lower for item in frame.items[above.start : above.at]}
    return not words & (g.MODALS | g.NEGATIONS) and any(_is_span(frame, one) for one in above.objects)


def _is_span(frame: Frame, phrase: NounPhrase) -> bool:
    return any(word in SPANS for item in frame.items[phrase.start : phrase.end] for word in item.lower.split())


def _senses(frame: Frame, at: int) -> list[Sense]:
    return frame.items[at].senses_of("trigger")


def _is_decided_headline(frame: Frame, size: int) -> bool:
    """Tell whether a headline, or a telegraphic sentence, says what a sender has decided ("EU to lift sanctions")."""
    subject = _has_subject_before(frame, size)
    if frame.view.is_title:
        return subject or _is_headline(frame)
    return (subject or _is_dated_brief(frame)) and _is_headline(frame) and not _is_open(frame)


def tells_headline(frame: Frame) -> bool:
    """Tell whether an infinitive says what becomes of a measure in a headline, or in a telegraphic sentence."""
    told = frame.view.is_title or (_is_dated_brief(frame) and not _is_open(frame))
    return told and _is_headline(frame)


def _is_dated_brief(frame: Frame) -> bool:
    """Read "EU ban on diesel to start Sunday" as a sentence of its own: its only verb, and its day."""
    verbs = frame.view.syntax.verbs.values()
    return bool(frame.view.dates) and not any(one.form in ("finite", "copula") for one in verbs)


def _is_headline(frame: Frame) -> bool:
    """Tell whether a headline's only verb is an infinitive: "Iranian rugs to be banned"; one may go before it."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.relation != "headline" or not verb.subject:
        return False
    return verb.above is None or verb.above.relation == "headline" or verb.above.form == "finite"


def _is_open(frame: Frame) -> bool:
    """Tell whether words around a telegraphic sentence leave open what is to come of it ("… , it is hoped")."""
    items = frame.items
    return any(cue_status(one) is Status.PROPOSED or one.lower in _OPEN for one in items if one is not frame.head_item)


def _went_on(frame: Frame, group: list[str]) -> bool:
    """Tell whether "to" only continues a tale ("went on to forbid", "only to ban")."""
    start = frame.head - len(group)
    before = [item.lower for item in frame.items[max(0, start - 2) : start]]
    return (
        ("only", "to") in pairwise(group)
        or "only" in before
        or "proceeded" in before
        or before in (["went", "on"], ["gone", "on"])
    )


def _has_subject_before(frame: Frame, size: int) -> bool:
    """Tell "EU to lift sanctions" (decided) from "pressure on EU to lift sanctions"."""
    items, last = frame.items, frame.head - size - 1
    at = last
    while at >= 0 and items[at].kind in ("group", "actor", "post", "anaphor"):
        if at > 0 and items[at - 1].lower in g.PREPOSITIONS:
            return False
        at -= 1
    return at < last


def is_idle_gerund(frame: Frame) -> bool:
    """Tell whether a gerund only names a possible act ("a decision on lifting …", "lifting … was not discussed")."""
    if frame.voice != "active" or ING not in frame.head_item.forms:
        return False
    if frame.head == 0:
        told = frame.items[frame.object_at + 1 :]  # "Easing of the embargo debated"
        return not frame.view.is_title or any(cue_status(one) is Status.PROPOSED for one in told if one.forms)
    here = frame.head - 1
    while here > 0 and frame.items[here].lower in g.ADVERBS:
        here -= 1
    before = frame.items[here].lower
    return before not in _JOINING and before in _NAMING
