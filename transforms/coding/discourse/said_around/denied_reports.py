"""Changes that only others report, and that a sentence soon after denies: "a paper said … The ministry denied it"."""

from transforms.coding.discourse.said_around.hearsay import (
    OFFICES,
    PRONOUNS,
    is_disowned,
    is_hearsay,
    text_of,
    who_say,
    words_of,
)
from transforms.coding.model import RELAXING, Reading, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase

_DENIALS = ("denial.tale",)
_STANDING = ("denial.stands",)
_WAVED_AWAY = ("denial.waved_away",)
_NONE_MADE = ("denial.none",)

_REACH = 3
"""Sentences after a report within which it is denied."""

_ANSWERING = word_tuple("den reject dismiss disput refut contradict call describ put spok speak talk insist warn")
_ANSWERERS = OFFICES | word_set("chairman council committee presidency president commission secretariat")
_UNSURE = g.NEGATIONS | word_set("could would if unless")


_BEFORE = 3
"""Items before a word of confirming within which it is denied."""


def without_denied(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings without those that others report and that who is to have acted denies soon after."""
    told = [one for one in readings if one.verdict.decided and not one.frame.view.is_title and is_hearsay(one)]
    denied = [one for one in told if _is_denied(one, views)]
    denied += [one for one in readings if one.verdict.decided and is_disowned(one, views)]
    if not denied:
        return readings
    left = [one for one in readings if not any(one is other for other in denied)]
    return [one for one in left if not _is_title_of(one, denied, left)]


def _is_title_of(reading: Reading, denied: list[Reading], left: list[Reading]) -> bool:
    """Tell whether a title tells what is denied, and the text does not tell it otherwise as well."""
    if not reading.frame.view.is_title or not any(_is_same(reading, one) for one in denied):
        return False
    return not any(one.verdict.decided and _is_same(reading, one) for one in left if not one.frame.view.is_title)


def _is_same(title: Reading, other: Reading) -> bool:
    """Tell whether a title may tell the same change; it names parties or leaves them to the text."""
    hit, told = ({one.country for one in each.roles.targets} for each in (title, other))
    senders = title.roles.sender_codes
    return (
        title.frame.action == other.frame.action
        and (not hit or hit == told)
        and (not senders or senders == other.roles.sender_codes)
    )


def _is_denied(reading: Reading, views: list[SentenceView]) -> bool:
    """Tell whether one of the next sentences denies a report; one that confirms it ends the search."""
    told = reading.frame.view
    if told.wordings.within(_WAVED_AWAY, text_of(reading.frame.items[reading.frame.head :])) is not None:
        return True
    speaking: set[str] = set()
    for view in views[told.index + 1 : told.index + 1 + _REACH]:
        if view.section != told.section or _confirms(view.items):
            return False
        saying = list(who_say(view, _ANSWERING))
        named = {code for one in saying for code, _ in actors_in(view.items, one)}
        if named or not _is_left_unsaid(view.items, saying):
            speaking = named
        if _denies(view, reading) and _is_by_actor(view, saying, speaking, reading):
            return True
        if view.index == told.index + 1 and _speaks_against(view, speaking, reading):
            return True
    return False


def _confirms(items: list[Item]) -> bool:
    places = [at for at, item in enumerate(items) if item.lower.startswith("confirm")]
    return any(_UNSURE.isdisjoint(words_of(items[max(0, at - _BEFORE) : at])) for at in places)


def _denies(view: SentenceView, reading: Reading) -> bool:
    action = reading.frame.action
    kinds = _DENIALS + (_NONE_MADE if action not in RELAXING else () if action == "eased" else _STANDING)
    return view.wordings.within(kinds, text_of(view.items)) is not None


def _speaks_against(view: SentenceView, speaking: set[str], reading: Reading) -> bool:
    """Tell whether who is said to have relaxed something speaks next, and says no or "only" of whatever it is.

    Nobody who has lifted a ban answers the news of it so, in whichever words he does.
    """
    own = not speaking.isdisjoint(reading.roles.sender_codes) or _speaks_at_home(view, reading)
    return own and reading.frame.action in RELAXING and not words_of(view.items).isdisjoint(_AGAINST)


def _speaks_at_home(view: SentenceView, reading: Reading) -> bool:
    """Read "In Santiago the customs head said …": the land of who is to have acted opens the sentence."""
    opening = view.items[1:2] if view.items[0].lower in _AT else []
    return any(item.kind == "actor" and not reading.roles.sender_codes.isdisjoint(codes_of(item)) for item in opening)


_AT = word_set("in at from")
_AGAINST = g.NEGATIONS | word_set("nothing none nobody n't merely only mistake error forgery hoax correction otherwise")


def _is_by_actor(view: SentenceView, saying: list[NounPhrase], speaking: set[str], reading: Reading) -> bool:
    """Tell whether it may be who is said to have acted that denies it, and not whom it hits.

    Args:
        view: the sentence that denies it.
        saying: who says so.
        speaking: the states that they speak for, in this sentence or, if a pronoun stands for them, before it.
        reading: what is denied.
    """
    senders, hit = reading.roles.sender_codes, {one.country for one in reading.roles.targets}
    if speaking:
        return not speaking.isdisjoint(senders) if senders else bool(hit) and speaking.isdisjoint(hit)
    about = {code for item in view.items if item.kind == "actor" for code in codes_of(item)}
    if about and about.isdisjoint(senders) and about & hit and not saying:
        return False  # "the claims were false, the embassy of Eritrea wrote"
    return not saying or any(not words_of(_items_of(view, one)).isdisjoint(_ANSWERERS) for one in saying)


def _is_left_unsaid(items: list[Item], saying: list[NounPhrase]) -> bool:
    """Tell whether nobody, or only a pronoun, stands for who says something."""
    return all(items[one.head].lower in PRONOUNS for one in saying)


def _items_of(view: SentenceView, phrase: NounPhrase) -> list[Item]:
    return view.items[phrase.start : phrase.end]
