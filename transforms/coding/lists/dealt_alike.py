"""Those to whom the same is said to be done: "The same goes for tin", "The same fate was meted out to two judges"."""

from transforms.coding.lists.list_subjects import is_denied
from transforms.reading.word_set import word_set
from transforms.reading.wordings import Wordings

_NO_CHANGE = word_set("planned considered expected proposed said true")
_BEFALLING = word_set("befell befalls awaits awaited met meets struck overtook")
_SAME = word_set("apply applies applied go goes went hold holds held is was")
_LOTS = word_set("fate treatment lot penalty punishment sanction")


def dealt_alike(low: list[str], wordings: Wordings) -> int | None:
    """Read "The same applies to petrochemicals", "The same goes for gold", "The same fate was meted out to tin"."""
    if low[:2] != ["the", "same"] or len(low) < 5 or is_denied(low):
        return None
    if low[2] in _LOTS and low[3] in _BEFALLING:
        return 4
    dealt = wordings.at("fate.dealt", " ".join([*low[3:], ""])) if low[2] in _LOTS else None
    if dealt is not None:
        return next(at for at in range(4, len(low) + 1) if len(" ".join(low[3:at])) + 1 >= dealt.end)
    if low[2] not in _SAME:
        return None
    to = next((at for at in range(3, min(6, len(low))) if low[at] in ("to", "for", "of")), None)
    return None if to is None or set(low[3:to]) & (_NO_CHANGE - {"true"}) else to + 1
