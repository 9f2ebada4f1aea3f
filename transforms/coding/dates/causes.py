"""Days that are only of what came before the news: "the move came after troops crossed the border on Monday"."""

from transforms.coding.dates.links import link_dates
from transforms.coding.model import SentenceView
from transforms.reading.dates.dates import StatedDate

_AFTER = frozenset({"after", "since", "because"})
_DECIDING = (
    "met", "meet", "vot", "agree", "decid", "approv", "announc", "sign", "adopt", "gather", "conven", "said", "sat",
    "held", "pass", "overr", "ban", "bar", "impos", "lift", "order", "publish", "issu", "declar", "list", "add", "end",
)  # fmt: skip
"""How verbs begin of which the news may be: "banned its oil after ministers met on Monday"."""


def is_cause(view: SentenceView, one: StatedDate) -> bool:
    """Tell whether a date is that of a clause which "after" or "because" opens, and which decides nothing."""
    if all(item.lower not in _AFTER for item in view.items):
        return False
    links = view.dated = view.dated or link_dates(view)
    verbs = view.syntax.verbs
    verb = next((verbs[at] for at, dates in links.own.items() if at in verbs and one in dates), None)
    if verb is None or verb.form != "finite" or not verb.subject or not verb.subject[0].start:
        return False
    opened = view.items[verb.subject[0].start - 1].lower in _AFTER
    return opened and not view.items[verb.at].lower.startswith(_DECIDING)
