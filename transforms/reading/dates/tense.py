"""Whether the clause around a date looks ahead or back, so that "Monday" is the coming one or the last."""

from collections.abc import Sequence

from transforms.reading.dates.let_run_out import was_let_run_out
from transforms.reading.word_set import word_set

_AHEAD = word_set(
    "will shall cannot can must unless meet meets expire expires lapse lapses begins starts ends opens closes stops"
    " ceases"
)
_AHEAD_BESIDE = word_set(
    "follow follows apply applies resume resumes return returns decide decides vote votes arrive arrives speak speaks"
    " travel travels visit visits reopen reopens come comes go goes leave leaves end stop stops cease ceases"
)
"""Words in the present that look ahead only right before a date: "the rest follow on Monday"."""

_MODALS = word_set("would could might may should")
_AHEAD_PAIRS = {
    "to": word_set(
        "is are was were due set going likely expected scheduled poised ready about plan plans hope hopes want wants"
        " intend intends mean means vow vows aim aims planned"
    ),
    **dict.fromkeys(("on", "at", "in", "by"), word_set("due scheduled expected planned slated")),
    "for": word_set("due scheduled expected planned slated set"),
    "effect": word_set("take takes"),
    "into": word_set("come comes enter enters goes"),
    "out": word_set("run runs"),
}
"""Words that look ahead after others: "due to", "takes effect"."""

_BACK = word_set(
    "was were had has have did said says told ago took came went met put gave made sent brought held left won began"
    " fell rose froze cut sought lost saw got hit struck drew spoke led ran wrote chose threw broke became forbade kept"
    " let drove built bought caught dealt fought found grew knew laid meant paid sank sold shot shut spent stood"
    " withdrew"
)
_NO_PAST = word_set("be been being to will would may might could can must should shall not")
"""Words after which a form is a passive's participle or an infinitive ("will cut")."""

_MODIFIED = word_set(
    "a an the its their his her our this that these those of for new on some any all more most other and by with under"
    " two three"
)
"""Words after which a form in -ed is an adjective ("the proposed sanctions")."""

_NO_NAMES = word_set("According Due Thanks Owing Up Next Prior Back In On As")

_EDGES = '()[],;:."“”‘«»'


def tense_of(before: Sequence[str], after: Sequence[str]) -> int:
    """Return 1 if the clause of a date looks ahead, -1 if it looks back, 0 if nothing shows.

    The nearest verb of the words before the date decides; without one, the first of the words after it.
    """
    told = _told_before(before, owns=after[:1] != [] and after[0] in _GENITIVES)
    if told:
        return told
    if tense := _nearest(before, after):
        return tense
    if _is_headline(before):
        return 1
    for place in range(len(after)):
        if tense := _tense(after, place):
            return tense
    return 0


_GENITIVES = frozenset({"'s", "’s"})


def _told_before(before: Sequence[str], *, owns: bool) -> int:
    """Return what the words before a date show, of which it is the day: a meeting to come, or an act that there is.

    A day that owns something is not that of the verb before it: "it follows Tuesday's decision".
    """
    if _follows_act(before):
        return -1
    if (not owns and _is_due(before)) or _awaits(before):
        return 1
    return -1 if _dates_act(before) or was_let_run_out(before) else 0


def _nearest(before: Sequence[str], after: Sequence[str]) -> int:
    """Return what the nearest verb before a date shows; one right behind it is nearer than any before a comma."""
    for place in range(len(before) - 1, -1, -1):
        if before[place].endswith((":", ";")) and place < len(before) - 1:
            return 0  # "may bring rum: the Treasury on Friday eased …"
        if before[place].endswith(",") and place < len(before) - 1 and after[:1] and _tense(after, 0) < 0:
            return -1  # "sure that it will hold, Mali on Monday lifted …"
        if tense := _tense(before, place):
            return tense
    return 0


_AWAITING = word_set("once until till")
_PRESENT = word_set("is are has have")


def _awaits(words: Sequence[str]) -> bool:
    """Tell whether the date is that of what is awaited ("once the sanctions are lifted on Sunday")."""
    for at in range(len(words) - 1, max(-1, len(words) - _FOLLOWED), -1):
        if words[at].endswith((",", ";", ":", ".")):
            return False
        if words[at].strip(_EDGES).lower() in _AWAITING:
            return any(one.lower() in _PRESENT for one in words[at + 1 :])
    return False


