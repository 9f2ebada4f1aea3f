"""Words for trade and goods of any kind."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

TRADE = word_set(
    "trade trading commerce business dealings imports exports import export goods products sales purchases shipments "
    "deliveries supplies traffic"
)

_WHOLE = word_set("trade commerce investment investments investing")
_WHOLE_BANS = ("trade ", "investment ", "economic ", "commercial ")
_REACH = 4


def is_of_all_dealings(items: list[Item], at: int) -> bool:
    """Tell whether a measure says itself that it is on trade as a whole, or on investment, and so on no goods told."""
    if items[at].lower.startswith(_WHOLE_BANS):
        return True
    behind = items[at + 1 : at + 1 + _REACH]
    return (
        bool(behind)
        and behind[0].lower in ("on", "of")
        and any(one in _WHOLE for item in behind[1:] for one in item.lower.split())
    )
