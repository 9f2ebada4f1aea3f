"""What trade costs or brings in: who "cut the export tax", or whose "export earnings were halved", stops no trade."""

from transforms.coding.model import Frame
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_TAKINGS = word_set(
    "tax taxes levy levies duty duties dues earnings revenue revenues proceeds receipts bill bills deficit deficits "
    "surplus surpluses subsidy subsidies prices statistics figures forecast forecasts target targets"
)


def is_of_takings(frame: Frame) -> bool:
    """Tell whether the dealing that a verb seems to stop only says of which tax, or takings, the verb tells."""
    if frame.object_kind != "dealing" or frame.trigger in ("freeze", "permission", "prohibition"):
        return False
    return lower_at(frame.items, frame.object_at + 1) in _TAKINGS
