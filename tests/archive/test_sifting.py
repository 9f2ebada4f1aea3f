"""Records judged by their bytes: found are those that the reader of damage finds, and what is skipped is told."""

import gzip
import io
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.archive import quick
from flows.archive.quick import Sound
from flows.archive.reader import is_response
from flows.archive.salvage import Damage, Found, read_whole
from flows.archive.sifting import Sieve, Skipped, ahead, sifted
from tests.archive.test_salvage import BODIES, BOMBS, FILE, PARTS, RECORDS, STARTS
from tests.warc import packed, record


def nothing(_: bytes, body: bytearray) -> bool:
    return False


def found_by_both(data: bytes, start: int = 0, most: int = 1_000_000) -> list[tuple[int, bytes]]:
    """Return the records that sifting finds, and make sure that salvage finds the same, and the same damage."""
    told, known = Damage(), Damage()
    with_all = sifted(io.BytesIO(data), told, Sieve(nothing, is_response), start=start, max_body=most)
    found = [(one.offset, one.body) for one in with_all if isinstance(one, Found)]
    by_salvage = read_whole(io.BytesIO(data), known, start=start, wanted=is_response, max_body=most)
    assert found == [(one.offset, one.body) for one in by_salvage]
    assert (bool(told.n_damaged), told.n_too_large) == (bool(known.n_damaged), known.n_too_large)
    return found


@pytest.mark.parametrize("begin", [0, 1, 3, len(PARTS)])
def test_sound_file_is_read_from_a_place_on(begin: int) -> None:
    assert found_by_both(FILE, start=STARTS[begin]) == list(zip(STARTS, BODIES, strict=False))[begin:]
    sound = Sound(io.BytesIO(FILE), STARTS[begin], 1_000_000)
    assert [one.offset for one in sound] == STARTS[begin:-1]
    assert sound.place is None


@pytest.mark.parametrize("data", [FILE, b"".join(RECORDS)], ids=["compressed", "plain"])
def test_byte_order_mark_and_other_bytes_before_a_file(data: bytes) -> None:
    for junk in (b"\xef\xbb\xbf", b"\xef\xbb\xbf\r\n", b"x", b" "):
        assert [body for _, body in found_by_both(junk + data)] == BODIES


@given(st.integers(0, len(FILE) - 1))
def test_file_that_was_cut(length: int) -> None:
    found_by_both(FILE[:length])


@pytest.mark.parametrize("between", [b"", b"G\x8b\x08" + bytes(20), PARTS[0][:15], PARTS[1][3:]])
def test_the_same_record_twice_is_two(between: bytes) -> None:
    """Whose checksum and size end the second, and end the first: found by a fuzzer, which lost one and the damage."""
    found = found_by_both(PARTS[0] + between + PARTS[0] + PARTS[1])
    assert [body for _, body in found] == [BODIES[0], BODIES[0], BODIES[1]]


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(FILE) - 1), st.integers(1, 255)), min_size=1, max_size=4))
def test_flipped_bytes(flips: list[tuple[int, int]]) -> None:
    data = bytearray(FILE)
    for place, mask in flips:
        data[place] ^= mask
    found_by_both(bytes(data))


@settings(deadline=None)
@given(st.binary(max_size=400), st.integers(0, len(PARTS)))
def test_foreign_bytes_between_records(junk: bytes, at: int) -> None:
    found_by_both(FILE[: STARTS[at]] + junk + FILE[STARTS[at] :])


@settings(deadline=None)
@given(st.integers(-(2**70), 2**70), st.booleans())
def test_made_up_length(length: int, compressed: bool) -> None:
    made = record("https://a.example/x", BODIES[0], length=length)
    found_by_both(packed(made, *RECORDS[:2]) if compressed else b"".join([RECORDS[0], made]))


@given(st.binary(max_size=2000))
def test_any_bytes(data: bytes) -> None:
    for one in (data, b"\x1f\x8b\x08" + data, b"WARC/1.0\r\n" + data, FILE + data):
        found_by_both(one)


@pytest.mark.parametrize("step", [64, 500, 1 << 16])
def test_beginning_of_a_record_within_one_is_no_end_of_it(step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick, "_STEP", step)
    inner = gzip.compress(RECORDS[0], 0, mtime=0)  # as it stands in a record that is not compressed, either
    whole = record("https://a.example/x", inner + b"\x1f\x8b\x08\x00" * 2)
    data = gzip.compress(whole, 0, mtime=0) + PARTS[1]
    assert [body for _, body in found_by_both(data)] == [inner + b"\x1f\x8b\x08\x00" * 2, BODIES[1]]
    assert [one.offset for one in Sound(io.BytesIO(data), 0, 1_000_000)] == [0, len(data) - len(PARTS[1])]


@pytest.mark.parametrize("step", [64, 1 << 16])
def test_one_record_that_is_odd_does_not_slow_the_rest(step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick, "_STEP", step)
    odd = gzip.compress(RECORDS[0][:-2], 6, mtime=0)
    assert [body for _, body in found_by_both(odd + FILE * 20)] == [BODIES[0], *BODIES * 20]


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_none_of_the_sound(name: str) -> None:
    bomb = gzip.compress(BOMBS[name], 1)
    sound = Sound(io.BytesIO(bomb + FILE), 0, 1_000_000)
    assert list(sound) == []
    assert sound.place == 0


def test_size_that_a_member_claims_is_not_believed() -> None:
    claims = PARTS[0][:-4] + (0xFFFFFFF0).to_bytes(4, "little")
    sound = Sound(io.BytesIO(claims + FILE), 0, 1_000_000)
    assert list(sound) == []


def test_what_is_skipped_is_told_by_its_place() -> None:
    request = record("https://a.example/0", b"", kind="request")
    image = record("https://a.example/1", b"GIF89a", [("Content-Type", "image/gif")], status="404 Not Found")
    data = packed(RECORDS[0], request, image, RECORDS[1])
    asked: list[bytes] = []

    def skips(status: bytes, body: bytearray) -> bool:
        asked.append(status)
        return bytes(body) == BODIES[0]

    sieve = Sieve(skips, lambda one: bool(one.http_headers.status_code == 200))
    told = list(sifted(io.BytesIO(data), Damage(), sieve, max_body=1000))
    assert [isinstance(one, Skipped) for one in told] == [True, True, True, False]
    assert [one.offset for one in told] == sorted(one.offset for one in told)
    assert isinstance(told[-1], Found)
    assert told[-1].body == BODIES[1]
    assert asked[1] == b"HTTP/1.1 404 Not Found\r\nContent-Type: image/gif\r\n\r\n"
    assert told[-1].record.headers.get("WARC-Target-URI") == "https://a.example/1"


def test_reading_ahead_changes_neither_order_nor_number() -> None:
    plain = list(sifted(io.BytesIO(FILE), Damage(), Sieve(nothing, is_response)))
    read_ahead = list(ahead(sifted(io.BytesIO(FILE), Damage(), Sieve(nothing, is_response))))
    assert [(type(one), one.offset) for one in read_ahead] == [(type(one), one.offset) for one in plain]


def test_what_was_read_before_a_file_was_lost_is_handed_on() -> None:
    def lost() -> Iterator[Found | Skipped]:
        yield from (Skipped(0), Skipped(9))
        raise OSError("the line is dead")

    records = ahead(lost())
    assert [next(records).offset, next(records).offset] == [0, 9]
    with pytest.raises(OSError, match="the line is dead"):
        next(records)
