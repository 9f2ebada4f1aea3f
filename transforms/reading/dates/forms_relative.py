"""Dates that count from today or from another date, and those that name a part of a year."""

from transforms.reading import date_words as w
from transforms.reading.dates import anniversaries, feasts, from_events, relative, traps
from transforms.reading.dates import date_calendar as calendar
from transforms.reading.dates.forms_written import DAY_FIRST, MONTH_ALONE, MONTH_FIRST
from transforms.reading.dates.model import Form, form
from transforms.reading.dates.weekdays import week_before_weekday, weekday, weekday_of_anchor, weekdays_ago

_NEAR = (
    "to-?day|yesterday|to-?morrow|to-?night"
    rf"|overnight(?! (?:on |from )?(?:{w.WEEKDAY_NAMES}))|midnight tonight|last (?:night|evening)"
)
_OTHER = "same|previous|preceding|following"
_SPANS = f"(?P<unit>{w.PERIOD}|weekend|{w.PART_OF_DAY})"
_OF_YEAR = rf"(?:of )?(?:{w.YEAR}(?![-–/]\d)|['’](?P<short_year>\d\d)(?!\w)|(?P<rel>last|this|next|the) year)\b"
_WEEK_OF = (
    r"[Tt]he week (?P<way>of|from|beginning|starting|commencing|to|ending|ended|that (?:began|ended))(?: on)? "
    rf"(?:{w.ANY_WEEKDAY},? )?"
)
_OF_YEARS = r"(?:of )?(?:19|20)\d\d[-–/](?:\d\d){1,2}\b"
_LARGER = rf"(?:{w.COUNT.replace('<count>', '<more>')}[ -](?P<larger>year|month)s?,? and )"
_COUNTED = rf"(?i:{_LARGER}?{w.COUNT_OR_HALF}[ -]{w.UNIT})"
_MOVED = r"(?P<way>(?:earlier|later)\b(?! than| this| in the)|previously\b|afterwards\b"
_HAD = r"(?=,? (?:it|they|he|she|(?:the )?\w+) had\b)"
"""What follows "the year before" where that is no clause of its own: "the year before it had banned …"."""

_DID = r"(?= (?:\w+ed|froze|cut|put|took|shut|hit|made|told|said|slapped|brought|withdrew|broke|lifted)\b)"
"""What follows "the day before" in its clause: "Britain the day before announced a ban"."""

_IN_WORDS = "|".join(sorted(w.DAYS_IN_WORDS, reverse=True))
_DATED = (
    r"(?= (?P<way>after|before) (?:(?:(?!will |would |until |from |since )[^,.;:()\n]){1,90}? (?:of|on) )?(?:the )?"
    rf"(?:(?P<day>\d{{1,2}}) (?P<month>{w.MONTH_NAMES})|(?P<month2>{w.MONTH_NAMES}) (?P<day2>\d{{1,2}})(?!\d))"
    r"(?:,? (?P<year>(?:19|20)\d\d)\b)?)"
)
"""What happened on a day that is written out, from which others are counted: "after the coup of 22 March 2012"."""

_OF_PERIOD = (
    r"(?= (?P<way>after|before) (?:the |its |an? )?(?:(?P<of>(?:19|20)\d\d) [a-z]"
    rf"|(?:[\w-]+ ){{1,4}}(?:of|in) (?:(?P<month>{w.MONTH_NAMES}) )?(?P<year>(?:19|20)\d\d)\b))"
)
"""What happened in a year that is told with it: "after the 1990 coup", "after the coup of May 1990"."""

_OF_DATED = _DATED.replace("after|before", "after|before|of")

_OF_DAY = rf"(?: (?:{w.PART_OF_DAY})\b)?"

