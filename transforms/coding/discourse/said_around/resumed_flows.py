"""Trade that goes on again by itself: "Chilean copper exports to Peru have resumed" is Peru's doing if it barred them.

Whose goods go where does not say who had stopped them; what the rest of the text tells of the two states does.
"""

from dataclasses import replace

from transforms.coding.model import RELAXING, Reading, Target

_RULES = frozenset({"active.resume.dealing", "nominal.resume.dealing"})
_LET = frozenset({"allowance", "leave"})


def with_resumed_flows(readings: list[Reading]) -> list[Reading]:
    """Return the readings of a text with those of resumed trade turned round where only the other one acts in it."""
    if not any(_flows_again(one) for one in readings):
        return readings
    readings = _freed_by_others(readings)
    told = {pair for one in readings if not _flows_again(one) for pair in _pairs(one)}
    return [_turned(one) if _is_turned(one, told) else one for one in readings]


def _freed_by_others(readings: list[Reading]) -> list[Reading]:
    """Return the readings without flows that go on because another state, told beside them, ends what it had barred.

    "Turkey restarts tomato exports as Russia lifts its restrictions" is Russia's doing, on Turkey's tomatoes.
    """
    found: list[Reading] = []
    freed: dict[int, Reading] = {}
    for one in readings:
        flow = next((flow for flow in readings if _goes_with(flow, one)), None)
        freed |= {} if flow is None else {id(flow): flow}
        found.append(one if flow is None else _freeing(one, flow))
    return [one for one in found if id(one) not in freed]


def _goes_with(flow: Reading, ban: Reading) -> bool:
    """Tell whether a flow of a state's own goods goes on with the end of another's measure, that names no one."""
    frame = ban.frame
    same = flow.frame.view is frame.view and flow.frame.rule == "active.resume.dealing" and ban.verdict.decided
    ends = frame.action in RELAXING and frame.object_kind == "measure" and frame.rule.endswith(".measure")
    if not (same and ends) or any(one.country for one in ban.roles.targets):
        return False
    own, other = ({code for code, _ in one.roles.senders} for one in (flow, ban))
    partners = {one.country for one in flow.roles.targets if one.country}
    return bool(own) and bool(other) and own.isdisjoint(other) and partners <= other


def _freeing(ban: Reading, flow: Reading) -> Reading:
    goods = [*flow.roles.sectors, *((one.sector, one.words) for one in flow.roles.targets if one.sector)]
    trade = ban.frame.object_item.lower != "sanctions"
    hit = [Target(code, None, None, words) for code, words in flow.roles.senders]
    return replace(ban, roles=replace(ban.roles, targets=hit, sectors=ban.roles.sectors or (goods if trade else [])))


def _pairs(reading: Reading) -> set[tuple[str, str | None]]:
    return {(code, one.country) for code, _ in reading.roles.senders for one in reading.roles.targets}


def _flows_again(reading: Reading) -> bool:
    """Tell whether a trade goes on again, or firms are let take it up again ("will allow Spanish firms to resume")."""
    frame = reading.frame
    return frame.rule in _RULES or (frame.rule in _LET and frame.object_item.lower.startswith("resum"))


def _is_turned(reading: Reading, told: set[tuple[str, str | None]]) -> bool:
    """Tell whether goods flow again from whom the text tells to be hit by whom they flow to."""
    verb = reading.frame.view.syntax.verbs.get(reading.frame.head)
    acts = verb is None or verb.passive or (bool(verb.objects) and reading.frame.rule in _RULES)
    if not _flows_again(reading) or acts:
        return False
    own = _pairs(reading)
    return bool(own) and own.isdisjoint(told) and all((hit, code) in told for code, hit in own)


def _turned(reading: Reading) -> Reading:
    roles = reading.roles
    sectors = [*roles.sectors, *((one.sector, one.words) for one in roles.targets if one.sector and not roles.sectors)]
    return replace(
        reading,
        roles=replace(
            roles,
            senders=[(one.country, one.words) for one in roles.targets if one.country],
            targets=[Target(code, None, None, words) for code, words in roles.senders],
            sectors=sectors,
        ),
    )
