"""Of how much a change is said, and what it leaves as it is: where sources differ, the one that frees less counts."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

import numpy as np

from schemas.staging import Extent
from schemas.vocabulary import Direction
from transforms.merging.extent import codes_in
from transforms.merging.ranking import Ranked


def choose_extents(ranked: Ranked) -> list[str | None]:
    """Choose the extent: the best claim's; of what relaxes ``parties`` as soon as one source of its class says so."""
    chosen: list[str | None] = ranked.said(ranked.groups.starts, "extent")
    best = ranked.source[ranked.groups.starts]
    for place, number in _places(ranked, "extent", Extent.PARTIES):
        if ranked.mentions[place].direction == Direction.RELAX and ranked.source[place] == best[number]:
            chosen[number] = Extent.PARTIES.value
    return chosen


def choose_exceptions(ranked: Ranked) -> Mapping[str, Sequence[str | None]]:
    """Choose what is left as it is: all that any source excepts, in the words of the best one that does."""
    n_events = len(ranked.groups.starts)
    words: list[str | None] = [None] * n_events
    sectors: dict[int, set[str]] = defaultdict(set)
    measures: dict[int, set[str]] = defaultdict(set)
    for place, number in _places(ranked, "except_words"):
        mention = ranked.mentions[place]
        words[number] = words[number] or mention.except_words
        sectors[number].update(codes_in(mention.except_sectors))
        measures[number].update(codes_in(mention.except_measures))
    return {
        "except_sectors": [_joined(sectors.get(number, ())) for number in range(n_events)],
        "except_measures": [_joined(measures.get(number, ())) for number in range(n_events)],
        "except_words": words,
    }


def _joined(codes: Collection[str]) -> str | None:
    """Return codes as a column of several holds them, None for none."""
    return ";".join(sorted(codes)) if codes else None


def _places(ranked: Ranked, name: str, word: str | None = None) -> Iterator[tuple[int, int]]:
    """Yield the place and the event of each mention that says something there, or this word; few of all do."""
    flags = ranked.states(name) if word is None else ranked.says(name, word)
    found = np.flatnonzero(flags)
    yield from zip(found.tolist(), ranked.groups.of[found].tolist(), strict=True)
