"""Whose measure it would have been that somebody refused: drafts of the Security Council, vetoes within the Union."""

from itertools import pairwise

from schemas.vocabulary import BODIES, Status
from transforms.coding.model import Coded, Frame, lower_words
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import MEMBERS
from transforms.coding.status.chain import Governor, governors_of
from transforms.coding.status.governors import cue_status
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import Verb

_BLOCKING = word_tuple(
    "veto prevent block thwart scupper scuttl obstruct stymi torpedo",
    "hold up",
    "held up",
    "holds up",
)
_VETO_POWERS = word_set("USA RUS SUN CHN FRA GBR")

_OF_THE_COUNCIL = word_set("draft drafts resolution resolutions text texts")
_COUNCIL = ("security council", "united nations", "u.n.", "un ")


def deciding_body(frame: Frame) -> list[Coded]:
    """Return the body whose measure members block or vote down; empty where the sentence tells of no such thing."""
    return [("UN", "vetoed")] if is_vetoed(frame) else _blocking_body(frame)


def _blocking_body(frame: Frame) -> list[Coded]:
    refusing = next((one for one in governors_of(frame) if _refuses(frame, one)), None)
    if refusing is None or refusing.verb is None:
        return []
    actors = _who(frame, refusing)
    bodies = [one for one in actors if one[0] in BODIES]
    if bodies:
        return bodies[:1]
    codes = {code for code, _ in actors}
    words = frame.items[refusing.at].text
    if actors and codes <= MEMBERS and _is_sought_by_others(frame):
        return [("EU", words)]
    if not actors or not frame.items[refusing.at].lower.startswith(_BLOCKING):
        return []
    if codes <= _VETO_POWERS and _speaks_of_the_council(frame):
        return [("UN", words)]
    return [("EU", words)] if codes <= MEMBERS else []


_AT_HOME = word_set("congress senate house bill parliament president")


def is_vetoed(frame: Frame) -> bool:
    """Tell whether what is told of was vetoed in the Security Council: "the draft was vetoed by the Soviet Union"."""
    for verb in frame.view.syntax.verbs.values():
        if not verb.passive or not frame.items[verb.at].lower.startswith("veto"):
            continue
        if _is_past_but(frame, verb):
            continue
        phrases = [link.phrase for link in verb.links if link.word == "by"]
        codes = {code for one in phrases for code, _ in actors_in(frame.items, one)}
        if codes and codes <= _VETO_POWERS and not lower_words(frame.items) & _AT_HOME:
            return _speaks_of_the_council(frame) or "SUN" in codes
    return False


def _is_past_but(frame: Frame, verb: Verb) -> bool:
    """Tell whether a change stands in the clause behind a veto: "was vetoed, but Norway called for one of its own"."""
    between = [item.lower for item in frame.items[verb.end : frame.head]]
    return any(pair in ((",", "but"), (",", "and"), (";", "but")) for pair in pairwise(between))


def _refuses(frame: Frame, one: Governor) -> bool:
    return one.verb is not None and cue_status(frame.items[one.at]) is Status.REJECTED


def _who(frame: Frame, one: Governor) -> list[Coded]:
    verb = one.verb
    if verb is None:
        return []
    if verb.passive:
        return [code for link in verb.links if link.word == "by" for code in actors_in(frame.items, link.phrase)]
    return [code for phrase in verb.subject for code in actors_in(frame.items, phrase)]


def _is_sought_by_others(frame: Frame) -> bool:
    """Tell whether what is refused is what the other members want ("the ban sought by the other EU states")."""
    links = [link for verb in frame.view.syntax.verbs.values() if verb.passive for link in verb.links]
    wanting = [link.phrase for link in links if link.word == "by"]
    return any(code == "EU" for one in wanting for code, _ in actors_in(frame.items, one)) or any(
        {"other", "others", "rest"} & lower_words(frame.items[one.start : one.last]) for one in wanting
    )


def _speaks_of_the_council(frame: Frame) -> bool:
    low = lower_words(frame.items)
    last = {word.rpartition(" ")[2] for word in low}
    return bool(last & _OF_THE_COUNCIL) or any(word.startswith(_COUNCIL) or word in ("un", "council") for word in low)
