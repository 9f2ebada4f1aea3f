"""Who is told to be barred in an aside: "Lukashenko, who is barred from the EU, flew to Rome" bars him anew no more."""

from itertools import pairwise

from transforms.coding.model import Frame
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import RELATIVE, Verb

_STANDING = frozenset({"is", "are"})
_ANEW = word_set("now today hereby henceforth newly from effective immediately being to will")
_BY = word_set("by under through with in")
_TELLING = word_tuple(
    "publish issu announc releas unveil circulat named names naming designat sanction impos adopt approv"
)
"""What somebody does whose news the clause spells out: "named 12 officers who are banned from entering"."""


_PAST = frozenset({"was", "were", "had", "been"})
_LISTING = frozenset({"designate", "bar"})


def _was_listed_once(frame: Frame, verb: Verb) -> bool:
    """Read "sold pumps to a firm that had been blacklisted": nobody says who did it, or when, or names the firm."""
    if frame.trigger not in _LISTING or frame.view.dates or not _PAST.issuperset(verb_group(frame)) or not verb.subject:
        return False
    if (
        frame.items[verb.subject[0].start].lower not in ("a", "an")
        or frame.items[verb.subject[0].head].kind == "entity"
    ):
        return False
    return all(item.lower != "by" for item in frame.items[verb.end : frame.right])


def is_still_barred(frame: Frame) -> bool:
    """Tell whether a relative clause only says of somebody that he is barred, or once was."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not verb.passive or verb.relation not in RELATIVE or frame.action != "imposed":
        return False
    if _was_listed_once(frame, verb):
        return True
    group = verb_group(frame)
    low = [item.lower for item in frame.items[: verb.start]]
    if any(word in _BY and after == "which" for word, after in pairwise(low)):
        return False  # "a decree by which exports to Iran are prohibited"
    if _STANDING.isdisjoint(group) or not _ANEW.isdisjoint(group):
        return False
    start = verb.subject[0].head if verb.subject else verb.start
    dated = any(item.kind == "date" for item in frame.items[start : frame.right])
    told = any(item.lower.startswith(_TELLING) for item in frame.items[: verb.start])
    return not dated and not told
