"""Where things are and how much of them: the only reader of the environment and of the clock.

It decides nothing else, and imports nothing heavy, so that commands that only read start at once.
"""

import difflib
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

VARIABLES = frozenset(
    {
        *("SANCTIONLOG_WAREHOUSE", "SANCTIONLOG_DATABASE", "SANCTIONLOG_REVIEWS", "SANCTIONLOG_SOURCES"),
        *("SANCTIONLOG_MAX_BYTES", "SANCTIONLOG_BATCH_SIZE", "SANCTIONLOG_ENVIRONMENT", "SANCTIONLOG_PROCESSES"),
        *("SANCTIONLOG_STALE_AFTER_DAYS", "SANCTIONLOG_CONTACT", "SANCTIONLOG_REVIEWER", "SANCTIONLOG_COMPILED"),
        *("SANCTIONLOG_QUERY_SECONDS", "SANCTIONLOG_QUERY_MEGABYTES"),
    }
)
"""All of ours that the environment may hold."""

_THIS_MACHINE = ("127.0.0.1", "localhost")
_PREFIX = "SANCTIONLOG_"
_ALIKE = 0.8

CHECKOUT = Path(__file__).resolve().parent.parent
"""The root of the project."""


class SettingsError(ValueError):
    """An environment variable that does not hold what it should; the message names it."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run needs to know of the machine it runs on.

    ``sources`` is the file that lists where to read from. ``max_bytes`` is the size above which a file is not read;
    ``batch_size`` counts articles; ``stale_after_days`` says how long the newest article may have been known before
    a run fails, if there is to be such a limit; ``environment`` goes into the names of deployments, so that one
    cannot take the place of another. ``processes`` is how many may read articles, or make a large
    mart, at once.
    """

    warehouse: Path
    database: Path
    reference: Path
    reviews: Path
    samples: Path
    sources: Path
    max_bytes: int
    batch_size: int
    environment: str
    processes: int
    stale_after_days: int | None


def load_settings(warehouse: Path | None = None, database: Path | None = None) -> Settings:
    """Return the settings: what is given, else what the environment says, else the checkout's own folders.

    Raises:
        SettingsError: a variable that should hold a whole number does not, or one is called almost as one of ours: what
            it says would go unheard, and a run write somewhere else.
    """
    _refuse_slips()
    data = CHECKOUT / "data"
    return Settings(
        warehouse=(warehouse or _path("SANCTIONLOG_WAREHOUSE", data / "warehouse")).expanduser().absolute(),
        database=(database or _path("SANCTIONLOG_DATABASE", data / "sanctions.duckdb")).expanduser().absolute(),
        reference=data / "reference",
        reviews=_path("SANCTIONLOG_REVIEWS", data / "reviews").expanduser().absolute(),
        samples=data / "samples",
        sources=_path("SANCTIONLOG_SOURCES", data / "sources.toml").expanduser().absolute(),
        max_bytes=_number("SANCTIONLOG_MAX_BYTES") or 20_000_000,
        batch_size=_number("SANCTIONLOG_BATCH_SIZE") or 500,
        environment=os.environ.get("SANCTIONLOG_ENVIRONMENT") or "local",
        processes=_number("SANCTIONLOG_PROCESSES") or processors(),
        stale_after_days=_number("SANCTIONLOG_STALE_AFTER_DAYS"),
    )


def processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def utc_now() -> datetime:
    """Return the moment, as an aware UTC time."""
    return datetime.now(UTC)


def seconds() -> float:
    """Return a clock that only runs forward, to measure how long things take."""
    return time.perf_counter()


def prepare_environment(*, quiet: bool) -> None:
    """Set what Prefect and Great Expectations read when they are imported: no usage data sent, no noise.

    What the user has set stays. Prefect's home and server stay where the user has them.

    Args:
        quiet: whether a terminal shows the progress, so that Prefect's own lines would only disturb it.
    """
    wanted = {
        "DO_NOT_TRACK": "1",
        "GX_ANALYTICS_ENABLED": "false",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        # An ephemeral server prints a long traceback when it is stopped, although nothing is wrong.
        "PREFECT_SERVER_LOGGING_LEVEL": "CRITICAL",
        "PREFECT_LOGGING_LEVEL": "CRITICAL" if quiet else "WARNING",
        # One line a step comes from the flow's own logger, which also says why a run failed.
        "PREFECT_LOGGING_LOGGERS_PREFECT_TASK_RUNS_LEVEL": "CRITICAL",
        "PREFECT_LOGGING_LOGGERS_PREFECT_FLOW_RUNS_LEVEL": "CRITICAL" if quiet else "INFO",
        # In memory, as is the default, a server that is stopped forgets whose slot it was: the slot is never freed, and
        # every later run of the deployment is cancelled.
        "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE": "prefect.server.concurrency.lease_storage.filesystem",
        # The first start of a server on a busy machine takes longer than Prefect's 20 s.
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120",
    }
    for name, value in wanted.items():
        os.environ.setdefault(name, value)
    for name in ("NO_PROXY", "no_proxy"):
        os.environ[name] = _without_proxy(os.environ.get(name, ""))


