"""The sketches of many texts, and which of them may be alike."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate, compress, count
from typing import TYPE_CHECKING

from transforms.articles.sketches import BANDS, Sketch

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_ENDINGS = 2**16


class Shelf:
    """Sketches in columns, so that a million of them take some 300 MB and are looked through in a second or two."""

    def __init__(
        self, versions: Sequence[str], digests: "NDArray[np.uint64]", bands: Sequence["NDArray[np.uint64]"]
    ) -> None:
        """Put sketches on the shelf.

        Args:
            versions: the version_id of each, each once.
            digests: the hash of the words of each.
            bands: in pieces, each of a shape (number of sketches, BANDS); all 0 for a short text.
        """
        self.versions = versions
        self._digests, self._bands = digests, bands

    @classmethod
    def of(cls, sketches: Sequence[Sketch]) -> "Shelf":
        """Return the shelf of these sketches."""
        import numpy as np

        bands = np.zeros((len(sketches), BANDS), dtype=np.uint64)
        for place, sketch in enumerate(sketches):
            if sketch.bands is not None:
                bands[place] = sketch.bands
        digests = np.array([sketch.digest for sketch in sketches], dtype=np.uint64)
        return cls([sketch.version_id for sketch in sketches], digests, [bands])

    def near(self, versions: Collection[str]) -> set[tuple[str, str]]:
        """Return pairs of one of these versions and another one that has a band, or all words, in common with it."""
        import numpy as np

        asked = np.fromiter(compress(count(), map(set(versions).__contains__, self.versions)), np.int64)
        pairs: set[tuple[str, str]] = set()
        for pieces in self._columns():
            with_value: dict[int, list[int]] = defaultdict(list)
            for start, piece in pieces:
                here = asked[(asked >= start) & (asked < start + len(piece))]
                for place, value in zip(here.tolist(), piece[here - start].tolist(), strict=True):
                    if value != 0:
                        with_value[value].append(place)
            values = np.array(list(with_value), dtype=np.uint64)
            if len(values) == 0:
                continue
            for start, piece in pieces:
                found = _places(piece, values)
                for place, value in zip((found + start).tolist(), piece[found].tolist(), strict=True):
                    pairs |= {(self.versions[one], self.versions[place]) for one in with_value[value] if one != place}
        return pairs

    def paired(self) -> set[str]:
        """Return the versions that have a band, or all words, in common with another one."""
        import numpy as np

        has_pair = np.zeros(len(self.versions), dtype=bool)
        for pieces in self._columns():
            column = np.concatenate([np.zeros(0, np.uint64), *(piece for _, piece in pieces)])
            _, inverse, counts = np.unique(column, return_inverse=True, return_counts=True)
            has_pair |= (counts[inverse] > 1) & (column != 0)
        return {self.versions[place] for place in np.flatnonzero(has_pair).tolist()}

    def _columns(self) -> "Iterator[list[tuple[int, NDArray[np.uint64]]]]":
        """Yield the digests, then each band: in pieces, each with the place where it begins."""
        starts = [0, *accumulate(len(piece) for piece in self._bands)]
        yield [(0, self._digests)]
        for band in range(BANDS):
            yield [(start, piece[:, band]) for start, piece in zip(starts, self._bands, strict=False)]


def _places(column: "NDArray[np.uint64]", values: "NDArray[np.uint64]") -> "NDArray[np.int64]":
    """Return where one of a few hashes stands in a long column of hashes."""
    import numpy as np

    # all but one in many have other last digits, which one look at a small table tells
    has_ending = np.zeros(_ENDINGS, dtype=bool)
    has_ending[values % _ENDINGS] = True
    likely = np.flatnonzero(has_ending[column % _ENDINGS])
    return likely[np.isin(column[likely], values)]
