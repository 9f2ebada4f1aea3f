"""How far a change has come: decided, proposed or rejected, from the verb group and the words that govern it.

Grammar decides first (tense, modal, negation), then the cue words of data/reference/status_cues.yaml. Where nothing says
otherwise a past or a present is decided. ``None`` means that the text asserts no change at all ("has not imposed").
"""

from dataclasses import dataclass

from schemas.vocabulary import Status
from transforms.coding.frames import Frame
from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, ING, PARTICIPLE, PAST, THIRD
from transforms.reading.spans import Item

_DECIDING = frozenset({"announce", "agree", "approve", "order", "sign", "decide", "unveil", "decree", "declare"})
_FUTURE = frozenset({"will", "shall", "'ll", "won't"})
_POSSIBLE = frozenset({"may", "might", "could", "can", "should", "must", "cannot", "can't", "couldn't", "shouldn't"})
_CONDITIONS = frozenset({"if", "unless", "once", "provided", "provided that", "on condition that", "as long as"})
_EXPLAINING = frozenset({"why", "how", "when", "who", "what"})
_SUPPOSING = frozenset({"if", "unless", "whether", "lest", "should"})
_AWAITING = frozenset({"until", "till", "once", "before", "when", "as soon as"})
_DRAFTS = frozenset("bill draft proposal plan motion amendment resolution petition bills drafts proposals plans legislation".split())
_ENACTED = frozenset("signed adopted passed enacted approved signs adopts passes law voted".split())


@dataclass(frozen=True, slots=True)
class Verdict:
    """A status with the words that decided it (empty where it is the plain tense)."""

    status: Status
    words: str


def judge(frame: Frame) -> Verdict | None:
    """Return the status of a frame, or None if the text denies that anything changed."""
    items = frame.view.items
    if items[-1].lower == "?" and items[0].lower not in _EXPLAINING:
        return None
    if _is_supposed(frame) or _is_hearsay(frame):
        return None
    group = _verb_group(items, frame.head, frame.left)
    if _is_standing(frame, group) or _has_no_object(frame):
        return None
    low = [item.lower for item in group]
    negated = any(word in g.NEGATIONS for word in low) or _negative_subject(frame)
    form = set(frame.head_item.sense.form) if frame.head_item.sense is not None else set()
    finite = frame.voice in ("active", "passive") and not _is_bare(frame, low, form)
    verdict = _finite(frame, low, negated=negated) if finite else _governed(frame, low, negated=negated)
    if verdict is not None and verdict.status in (Status.IN_FORCE, Status.ANNOUNCED):
        return _after(frame, _by_one_chamber(frame, verdict))
    return verdict


_CHAMBERS = frozenset(
    "house senate committee subcommittee lawmakers chamber legislators congressmen senators deputies".split()
) | {"u.s. house", "u.s. senate", "house of representatives", "european parliament", "lower house", "the senate", "the house"}
_PASSED = frozenset({"override", "overrode", "overridden", "overriding", "signed", "both", "law", "signs"})


def _by_one_chamber(frame: Frame, verdict: Verdict) -> Verdict:
    """A vote of one chamber or of a committee decides nothing yet."""
    low = {item.lower for item in frame.view.items}
    subject = {item.lower for item in frame.view.items[frame.left : frame.head]}
    chamber = {one for one in subject if one in _CHAMBERS or one.endswith((" senate", " house of representatives")) or "committee" in one}
    if chamber and not low & _PASSED:
        return Verdict(Status.PROPOSED, next(iter(sorted(chamber))))
    return verdict


def _as_before(frame: Frame) -> bool:
    items = frame.view.items
    return any(
        a.lower == "as" and b.lower in ("before", "ever", "usual")
        for a, b in zip(items[frame.head :], items[frame.head + 1 :], strict=False)
    )


def _is_supposed(frame: Frame) -> bool:
    """Tell whether the clause only supposes or awaits the change ("until the embargo is lifted"), which asserts none."""
    items = frame.view.items
    if frame.left == 0 or frame.voice in ("nominal", "cue", "bare"):
        return False
    opening = items[frame.left - 1].lower
    if opening in _SUPPOSING:
        return True
    if opening not in _AWAITING:
        return False
    low = [item.lower for item in _verb_group(items, frame.head, frame.left)]
    form = set(frame.head_item.sense.form) if frame.head_item.sense is not None else set()
    present = any(word in ("is", "are", "be", "has", "have") for word in low) or (not low and PAST not in form)
    return present and "had" not in low


