"""The sketches of many texts, and which of them may be alike."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from transforms.articles.sketches import BANDS, Sketch

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_ENDINGS = 2**16


class Shelf:
    """Sketches in columns, so that a million of them take some 300 MB and are looked through in a second or two."""

    def __init__(self, versions: Sequence[str], digests: "NDArray[np.uint64]", bands: "NDArray[np.uint64]") -> None:
        """Put sketches on the shelf.

        Args:
            versions: the version_id of each, each once.
            digests: the hash of the words of each.
            bands: shape (number of sketches, BANDS); all 0 for a short text.
        """
        self.versions = versions
        self.digests, self.bands = digests, bands

    @classmethod
    def of(cls, sketches: Sequence[Sketch]) -> "Shelf":
        """Return the shelf of these sketches."""
        import numpy as np

        bands = np.zeros((len(sketches), BANDS), dtype=np.uint64)
        for place, sketch in enumerate(sketches):
            if sketch.bands is not None:
                bands[place] = sketch.bands
        digests = np.array([sketch.digest for sketch in sketches], dtype=np.uint64)
        return cls([sketch.version_id for sketch in sketches], digests, bands)

    def near(self, versions: Collection[str]) -> set[tuple[str, str]]:
        """Return pairs of one of these versions and another one that has a band, or all words, in common with it."""
        import numpy as np

        wanted = set(versions)
        asked = np.array([place for place, version in enumerate(self.versions) if version in wanted], dtype=np.int64)
        pairs: set[tuple[str, str]] = set()
        for column in (self.digests, *(self.bands[:, band] for band in range(BANDS))):
            with_value: dict[int, list[int]] = defaultdict(list)
            for place, value in zip(asked.tolist(), column[asked].tolist(), strict=True):
                if value != 0:
                    with_value[value].append(place)
            found = _places(column, np.array(list(with_value), dtype=np.uint64))
            for place, value in zip(found.tolist(), column[found].tolist(), strict=True):
                pairs |= {(self.versions[one], self.versions[place]) for one in with_value[value] if one != place}
        return pairs

    def paired(self) -> set[str]:
        """Return the versions that have a band, or all words, in common with another one."""
        import numpy as np

        has_pair = np.zeros(len(self.versions), dtype=bool)
        for column in (self.digests, *(self.bands[:, band] for band in range(BANDS))):
            _, inverse, counts = np.unique(column, return_inverse=True, return_counts=True)
            has_pair |= (counts[inverse] > 1) & (column != 0)
        return {self.versions[place] for place in np.flatnonzero(has_pair).tolist()}


def _places(column: "NDArray[np.uint64]", values: "NDArray[np.uint64]") -> "NDArray[np.int64]":
    """Return where one of a few hashes stands in a long column of hashes."""
    import numpy as np

    # all but one in many have other last digits, which one look at a small table tells
    has_ending = np.zeros(_ENDINGS, dtype=bool)
    has_ending[values % _ENDINGS] = True
    likely = np.flatnonzero(has_ending[column % _ENDINGS])
    return likely[np.isin(column[likely], values)]
