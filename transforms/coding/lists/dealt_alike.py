"""Those to whom the same is said to be done: "The same goes for tin", "The same fate was meted out to two judges"."""

from transforms.coding.lists.list_subjects import is_denied
from transforms.reading.word_set import word_set

_NO_CHANGE = word_set("planned considered expected proposed said true")
_BEFALLING = word_set("befell befalls awaits awaited met meets struck overtook")
_SAME = word_set("apply applies applied go goes went hold holds held is was")
_LOTS = word_set("fate treatment lot penalty punishment sanction")
_DEALT = (
    *(
        (be, dealt, *rest)
        for be in ("was", "is", "were")
        for dealt, *rest in (
            ("meted out", "to"),
            ("meted", "out", "to"),
            ("dealt out", "to"),
            ("dealt", "out", "to"),
            ("given", "to"),
            ("accorded", "to"),
            ("reserved", "for"),
            ("in", "store", "for"),
            ("inflicted", "on"),
            ("imposed", "on"),
            ("extended", "to"),
        )
    ),
    ("went", "to"),
)
"""How the same is said to be dealt to others ("The same treatment was meted out to two judges")."""


def dealt_alike(low: list[str]) -> int | None:
    """Read "The same applies to petrochemicals", "The same goes for gold", "The same fate was meted out to tin"."""
    if low[:2] != ["the", "same"] or len(low) < 5 or is_denied(low):
        return None
    if low[2] in _LOTS and low[3] in _BEFALLING:
        return 4
    if low[2] in _LOTS and (dealt := next((one for one in _DEALT if tuple(low[3 : 3 + len(one)]) == one), None)):
        return 3 + len(dealt)
    if low[2] not in _SAME:
        return None
    to = next((at for at in range(3, min(6, len(low))) if low[at] in ("to", "for", "of")), None)
    return None if to is None or set(low[3:to]) & (_NO_CHANGE - {"true"}) else to + 1
