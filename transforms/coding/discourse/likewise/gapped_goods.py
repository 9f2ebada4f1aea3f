"""Several senders with goods each and one verb: "Norway barred Malian oil, Canada timber and Peru cotton"."""

from dataclasses import replace

from transforms.coding.model import Clause, Frame, Reading, Roles, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import OFTEN_HIT
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_JOINTS = word_set(", and ; while")
_NAMES = frozenset({"name", "capital", "metonym", "leader", "surname"})
_KINDS = frozenset({"party", "dealing"})


def with_gapped_goods(view: SentenceView, told: list[Reading]) -> list[Reading]:
    """Return the readings of a sentence with those of senders of whom only the goods are said that they bar."""
    model = next((one for one in told if _is_model(one)), None)
    if model is None:
        return told
    gaps = [(at, end) for at, end in _gaps(view.items, model) if _is_new(view.items[at], model)]
    if not gaps:
        return told
    codes = {code for at, _ in gaps for code in codes_of(view.items[at])}
    kept = [left for one in told if (left := _without(one, codes, model)) is not None]
    return [*kept, *(_reading(view, model, at, end) for at, end in gaps)]


def _is_model(reading: Reading) -> bool:
    """Tell whether a state bars or frees goods of another, whose adjective or "from" says whose they are."""
    frame, roles = reading.frame, reading.roles
    verb = frame.view.syntax.verbs.get(frame.head)
    acts = frame.voice == "active" and verb is not None and verb.form == "finite" and frame.object_at > frame.head
    goods = frame.object_kind in _KINDS and bool(roles.sectors or any(one.sector for one in roles.targets))
    hit = any(one.country and not one.name for one in roles.targets)
    return acts and goods and hit and bool(roles.senders) and _says_whose(frame)


def _says_whose(frame: Frame) -> bool:
    """Tell whether goods stand behind an adjective for their land, or before "from": "Mali oil" may stand for both."""
    after = frame.items[frame.head + 1 :]
    at = next((at for at, one in enumerate(after) if one.kind == "sector"), None)
    if at is None:
        return False
    before = [one.data.kind for one in after[:at] if one.kind == "actor"]
    return before == ["demonym"] or (not before and lower_at(after, at + 1) == "from")


def _gaps(items: list[Item], model: Reading) -> list[tuple[int, int]]:
    """Return where, behind the first goods, a state's name and goods stand side by side, and where these end."""
    found: list[tuple[int, int]] = []
    for at in range(model.frame.object_at + 1, len(items) - 1):
        if any(one.forms for one in items[model.frame.object_at + 1 : at]) or items[at].lower in (".", ":"):
            break
        name = items[at]
        joint = lower_at(items, at - 2 if lower_at(items, at - 1) == "the" else at - 1)
        if joint not in _JOINTS or name.kind != "actor" or name.data.kind not in _NAMES:
            continue
        end = _goods_end(items, at + 1)
        if end is not None:
            found.append((at, end))
    return found


def _goods_end(items: list[Item], at: int) -> int | None:
    """Return where goods end that a mark or a joint closes."""
    if items[at].kind != "sector" or items[at].data.kind != "goods":
        return None
    end = at + 1
    closes = end >= len(items) or items[end].kind in ("mark", "date") or items[end].lower in _JOINTS
    return end if closes else None


def _is_new(item: Item, model: Reading) -> bool:
    codes = set(codes_of(item))
    return bool(codes) and codes.isdisjoint(model.roles.sender_codes | OFTEN_HIT)


def _without(reading: Reading, codes: set[str], model: Reading) -> Reading | None:
    """Return a reading of the verb without those who are senders themselves; None where it hits nobody else."""
    if reading.frame.head != model.frame.head:
        return reading
    kept = [one for one in reading.roles.targets if one.country not in codes or one.name]
    if len(kept) == len(reading.roles.targets):
        return reading
    return replace(reading, roles=replace(reading.roles, targets=kept)) if kept else None


def _reading(view: SentenceView, model: Reading, at: int, end: int) -> Reading:
    item, goods = view.items[at], view.items[at + 1 : end]
    homes = [one for one in model.roles.targets if one.country and not one.name]
    frame = Frame(
        clause=Clause(view, at, at, end),
        trigger=model.frame.trigger,
        action=model.frame.action,
        object_kind=model.frame.object_kind,
        object_at=at + 1,
        voice="active",
        rule=model.frame.rule,
    )
    roles = Roles(
        senders=[(code, item.text) for code in codes_of(item)],
        targets=[replace(one, sector=None) for one in homes[:1]],
        sectors=[(one.data.sector, one.text) for one in goods if one.kind == "sector"],
    )
    return Reading(frame, roles, model.verdict)
