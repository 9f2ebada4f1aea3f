"""The door to data/reviews: reads the files of decisions, and writes a decision to its reviewer's file.

A reviewer has one file a year, so that two of them seldom change the same file. It is written as a whole beside the old
one and put in its place, under a lock, so that nobody ever reads or keeps half of it.
"""

import fcntl
import re
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from flows.errors import UnusableFolder
from flows.publishing.versions import reviews_version
from flows.storage.atomic import write_text
from transforms.reviews.changes import format_changes
from transforms.reviews.decision import Decision
from transforms.reviews.parse import format_decision, header_line, parse_reviews

_LOCK = ".lock"


def load_reviews(folder: Path, *, made_with: str | None = None) -> list[Decision]:
    """Read all decisions, in order of time; none where there is no folder.

    Args:
        folder: where their files are.
        made_with: the version of those that the log was made with, where it is to be made again.

    Raises:
        ReviewFault: listing everything wrong, with file and line.
        UnusableFolder: the folder is gone, because a disk is not there or a variable names another one, and the log
            rests on decisions. As if there were none, it would say again what they took out of it.
    """
    if made_with not in (None, reviews_version(())) and not folder.exists():
        raise UnusableFolder(
            f"there is no folder {folder}, and the log rests on decisions of people: set SANCTIONLOG_REVIEWS to where "
            "they are, or make an empty folder there to take them all back"
        )
    texts, unread = _read(folder)
    return parse_reviews(texts, folder=str(folder), unread=unread)


def write_decisions(folder: Path, decisions: Sequence[Decision]) -> Path:
    """Add decisions of one reviewer to that reviewer's file of the year, all or none, and return the file.

    Raises:
        ReviewFault: the files, or what is to be added, cannot be used; nothing is written.
    """
    first = decisions[0]
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{first.at.year}-{_file_part(first.by)}.csv"
    with _alone(folder):
        texts, unread = _read(folder)
        text = texts.get(path.name, "") or header_line()
        text += "" if text.endswith("\n") else "\n"
        text += "".join(format_decision(one, format_changes(one.changes)) for one in decisions)
        parse_reviews({**texts, path.name: text}, folder=str(folder), unread=unread)
        write_text(path, text)
    return path


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    with (folder / _LOCK).open("w", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _read(folder: Path) -> tuple[dict[str, str], list[str]]:
    """Return the text of each file by its name, and what is wrong with those that are no text."""
    texts: dict[str, str] = {}
    unread: list[str] = []
    if folder.exists() and not folder.is_dir():
        unread.append(f"{folder.name}:1: a file, where the folder of such files is wanted")
        return texts, unread
    # a spreadsheet may call it .CSV, and a decision that is passed over is one that is taken back
    for path in sorted(one for one in folder.glob("*") if one.suffix.lower() == ".csv"):
        if not path.is_file():
            unread.append(f"{path.name}:1: not a file that can be read")
            continue
        content = path.read_bytes()
        try:
            texts[path.name] = content.decode("utf-8")
        except UnicodeDecodeError as error:
            line = content[: error.start].count(b"\n") + 1
            unread.append(f"{path.name}:{line}: not UTF-8; save the file as UTF-8")
    return texts, unread


def _file_part(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "reviewer"
