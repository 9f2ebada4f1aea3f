"""Trade that goes on again by itself: "Chilean copper exports to Peru have resumed" is Peru's doing if it barred them.

Whose goods go where does not say who had stopped them; what the rest of the text tells of the two states does.
"""

from dataclasses import replace

from transforms.coding.model import Reading, Target

_RULES = frozenset({"active.resume.dealing", "nominal.resume.dealing"})
_LET = frozenset({"allowance", "leave"})


def with_resumed_flows(readings: list[Reading]) -> list[Reading]:
    """Return the readings of a text with those of resumed trade turned round where only the other one acts in it."""
    if not any(_flows_again(one) for one in readings):
        return readings
    told = {pair for one in readings if not _flows_again(one) for pair in _pairs(one)}
    return [_turned(one) if _is_turned(one, told) else one for one in readings]


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
