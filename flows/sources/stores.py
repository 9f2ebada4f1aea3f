"""Object stores (S3 and what speaks as it does, Google Cloud Storage) as web addresses, asked for through the one door.

The stores' own clients would connect past it: to whatever address a name leads to, to a cloud's metadata address for
keys, without pauses or bounds. So an object is a web address here, its request signed where there are keys for it.
"""

import fnmatch
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import quote, urlencode

import httpx
from lxml import etree

from flows.fetching.response import Expect, Response
from flows.settings import StoreKeys, store_keys
from flows.sources.session import Session

SCHEMES = ("s3", "gs")
"""The stores that are known."""

_MOST_PAGES = 1000
_MAGIC = re.compile(r"[*?\[]")
_GOOGLE = "https://storage.googleapis.com"
_MIRRORS = {("s3", "commoncrawl"): "https://data.commoncrawl.org"}
"""Buckets whose keeper has programs come in by another door, where no keys are asked for."""


class NotStored(Exception):  # noqa: N818 - reads as what happened
    """A store that cannot be read; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Stored:
    """An object: its key, and its ETag and size, where a list says them."""

    key: str
    version: str | None = None


@dataclass(frozen=True, slots=True)
class Bucket:
    """Where the objects of a bucket are on the web, and how requests for them are signed.

    Args:
        scheme, name: as in ``s3://name``.
        home: the web address under which its keys stand.
        region: as its keeper calls it.
        keys: None if requests are not signed.
    """

    scheme: str
    name: str
    home: str
    region: str
    keys: StoreKeys | None

    def url(self, key: str) -> str:
        """Return the web address of an object."""
        return f"{self.home}/{quote(key, safe='/~')}"

    def fetch(self, session: Session, url: str, expects: Expect = Expect.BINARY, **more: object) -> Response:
        """Fetch an address of the bucket; a refusal says what to do about it."""
        answer = session.fetch(url, expects, signed=self._signature(url), **more)
        advice = self._advice(answer)
        return replace(answer, message=f"{answer.message}; {advice}") if advice else answer

    def listed(self, session: Session, path: str) -> Iterator[Stored]:
        """Yield the objects of a folder, or those whose keys a pattern matches, in the order of their keys.

        Raises:
            NotStored: the bucket cannot be listed.
        """
        if self.home in _MIRRORS.values():
            raise NotStored(f"{self.home} does not list folders: name files, or the list of a crawl (…/warc.paths.gz)")
        magic = _MAGIC.search(path)
        prefix = path[: magic.start()] if magic else f"{path.rstrip('/')}/" if path.strip("/") else ""
        query = {"list-type": "2", "prefix": prefix}
        for _ in range(_MOST_PAGES):
            answer = self.fetch(session, f"{self.home}/?{urlencode(query, quote_via=quote)}", Expect.XML)
            if not answer.ok:
                raise NotStored(f"{self.scheme}://{self.name}/{path}: {answer.outcome}: {answer.message}")
            found, after = _page(answer.body)
            yield from (one for one in found if magic is None or fnmatch.fnmatchcase(one.key, path))
            if after is None:
                return
            query["continuation-token"] = after

    def _signature(self, url: str) -> tuple[tuple[str, str], ...]:
        if self.keys is None:
            return ()
        from httpx_auth import AWS4Auth

        # Google's store takes the same signatures, by keys that it calls HMAC keys
        given = {"security_token": self.keys.token} if self.keys.token else {}
        auth = AWS4Auth(self.keys.name, self.keys.secret, self.region, "s3", **given)
        bare = httpx.Request("GET", url)
        known = set(bare.headers)
        signed = next(auth.auth_flow(bare))
        return tuple((name, value) for name, value in signed.headers.items() if name not in known)

    def _advice(self, answer: Response) -> str:
        there = answer.header("x-amz-bucket-region")
        if there and there != self.region and answer.status in {301, 307, 400}:
            return f'the bucket is in another region: region = "{there}"'
        if answer.status in {401, 403}:
            names = " and ".join(StoreKeys.variables(self.scheme))
            return f"the store lets {'these keys' if self.keys else 'nobody'} in: {names} name the keys"
        return ""


def bucket_of(url: str, *, region: str | None, endpoint: str | None) -> tuple[Bucket, str]:
    """Return the bucket of an address such as ``s3://bucket/path``, and the path in it.

    Args:
        url: the address.
        region: the bucket's; the store's usual one if not given.
        endpoint: where the store is, if it is not Amazon's or Google's own.

    Raises:
        NotStored: no address of a store.
        SettingsError: half of a pair of keys is set.
    """
    scheme, _, rest = url.partition("://")
    name, _, path = rest.partition("/")
    if scheme not in SCHEMES or not name:
        raise NotStored(f"{url} is no address of an object store, such as s3://bucket/path or gs://bucket/path")
    mirror = None if endpoint else _MIRRORS.get((scheme, name))
    keys = None if mirror else store_keys(scheme)
    place = region or ("us-east-1" if scheme == "s3" else "auto")
    return Bucket(scheme, name, mirror or _home(scheme, name, region, endpoint), place, keys), path


def _home(scheme: str, name: str, region: str | None, endpoint: str | None) -> str:
    if endpoint is not None or scheme == "gs":
        return f"{(endpoint or _GOOGLE).rstrip('/')}/{name}"
    host = f"s3.{region}.amazonaws.com" if region else "s3.amazonaws.com"
    # certificates are of one level of names only
    return f"https://{host}/{name}" if "." in name else f"https://{name}.{host}"


def _page(body: bytes) -> tuple[list[Stored], str | None]:
    """Return the objects of a page of a list, and the word for the next one."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False)
    root = etree.fromstring(body, parser)
    if root is None or etree.QName(root).localname != "ListBucketResult":
        raise NotStored("an answer that is no list of a bucket")
    found = []
    for one in root.iterfind("{*}Contents"):
        key, size, tag = (one.findtext(f"{{*}}{name}") or "" for name in ("Key", "Size", "ETag"))
        if key and not key.endswith("/"):
            found.append(Stored(key, f"{size} {tag}".strip() or None))
    truncated = root.findtext("{*}IsTruncated") == "true"
    return found, (root.findtext("{*}NextContinuationToken") or None) if truncated else None
