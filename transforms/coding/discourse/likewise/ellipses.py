"""Who does, or does not, what another does, where the verb is left out: "as Norway had done", "India will not"."""

from collections.abc import Iterator

from schemas.vocabulary import Status
from transforms.coding.discourse.likewise.carried_out import carries_out
from transforms.coding.model import Coded, Reading, SentenceView, Verdict
from transforms.coding.parties.acting.actor_lists import actors_from
from transforms.coding.verbs.memory import ALIKE
from transforms.reading import grammar as g
from transforms.reading.items import is_official
from transforms.reading.kinds import STATES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_DONE = word_set("did does do has have had")
_DECIDED = word_set("will would shall 'll")
_OPENING = word_set("while but whereas though although and as before after ;")
_ENDS = word_set(". , ; ? ! : and but in on")
_COPIED = word_set("mirrored matched copied emulated echoed followed repeated joined shared paralleled")
_ALIGNED = ("align", "associat", "subscrib", "conform")
_STANCES = word_set(
    "decision decisions declaration declarations position positions stance statement regulation act acts step steps "
    "move moves"
)
_STEPS = word_set("step steps move moves decision measure measures action lead example sanctions ban embargo")

_COPYING = ("match", "mirror", "copi", "copy", "join", "took over", "taken over", "emulat")
_POINTING = word_set("the both all these those this that its their same identical two three four five six")

ANNOUNCING = ("announc",)

_SHORT = 5
"""Items at most, from its auxiliary on, of a sentence that leaves out its verb."""

Follower = tuple[int, list[Coded], Verdict]
"""Where a follower is named, who that is, and how far it has come; a model without a decision gives its own status."""


def elliptic(view: SentenceView, model: Reading) -> Iterator[Follower]:
    """Yield those who follow, or do not, the change that a sentence tells before them."""
    items = view.items
    for at in range(model.frame.head + 1, len(items) - 1):
        if items[at].lower in _OPENING or (items[at].lower == "," and lower_at(items, at + 1) not in _OPENING):
            senders, end = actors_from(items, at + 1)
            end = _past_report(items, end)
            found = _auxiliary(items, at, end, model) if senders else None
            if found is not None:
                yield end, senders, found
        elif items[at].lower in _WHAT and lower_at(items, at - 1) == ",":
            senders, end = actors_from(items, at + (2 if lower_at(items, at + 1) in ("that", "which") else 1))
            found = _auxiliary(items, at, end, model) if senders else None
            if found is not None and model.verdict.decided:
                yield end, senders, found
        elif items[at].lower == "by" and _is_copied(items, at):
            senders, _ = actors_from(items, at + 1)
            if senders and model.verdict.decided:
                yield at, senders, Verdict(Status.IN_FORCE, items[at - 1].text)


def elliptic_beside(view: SentenceView, model: Reading) -> Iterator[Follower]:
    """Yield who did so before or after: "a step that Norway took in May", "with Chad to follow"."""
    items = view.items
    for at in range(model.frame.head + 1, len(items) - 1) if model.verdict.decided else ():
        if items[at].lower == "with" and (coming := to_follow(items, at)):
            yield at, coming, Verdict(Status.PROPOSED, "to follow")
        elif items[at].lower in _STEPS and (taken := _who_took_it(items, at)):
            yield at, taken, Verdict(Status.IN_FORCE, items[at].text)


def to_follow(items: list[Item], at: int) -> list[Coded]:
    """Return who is still to follow, behind "with": "…, with Chad and Togo to follow"."""
    senders, end = actors_from(items, at + 1)
    end += lower_at(items, end) in ("expected", "set", "due")
    told = lower_at(items, end) == "to" and lower_at(items, end + 1).startswith("follow")
    return senders if told or lower_at(items, end) == "to follow" else []


_TAKEN = word_set("took taken made matched announced adopted followed copied")


