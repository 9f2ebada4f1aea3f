"""The gold set: one page of each layout, the pages that were held out before, and those of further sites."""

from functools import cache

from tests.pages import layouts
from tests.pages.page import LAYOUTS, Numbers, Page
from tests.pages.saved import saved_pages
from tests.pages.shown import shown_pages
from tests.pages.sites import site_pages

__all__ = ["gold", "layouts"]


@cache
def gold() -> dict[str, Page]:
    """Return the pages by the names of their layouts."""
    numbers = Numbers(first=1)
    pages = {name: make(numbers.story_of(name)) for name, make in LAYOUTS.items()}
    return pages | saved_pages() | shown_pages() | site_pages()
