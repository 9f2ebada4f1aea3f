"""The forms in which dates are written on pages, as regular expressions."""

import re

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
ENGLISH_MONTH = re.compile(_MONTH, re.I)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_TIME = (
    r"(?:(?:,? ?(?:at|t|/|-|–|\||,)? ?)(?P<hour>\d{1,2})[:.]?(?P<minute>\d\d)(?:[:.]?(?P<second>\d\d)(?:[.,]\d{1,9})?)?"
    r"(?: ?(?P<half>[ap])\.?m\.?)?(?: ?(?P<zone>[a-z]{1,5}|(?:utc|gmt)?[+-]\d\d:?(?:\d\d)?))?(?: \([a-z ]{1,40}\))?)?"
)
FORMS = tuple(
    re.compile(form + _TIME, re.IGNORECASE | re.ASCII)
    for form in (
        rf"{_YEAR}(?P<mark>[-/.]?)(?P<month>\d\d)(?P=mark)(?P<day>\d\d)",
        rf"{_WEEKDAY}{_DAY}[ -](?:(?:day )?of )?{_MONTH},?[ -]{_YEAR}",
        rf"{_WEEKDAY}{_MONTH} {_DAY},? {_YEAR}",
        # a year of two figures shows itself between the same marks, or by an apostrophe
        rf"{_WEEKDAY}{_DAY}-{_MONTH}-(?P<year>\d\d)(?!\d)",
        rf"{_WEEKDAY}{_DAY} {_MONTH},? ['’](?P<year>\d\d)(?!\d)",
        r"(?P<year>\d{4}) ?[年년] ?(?P<month>\d{1,2}) ?[月월] ?(?P<day>\d{1,2}) ?[日일]",
        # 09.30.25 has one reading, since nothing but a day is above 12 in the middle
        r"(?P<month>0?[1-9]|1[0-2])(?P<mark>[./])(?P<day>1[3-9]|2\d|3[01])(?P=mark)(?P<year>\d\d)(?!\d)",
    )
)
NUMERIC = re.compile(
    rf"(?P<first>\d{{1,2}})(?P<mark>[/.-]) ?(?P<second_number>\d{{1,2}})(?P=mark) ?{_YEAR}{_TIME}", re.I | re.A
)
WITHIN = re.compile(
    rf"(?<!\d)\d{{4}}(?P<parted>[-./])(?:0[1-9]|1[0-2])(?P=parted)[0-3]\d(?!\d)"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?[ -](?:(?:day )?of )?{_MONTH},?[ -]\d{{4}}\b"
    rf"|\b{_MONTH.replace('month', 'month_first')} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}\b"
    rf"|(?<![\w-])\d{{1,2}}-{_MONTH.replace('month', 'month_between')}-\d\d(?![\d-])"
    rf"|\b\d{{1,2}} {_MONTH.replace('month', 'month_short')},? ['’]\d\d(?!\d)",
    re.I,
)
# with the month in another language, as a number between full stops, or with the year first
_OTHER = (
    r"(?P<day>\d{1,2})(?:\.|er|º|°)? (?:de |d['’])?(?P<name>[^\W\d_]{2,14})\.?,? (?:del? )?"
    r"(?P<year>\d{4})"
)
_YEAR_FIRST = (  # as in Hungarian, Lithuanian and Latvian
    r"(?P<year>\d{4})\. gada (?P<day>\d{1,2})\. (?P<name>[^\W\d_]{3,14})",
    r"(?P<year>\d{4})(?:\. ?| m\. |, | |-)(?P<name>[^\W\d_]{3,14})\.?[ -](?P<day>\d{1,2})(?: d\.|\.)?",
)
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ROMAN = (
    rf"(?<![\w.-])(?P<day>\d{{1,2}})(?:\. ?| )(?P<roman>{'|'.join(sorted(ROMAN, key=len, reverse=True))})"
    r"(?:\. ?| )(?P<year>\d{4})"
)
OF_ROMAN = re.compile(_ROMAN + r"(?P<hour>(?!))?(?P<zone>(?!))?")
_NAME_OF_GROUP = re.compile(r"\?P<\w+>")
OTHERS = tuple(re.compile(form + _TIME, re.I) for form in _YEAR_FIRST)
OTHER = re.compile(rf"(?:[^\W\d_]{{2,14}},? )?{_OTHER}(?: (?:г|р|r)\.| года| року)?{_TIME}", re.I)
OTHER_WITHIN = re.compile(
    rf"\b{_OTHER}\b|\b\d{{1,2}}\. ?\d{{1,2}}\. ?\d{{4}}\b|\b\d{{4}} ?[年년] ?\d{{1,2}} ?[月월] ?\d{{1,2}} ?[日일]"
    r"|(?<!\d)\d{1,2}/\d{1,2}/\d{4}(?!\d)|(?<![\d./])\d{1,2}(?P<dot>[./])\d\d(?P=dot)\d\d(?![\d./])"
    rf"|\b(?:{_NAME_OF_GROUP.sub('?:', '|'.join(_YEAR_FIRST))})(?!\w)"
    rf"|(?<!\d)\d{{1,2}}-\d{{1,2}}-\d{{4}}(?!\d)|(?-i:{_NAME_OF_GROUP.sub('?:', _ROMAN)})(?!\w)",
    re.I,
)
OF_NUMBERS = re.compile(r"\d{1,2}(?:/\d{1,2}/\d{4}|-\d{1,2}-\d{4}|\.\d\d\.\d\d|/\d\d/\d\d)")
PLACE = re.compile(r"[A-Z][A-Z .'’/-]{2,38}(?: \([^()]{2,30}\))?[,.]? \(?")
# a place in small letters could open any sentence, unless a dash follows the date
PLACE_IN_SMALL = re.compile(r"[A-ZÀ-Þ][\w.'’-]*(?:,? [A-ZÀ-Þ][\w.'’-]*){0,4}, ")
DASH = re.compile(r"(?: ?\([^()]{2,40}\))? ?[-–—]")
