"""The status of an infinitive, a gerund, a noun or a participle, by what governs it."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.chain import makes_measures
from transforms.coding.status.chain_status import judge_chain
from transforms.coding.status.decided.steps_told import by_step, takes_step
from transforms.coding.status.decided.used_powers import by_used_powers
from transforms.coding.status.given_leave import by_leave_given
from transforms.coding.status.governors import cue_status, find_governor
from transforms.coding.status.infinitives import is_idle_gerund, judge_infinitive
from transforms.coding.status.noun_status import judge_noun, modal_above
from transforms.coding.status.proposed.readiness import by_readiness
from transforms.coding.verbs.verb_group import POSSIBLE, hits_nothing
from transforms.reading import grammar as g
from transforms.reading.inflection import ING, PAST
from transforms.reading.spans import Item

_NOT_YET = POSSIBLE | {"would"}


def judge_governed(frame: Frame, group: list[str], *, negated: bool) -> Verdict | None:
    """Judge by the modal or the cue above, else by the form itself; None if the wording asserts no change.

    Args:
        frame: the word of change and its object.
        group: the lower-case words of its verb group.
        negated: whether the group or the subject denies it.
    """
    if frame.voice == "cue" and hits_nothing(frame):
        return _of_nothing(frame)
    ready = None if negated else by_readiness(frame) or by_used_powers(frame) or by_leave_given(frame)
    if ready is not None:
        return ready
    chain = judge_chain(frame)
    if chain.void and frame.roles is not None:
        return None
    chained = None if _is_how_it_refused(frame, chain.verdict) else chain.verdict
    cue = chained or (find_governor(frame) if frame.roles is None else None)
    sure = cue is not None and (cue.decided or cue.status is Status.REJECTED)
    told = sure and chained is not None  # "said that it would stop barring …"
    modal = None if told else _by_modal(frame, group)
    above = modal or _by_modal_above(frame, cue) or _by_cue(frame, cue, negated=negated)
    if above is not None:
        return above
    if negated:
        refused = frame.voice == "active" or _is_not_thought_of(frame, group)
        return Verdict(Status.REJECTED, "not") if refused else None
    return _by_form(frame, group)


_RESTRICTING = frozenset({"imposed", "expanded", "extended"})


def _is_how_it_refused(frame: Frame, told: Verdict | None) -> bool:
    """Tell whether a participle behind a comma says how somebody turned a thing down: "spurned its gold, banning it".

    What was turned down is no measure, so that the measure is not what was refused.
    """
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    if verb is None or above is None or verb.form != "gerund" or frame.action not in _RESTRICTING:
        return False
    if told is None or told.status is not Status.REJECTED:
        return False
    apart = verb.start > 0 and frame.items[verb.start - 1].lower == ","
    words = {item.lower for item in frame.items[above.start : above.at]}
    if not apart or above.form != "finite" or above.passive or words & (g.MODALS | g.NEGATIONS | {"to"}):
        return False
    things = [item for one in above.objects for item in frame.items[one.start : one.last]]
    things += [item for link in above.links for item in frame.items[link.phrase.start : link.phrase.end]]
    return bool(things) and all(item.kind != "measure" or item.data.kind == "dealing" for item in things)


_THINKING = ("plan", "envisag", "foresee", "contemplat", "intend", "in prospect")


def _is_not_thought_of(frame: Frame, group: list[str]) -> bool:
    """Tell whether a measure is told as one that nobody thinks of: "further sanctions are not envisaged"."""
    thought = frame.voice == "cue" and frame.head_item.lower.startswith(_THINKING)
    return thought and bool({"is", "are"} & {*group}) and frame.object_at < frame.head


def _by_form(frame: Frame, group: list[str]) -> Verdict | None:
    """Judge an infinitive, a gerund or a noun that nothing governs."""
    if takes_step(frame):
        return by_step(frame)
    if is_idle_gerund(frame):
        return None
    if "to" in group or "be" in group:
        return judge_infinitive(frame, group)
    return judge_noun(frame)


_AWAITED = ("expected", "anticipated", "foreseen")


def _of_nothing(frame: Frame) -> Verdict | None:
    """Read "wants no embargo", "no ban is planned": a refusal; that none was proposed is nothing."""
    told = frame.head_item.lower == "no" or cue_status(frame.head_item) in (Status.PROPOSED, Status.ANNOUNCED)
    past = frame.head < frame.object_at and PAST in frame.head_item.forms
    told = told and not frame.head_item.lower.startswith(_AWAITED)  # "no decision is expected today"
    return Verdict(Status.REJECTED, f"no … {frame.head_item.text}") if told and not past else None


def _by_modal_above(frame: Frame, cue: Verdict | None) -> Verdict | None:
    """Read a modal above a noun; "will discuss the renewal" announces a talk and no renewal."""
    found = modal_above(frame)
    talk = found is not None and found.decided and cue is not None and not cue.decided
    return cue if talk else found


def _by_modal(frame: Frame, group: list[str]) -> Verdict | None:
    if frame.voice == "cue" and {"could", "can", "cannot"} & {*group} and g.NEGATIONS & {*group}:
        return Verdict(Status.REJECTED, " ".join(group))  # "could not agree on a ban"
    if any(word in POSSIBLE for word in group):
        return Verdict(Status.PROPOSED, " ".join(group))
    if frame.voice == "active" and ING in frame.head_item.forms:
        before = _group_above(frame)
        if before is None:
            before = frame.items[max(0, frame.left - 8, frame.head - 10) : frame.head]
        modal = next((item for item in before if item.lower in _NOT_YET), None)
        return None if modal is None else Verdict(Status.PROPOSED, modal.text)
    return None


def _group_above(frame: Frame) -> list[Item] | None:
    """Return the verb group that participles after a comma go on ("imposed sanctions that may hurt, banning …")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    aside = False
    while verb is not None and verb.form == "gerund" and verb.start and verb.above is not None:
        before = frame.items[verb.start - 1].lower
        aside = aside or before == ","
        if before not in _JOINING:
            return None
        verb = verb.above
    makes = verb is not None and aside and verb.form == "finite" and makes_measures(frame.items, verb)
    return frame.items[verb.start : verb.at] if verb is not None and makes else None


_JOINING = frozenset({",", "and", "or", "but"})


def _by_cue(frame: Frame, cue: Verdict | None, *, negated: bool) -> Verdict | None:
    if cue is not None and negated and frame.voice != "cue" and cue.status is Status.ANNOUNCED:
        return Verdict(Status.REJECTED, cue.words)
    return cue
