"""The rows of a text, for tests that compare them whole: as tuples, or as lines of words."""

from datetime import date

from tests.coding.texts import DAY, claims, extractor
from transforms.coding.rows.claims import Claim
from transforms.extract import Document

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


def stages(text: str, title: str | None = None) -> list[str]:
    """Return the rows of a text as lines with the stage for the status, in the order of the text."""
    return [
        f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in claims(text, title=title)
    ]


def rows_told(day: str, title: str | None, text: str) -> set[str]:
    """Return "sender target sector action" (and the status, if not decided); "|" in the text ends a paragraph."""
    return {_told(one) for one in _claimed(day, title, text)}


def dated_rows_told(day: str, title: str | None, text: str) -> set[str]:
    """Return the rows of a text as `rows_told` does, each with its day behind it."""
    return {f"{_told(one)} {one.when.value}" for one in _claimed(day, title, text)}


def _claimed(day: str, title: str | None, text: str) -> list[Claim]:
    return extractor().claims(Document(title, text.replace("|", "\n\n"), date.fromisoformat(day)))


def _told(one: Claim) -> str:
    status = "" if one.decided else f" {one.status}"
    return f"{one.sender} {one.target_country} {one.sector} {one.action}{status}"
