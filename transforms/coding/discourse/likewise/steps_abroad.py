"""A like step told of a place, or only that one is taken: "The same was done in London", "Oslo acted on Monday"."""

from collections.abc import Iterator

from schemas.vocabulary import Status
from transforms.coding.discourse.likewise.ellipses import Follower, is_alike, is_hedged, is_the_step
from transforms.coding.model import Coded, Reading, SentenceView, Verdict
from transforms.coding.parties.actors import coded
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import MAIN, Verb

_COPYING = word_set("mirrored matched copied emulated echoed repeated paralleled replicated imitated")
_TAKING = word_set("done taken announced adopted made decided ordered introduced imposed enacted approved agreed")
_WHERE = frozenset({"in", "at"})


def steps_abroad(view: SentenceView, model: Reading) -> Iterator[Follower]:
    """Yield the states in whose capitals a step like the one told before was taken, and those that acted, too."""
    if not model.verdict.decided:
        return
    taken = {*model.roles.sender_codes, *(one.country for one in model.roles.targets)}
    for verb in view.syntax.verbs.values():
        acting = [] if _is_said_of_all(model) else _acting(view.items, verb)
        if acting and not taken.intersection(code for code, _ in acting):
            yield verb.at, acting, Verdict(Status.IN_FORCE, view.items[verb.at].text)
        if not verb.passive or is_hedged(view.items, verb) or not _is_of_the_step(view.items, verb):
            continue
        places = [code for link in verb.links if link.word in _WHERE for code in actors_in(view.items, link.phrase)]
        senders = [one for one in places if one[0] not in taken]
        if senders:
            said = view.items[verb.at]
            status = Status.ANNOUNCED if said.lower == "announced" else Status.IN_FORCE
            yield verb.at, senders, Verdict(status, said.text)


def _is_of_the_step(items: list[Item], verb: Verb) -> bool:
    """Tell whether the step is what is copied, or a like one what is taken."""
    low = items[verb.at].lower
    tells = is_the_step if low in _COPYING else is_alike if low in _TAKING else None
    return tells is not None and bool(verb.subject) and all(tells(items, one) for one in verb.subject)


_ACTED = word_set("acted moved")
_WHEN = word_set("earlier before later first already same next afterwards ahead day days")
_ENDS = word_set(". , ; and while")
_REACH = 6


def _is_said_of_all(model: Reading) -> bool:
    """Tell whether nothing is said that another could do as well: a relief that a firm alone gets."""
    return any(one.name for one in model.roles.targets) and model.frame.object_kind.startswith("relief")


def _acting(items: list[Item], verb: Verb) -> list[Coded]:
    """Return the states that are only said to have acted on a day ("London acted on Monday, Ottawa the day before")."""
    if items[verb.at].lower not in _ACTED or verb.passive or verb.form != "finite" or verb.relation not in MAIN:
        return []
    if verb.objects or not all(_is_state(items[one.head]) for one in verb.subject):
        return []
    end = next((at for at in range(verb.end, len(items)) if items[at].lower in _ENDS), len(items))
    after = items[verb.end : end]
    dated = any(one.kind == "date" or _WHEN.intersection(one.lower.split()) for one in after)
    if not dated or len(after) > _REACH or not all(_tells_day_alone(one) for one in after):
        return []  # "acted on Thursday by raising interest rates", "moved higher on Monday"
    others = (at for at in range(end + 1, len(items) - 1) if _is_next(items, at))
    return [
        *(code for one in verb.subject for code in actors_in(items, one)),
        *(code for at in others for code in coded(items[at])),
    ]


def _tells_day_alone(item: Item) -> bool:
    """Tell whether an item behind "acted" says no more than when, or that another did so as well."""
    return item.kind in ("date", "number") or all(part in _DAY_WORDS for part in item.lower.split())


_DAY_WORDS = _WHEN | word_set(
    "on the a an in at one two three four five six seven week weeks hour hours month months morning evening night "
    "afternoon last previous following this that of it its they them had too also as well likewise similarly together "
    "alone itself early late just only then still today yesterday earlier after swiftly quickly promptly"
)


def _is_next(items: list[Item], at: int) -> bool:
    """Tell whether a further state is told with its day alone: "…, Ottawa the day before"."""
    told = items[at + 1 : at + _NEAR]
    dated = any(one.kind == "date" or _WHEN.intersection(one.lower.split()) for one in told)
    return items[at - 1].lower in _ENDS and _is_state(items[at]) and dated and not any(one.forms for one in told)


_NEAR = 5


def _is_state(item: Item) -> bool:
    return item.kind == "group" or (item.kind == "actor" and item.data.kind in _STATES)


_STATES = frozenset({"name", "capital", "abbreviation", "body"})
