"""An object store on loopback that speaks as S3 does: lists, ranges, and signatures that are checked."""

import hashlib
import hmac
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from tests.web import Asked, Web

EMPTY = hashlib.sha256(b"").hexdigest()


@dataclass
class Store:
    """Objects by key in one bucket; ``keys`` (name, secret, token) must have signed each request, if given."""

    web: Web
    bucket: str
    objects: dict[str, bytes] = field(default_factory=dict)
    keys: tuple[str, str, str | None] | None = None
    region: str = "us-east-1"
    most: int = 2

    def __post_init__(self) -> None:
        self.web.does("*", self.answer)
        self.web.has("/robots.txt", "", status=403)

    @property
    def endpoint(self) -> str:
        return self.web.url("")

    def answer(self, asked: Asked) -> None:
        parts = urlsplit(asked.path)
        bucket, _, key = unquote(parts.path).lstrip("/").partition("/")
        if self.keys and not is_signed(asked, *self.keys, self.region):
            asked.reply(403, b"<Error><Code>SignatureDoesNotMatch</Code></Error>")
        elif bucket != self.bucket:
            asked.reply(404, b"<Error><Code>NoSuchBucket</Code></Error>")
        elif not key:
            asked.reply(200, self.page(dict(parse_qsl(parts.query))).encode(), {"Content-Type": "application/xml"})
        elif key not in self.objects:
            asked.reply(404, b"<Error><Code>NoSuchKey</Code></Error>")
        else:
            self.part(asked, self.objects[key])

    def part(self, asked: Asked, data: bytes) -> None:
        tag = f'"{hashlib.md5(data, usedforsecurity=False).hexdigest()}"'
        span = asked.headers.get("Range")
        if asked.headers.get("If-None-Match") == tag:
            asked.reply(304, b"", {"ETag": tag})
        elif span is None:
            asked.reply(200, data, {"ETag": tag})
        else:
            first, last = (int(one) for one in span.removeprefix("bytes=").split("-"))
            part = data[first : last + 1]
            whole = {"ETag": tag, "Content-Range": f"bytes {first}-{first + len(part) - 1}/{len(data)}"}
            asked.reply(206, part, whole)

    def page(self, query: dict[str, str]) -> str:
        assert query["list-type"] == "2"
        keys = [key for key in sorted(self.objects) if key.startswith(query.get("prefix", ""))]
        start = int(query.get("continuation-token", "0"))
        rows = "".join(
            f"<Contents><Key>{key}</Key><Size>{len(data)}</Size>"
            f"<ETag>&quot;{hashlib.md5(data, usedforsecurity=False).hexdigest()}&quot;</ETag></Contents>"
            for key in keys[start : start + self.most]
            for data in [self.objects[key]]
        )
        more = start + self.most < len(keys)
        after = f"<NextContinuationToken>{start + self.most}</NextContinuationToken>" if more else ""
        return (
            '<?xml version="1.0" encoding="UTF-8"?>'
            '<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">'
            f"<IsTruncated>{str(more).lower()}</IsTruncated>{after}{rows}</ListBucketResult>"
        )


def is_signed(asked: Asked, name: str, secret: str, token: str | None, region: str) -> bool:
    """Whether a request bears the signature (AWS, version 4) that these keys make for it."""
    headers = {key.lower(): value.strip() for key, value in asked.headers.items()}
    stated = headers.get("authorization", "")
    fields = dict(part.strip().split("=", 1) for part in stated.removeprefix("AWS4-HMAC-SHA256 ").split(",") if part)
    if not stated or headers.get("x-amz-security-token") != token:
        return False
    day, signed = headers["x-amz-date"][:8], fields["SignedHeaders"].split(";")
    parts = urlsplit(asked.path)
    pairs = sorted((quote(key, safe="-_.~"), quote(value, safe="-_.~")) for key, value in parse_qsl(parts.query, True))
    canonical = "\n".join([
        "GET", quote(unquote(parts.path), safe="/-_.~"), "&".join(f"{key}={value}" for key, value in pairs),
        *(f"{one}:{headers[one]}" for one in signed), "", ";".join(signed), EMPTY,
    ])  # fmt: skip
    scope = f"{day}/{region}/s3/aws4_request"
    words = "\n".join(
        ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, hashlib.sha256(canonical.encode()).hexdigest()]
    )
    key = f"AWS4{secret}".encode()
    for step in (day, region, "s3", "aws4_request", words):
        key = hmac.new(key, step.encode(), hashlib.sha256).digest()
    return fields["Signature"] == key.hex() and fields["Credential"] == f"{name}/{scope}" and "host" in signed