def _without_proxy(hosts: str) -> str:
    """Return the hosts for which no proxy is asked, with this machine: a run and its server could not meet in one."""
    named = [one for one in (host.strip() for host in hosts.split(",")) if one]
    return ",".join([*named, *(one for one in _THIS_MACHINE if one not in named and "*" not in named)])


@dataclass(frozen=True, slots=True)
class QueryLimits:
    """What a question on the database may take of the machine: seconds of work, megabytes of memory, and of disk for
    what does not fit there.
    """

    seconds: int
    megabytes: int

    @property
    def megabytes_on_disk(self) -> int:
        """Four times as much as memory."""
        return 4 * self.megabytes


def query_limits(time_limit: int | None = None, megabytes: int | None = None) -> QueryLimits:
    """Return the limits: what is given, else what the environment says, else two minutes and two gigabytes.

    Raises:
        SettingsError: a variable that should hold a whole number does not.
    """
    return QueryLimits(
        seconds=time_limit or _number("SANCTIONLOG_QUERY_SECONDS") or 120,
        megabytes=megabytes or _number("SANCTIONLOG_QUERY_MEGABYTES") or 2_000,
    )


@contextmanager
def in_environment(name: str, value: str) -> Iterator[None]:
    """Set a variable for this process and those that it starts."""
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def contact() -> str | None:
    """Return whom the keeper of a site may write to, where the environment says it."""
    return os.environ.get("SANCTIONLOG_CONTACT") or None


@dataclass(frozen=True, slots=True)
class StoreKeys:
    """The keys of an object store; only the name of a key may be shown."""

    name: str
    secret: str = field(repr=False)
    token: str | None = field(default=None, repr=False)

    @staticmethod
    def variables(scheme: str) -> tuple[str, str]:
        """Return the variables that hold the name of the key and the key of a store (``s3``, ``gs``)."""
        prefix = {"s3": "AWS", "gs": "GS"}[scheme]
        return f"{prefix}_ACCESS_KEY_ID", f"{prefix}_SECRET_ACCESS_KEY"


def store_keys(scheme: str) -> StoreKeys | None:
    """Return the keys of a store from the environment; None if it has none.

    Args:
        scheme: ``s3`` or ``gs``.

    Raises:
        SettingsError: one of the two is set without the other, or one holds what no header may. The message names it,
            and holds no value.
    """
    names = StoreKeys.variables(scheme)
    name, key = (os.environ.get(one) or None for one in names)
    if name is None and key is None:
        return None
    if name is None or key is None:
        raise SettingsError(f"the variable {names[name is not None]} is not set, and {names[name is None]} is")
    token = secret("env:AWS_SESSION_TOKEN") if scheme == "s3" and os.environ.get("AWS_SESSION_TOKEN") else None
    return StoreKeys(secret(f"env:{names[0]}"), secret(f"env:{names[1]}"), token)


def secret(value: str) -> str:
    """Return a configured value: ``env:NAME`` is taken from the environment, anything else is itself.

    Raises:
        SettingsError: the variable is not set, or holds what no header may. The message names it, and never holds a
            value.
    """
    if not value.startswith("env:"):
        return value
    name = value.removeprefix("env:")
    found = os.environ.get(name)
    if not found:
        raise SettingsError(f"the variable {name} is not set, which the sources file names for a header")
    if not found.isprintable() or found != found.strip():
        raise SettingsError(
            f"the variable {name} holds a line break, or a blank before or after the rest, which no header may have"
        )
    return found


def _refuse_slips() -> None:
    for name in sorted(one for one in os.environ if one.startswith(_PREFIX) and one not in VARIABLES):
        known = {one.removeprefix(_PREFIX): one for one in VARIABLES}
        near = difflib.get_close_matches(name.removeprefix(_PREFIX), sorted(known), n=1, cutoff=_ALIKE)
        if len(near) > 0:
            raise SettingsError(f"the variable {name} is none of sanctionlog's; did you mean {known[near[0]]}?")


def _path(name: str, otherwise: Path) -> Path:
    value = os.environ.get(name)
    return Path(value) if value else otherwise


def _number(name: str) -> int | None:
    value = os.environ.get(name)
    if not value:
        return None
    if not value.isdecimal() or int(value) == 0:
        raise SettingsError(f"{name} must be a whole number above 0, not {value!r}")
    return int(value)
