"""Trade that goes on again by itself: "Chilean copper exports to Peru have resumed" is Peru's doing if it barred them.

Whose goods go where does not say who had stopped them; what the rest of the text tells of the two states does.
"""

from dataclasses import replace

from transforms.coding.model import Reading, Target

_RULES = frozenset({"active.resume.dealing", "nominal.resume.dealing"})


def with_resumed_flows(readings: list[Reading]) -> list[Reading]:
    """Return the readings of a text with those of resumed trade turned round where only the other one acts in it."""
    if not any(one.frame.rule in _RULES for one in readings):
        return readings
    told = {pair for one in readings if one.frame.rule not in _RULES for pair in _pairs(one)}
    return [_turned(one) if _is_turned(one, told) else one for one in readings]


def _pairs(reading: Reading) -> set[tuple[str, str | None]]:
    return {(code, one.country) for code, _ in reading.roles.senders for one in reading.roles.targets}


def _is_turned(reading: Reading, told: set[tuple[str, str | None]]) -> bool:
    """Tell whether goods flow again from whom the text tells to be hit by whom they flow to."""
    verb = reading.frame.view.syntax.verbs.get(reading.frame.head)
    if reading.frame.rule not in _RULES or verb is None or verb.objects or verb.passive:
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
