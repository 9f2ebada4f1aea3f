"""Calls, threats and promises that somebody keeps to, or breaks: "heeded calls to lift", "broke a promise"."""

from transforms.coding.status.chain import Governor
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE, POSSIBLE
from transforms.reading import grammar as g
from transforms.reading.inflection import PAST
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_GRANTING = ("heed", "grant", "honour", "honor", "fulfil", "obey", "satisf", "redeem", "met", "kept", "execut")
_YIELDING = ("bow", "yield", "acced", "cav", "gave in", "give in", "gave way", "act", "assent", "submit", "succumb",
             "gave", "carr", "follow", "make", "made", "deliver")  # fmt: skip
_TO = word_set("to on in out through good way")
_WISHES = ("call", "request", "plea", "appeal", "demand", "pressure", "wish", "recommendation", "advice", "threat",
           "petition", "bidding", "entreat", "warning", "ultimatum", "lobbying")  # fmt: skip
_BREAKING = ("broke", "break", "betray", "violat", "breach", "dishono", "forgot", "repudiat", "forsw", "forsook")
_WORDS = ("promise", "pledge", "vow", "commitment", "undertaking", "word", "assurance", "decision", "agreement")
_OPEN = POSSIBLE | FUTURE | CONDITIONAL | g.NEGATIONS | {"to", "would", "could", "yet"}


def grants_wish(items: list[Item], one: Governor, nearest: Governor | None) -> bool:
    """Tell whether a verb says that what somebody called for, or threatened, was done.

    Args:
        items: the sentence.
        one: the verb above.
        nearest: the noun right above the change ("calls", "request", "threat").
    """
    verb = one.verb
    if verb is None or nearest is None or nearest.verb is not None or not _names(items, nearest.at, _WISHES):
        return False
    low = items[one.at].lower
    before = {item.lower for item in items[verb.start : verb.at]}
    if verb.passive or verb.form not in ("finite", "gerund") or PAST not in items[one.at].forms or before & _OPEN:
        return False
    if low.startswith(_GRANTING):
        return any(one.start <= nearest.at < one.end for one in verb.objects)
    between = {word for item in items[verb.at : nearest.at] for word in item.lower.split(" ")}
    return low.startswith(_YIELDING) and bool(between & _TO) and nearest.at - verb.at <= _NEAR


_NEAR = 7


def breaks_word(items: list[Item], one: Governor, nearest: Governor | None) -> bool:
    """Tell whether a verb says that a promise was broken."""
    verb = one.verb
    if verb is None or nearest is None or nearest.verb is not None or not _names(items, nearest.at, _WORDS):
        return False
    before = {item.lower for item in items[verb.start : verb.at]}
    broken = items[one.at].lower.startswith(_BREAKING) and not before & _OPEN
    things = verb.subject if verb.passive else verb.objects
    return broken and any(one.start <= nearest.at < one.end for one in things)


def _names(items: list[Item], at: int, words: tuple[str, ...]) -> bool:
    return any(word.startswith(words) for word in items[at].lower.split(" "))


_NOTIFYING = ("notif", "inform", "told", "wrote", "gave", "serve", "submit", "sent")
_LAWMAKERS = word_set("congress parliament senate house wto")
_TOLD = ("told", "wrote", "gave", "sent")
_OF_LAW = word_set("congress senate wto notice notification")
"""Who is told formally also without a word of notifying; a parliament may be told of plans."""
_INTENDING = ("intend", "intent", "plan")


def gives_notice(items: list[Item], one: Governor, nearest: Governor | None) -> bool:
    """Tell whether somebody gives formal notice of what he intends: "notified Congress that it intends to lift".

    Under American law the notice itself is the decision, which takes effect after a time.
    """
    verb = one.verb
    if verb is None or nearest is None or not items[nearest.at].lower.startswith(_INTENDING):
        return False
    before = {item.lower for item in items[verb.start : verb.at]}
    if PAST not in items[one.at].forms and not items[one.at].lower.endswith(("ed", "old", "ote", "ave", "ent")):
        return False
    told = items[one.at].lower.startswith(_NOTIFYING) and not before & _OPEN
    around = items[max(0, verb.start - _NEAR) : nearest.at]
    formal = _OF_LAW if items[one.at].lower.startswith(_TOLD) else _LAWMAKERS
    return told and any(item.lower.rpartition(" ")[2] in formal for item in around)