def items_open_with_under(frame: Frame) -> bool:
    """Tell whether the sentence opens with "under the plan"."""
    return any(item.lower == "under" for item in frame.view.items[:3])


def _is_hearsay(frame: Frame) -> bool:
    """Tell whether the change is only what a report or a rumour says ("denied a report that it had lifted …")."""
    items = frame.view.items
    that = next((at for at in range(frame.head - 1, 0, -1) if items[at].lower == "that"), 0)
    if that == 0:
        return False
    return items[that - 1].lower in ("report", "reports", "rumour", "rumours", "rumors", "claim", "claims", "speculation", "suggestions", "suggestion")


def _by_draft(frame: Frame) -> bool:
    """Tell whether the subject is a text that is not law yet ("the bill bars imports")."""
    items = frame.view.items
    subject = {item.lower for item in items[frame.left : frame.head]}
    subject |= {part for one in subject for part in one.split()}
    opening = [item.lower for item in items[:5]]
    if "under" in opening and {part for one in opening for part in one.split()} & _DRAFTS:
        return True
    everything = {item.lower for item in items[: frame.head]}
    return bool(subject & _DRAFTS) and not everything & _ENACTED


def shares_verb_group(frame: Frame) -> bool:
    """Tell whether a verb shares the modal or "to" of the one before it ("would ban imports and put ships on the list")."""
    items = frame.view.items
    form = set(frame.head_item.sense.form) if frame.head_item.sense is not None else set()
    if frame.head == 0 or BASE not in form or frame.voice != "active":
        return False
    return items[frame.head - 1].lower in ("and", "or", ",")


def _is_standing(frame: Frame, group: list[Item]) -> bool:
    """Tell whether the wording is of a state that goes on ("is still closed"), which is no change."""
    low = [item.lower for item in group]
    return (frame.voice == "passive" and "still" in low) or _as_before(frame)


def _has_no_object(frame: Frame) -> bool:
    """Tell whether the object is denied ("imposed no sanctions")."""
    items = frame.view.items
    between = items[min(frame.head, frame.object_at) + 1 : max(frame.head, frame.object_at)]
    return frame.voice == "active" and any(item.lower == "no" for item in between[:2])


def _verb_group(items: list[Item], head: int, start: int) -> list[Item]:
    """Return auxiliaries, modals, negations and adverbs that stand directly before the verb, in order."""
    here = head
    while here > start:
        low = items[here - 1].lower
        if low in g.BE or low in g.HAVE or low in g.DO or low in g.MODALS or low in g.NEGATIONS or low in g.ADVERBS or low in ("to", "yet", ","):
            here -= 1
            continue
        break
    return items[here:head]


def _negative_subject(frame: Frame) -> bool:
    if frame.rule == "prohibition" or frame.voice == "nominal":
        return False
    opening = frame.view.items[frame.left].lower if frame.left < frame.head else ""
    return opening in ("no", "nobody", "none", "neither")


def _is_bare(frame: Frame, group: list[str], form: set[str]) -> bool:
    """Tell whether the verb is an infinitive or a gerund, whose status its governor decides."""
    if frame.voice == "passive" and ("be" in group or "being" in group) and not any(w in g.MODALS for w in group):
        return "be" in group or not any(w in g.BE - {"be", "being"} for w in group)
    if "to" in group:
        return True
    before = frame.view.items[frame.head - 1 - len(group)] if frame.head - len(group) > 0 else None
    if before is not None and before.kind == "cue" and before.lower.endswith(" to"):
        return True
    if frame.voice == "passive":
        return False
    if ING in form and not any(word in g.BE for word in group):
        return True
    only_base = BASE in form and not form & {PAST, THIRD, PARTICIPLE}
    return only_base and not any(w in g.MODALS or w in g.DO for w in group)


