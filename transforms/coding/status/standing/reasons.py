"""What the listed are listed for: "blacklisted for their role in imposing the sanctions" tells of no second change."""

from transforms.coding.model import Frame
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_LISTING = frozenset({"designate", "bar"})
_FOR = word_set("for over")
_ROLE = word_set("role part involvement complicity participation responsibility hand")
_BY = frozenset({"in", "for", "of"})
_REACH = 7
_DEPTH = 3


def is_reason_for_listing(frame: Frame) -> bool:
    """Tell whether a change is only why somebody is listed, told by a gerund behind "for"."""
    own = frame.view.syntax.verbs.get(frame.head)
    if own is None or own.form not in ("gerund", "infinitive"):
        return False
    chain = [own, *_above(own)]
    listing = next((at for at, one in enumerate(chain) if at and _lists(frame, one)), None)
    return listing is not None and any(_is_told_as_reason(frame, one, chain[listing]) for one in chain[:listing])


def _is_told_as_reason(frame: Frame, verb: Verb, listing: Verb) -> bool:
    """Tell whether "for" brings a gerund, or a role that somebody had in it."""
    if verb.form != "gerund":
        return False
    low = [item.lower for item in frame.items[max(listing.end, verb.start - _REACH) : verb.start]]
    return low[-1:] != [] and (
        low[-1] in _FOR or (low[-1] in _BY and not {*low}.isdisjoint(_FOR) and bool(_ROLE & {*low}))
    )


def _above(own: Verb) -> list[Verb]:
    found: list[Verb] = []
    verb = own.above
    while verb is not None and len(found) < _DEPTH:
        found.append(verb)
        verb = verb.above
    return found


def _lists(frame: Frame, verb: Verb) -> bool:
    if lower_at(frame.items, verb.at + 1) in ("out", "back"):
        return False  # "hit out at Norway for freezing its assets"
    senses = frame.items[verb.at].senses_of("trigger")
    return any(one.data.name in _LISTING for one in senses) or frame.items[verb.at].lower in ("put", "placed", "added")
