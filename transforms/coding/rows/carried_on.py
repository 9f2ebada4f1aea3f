"""What is told further of a ban that is no sanction: "lifted a ban on cod fishing. The ban was imposed in May"."""

from collections.abc import Sequence

from transforms.coding.model import Reading
from transforms.reading.kinds import MEASURES

_OTHER_SENSES = (
    "a word of another sense",
    "trade is stopped for",
    "food is kept out",
    "a state shuts networks",
    "the Union bars",
    "what a state forbids",
)
"""How those objections begin that say of what kind a ban is, and not only who speaks of it."""


def goes_on_of_another(reading: Reading, before: Sequence[Reading], why: Sequence[str | None]) -> str | None:
    """Say why a reading is of what an earlier one told, which is no sanction; None of any other.

    Args:
        reading: a change.
        before: the changes that the text tells before it.
        why: of each of these what is against it, if anything.
    """
    if not _points_back(reading):
        return None
    last = next((at for at in range(len(before) - 1, -1, -1) if _may_be_meant(before[at], reading)), None)
    if last is None:
        return None
    told = why[last]
    if told is not None and told.startswith(_OTHER_SENSES):
        return f"it goes on of what was told before: {told}"
    if _is_at_home(before[last], reading):
        return "it goes on of what a state forbids at home"
    return None


def _points_back(reading: Reading) -> bool:
    """Tell whether a definite measure is meant of which the sentence says neither who acts nor whom it hits."""
    roles, frame = reading.roles, reading.frame
    if roles.senders or not roles.definite or frame.object_kind not in MEASURES:
        return False
    own = {item.text for item in frame.items}
    return own.isdisjoint([one.words for one in roles.targets]) and own.isdisjoint(
        [words for _, words in roles.sectors]
    )


def _may_be_meant(before: Reading, reading: Reading) -> bool:
    earlier = before.frame.view.index < reading.frame.view.index and not before.frame.view.is_title
    return earlier and before.frame.object_kind in MEASURES


def _is_at_home(before: Reading, reading: Reading) -> bool:
    """Tell whether a state acts on nobody but itself, and what is recalled is of that state."""
    codes = before.roles.sender_codes
    hit = {one.country for one in reading.roles.targets}
    return len(codes) == 1 and hit == codes and {one.country for one in before.roles.targets} <= codes
