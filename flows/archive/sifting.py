"""WARC files gone through for the few records that matter: most are judged by their bytes and never parsed.

Sound records are read by ``quick``, which knows no damage; round what is not sound ``salvage`` leads, which knows all.
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO, NamedTuple

from fastwarc.warc import WarcRecord

from flows.archive.members import beginning, is_compressed, next_record
from flows.archive.quick import Sound, Whole
from flows.archive.salvage import MAX_BODY, Damage, Found, read_whole

_SOME = 20
"""Records read round damage before it is tried whether the rest is sound; each time twice as many."""

_PAGES_AHEAD, _BYTES_AHEAD, _RECORDS_AHEAD = 64, 8_000_000, 2_000


class Skipped(NamedTuple):
    """A record that was passed over, and where it begins in bytes."""

    offset: int


class Sieve(NamedTuple):
    """What is let through. ``skips`` says whether a response is none that is wanted, by its status with its headers,
    and its body as the file has it; what it let through is ``is_judged``, else it was not asked. ``wanted`` says of a
    record by its headers whether it is.
    """

    skips: Callable[[bytes, bytearray], bool]
    wanted: Callable[[WarcRecord], bool]


def sifted(
    file: BinaryIO, damage: Damage, sieve: Sieve, *, start: int = 0, max_body: int = MAX_BODY
) -> Iterator[Found | Skipped]:
    """Yield the whole records that are wanted, in order, and where those begin that are not.

    Args:
        file: a file that can seek, compressed record by record, or not at all.
        damage: where what is wrong is counted.
        sieve: what is let through.
        start: where to begin; a record begins there.
        max_body: the largest block that is read.
    """
    place: int | None = start or beginning(file)
    most, is_packed = _SOME, is_compressed(file)
    if start == 0 and damage.is_all_of(file):
        return
    while place is not None:
        if is_packed:
            sound = Sound(file, place, max_body)
            yield from map(partial(_judged, sieve=sieve), sound)
            place = sound.place
        if place is not None:
            found = None
            around = read_whole(file, damage, start=place, wanted=sieve.wanted, max_body=max_body)
            for number, found in enumerate(around, 1):
                yield found
                if number == most and is_packed:
                    break
            else:
                return
            place, most = next_record(file, found.offset + 1), 2 * most


def ahead(found: Iterator[Found | Skipped]) -> Iterator[Found | Skipped]:
    """Yield the same, read ahead for some pages: parsed one after the other, they take a fifth less time than between
    the many that are only gone through, since the program stays at hand for the processor.
    """
    held: list[Found | Skipped] = []
    n_pages = n_bytes = 0
    try:
        for one in found:
            held.append(one)
            if isinstance(one, Found):
                n_pages, n_bytes = n_pages + 1, n_bytes + len(one.body)
            if n_pages >= _PAGES_AHEAD or n_bytes >= _BYTES_AHEAD or len(held) >= _RECORDS_AHEAD:
                yield from held
                held, n_pages, n_bytes = [], 0, 0
    except Exception:
        yield from held  # what was read before the file was lost
        raise
    yield from held


def _judged(one: Whole, sieve: Sieve) -> Found | Skipped:
    if not one.status or sieve.skips(one.status, one.body):
        return Skipped(one.offset)
    record = one.record()
    return Found(record, bytes(one.body), one.offset, is_judged=True) if sieve.wanted(record) else Skipped(one.offset)
