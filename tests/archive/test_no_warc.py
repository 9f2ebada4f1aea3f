"""Files that are no WARC files, or have nothing in them, are told from damaged ones."""

import gzip
import io

import pytest

from flows.archive.salvage import Damage, read_whole


def _words(data: bytes) -> str:
    damage = Damage()
    assert list(read_whole(io.BytesIO(data), damage, wanted=lambda _: True)) == []
    return damage.words


@pytest.mark.parametrize("data", [b"", b"\r\n", gzip.compress(b"", mtime=0)])
def test_nothing_is_empty(data: bytes) -> None:
    assert _words(data) == "empty: it has no record"


@pytest.mark.parametrize(
    "data", [b"what I noted\n" * 9, gzip.compress(b"what I noted\n" * 9, mtime=0), b"%PDF-1.7 and so on"]
)
def test_another_kind_of_file_is_no_warc_file(data: bytes) -> None:
    assert _words(data) == "no WARC file: no record begins in it"


@pytest.mark.parametrize(
    "data", [gzip.compress(b"WARC/1.0\r\n" * 9, mtime=0)[:14], b"x WARC/1.0\r\nWARC-Type: response"]
)
def test_what_may_have_been_one_is_not_called_another_kind(data: bytes) -> None:
    assert "no WARC file" not in _words(data)
