"""The rows of a text, for tests that compare them whole: as tuples, or as lines of words."""

from datetime import date

from tests.coding.texts import DAY, claims

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str, *, published: date = DAY, title: str | None = None) -> set[Row]:
    """Return sender, target, sector, action and status of each row of a text."""
    return {
        (one.sender, one.target_country, one.sector, str(one.action), str(one.status))
        for one in claims(text, published=published, title=title)
    }


def staged(text: str) -> set[Row]:
    """Return the rows of a text as ``rows`` does, with the stage for the status."""
    return {(one.sender, one.target_country, one.sector, str(one.action), one.stage) for one in claims(text)}


def lines(text: str) -> list[str]:
    """Return the rows of a text as lines, in alphabetical order: "NOR MLI gold imposed in_force"."""
    return sorted(" ".join(map(str, row)) for row in rows(text))


def stages(text: str) -> list[str]:
    """Return the rows of a text as lines with the stage for the status, in the order of the text."""
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in claims(text)]
