"""A claim: one row before it is tied to an article version and a run. Frames and roles in, claims out."""

from dataclasses import dataclass, replace

from schemas.sectors import SECTOR_PARENT, UNSPECIFIED
from schemas.vocabulary import DIRECTION_OF, Action, Measure, Status
from transforms.coding.dating import EventDate, date_of
from transforms.coding.frames import Frame
from transforms.coding.roles import Roles, Target
from transforms.coding.status import Verdict
from transforms.coding.topic import Topic

RESTRICTING = frozenset({Action.IMPOSED, Action.EXPANDED, Action.REINSTATED})


@dataclass(frozen=True, slots=True)
class Reading:
    """A frame with everything that its sentence says of it."""

    frame: Frame
    roles: Roles
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One claim of one article; offsets are into title + two newlines + text."""

    sender: str | None
    sender_words: str | None
    target_country: str | None
    target_words: str | None
    target_name: str | None
    sector: str
    sector_words: str | None
    measure: str
    action: str
    action_words: str
    status: str
    status_words: str | None
    when: EventDate
    main: bool
    evidence_start: int
    evidence_end: int
    rule: str
    stated: int

    @property
    def decided(self) -> bool:
        """Whether the change is decided."""
        return self.status in (Status.ANNOUNCED, Status.IN_FORCE)


def with_context(readings: list[Reading]) -> list[Reading]:
    """Give a measure that is only pointed at ("the embargo", "it") the target and sector of the one named before it."""
    found: list[Reading] = []
    last: Roles | None = None
    model: Reading | None = None
    for reading in readings:
        roles = reading.roles
        if reading.frame.object_kind == "echo":
            if model is not None and roles.senders:
                found.append(_echo(reading, model))
            continue
        if reading.frame.object_kind in ("measure", "package", "relief", "list"):
            bare = not any(code != UNSPECIFIED for code, _ in roles.sectors)
            points = bare and not any(one.country or one.name for one in roles.targets) and last is not None
            if points and last is not None and _points_back(reading.frame):
                kept = last.sectors if _is_singular(reading.frame) or any(one.name for one in last.targets) else []
                roles = replace(roles, targets=last.targets, sectors=kept)
                if not roles.senders and not last_is_sender(last, roles):
                    roles = replace(roles, senders=last.senders)
                reading = replace(reading, roles=roles)
        if any(one.country or one.name for one in roles.targets) or any(c != UNSPECIFIED for c, _ in roles.sectors):
            last = roles
        if reading.frame.object_kind != "party" or roles.targets:
            model = reading
        found.append(reading)
    return found


def _echo(reading: Reading, model: Reading) -> Reading:
    """Read "Germany followed suit": the change before, with this sender and this status."""
    frame = replace(reading.frame, action=model.frame.action, notes=[f"echoes {model.frame.head_item.text}"])
    own = {code for code, _ in reading.roles.senders}
    targets = [one for one in (reading.roles.targets or model.roles.targets) if one.country not in own]
    return Reading(frame, replace(reading.roles, targets=targets, sectors=model.roles.sectors), reading.verdict)


def last_is_sender(last: Roles, roles: Roles) -> bool:
    """Tell whether the sender before is among the targets now, as in counter-sanctions."""
    return bool({code for code, _ in last.senders} & {one.country for one in roles.targets})


_SINGULAR = frozenset({"it", "embargo", "ban", "cap", "freeze", "order", "blockade", "boycott", "prohibition", "restriction", "waiver", "licence", "license", "exemption", "denial order", "arms embargo"})


def _is_singular(frame: Frame) -> bool:
    return frame.object_item.lower in _SINGULAR or not frame.object_item.lower.endswith("s")


def _points_back(frame: Frame) -> bool:
    """Tell whether the object is definite: a pronoun, or a noun with "the", "this" or a possessive."""
    items = frame.view.items
    if frame.object_item.lower in ("it", "they", "them"):
        return True
    before = [item.lower for item in items[max(0, frame.object_at - 3) : frame.object_at]]
    return bool({"the", "this", "these", "those", "its", "their", "his"} & set(before)) or frame.view.is_title


def claims_of(reading: Reading, topic: Topic) -> list[Claim]:
    """Return one claim for each sender, target country and sector of a reading; roles it leaves out come from the topic."""
    frame, roles = reading.frame, reading.roles
    senders = _senders_with_topic(reading, topic)
    pairs = _targets_and_sectors(reading, topic, {code for code, _ in senders if code is not None})
    action = _action(frame, roles, pairs)
    when, main = date_of(frame, topic.published, topic.news)
    found: list[Claim] = []
    if frame.object_kind == "dealing" and not any(one.country for one in roles.targets) and not topic.targets:
        return found
    for sender, sender_words in senders:
        for target, sector, sector_words in pairs:
            if sender is not None and sender == target.country and target.name is None:
                continue
            found.append(
                Claim(
                    sender=sender,
                    sender_words=sender_words,
                    target_country=target.country,
                    target_words=target.words,
                    target_name=target.name,
                    sector=sector,
                    sector_words=sector_words,
                    measure=_measure(frame, sector, target),
                    action=action,
                    action_words=frame.head_item.text,
                    status=reading.verdict.status,
                    status_words=reading.verdict.words or None,
                    when=when,
                    main=main,
                    evidence_start=frame.view.start,
                    evidence_end=frame.view.end,
                    rule=frame.rule,
                    stated=int(bool(roles.senders)) + int(any(one.country for one in roles.targets)),
                )
            )
    return found


def _senders_with_topic(reading: Reading, topic: Topic) -> list[tuple[str | None, str | None]]:
    if reading.roles.senders:
        return [(code, words) for code, words in reading.roles.senders]
    code, words = topic.sender_for(reading)
    return [(code, words)]


def _targets_and_sectors(
    reading: Reading, topic: Topic, senders: set[str]
) -> list[tuple[Target, str, str | None]]:
    """Pair targets with sectors: a named party brings its own, a country takes those that the sentence lists."""
    roles = reading.roles
    named = [target for target in roles.targets if target.sector is not None and target.country is not None]
    countries = [target for target in roles.targets if target.country is not None and target.sector is None]
    found: dict[tuple[str | None, str], tuple[Target, str, str | None]] = {}
    for target in named:
        sector = target.sector or UNSPECIFIED
        if sector == UNSPECIFIED or target.country is None:
            sector = target.sector or UNSPECIFIED
        found.setdefault((target.country, sector), (target, sector, target.words))
    if named and not any(code not in {target.sector for target in named} for code, _ in roles.sectors):
        return list(found.values())
    if not countries:
        near = [target for target in named][:1]
        code, words = (near[0].country, near[0].words) if near else topic.target_for(reading, senders)
        countries = [Target(code, None, None, words or "")]
    taken = {target.sector for target in named}
    sectors = [(code, words) for code, words in roles.sectors if code not in taken]
    if not sectors and not named:
        sectors = [(UNSPECIFIED, "")]
    if len(countries) > 2 and len(sectors) > 2:
        sectors = sectors[:1]
    for target in countries:
        for code, words in _narrowest(sectors):
            found.setdefault((target.country, code), (target, code, words or None))
    return list(found.values())


def _narrowest(sectors: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Drop a sector where one of its children is named as well ("fertilisers such as potash")."""
    codes = {code for code, _ in sectors}
    parents = {SECTOR_PARENT[code] for code in codes}
    return [(code, words) for code, words in sectors if code not in parents or len(codes) == 1]


