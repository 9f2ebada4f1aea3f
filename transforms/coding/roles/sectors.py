"""In what: the sectors that a sentence names as restricted."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded, Frame, Target
from transforms.coding.parties.named.phrase_parties import inside_name
from transforms.coding.roles.regions import object_region
from transforms.reading.spans import item_at


def find_sectors(frame: Frame, targets: list[Target]) -> list[Coded]:
    """Return the sectors of what is restricted and of the named targets; an unspecified one only where no other is."""
    found: dict[str, str] = {}
    for at in object_region(frame):
        sector = None if at == frame.head else _sector_at(frame, at)
        if sector is not None:
            found.setdefault(sector, frame.items[at].text)
    for target in targets:
        if target.sector is not None:
            found.setdefault(target.sector, target.words)
    specific = {code: words for code, words in found.items() if code != UNSPECIFIED}
    return list((specific or found).items())


def _sector_at(frame: Frame, at: int) -> str | None:
    item = frame.items[at]
    if item.kind not in ("sector", "post", "measure"):
        return None
    if (item.kind == "post" and _is_idle_post(frame, at)) or (
        item.kind == "sector" and inside_name(frame.items, at, len(frame.items))
    ):
        return None
    sector: str | None = item.data.sector
    return sector


def _is_idle_post(frame: Frame, at: int) -> bool:
    """Tell whether a post, where no party is hit, only introduces someone ("President X") or is too vague to count."""
    after = item_at(frame.items, at + 1)
    introduces = after is not None and after.kind == "actor"
    return frame.object_kind not in ("party", "assets", "list") and (introduces or frame.items[at].data.ambiguous)
