"""What hangs on a condition at the head of a sentence: "Once they are home, Norway lifts its ban", "Free them, and …".

A past tells what came about ("when the men were home, Norway lifted its ban"); a present or a future hangs on it.
"""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.on_condition.ultimata import is_decided_anyway
from transforms.coding.status.on_condition.when_clauses import TIMELY
from transforms.coding.verbs.verb_group import FUTURE, POSSIBLE, verb_group
from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, PAST, THIRD
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_OPENERS = word_set("when once unless if provided should were assuming supposing")
_PHRASES = (
    ("as", "soon", "as"), ("on", "condition", "that"), ("in", "the", "event"), ("the", "day"), ("the", "moment"),
    ("only", "once"), ("only", "if"), ("only", "when"), ("only", "after"), ("not", "until"), ("not", "before"),
    ("in", "case"), ("in", "that", "case"), ("in", "such", "a"), ("at", "the", "first"),
    ("provided", "that"), ("as", "long", "as"), ("depending", "on"),
    ("subject", "to"), ("pending",), ("barring",),
)  # fmt: skip
_HANGING = word_set("should were on in at depending assuming supposing subject pending barring")
"""Openings that leave open by themselves whether it comes about, unless a past is told."""
_BIDDING = word_set(
    "let send free release give hand sign stop withdraw pull leave bring end open halt return surrender"
)
_TIMELY = TIMELY | {"it", "they"}
"""What comes of itself when its time has come, and is no condition."""
_REFUSING = frozenset({("not", "until"), ("not", "before")})
_TO_COME = word_set("is are has have do does comes come")
_PAST_WORDS = word_set("was were had did")
_STRONG = frozenset({":", ";", "—", "–"})
_RULES = ("permission", "prohibition", "allowance", "denial", "state.")
_LONGEST = 25


def hangs_on_opening(frame: Frame) -> Verdict | None:
    """Return the proposal, or the refusal, that a change is by the condition that its sentence opens with."""
    items = frame.items
    start = next((at for at, item in enumerate(items) if item.kind not in ("mark", "date")), 0)
    opening = _opening(items, start)
    if not _is_ahead(frame):
        return None
    if opening is None:
        return Verdict(Status.PROPOSED, items[start].text) if _is_bidden(items, start, frame.head) else None
    end = _end(items, start, frame.head, inverts=opening[0] in ("only", "not", "in", "at"))
    if end is None or not _is_open(items[start:end], opening):
        return None
    behind = items[end].start
    if opening == ("unless",) and any(one.role in ("from", "until") and one.start > behind for one in frame.view.dates):
        return None  # a deadline
    if is_decided_anyway(frame, start):
        return None
    refuses = opening in _REFUSING and frame.action in ("lifted", "eased", "suspended")
    return Verdict(Status.REJECTED if refuses else Status.PROPOSED, " ".join(opening))


def _opening(items: list[Item], start: int) -> tuple[str, ...] | None:
    """Return the words that open a condition at a place."""
    words = [word for item in items[start : start + 3] for word in item.lower.split()][:3]
    if words[:1] == ["as"] and _improves(items[start:]):
        return ("as",)
    phrase = next((one for one in _PHRASES if tuple(words[: len(one)]) == one), None)
    if phrase is not None:
        return phrase
    return (words[0],) if words and words[0] in _OPENERS else None


def _improves(items: list[Item]) -> bool:
    """Tell whether a clause at the head of a sentence says what is getting better ("As relations improve, …")."""
    comma = next((at for at, item in enumerate(items) if item.lower == ","), 0)
    words = [item.lower for item in items[:comma]]
    return any(word.startswith(_BETTERING) for word in words) and not any(word.endswith("ed") for word in words)


_BETTERING = ("improve", "normali", "warm", "thaw", "progress", "advance", "strengthen", "recover", "stabili", "deepen")


def _is_bidden(items: list[Item], start: int, head: int) -> bool:
    """Tell whether a change is what follows if somebody does, or does not, as he is told: "Let them go, and …"."""
    if items[start].lower.split()[0] not in _BIDDING or items[start].text.isupper():
        return False
    joins = [at for at in range(start + 2, head) if items[at].lower in ("and", "or")]
    clause = items[start:head]
    told = any(item.lower in _STRONG for item in clause) or _PAST_WORDS & {item.lower for item in clause}
    return not told and any(items[at - 1].lower == "," or items[at].lower == "or" for at in joins)


def _end(items: list[Item], start: int, head: int, *, inverts: bool) -> int | None:
    """Return where a condition ends before a change: at its comma; one that inverts what follows needs none."""
    between = items[start:head]
    if any(item.lower in _STRONG for item in between) or len(between) > _LONGEST:
        return None
    comma = next((at for at in range(start, head) if items[at].lower == ","), None)
    return comma if comma is not None or not inverts else head


def _is_open(clause: list[Item], opening: tuple[str, ...]) -> bool:
    """Tell whether a condition is told in the present, so that it may or may not come about."""
    words = [item.lower for item in clause]
    if opening == ("when",) and (_TIMELY & {*words} or any(item.kind == "date" for item in clause)):
        return False
    if opening[0] in _HANGING:
        return not {"was", "had"} & {*words}
    if _PAST_WORDS & {*words}:
        return False
    present = any({BASE, THIRD} & set(item.forms) and PAST not in item.forms for item in clause[1:])
    return present or bool(_TO_COME & {*words})


_PAST = _PAST_WORDS | g.HAVE

_NOT_PAST = FUTURE | POSSIBLE | {"is", "are", "does", "do"}


def _is_ahead(frame: Frame) -> bool:
    """Tell whether a change is told in the present or the future."""
    if frame.voice in ("nominal", "reduced", "bare", "cue"):
        return False
    group = set(verb_group(frame))
    if group & (_PAST):
        return False
    forms = set(frame.head_item.forms)
    if group & (_NOT_PAST) or frame.rule.startswith(_RULES):
        return lower_at(frame.items, frame.head) not in _PAST_WORDS
    return bool(forms & {BASE, THIRD}) and PAST not in forms
