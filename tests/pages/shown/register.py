"""The register of pages that were held out."""

from collections.abc import Callable

from tests.pages.page import Page

HELD: dict[str, Callable[[], Page]] = {}


def held(function: Callable[[], Page]) -> Callable[[], Page]:
    """Register a page under its function's name."""
    assert function.__name__ not in HELD
    HELD[function.__name__] = function
    return function
