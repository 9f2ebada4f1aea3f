"""What nobody renews ends: a waiver left to lapse puts the measure back, a measure left to lapse is lifted."""

from dataclasses import replace
from itertools import pairwise

from schemas.vocabulary import Action, Status
from transforms.coding.model import Frame, Verdict, lower_words
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE, POSSIBLE, is_negated, verb_group
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set, word_tuple

_RENEWING = ("renew", "extend", "prolong", "roll")
_COMING = FUTURE | CONDITIONAL | word_set("to")
_ENDS = {"relief": Action.REINSTATED, "measure": Action.LIFTED, "package": Action.LIFTED}
"""What it is to let something lapse, by what it is."""
_RELIEVING = frozenset({Action.SUSPENDED, Action.EASED})
"""What it is to prolong a relaxation, which is put back where that is refused."""


def let_lapse(frame: Frame, verdict: Verdict | None) -> list[tuple[Frame, Verdict]]:
    """Read "will not renew the waiver" and "the embargo was not renewed"; nothing where nothing is left to lapse.

    What will not be renewed ends by announcement, and its renewal is refused; what "was not renewed" has ended.
    """
    ends = Action.REINSTATED if frame.action in _RELIEVING else _ENDS.get(frame.object_kind)
    if ends is None or not frame.head_item.lower.startswith(_RENEWING) or _goes_to_others(frame):
        return []
    group = verb_group(frame)
    denied = is_negated(frame, group)
    refused = verdict is not None and verdict.status is Status.REJECTED
    lapsed, words = replace(frame, action=ends), " ".join(group)
    if refused and verdict is not None and ends is Action.LIFTED and _has_failed(frame):
        return [(lapsed, Verdict(Status.IN_FORCE, words)), (frame, verdict)]
    if set(group) & POSSIBLE or "yet" in group or not (refused or denied) or (ends is Action.LIFTED and not denied):
        return []
    if denied and (_is_asked(frame) or (verdict is not None and verdict.status is Status.PROPOSED)):
        return [(lapsed, Verdict(Status.PROPOSED, words))]  # "asked Norway not to extend its sanctions"
    if denied and (hangs := _condition(frame)) is not None:  # "will not be renewed if they comply"
        waits = [(lapsed, Verdict(Status.PROPOSED, hangs))]
        return [*waits, (frame, verdict)] if hangs == "unless" and verdict is not None and refused else waits
    coming = not denied or set(group) & _COMING
    found = [(lapsed, Verdict(Status.ANNOUNCED if coming else Status.IN_FORCE, words))]
    return [*found, (frame, verdict)] if verdict is not None and (coming or ends is Action.LIFTED) else found


def _condition(frame: Frame) -> str | None:
    """Return the word that opens the condition on which nobody renews it; what "but" adds is another matter."""
    low = [item.lower for item in frame.items[frame.head + 1 :]]
    another = (at for at, word in enumerate(low[:-1]) if word in _CONTRASTING and low[at + 1] not in ("only", "if"))
    return next((word for word in low[: next(another, len(low))] if word in ("if", "unless")), None)


_CONTRASTING = frozenset({"but", "though", "although"})


_RENEWALS = word_set("renew renewal renewing extend extension extending prolong prolongation prolonging rollover")
_REFUSALS = word_set(
    "refused refuses refusal declined rejected rejects opposed opposes objected objections against unwilling unable"
) | {"turned down", "failed to", "failed", "voted down", "ruled out", "stood in the way of"}


def tells_no_renewal(words: set[str]) -> bool:
    """Tell whether a sentence's words say that a renewal was refused ("will lapse since two refused to renew it")."""
    return not _RENEWALS.isdisjoint(words) and not _REFUSALS.isdisjoint(words)


def _has_failed(frame: Frame) -> bool:
    """Tell whether somebody "failed to renew" a measure, so that it has run out, and is not to try again."""
    words = lower_words(frame.items)
    before = [item.lower for item in frame.items[max(0, frame.head - _NEAR) : frame.head]]
    failed = before[-1:] == ["failed to"] or ("failed" in before and before[-1] == "to")
    failed = failed and before.count("to") < _SEVERAL  # "failed to agree to renew" leaves time for it
    return failed and words.isdisjoint(_OPEN) and not (set(before) & (g.MODALS | g.NEGATIONS))


_OPEN = word_set("if unless until try retry again tomorrow later next")
_NEAR, _SEVERAL = 6, 2

_ASKING = word_tuple("ask urg beg call want press plead request demand appeal implor tell told")


def _is_asked(frame: Frame) -> bool:
    """Tell whether it is only what somebody asks of another."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = verb.above if verb is not None and verb.form == "infinitive" else None
    return above is not None and frame.items[above.at].lower.startswith(_ASKING)


def _goes_to_others(frame: Frame) -> bool:
    """Tell whether relief is extended to somebody, which is more of it: "will not extend the waiver to rubies"."""
    after = frame.items[frame.object_at + 1 : frame.right + 1]
    return frame.head_item.lower.startswith("extend") and any(
        item.lower == "to" and following.kind not in ("date", "number") for item, following in pairwise(after)
    )
