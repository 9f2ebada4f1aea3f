"""What a sentence takes from those before it: "the embargo", "it", "Germany followed suit"."""

from dataclasses import replace
from itertools import pairwise

from schemas.vocabulary import Action, Status
from transforms.coding.frames.told_before.alike import asks_for_itself, of_goods, went_before
from transforms.coding.frames.told_before.announced_easings import recalls_easing
from transforms.coding.frames.told_before.copied_measures import as_copied
from transforms.coding.frames.told_before.dealt_with_them import dealt_with_them
from transforms.coding.frames.told_before.held_by import of_officials
from transforms.coding.frames.told_before.in_kind import in_kind, is_only_feared, is_told_besides, provokers
from transforms.coding.frames.told_before.joined_deeds import with_joined_deeds
from transforms.coding.frames.told_before.keepers import as_kept
from transforms.coding.frames.told_before.leaders import of_their_leader
from transforms.coding.frames.told_before.of_several import of_several
from transforms.coding.frames.told_before.reprisals import hitting
from transforms.coding.frames.told_before.same_goods import of_same_goods
from transforms.coding.frames.told_before.same_parties import of_same_parties
from transforms.coding.frames.told_before.spelled_out import is_spelled_out
from transforms.coding.frames.told_before.those_hit import of_those_hit
from transforms.coding.frames.told_before.vetoed_texts import of_vetoed_text
from transforms.coding.frames.told_before.whole_regimes import of_whole_regime
from transforms.coding.model import ANSWER, RELAXING, Frame, Reading, Roles, Target, Verdict, lower_words
from transforms.coding.parties.hit.of_packages import is_package, lands_of
from transforms.coding.parties.hit.travellers import hits_others
from transforms.coding.status.decided.undoing import UNDO, is_spent, take_back
from transforms.coding.status.refused.answers import answered
from transforms.reading.kinds import SANCTIONS
from transforms.reading.word_set import word_set

_SINGULAR = word_set(
    "it embargo ban cap freeze order blockade boycott prohibition restriction waiver licence license exemption"
) | {"denial order", "arms embargo"}
_BANS = word_set("ban embargo boycott blockade prohibition")
_PRONOUNS = frozenset({"it", "they", "them"})
_DEFINITE = word_set("the this that these those its their his")
_LIFTED = frozenset({"measures", "sanctions", "bans", "restrictions", "embargo"})


def with_context(readings: list[Reading]) -> list[Reading]:
    """Give a measure that is only pointed at the target and sector of the one named before it, and an echo its change.

    An echo ("followed suit") without a change before it, or without a sender, is left out.
    """
    found: list[Reading] = []
    named: Roles | None = None
    past: list[Reading] = []
    section = 0
    for told in readings:
        if told.frame.view.section != section:
            section, named, past = told.frame.view.section, None, []
        reading = as_kept(as_copied(told, past), past)
        if reading.frame.object_kind == "echo":
            besides = is_told_besides(reading) or is_spelled_out(reading, readings)
            found += [] if besides else _echoes(reading, past)
            continue
        if recalls_easing(reading, past):
            continue
        resolved = reading if named is None else dealt_with_them(_resolved(reading, named), named)
        resolved = of_those_hit(_of_the_ban(resolved, past), past)
        resolved = of_officials(_of_those_barred(of_same_parties(of_same_goods(resolved, past), past), past))
        resolved = of_several(resolved, past)
        named = resolved.roles if resolved.roles.names_target_or_sector else named
        resolved = of_vetoed_text(of_whole_regime(_by_the_last(resolved, past), past), past)
        past.append(resolved)
        found.append(resolved)
    return found


_NEAR = 3


