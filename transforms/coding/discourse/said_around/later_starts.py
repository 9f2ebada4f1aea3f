"""When what was decided begins, told in a sentence of its own: "Norway banned cars. The ban takes effect in May"."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from schemas.vocabulary import Status
from transforms.coding.model import Reading, SentenceView, Verdict
from transforms.coding.verbs.not_before import begins_not_before
from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.dates.stated_date import StatedDate
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_STARTED = word_set(
    "it this they these both all ban bans prohibition prohibitions measure measures restriction restrictions rule "
    "rules order ordinance revision amendment amendments regulation regulations decree embargo sanctions curbs change "
    "changes controls control law decision which listing listings"
)
_TAKING = word_set("take takes took taking")
_ENTERING = word_set("enter enters entered come comes came go goes went gone entering coming")
_APPLYING = word_set("apply applies start starts begin begins")
_FORCE = word_set("force effect operation")
_PAST = word_set("took entered came went gone")
_AT_ONCE = word_set("immediately forthwith today tonight")
_PERIODS = word_set("day days week weeks month months")
_OPEN = word_set("if unless once until could would may might not no never would-be")
_NEAR = 2
"""Sentences back at which what begins may be told."""

_LISTED = 15
"""Sentences ahead in which the items of what begins may stand."""

_FRESH = 10
"""Days before the text within which something was done that is its news."""

_SOON = 4
"""Items from a verb on within which it is said that something begins at once, or next week."""

_DECIDED = frozenset({"imposed", "expanded", "lifted", "eased", "reinstated", "suspended"})


def with_later_starts(readings: list[Reading], views: list[SentenceView], spoken: date | None) -> list[Reading]:
    """Return the readings of a text, those whose start a sentence tells of with that as far as they have come.

    What begins on a day to come is only announced, and what went into effect just before is in force.
    """
    if spoken is None or not readings:
        return readings
    found = list(readings)
    for view in views:
        if view.is_title or not any(item.lower in _FORCE or item.lower in _APPLYING for item in view.items):
            continue
        for verb in _starting(view):
            later = _is_later(view, verb, spoken)
            if later is not None:
                found = [_of_start(one, view, verb, spoken, later=later) for one in found]
    return found


def _starting(view: SentenceView) -> Iterator[Verb]:
    """Yield the verbs of a sentence that say of a decision when it begins."""
    items = view.items
    for verb in view.syntax.verbs.values():
        low, after = items[verb.at].lower.split(" ")[0], [lower_at(items, verb.at + 1), lower_at(items, verb.at + 2)]
        takes = (low in _TAKING and after[0] == "effect") or items[verb.at].lower in ("take effect", "takes effect")
        whole = items[verb.at].lower.rpartition(" ")[2] in _FORCE
        enters = low in _ENTERING and (whole or (after[0] == "into" and after[1] in _FORCE))
        dated = items[min(verb.end, len(items) - 1)].kind == "date"
        applies = low in _APPLYING and (dated or after[0] in ("from", "on", "as"))
        told = verb.form == "finite" and not verb.passive and (takes or enters or applies or (whole and low in _TAKING))
        begins = verb.subject[0] if len(verb.subject) == 1 else None
        if told and begins is not None and items[begins.head].lower.rpartition(" ")[2] in _STARTED:
            yield verb


def _is_later(view: SentenceView, verb: Verb, spoken: date) -> bool | None:
    """Tell whether it begins on a day to come, or has begun just before; None where neither is said."""
    items = view.items
    group = {item.lower for item in items[verb.start : verb.at]}
    if begins_not_before(items, verb):
        return True
    if not _OPEN.isdisjoint({item.lower for item in items[: verb.end]}) or group & (g.MODALS - {"will", "shall"}):
        return None
    behind = items[verb.at : verb.right + 4]
    low = [item.lower for item in behind]
    day = _day(view, verb)
    past = any(word.split(" ")[0] in _PAST for word in (items[verb.at].lower, *group))
    if past:
        return False if day is None or 0 <= (spoken - day).days <= _FRESH else None
    coming = bool(group & {"will", "shall"})
    if not _AT_ONCE.isdisjoint(low[:_SOON]) or (day is not None and day <= spoken):
        return None if coming else False
    if day is not None or "next" in low[:_SOON]:
        return True
    spans = (low[at + 1 : at + 3] for at, word in enumerate(low) if word in ("in", "after"))
    return True if any(_is_span(one) for one in spans) else None


def _is_span(words: list[str]) -> bool:
    return len(words) > 1 and (words[0] in NUMBERS or words[0].isdigit()) and words[1] in _PERIODS


def _day(view: SentenceView, verb: Verb) -> date | None:
    """Return the first day that a sentence names behind a verb; of a month, its first."""
    start = view.items[verb.at].start
    found: StatedDate | None = next((one for one in view.dates if one.start >= start and one.value is not None), None)
    if found is None or found.value is None or found.role == "until":
        return None
    parts = [int(part) for part in found.value.split("-")]
    return date(parts[0], parts[1], parts[2] if len(parts) > _MONTH else 1) if len(parts) > 1 else None


_MONTH = 2


def _of_start(reading: Reading, view: SentenceView, verb: Verb, spoken: date, *, later: bool) -> Reading:
    own, wanted = reading.frame.view, Status.IN_FORCE if later else Status.ANNOUNCED
    if reading.verdict.status is not wanted or reading.frame.action not in _DECIDED:
        return reading
    if not _is_near(reading, view, verb):
        return reading
    if any(_is_old(one, spoken) for one in own.dates if own is not view) or _begins_itself(reading):
        return reading
    if not later and (own.is_title or own.index < view.index - 1):
        return reading
    if not _is_of_subject(reading, view, verb):
        return reading
    words = view.items[verb.at].text
    return replace(reading, verdict=Verdict(Status.ANNOUNCED if later else Status.IN_FORCE, words))


def _is_near(reading: Reading, view: SentenceView, verb: Verb) -> bool:
    """Tell whether a change is told just before its start, in the title, or as an item of a list that follows."""
    own = reading.frame.view
    if own is view:
        return reading.frame.head < verb.start
    if own.is_title:
        return view.index <= _NEAR + 2
    listed = own.agenda is not None and 0 < own.index - view.index <= _LISTED and view.index <= _NEAR + 2
    return listed or (own.section == view.section and 0 < view.index - own.index <= _NEAR)


def _is_of_subject(reading: Reading, view: SentenceView, verb: Verb) -> bool:
    """Tell whether a change is what begins: any, unless "the import ban" or "the ban on cars" says which."""
    subject = verb.subject[0]
    inside = view.items[subject.start : subject.head]
    which = [one for one in inside if one.lower not in _PLAIN and one.kind != "date"]
    which += [one for link in subject.links for one in view.items[link.phrase.start : link.phrase.end]]
    if not which or reading.frame.view is view:
        return True
    words = {word for one in which for word in one.lower.split()}
    if not words.isdisjoint(_TRADE):
        return reading.frame.object_kind == "dealing"
    told = {word for _, whole in reading.roles.sectors for word in whole.lower().split()}
    told |= {word for one in reading.roles.targets for word in one.words.lower().split()}
    return not words.isdisjoint(told)


_PLAIN = g.DETERMINERS | word_set("new latest whole full total its their final")
_TRADE = word_set("import export imports exports trade")


def _begins_itself(reading: Reading) -> bool:
    """Tell whether a change says itself that it is in force at once."""
    low = {item.lower for item in reading.frame.items}
    return any("immediate" in word or "forthwith" in word for word in low)


def _is_old(stated: StatedDate, spoken: date) -> bool:
    """Tell whether a day lies so far back that what was done on it is no news."""
    if stated.value is None or stated.role not in ("on", "since", "from"):
        return False
    latest = f"{spoken - timedelta(days=_FRESH)}"
    return stated.value < latest[: len(stated.value)]
