"""What an act orders by infinitives: "I decree: 1. To ban imports of tea", "the Government resolves: to recall …"."""

from dataclasses import replace

from schemas.vocabulary import Status
from transforms.coding.model import Reading, SentenceView, Verdict
from transforms.reading.bullets import BULLETS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple

_ORDERING = word_set(
    "decree decrees decreed resolve resolves resolved decide decides decided order orders ordered ordain ordains "
    "ordained rule rules ruled determine determines determined enact enacts enacted"
)
_ACTS = word_set("decree resolution order edict ukase ukaz decision ordinance directive")
_DRAFT = word_set("draft drafts bill proposal proposed petition proposes motion recommends recommended recommendation")
_AFTER = word_set(
    "as follows the following today unanimously hereby further also , on monday tuesday wednesday thursday friday"
)
_MARKS = BULLETS | frozenset({".", ")", "(", ":", '"', "“", "«", "'", "‘"})
_ASKING = word_tuple(
    "demand ask urge call request seek recommend propose press petition appeal lobby campaign consider"
)
_NUMBERED = word_set("of no no. № on number nr n° , . : from dated")
_LONGEST = 15
"""Sentences back at which the one may stand that opens what is ordered."""


def as_decreed(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings, with infinitives that stand by themselves behind "I decree:" as what was decided."""
    return [
        replace(one, verdict=Verdict(Status.ANNOUNCED, "order")) if _is_ordered(one, views) else one for one in readings
    ]


def _is_ordered(reading: Reading, views: list[SentenceView]) -> bool:
    """Tell whether a change that is only an infinitive so far is what the words before it order."""
    frame = reading.frame
    verb = frame.view.syntax.verbs.get(frame.head)
    if reading.verdict.status is not Status.PROPOSED or verb is None or verb.form != "infinitive":
        return False
    if frame.items[verb.at].lower.startswith(_ASKING):
        return False  # "resolves: to demand a ban" decides that it is demanded
    before = [item.lower for item in frame.items[: verb.start]]
    while before and (before[-1] in _MARKS or before[-1].isdigit()):
        before.pop()
    if len(before) == verb.start and before:
        return False  # "wants to ban", "the plan is to ban"
    if before:
        return ":" in [item.lower for item in frame.items[len(before) : verb.start]] and _orders(before)
    return _is_opened(frame.view, views) or _is_of_act(frame.view, views)


def _is_opened(view: SentenceView, views: list[SentenceView]) -> bool:
    """Tell whether the sentence before the items of an order ends on "I decree:"."""
    for one in reversed(views[max(0, view.index - _LONGEST) : view.index]):
        words = [item.lower for item in one.items]
        if words[:1] == ["to"] or not any(word[0].isalpha() for word in words):
            continue
        while words and (words[-1] in _MARKS or words[-1].isdigit()):
            words.pop()
        return len(words) < len(one.items) and _orders(words) and not _is_by_private(one)
    return False


def _is_by_private(view: SentenceView) -> bool:
    """Tell whether those who decide are no state ("The dockers decided:")."""
    subjects = [phrase for verb in view.syntax.verbs.values() for phrase in verb.subject]
    told = [item for one in subjects for item in view.items[one.start : one.end]]
    return any(sense.data == "as_agent" for item in told for sense in item.senses_of("other"))


def _is_of_act(view: SentenceView, views: list[SentenceView]) -> bool:
    """Tell whether a sentence is an item of an act that the title names ("Decree No. 8": "2. To revoke …")."""
    titles = [one for one in views if one.is_title]
    title = {item.lower for one in titles for item in one.items}
    return not view.is_title and _DRAFT.isdisjoint(title) and any(_names_act(one) for one in titles)


def _names_act(title: SentenceView) -> bool:
    """Tell whether a title is the name of an act and tells nothing of it ("Decree No. 8", not "Voters ask for decree").

    The act ends the title, or its maker, number or day follows: "in order to win", "decision time" name none.
    """
    items = title.items
    if any(one.form in ("finite", "copula") for one in title.syntax.verbs.values()):
        return False
    named = (at for at, item in enumerate(items) if item.lower in _ACTS and lower_at(items, at - 1) not in _PURPOSE)
    return any(at + 1 == len(items) or _tells_which(items[at + 1]) for at in named)


_PURPOSE = word_set("in for to by")


def _tells_which(item: Item) -> bool:
    """Tell whether what follows an act says whose it is, of which number or of which day."""
    return item.lower in _NUMBERED or item.kind in ("number", "date") or item.lower[0].isdigit()


def _orders(words: list[str]) -> bool:
    """Tell whether words end on a verb of ordering, with no more than its circumstances behind it."""
    last = next((word for word in reversed(words) if word not in _AFTER), "")
    return last in _ORDERING and _DRAFT.isdisjoint(words)