def _of_those_barred(reading: Reading, past: list[Reading]) -> Reading:
    """Let "these firms" be those hit just before: "listed ten Polish firms, barring these firms from trade with it"."""
    frame, roles = reading.frame, reading.roles
    if frame.object_kind != "party" or not _points_at(frame):
        return reading
    before = next((one for one in reversed(past) if one.frame.view is frame.view and one.frame.head < frame.head), None)
    if before is None or before.frame.action in RELAXING or before.frame.object_kind not in ("list", "party"):
        return reading
    hit = {one.country for one in before.roles.targets if one.country}
    if hit <= {one.country for one in roles.targets}:
        return reading
    senders = before.roles.senders or [one for one in roles.senders if one[0] not in hit]
    return replace(reading, roles=replace(roles, senders=senders, targets=list(before.roles.targets)))


def _points_at(frame: Frame) -> bool:
    """Tell whether the object says that its parties were named before ("them", "these two firms")."""
    before = lower_words(frame.items[max(frame.head, frame.object_at - _NEAR - 1) + 1 : frame.object_at])
    return frame.object_item.lower == "them" or not _POINTING.isdisjoint(before)


_ALSO = word_set("also too likewise") | {"as well"}


def _by_the_last(reading: Reading, past: list[Reading]) -> Reading:
    """Let whoever acted in the sentence before do what is only said to be done too ("Steel was barred as well")."""
    frame, roles = reading.frame, reading.roles
    last = past[-1] if past else None
    if last is None or roles.senders or frame.voice not in ("passive", "reduced") or not last.roles.senders:
        return reading
    near = frame.view.index - last.frame.view.index == 1 and frame.view.paragraph == last.frame.view.paragraph
    same = near and last.verdict.decided and last.frame.action == frame.action and not last.frame.view.is_title
    own = {one.country for one in roles.targets}
    others = {code for one in past for code in one.roles.sender_codes} - last.roles.sender_codes
    same = same and bool(others)  # else the topic says who acts
    if not same or own & last.roles.sender_codes or not _is_added(frame):
        return reading
    return replace(reading, roles=replace(roles, senders=list(last.roles.senders)))


def _is_added(frame: Frame) -> bool:
    """Tell whether a clause says that something is done besides something else."""
    words = [one.lower for one in frame.items[frame.left : frame.right + 3]]
    return not _ALSO.isdisjoint(words) or ("as", "well") in pairwise(words)


_POINTING = word_set("these those such")


def _are_one(one: Reading, other: Reading) -> bool:
    """Tell whether two readings are the objects of one verb, which an echo repeats together."""
    return one.frame.view is other.frame.view and one.frame.head == other.frame.head


def _resolved(reading: Reading, named: Roles) -> Reading:
    """Return a reading with the roles named last, if its measure names none of its own and points back."""
    frame, roles = reading.frame, reading.roles
    if frame.roles is not None:
        return reading
    is_measure = frame.object_kind in ("measure", "package", "relief", "list")
    if not is_measure or roles.names_target_or_sector or not _points_back(frame):
        return reading
    if is_package(frame) and roles.senders and named.senders and roles.sender_codes.isdisjoint(named.sender_codes):
        return replace(
            reading, roles=replace(roles, targets=lands_of(named.targets))
        )  # "and the EU agreed on its sixth"
    keeps_sector = _is_singular(frame) or any(one.name for one in named.targets)
    if hits_others(frame.object_item, (code for code, _ in named.sectors)):
        keeps_sector = False
    sectors = named.sectors if keeps_sector else []
    senders = roles.senders or ([] if _is_mutual(named) else named.senders)
    return replace(reading, roles=replace(roles, senders=senders, targets=named.targets, sectors=sectors))


def _of_the_ban(reading: Reading, past: list[Reading]) -> Reading:
    """Give "the ban" the goods that its own sentence told of: "France, which barred its beef, lifted the ban"."""
    frame, roles = reading.frame, reading.roles
    told = roles.sectors or roles.own_sector is not None or any(one.name or one.sector for one in roles.targets)
    bare = not told or (frame.object_item.lower == "ban" and not _words_here(reading))
    if not bare or frame.object_item.lower not in _BANS or not _points_back(frame):
        return reading
    before = next((one for one in reversed(past) if one.frame.view is frame.view), None)
    if before is None or before.frame.action != Action.IMPOSED or before.frame.object_kind not in ("dealing", "party"):
        return reading
    codes = {one.country for one in roles.targets}
    hit = before.roles.targets
    if not codes <= {one.country for one in hit}:
        return reading
    return replace(reading, roles=replace(roles, targets=list(hit), sectors=list(before.roles.sectors)))


