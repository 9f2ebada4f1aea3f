"""Dates that stand near a change in its sentence, in the one before, or in the one behind it."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from transforms.coding.dates.links import link_dates
from transforms.coding.model import Frame, Reading, SentenceView
from transforms.reading.date_values import day_of
from transforms.reading.dates.dates import StatedDate
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_QUOTES = {"“": 1, "”": -1, "«": 1, "»": -1}
_SPOKEN = word_set("today to-day tonight")


def said_before(frame: Frame) -> StatedDate | None:
    """Return the last date before a change in its sentence: "has since July told them apart, whom it listed then"."""
    before = [one for one in frame.view.dates if one.end <= frame.head_item.start and one.value is not None]
    return before[-1] if before else None


def as_quoted(stated: StatedDate, frame: Frame, news: date | None) -> StatedDate:
    """Return the day on which somebody said "today": that of the news, which the same sentence gives.

    "'I am today lifting the embargo,' said a statement put out on Friday."
    """
    if stated.words.lower() not in _SPOKEN or news is None or not _is_quoted(frame):
        return stated
    told = [one for one in frame.view.dates if one.value == news.isoformat() and one.start != stated.start]
    return replace(stated, value=told[0].value, words=told[0].words) if told else stated


def _is_quoted(frame: Frame) -> bool:
    """Tell whether a change stands in somebody's own words."""
    before = [item.text for item in frame.items[: frame.head]]
    return sum(_QUOTES.get(one, 0) for one in before) > 0 or before.count('"') % 2 == 1


_IT = word_set("it these they both")
_THAT = word_set("this that")
_STEPS = word_set("step steps move moves decision decisions announcement")
_MEASURES = word_set(
    "ban bans measure measures embargo prohibition restriction restrictions sanctions curbs listing listings "
    "designation designations freeze"
)
_WHICH = word_set("the this that these those both")
_BEGUN = word_set("took entered came went")
_FORCE = word_set("effect force operation")
_MADE = word_set("taken made signed adopted announced decided agreed approved decreed enacted ordered voted issued")


def carry_back(views: list[SentenceView]) -> None:
    """Note with each sentence the day that only the next one gives for what it tells; words are bound before."""
    for view, after in pairwise(views):
        view.told_behind = _date_behind(view, after)


def _date_behind(view: SentenceView, after: SentenceView) -> StatedDate | None:
    """Return the day of a change that only the next sentence gives: "It took effect on 9 August"."""
    if view.dates or view.is_title or view.paragraph != after.paragraph or not after.dates:
        return None
    verb = next((one for one in after.syntax.verbs.values() if one.form == "finite"), None)
    if verb is None or not (_is_of_step(after, verb) or _is_of_measure(after, verb)) or not _tells_when(after, verb):
        return None
    if _tells_more(view) and not _names_measure(after, verb):
        return None
    links = after.dated = after.dated or link_dates(after)
    told = (one for one in links.own.get(verb.at, ()) if one.role in ("on", "from"))
    day = next((one for one in told if day_of(one.value) is not None or len(one.value or "") > len("2020")), None)
    return None if day is None else replace(day, role="on" if _is_of_step(after, verb) else _OF_MEASURE)


_MORE = word_set(
    "after because since as when while under following amid despite over before by where who which against owing due "
    "thanks"
)
_ANSWERS = word_set("response answer protest line reply retaliation accordance reprisal")


def _tells_more(view: SentenceView) -> bool:
    """Tell whether a sentence tells, behind its verb, of another thing that may have begun on a day of its own.

    So do a ground and a law: "has banned its gold after Bamako raised a tax", "… under its Minerals Act".
    """
    verb = next((one for one in view.syntax.verbs.values() if one.form in ("finite", "copula")), None)
    if verb is not None and any(view.items[one.head].kind == "measure" for one in verb.subject):
        return False  # "The embargo was adopted after the war. It came into force …": it is what is spoken of
    words = [item.lower for item in view.items[verb.end if verb is not None else 0 :]]
    return any(word in _MORE or word in _ANSWERS for word in words)


def _names_measure(view: SentenceView, verb: Verb) -> bool:
    """Tell whether a subject is the ban itself, and neither "it" nor "the decision"."""
    head = view.items[verb.subject[0].head].lower.rpartition(" ")[2] if verb.subject else ""
    return head in _MEASURES


_OF_MEASURE = "of"
_MAKING = frozenset({"imposed", "reinstated"})


def told_behind(reading: Reading, published: date | None, news: date | None) -> StatedDate | None:
    """Return the past day that the next sentence gives, if the news has none or a later one.

    Args:
        reading: a change of which its own sentence gives no day.
        published: the day on which the text speaks.
        news: the day of the news, where the text states one.
    """
    told = reading.frame.view.told_behind
    if told is None or told.value is None or published is None or not reading.verdict.decided:
        return None
    if told.role == _OF_MEASURE and reading.frame.action not in _MAKING:
        return None  # "prolonged its ban. It was adopted in March 2019"
    past = told.value <= published.isoformat()
    return told if past and (news is None or told.value < news.isoformat()) else None


def _is_of_step(view: SentenceView, verb: Verb) -> bool:
    """Tell whether a sentence speaks of what was done as a whole: "That …", "The step …"."""
    if not verb.subject:
        return verb.start == 1 and view.items[0].lower == "that"
    subject = verb.subject[0]
    opens, head = view.items[subject.start].lower, view.items[subject.head].lower
    return head in _THAT if subject.start == subject.head else opens in _WHICH and head in _STEPS


def _is_of_measure(view: SentenceView, verb: Verb) -> bool:
    """Tell whether a sentence speaks of the measure that was told: "It …", "The ban …"."""
    if not verb.subject:
        return False
    subject = verb.subject[0]
    opens, head = view.items[subject.start].lower, view.items[subject.head].lower.rpartition(" ")[2]
    return head in _IT if subject.start == subject.head else opens in _WHICH and head in _MEASURES


def _tells_when(view: SentenceView, verb: Verb) -> bool:
    low = view.items[verb.at].lower
    group = {item.lower for item in view.items[verb.start : verb.at]}
    if not group.isdisjoint({"will", "would", "may", "could", "not", "never", "to", "had"}):
        return False
    behind = {lower_at(view.items, verb.at + 1), lower_at(view.items, verb.at + 2), low.rpartition(" ")[2]}
    begun = low.split(" ")[0] in _BEGUN and not _FORCE.isdisjoint(behind)
    return begun or (verb.passive and low in _MADE)


def day_spoken(one: StatedDate) -> date | None:
    """Return the day on which somebody speaks of what holds "from tomorrow"; midnight tonight is of the next day."""
    day, words = day_of(one.value), one.words.lower()
    if day is None or not is_spoken(one):
        return None
    return day if words == "tonight" else day - timedelta(days=1)


def is_spoken(one: StatedDate) -> bool:
    """Tell whether a day from which something holds is told from that on which the text speaks."""
    return one.words.lower().endswith(("tonight", "tomorrow"))
