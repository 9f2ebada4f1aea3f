"""What is political whatever else a text speaks of: a ban that is called so ("on health grounds … politically
motivated"), and a state's sanctions on another country.
"""

from itertools import pairwise

from transforms.coding.model import Reading, SentenceView
from transforms.reading.word_set import word_set

_POLITICAL = word_set("political politically politicised politicized")
_MOTIVES = word_set(
    "motivated inspired driven motives motive reasons grounds pressure purposes blackmail considerations punishment "
    "retaliation reprisal reprisals revenge coercion"
)
_BLACKMAIL = frozenset(
    {
        ("economic", "blackmail"),
        ("economic", "pressure"),
        ("trade", "blackmail"),
        ("economic", "coercion"),
        ("trade", "coercion"),
    }
)
_BANS = word_set(
    "ban bans embargo embargoes move moves decision decisions measure measures step steps boycott blockade"
)
"""What is called political: "the ban was political", "called it a political move"."""

_BEING = word_set("was is were are as purely clearly entirely wholly plainly simply obviously it its be")
_FOR = word_set("for over")
_ANGER = word_set("anger reprisal revenge")
_NOT_SO = word_set("not nothing nobody denied denies deny denying rejected rejects never")
_FIRST = 10
"""Sentences of a text in which somebody says so."""


def is_called_political(views: list[SentenceView]) -> bool:
    """Tell whether somebody is said to ban for political reasons."""
    return any(_says_so(view) for view in views[:_FIRST])


_TOLD_BY = ("politic", "blackmail", "pressure", "punish", "coercion", "anger", "repris", "reveng")
"""What is in any words that say so."""


def _says_so(view: SentenceView) -> bool:
    said = " ".join([item.lower for item in view.items])
    if not any(part in said for part in _TOLD_BY):
        return False
    words = [word for item in view.items for word in item.lower.replace("-", " ").split()]
    if any((one in _POLITICAL and two in _MOTIVES) or (one, two) in _BLACKMAIL for one, two in pairwise(words)):
        return True
    if any(one == "in" and two in _ANGER for one, two in pairwise(words)):
        return True  # "in anger at a call for an inquiry"
    return _NOT_SO.isdisjoint(words) and (_is_called(words) or _punishes(words))


def _is_called(words: list[str]) -> bool:
    """Read "said the ban was purely political" and "in what it called a political decision"."""
    for at, word in enumerate(words):
        if word not in _POLITICAL:
            continue
        if at + 1 < len(words) and words[at + 1] in _BANS:
            return True
        before = at - 1
        while before > 0 and words[before] in _BEING:
            before -= 1
        if before < at - 1 and words[before] in _BANS and (at + 1 == len(words) or not words[at + 1].isalpha()):
            return True
    return False


def _punishes(words: list[str]) -> bool:
    """Read "Moscow was seeking to punish Georgia for its policies", "as punishment for new customs rules"."""
    told = (at for at, word in enumerate(words) if word.startswith("punish"))
    return any(not _FOR.isdisjoint(words[at + 1 : at + 1 + _NEAR]) for at in told)


_NEAR = 4
"""Words after "punish" in which it is said for what."""


def hits_by_sanctions(reading: Reading) -> bool:
    """Tell whether a state is named whose sanctions, called so, on another country a change is about."""
    senders = {code for code, _ in reading.roles.senders}
    lands = {one.country for one in reading.roles.targets if one.country}
    called = "sanction" in reading.frame.object_item.lower or "sanction" in reading.frame.head_item.lower
    return called and reading.verdict.decided and bool(senders) and bool(lands - senders)