def _who_took_it(items: list[Item], at: int) -> list[Coded]:
    """Return who is said to have taken the step that a clause is called: "…, a step that Norway had taken in May"."""
    if lower_at(items, at - 1) not in ("a", "the") or lower_at(items, at - 2) != ",":
        return []
    senders, end = actors_from(items, at + 1 + (lower_at(items, at + 1) in ("that", "which")))
    while lower_at(items, end) in _HELPING:
        end += 1
    return senders if lower_at(items, end) in _TAKEN else []


_HELPING = word_set("had has have already both all")


def elliptic_before(view: SentenceView, model: Reading) -> Iterator[Follower]:
    """Yield who did so before, told ahead of the change: "As Canada had a month before, Norway banned timber"."""
    start = 0 if lower_at(view.items, 0) == "as" else 1 if lower_at(view.items, 0) == "just" else None
    if start is None or lower_at(view.items, start) != "as" or not model.verdict.decided:
        return
    senders, end = actors_from(view.items, start + 1)
    comma = next((at for at in range(end, min(end + _LONG, len(view.items))) if view.items[at].lower == ","), None)
    found = _auxiliary(view.items, start, end, model) if senders and comma is not None else None
    if found is not None and comma is not None and comma < model.frame.head and found.status is Status.IN_FORCE:
        yield model.frame.head, senders, found


_LONG = 8


def done_as_well(view: SentenceView, model: Reading, *, told: bool) -> Iterator[Follower]:
    """Yield who did the same, told as a thing done: "Benin did on Monday what Togo had done: it closed its border".

    Args:
        view: the sentence.
        model: the change, in this sentence behind that, or in the one before.
        told: whether the sentence tells the change itself.
    """
    items = view.items
    for at in range(2, len(items) - 2):
        if items[at].lower != "what":
            continue
        doing = any(one.lower.split(" ")[0] in _DOING for one in items[max(0, at - _LONG) : at])
        others, end = actors_from(items, at + 1) if doing else ([], at)
        if not others or lower_at(items, end) not in _DONE or not model.verdict.decided:
            continue
        first, _ = actors_from(items, 0)
        makers = {code for code, _ in others} & model.roles.sender_codes
        senders = first if makers else others
        if senders and not {code for code, _ in senders} & model.roles.sender_codes:
            yield model.frame.head if told else end, senders, Verdict(Status.IN_FORCE, items[end].text)


_DOING = word_set("did done do does")


def elliptic_alone(view: SentenceView, model: Reading) -> Iterator[Follower]:
    """Yield who does, or does not, in a sentence of its own, what the sentence before tells: "India will not."."""
    senders, end = actors_from(view.items, 0)
    end = _past_report(view.items, end)
    found = _auxiliary(view.items, 0, end, model) if senders and len(view.items) <= end + _SHORT else None
    if found is not None and found.status is Status.REJECTED and lower_at(view.items, end + 1) != "not":
        found = None if lower_at(view.items, end) not in _DECIDED else Verdict(Status.ANNOUNCED, found.words)
    taken = {*model.roles.sender_codes, *(one.country for one in model.roles.targets)}
    if found is not None and not {code for code, _ in senders} & taken:
        yield end, senders, found


_SAYING = word_set("said says say replied answered insisted announced added indicated")


def _past_report(items: list[Item], at: int) -> int:
    """Return the place after "said that they", behind which the auxiliary stands: "France said it would not"."""
    if lower_at(items, at) not in _SAYING:
        return at
    at += 2 if lower_at(items, at + 1) == "that" else 1
    return at + 1 if lower_at(items, at) in ("it", "they", "he", "she") else at


def _is_copied(items: list[Item], at: int) -> bool:
    """Tell whether "by" names who copied a step, or took it before ("a move mirrored by Norway")."""
    step = at - (3 if lower_at(items, at - 2) in _ALREADY else 2)
    copied = lower_at(items, at - 1) in _COPIED or (
        lower_at(items, at - 1) in _MADE and lower_at(items, step - 1) in ("a", "the", "same")
    )
    return copied and lower_at(items, step) in _STEPS


_WHAT = frozenset({"something", "which"})
_MADE = word_set("taken made")
_ALREADY = word_set("already also previously earlier first")


