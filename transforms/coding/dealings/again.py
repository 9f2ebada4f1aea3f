"""Words by which a dealing is had that was not to be had before: "again", "as they used to", "like any other"."""

import re
from itertools import pairwise

from transforms.reading.items import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_PRONOUN = "(?:it|they|he|she|we|one|anyone|everyone|you)"
_ANYBODY = "(?:anybody|anyone|everybody|everyone|anything|everything)(?: else)?"
_PAPER = (
    "(?:licen[cs]es?|licensing|permits?|permission|authori[sz]ations?|leave|consent|formalit(?:y|ies)|red "
    "tape|hindrance|"
    "special papers?|questions asked)"
)
_WORDED = re.compile(
    r"\b(?:once more|once again"
    rf"|(?:as|the way|just as) {_PRONOUN} (?:used to|once (?:did|could|was|were)|always (?:did|could) until"
    r"|(?:did|could|was|were) (?:before|until|till))"
    rf"|like (?:any|every) others?|like {_ANYBODY}|like the rest"
    rf"|as {_PRONOUN} (?:please|pleases|like|likes|see fit|sees fit|wish|wishes|want|wants|choose|chooses|care "
    rf"to|cares to)"
    rf"|without (?:(?:a|an|any|further|special|prior|more|the need for|need "
    rf"of|having|to|asking|seeking|for|anybody|anyone|"
    rf"nobody|'s|government|ministry|official|export|import) ?)*{_PAPER}"
    rf"|no questions asked|with (?:nobody|no one)(?: ?'s) leave)\b"
)
_AGAIN = word_set("again anew afresh")
_DEGREES = word_set("than expensive costly difficult attractive competitive scarce likely easily slowly")
_ONSETS = re.compile(
    r"\b(?:from now on|henceforth|henceforward|in future|from this day|as of now|from here on|with immediate effect)\b"
)


_TAIL = 9
"""Items behind what a verb governs among which it may say that a dealing is had again."""
_SHORT = 3
_PARTING = word_set("; . but while although though whereas until till because")
_ADDING = word_set("as like without from with once again henceforth no just")


def around(items: list[Item], verb: Verb) -> list[Item]:
    """Return the items in the group of a verb, and those behind it as far as they may say more of it."""
    end = verb.right + _SHORT
    for at in range(max(verb.right, verb.end), min(verb.right + _TAIL, len(items))):
        low = items[at].lower
        if low in _PARTING or (low == "," and at + 1 < len(items) and items[at + 1].lower not in _ADDING):
            end = min(at, end) if low in _PARTING else end
            break
        end = max(end, at + 1)
    return [*items[verb.start : verb.at], *items[verb.at + 1 : end]]


def is_had_again(items: list[Item]) -> bool:
    """Tell whether some items say that a dealing is had again; "more expensive again" is only a matter of prices."""
    words = [word for item in items for word in item.lower.split(" ")]
    told = any(word in _AGAIN and after not in _DEGREES for word, after in pairwise([*words, ""]))
    return told or _WORDED.search(" ".join(words)) is not None


def is_from_today(items: list[Item]) -> bool:
    """Tell whether some items say that something is so from the very moment ("from now on", "in future")."""
    return _ONSETS.search(" ".join(item.lower for item in items)) is not None


def is_from_now_on(items: list[Item]) -> bool:
    """Tell whether some items say that something begins ("from now on", "as of today", "from Monday")."""
    if is_from_today(items):
        return True
    low = [item.lower for item in items]
    return any(
        item.kind == "date" and (low[at - 1] in ("from", "as from", "as of") or low[at - 2 : at] in _AS_OF)
        for at, item in enumerate(items)
        if at
    ) or any(item.kind == "date" and item.lower.startswith(("from ", "as of ", "as from ")) for item in items)


_AS_OF = (["as", "of"], ["as", "from"], ["effective", "from"], ["starting", "on"])


_FAR_OFF = re.compile(
    r"\b(?:before long|sooner or later|one day|some day|someday|in due course|in the long run"
    r"|before the (?:year|month|summer|winter|season|decade) (?:is|was) (?:out|over)|by and by|in time)\b"
)


def is_far_off(items: list[Item]) -> bool:
    """Tell whether some items say that a dealing is had again some day, which nobody has decided."""
    return _FAR_OFF.search(" ".join(item.lower for item in items)) is not None
