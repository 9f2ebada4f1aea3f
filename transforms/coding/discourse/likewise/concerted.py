"""With whom a step told before was taken: "It was decided jointly with Japan", "coordinated with Oslo, which acted"."""

from collections.abc import Callable, Iterator

from transforms.coding.discourse.likewise.echoes import in_clause
from transforms.coding.discourse.likewise.ellipses import Follower
from transforms.coding.model import Frame, Reading, SentenceView, Verdict
from transforms.coding.parties.acting.actor_lists import actors_from
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_CONCERTED = ("coordinat", "co-ordinat", "concert", "harmonis", "harmoniz", "synchronis", "synchroniz")
_TAKING = ("tak", "made", "mak", "decid", "announc", "adopt", "impos", "introduc", "agreed", "order", "enact")
_TOGETHER = word_set("jointly together simultaneously")
_IN_ACCORD = word_set("concert coordination co-ordination tandem unison conjunction step parallel")
STEPS = word_set(
    "move moves step steps action actions measure measures decision decisions announcement announcements sanctions "
    "ban bans those restrictions curbs penalties designation designations listing listings embargo embargoes cuts "
    "order orders package packages one relaxation easing freeze notice notices circular circulars response"
)
_POINTING = word_set("it they this these both all")
_BEFORE = word_set("the this these its their his both all new own latest")


def in_concert(view: SentenceView, model: Reading, judge: Callable[[Frame], Verdict | None]) -> Iterator[Follower]:
    """Yield the states with which the step told before is said to have been taken, as far as that has come."""
    if not model.verdict.decided:
        return
    taken = {*model.roles.sender_codes, *(one.country for one in model.roles.targets)}
    for verb in view.syntax.verbs.values():
        at = _with_whom(view.items, verb) if verb.passive and _is_of_step(view.items, verb) else None
        found, end = ([], 0) if at is None else actors_from(view.items, at)
        talked = view.items[verb.at].lower.startswith(_CONCERTED) and not _went_public(view.items, end)
        senders = [] if talked else [one for one in found if one[0] not in taken]
        verdict = judge(in_clause(view, verb.at)) if senders else None
        if verdict is not None:
            yield verb.at, senders, verdict


_PUBLIC = word_set("went go goes acted act announced announce published publish followed moved did do took take issued")


def _went_public(items: list[Item], at: int) -> bool:
    """Tell whether those with whom a step was coordinated are said to have taken it, too ("…, which went public")."""
    behind = at + (lower_at(items, at) == ",")
    return lower_at(items, behind) in ("which", "who") and any(
        one.lower.split(" ")[0] in _PUBLIC for one in items[behind + 1 : behind + 4]
    )


def _is_of_step(items: list[Item], verb: Verb) -> bool:
    return bool(verb.subject) and all(_tells_step(items, one) for one in verb.subject)


def _tells_step(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase is only a word for what was told before ("the announcement", "it")."""
    words = [one.lower for one in items[phrase.start : phrase.head]]
    if items[phrase.head].lower in _POINTING:
        return not words
    return items[phrase.head].lower in STEPS and bool(words) and _BEFORE.issuperset(words) and not phrase.links


def _with_whom(items: list[Item], verb: Verb) -> int | None:
    """Return the place after the "with" that says with whom something is concerted, or taken jointly."""
    here = verb.at + 1
    if items[verb.at].lower.startswith(_CONCERTED):
        here += lower_at(items, here) in ("closely", "fully", "beforehand", "carefully")
    elif not items[verb.at].lower.startswith(_TAKING):
        return None
    elif lower_at(items, here) in _TOGETHER:
        here += 1
    elif lower_at(items, here) == "in" and lower_at(items, here + 1) in _IN_ACCORD:
        here += 2
    else:
        return None
    return here + 1 if lower_at(items, here) == "with" else None
