"""What claims say in columns is what they say in rows."""

from datetime import date, datetime, timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from schemas.vocabulary import DatePrecision
from transforms.merging.columns import NO_TIME, days_of, moments_of, periods_of
from transforms.merging.periods import PRECISION_RANK, period_of

EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - columns hold UTC without a zone
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@given(st.lists(st.datetimes() | st.none()))
def test_moments_are_exact_to_the_microsecond(times: list[datetime | None]) -> None:
    def counted(time: datetime | None) -> int:
        return NO_TIME if time is None else (time - EPOCH) // timedelta(microseconds=1)

    assert moments_of(times).tolist() == [counted(time) for time in times]


@given(st.lists(st.tuples(DAYS, st.sampled_from(["day", "month", "year"])) | st.just((None, "unknown"))))
def test_periods_in_columns_are_those_of_rows(told: list[tuple[date | None, str]]) -> None:
    precision = np.array([PRECISION_RANK[DatePrecision(one)] for _, one in told], np.int64)
    first, last = periods_of(days_of([day for day, _ in told]), precision)
    periods = [period_of(day, one) for day, one in told]
    assert first.tolist() == [None if one is None else one.first for one in periods]
    assert last.tolist() == [None if one is None else one.last for one in periods]
