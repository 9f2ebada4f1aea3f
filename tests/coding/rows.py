"""The rows of a text as tuples, for tests that compare them whole."""

from datetime import date

from tests.coding.texts import DAY, claims

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str, *, published: date = DAY, title: str | None = None) -> set[Row]:
    """Return sender, target, sector, action and status of each row of a text."""
    return {
        (one.sender, one.target_country, one.sector, str(one.action), str(one.status))
        for one in claims(text, published=published, title=title)
    }
