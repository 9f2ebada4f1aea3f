"""The verbs of flows as Prefect tasks. Importing this prepares the environment for Prefect and loads it."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from flows.progress import on_terminal
from flows.settings import prepare_environment

# Prefect reads its settings when it is imported.
prepare_environment(quiet=on_terminal())

from prefect import task  # noqa: E402
from prefect.cache_policies import NO_CACHE  # noqa: E402
from prefect.utilities.annotations import opaque  # noqa: E402

from flows import rereading, steps  # noqa: E402
from flows.errors import RunError  # noqa: E402
from flows.publishing import publish  # noqa: E402
from flows.publishing.database import DatabaseError  # noqa: E402
from flows.validating import checks  # noqa: E402
from transforms.reference import ReferenceFault  # noqa: E402
from transforms.reviews.parse import ReviewFault  # noqa: E402

FOR_PEOPLE = (RunError, DatabaseError, ReferenceFault, ReviewFault, OSError)
"""Errors whose message says what to do; anything else is a fault in the code, and keeps its traceback."""

P = ParamSpec("P")
R = TypeVar("R")


def _verb(name: str, body: Callable[P, R]) -> Callable[P, R]:
    """Make a task of a step, whose arguments Prefect neither hashes nor searches: they may hold a million rows."""
    made = task(name=name, cache_policy=NO_CACHE, persist_result=False)(body)

    @wraps(body)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        result: R = made(*(opaque(one) for one in args), **{key: opaque(one) for key, one in kwargs.items()})  # type: ignore[arg-type]
        return result

    return call


collect = _verb("collect", steps.collect)
reread = _verb("reread", rereading.reread)
extract = _verb("extract", steps.extract)
validate = _verb("validate", checks.check_articles_and_mentions)
remember = _verb("remember", steps.remember)
commit = _verb("commit", steps.commit)
merge = _verb("merge", publish.merge)
publish_mart = _verb("publish", publish.publish)