def _finite(frame: Frame, group: list[str], *, negated: bool) -> Verdict | None:
    words = " ".join(group)
    if frame.trigger == "expire" and not _has_run_out(frame, group):
        return None
    if "would" in group or "wouldn't" in group:
        return _would(frame, words, negated=negated)
    if any(word in _FUTURE for word in group):
        if negated:
            return Verdict(Status.REJECTED, words)
        return Verdict(Status.ANNOUNCED, words)
    if any(word in _POSSIBLE for word in group) and frame.rule not in ("prohibition", "permission"):
        if negated and ("cannot" in group or "can" in group or "must" in group):
            return Verdict(Status.REJECTED, words)
        return None if negated else Verdict(Status.PROPOSED, words)
    if negated and frame.rule != "prohibition":
        return _negative_past(frame, group, words)
    if _by_draft(frame) and (frame.voice == "active" or items_open_with_under(frame)):
        return Verdict(Status.PROPOSED, "draft")
    between = items_between(frame)
    if frame.trigger in ("impose", "expand") and any(_cue_status(item) is Status.PROPOSED for item in between):
        return Verdict(Status.PROPOSED, "proposed")
    if frame.head_item.sense is not None and frame.head_item.lower.rstrip("sed") in {v.rstrip("ed") for v in _DECIDING}:
        return Verdict(Status.ANNOUNCED, frame.head_item.text)
    return Verdict(Status.IN_FORCE, "")


def items_between(frame: Frame) -> list[Item]:
    """Return what stands between the word of change and its object."""
    low, high = sorted((frame.head, frame.object_at))
    return frame.view.items[low + 1 : high]


_NO_RENEWAL = frozenset({"result", "vetoed", "veto", "blocked", "failed", "let", "lets", "allow", "allowed", "renewed", "therefore"})


def _has_run_out(frame: Frame, group: list[str]) -> bool:
    """Tell whether a measure has run out or surely will; that it "expires on 31 July" is no change."""
    form = set(frame.head_item.sense.form) if frame.head_item.sense is not None else set()
    if PAST in form and not any(word in g.MODALS for word in group):
        return True
    low = {item.lower for item in frame.view.items}
    return bool(low & _NO_RENEWAL) and "unless" not in low


def _negative_past(frame: Frame, group: list[str], words: str) -> Verdict | None:
    """"Did not extend" and "was not renewed" let a measure end; any other denial asserts no change."""
    if frame.trigger in ("extend",) and frame.object_kind in ("measure", "package", "relief"):
        return Verdict(Status.REJECTED, words)
    if any(word in ("is", "are") for word in group):
        return Verdict(Status.REJECTED, words)
    return None


def _would(frame: Frame, words: str, *, negated: bool) -> Verdict | None:
    cue = _governor(frame, frame.left)
    if cue is not None and cue[0] in (Status.REJECTED, Status.PROPOSED):
        return Verdict(cue[0], f"{cue[1]} … {words}")
    if "have" in words.split():
        return None
    if _reported(frame) and not any(item.lower == "should" for item in frame.view.items):
        return Verdict(Status.REJECTED if negated else Status.ANNOUNCED, words)
    return Verdict(Status.REJECTED if negated else Status.PROPOSED, words)


def _reported(frame: Frame) -> bool:
    """Tell whether a verb of saying stands before the clause or right after it."""
    items = frame.view.items
    before = {item.lower for item in items[max(0, frame.left - 14) : frame.head]}
    if before & {"announced", "announcing", "agreed", "decided", "pledged", "confirmed", "promised", "declared"}:
        return True
    after = {item.lower for item in items[frame.right : frame.right + 7]}
    return bool((before | after) & g.REPORTS)


_BY_NAME = {"rejected": Status.REJECTED, "proposed": Status.PROPOSED, "announced": Status.ANNOUNCED}


def _cue_status(item: Item) -> Status | None:
    """Return the status that a cue means; a word of change may be a cue as well ("blocks the renewal")."""
    if item.kind == "cue" and item.sense is not None:
        return _BY_NAME[item.sense.data.name]
    if item.kind == "trigger":
        for sense in item.senses_of("cue"):
            if sense.form and (sense.data.name == "announced" or item.lower.startswith(("block", "quash"))):
                return _BY_NAME[sense.data.name]
    return None


def _governor(frame: Frame, start: int) -> tuple[Status, str] | None:
    """Return the nearest cue to the left of the head, within the sentence up to a strong mark."""
    items = frame.view.items
    here = frame.head if frame.rule.startswith("cue.") else frame.head - 1
    found: tuple[Status, str] | None = None
    while here >= 0 and frame.head - here < 22:
        item = items[here]
        if item.kind == "mark" and item.lower in g.STRONG_MARKS and here < start:
            return found
        status = _cue_status(item)
        if status is not None and found is None:
            found = (_qualified(items, here, status), item.text)
            if item.sense is not None and item.sense.form:
                return found
        elif status is Status.REJECTED and item.sense is not None and item.sense.form:
            return _negate(items, here, status), item.text
        if item.kind == "trigger" and here < start and item.sense is not None and PAST in item.sense.form:
            deciding = any(item.lower.startswith(verb[:-1]) for verb in _DECIDING)
            return found or ((Status.ANNOUNCED, item.text) if deciding else None)
        here -= 1
    return found