_ACTS = word_set(
    "act announcement communique decision declaration decree edict instruction law letter licence license memorandum "
    "notice notification order proclamation regulation resolution ruling statement waiver"
)
_ACT_REACH = 7


def _dates_act(words: Sequence[str]) -> bool:
    """Tell whether the date is that of an act that there is ("under an order of the Council of Monday")."""
    return len(words) > 1 and words[-1] == "of" and any(one in _ACTS or one in _VOTING for one in words[-_ACT_REACH:-1])


_FOLLOWING = word_set("after following under")
_VOTING = word_set("vote votes agreement deal accord verdict")
"""What may be to come as well, where the clause is in the future ("will be lifted after a vote on Friday")."""
_FOLLOWED = 13


def _follows_act(words: Sequence[str]) -> bool:
    """Tell whether the date is that of an act after which something holds ("may no longer land after a vote on …")."""
    low = [one.strip(_EDGES).lower() for one in words[-_FOLLOWED:]]
    start = next((at for at in range(len(low) - 1, 0, -1) if low[at] in _FOLLOWING), 0)
    if not start or low[-1] != "on" or any(_tense(low, at) for at in range(start + 1, len(low))):
        return False
    told = {*low[start + 1 : -1]}
    return not told.isdisjoint(_ACTS) or (not told.isdisjoint(_VOTING) and _AHEAD_MODALS.isdisjoint(low[:start]))


_AHEAD_MODALS = word_set("will shall")


def _is_due(words: Sequence[str]) -> bool:
    """Tell whether a verb in the present stands right before the date."""
    if _is_scheduled(words):
        return True
    return any(
        words[-place] in _AHEAD_BESIDE
        and words[-place - 1].lower() not in _MODIFIED
        and not _is_noun(words, len(words) - place)
        for place in (1, 2)
        if len(words) > place
    )


_NOUN_REACH = 4


def _is_noun(words: Sequence[str], place: int) -> bool:
    """Tell whether a base form is a noun: "approved in a 14-0 vote on Tuesday", "after a narrow vote on Friday"."""
    return not words[place].endswith("s") and not _ARTICLES.isdisjoint(words[max(0, place - _NOUN_REACH) : place])


_ARTICLES = frozenset({"a", "an"})


_HEADLINED = word_set(
    "impose ban bar sanction lift ease extend add expand tighten suspend unveil announce approve decide vote discuss "
    "meet resume open close halt end stop cut renew adopt blacklist freeze restore reimpose scrap drop remove weigh"
)
"""Verbs that headlines in capitals bring by "to"."""

_SCHEDULING = word_set("scheduled schedules set sets called calls fixed fixes")
_APPOINTED = word_set("vote meeting session summit debate hearing ballot decision conference talks")
_SCHEDULE_REACH = 6


def _is_scheduled(words: Sequence[str]) -> bool:
    """Tell whether the date is that of a meeting which somebody appoints ("has scheduled a vote on Friday")."""
    last = [one.strip(_EDGES).lower() for one in words[-_SCHEDULE_REACH:]]
    if len(last) > 1 and last[-1] in ("on", "for"):
        last = last[:-1]
    return last[-1:] != [] and last[-1] in _APPOINTED and not _SCHEDULING.isdisjoint(last[:-1])


def _is_headline(words: Sequence[str]) -> bool:
    """Tell whether a name is "to" do something, as headlines say it."""
    return any(
        word == "to"
        and before[:1].isupper()
        and before not in _NO_NAMES
        and ((after.islower() and after not in _MODIFIED) or after.lower() in _HEADLINED)
        for before, word, after in zip(words, words[1:], words[2:], strict=False)
    )


def _tense(words: Sequence[str], place: int) -> int:
    word = words[place].strip(_EDGES)
    if word in _AHEAD or word.endswith(("'ll", "’ll")):
        return 1
    previous = words[place - 1].strip(_EDGES) if place else ""
    if word in _MODALS:
        return 0 if words[place + 1 : place + 2] == ["have"] else 1
    if word in _AHEAD_PAIRS:
        return 1 if previous in _AHEAD_PAIRS[word] else 0
    if previous in _NO_PAST:
        return 0
    if word in _BACK:
        return -1
    regular = word.endswith("ed") and word.islower() and len(word) > 3
    return -1 if regular and previous not in _MODIFIED else 0
