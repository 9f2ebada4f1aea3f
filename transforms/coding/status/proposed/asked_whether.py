"""What was said to a question: "asked whether the ban would be lifted, the minister said it would not"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.proposed.clause_openings import opening_of
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_ASKED = word_set("asked questioned pressed quizzed queried")
_WHETHER = frozenset({"whether", "if"})
_SAYING = word_set("said says replied replies answered answers responded told stated retorted insisted declared")
_NO = word_set("no not never neither") | {"out of the question", "ruled out", "no plans", "certainly not"}
_YES = word_set("yes would will certainly")
_IDLE = word_set("comment decided decision know knew speculate discuss say aware sure yet confirm hypothetical clear")
"""What is said by who gives no answer ("said no decision had been taken", "would not comment")."""
_FIRST, _REACH = 6, 9


def by_answer_given(frame: Frame) -> Verdict | None:
    """Return what the answer makes of a change that somebody was asked about; None where there is no clear answer."""
    if opening_of(frame, frame.head) not in _WHETHER or not _is_asked(frame):
        return None
    at = _answer(frame)
    if at is None:
        return None
    items = frame.items
    words = [item.lower for item in items[at + 1 : at + _REACH]]
    told = words[:_FIRST]
    if not _IDLE.isdisjoint(words):
        return None
    if not _NO.isdisjoint(told) or "out of the question" in " ".join(words):
        return Verdict(Status.REJECTED, f"asked … {items[at].text} … not")
    sure = not _YES.isdisjoint(told) and _closes(items, at)
    return Verdict(Status.ANNOUNCED, f"asked … {items[at].text}") if sure else None


_OPEN = (
    "debat", "discuss", "weigh", "consider", "argu", "split", "divid", "undecided", "open", "stud", "examin", "decid",
    "deliberat", "quarrel", "disagree", "mull", "ponder", "wrangl", "haggl", "vote", "odds", "determin", "question",
)  # fmt: skip
"""How words begin before "whether" that leave it open what will be done."""
_TO_COME = word_set("should ought would will must could can might")
_LINKS = word_set("on over about as to of at , the again today yesterday still")
_BEFORE = 4


def by_open_debate(frame: Frame) -> Verdict | None:
    """Read "split on whether tin should be barred", "will decide whether it will bar tin" as proposed."""
    items = frame.items
    if frame.voice not in ("active", "passive") or opening_of(frame, frame.head) != "whether":
        return None
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.form != "finite" or _TO_COME.isdisjoint(one.lower for one in items[verb.start : verb.at]):
        return None
    at = max(here for here in range(frame.head) if items[here].lower == "whether")
    before = [one for one in items[max(0, at - _BEFORE) : at] if one.lower not in _LINKS and one.kind != "date"]
    opened = before and before[-1].lower.startswith(_OPEN)
    return Verdict(Status.PROPOSED, f"{before[-1].text} whether") if opened else None


def _is_asked(frame: Frame) -> bool:
    low = [item.lower for item in frame.items[: frame.head]]
    asked = next((at for at in range(len(low) - 1, -1, -1) if low[at].partition(" ")[0] in _ASKED), None)
    return asked is not None and not _WHETHER.isdisjoint(low[asked + 1 : asked + 5])


def _answer(frame: Frame) -> int | None:
    """Return the place of the verb of saying behind the question, past the comma that ends it."""
    items = frame.items
    comma = next((at for at in range(frame.head + 1, len(items)) if items[at].lower == ","), None)
    if comma is None:
        return None
    return next((at for at in range(comma + 1, len(items)) if items[at].lower in _SAYING), None)


def _closes(items: list[Item], at: int) -> bool:
    """Tell whether the answer is all that is said ("said it would")."""
    return sum(1 for item in items[at + 1 :] if item.kind != "mark") <= _FIRST - 2
