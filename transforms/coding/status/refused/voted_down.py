"""What a text goes on to say of a draft that came to nothing: "Moscow vetoed the draft. It would have banned arms"."""

from dataclasses import replace

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Reading, SentenceView, Verdict, by_sentence, lower_words
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import PERMANENT
from transforms.coding.status.chain import governors_of
from transforms.coding.status.texts.lost_texts import IT_WOULD_HAVE
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase

_TEXTS = word_set("draft drafts resolution bill motion amendment text document proposal")
_POINTING = _TEXTS | {"it", "draft resolution"}
_ENDING = ("veto", "defeat", "vote", "reject", "threw", "throw", "shot", "kill", "block")
_HOLDING = word_tuple("envisag envision call propos provid foresa stipulat sought contain includ demand")
_REACH = 2
"""Sentences after such an end, or after what was last said of the draft, in which it is still spoken of."""


def as_voted_down(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings, with what a draft "would have" done as refused where the text has told of its end."""
    if not any(one.verdict.status is Status.PROPOSED or one.verdict.words == IT_WOULD_HAVE for one in readings):
        return readings  # nothing that a draft would have done
    ends = [view for view in views if _tells_end(view)]
    if not ends:
        return [one for one in readings if one.verdict.words != IT_WOULD_HAVE]
    told = by_sentence(readings)
    found: dict[int, Reading | None] = {}
    last: SentenceView | None = None
    council = False
    for view in views:
        here = told.get(view.index, [])
        near = last is not None and view.section == last.section and view.index - last.index <= _REACH
        of_draft = [one for one in here if near and _is_of_draft(one)]
        found |= {id(one): None for one in here if one.verdict.words == IT_WOULD_HAVE}
        found |= {id(one): _as_refused(one, council=council) for one in of_draft}
        if view in ends:
            council = _is_of_council(view)
        if of_draft or view in ends:
            last = view
    kept = (found.get(id(one), one) for one in readings)
    return [one for one in kept if one is not None]


def _as_refused(reading: Reading, *, council: bool) -> Reading:
    roles = replace(reading.roles, senders=[("UN", "draft")]) if council else reading.roles
    return replace(reading, roles=roles, verdict=Verdict(Status.REJECTED, "voted down"))


_AT_HOME = word_set("bill congress senate house parliament president eu")


def _is_of_council(view: SentenceView) -> bool:
    """Tell whether members of the Security Council vetoed a draft, and no president a bill of his parliament."""
    if lower_words(view.items) & _AT_HOME:
        return False
    for verb in view.syntax.verbs.values():
        if view.items[verb.at].lower.startswith("veto"):
            by = [link.phrase for link in verb.links if link.word == "by"] if verb.passive else verb.subject
            codes = {code for one in by for code in codes_of(view.items[one.head])}
            if codes and codes <= PERMANENT:
                return True
    return False


def _tells_end(view: SentenceView) -> bool:
    """Tell whether a sentence tells that a draft was vetoed or voted down."""
    if not any(item.lower.startswith(_ENDING) for item in view.items):
        return False  # without a word for it, it need not be parsed
    for verb in view.syntax.verbs.values():
        if not view.items[verb.at].lower.startswith(_ENDING) or verb.form not in ("finite", "participle"):
            continue
        if lower_words(view.items[verb.start : verb.at]) & _NOT_DONE:
            continue
        texts = verb.subject if verb.passive else verb.objects
        if any(view.items[one.head].lower.rpartition(" ")[2] in _TEXTS for one in texts):
            return True
    return False


_NOT_DONE = g.MODALS | g.NEGATIONS | {"to"}


def _is_of_draft(reading: Reading) -> bool:
    """Tell whether a proposal is what the draft, as the subject, would have done or called for."""
    frame = reading.frame
    if reading.verdict.words == IT_WOULD_HAVE:
        return True
    if reading.verdict.status is not Status.PROPOSED:
        return False
    verb = frame.view.syntax.verbs.get(frame.head)
    held = [one.verb for one in governors_of(frame) if one.verb is not None]
    if verb is None and frame.voice in ("bare", "cue", "nominal"):
        return any(_is_told(frame, one.at) and _is_draft(frame, one.subject) for one in held)
    while verb is not None and verb.relation == "joined" and not verb.subject and verb.above is not None:
        verb = verb.above
    if verb is None or verb.passive:
        return False
    group = {*verb_group(frame), *lower_words(frame.items[verb.start : verb.at])}
    would = {"would", "have"} <= group or _is_told(frame, verb.at)
    return would and _is_draft(frame, verb.subject)


def _is_told(frame: Frame, at: int) -> bool:
    """Tell whether a verb says in the past what a text provided for."""
    low = frame.items[at].lower
    return low.startswith(_HOLDING) and (low.endswith("ed") or low.startswith(("foresaw", "sought", "called")))


def _is_draft(frame: Frame, subject: list[NounPhrase]) -> bool:
    return len(subject) == 1 and frame.items[subject[0].head].lower in _POINTING
