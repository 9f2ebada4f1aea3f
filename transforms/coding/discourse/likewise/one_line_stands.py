"""What a state makes of another's change, in a line that names none: "London wants the same", "Paris is against it"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from schemas.vocabulary import Status
from transforms.coding.model import Coded, Reading, SentenceView, Verdict
from transforms.coding.parties.acting.actor_lists import actors_from
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

Stand = tuple[int, list[Coded], Verdict]
_STANDS = (
    ("stand.joined", Status.IN_FORCE),
    ("stand.wants", Status.PROPOSED),
    ("stand.refuses", Status.REJECTED),
    ("stand.against", Status.REJECTED),
)
_OPINION = "stand.against"
"""What of a change that others have decided is only an opinion."""
_SAYING = word_set("said says added insisted announced declared")
_PRONOUNS = word_set("it they he she")
_LONGEST = 24
_REACH = 9
_DAYS = frozenset({"on", "in", ","})


def stands(view: SentenceView, model: Reading) -> Iterator[Stand]:
    """Yield who wants, weighs or refuses what the sentence before tells.

    Args:
        view: a sentence that tells no change itself.
        model: the last change before it.
    """
    items = view.items
    if len(items) > _LONGEST or items[-1].lower == "?":
        return
    for start in _starts(items):
        senders, end = actors_from(items, start)
        found = _stand(view, _past_said(items, end), model) if senders else None
        if found is None:
            continue
        codes = {code for code, _ in senders}
        hit = {one.country for one in model.roles.targets}
        if not codes & hit and (not codes & model.roles.sender_codes or _was_asked(model)):
            yield end, senders, _weighed(found, model)


_ASKING = ("ask", "urg", "press", "call", "demand", "appeal", "want", "plea", "beg", "implor", "exhort", "push")


def _was_asked(model: Reading) -> bool:
    """Tell whether somebody was asked for a change, who may say no; one house may differ with another."""
    return not model.verdict.decided and any(one.lower.startswith(_ASKING) for one in model.frame.view.items)


def _starts(items: list[Item]) -> list[int]:
    """Return where those may stand whose stand it is: first, or behind a word or two and a comma."""
    comma = next((at for at in range(min(4, len(items))) if items[at].lower == ","), None)
    first = 1 if lower_at(items, 0) in ("but", "yet", "and", "only") else 0
    return [first] if comma is None else [first, comma + 1]


def _past_said(items: list[Item], at: int) -> int:
    """Return the place past "said on Friday that it", "told Ottawa that it", "made it plain that it"."""
    while at < len(items) and (items[at].kind == "date" or items[at].lower in _DAYS):
        at += 1
    at, said = _past_verb(items, at)
    if not said:
        return at
    while at < len(items) and (items[at].kind == "date" or items[at].lower in ("on", "that", "in")):
        at += 1
    return at + 1 if lower_at(items, at) in _PRONOUNS else at


_MADE_KNOWN = re.compile(
    r"(?:has |have |had )?(?:(?:made|left|makes) (?:it )?(?:quite |perfectly |very )*"
    r"(?:clear|plain|known|no doubt|no secret)|"
    r"let (?:it )?be known|let it be understood|gave to understand|let (?:its|his) \w+ know)(?= )"
)
_TELLING = word_set("told tells assured assures informed reminded")


def _past_verb(items: list[Item], at: int) -> tuple[int, bool]:
    """Return the place past a verb of saying, with whom it says it to, and whether there is any."""
    if lower_at(items, at) in _SAYING:
        return at + 1, True
    if lower_at(items, at) in _TELLING:
        told, end = actors_from(items, at + 1)
        return (end, True) if told else (at, False)
    words = " ".join(one.lower for one in items[at : at + _REACH])
    known = _MADE_KNOWN.match(words)
    return (at + len(known.group().split(" ")), True) if known is not None else (at, False)


def _stand(view: SentenceView, at: int, model: Reading) -> Verdict | None:
    words = " ".join(one.lower for one in view.items[at : at + _REACH])
    for kind, status in _STANDS:
        found = None if kind == _OPINION and model.verdict.decided else view.wordings.at(kind, words)
        if found is not None:
            return Verdict(status, found.words.strip(), found.line)
    return None


def _weighed(found: Verdict, model: Reading) -> Verdict:
    """Return what is made of a change: who is against a refusal is not known to act."""
    refused = model.verdict.status is Status.REJECTED
    if found.status is Status.IN_FORCE and not model.verdict.decided:
        return replace(found, status=model.verdict.status)
    return replace(found, status=Status.PROPOSED) if refused else found
