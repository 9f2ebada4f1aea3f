"""How far a change has come: decided, proposed or rejected, from the verb group and the words that govern it.

Grammar decides first (tense, modal, negation), then the cue words of data/reference/status_cues.yaml. Where nothing
says otherwise a past or a present is decided. ``None`` means that no change is asserted at all ("has not imposed").
"""

from schemas.vocabulary import Status
from transforms.coding.model import ANSWER, Frame, Verdict
from transforms.coding.status.decided.at_once import applies_at_once
from transforms.coding.status.decided.have_done import had_done
from transforms.coding.status.decided.later_starts import with_later_starts
from transforms.coding.status.decided.ranked_first import did_as_ranked
from transforms.coding.status.decided.realised import realised
from transforms.coding.status.decided.unrenewed import let_lapse
from transforms.coding.status.decided.unused import left_unused
from transforms.coding.status.finite import has_run_out, judge_finite
from transforms.coding.status.given_leave import by_letting
from transforms.coding.status.governed import judge_governed
from transforms.coding.status.item_status import by_agenda
from transforms.coding.status.nothing import asserts_nothing
from transforms.coding.status.noun_status import of_prospect
from transforms.coding.status.on_condition.conditions import by_condition
from transforms.coding.status.on_condition.ultimata import by_alternative
from transforms.coding.status.proposed.among_options import among_options
from transforms.coding.status.proposed.asked_whether import by_answer_given, by_open_debate
from transforms.coding.status.proposed.attitudes import by_attitude, is_long_standing
from transforms.coding.status.proposed.being_done import as_imagined
from transforms.coding.status.proposed.fortunes import by_fortune
from transforms.coding.status.proposed.only_planned import as_only_planned
from transforms.coding.status.proposed.others_steps import by_others_step
from transforms.coding.status.proposed.still_due import as_still_due
from transforms.coding.status.proposed.tentative import by_tentative_source
from transforms.coding.status.proposed.wishes import not_let, wants_done, wants_to_see, would_like
from transforms.coding.status.refused.held_wrong import is_held_wrong
from transforms.coding.status.refused.kept_from import refused_first, sends_back_bill
from transforms.coding.status.refused.negated import none_planned
from transforms.coding.status.refused.opposition_dropped import by_opposition_dropped
from transforms.coding.status.refused.put_aside import put_aside
from transforms.coding.status.refused.second_thoughts import by_second_thought
from transforms.coding.status.refused.self_denials import denies_own_plan
from transforms.coding.status.standing.compared import as_compared
from transforms.coding.status.standing.told_back import tells_back, was_done_before
from transforms.coding.status.texts.adopted_acts import made_by_act
from transforms.coding.status.texts.awaited_texts import by_awaited_text
from transforms.coding.status.texts.borne import is_of_lost_act
from transforms.coding.status.texts.drafts import by_one_chamber, of_a_bill
from transforms.coding.status.texts.orders_to_come import as_order_to_come
from transforms.coding.status.texts.overridden import overridden
from transforms.coding.status.texts.parliaments import by_parliament, passed_by_all
from transforms.coding.status.texts.pending_holders import by_pending_holder
from transforms.coding.status.texts.unmade_texts import is_of_refused_draft
from transforms.coding.status.yet_to_be_told import yet_to_be_told
from transforms.coding.verbs.not_before import begins_not_before
from transforms.coding.verbs.verb_group import POSSIBLE, is_finite, is_negated, shares_verb_group, verb_group
from transforms.reading import grammar as g

_ENACTED = Verdict(Status.IN_FORCE, "")
_DECIDED = Verdict(Status.ANNOUNCED, "decided")


def judge_all(frames: list[Frame]) -> list[tuple[Frame, Verdict]]:
    """Return the frames of one sentence that assert something, each with its status.

    A verb that shares the verb group of the one before it shares its status ("would ban imports and seize ships").
    """
    found: list[tuple[Frame, Verdict]] = []
    before: Verdict | None = None
    last: Frame | None = None
    for frame in frames:
        shares = before is not None and last is not None and shares_verb_group(frame) and _is_next(last, frame)
        refused = before is not None and before.status is Status.REJECTED
        undone = shares and refused and last is not None and _undoes(last, frame)
        last = frame
        verdict = _DECIDED if undone else before if shares else _ENACTED if _opens_title(frame) else judge(frame)
        before = verdict
        lapse = let_lapse(frame, verdict)
        if lapse or verdict is None:
            found += lapse
        else:
            found.append(put_aside(frame, verdict) or left_unused(frame, verdict) or (frame, verdict))
    return with_later_starts(found)


