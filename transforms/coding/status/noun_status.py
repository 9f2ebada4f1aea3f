"""The status of nouns of change and participles, by their sentence: "the lifting of sanctions was discussed"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict, lower_words
from transforms.coding.status.decided.come_about import has_come_about
from transforms.coding.status.governors import cue_status
from transforms.coding.status.proposed.set_going import is_only_set_going
from transforms.coding.verbs.verb_group import FUTURE, IMAGINING, POSSIBLE
from transforms.reading import grammar as g
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set, word_tuple

_FACTUAL = word_set(
    "after following follows followed crowns crowned caps capped heels wake aftermath preceded "
    "since despite by with upon welcomed welcomes welcome hailed praised condemned criticised called "
    "confirmed marks marked denounced completed celebrated greeted"
)
_REACTED = word_set(
    "protested complained regretted deplored lamented slammed blasted defended justified explained addressed reacted "
    "responded decried"
)
"""How somebody spoke of a restriction that is in force then; of a relaxation one may speak so before it comes."""

_RESTRICTING = frozenset({"imposed", "expanded", "extended", "reinstated"})
_WHICH = word_set("the its their his her our")
_ANSWERED = word_tuple("retaliated responded replied reacted answered countered followed", "hit back", "struck back")
"""How somebody acted who did with what the noun says: "retaliated with a halt to imports"."""

_WON = word_set("won secured obtained achieved gained")
_LED = word_set("led resulted culminated brought prompted triggered provoked caused produced sparked")
_LEADING = frozenset({"to", "in", "about"})
_NOBODY = word_set("nobody none neither no-one nothing no few")
_CAME_ABOUT = frozenset({"was", "were", "came", "took", "has", "followed"})
_AHEAD = word_set(
    "loom looms looming soon shortly coming imminent near nears ahead within ready planned possible likely unlikely "
    "sought urged mooted floated due"
)
"""What headlines say of a measure that is still to come."""
_OPPOSITE = {Status.REJECTED: Status.PROPOSED, Status.PROPOSED: Status.REJECTED, Status.ANNOUNCED: Status.REJECTED}
_REFUSING = word_set("refuse refuses refused refusing")
_NOT_YET = POSSIBLE | {"would"}
_DENYING = g.NEGATIONS | {"no", "neither"}


def modal_above(frame: Frame) -> Verdict | None:
    """Read the modal of the verb whose object a noun of change is ("will trigger the return of sanctions")."""
    if frame.voice == "reduced":
        return _would_see(frame)
    if frame.voice != "nominal" or is_only_set_going(frame):
        return Verdict(Status.PROPOSED, frame.head_item.text) if frame.voice == "nominal" else None
    for here in range(frame.head - 1, max(frame.left, frame.head - 7) - 1, -1):
        low = frame.items[here].lower
        if low in FUTURE or (low == "would" and _is_told(frame, here)):
            return Verdict(_to_come(frame, here), low)
        if low in _NOT_YET or low.startswith("would "):
            refused = _cannot_expect(frame, here) or (low == "would" and _will_not_hear(frame, here))
            return Verdict(Status.REJECTED if refused else Status.PROPOSED, low)
        if low in _REFUSING and frame.items[here - 1].lower not in g.BE:
            return Verdict(Status.REJECTED, low)  # "refused the lifting of the embargo"
    return None


def _to_come(frame: Frame, modal: int) -> Status:
    """Return what a modal of the future and what denies it say: "will not oppose the lifting" leaves it open."""
    between = frame.items[modal + 1 : frame.head]
    if _DENYING.isdisjoint(lower_words(between)):
        return Status.ANNOUNCED
    return Status.PROPOSED if any(item.lower.startswith(_OPPOSING) for item in between) else Status.REJECTED


def _will_not_hear(frame: Frame, modal: int) -> bool:
    """Tell whether somebody "would not hear of", or "would never consider", what the noun says."""
    between = frame.items[modal + 1 : frame.head]
    weighs = any(cue_status(one) is Status.PROPOSED for one in between)
    return weighs and not _DENYING.isdisjoint(lower_words(between))


_OPPOSING = word_tuple("oppos object block resist veto obstruct hinder prevent exclud", "stand in", "rule out")
_EXPECTING = ("expect", "hop", "count", "wait", "reckon", "bank", "bet", "dream", "look")


def _cannot_expect(frame: Frame, modal: int) -> bool:
    """Tell whether somebody is told to hope for nothing: "Mali must not expect an end to the embargo"."""
    words = [item.lower for item in frame.items[modal : frame.head]]
    return (words[0] == "cannot" or not _DENYING.isdisjoint(words)) and any(
        word.startswith(_EXPECTING) for word in words
    )


def _is_told(frame: Frame, modal: int) -> bool:
    """Tell whether a report says of somebody what they would do: "said he would order the lifting of sanctions"."""
    for verb in frame.view.syntax.verbs.values():
        if verb.start <= modal <= verb.at:
            return verb.above is not None and frame.items[verb.above.at].lower in g.REPORTS
    return False


def of_prospect(frame: Frame) -> Verdict | None:
    """Read "faces the prospect of sanctions imposed by Norway": what is only expected, asked for or threatened."""
    verb = frame.view.syntax.verbs.get(frame.head) if frame.voice == "reduced" else None
    if verb is None or not verb.subject:
        return None
    for item in frame.items[verb.subject[0].start : frame.object_at]:
        if item.kind == "cue" and cue_status(item) is Status.PROPOSED and item.lower.startswith(_PROSPECTS):
            return Verdict(Status.PROPOSED, item.text)
    return None


_PROSPECTS = ("prospect", "threat", "possib", "talk of", "talk about", "idea of", "chance")


def _would_see(frame: Frame) -> Verdict | None:
    """Read "would see sanctions lifted"."""
    for here in range(max(0, frame.head - 12), frame.head - 1):
        modal, verb = frame.items[here : here + 2]
        if modal.lower in _NOT_YET | {"to"} and verb.lower in ("see", "have", "get", "keep"):
            return Verdict(Status.PROPOSED, f"{modal.text} {verb.text}")
        if modal.lower == "or" and verb.lower in ("see", "have"):
            return Verdict(Status.PROPOSED, f"or {verb.text}")  # "must give way or see the embargo widened"
    return None


def judge_noun(frame: Frame) -> Verdict | None:
    """Judge what nothing above governs by what is said of it; None for a noun that stands for nothing that happened."""
    if frame.voice == "nominal" and IMAGINING & lower_words(frame.items[frame.right : frame.right + 3]):
        return None
    if (spoken := _spoken_of(frame)) is not None:
        return Verdict(Status.PROPOSED, spoken)
    said = _said_of(frame)
    if said is None and frame.voice == "nominal" and not _is_presupposed(frame):
        return None
    cued = cue_status(frame.head_item) if frame.voice == "cue" else None
    return said or Verdict(cued or Status.IN_FORCE, "" if cued is None else frame.head_item.text)


_SPOKEN = word_set(
    "talks vote votes ballot hearing hearings consultations negotiations study studies debate referendum procedure"
)
_ABOUT = frozenset({"on", "over", "about", "of"})
_VOTED = word_set("passed adopted carried approved won succeeded")


def _spoken_of(frame: Frame) -> str | None:
    """Return the talks, the vote or the study that a noun of change is within: "talks on the lifting of the ban ended".

    A vote that is said to have been won may have decided it.
    """
    if frame.voice != "nominal":
        return None
    items, at = frame.items, frame.head - 1
    while at > 0 and (items[at].lower in g.DETERMINERS or items[at].lower in g.ADJECTIVES):
        at -= 1
    if items[at].lower not in _ABOUT:
        return None
    for verb in frame.view.syntax.verbs.values():
        for one in (verb.subject + verb.objects) if not _VOTED & {items[verb.at].lower} else []:
            inside = one.start <= one.head < frame.head < max(one.last, one.end)
            if inside and items[one.head].lower.rpartition(" ")[2] in _SPOKEN:
                return items[one.head].text
    return None


def _said_of(frame: Frame) -> Verdict | None:
    """Read "the lifting of sanctions was proposed", "… will be discussed", "new sanctions would help"."""
    if frame.voice not in ("nominal", "cue", "bare"):
        return None
    if frame.voice == "bare" and (ahead := _still_ahead(frame)) is not None:
        return Verdict(Status.PROPOSED, ahead)
    denied = False
    for at, item in enumerate(frame.items[frame.object_at + 1 : frame.right + 4], frame.object_at + 1):
        status = None if item.lower == "excluding" else cue_status(item)  # "of most imports, excluding jade"
        denied = denied or item.lower in g.NEGATIONS
        leads = frame.voice == "nominal" and _has_effects_ahead(frame, at)
        if leads or item.lower == "will":
            return Verdict(Status.ANNOUNCED if leads else _after_will(frame), item.text)
        if status is not None:
            return Verdict(_OPPOSITE[status] if denied else status, item.text)
        if item.lower in IMAGINING:
            return Verdict(Status.PROPOSED, item.text) if frame.voice != "nominal" else None
    return None


_FORESEEN = word_set("expected bound forecast predicted projected estimated")
_HAPPENING = word_set(
    "happen come follow occur begin start take be go get gain win pass need require wait materialise materialize last"
)


def _has_effects_ahead(frame: Frame, at: int) -> bool:
    """Tell whether only what comes of a change is foreseen: "the lifting of the ban is expected to boost trade"."""
    items = frame.items
    foreseen = items[at].lower.split(" ")
    verb = at - 2 if items[at - 1].lower in g.NEGATIONS else at - 1
    if foreseen[0] not in _FORESEEN or items[verb].lower not in g.BE:
        return False
    does = lower_at(items, at + 1 if foreseen[-1] == "to" else at + 2)
    leads = foreseen[-1] == "to" or lower_at(items, at + 1) == "to"
    return leads and bool(does) and does not in _HAPPENING and not does.endswith("ed")


def _still_ahead(frame: Frame) -> str | None:
    """Read "New sanctions on Mali loom", "… within weeks", "… soon, says envoy"."""
    for item in frame.items[frame.object_at + 1 :]:
        if item.kind == "mark" and item.lower != "'":
            return None
        if item.lower in _AHEAD:
            return item.text
    return None


def _after_will(frame: Frame) -> Status:
    """Tell "the lifting will take place" from "the lifting will be discussed"."""
    said = (cue_status(item) for item in frame.items[frame.right : frame.right + 7])
    return Status.PROPOSED if Status.PROPOSED in said else Status.ANNOUNCED


def _is_presupposed(frame: Frame) -> bool:
    """Tell whether a noun of change stands for something that happened: it is dated, or something follows from it."""
    dated = any(one.role in ("on", "from") and one.value is not None for one in frame.view.dates)
    before = lower_words(frame.items[max(0, frame.head - 6) : frame.head])
    after = lower_words(frame.items[frame.right : frame.right + 3])
    told = frame.view.is_title or dated or bool(_FACTUAL & before or _CAME_ABOUT & after) or "'s" in before
    told = told or _is_reacted_to(frame, before)
    told = told or any(word.startswith(_ANSWERED) and word.endswith(" with") for word in before)
    return told or has_come_about(frame) or _is_won(frame)


def _is_reacted_to(frame: Frame, before: set[str]) -> bool:
    """Tell whether somebody spoke of a restriction as one that was made: "protested against the addition of X"."""
    known = frame.action in _RESTRICTING and not _WHICH.isdisjoint(
        {item.lower for item in frame.items[max(0, frame.head - 2) : frame.head]}
    )
    return known and bool(_REACTED & before) and not before & (_NOT_YET | FUTURE | _DENYING)


def _is_won(frame: Frame) -> bool:
    """Tell whether somebody got the change, or something led to it: "Mali won an end to the embargo"."""
    for verb in frame.view.syntax.verbs.values():
        led = frame.items[verb.at].lower in _LED
        if not (led or frame.items[verb.at].lower in _WON) or verb.passive or verb.form != "finite":
            continue
        brought = [link.phrase for link in verb.links if led and link.word in _LEADING]
        if any(one.start <= frame.head < one.end for one in (*verb.objects, *brought)):
            words = lower_words(frame.items[verb.start : verb.at])
            who = {frame.items[one.start].lower for one in verb.subject}
            return not words & (_DENYING | POSSIBLE | IMAGINING) and who.isdisjoint(_NOBODY)
    return False
