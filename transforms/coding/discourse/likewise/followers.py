"""Who does what another did, in words that leave the change out: "as did Norway", "Norway a year later"."""

from collections.abc import Callable, Iterator

from schemas.vocabulary import Status
from transforms.coding.discourse.likewise.carried_out import carries_out
from transforms.coding.discourse.likewise.companions import with_companions
from transforms.coding.discourse.likewise.concerted import STEPS, in_concert
from transforms.coding.discourse.likewise.echoes import echo, in_clause, is_absolute, without
from transforms.coding.discourse.likewise.ellipses import (
    ANNOUNCING,
    Follower,
    aligns,
    done_as_well,
    elliptic,
    elliptic_alone,
    elliptic_before,
    elliptic_beside,
    to_follow,
)
from transforms.coding.discourse.likewise.gapped_goods import with_gapped_goods
from transforms.coding.discourse.likewise.gapped_senders import gapped
from transforms.coding.discourse.likewise.intentions import intended
from transforms.coding.discourse.likewise.one_line_stands import stands
from transforms.coding.discourse.likewise.plain_refusals import by_members, refusal
from transforms.coding.discourse.likewise.steps_abroad import steps_abroad
from transforms.coding.model import (
    ANSWER,
    RELAXING,
    Coded,
    Frame,
    Reading,
    SentenceView,
    Verdict,
    by_sentence,
)
from transforms.coding.parties.acting.actor_lists import actors_from
from transforms.coding.parties.acting.other_deeds import does_otherwise
from transforms.coding.parties.actors import coded
from transforms.coding.parties.hit.sequels import Sequel, closing_sequel, sequel
from transforms.coding.parties.senders import OFTEN_HIT
from transforms.coding.parties.subjects import joined_at
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_LIKEWISE = word_set("so as neither nor")
_DONE = word_set("did do does has have had")
_DECIDED = word_set("will would shall 'll")
_FOLLOWS = word_set(
    "follow follows followed following match matches matched matching mirror mirrors mirrored mirroring echo echoes "
    "echoed echoing after parallels taken copied joined emulated"
)
_IN_LINE = word_set("line step keeping parallel")
_SIMILAR = word_set("similar same identical comparable like parallel corresponding those earlier equivalent")
_MAKERS = word_set("by of from")
_NEAR = 2
"""Sentences back to the decision that others align with."""


def with_followers(
    readings: list[Reading], views: list[SentenceView], judge: Callable[[Frame], Verdict | None]
) -> list[Reading]:
    """Return the readings of a text with those of the senders who only follow.

    Args:
        readings: the changes that the text tells.
        views: its sentences.
        judge: tells how far a step has come, None if it is denied.
    """
    if not readings:
        return readings
    told = by_sentence(readings)
    found: list[Reading] = []
    first = readings[0].frame.view.index
    for view in views[first:]:
        found += _followed(view, told.get(view.index, []), found[-1] if found else None, judge)
    return found


def _followed(
    view: SentenceView, told: list[Reading], before: Reading | None, judge: Callable[[Frame], Verdict | None]
) -> list[Reading]:
    """Return the readings of a sentence with those of the followers that it names.

    Args:
        view: the sentence.
        told: what it says in full.
        before: the last reading of the sentences before, which "so did Norway" may follow.
        judge: tells how far a step has come, None if it is denied.
    """
    told = with_gapped_goods(view, [with_companions(one) for one in told])
    absolute = {code for one in told if is_absolute(one) for code in one.roles.sender_codes}
    if absolute:
        told = [one if is_absolute(one) else without(one, absolute) for one in told]
    if before is not None and before.verdict.decided and all(one.frame.trigger == ANSWER for one in told):
        told = []  # what is decided cannot be turned down by who was to decide it
    refused = None if told or before is None else refusal(view, before)
    if refused is not None:
        return [refused]
    if not any(item.kind == "actor" for item in view.items) or (not told and before is None):
        return told
    coming = {code for at, one in enumerate(view.items) if one.lower == "with" for code, _ in to_follow(view.items, at)}
    told = [without(one, coming) for one in told if not _hits_only(one, coming)]
    carried = {one.at for one in view.syntax.verbs.values() if carries_out(view, one)} if before else set[int]()
    # "gave the embargo the force of law"; who will not give effect to sanctions refuses them himself
    told = [one for one in told if one.frame.head not in carried or one.verdict.status is Status.REJECTED]
    compared = [*_compared(view, told, before)]
    told = _not_told_again(told, compared, before)
    found = [*_inverted(view, told, before), *compared, *_aligned(view, told, before, judge)]
    if told and not found:
        found += _next(view, told[-1], closing_sequel(view.items))
    elif before is not None and not found:
        found += _next(view, before, sequel(view.items))
    near = before is not None and view.index - before.frame.view.index <= _NEAR
    if told or (near and before is not None and not found):
        followers = _who_follow(view, told, before)
        followers += [] if told or before is None else [*in_concert(view, before, judge)]
        taken_by = {code for at, senders, _ in followers if view.items[at].lower == "by" for code, _ in senders}
        told = [without(one, taken_by) for one in told]  # "closed its skies to Mali, a step taken by Togo before"
        found += [echo(view, at, senders, verdict) for at, senders, verdict in followers]
        model = told[-1] if told or before is None else before
        meant = [*intended(view, model, model.frame.head + 1 if told else 0)]
        taken = [] if told or found else [*stands(view, model)]
        refused = by_members(view, model, taken[0][2]) if taken else None
        if refused is not None:
            return [refused]
        meant += taken
        named = {code for one in found for code in one.roles.sender_codes}
        found += [echo(view, at, acting, one) for at, acting, one in meant if not {code for code, _ in acting} & named]
    if told and any(one.kind == "actor" for one in view.items[told[-1].frame.head :]):
        told, more = gapped(view, told)
        found += more
    return sorted([*told, *found], key=lambda one: one.frame.head)