def _action(frame: Frame, roles: Roles, pairs: list[tuple[Target, str, str | None]]) -> str:
    """Return the action, with what the wording around the frame makes of it."""
    items = frame.view.items
    vague = all(sector == UNSPECIFIED and target.name is None for target, sector, _ in pairs)
    if frame.action == Action.LIFTED and roles.partial and vague:
        return Action.EASED
    if frame.action == Action.EXTENDED and frame.object_kind != "relief" and _extends_scope(frame):
        return Action.EXPANDED
    before = {item.lower for item in items[min(frame.head, frame.object_at) : frame.object_at]}
    if frame.action == Action.IMPOSED and frame.object_kind == "measure" and before & {"tougher", "tighter", "stricter", "wider"}:
        return Action.EXPANDED
    return frame.action


def _extends_scope(frame: Frame) -> bool:
    """Tell "extends the ban to gold" (wider) from "extends the ban to 31 July" (longer)."""
    items = frame.view.items
    for at in range(frame.object_at + 1, min(frame.right, len(items) - 1)):
        if items[at].lower in ("to", "cover", "include"):
            following = items[at + 1 : at + 5]
            if any(item.kind == "date" for item in following):
                return False
            if any(item.kind in ("actor", "entity", "sector", "post", "group") for item in following):
                return True
    return False


