"""What every entry of ``data/sources.toml`` may say, whatever its kind."""

import re
from pathlib import Path
from typing import Annotated, ClassVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from flows.fetching.places import PlaceRefused, registered_domain, split_url
from flows.strict import StrictTable

_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_SECRET_NAME = re.compile(r"auth|cookie|key|token|secret|passw|credential|session|signature|bearer|jwt", re.I)
_SECRET_VALUE = re.compile(r"(?i:bearer|basic|digest|token|apikey)\s+\S.*|(?=\D*\d)[A-Za-z0-9_+=-]{24,}")
_OURS = re.compile(
    r"accept-encoding|connection|content-length|expect|host|if-modified-since|if-none-match|range|te|trailer|upgrade"
    r"|transfer-encoding",
    re.I,
)
_VARIABLE = re.compile(r"env:[A-Za-z_][A-Za-z0-9_]*")


def _web_address(words: str) -> str:
    if re.search(r"\s", words) or len(words) > 2000:
        raise ValueError("a web address has no blanks, and 2,000 characters at most")
    try:
        split_url(words)
    except PlaceRefused as error:
        raise ValueError(f"{error}: write an address that begins with https:// or http://") from error
    if _VARIABLE.search(words):
        raise ValueError("a variable is put into headers only: an address is sent, and shown, as it stands here")
    return words


def _headers(given: dict[str, str]) -> dict[str, str]:
    for name, value in given.items():
        if _HEADER_NAME.fullmatch(name) is None:
            raise ValueError(f"{name!r} is no name of a header")
        if _OURS.fullmatch(name) is not None:
            raise ValueError(f"{name} is set for each request: leave it out")
        if value.startswith("env:"):
            if _VARIABLE.fullmatch(value) is None:
                raise ValueError(f"{name}: after env: comes the name of a variable, of letters, digits and _")
        elif _SECRET_NAME.search(name) or _SECRET_VALUE.fullmatch(value):
            variable = re.sub(r"[^A-Z0-9]+", "_", name.upper())
            raise ValueError(
                f"{name} looks like a secret, and secrets stand in the environment only: "
                f'write {name} = "env:{variable}" here, and set the variable {variable}'
            )
        elif not value.isprintable():
            raise ValueError(f"{name}: a value is one line of printable characters")
    return given


def _host(words: str) -> str:
    try:
        host = urlsplit(words if "//" in words else f"//{words}").hostname
    except ValueError:
        host = None
    if host is None or words not in {host, f"[{host}]"}:
        raise ValueError(f"no name of a host: write {host or 'news.example.org'!r}")
    return host


def _domain(words: str) -> str:
    domain = registered_domain(_host(words))
    if domain != words:
        raise ValueError(f"no registered domain: write {domain!r}")
    return domain


def _path(words: str) -> str:
    try:
        Path(words).expanduser()
    except RuntimeError as error:
        raise ValueError("there is no such user here, or none with a home: write the whole path") from error
    return words


FilePath = Annotated[str, Field(min_length=1), AfterValidator(_path)]
"""A path or pattern of files or folders; ``~`` is a home."""

Host = Annotated[str, AfterValidator(_host)]
"""The name of a host, in small letters, without scheme and port."""

Domain = Annotated[str, AfterValidator(_domain)]
"""A domain that somebody registered, such as ``example.org``."""

WebAddress = Annotated[str, AfterValidator(_web_address)]
"""An http or https address without a user name."""

Headers = Annotated[dict[str, str], AfterValidator(_headers)]
"""Headers by name; a value that is a secret is the name of a variable."""


def _compiled(words: str) -> str:
    try:
        re.compile(words)
    except re.error as error:
        raise ValueError(f"no regular expression: {error}") from error
    return words


Pattern = Annotated[str, Field(min_length=1), AfterValidator(_compiled)]
"""A regular expression."""


class SourceConfig(StrictTable):
    """The fields of all kinds.

    ``on``: read by ``sanctionlog run --sources on``. ``publisher``: who speaks, where what is received does not say it.
    ``licence``: what may be done with the texts, for people. ``every_minutes``: polled no more often. ``expect_items``:
    fewer items in a listing are a failure. ``silent_after_days``: no change for longer is shown as silence.
    ``max_documents``: so many links are followed in one run; the next run goes on. ``robots``: whether robots.txt is
    asked; off for an address that is published for programs although robots.txt covers it. ``may_redirect_to``:
    registered domains. ``headers``: sent to the source's own host; a value ``env:NAME`` is taken from the environment,
    and only such may be secrets.
    """

    may_be_empty: ClassVar[bool] = False
    """Whether a listing of this kind may have nothing although it had many items before."""

    kind: str
    on: bool = False
    publisher: Annotated[str, Field(min_length=1)] | None = None
    licence: str | None = None
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}$")] | None = None
    every_minutes: Annotated[int, Field(ge=1, le=60 * 24 * 31)] = 60
    expect_items: Annotated[int, Field(ge=0)] = 0
    silent_after_days: Annotated[int, Field(ge=1)] | None = None
    max_documents: Annotated[int, Field(ge=1, le=100_000)] = 100
    robots: bool = True
    may_redirect_to: tuple[Domain, ...] = ()
    headers: Headers = Field(default_factory=dict)

    @property
    def uses_web(self) -> bool:
        """Whether it is fetched from the web."""
        return True

    @property
    def address(self) -> str:
        """Where the source is, for people: its address, folder or pattern."""
        return str(getattr(self, "url", self.kind))