def _hits_only(reading: Reading, codes: set[str]) -> bool:
    hit = {one.country for one in reading.roles.targets}
    return bool(hit) and hit <= codes


def _who_follow(view: SentenceView, told: list[Reading], before: Reading | None) -> list[Follower]:
    """Return who does what the sentence tells before it, or what the sentence before tells."""
    if told or before is None:
        return [
            *elliptic_before(view, told[0]),
            *done_as_well(view, told[0], told=True),
            *elliptic(view, told[-1]),
            *elliptic_beside(view, told[-1]),
        ]
    return [*elliptic_alone(view, before), *done_as_well(view, before, told=False), *steps_abroad(view, before)]


def _not_told_again(told: list[Reading], compared: list[Reading], before: Reading | None) -> list[Reading]:
    """Leave out what was told before: "The lifting follows a similar step by Norway"."""
    if not compared or before is None:
        return told
    return [one for one in told if one.frame.voice != "nominal" or one.frame.head > compared[0].frame.head]


def _aligned(
    view: SentenceView, told: list[Reading], before: Reading | None, judge: Callable[[Frame], Verdict | None]
) -> Iterator[Reading]:
    """Read "Norway and Iceland aligned themselves with the Council decision"."""
    near = before if before is not None and view.index - before.frame.view.index <= _NEAR else None
    model = told[-1] if told else near
    if model is None or not model.verdict.decided:
        return
    for verb in view.syntax.verbs.values():
        if not aligns(view, verb) or any(one.frame.head == verb.at for one in told):
            continue
        senders, _ = subject_actors(view.items, verb)
        if (
            senders and verb.relation == "relative" and len(verb.subject) == 1
        ):  # "Chad and Togo, which align themselves"
            senders = joined_at(view.items, verb.subject[0].head) or senders
        how_far = judge(in_clause(view, verb.at)) if senders else None  # "was urged to align itself" is no step yet
        if how_far is not None:
            at = max(verb.at, model.frame.head) if told else verb.at
            announced = how_far.decided and view.items[verb.at].lower.startswith(ANNOUNCING)
            verdict = Verdict(Status.ANNOUNCED, view.items[verb.at].text) if announced else how_far
            yield echo(view, at, senders, verdict)


def _next(view: SentenceView, before: Reading, found: Sequel | None) -> Iterator[Reading]:
    """Read "Then came Norway", "On Friday it was Norway's turn": who comes next is sender of the change before."""
    near = view.index - before.frame.view.index <= _NEAR and before.verdict.decided
    after = found if near and before.frame.action not in RELAXING else None
    if (
        after is None
        or after.end >= len(view.items)
        or (before.frame.view is view and after.start <= before.frame.head)
    ):
        return
    senders, end = actors_from(view.items[: after.end], after.start)
    codes = {code for code, _ in senders}
    if codes <= OFTEN_HIT and not before.roles.sender_codes <= OFTEN_HIT:
        return  # it is hit next
    if end < after.end or codes & {*before.roles.sender_codes, *(one.country for one in before.roles.targets)}:
        return
    words, said = set(after.words), " ".join(after.words)
    status = (
        Status.PROPOSED if words & g.MODALS - _DECIDED else Status.ANNOUNCED if words & _DECIDED else Status.IN_FORCE
    )
    yield echo(view, after.end, senders, Verdict(status, said))


