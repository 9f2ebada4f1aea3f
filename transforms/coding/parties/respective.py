"""What "respectively" parts: "banned oil and timber from Mali and Chad respectively" is of two rows, not of four."""

from collections.abc import Sequence

from transforms.coding.model import Frame

_Words = tuple[str | None, str | None]
_FEWEST = 2


def in_their_order(
    frame: Frame, sender: str | None, senders: Sequence[_Words], hits: list[tuple[str, str]]
) -> list[int]:
    """Return the places of those of some hits, each the words for a land and a sector, that are a sender's.

    Behind "respectively" each land goes with the goods of its place, or with who acts in it, if as many are named.
    """
    if not any(item.lower == "respectively" for item in frame.items):
        return list(range(len(hits)))
    texts = [item.text for item in frame.items]
    lands = _in_order(texts, [words for words, _ in hits])
    goods = list(dict.fromkeys(str(item.data.sector) for item in frame.items if item.kind == "sector"))
    acting = _in_order(texts, [words for _, words in senders])
    if len(lands) >= _FEWEST and len(goods) == len(lands):
        paired = [at for at, (land, sector) in enumerate(hits) if _at(lands, land) == _at(goods, sector)]
        if len(acting) != len(lands):
            return paired
        return [at for at in paired if _at(lands, hits[at][0]) == _at(acting, sender)]  # "Peru and Chad banned …"
    if len(lands) >= _FEWEST and len(acting) == len(lands):
        return [at for at, (land, _) in enumerate(hits) if _at(lands, land) == _at(acting, sender)]
    return list(range(len(hits)))


def _in_order(texts: list[str], words: list[str | None]) -> list[str]:
    """Return the words that the sentence has, each once, in its order."""
    return sorted({one for one in words if one is not None and one in texts}, key=texts.index)


def _at(words: list[str], one: str | None) -> int:
    return words.index(one) if one in words else -1
