"""The reader of WARC files under damage: cuts, flips, false lengths, bombs. Whole records are found; nothing hangs."""

import gzip
import io
import random
import resource
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from flows.archive import salvage
from flows.archive.reader import is_response
from flows.archive.salvage import Damage, read_whole
from tests.warc import packed, record

CHANCE = random.Random(5)
BODIES = [bytes(CHANCE.randrange(32, 127) for _ in range(CHANCE.randint(10, 900))) for _ in range(6)]
RECORDS = [record(f"https://a.example/{number}", body) for number, body in enumerate(BODIES)]
PARTS = [packed(one) for one in RECORDS]
FILE = b"".join(PARTS)
STARTS = [sum(map(len, PARTS[:number])) for number in range(len(PARTS) + 1)]


def found_in(data: bytes, **options: int) -> tuple[list[tuple[int, bytes]], Damage]:
    damage = Damage()
    found = [(one.offset, one.body) for one in read_whole(io.BytesIO(data), damage, wanted=is_response, **options)]
    return found, damage


def test_whole_file_is_read_as_a_second_library_reads_it() -> None:
    found, damage = found_in(FILE)
    assert found == list(zip(STARTS, BODIES, strict=False))
    assert damage.words == ""
    second = ArchiveIterator(io.BytesIO(FILE))
    assert [(body, second.get_record_offset()) for body in (one.content_stream().read() for one in second)] == [
        (body, offset) for offset, body in found
    ]


@given(st.integers(0, len(FILE) - 1))
def test_file_that_was_cut_gives_its_whole_records_and_says_so(length: int) -> None:
    found, damage = found_in(FILE[:length])
    n_whole = sum(end <= length for end in STARTS[1:])
    assert [body for _, body in found] == BODIES[:n_whole]
    assert bool(damage.n_damaged) == (length not in STARTS)


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(FILE) - 1), st.integers(1, 255)), min_size=1, max_size=4))
def test_flipped_bytes_cost_their_own_records_only(flips: list[tuple[int, int]]) -> None:
    data = bytearray(FILE)
    for place, mask in flips:
        data[place] ^= mask
    hit = {number for place, _ in flips for number in range(len(PARTS)) if STARTS[number] <= place < STARTS[number + 1]}
    found, _ = found_in(bytes(data))
    for number, body in enumerate(BODIES):
        if number not in hit:
            assert (STARTS[number], body) in found
    assert {body for _, body in found} <= set(BODIES)


@settings(deadline=None)
@given(st.binary(max_size=400), st.integers(0, len(PARTS)))
def test_foreign_bytes_between_records_cost_none(junk: bytes, at: int) -> None:
    found, _ = found_in(FILE[: STARTS[at]] + junk + FILE[STARTS[at] :])
    assert [body for _, body in found] == BODIES


@pytest.mark.parametrize("junk", [b"WARC/", b"WARC/1.", b"WARC", b"\x1f\x8b", b"\r\n"])
def test_what_only_looks_like_a_beginning_costs_none(junk: bytes) -> None:
    found, damage = found_in(junk + FILE)
    assert [body for _, body in found] == BODIES
    assert damage.n_damaged == 1 or junk == b"\r\n"


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b"\r\n\xef\xbb\xbf", b"\xef\xbb\xbf\r\n"])
@pytest.mark.parametrize("data", [FILE, b"".join(RECORDS)], ids=["compressed", "plain"])
def test_byte_order_mark_before_a_file_costs_nothing(mark: bytes, data: bytes) -> None:
    found, damage = found_in(mark + data)
    assert [body for _, body in found] == BODIES
    assert damage.words == ""
    assert found_in(mark)[1].is_empty


@pytest.mark.parametrize("junk", [b"x", b" ", b"\xff\xfe", b"WARC/1.", b"WARC/1.0 or so\n"])
def test_a_few_bytes_before_plain_records_cost_none(junk: bytes) -> None:
    found, damage = found_in(junk + b"".join(RECORDS))
    assert [body for _, body in found] == BODIES
    assert damage.n_damaged == 1


@given(st.binary(max_size=2000))
def test_any_bytes_are_read_to_their_end(data: bytes) -> None:
    found_in(data)
    found_in(b"\x1f\x8b\x08" + data)
    found_in(b"WARC/1.0\r\n" + data)
    found_in(b"\xef\xbb\xbfWARC/1.0\r\n" + data)


@settings(deadline=None)
@given(st.integers(-(2**70), 2**70), st.booleans())
def test_made_up_length_hides_no_other_record(length: int, compressed: bool) -> None:
    made = record("https://a.example/x", BODIES[0], length=length)
    found, _ = found_in(packed(made, *RECORDS[:2]) if compressed else b"".join([RECORDS[0], made]))
    assert set(BODIES[:2] if compressed else BODIES[:1]) <= {body for _, body in found}


@pytest.mark.parametrize("begin", [1, 3])
def test_reading_goes_on_where_it_was_left(begin: int) -> None:
    found, _ = found_in(FILE, start=STARTS[begin])
    assert found == list(zip(STARTS, BODIES, strict=False))[begin:]


BOMBS = {
    "body": record("https://a.example/x", bytes(200_000_000)),
    "blanks": b"\r\n" * 50_000_000,
    "zeros behind": RECORDS[0] + bytes(100_000_000),
    "one header": b"WARC/1.0\r\nX: " + b"a" * 100_000_000,
    "many headers": b"WARC/1.0\r\n" + b"X: a\r\n" * 15_000_000,
    "http headers": record("https://a.example/x", b"x", [("X", "a" * 100_000_000)]),
}


@pytest.mark.parametrize("name", BOMBS)
def test_bomb_costs_neither_memory_nor_the_records_behind_it(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(salvage, "_STUCK_SECONDS", 0.5)
    data = gzip.compress(BOMBS[name], 1) + FILE
    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.thread_time()
    found, damage = found_in(data)
    assert [body for _, body in found][-len(BODIES) :] == BODIES
    # blank lines before a record are no damage; whether they are given up before they end is a matter of the machine
    assert damage.n_damaged + damage.n_too_large >= (name != "blanks")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60_000
    assert time.thread_time() - start < 20


def test_file_of_bombs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(salvage, "_STUCK_SECONDS", 0.1)
    monkeypatch.setattr(salvage, "_PATIENCE_SECONDS", 0.3)
    data = (PARTS[0] + gzip.compress(b"\r\n" * 20_000_000, 1)) * 6
    found, damage = found_in(data)
    assert damage.gave_up_at is not None
    assert "given up" in damage.words
    assert 1 <= len(found) < 6


def test_file_compressed_as_one_piece_is_told() -> None:
    found, damage = found_in(gzip.compress(b"".join(RECORDS)))
    assert len(found) <= 1
    assert damage.n_damaged == 1
    assert "compressed as one piece" in damage.words