def _inverted(view: SentenceView, told: list[Reading], before: Reading | None) -> Iterator[Reading]:
    """Read "as did Norway", "so will Norway", "neither has Norway"."""
    items = view.items
    for at in range(len(items) - 2):
        if items[at].lower not in _LIKEWISE or items[at].kind not in ("word", "trigger", "mark"):
            continue
        first = _past_aside(items, at + 1)
        auxiliary = lower_at(items, first)
        if auxiliary not in _DONE and auxiliary not in _DECIDED and auxiliary not in g.MODALS:
            continue
        senders, _ = actors_from(items, _past_aside(items, first + 1))
        model = next((one for one in reversed(told) if one.frame.head < at), before)
        if senders and model is not None and not (model is before and does_otherwise(view, at)):
            yield echo(view, at + 1, senders, _verdict(items, at, first, model))


def _past_aside(items: list[Item], at: int) -> int:
    """Return the place after an aside of a few words between commas: "so, since Friday, has Norway"."""
    if lower_at(items, at) != ",":
        return at
    ends = (here + 1 for here in range(at + 2, min(at + _ASIDE, len(items) - 1)) if items[here].lower == ",")
    return next(ends, at)


_ASIDE = 6


def _verdict(items: list[Item], at: int, first: int, model: Reading) -> Verdict:
    """Return how far the follower has come: by its auxiliary, or as far as the other where that is no yes."""
    words = f"{items[at].lower} {items[first].lower}"
    if items[at].lower in ("neither", "nor"):
        return Verdict(Status.REJECTED, words)
    if not model.verdict.decided:
        return Verdict(model.verdict.status, words)
    if items[first].lower in _DONE:
        return Verdict(Status.IN_FORCE, words)
    return Verdict(Status.ANNOUNCED if items[first].lower in _DECIDED else Status.PROPOSED, words)


def _compared(view: SentenceView, told: list[Reading], before: Reading | None) -> Iterator[Reading]:
    """Read "follows similar steps by Norway", "the cut follows those of Norway and Japan"."""
    items = view.items
    for at in range(1, len(items) - 3):
        if items[at].lower not in _FOLLOWS and not (items[at].lower == "with" and lower_at(items, at - 1) in _IN_LINE):
            continue
        if lower_at(items, at + 1) == "by" and lower_at(items, at - 1) in g.BE:
            yield from _echoed(view, at, actors_from(items, at + 2)[0], told, before)
            continue
        yield from _echoed(view, at, _maker_before(items, at), told, before)
        told_of = at + 2 if items[at + 1].lower in ("a", "an", "the") else at + 1
        similar = items[told_of].lower in _SIMILAR or items[at].lower.startswith(("match", "mirror", "echo"))
        step = next((here for here in range(at + 1, min(at + 4, len(items) - 2)) if items[here].lower in STEPS), None)
        if not similar or step is None:
            continue
        maker = next((here for here in range(step + 1, min(step + 4, len(items) - 1)) if _is_maker(items, here)), None)
        senders = [] if maker is None else actors_from(items, maker + 1)[0]
        yield from _echoed(view, step, senders, told, before)


_COPIES = ("match", "mirror", "echo", "copy", "emulat")
_LISTING = word_set("designation designations listing listings blacklisting sanctioning")


def _maker_before(items: list[Item], at: int) -> list[Coded]:
    """Return whose step is copied by the adjective before it: "mirroring an Australian move".

    What only comes after another's step is the same where both put somebody on a list ("follows a US designation").
    """
    here = at + 1
    while here < len(items) and (items[here].kind == "date" or items[here].lower in _LEADING):
        here += 1
    if here + 1 >= len(items) or items[here].kind != "actor":
        return []
    step = items[here + 1].lower
    copied = items[at].lower.startswith(_COPIES) and step in STEPS
    alone = lower_at(items, here + 2) != "of"  # else the noun tells the listing itself
    listed = alone and step in _LISTING and items[at].lower.startswith("follow")
    return coded(items[here]) if copied or listed else []


_LEADING = word_set("a an the 's recent earlier similar last previous")


def _echoed(
    view: SentenceView, at: int, senders: list[Coded], told: list[Reading], before: Reading | None
) -> Iterator[Reading]:
    model = next((one for one in reversed(told) if one.frame.head < at), before)
    if senders and model is not None and model.verdict.decided:
        yield echo(view, at, senders, Verdict(Status.IN_FORCE, view.items[at].text))


def _is_maker(items: list[Item], at: int) -> bool:
    return items[at].lower in _MAKERS and lower_at(items, at - 1) != "on"