def _auxiliary(items: list[Item], opening: int, at: int, model: Reading) -> Verdict | None:
    """Return how far a follower has come by the auxiliary that stands for its verb, at the end of the clause."""
    low, after = lower_at(items, at), lower_at(items, at + 1)
    denied = after == "not"
    end = at + 1 + (after in ("not", "done", "too", "already"))
    end += lower_at(items, end) in ("done", "too")
    closes = end >= len(items) or items[end].kind == "date" or items[end].lower in _ENDS
    if not closes or (low in _DONE and opening and lower_at(items, opening) == "and" and after != "too"):
        return None
    words = f"{low} {after}" if denied else low
    if denied:
        return Verdict(Status.REJECTED, words) if low in _DECIDED else None
    if not model.verdict.decided and (lower_at(items, opening) != "as" or low not in ("did", "had")):
        return Verdict(model.verdict.status, words) if low in _DONE | _DECIDED else None
    if low in _DONE:
        return Verdict(Status.IN_FORCE, words)
    return Verdict(Status.ANNOUNCED, words) if low in _DECIDED else None


def aligns(view: SentenceView, verb: Verb) -> bool:
    """Tell whether a verb takes over another's decision: "aligned themselves with the decision", "matched it"."""
    low = view.items[verb.at].lower
    if verb.passive:
        return False
    if carries_out(view, verb) or (low.startswith("br") and _brings_into_line(view.items, verb)):
        return True
    if low.startswith(_COPYING + ANNOUNCING):
        alike = is_the_step if low.startswith(_COPYING) else is_alike
        return _are_states(view.items, verb.subject) and any(alike(view.items, one) for one in verb.objects)
    if not low.startswith(_ALIGNED):
        return False
    if [view.items[one.head].lower for one in verb.objects] in (["itself"], ["themselves"]):
        links = [*verb.links, *verb.objects[0].links]
        if all(link.word in ("on", "in", "within") for link in links):
            return True  # "Norway and Iceland aligned themselves on Thursday"
    phrases = [
        *verb.objects,
        *(link.phrase for link in verb.links),
        *(link.phrase for one in verb.objects for link in one.links),
    ]
    return any(item.lower in _STANCES | _STEPS for one in phrases for item in view.items[one.start : one.end + 1])


_OWN_RULES = word_set(
    "policy policies law laws legislation rules practice practices regime measures position positions"
)
_LINE = word_set("line conformity step harmony accord agreement accordance")


def _brings_into_line(items: list[Item], verb: Verb) -> bool:
    """Read "which will bring their policies into conformity with it": their own rules, and nobody else's."""
    own = [one for one in verb.objects if items[one.head].lower in _OWN_RULES]
    behind = range(verb.at + 1, min(verb.at + _LONG, len(items) - 1))
    into = any(items[at].lower == "into" and items[at + 1].lower in _LINE for at in behind)
    theirs = any(lower_at(items, here) in _THEIRS for one in own for here in range(one.start - 1, one.head))
    return theirs and into


_THEIRS = word_set("its their his her")


def _are_states(items: list[Item], phrases: list[NounPhrase]) -> bool:
    """Tell whether states act, or those who rule them: "a jeweller in Iceland announced the same" is nobody's step."""
    heads = [items[one.head] for one in phrases]
    ruling = (is_official(one) for one in heads)
    return all(one.kind in STATES or rules or one.lower in g.ORGANS for one, rules in zip(heads, ruling, strict=True))


def is_alike(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase only says that a thing is like another ("the same", "similar measures")."""
    words = {item.lower for item in items[phrase.start : phrase.end]}
    return bool(words & ALIKE) and words <= ALIKE | _STEPS | {"the", "a", "an"} and not phrase.links


def is_the_step(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase only points at what another did ("both steps", "the measures")."""
    words = [item.lower for item in items[phrase.start : phrase.head]]
    return items[phrase.head].lower in _STEPS and bool(words) and _POINTING.issuperset(words) and not phrase.links


def is_hedged(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb is denied, or only said to be possible."""
    return any(item.lower in g.MODALS or item.lower in g.NEGATIONS for item in items[verb.start : verb.at])
