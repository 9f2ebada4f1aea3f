"""What an entry of the kind ``warc`` may say."""

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from flows.sources.config import FilePath, SourceConfig, WebAddress
from flows.sources.months import MONTHS, names_months
from flows.sources.stores import SCHEMES


def _reachable(path: str) -> str:
    scheme, mark, rest = path.partition("://")
    known = ("http", "https", *SCHEMES)
    if mark and scheme not in known:
        raise ValueError(f"{scheme}:// cannot be read; known are {', '.join(known)}, and paths of files and folders")
    if mark and scheme in SCHEMES and not rest.partition("/")[0]:
        raise ValueError(f"without a bucket: write {scheme}://bucket/folder")
    for name in re.findall(r"\{(\w*)\}", path):
        if f"{{{name}}}" not in MONTHS and (mark or names_months(path)):
            raise ValueError(f"{{{name}}} stands for nothing; known are {' and '.join(MONTHS)}")
    return path


WarcPath = Annotated[FilePath, AfterValidator(_reachable)]
"""A path or address of WARC files."""


class WarcConfig(SourceConfig):
    """``path``: a file, a folder, a pattern such as ``crawl/**/*.warc.gz``, or an address: of a file or of a list of
    files (``…/warc.paths.gz``) by http(s), of such or of a folder or pattern in an object store (``s3://``, ``gs://``).
    ``{year}`` and ``{month}`` in it stand for every month from ``since`` (else that of the first poll) until now.
    Relative paths count from the checkout. ``paths``: more of them. ``region``, ``endpoint``: of the object store, if
    it is not Amazon's or Google's usual one. ``prefilter``: whether a page must have a word that
    says sanctions (``words``), or all are parsed and their texts decide (``texts``), which takes several times as
    long. ``max_documents``, ``max_megabytes``: so many articles, and so much of the files, are read in one run; the
    next goes on. ``max_record_bytes``: larger records are skipped.
    """

    kind: Literal["warc"]
    path: WarcPath
    paths: tuple[WarcPath, ...] = ()
    since: date | None = None
    region: Annotated[str | None, Field(pattern=r"^[a-z0-9-]+$")] = None
    endpoint: WebAddress | None = None
    prefilter: Literal["words", "texts"] = "words"
    max_documents: Annotated[int, Field(ge=1, le=100_000)] = 10_000
    max_megabytes: Annotated[int, Field(ge=1)] = 5_000
    max_record_bytes: Annotated[int, Field(ge=1000, le=20_000_000)] = 5_000_000

    @property
    def address(self) -> str:
        """The first path."""
        return self.path

    @property
    def uses_web(self) -> bool:
        """Whether any of them is not on the disk."""
        return any("://" in path for path in (self.path, *self.paths))
