"""What every entry of ``data/sources.toml`` may say, whatever its kind."""

import re
from typing import Annotated, ClassVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

WebAddress = Annotated[str, Field(pattern=r"^https?://[^\s/@]+(?:/\S*)?$", max_length=2000)]
"""An http or https address without a user name."""


def _compiled(words: str) -> str:
    try:
        re.compile(words)
    except re.error as error:
        raise ValueError(f"no regular expression: {error}") from error
    return words


Pattern = Annotated[str, Field(min_length=1), AfterValidator(_compiled)]
"""A regular expression."""


class SourceConfig(BaseModel):
    """The fields of all kinds.

    ``on``: read by ``sanctionlog run --sources on``. ``publisher``: who speaks, where what is received does not say it.
    ``licence``: what may be done with the texts, for people. ``every_minutes``: polled no more often. ``expect_items``:
    fewer items in a listing are a failure. ``silent_after_days``: no change for longer is shown as silence.
    ``max_documents``: so many links are followed in one run; the next run goes on. ``robots``: whether robots.txt is
    asked; off for an address that is published for programs although robots.txt covers it. ``may_redirect_to``:
    registered domains. ``headers``: sent to the source's own host; a value ``env:NAME`` is taken from the environment,
    and only such may be secrets.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

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
    may_redirect_to: tuple[str, ...] = ()
    headers: dict[str, str] = Field(default_factory=dict)

    @property
    def uses_web(self) -> bool:
        """Whether it is fetched from the web."""
        return True

    @property
    def address(self) -> str:
        """Where the source is, for people: its address, folder or pattern."""
        return str(getattr(self, "url", self.kind))
