"""When a change is said to have been made, against the day of publication."""

from datetime import date, timedelta

from tests.grids.paragraphs import Story
from tests.grids.words import Made, Pick

CHANGES = (
    ("{S} lifted its ban on {a} {g} {d}.", "lifted"),
    ("{S} banned imports of {g} from {t} {d}.", "imposed"),
    ("{D}, {s} imposed an embargo on {a} {g}.", "imposed"),
    ("The ban on {a} {g} was lifted by {s} {d}.", "lifted"),
    ("Exports of {g} to {t} were banned by {s} {d}.", "imposed"),
    ("{S} said it had banned {a} {g} {d}.", "imposed"),
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def dated(pick: Pick) -> Made:
    """A change with its day, month or year."""
    one = Story(pick)
    frame, action = pick.one(CHANGES)
    day = pick.day()
    words, value = pick.one(_times(day))
    frame = frame.replace("{d}", words).replace("{D}", words[0].upper() + words[1:])
    made = one.made("dated", frame, rows=((one.sender, one.target, one.sector, action, "decided"),))
    return Made("dated", made.text, made.rows, day, day=value)


def _times(day: date) -> list[tuple[str, str]]:
    """Return words for a time, said on a day, with the date that they mean."""
    found = []
    for back in range(1, 7):
        past = day - timedelta(days=back)
        found.append((f"on {DAYS[past.weekday()]}", past.isoformat()))
    long_ago = day - timedelta(days=40)
    month = MONTHS[long_ago.month - 1]
    found += [
        ("yesterday", (day - timedelta(days=1)).isoformat()),
        ("today", day.isoformat()),
        (f"on {long_ago.day} {month}", long_ago.isoformat()),
        (f"on {month} {long_ago.day}", long_ago.isoformat()),
        (f"on {month} {long_ago.day}, {long_ago.year}", long_ago.isoformat()),
        (f"on {long_ago.day} {month} {long_ago.year - 3}", long_ago.replace(year=long_ago.year - 3).isoformat()),
        (f"in {month}", f"{long_ago.year}-{long_ago.month:02}"),
        (f"in {month} {long_ago.year - 2}", f"{long_ago.year - 2}-{long_ago.month:02}"),
        (f"in {day.year - 4}", f"{day.year - 4}"),
        ("last month", _month_before(day)),
        ("last year", f"{day.year - 1}"),
        ("two days ago", (day - timedelta(days=2)).isoformat()),
        ("three years ago", f"{day.year - 3}"),
        ("late last year", f"{day.year - 1}"),
        (f"early in {day.year - 5}", f"{day.year - 5}"),
    ]
    return found


def _month_before(day: date) -> str:
    before = day.replace(day=1) - timedelta(days=1)
    return f"{before.year}-{before.month:02}"


def started(pick: Pick) -> Made:
    """A change that is announced today and starts later: the announcement's day counts."""
    one = Story(pick)
    day = pick.day()
    later = day + timedelta(days=33)
    month, said = MONTHS[later.month - 1], DAYS[(day - timedelta(days=1)).weekday()]
    frame, action = pick.one(
        (
            (
                f"{{S}} said on {said} it would ban {{a}} {{g}} from {later.day} {month}.",
                "imposed",
            ),
            (
                f"{{S}} announced on {said} that it would lift its ban on {{a}} {{g}} on {month} {later.day}.",
                "lifted",
            ),
        )
    )
    made = one.made("started", frame, rows=((one.sender, one.target, one.sector, action, "decided"),))
    return Made("started", made.text, made.rows, day, day=(day - timedelta(days=1)).isoformat())


def two_dates(pick: Pick) -> Made:
    """A lifting today of a ban with a year of its own, which is a change of then where a verb tells it."""
    one = Story(pick)
    day = pick.day()
    frame = pick.one(
        (
            "{S} on {d} lifted its ban on {a} {g}, imposed in {y}.",
            "{S} on {d} lifted a ban on {a} {g} that it imposed in {y}.",
            "{S}, which banned {a} {g} in {y}, lifted the ban on {d}.",
        )
    )
    yesterday = day - timedelta(days=1)
    frame = frame.replace("{d}", DAYS[yesterday.weekday()]).replace("{y}", str(day.year - 6))
    rows = ((one.sender, one.target, one.sector, action, "decided") for action in ("lifted", "imposed"))
    made = one.made("two_dates", frame, rows=tuple(rows))
    return Made("two_dates", made.text, made.rows, day, day=yesterday.isoformat())


KINDS = (dated, started, two_dates)