_ALONE = r"(?=[ ]?[,.;:)\]–—]|[ ]?$|[ ](?:and|but)\b)"
"""What follows "on" where it means "later"."""
_OPEN = r"(?=[ ]?[,.;:)]|[ ]?$|[ ](?:and|but|it|they|he|she|the|when|[A-ZÀ-Þ]))"
"""What follows "that December" where it is a date of its own."""
_FEW = r"an|one|two|three|four|five|six|half an"
"""As many hours as usually end on the same day."""
_FISCAL = r"(?:FY|(?:[Ff]iscal|[Ff]inancial)(?: [Yy]ear)?) ?['’]?\d\d(?:\d\d)?(?:[/-]\d\d(?:\d\d)?)?\b"

_HOURS = r"(?:the |an |a few |a couple of |several )?(?:hours?|minutes|moments)"

NEAR: tuple[Form, ...] = (
    form(rf"(?i:(?P<near>{_NEAR}|this (?:{w.PART_OF_DAY})))\b", relative.near_day, traps.is_today),
)
THE: tuple[Form, ...] = (
    form(r"[Tt]he day (?P<way>before|after) (?:yesterday|tomorrow)\b", relative.around_day),
    form(rf"[Tt]he (?P<unit>{w.PERIOD}) (?P<way>before|after){_HAD}", relative.away, anchored=True),
    form(rf"[Tt]he (?P<unit>{w.PERIOD}|weekend|evening) before last\b", relative.span_before_last),
    form(
        rf"[Tt]he (?P<unit>{w.PERIOD}|{w.PART_OF_DAY}) (?P<way>before|after)(?:{w.CLOSED}|{_DID})",
        relative.away,
        anchored=True,
    ),
    form(
        rf"[Tt]he {w.WEEKDAY} (?P<which>before|after)(?: (?P<turn>last|next))?{w.CLOSED}",
        weekday_of_anchor,
        anchored=True,
    ),
    form(rf"[Tt]he {w.MONTH} (?P<which>before){w.CLOSED}", relative.month_of_anchor, anchored=True),
    form(rf"[Tt]he (?P<unit>day|week|month|year){_DATED}", from_events.after_dated),
    form(
        rf"[Tt]he (?P<unit>{w.PERIOD})(?= (?P<way>before|after)\b)", relative.of_what_follows, role="of", anchored=True
    ),
    form(
        r"[Tt]he (?P<unit>week|month|year) was (?:out|over)\b",
        relative.span_told,
        traps.is_before,
        role="on",
        anchored=True,
    ),
    form(rf"[Tt]he (?P<end>first|last) day of {MONTH_ALONE}", calendar.end_of_month),
    form(rf"[Tt]he (?P<ordinal>{_IN_WORDS}) (?:day )?of {MONTH_ALONE}", calendar.day_in_words),
    form(
        rf"[Tt]he (?P<ordinal>{_IN_WORDS}) (?:day )?of (?P<month_of>last|this|the|next) month\b",
        calendar.day_of_this_month,
    ),
    form(rf"[Tt]he (?P<end>first|last) day of {_OF_YEAR.removeprefix('(?:of )?')}", calendar.end_of_year),
    form(
        rf"[Tt]he (?P<ordinal>{_IN_WORDS}) (?:day )?of (?P<which>{w.TOLD}) month\b",
        calendar.day_of_told_month,
        anchored=True,
    ),
    form(rf"(?i:the (?:early |late |mid-? ?)?(?:{'|'.join(w.DECADES)}))\b", calendar.unknown),
    form(rf"[Tt]he {w.SEASON}{w.CLOSED}", relative.season_alone, traps.was_in),
    form(r"[Tt]he same date\b", relative.same_day, anchored=True),
    form(rf"[Tt]he (?P<which>{_OTHER}|next) {_SPANS}\b", relative.span_of_anchor, anchored=True),
    form(rf"[Tt]he (?P<which>{_OTHER}|next) {w.WEEKDAY}", weekday_of_anchor, anchored=True),
    form(rf"[Tt]he (?P<which>{_OTHER}|next) {w.MONTH}(?!\w)", relative.month_of_anchor, anchored=True),
    form(rf"[Tt]he (?P<which>{_OTHER}) {w.SEASON}", relative.season, anchored=True),
    form(rf"[Tt]he {w.SEASON} {_OF_YEARS}", calendar.unknown),
    form(rf"[Tt]he {w.SEASON} {_OF_YEAR}", calendar.year_in_words),
    *(form(rf"{_WEEK_OF}{day}", calendar.week_named) for day in (DAY_FIRST, MONTH_FIRST)),
    form(r"[Tt]he (?P<unit>weekend)\b", relative.weekend),
    form(rf"[Tt]he \w+[ -](?:quarter|half) {_OF_YEAR}", calendar.year_in_words),
    form(
        rf"[Tt]he (?P<nth>first|second|third|fourth)[ -](?P<span>quarter|half)\b{w.CLOSED}",
        relative.part_of_year,
        traps.is_in,
    ),
)
PART_OF_DAY: tuple[Form, ...] = (
    form(r"(?i:(?:earlier|later) (?:in|on) (?:the|that|the same) day)\b", relative.same_day, anchored=True),
)
RELATIVE: tuple[Form, ...] = (
    form(rf"(?i:within (?:hours|minutes|moments|a day)|hours|minutes|moments){_OF_DATED}", from_events.on_dated),
    form(
        rf"(?i:within {_HOURS}|(?:hours|minutes|moments) (?:later|earlier))\b(?! of)", relative.same_day, anchored=True
    ),
    form(rf"(?i:(?P<which>{_OTHER}|that(?: same)?) {_SPANS})\b", relative.span_of_anchor, anchored=True),
    form(rf"(?i:(?P<which>{_OTHER}) ){w.WEEKDAY}", weekday_of_anchor, anchored=True),
    form(rf"(?i:(?P<which>same|that) {w.SEASON})", relative.season, anchored=True),
    form(rf"(?i:(?:that )?(?P<which>same) ){w.MONTH}(?!\w)", relative.month_of_anchor, anchored=True),
    form(rf"[Tt]hat {w.MONTH}(?!\w){_OPEN}", relative.month_then, traps.is_pointed_at, anchored=True),
    form(rf"(?i:this (?P<within>day|week|month),? in) {w.YEAR}\b", anniversaries.within_year),
    form(rf"(?i:(?P<which>last|this|next|this past) {w.SEASON})", relative.season),
    form(r"(?i:(?P<which>last|this|next) (?P<unit>week|weekend|month|year))\b", relative.span, traps.is_no_duration),
    form(rf"(?i:last ){w.WEEKDAY} (?P<more>week|fortnight)\b(?!['’])", week_before_weekday),
    form(rf"(?i:(?P<which>(?:this )?(?:past|coming)|last|next|this) ){w.WEEKDAY}{_OF_DAY}", weekday),
    form(rf"(?i:(?P<which>last|next|this) ){MONTH_FIRST}", calendar.day_of_month),
    form(rf"(?i:(?P<which>last|next|this|coming) ){MONTH_ALONE}", calendar.month_alone),
)
COUNT: tuple[Form, ...] = (
    form(
        rf"(?i:(?:an? )?(?:few|couple of|several|some|many)|{_FEW}) (?:hours?|minutes) "
        r"(?:later|earlier|(?:before|after)(?=[,.;]))",
        relative.same_day,
        anchored=True,
    ),
    form(
        rf"{_COUNTED} ago,? (?:to the day|to-?day|(?P<beside>yesterday|to-?morrow)|this (?:morning|evening))\b",
        anniversaries.to_the_day,
    ),
    form(rf"{_COUNTED} ago this {w.WEEKDAY}", anniversaries.to_the_day),
    form(rf"{_COUNTED} ago (?P<moved>this|last) (?P<within>week|month)\b", anniversaries.within_year),
    form(rf"(?i:{w.COUNT}) (?P<weekday>{w.WEEKDAY_NAMES})s ago\b", weekdays_ago),
    form(rf"(?i:(?:a|one) (?P<more>week|fortnight) last ){w.WEEKDAY}", week_before_weekday),
    form(r"(?i:half a|a quarter of a|(?:\w+ )?(?:quarters of )?an?|\w+) centur(?:y|ies) ago\b", calendar.unknown),
    form(rf"{_COUNTED} ago(?: (?:on )?{w.WEEKDAY})?", anniversaries.ago),
    form(rf"{_COUNTED} {_MOVED}|(?:before|after){w.CLOSED})", relative.away, anchored=True),
    form(
        r"(?i:(?P<hours>24|48|72|twenty-four|forty-eight|seventy-two)[ -]hours (?P<way>later|earlier|before|ago))\b",
        relative.by_hours,
        anchored=True,
    ),
    form(rf"{_COUNTED}{_DATED}", from_events.after_dated),
    form(rf"{_COUNTED}{_OF_PERIOD}", from_events.after_period),
    form(rf"{_COUNTED} (?P<way>on)\b{_ALONE}", relative.away, anchored=True),
    form(
        rf"{_COUNTED} to the day(?= (?P<way>after|before|since)\b)", anniversaries.to_the_day, role="of", anchored=True
    ),
    form(
        rf"{_COUNTED}(?= (?:ha(?:s|ve|d) (?:passed|elapsed|gone(?: by)?) )?(?P<way>after|before|since)\b)",
        relative.of_what_follows,
        role="of",
        anchored=True,
    ),
    form(rf"{_COUNTED} (?P<way>on)(?=,| (?:it|they|he|she)\b)", relative.away, traps.opens_clause, anchored=True),
    form(rf"{_COUNTED} into {MONTH_ALONE}", calendar.month_alone),
    form(rf"{_COUNTED} (?:from now|hence)\b", relative.hence),
    form(rf"(?i:(?:an?|one) (?P<further>week|fortnight) (?:on|from) ){w.WEEKDAY}", weekday),
    form(rf"(?i:{w.COUNT} (?:and a half years|year and a half) ago)\b", relative.half_years_ago),
    form(rf"(?i:(?:{w.VAGUE_COUNT} )?{w.UNIT}) (?:ago|earlier)\b", calendar.unknown),
    form(
        rf"(?i:{w.VAGUE_COUNT} {w.UNIT}) (?:later\b|afterwards?\b|after{w.CLOSED})",
        relative.vaguely_later,
        anchored=True,
    ),
)
PERIOD: tuple[Form, ...] = (
    form(rf"(?i:{w.SEASON}) {_OF_YEARS}", calendar.unknown),
    form(rf"(?i:{w.SEASON}) {_OF_YEAR}", calendar.year_in_words),
    form(rf"\w+[ -](?:quarter|half) {_OF_YEAR}", calendar.year_in_words),
    form(rf"(?:Q[1-4]|H[12]) {_OF_YEAR}", calendar.year_in_words),
    form(rf"(?:Q(?=[1-4])|H(?=[12]))(?P<nth>[1-4])\b{w.CLOSED}", relative.part_of_year, traps.is_in),
    form(rf"{_FISCAL}{w.CLOSED}", calendar.unknown, traps.is_in),
    form(_FISCAL, calendar.unknown, role="of"),
    form(
        rf"(?i:(?P<feast>new year[’']s (?:day|eve)|christmas (?:day|eve)|boxing day|good friday|easter (?:mon|sun)day))"
        rf"\b{w.OF_YEAR}",
        feasts.feast,
    ),
    form(rf"(?P<feast>Christmas|Easter)\b(?! [A-Z]){w.OF_YEAR}", feasts.feast_about, traps.is_about_feast),
)
AFTER_THE: tuple[Form, ...] = (form(r"(?P<unit>week|month|year)\b(?!['’])", relative.span_around),)
"""What follows a part of a date and is a date only there: "the end of the year"."""