def _words_here(reading: Reading) -> bool:
    """Tell whether a clause says itself whom or what a measure is on, which is not recalled from a sentence before."""
    frame, roles = reading.frame, reading.roles
    words = {item.text for item in frame.items[frame.left : frame.right + 1]}
    return any(one.words in words for one in roles.targets) or any(one in words for _, one in roles.sectors)


def _is_mutual(roles: Roles) -> bool:
    """Tell whether a sender is a target as well, so that whose measure it is cannot be told."""
    return bool(roles.sender_codes & {one.country for one in roles.targets})


def _is_singular(frame: Frame) -> bool:
    return frame.object_item.lower in _SINGULAR or not frame.object_item.lower.endswith("s")


def _points_back(frame: Frame) -> bool:
    """Tell whether the object is definite: a pronoun, a noun with "the", "this" or a possessive, or in the title."""
    if frame.object_item.lower in _PRONOUNS or frame.view.is_title:
        return True
    return bool(lower_words(frame.items[max(0, frame.object_at - 3) : frame.object_at]) & _DEFINITE)


def _echoes(reading: Reading, past: list[Reading]) -> list[Reading]:
    """Return the readings that an echo makes of the ones before it in its item; none without a sender."""
    if reading.frame.trigger == ANSWER:
        return answered(reading, past)
    undoes = reading.frame.trigger == UNDO or is_spent(reading.frame)
    if not reading.roles.senders and not undoes:
        return of_goods(reading, _models(past))
    if _is_in_kind(reading):
        return _in_kind(reading, past)
    followed = [] if undoes else _policy(reading, past) or with_joined_deeds(reading, _models(past), past)
    models = _undone(reading, past) if undoes else followed
    hit = next((one.roles.targets for one in reversed(past) if one.roles.targets), [])
    if undoes:
        return [take_back(reading, model, hit) for model in models]
    models = [one for one in models if not (went_before(reading, one) or asks_for_itself(reading, one))]
    models = of_their_leader(reading, models, past)
    return [_echo(reading, model, hit) for model in models if not _repeats_itself(reading, model)]


def _models(past: list[Reading]) -> list[Reading]:
    """Return the last change with all objects of its verb; that sanctions may return is none to follow."""
    fitting = [
        one
        for one in past
        if (one.frame.object_kind != "party" or one.roles.targets)
        and (one.verdict.decided or one.frame.action != "reinstated")
    ]
    return [one for one in fitting if _are_one(one, fitting[-1])] if fitting else []


def _policy(reading: Reading, past: list[Reading]) -> list[Reading]:
    """Return the step of a state against another that one refuses to follow, where the last one hit a company only."""
    last = _models(past)
    hit = {one.country for model in last for one in model.roles.targets if one.name}
    named = hit and all(one.name for model in last for one in model.roles.targets)
    if reading.verdict.status is not Status.REJECTED or not named or last[-1].frame.view is reading.frame.view:
        return []
    same = [one for one in past if one.verdict.decided and one.frame.action == last[-1].frame.action]
    wider = [one for one in same if {party.country for party in one.roles.targets if not party.name} & hit]
    return _models(wider[:1])


