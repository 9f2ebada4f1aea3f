"""Headings that say what becomes of all that stands below them: "Renewed", "Regimes lifted:", "New this month"."""

from collections.abc import Iterator

from schemas.vocabulary import Status
from transforms.coding.model import Agenda, SentenceView
from transforms.reading import grammar as g
from transforms.reading.bullets import BULLETS, after_bullet, is_bulleted
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_ACTIONS = {
    "lifted": word_set(
        "lifted ended revoked repealed terminated removed expired lapsed rescinded withdrawn cancelled abolished "
        "discontinued repeals terminations expiries revocations liftings rescissions"
    ),
    "extended": word_set(
        "renewed extended prolonged continued renewals extensions prolongations continuations rollovers roll-overs"
    ),
    "suspended": word_set("suspended suspensions paused"),
    "eased": word_set("eased relaxed waived easings waivers"),
    "reinstated": word_set("reimposed re-imposed reinstated reinstatements reimpositions"),
    "imposed": word_set("new imposed introduced"),
}
_ACTION_OF = {word: action for action, words in _ACTIONS.items() for word in words}
_NEUTRAL = word_set(
    "amended amendments unchanged maintained kept retained pending proposed proposals enforcement corrected "
    "corrigenda other others miscellaneous notes remarks upcoming review outlook forthcoming remaining penalties "
    "guidance remain standing"
)
"""What heads a part of which nothing is said to change, or that is no change of measures."""

_LICENSED = ("licen", "authori", "waiver", "derogation", "exemption", "permit")
_OF_LICENCES = {"lifted": "reinstated", "extended": "eased", "imposed": "eased"}
"""What it does to measures when licences run out, go on or are given."""

_GIVEN = word_set("issued granted given published")
_PLAIN = g.DETERMINERS | word_set(
    "regime regimes measures measure sanctions restrictive restrictions restriction programmes programme programs "
    "bans embargoes embargo listings licences licenses licence license general frameworks framework autonomous "
    "what has have had been is are were was the following since until by with effect from as of in this week "
    "month quarter year now and today yesterday to at on for further unchanged without changes country countries "
    "measure date so far all individual economic financial arms notices decisions texts acts instruments items "
    "also a one more valid"
)
_LONGEST = 10
_CLOSES = frozenset({":", "—", "–", "|"})
_MOST = 14
"""Paragraphs that one heading may head."""

_KINDS = frozenset({"mark", "number", "date", "measure", "actor"})


def mark_action_heads(views: list[SentenceView]) -> None:
    """Give what stands below a heading of its own, or behind one in its line, the action that the heading says."""
    at = 0
    while at < len(views):
        found = None if views[at].is_title or views[at].agenda is not None else head_of(views, at)
        at += 1
        if found is None:
            continue
        agenda, inline = found
        if agenda is None:
            continue
        if inline:
            views[at - 1].agenda = agenda
            continue
        for item in _below(views, at):
            item.agenda = agenda


def head_of(views: list[SentenceView], at: int) -> tuple[Agenda | None, bool] | None:
    """Return what a heading does to what it heads, and whether that stands in the same line; None for no heading."""
    view = views[at]
    first = at == 0 or views[at - 1].paragraph != view.paragraph
    end = _end_of_head(view)
    if not first or end is None:
        return None
    last = at + 1 == len(views) or views[at + 1].paragraph != view.paragraph
    inline = end < len(view.items) - 1
    if not inline and (not last or at + 1 == len(views)):
        return None
    words = view.items[after_bullet(view.items) : end]
    actions = {_ACTION_OF[one.lower] for one in words if one.lower in _ACTION_OF}
    licensed = any(one.lower.startswith(_LICENSED) or _is_relief(one) for one in words)
    if licensed and any(one.lower in _GIVEN for one in words):
        actions.add("eased")
    neutral = any(one.lower in _NEUTRAL for one in words)
    if len(actions) != 1 or neutral or not all(map(_is_plain, words)):
        return (None, inline) if neutral or (not inline and not is_bulleted(view.items)) else None
    action = actions.pop()
    if licensed:
        action = _OF_LICENCES.get(action, action)
    told = " ".join(one.lower for one in words)
    return Agenda(Status.IN_FORCE, [], [], told, None, action, "headed"), inline


def _is_plain(item: Item) -> bool:
    if item.kind in _KINDS or item.lower in _ACTION_OF or item.lower in _GIVEN:
        return True
    return _PLAIN.issuperset(item.lower.split())  # "with effect from" is one item


def _is_relief(item: Item) -> bool:
    return item.kind == "measure" and item.data.kind in ("relief", "reliefnoun")


def _end_of_head(view: SentenceView) -> int | None:
    """Return the place after the words of a heading: all of a short line, or what stands before its first colon."""
    items = view.items
    start = after_bullet(items)
    for at in range(start + 1, min(len(items), _LONGEST + 1)):
        if items[at].lower == ":" or (at == start + 1 and items[at].lower in _CLOSES):
            return at
    ends = len(items) <= _LONGEST and items[-1].lower not in (".", "?", "!", ";", ",") and start == 0
    return len(items) if ends and start < len(items) else None


def _below(views: list[SentenceView], start: int) -> Iterator[SentenceView]:
    """Yield the sentences that open the paragraphs below a heading, up to the next, which tell no change themselves."""
    first = views[start].paragraph if start < len(views) else 0
    bulleted: bool | None = None
    for at in range(start, len(views)):
        view = views[at]
        if view.paragraph - first >= _MOST or (at > start and head_of(views, at) is not None and _is_head(views, at)):
            return
        if at > start and views[at - 1].paragraph == view.paragraph:
            continue
        marked = view.items[0].lower in BULLETS or is_bulleted(view.items)
        bulleted = marked if bulleted is None else bulleted
        if bulleted and not marked:
            return
        if view.agenda is None and not view.syntax.has_finite:
            yield view


def _is_head(views: list[SentenceView], at: int) -> bool:
    """Tell whether a heading inside a list ends it: one of an action or of none, and no name of a country."""
    found = head_of(views, at)
    if found is None:
        return False
    words = views[at].items[: _end_of_head(views[at])]
    return found[0] is not None or any(one.lower in _NEUTRAL for one in words)