def _undoes(last: Frame, frame: Frame) -> bool:
    """Read "not to renew the listings of three and remove the dead": who is removed goes the way of what is refused."""
    keeps = last.action == "extended" and frame.action == "lifted" and frame.object_kind == "list"
    denied = g.NEGATIONS & set(verb_group(frame)) or any(item.lower == "any" for item in frame.between)
    return keeps and "not" in verb_group(last) and not denied  # "and remove any bank": it is refused as well


def _is_next(last: Frame, frame: Frame) -> bool:
    """Tell whether no verb stands between two changes: in "despite appeals to lift or ease it" one does."""
    return not any(min(last.head, frame.head) < at < frame.head for at in frame.view.syntax.verbs)


def judge(frame: Frame) -> Verdict | None:
    """Return the status of a frame, or None if the text denies that anything changed."""
    refused = denies_own_plan(frame)
    if refused is not None:
        return refused
    if is_of_refused_draft(frame) or is_of_lost_act(frame):
        return Verdict(Status.REJECTED, frame.head_item.text)
    answered = by_answer_given(frame) or by_open_debate(frame) or (_ENACTED if was_done_before(frame) else None)
    if answered is not None:
        return answered
    if (told := refused_first(frame) or none_planned(frame) or made_by_act(frame) or among_options(frame)) is not None:
        return told
    if asserts_nothing(frame) or sends_back_bill(frame):
        return None
    told = (
        is_held_wrong(frame) or by_opposition_dropped(frame) or of_prospect(frame) or had_done(frame) or realised(frame)
    )
    told = told or did_as_ranked(frame) or overridden(frame) or by_fortune(frame) or wants_to_see(frame)
    told = (
        told or would_like(frame) or yet_to_be_told(frame) or wants_done(frame) or not_let(frame) or as_compared(frame)
    )
    return told or as_imagined(frame, _ENACTED if tells_back(frame) else _judge(frame))


def _judge(frame: Frame) -> Verdict | None:
    group = verb_group(frame)
    if "yet" in group and "to" in group:
        return None  # "has yet to lift"
    if frame.trigger in ("abstain", "withhold", ANSWER):
        return _abstains(frame, group)
    let = by_letting(frame)
    if let is None and frame.trigger == "expire" and frame.voice != "nominal" and not has_run_out(frame, group):
        return _may_run_out(frame, group)
    verdict = passed_by_all(frame, by_agenda(frame) or let or _told(frame, group))
    if verdict is None or not verdict.decided:
        return by_second_thought(frame, verdict)
    if is_long_standing(frame, group):
        return None
    return applies_at_once(frame, _less_than_decided(frame, group, verdict))


def _told(frame: Frame, group: list[str]) -> Verdict | None:
    """Return what the form of a change and what governs it say."""
    if frame.rule.startswith("bond."):
        return Verdict(Status.ANNOUNCED, " ".join(group))  # what firms must stop, or may resume
    verb = frame.view.syntax.verbs.get(frame.head)
    if frame.rule == "state.begins" and verb is not None and begins_not_before(frame.items, verb):
        return Verdict(Status.ANNOUNCED, "not … until")
    judged = judge_finite if is_finite(frame, group) else judge_governed
    return judged(frame, group, negated=is_negated(frame, group))


def _may_run_out(frame: Frame, group: list[str]) -> Verdict | None:
    """Read "the waiver may lapse in May"; that sanctions might run out some day proposes nothing."""
    open_still = frame.action == "reinstated" and POSSIBLE & {*group} and not is_negated(frame, group)
    return Verdict(Status.PROPOSED, " ".join(group)) if open_still else None


_BEFORE = 3
"""Words that may stand in an act's title before the word of change ("Partial Lifting", "The Revocation")."""


def _opens_title(frame: Frame) -> bool:
    """Tell whether a change opens a title, so that the act makes it."""
    return frame.view.enacted and min(frame.head, frame.object_at) < _BEFORE


def _abstains(frame: Frame, group: list[str]) -> Verdict | None:
    """Read "Greece would have none of it"; that somebody may stay out, or does not, is no refusal."""
    open_still = set(group) & (POSSIBLE | {"to"}) or is_negated(frame, group)
    return None if open_still else Verdict(Status.REJECTED, frame.head_item.text)


def _less_than_decided(frame: Frame, group: list[str], verdict: Verdict) -> Verdict | None:
    """Return what is left of a decision after who takes it, on what it hangs and who only hopes or fears it."""
    waits = as_only_planned(frame, as_order_to_come(frame, by_pending_holder(frame, verdict)))
    waits = as_still_due(frame, by_awaited_text(frame, of_a_bill(frame, by_parliament(frame, waits))))
    told = by_tentative_source(frame, group, by_one_chamber(frame, by_others_step(frame, waits)))
    return by_attitude(frame, group, by_condition(frame, by_alternative(frame, told)))