def _qualified(items: list[Item], at: int, status: Status) -> Status:
    """Return a cue's status after what stands before it: "failed to agree", "may decide", "is expected to approve"."""
    if status is Status.ANNOUNCED:
        for here in range(at - 1, max(-1, at - 6), -1):
            low = items[here].lower
            if low in _POSSIBLE or low == "would" or _cue_status(items[here]) is Status.PROPOSED:
                return Status.PROPOSED
            if _cue_status(items[here]) is Status.REJECTED:
                return Status.REJECTED
            if items[here].kind in ("mark", "trigger"):
                break
    return _negate(items, at, status)


def _negate(items: list[Item], at: int, status: Status) -> Status:
    before = [item.lower for item in items[max(0, at - 4) : at]]
    if not any(word in g.NEGATIONS for word in before):
        return status
    return {Status.REJECTED: Status.PROPOSED, Status.PROPOSED: Status.REJECTED, Status.ANNOUNCED: Status.REJECTED}[status]


def _governed(frame: Frame, group: list[str], *, negated: bool) -> Verdict | None:
    """Judge an infinitive, a gerund, a noun or a participle by what governs it."""
    if any(word in _POSSIBLE for word in group):
        return Verdict(Status.PROPOSED, " ".join(group))
    form = frame.head_item.sense.form if frame.head_item.sense is not None else ()
    if frame.voice == "active" and ING in form:
        for item in frame.view.items[max(0, frame.left - 8, frame.head - 10) : frame.head]:
            if item.lower in _POSSIBLE | {"would"}:
                return Verdict(Status.PROPOSED, item.text)
    modal = _modal_above(frame)
    if modal is not None:
        return modal
    cue = _governor(frame, frame.left)
    if cue is not None:
        status = cue[0]
        if negated and not frame.rule.startswith("cue."):
            status = Status.REJECTED if status is Status.ANNOUNCED else status
        return Verdict(status, cue[1])
    if negated:
        return None if frame.voice != "active" else Verdict(Status.REJECTED, "not")
    if _is_idle_gerund(frame):
        return None
    if "to" in group and any(word in ("is", "are", "was", "were") for word in group[: group.index("to")]):
        open_still = frame.head_item.lower in ("adopted", "approved", "discussed", "agreed")
        status = Status.PROPOSED if open_still else Status.ANNOUNCED
        return Verdict(Status.REJECTED if negated else status, " ".join(group))
    if "to" in group and _went_on(frame, len(group)):
        return Verdict(Status.IN_FORCE, "went on to")
    if "to" in group or "be" in group:
        headline = frame.view.is_title and "to" in group and _is_subject_before_to(frame, len(group))
        return Verdict(Status.ANNOUNCED if headline else Status.PROPOSED, "to")
    if frame.voice == "nominal" and _is_imagined(frame):
        return None
    later = _following_cue(frame)
    if later is None and frame.voice == "nominal" and not _is_presupposed(frame):
        return None
    return later or Verdict(Status.IN_FORCE, "")


def _is_subject_before_to(frame: Frame, size: int) -> bool:
    """Tell "EU to lift sanctions" (decided) from "pressure on EU to lift sanctions"."""
    items = frame.view.items
    at = frame.head - size - 1
    while at >= 0 and items[at].kind in ("group", "actor", "post", "anaphor"):
        if at > 0 and items[at - 1].lower in g.PREPOSITIONS:
            return False
        at -= 1
    return at < frame.head - size - 1


_JOINING = frozenset({",", "by", "after", "following", "since", "while", "and", "in", "—", "–", ":", ";", "then", "thus", "thereby", "before", "for", "with", "when"})


def _is_idle_gerund(frame: Frame) -> bool:
    """Tell whether a gerund only names a possible act ("a decision on lifting …", "lifting … was not on the agenda")."""
    form = set(frame.head_item.sense.form) if frame.head_item.sense is not None else set()
    if frame.voice != "active" or ING not in form or frame.head == 0:
        return frame.voice == "active" and ING in form and not frame.view.is_title
    items = frame.view.items
    here = frame.head - 1
    while here > 0 and items[here].lower in g.ADVERBS:
        here -= 1
    before = items[here]
    if before.lower in _JOINING or before.lower in g.BE:
        return False
    return before.lower in g.PREPOSITIONS or before.lower in g.SUBORDINATORS or before.lower in g.REPORTS


