"""Changes that only others report, and that the next sentence denies: "a magazine said … The ministry denied it"."""

from collections.abc import Iterator

from transforms.coding.model import Reading, SentenceView, lower_words
from transforms.coding.parties.actors import codes_of
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

NEEDED = word_set(
    "deny denies denied untrue false baseless unfounded nonsense wrong fabricated fabrication incorrect rubbish"
)
"""Words one of which a text must have for this to change anything."""

_DENYING = word_set("deny denies denied")
_UNTRUE = NEEDED - _DENYING
_POINTING = word_set("it this that them these")
_TALES = word_set(
    "report reports story stories claim claims rumour rumours rumor rumors allegation allegations statement assertion "
    "news account information"
)
_TELLERS = word_set(
    "magazine newspaper newspapers daily weekly paper papers radio television broadcaster agency press journal "
    "broadcast report reports reported reportedly sources diplomats rumours rumors media column columnist"
)
"""By whom a change is told that nobody has announced."""
_OFFICES = word_set("ministry official officials spokesman spokeswoman government department minister office embassy")


def without_denied(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings without those that others report and that who is to have acted denies right after."""
    if not any(reading.verdict.decided for reading in readings):
        return readings
    denied = [
        one
        for view in views
        if not view.is_title and NEEDED & lower_words(view.items) and _denies(view)
        for one in _told_before(view, readings)
        if _is_by_actor(view, one)
    ]
    if not denied:
        return readings
    gone = {_change(one) for one in denied}
    kept = [one for one in readings if one.frame.view.is_title and _change(one) in gone]
    return [one for one in readings if not any(one is other for other in (*denied, *kept))]


def _change(reading: Reading) -> tuple[object, ...]:
    hit = frozenset(one.country for one in reading.roles.targets)
    return reading.frame.action, hit, frozenset(reading.roles.sender_codes)


def _told_before(view: SentenceView, readings: list[Reading]) -> Iterator[Reading]:
    """Yield what the sentence before tells as done, on the word of somebody who has not done it."""
    for one in readings:
        before = one.frame.view
        near = before.index == view.index - 1 and before.section == view.section and not before.is_title
        if near and one.verdict.decided and _TELLERS & _words(before.items):
            yield one


def _words(items: list[Item]) -> set[str]:
    return {word for item in items for word in item.lower.split()}


def _is_by_actor(view: SentenceView, reading: Reading) -> bool:
    """Tell whether it may be who is said to have acted that denies it, and not whom it hits."""
    named = {code for item in view.items if item.kind == "actor" for code in codes_of(item)}
    senders = reading.roles.sender_codes
    return bool(named & senders) or (not named and bool(_OFFICES & _words(view.items)))


def _denies(view: SentenceView) -> bool:
    """Tell whether a sentence denies what it only points to ("denied the report", "said this was untrue")."""
    return any(_denies_tale(view, verb) or _calls_untrue(view, verb) for verb in view.syntax.verbs.values())


def _denies_tale(view: SentenceView, verb: Verb) -> bool:
    if view.items[verb.at].lower not in _DENYING or verb.passive:
        return False
    ends = verb.end + 2 > len(view.items) or view.items[verb.end + 1].kind == "mark"
    after = lower_at(view.items, verb.end)
    points = after in _POINTING and (ends or after in ("it", "this"))  # "denied that it had" denies what follows
    return points or any(_is_tale(view.items, one) for one in verb.objects)


def _is_tale(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is the report told before, and says itself of nothing ("the report", "such reports")."""
    after = lower_at(items, phrase.end)
    return items[phrase.head].lower in _TALES and after not in ("that", "of", "it", "they", "about")


def _calls_untrue(view: SentenceView, verb: Verb) -> bool:
    """Read "said the report was false", "called it untrue"."""
    items = view.items
    behind = {item.lower for item in items[verb.end : verb.end + 4]}
    if verb.form == "copula":
        points = any(items[one.head].lower in _POINTING or _is_tale(items, one) for one in verb.subject)
        return (
            points
            and bool(_UNTRUE & behind)
            and not g.NEGATIONS & {item.lower for item in items[verb.start : verb.end]}
        )
    calls = items[verb.at].lower.startswith(("call", "describ", "dismiss"))
    return calls and lower_at(items, verb.end) in _POINTING | {"the"} and bool(_UNTRUE & behind)
