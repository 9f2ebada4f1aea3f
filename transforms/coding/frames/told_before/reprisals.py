"""Whom a state hits that was hit itself: "Norway banned Mali's gold. Mali will impose retaliatory sanctions"."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from schemas.vocabulary import Status
from transforms.coding.model import RELAXING, RESTRICTING, Coded, Reading, Target, Verdict
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading import grammar as g
from transforms.reading.word_set import word_tuple

_IN_KIND = word_tuple("retaliatory counter mirror symmetric reciprocal tit-for-tat")
"""How measures begin that are only known to answer others."""

_DESCRIBING = frozenset({"relative", "postmodifier", "reduced"})

_THEM = frozenset({"them", "him", "her", "it"})

_ITSELF = frozenset({"it", "he", "she", "they", "we"})

_ANSWERS = frozenset({"measure", "package", "dealing"})
"""Kinds of objects of a change whose target may be left out since it is known."""


def with_provoked(readings: Iterable[Reading]) -> list[Reading]:
    """Give a restriction that names nobody, by one who has just been hit, those who hit him.

    Measures that are only known to be an answer and are still to come are a threat, however firmly they are promised.
    """
    found: list[Reading] = []
    section = 0
    past: list[Reading] = []
    for reading in readings:
        if reading.frame.view.section != section:
            section, past = reading.frame.view.section, []
        threat = not reading.roles.senders and not reading.verdict.decided and _is_in_kind(reading)
        answered = _answered_by_those_hit(reading, past) if threat else _answered(reading, past)
        found.append(answered)
        past.append(answered)
    return found


def _answered(reading: Reading, past: list[Reading]) -> Reading:
    roles, frame, verdict = reading.roles, reading.frame, reading.verdict
    named = any(one.country or one.name for one in roles.targets)
    if named or not _is_own_act(reading):
        return reading
    if frame.action in _OF_STANDING and _is_answer(reading):
        return replace(reading, roles=replace(roles, targets=_other_side(roles.sender_codes, past)))
    if frame.action != "imposed":
        return reading
    if verdict.status is Status.REJECTED and not _is_answer(reading):
        return reading
    answered = hitting(roles.sender_codes, past)
    if not answered:
        return reading
    targets = [Target(code, None, None, words) for code, words in answered]
    if verdict.status is Status.ANNOUNCED and _is_in_kind(reading):
        verdict = Verdict(Status.PROPOSED, verdict.words)
    return replace(reading, roles=replace(roles, targets=targets), verdict=verdict)


def _answered_by_those_hit(reading: Reading, past: list[Reading]) -> Reading:
    """Read "mirror measures are being drawn up": they are those of who was hit last, against who hit him."""
    named = {one.country for one in reading.roles.targets if one.country}
    for one in reversed(past):
        hit = list(dict.fromkeys((target.country, target.words) for target in one.roles.targets if target.country))
        codes = one.roles.sender_codes
        if one.frame.action not in RESTRICTING or not codes or len(hit) != 1 or (named and not named <= codes):
            continue
        back = reading.roles.targets or [Target(code, None, None, words) for code, words in one.roles.senders]
        senders = [(code, words) for code, words in hit if code is not None and code not in named]
        return replace(reading, roles=replace(reading.roles, senders=senders, targets=back)) if senders else reading
    return reading


def _is_in_kind(reading: Reading) -> bool:
    return reading.frame.object_item.lower.startswith(_IN_KIND)


def _is_answer(reading: Reading) -> bool:
    """Tell whether measures are called somebody's own, or an answer ("will not impose restrictions of its own")."""
    frame = reading.frame
    near = frame.items[max(0, frame.object_at - 2) : frame.object_at + 4]
    answers = any(pair in _IN_RETURN for pair in pairwise(one.lower for one in near))
    return _is_in_kind(reading) or answers or any(one.lower == "own" for one in near)


_IN_RETURN = frozenset({("in", word) for word in ("return", "response", "retaliation", "reprisal", "reply", "answer")})
_OF_STANDING = RELAXING | {"extended", "reinstated"}
"""What is done to measures that stand: to those of somebody's own against who has such against him."""


def _other_side(own: set[str], past: list[Reading]) -> list[Target]:
    """Return who has measures against those who act, or has just ended some, where nobody else is told to."""
    hit = [one for one in past if own & {target.country for target in one.roles.targets} and one.roles.senders]
    others = {code: words for one in hit for code, words in one.roles.senders if code not in own}
    return [Target(code, None, None, words) for code, words in others.items()] if len(others) == 1 else []


def _is_own_act(reading: Reading) -> bool:
    """Tell whether those who make the change are the subject of its verb, and it is one that may be an answer."""
    frame = reading.frame
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.passive or verb.relation in _DESCRIBING or frame.object_kind not in _ANSWERS:
        return False
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    if any(frame.items[link.phrase.head].lower in _THEM for link in links):
        return False
    told = verb.above is not None and (
        verb.relation == "complement" or (verb.relation == "sub" and frame.items[verb.above.at].lower in g.REPORTS)
    )
    said = verb.above.subject if verb.above is not None and told else []
    meant = said if any(frame.items[one.head].lower in _ITSELF for one in verb.subject) else []
    acting = {code for phrase in (*verb.subject, *meant) for code, _ in actors_in(frame.items, phrase)}
    return bool(acting) and reading.roles.sender_codes <= acting


def hitting(own: set[str], past: list[Reading]) -> list[Coded]:
    """Return who restricted something to one of those who act before they hit anybody: first of all, as the news is."""
    found: list[Coded] = []
    for one in past:
        codes = {target.country for target in one.roles.targets if target.country}
        if one.frame.action != "imposed" or not codes:
            continue
        if one.roles.sender_codes & own:
            return []
        if codes & own and not found:
            found = list(one.roles.senders)
    return found