def _went_on(frame: Frame, size: int) -> bool:
    """Tell whether "to" only continues a tale ("went on to forbid", "only to ban")."""
    items = frame.view.items
    before = [item.lower for item in items[max(0, frame.head - size - 2) : frame.head - size]]
    return "only" in before or "proceeded" in before or (len(before) > 1 and before[-1] == "on" and before[-2] in ("went", "gone"))


_FACTUAL = frozenset(
    "after following since despite by with upon welcomed welcomes welcome hailed praised condemned criticised called "
    "confirmed marks marked denounced completed".split()
)


def _is_presupposed(frame: Frame) -> bool:
    """Tell whether a noun of change stands for something that happened: it is dated, or something follows from it."""
    items = frame.view.items
    if frame.view.is_title or any(one.role in ("on", "from") and one.value is not None for one in frame.view.dates):
        return True
    before = [item.lower for item in items[max(0, frame.head - 6) : frame.head]]
    after = [item.lower for item in items[frame.right : frame.right + 3]]
    return bool(_FACTUAL & set(before)) or bool({"was", "were", "came", "took", "has", "followed"} & set(after)) or "'s" in before


def _modal_above(frame: Frame) -> Verdict | None:
    """Read the modal of the verb whose object a noun of change is ("will trigger the return of sanctions")."""
    if frame.voice not in ("nominal", "reduced"):
        return None
    items = frame.view.items
    if frame.voice == "reduced":
        return _would_see(frame)
    for here in range(frame.head - 1, max(frame.left, frame.head - 7) - 1, -1):
        low = items[here].lower
        if low in _FUTURE:
            denied = items[here + 1].lower in g.NEGATIONS or low == "won't"
            return Verdict(Status.REJECTED if denied else Status.ANNOUNCED, low)
        if low in _POSSIBLE or low == "would":
            return Verdict(Status.PROPOSED, low)
    return None


def _would_see(frame: Frame) -> Verdict | None:
    """Read "would see sanctions lifted"."""
    items = frame.view.items
    for here in range(max(0, frame.head - 12), frame.head - 1):
        if items[here].lower in _POSSIBLE | {"would", "to"} and items[here + 1].lower in ("see", "have", "get", "keep"):
            return Verdict(Status.PROPOSED, f"{items[here].text} {items[here + 1].text}")
    return None


def _is_imagined(frame: Frame) -> bool:
    """Tell whether a noun of change is the subject of what would or could follow from it, which asserts no change."""
    return any(
        item.lower in ("would", "could", "might", "may", "should")
        for item in frame.view.items[frame.right : frame.right + 3]
    )


def _following_cue(frame: Frame) -> Verdict | None:
    """Read "the lifting of sanctions was proposed / will be discussed / would help"."""
    items = frame.view.items
    if frame.voice not in ("nominal", "cue", "bare"):
        return None
    for item in items[frame.object_at + 1 : frame.right + 4]:
        status = _cue_status(item)
        if status is not None:
            return Verdict(status, item.text)
        if item.lower in ("would", "could", "might", "may", "should"):
            return Verdict(Status.PROPOSED, item.text) if frame.voice != "nominal" else None
        if item.lower == "will":
            return Verdict(Status.ANNOUNCED, item.text)
    return None


def _after(frame: Frame, verdict: Verdict) -> Verdict:
    """Turn an announcement that hangs on a condition into a proposal."""
    if verdict.status is not Status.ANNOUNCED:
        return verdict
    items = frame.view.items
    opening = next((item.lower for item in items if item.kind != "mark"), "")
    if opening in ("should", "were") and frame.head > 2:
        return Verdict(Status.PROPOSED, opening)
    for at in range(frame.head, len(items)):
        if items[at].kind == "cue" and items[at].lower in ("in return for", "in exchange for", "conditional on"):
            return Verdict(Status.PROPOSED, items[at].text)
    for at, item in enumerate(items):
        if item.lower in _CONDITIONS and (at >= frame.head or at < 3):
            if item.lower == "unless" and any(one.role == "from" for one in frame.view.dates):
                continue
            return Verdict(Status.PROPOSED, item.text)
        if item.lower == "as" and at > frame.head and at + 2 < len(items) and frame.view.items[at - 1].kind != "cue":
            following = {one.lower for one in items[at + 1 : at + 8]}
            if following & {"return", "improve", "improves", "normalise", "normalize", "progress"}:
                return Verdict(Status.PROPOSED, item.text)
    return verdict
