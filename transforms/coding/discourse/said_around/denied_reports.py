"""Changes that only others report, and that a sentence soon after denies: "a paper said … The ministry denied it"."""

from collections.abc import Iterator

from transforms.coding.model import RELAXING, Reading, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase

_DENIALS = ("denial.tale",)
_STANDING = ("denial.stands",)
_NONE_MADE = ("denial.none",)

_REACH = 3
"""Sentences after a report within which it is denied."""

_TELLERS = word_set(
    "magazine newspaper newspapers daily weekly paper papers radio television broadcaster agency press journal "
    "broadcast report reports reported reportedly sources diplomats rumours rumors media column columnist"
)
"""By whom a change is told that nobody has announced."""

_SAYING = g.REPORTS | word_set("claimed claims wrote writes announced declared maintained boasted believed asserted")
_ANSWERING = word_tuple("den reject dismiss disput refut contradict call describ put spok speak talk insist warn")
_OFFICES = word_set("ministry official officials spokesman spokeswoman government department minister office embassy")
_PRONOUNS = word_set("it they he she we i")
_INDEFINITE = word_set("a an some several")
_UNSURE = g.NEGATIONS | word_set("could would if unless")


def without_denied(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings without those that others report and that who is to have acted denies soon after."""
    told = [one for one in readings if one.verdict.decided and not one.frame.view.is_title and _is_hearsay(one)]
    denied = [one for one in told if _is_denied(one, views)]
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


def _is_hearsay(reading: Reading) -> bool:
    """Tell whether a sentence tells a change on the word of somebody who has not made it."""
    items = reading.frame.items
    if not _TELLERS.isdisjoint(_words(items)):
        return True
    return any(_is_other(items, one, reading) for one in _who_say(reading.frame.view))


def _is_other(items: list[Item], phrase: NounPhrase, reading: Reading) -> bool:
    named = {code for code, _ in actors_in(items, phrase)}
    if named:
        return named.isdisjoint(reading.roles.sender_codes)
    words = _words(items[phrase.start : phrase.end])
    anybody = items[phrase.head].kind == "post" or items[phrase.start].lower in _INDEFINITE
    return anybody and words.isdisjoint(_OFFICES) and words.isdisjoint(_PRONOUNS)


def _who_say(view: SentenceView, begin: tuple[str, ...] = ()) -> Iterator[NounPhrase]:
    """Yield who says something in a sentence; ``begin`` tells how further verbs begin that are taken for saying."""
    for verb in view.syntax.verbs.values():
        word = view.items[verb.at].lower
        if not verb.passive and (word in _SAYING or word.startswith(begin)):
            yield from verb.subject


def _words(items: list[Item]) -> set[str]:
    return {word for item in items for word in item.lower.split()}


def _is_denied(reading: Reading, views: list[SentenceView]) -> bool:
    """Tell whether one of the next sentences denies a report; one that confirms it ends the search."""
    told = reading.frame.view
    speaking: set[str] = set()
    for view in views[told.index + 1 : told.index + 1 + _REACH]:
        words = _words(view.items)
        confirms = any(one.startswith("confirm") for one in words) and words.isdisjoint(_UNSURE)
        if view.section != told.section or confirms:
            return False
        saying = list(_who_say(view, _ANSWERING))
        named = {code for one in saying for code, _ in actors_in(view.items, one)}
        if named or not _is_left_unsaid(view.items, saying):
            speaking = named
        if _denies(view, reading) and _is_by_actor(view, saying, speaking, reading):
            return True
    return False


def _denies(view: SentenceView, reading: Reading) -> bool:
    action = reading.frame.action
    kinds = _DENIALS + (_NONE_MADE if action not in RELAXING else () if action == "eased" else _STANDING)
    return view.wordings.within(kinds, " ".join(item.lower for item in view.items)) is not None


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
    return not saying or any(not _words(_items_of(view, one)).isdisjoint(_OFFICES) for one in saying)


def _is_left_unsaid(items: list[Item], saying: list[NounPhrase]) -> bool:
    """Tell whether nobody, or only a pronoun, stands for who says something."""
    return all(items[one.head].lower in _PRONOUNS for one in saying)


def _items_of(view: SentenceView, phrase: NounPhrase) -> list[Item]:
    return view.items[phrase.start : phrase.end]