def _undone(reading: Reading, past: list[Reading]) -> list[Reading]:
    """Return the decided change that is taken back: the last, or the last of the kind that a noun names."""
    item = reading.frame.object_item
    kinds = set(item.data.on.values()) if item.kind == "nominal" else set()
    decided = [
        one
        for one in past
        if one.verdict.decided
        and (one.roles.names_target_or_sector or (kinds and one.frame.object_kind in SANCTIONS))
        and not _is_title_above(one, reading)
    ]
    fitting = [one for one in decided if one.frame.action in kinds] if kinds else decided
    # "rescinded the bans", which had been lifted before, puts nothing back
    return [one for one in fitting[-1:] if one.frame.action != "lifted" or item.lower not in _LIFTED]


def _is_title_above(one: Reading, reading: Reading) -> bool:
    """Tell whether a change is the title of the act that a sentence after it explains."""
    return one.frame.view.enacted and one.frame.view.paragraph == reading.frame.view.paragraph


def _repeats_itself(reading: Reading, model: Reading) -> bool:
    """Tell whether a sender would follow, or keep out of, what it has done itself; it may say no to a plea."""
    others = {one.country for one in reading.roles.targets} - {one.country for one in model.roles.targets}
    return model.verdict.decided and not others and bool(reading.roles.sender_codes & model.roles.sender_codes)


def _echo(reading: Reading, model: Reading, hit: list[Target]) -> Reading:
    """Read "Germany followed suit": the change before, with this sender and this status; ``hit`` are those hit last."""
    targets = reading.roles.targets or model.roles.targets or hit
    others = [one for one in targets if one.country not in reading.roles.sender_codes]
    targets = others or _in_turn(targets, reading, model)
    if reading.roles.sectors and not reading.roles.targets:
        targets = [Target(one.country, None, None, one.words) for one in targets]
    return Reading(
        frame=replace(reading.frame, action=model.frame.action),
        roles=replace(reading.roles, targets=targets, sectors=reading.roles.sectors or model.roles.sectors),
        verdict=_as_refused(reading, model),
    )


def _is_in_kind(reading: Reading) -> bool:
    """Tell whether somebody is still to pay another back ("will answer in kind"); what he did is told apart."""
    coming = reading.verdict.status in (Status.ANNOUNCED, Status.PROPOSED, Status.REJECTED)
    return coming and (reading.frame.head_item.lower.startswith("retaliat") or in_kind(reading.frame))


def _in_kind(reading: Reading, past: list[Reading]) -> list[Reading]:
    """Read "Mali will answer in kind": a threat against those who hit it, in what is not said."""
    own = reading.roles.sender_codes
    if is_only_feared(reading.frame):
        return []
    last = next((one for one in reversed(past) if own & {target.country for target in one.roles.targets}), None)
    if last is not None and last.frame.action in RELAXING:
        return []  # "ended its ban, and hoped that Mali would answer in kind"
    back = [Target(code, None, None, words) for code, words in provokers(reading.frame, own) or hitting(own, past)]
    status = Status.REJECTED if reading.verdict.status is Status.REJECTED else Status.PROPOSED
    threat = Verdict(status, reading.verdict.words)
    return [replace(reading, roles=replace(reading.roles, targets=back, sectors=[]), verdict=threat)] if back else []


def _in_turn(targets: list[Target], reading: Reading, model: Reading) -> list[Target]:
    """Return whom the one that was hit hits in turn: "Pakistan banned Indian ships and India did the same"."""
    if not targets:
        return []  # "no longer lets laptops into cabins, and London did the same"
    own, before = reading.frame.view, model.frame.view
    same = 0 <= own.index - before.index <= 1 and own.paragraph == before.paragraph and not before.is_title
    if (
        not (same and reading.verdict.decided)
        or len(model.roles.senders) != 1
        or model.frame.action in RELAXING
        or reading.frame.trigger != "echo"
    ):
        return []
    sector = targets[0].sector
    return [Target(code, None, sector, words) for code, words in model.roles.senders]


def _as_refused(reading: Reading, model: Reading) -> Verdict:
    """Return how far an echo has come: who does as another did that refused refuses as well."""
    refused = model.verdict.status is Status.REJECTED and reading.verdict.decided
    return model.verdict if refused and reading.frame.trigger == "echo" else reading.verdict
