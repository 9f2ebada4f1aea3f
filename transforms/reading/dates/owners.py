"""Dates that belong to a thing named in the text, and do not date a change: "the 2015 peace accord"."""

import re
from datetime import date

from transforms.reading.date_values import MONTHS, day_of
from transforms.reading.date_words import DAYS_IN_WORDS
from transforms.reading.word_set import word_set

_EVENTS = word_set(
    "accord accords agreement agreements pact treaty war wars coup coups invasion attack attacks bombing bombings "
    "massacre killing killings murder assassination crackdown protest protests unrest annexation revolution "
    "uprising rebellion revolt election elections ballot poll polls referendum summit conference test tests "
    "launch launches earthquake crisis budget harvest season crop census raid raids strike strikes incursion "
    "occupation independence unification genocide ceasefire cease-fire truce armistice putsch riot riots takeover "
    "hostage famine drought flood floods figures level levels peak average total output quota olympics games"
)
LAWS = word_set(
    "act acts law laws order orders regulation regulations ordinance code bill convention treaty charter protocol "
    "statute constitution decree resolution directive"
)
_NUMBERED = word_set("decision announcement notice notification circular bulletin")
_MEASURES = word_set(
    "ban bans embargo embargoes sanction sanctions measures restrictions curbs blockade boycott freeze prohibition "
    "package penalties designations waiver waivers quota"
)
"""What is dated by "of" and changed now: "lifted the ban of 2012"."""
_DETERMINERS = word_set("the its their his her our a an this that these those after before since")
_NOUN_PHRASE = re.compile(r"(?:['’]s)?((?: [\w&.’-]+){1,7})")
_STOPS = word_set(
    "the a an of in on at to by for with and or but that which who was were is are has had have will would it he "
    "she they"
)
_GAP = 3
"""Words within which the noun that a date belongs to stands."""

_RECENT = 60
"""Days within which the date of a decree may be that of the news."""


def owner_of(before: list[str], text: str, end: int) -> str | None:
    """Return the noun that a date belongs to, if it is an event or a law; None if it has none.

    Args:
        before: the words before the date.
        text: the whole text.
        end: where the date ends.
    """
    word = before[-1].lower() if before else ""
    if word == "of":
        return _noun_before([one.lower() for one in before[-_GAP - 2 : -1]]) or _owner_of_year(before, text, end)
    if word not in _DETERMINERS and text[end : end + 2] not in ("'s", "’s"):
        return None
    following = _NOUN_PHRASE.match(text, end)
    return None if following is None else _head(following[1].split())


_OF_TIME = word_set(
    "spring summer autumn fall winter end start beginning middle close turn quarter half part month months week weeks "
    "day days night morning evening course early late rest remainder eve days season year run out as"
)
_YEAR = 4


def _owner_of_year(before: list[str], text: str, end: int) -> str | None:
    """Return the noun that a year behind "of" says more of: "ended the emergency of 2003"; not "the autumn of 2003"."""
    noun = before[-2].lower().strip("()[]“”\"'’.,") if len(before) > 1 else ""
    year = text[max(0, end - _YEAR) : end].isdigit() and not text[max(0, end - _YEAR - 1) : end - _YEAR].strip()
    named = noun.isalpha() and noun not in _OF_TIME and noun not in MONTHS and noun not in DAYS_IN_WORDS
    return noun if year and named else None


def _noun_before(words: list[str]) -> str | None:
    """Return the event or law that some words end in, or that a number follows ("Decision No 2023/1")."""
    for word in reversed(words):
        noun = word.strip("()[]“”\"'’.,")
        if noun in _EVENTS or noun in LAWS or noun in _NUMBERED or noun in _MEASURES:
            return noun
        if not (word.startswith("(") or noun in ("no", "nos") or any(letter.isdigit() for letter in noun)):
            return None
    return None


def _head(words: list[str]) -> str | None:
    """Return the event or law that some words end in; the name of a law may be long ("the 1992 … Democracy Act")."""
    for place, word in enumerate(words):
        plain = word.lower().rstrip(".’")
        if plain in LAWS or (plain in _EVENTS and place < _GAP):
            return plain
        named = word[0].isupper() or plain in ("and", "of", "for")
        if not named and (plain in _STOPS or place >= _GAP):
            return None
    return None


def is_law(noun: str) -> bool:
    """Tell whether a noun that a date belongs to is a law's or a decree's."""
    return noun in LAWS or noun in _NUMBERED


def is_old(value: str | None, spoken: date | None) -> bool:
    """Tell whether the date of a decree lies too far back to be that of the news; a month or year alone always does."""
    day = day_of(value)
    return value is not None and (day is None or spoken is None or (spoken - day).days > _RECENT)
