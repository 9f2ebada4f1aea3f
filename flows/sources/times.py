"""Moments as the tables hold them."""

from datetime import UTC, datetime


def naive(moment: datetime) -> datetime:
    """Return an aware moment as UTC without a zone."""
    return moment.astimezone(UTC).replace(tzinfo=None)
