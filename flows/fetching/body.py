"""Bodies within bounds: no more bytes than the limit, and no more after decompression than the limits allow.

Bodies are decompressed here rather than by the HTTP library, which would decompress whatever comes.
"""

import zlib
from collections.abc import Iterable

import brotli
from backports import zstd

from flows.fetching.limits import Limits

ACCEPTED = "gzip, deflate"
"""The encodings that are asked for. Brotli and Zstandard are read too: archives of others have them."""

_GZIP = b"\x1f\x8b\x08"
_STEP = 1 << 18
_RATIO_FROM = 1_000_000
_ZSTD_WINDOW = 23  # 8 MB, the most that the encoding may ask of a reader (RFC 9659)
# what servers say of bodies that are not compressed at all; browsers pass over it, too
_NONE = frozenset({"", "identity", "none", "utf-8", "utf8", "binary", "7bit", "8bit", "aws-chunked"})
_WINDOWS = {
    "gzip": (16 + zlib.MAX_WBITS,),
    "x-gzip": (16 + zlib.MAX_WBITS,),
    "deflate": (zlib.MAX_WBITS, -zlib.MAX_WBITS),
}


class TooLarge(Exception):  # noqa: N818 - reads as what happened
    """More bytes than a limit allows."""


class Damaged(Exception):  # noqa: N818 - reads as what happened
    """A body that is not in the encoding that it says."""


def read_bounded(chunks: Iterable[bytes], max_bytes: int) -> bytes:
    """Return the body that comes in chunks.

    Raises:
        TooLarge: there is more than ``max_bytes``; no more than one chunk beyond it has been read.
    """
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > max_bytes:
            raise TooLarge(f"more than the limit of {max_bytes:,} bytes")
    return bytes(body)


def decode_body(raw: bytes, encodings: str, limits: Limits) -> bytes:
    """Undo the ``Content-Encoding`` of a body.

    Args:
        raw: the body as received.
        encodings: the header's value; an empty text for none.
        limits: bounds of the decompressed size and ratio.

    Raises:
        TooLarge: a decompression bomb.
        Damaged: an encoding that was not asked for, or data that is not in it.
    """
    body = raw
    for name in reversed([one.strip().lower() for one in encodings.split(",")]):
        if name not in _NONE:
            body = decompress(body, name, limits)
    return body


def decompress(data: bytes, encoding: str, limits: Limits) -> bytes:
    """Decompress one layer within bounds; raises as ``decode_body`` does. All members of a gzip file are read."""
    if encoding not in {"br", "zstd", *_WINDOWS}:
        raise Damaged(f"in the encoding {encoding!r}, which was not asked for")
    if not data:
        return b""
    if encoding == "br":
        return _expand(data, limits)
    if encoding == "zstd":
        return _of_frames(data, limits)
    failure = ""
    for window in _WINDOWS[encoding]:
        try:
            return _inflate(data, window, limits)
        except zlib.error as error:
            failure = str(error)
    raise Damaged(f"not in the encoding {encoding!r} that it says: {failure}")


def unpacked(body: bytes, limits: Limits) -> bytes:
    """Return what is in a body that is a gzip file, or that body: some are, whatever their headers say.

    Raises:
        TooLarge, Damaged: it cannot be decompressed within the limits.
    """
    return decompress(body, "gzip", limits) if is_gzip(body) else body


def is_gzip(body: bytes | bytearray) -> bool:
    """Return whether a body begins as a gzip file does, and nothing that is text."""
    return body.startswith(_GZIP)


def _expand(data: bytes, limits: Limits) -> bytes:
    out, expander, rest = bytearray(), brotli.Decompressor(), data
    most = min(limits.max_decoded_bytes, max(_RATIO_FROM, int(limits.max_ratio * len(data))))
    try:
        while not expander.is_finished():
            piece = expander.process(rest, output_buffer_limit=_STEP)
            rest = b""
            out += piece
            if len(out) > most:
                raise TooLarge(f"decompresses to more than {most:,} bytes, from {len(data):,}")
            if not piece and expander.can_accept_more_data() and not expander.is_finished():
                raise Damaged("compressed data that ends in the middle")
    except brotli.error as error:
        raise Damaged(f"not in the encoding 'br' that it says: {error}") from error
    return bytes(out)


def _of_frames(data: bytes, limits: Limits) -> bytes:
    out, rest = bytearray(), data
    most = min(limits.max_decoded_bytes, max(_RATIO_FROM, int(limits.max_ratio * len(data))))
    try:
        while rest:
            frame = zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: _ZSTD_WINDOW})
            while not frame.eof:
                piece = frame.decompress(rest, _STEP)
                rest = b""
                out += piece
                if len(out) > most:
                    raise TooLarge(f"decompresses to more than {most:,} bytes, from {len(data):,}")
                if not piece and frame.needs_input:
                    raise Damaged("compressed data that ends in the middle")
            rest = frame.unused_data
    except zstd.ZstdError as error:
        raise Damaged(f"not in the encoding 'zstd' that it says: {error}") from error
    return bytes(out)


def _inflate(data: bytes, window: int, limits: Limits) -> bytes:
    out = bytearray()
    most = min(limits.max_decoded_bytes, max(_RATIO_FROM, int(limits.max_ratio * len(data))))
    rest = data
    # zero bytes may be padded behind the last member
    while rest.strip(b"\0"):
        inflater = zlib.decompressobj(window)
        while not inflater.eof:
            piece = inflater.decompress(rest, _STEP)
            rest = inflater.unconsumed_tail
            out += piece
            if len(out) > most:
                raise TooLarge(f"decompresses to more than {most:,} bytes, from {len(data):,}")
            if not piece and not rest and not inflater.eof:
                raise Damaged("compressed data that ends in the middle")
        rest = inflater.unused_data
        if window < 0:
            break
    return bytes(out)
