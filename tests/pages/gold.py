"""The gold set: one page of each layout."""

from functools import cache

from tests.pages import layouts
from tests.pages.page import LAYOUTS, Numbers, Page

__all__ = ["gold", "layouts"]


@cache
def gold() -> dict[str, Page]:
    """Return the pages by the names of their layouts."""
    numbers = Numbers(first=1)
    return {name: make(numbers.story_of(name)) for name, make in LAYOUTS.items()}