def _measure(frame: Frame, sector: str, target: Target) -> str:
    """Return the kind of dealing restricted, from the object's own word, else from who or what is hit."""
    sense = frame.object_item.sense
    if frame.object_item.kind == "measure" and sense is not None and sense.data.measure is not None:
        return str(sense.data.measure)
    if frame.object_item.kind == "dealing_verb" and sense is not None:
        return str(sense.data)
    if sector == "defence" and target.name is None:
        return Measure.ARMS
    if target.name is not None or frame.object_kind in ("party", "list"):
        return Measure.FINANCIAL
    return Measure.UNSPECIFIED


def merge_claims(claims: list[Claim]) -> list[Claim]:
    """Reduce the claims of one article to one row a change.

    The same sender, target, sector, action and stage is one row; the earliest in the text that states most wins. A row
    without a sector falls to a more specific one of the same change.
    """
    best: dict[tuple[object, ...], Claim] = {}
    for claim in claims:
        key = (claim.sender, claim.target_country, claim.sector, claim.action, _stage(claim))
        kept = best.get(key)
        best[key] = claim if kept is None else _better(kept, claim)
    kept_claims = [claim for claim in best.values() if not _contradicts(claim, claims)]
    return [claim for claim in kept_claims if not _is_covered(claim, kept_claims)]


def _contradicts(claim: Claim, claims: list[Claim]) -> bool:
    """Tell whether a decided row is too weak to stand against the article's own word that the change is not decided.

    A proposal shown as decided is the worst error there is. So where an article speaks of a proposal or a refusal
    first, a later decided change of the same country and direction counts only if its sentence dates it; where it
    speaks of one at all, only if the sentence dates it or names both parties.
    """
    if not claim.decided or claim.when.stated:
        return False
    return any(
        not other.decided
        and (other.evidence_start <= claim.evidence_start or claim.stated < 2)
        and other.target_country == claim.target_country
        and DIRECTION_OF[Action(other.action)] == DIRECTION_OF[Action(claim.action)]
        for other in claims
    )


def _stage(claim: Claim) -> str:
    return "decided" if claim.decided else str(claim.status)


def _better(first: Claim, second: Claim) -> Claim:
    """Keep the first, with the more precise date and the name that either gives."""
    when = first.when
    if (len(second.when.value or ""), second.when.stated) > (len(first.when.value or ""), first.when.stated) and not first.when.stated:
        when = second.when
    return replace(
        first,
        when=when,
        main=first.main or second.main,
        target_name=first.target_name or second.target_name,
        stated=max(first.stated, second.stated),
    )


def _is_covered(claim: Claim, others: list[Claim]) -> bool:
    """Tell whether a row without a sector says no more than a specific one beside it."""
    if claim.sector != UNSPECIFIED or claim.action == Action.EXPANDED:
        return False
    relaxed = claim.action in (Action.EASED, Action.LIFTED, Action.SUSPENDED)
    for other in others:
        same = other.target_country == claim.target_country and _stage(other) == _stage(claim)
        actions = other.action == claim.action or (relaxed and claim.action == Action.EASED and other.action in (Action.LIFTED, Action.SUSPENDED))
        if other is claim or not (same and actions) or other.sender not in (claim.sender, None):
            continue
        if other.sector != UNSPECIFIED and claim.target_name is None and _same_time(claim, other):
            return True
    return False


def _same_time(a: Claim, b: Claim) -> bool:
    if a.when.value is None or b.when.value is None:
        return True
    short = min(len(a.when.value), len(b.when.value))
    return a.when.value[:short] == b.when.value[:short]
