"""Goods that only point back: "Oslo banned Russian steel and copper. Japan stopped imports of both goods"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded, Reading
from transforms.reading.word_set import word_set

_GOODS = word_set("goods products items commodities metals materials minerals substances wares")
_POINTING = word_set("both same these those two three four such")
_NEAR = 1
"""Sentences back to the goods that are meant."""
_REACH = 5


def of_same_goods(reading: Reading, past: list[Reading]) -> Reading:
    """Let a dealing in "both goods", "the same products" be in those that were told last."""
    frame, roles = reading.frame, reading.roles
    if frame.object_kind != "dealing" or not past:
        return reading
    if not _points_back(reading):
        return _of_same_flow(reading, past)
    last = past[-1].frame
    near = 0 <= frame.view.index - last.view.index <= _NEAR and last.view.section == frame.view.section
    told = [one for one in past if one.frame.view is last.view and one.frame.object_kind == "dealing"]
    goods = _goods_of(told)
    if not near or not goods:
        return reading
    lands = {one.country for one in roles.targets}
    hit = next((one.roles.targets for one in reversed(told) if one.roles.targets), [])
    if lands and lands != {one.country for one in hit}:
        return reading
    targets = [replace(one, sector=None, name=None) for one in hit]
    return replace(reading, roles=replace(roles, targets=targets, sectors=goods, own_sector=None))


_FLOWS = word_set("sales exports shipments deliveries supplies imports purchases")
_OUTWARD = word_set("sales exports shipments deliveries supplies")
_ALL = word_set("all any total most other more")


def _of_same_flow(reading: Reading, past: list[Reading]) -> Reading:
    """Let a flow to whom the last one went be in the same goods: "asked it to end arms sales to X. It will not halt …".

    Only what is asked or refused is read so; who stops "exports to X" may stop them all.
    """
    frame, roles = reading.frame, reading.roles
    flow = frame.object_item.lower
    if reading.verdict.decided or flow not in _FLOWS or roles.sectors or any(one.sector for one in roles.targets):
        return reading
    before = {item.lower for item in frame.items[max(0, frame.object_at - _REACH) : frame.object_at]}
    last = past[-1]
    near = 0 < frame.view.index - last.frame.view.index <= _NEAR + 1 and last.frame.object_kind == "dealing"
    known = last.frame.object_item.lower.rpartition(" ")[2]
    dealt = known if known in _FLOWS else "sales" if known in _SELLING else ""
    alike = bool(dealt) and (flow in _OUTWARD) == (dealt in _OUTWARD)
    if not near or not alike or before & _ALL or last.frame.action != frame.action:
        return reading
    lands = {one.country for one in roles.targets}
    goods = _goods_of([last])
    hit = {one.country for one in last.roles.targets}
    if len(goods) != 1 or not lands or not lands <= hit:
        return reading
    return replace(reading, roles=replace(roles, sectors=goods))


_SELLING = word_set("sell selling export exporting ship shipping supply supplying deliver delivering")


def _points_back(reading: Reading) -> bool:
    """Tell whether "goods" behind the dealing are said to be those told before."""
    frame = reading.frame
    after = [item.lower for item in frame.items[frame.object_at + 1 : frame.object_at + 1 + _REACH]]
    at = next((at for at, word in enumerate(after) if word in _GOODS), None)
    return at is not None and not _POINTING.isdisjoint(after[:at])


def _goods_of(told: list[Reading]) -> list[Coded]:
    """Return the sectors of some changes, each once."""
    found: dict[str, Coded] = {}
    for one in told:
        beside = [(party.sector, party.words or "") for party in one.roles.targets if party.sector]
        for code, words in [*one.roles.sectors, *beside]:
            if code != UNSPECIFIED:
                found.setdefault(code, (code, words))
    return list(found.values())
