"""What is said of a change that is only spoken of: "the end of the ban is a matter of days", "… came to nothing"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, SentenceView, Verdict
from transforms.coding.parties.acting.guessed import told_by_outsiders
from transforms.coding.status.chain import place_of
from transforms.coding.status.predicates import (
    BEING,
    OWNERS,
    REFUSALS,
    may_be_bare,
    opens_predicate,
    told_barely,
    told_by,
)
from transforms.coding.status.proposed.ahead import lies_ahead
from transforms.coding.verbs.verb_group import IMAGINING
from transforms.reading.grammar import GENITIVES
from transforms.reading.inflection import ING
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p

SPOKEN = "cue.spoken"
"""How the rules of frames begin that are measures of which no more is known than what is said of them."""
_INDEFINITE = word_set("a an another new fresh further any")
_DEFINITE = word_set("the this that these those such")
_OLD = word_set("existing current present old standing")
_OPEN = word_set("table doubt balance question overdue desk agenda option topic")
_POSSESSED = frozenset({"'s", "no"})
"""Words before a measure that is somebody's and may stand, or that is said not to be."""
_ROUNDS = word_set("round rounds set series wave raft batch tranche")
_ENDS = word_set("that which who whom whose while when where although though but if unless because since until after")
_SHORT_CLAUSE = 14


def by_fortune(frame: Frame) -> Verdict | None:
    """Judge a noun of change, or a gerund that is a subject, by what is said of it; None where that tells nothing."""
    if frame.rule.startswith(SPOKEN):
        return of_measure(frame.view, frame.object_at)
    gerund = frame.voice == "active" and ING in frame.head_item.forms
    if (frame.voice != "nominal" and not (gerund and _is_noun(frame))) or _is_brought(frame.view, frame.head):
        return None
    last = max(frame.head, frame.object_at)
    words = _predicate(frame.items, last)
    status = told_by(words)
    if not words and frame.view.is_title:
        words = _until_verb(frame.view, last)
        status = told_barely(words)
    if status is None and gerund and IMAGINING & {*words[:1]}:
        status = Status.PROPOSED
    return None if status is None else Verdict(status, " ".join(words[:4]))


def of_measure(view: SentenceView, at: int) -> Verdict | None:
    """Judge a measure that no word of change governs by what is said of it ("an embargo is a matter of days").

    What is somebody's may stand: of it only what it "is" tells that it does not.
    """
    place = place_of(view, at)
    if place is None or _is_brought(view, at):
        return None
    start = view.syntax.phrases[place].start
    before = {item.lower for item in view.items[start:at]}
    if before & _OLD or view.items[start].lower in _DEFINITE:
        return None
    words = _predicate(view.items, at)
    if before.isdisjoint(OWNERS | _POSSESSED) and lies_ahead(words):
        return Verdict(Status.ANNOUNCED if _is_dated(view, at) else Status.PROPOSED, " ".join(words[:3]))
    status = told_by(words)
    if status is Status.PROPOSED and "no" in before and "other" not in before and words[0] in BEING:
        status = Status.REJECTED  # "no ban is in sight"
    if status is None and view.is_title and (status := told_barely(_until_verb(view, at))) is not None:
        words = ["is", *_until_verb(view, at)]
    is_none_yet = status is not None and words[0] in BEING and (bool(before & _INDEFINITE) or not _OPEN & {*words})
    if not before or status not in (Status.PROPOSED, Status.REJECTED) or not (is_none_yet or before & {"a", "an"}):
        return None
    return Verdict(status, " ".join(words[:4]))


_SURE = word_set("will shall")
_OPEN_WORDS = word_set("if once should when whether could may might would probably likely perhaps")
_SOON_AFTER = 5


def _is_dated(view: SentenceView, at: int) -> bool:
    """Tell whether a measure "will follow on 15 December", though something may stop it ("unless"), on no condition."""
    ahead = view.items[at + 1 : at + 1 + _SOON_AFTER]
    dated = any(one.kind == "date" for one in ahead) and not _SURE.isdisjoint(one.lower for one in ahead)
    hangs = not _OPEN_WORDS.isdisjoint(one.lower for one in view.items)
    return dated and not hangs and not told_by_outsiders(view.items)


def _until_verb(view: SentenceView, last: int) -> list[str]:
    """Return the words behind a change up to a mark, or to a verb that a headline has after all; a date says when."""
    found: list[str] = []
    for at, item in enumerate(view.items[last + 1 :], last + 1):
        verb = view.syntax.verbs.get(at)
        if item.kind == "mark" or (verb is not None and verb.form == "finite" and not may_be_bare(item.lower)):
            break
        found += ["soon"] if item.kind == "date" else item.lower.split()
    return found


def is_of_an_act(frame: Frame) -> bool:
    """Tell whether a passive is said of an act that a gerund names ("its closing its ports to Mali was blocked")."""
    if frame.voice != "passive" or frame.head_item.lower not in REFUSALS:
        return False
    for verb in frame.view.syntax.verbs.values():
        owned = verb.form == "gerund" and verb.start < frame.object_at < frame.head
        owned = owned and lower_at(frame.items, verb.start - 1) in GENITIVES | OWNERS
        if owned and any(one.start <= frame.object_at < one.end for one in verb.objects):
            return True
    return False


def _is_noun(frame: Frame) -> bool:
    """Tell whether a gerund stands for a noun: somebody's ("Canada's closing its ports"), or first of its clause."""
    before = lower_at(frame.items, frame.head - 1) if frame.head else ""
    return before in ("", "'s", "'") or before in OWNERS


def _is_brought(view: SentenceView, at: int) -> bool:
    """Tell whether a preposition brings the change, so that nothing is said of it ("since the lifting of …")."""
    place, phrases = place_of(view, at), view.syntax.phrases
    if place is None or place == 0 or phrases[place - 1].kind != p.PREP:
        return False
    counted = place > 1 and phrases[place - 1].word == "of" and phrases[place - 2].kind == p.NP
    return not (counted and view.items[phrases[place - 2].head].lower in _ROUNDS)


def _predicate(items: list[Item], last: int) -> list[str]:
    """Return the words of a clause from the first after the change that may be its verb; none where a mark parts them.

    Dates are one word each.
    """
    found: list[str] = []
    for item in items[last + 1 :]:
        low = item.lower
        if (item.kind == "mark" and low not in GENITIVES) or (
            low in _ENDS and low != "that" and found[-1:] != ["anything"]
        ):
            break
        if found or opens_predicate(low):
            found += [low] if item.kind == "date" else low.split()
        if len(found) > _SHORT_CLAUSE:
            break
    return found
