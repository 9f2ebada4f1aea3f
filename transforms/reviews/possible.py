"""What a decision may not say: a country or sender that nobody knows, an end before the beginning."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from schemas.mart import SanctionEvent
from transforms.reviews.decision import Decision
from transforms.reviews.parse import ReviewFault


def check_codes(decisions: Iterable[Decision], countries: Collection[str], senders: Collection[str]) -> None:
    """Hold the codes that decisions set to those of the reference data.

    Args:
        decisions: all of them.
        countries: the codes of countries; a bloc may be a target by its code as a sender, too.
        senders: the codes of senders.

    Raises:
        ReviewFault: listing every code that is none, with file and line.
    """
    wrong = [
        f"{one.file}:{one.line}: {fault}" for one in decisions for fault in unknown(one.changes, countries, senders)
    ]
    if wrong:
        raise ReviewFault("decisions cannot be used:\n  " + "\n  ".join(wrong))


def unknown(changes: Mapping[str, str | None], countries: Collection[str], senders: Collection[str]) -> list[str]:
    """Return what is wrong with the codes that are set."""
    sender, target = changes.get("sender"), changes.get("target_country")
    found = []
    if sender is not None and sender not in senders:
        found.append(f"sender is {sender!r}, which no sender in data/reference has as its code")
    if target is not None and target not in countries and target not in senders:
        found.append(f"target_country is {target!r}, which no country in data/reference has as its code")
    return found


def contradictory(event: SanctionEvent, columns: Mapping[str, Any], given: Collection[str]) -> list[str]:
    """Return what the dates of an event would contradict.

    Args:
        event: as it is.
        columns: what is put in the place of its values.
        given: the columns that are asked about: what was wrong before is no fault of these.
    """
    amended = replace(event, **columns)
    start = amended.effective_date or amended.event_date
    given = {name for name in given if name.endswith("_date")}
    found = []
    if given and _is_before(amended.expiry_date, start):
        found.append(f"it would end on {amended.expiry_date}, before it begins on {start}")
    if given & {"announced_date", "effective_date"} and _is_before(amended.effective_date, amended.announced_date):
        found.append(
            f"it would take effect on {amended.effective_date}, before it is announced on {amended.announced_date}"
        )
    return found


def _is_before(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and one < other
