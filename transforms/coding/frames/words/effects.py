"""Trade that becomes less, or stops, without anybody's forbidding it: "a duty had reduced purchases"."""

from transforms.reading.grammar import HAVE
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_CAUSES = word_set(
    "duty duties tariff tariffs levy levies war fighting drought flood floods storm storms frost weather shortage "
    "shortages price prices demand crisis recession slump inflation strike strikes unrest devaluation epidemic disease"
)
_FORCES = word_set(
    "snow fog rain ice landslide landslides earthquake breakdown accident repairs maintenance volcano volcanic ash "
    "hurricane cyclone typhoon"
)
_TROUBLES = word_set(
    "strike strikes walkout walkouts stoppage stoppages drought flood floods storm storms frost weather shortage "
    "shortages demand cholera ebola coronavirus covid pandemic"
)
"""Causes for which even what somebody else stops is no sanction."""
_STOPPING = frozenset({"ban", "bar", "block"})
_PAUSING = frozenset({"suspend"})
_LESSENING = ("cut", "slash", "reduc", "halv", "curtail", "curb", "chok")
_KEEPING = ("keep", "kept", "hold", "held", "shut", "bar")
_FRESH = word_set("new fresh further additional latest more another")
_REACH = 8


def is_effect(items: list[Item], verb: Verb) -> bool:
    """Tell whether nobody forbids a trade, but something makes it less: a duty, a war, sanctions that stand."""
    changes = items[verb.at].senses.changes
    if not verb.subject or not changes & (_STOPPING | _PAUSING):
        return False
    if verb.passive:
        caused = _has_cause(items, verb, _FORCES | _TROUBLES) or _is_hourly(items, verb)
        return not any(link.word == "by" for link in verb.links) and caused
    if not changes & _STOPPING:
        return False
    if not verb.objects:
        return _has_cause(items, verb, _FORCES | _CAUSES)
    kept = items[verb.at].lower.startswith(_KEEPING) and any(one.lower in HAVE for one in items[verb.start : verb.at])
    if (kept or items[verb.at].lower.startswith(_LESSENING)) and all(
        _stands_already(items, one) for one in verb.subject
    ):
        return True  # "the embargo has kept its firms out"
    causes = _CAUSES | _FORCES | {"nothing"} if items[verb.at].lower.startswith(_KEEPING) else _CAUSES
    return all(items[one.head].kind == "word" and items[one.head].lower in causes for one in verb.subject)


_NIGHTLY = ("for the night", "at night", "overnight", "on sundays", "every night")


def _is_hourly(items: list[Item], verb: Verb) -> bool:
    """Tell whether a door is only shut by the clock ("the border was closed for the night")."""
    after = " ".join(one.lower for one in items[verb.end : verb.end + _REACH])
    return any(one in after for one in _NIGHTLY)


def _has_cause(items: list[Item], verb: Verb, causes: frozenset[str]) -> bool:
    """Tell whether what stops, or is stopped, is so for a cause that is no state's ("stopped because of a strike")."""
    if any(link.word == "amid" and items[link.phrase.head].lower in causes for link in verb.links):
        return True
    after = [one.lower for one in items[verb.end : verb.end + _REACH]]
    return "because" in after and any(word in causes for word in after[after.index("because") :])


def _stands_already(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is a measure of which nothing says that it is new ("the sanctions have cut exports")."""
    years = phrase.links and phrase.links[0].word == "of" and items[phrase.head].lower.endswith(("years", "decades"))
    head = items[phrase.links[0].phrase.head if years else phrase.head]
    fresh = any(one.lower in _FRESH for one in items[phrase.start : phrase.head])
    return head.kind == "measure" and head.data.kind == "measure" and not fresh
