"""Later pages of a story in the archive: they were received right after its first, which points at none of them."""

from pathlib import Path

from flows.archive.reader import NotArchived, read_all, read_at
from flows.fetching.body import Damaged, TooLarge
from flows.fetching.limits import Limits
from flows.fetching.response import Response


class LaterPages:
    """Finds pages that were archived after others.

    Args:
        folder: the archive.
        limits: bounds of decompression.
    """

    def __init__(self, folder: Path, limits: Limits) -> None:
        self._folder = folder
        self._limits = limits
        self._places: dict[str, dict[str, list[int]]] = {}

    def find(self, first: Response, url: str) -> Response | None:
        """Return the first response of an address behind another, in its file or the next of the run."""
        if first.archived is None:
            return None
        name, offset = first.archived
        after = sorted(one.name for one in self._folder.glob("*.warc.gz") if one.name > name)[:1]
        for file, least in ((name, offset), *((one, -1) for one in after)):
            for place in self._of(file).get(url, ()):
                if place > least:
                    try:
                        return read_at(self._folder, file, place, self._limits)
                    except (NotArchived, TooLarge, Damaged):
                        return None
        return None

    def _of(self, file: str) -> dict[str, list[int]]:
        if file not in self._places:
            found: dict[str, list[int]] = {}
            path = self._folder / file
            for _, response in read_all(path, self._limits) if path.is_file() else ():
                if response.archived is not None:
                    found.setdefault(response.asked, []).append(response.archived[1])
            self._places[file] = found
        return self._places[file]
