"""Whether a plain sentence after a change is news of it: no old state, no private person's word, no ground of its own.

What officials say, and what states do themselves, stands on its own; of what merely comes about somebody has to say so
who can know, and no ground may be given that has nothing to do with any state.
"""

from itertools import pairwise

from transforms.coding.model import Clause, SentenceView
from transforms.reading import grammar as g
from transforms.reading.kinds import MEASURES, RULERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_STATES = frozenset({"actor", "group", "post", "anaphor", "entity", "sector"})
_KNOWING = word_set(
    "official officials officer officers spokesman spokeswoman spokesmen spokesperson minister ministers envoy envoys "
    "diplomat diplomats source sources statement notice agency agencies authority authorities newspaper newspapers "
    "paper papers media report reports broadcast communique it they he she that who which this"
)
_RULING = word_set("may must will shall would")
_LAW = word_set("order orders ordered decree decreed law ruling ban embargo sanctions government cabinet war crisis")
_LINKING = word_set("as since where when which")
_ENDS = word_set(", . ;")
_EARLIER = word_set("once formerly used previously")
_BACK = word_set("more again")
_YEAR = 4


def is_of_old(view: SentenceView, verb: Verb | None = None) -> bool:
    """Tell whether a sentence tells of years before the news: "has called there since 2009", "in 1967".

    What a state itself did in an earlier year is a step of then.
    """
    acts = verb is not None and not verb.passive and any(view.items[one.head].kind in RULERS for one in verb.subject)
    roles = ("since",) if acts else ("since", "on")
    return any(_is_before(one.value, one.role, view.year) for one in view.dates if one.role in roles)


def _is_before(value: str | None, role: str, year: int | None) -> bool:
    """Tell whether a date lies a year before the news, or the bare year since which something is so does."""
    if value is None or year is None:
        return False
    grace = 0 if role == "since" and len(value) == _YEAR else 1
    return int(value[:_YEAR]) < year - grace


def is_once(items: list[Item], verb: Verb) -> bool:
    """Tell whether something was so once, or used to be: "once took no letters"."""
    return any(
        items[at].lower in _EARLIER and lower_at(items, at + 1) not in _BACK
        for at in range(max(0, verb.start - 1), verb.at + 1)
    )


def is_private_word(view: SentenceView, *, several: bool = False) -> bool:
    """Tell whether only a private person says it ("a barman said"); ``several`` says that traders count as well."""
    items = view.items
    telling = (one for one in view.syntax.verbs.values() if items[one.at].lower in g.REPORTS and not one.passive)
    return any(_is_private(items, phrase, several=several) for one in telling for phrase in one.subject)


def _is_private(items: list[Item], phrase: NounPhrase, *, several: bool) -> bool:
    head, first = items[phrase.head], items[phrase.start]
    trader = several and head.kind == "post" and head.data.sector != "government"
    if (head.kind in _STATES and not trader) or head.lower.rpartition(" ")[2] in _KNOWING:
        return False
    bare = first.lower not in g.DETERMINERS and head.lower.endswith("s")
    return first.lower in ("a", "an") or (several and (bare or first.lower in ("its", "their", "his")))


def says_likewise(items: list[Item], at: int) -> bool:
    """Tell whether somebody is said to do as the one before ("either", "as well"), or an aside was left out before."""
    words = [part for item in items for part in item.lower.split(" ")]
    aside = any(two.start - one.end >= _ASIDE for one, two in pairwise(items[: at + 1]))
    return aside or not _LIKE.isdisjoint(words) or ("as", "well") in pairwise(words)


_LIKE = word_set("too also likewise either same similarly like follow follows followed")
_ASIDE = len(", too,")


def has_plain_ground(clause: Clause, verb: Verb) -> bool:
    """Tell whether what nobody is said to rule has a ground that names no state, measure or order.

    "No longer call because freight rates have slumped" is such a one; "may no longer call, as talks failed" is a rule.
    """
    items = clause.items
    ruled = any(items[one.head].kind in RULERS for one in verb.subject)
    ruled = ruled or not _RULING.isdisjoint(item.lower for item in items[verb.start : verb.at])
    return not ruled and any(_is_plain(clause, at) for at in range(verb.at, len(items) - 1))


def _is_plain(clause: Clause, at: int) -> bool:
    """Tell whether a clause of ground opens at a place, in which no state and no measure is spoken of."""
    items, low = clause.items, clause.items[at].lower
    opens = low in ("because", "now that") or (low == "now" and items[at + 1].lower == "that")
    if not opens and not (low in _LINKING and items[at - 1].lower == ","):
        return False
    end = next((here for here in range(at + 1, len(items)) if items[here].lower in _ENDS), len(items))
    inside = items[at + 1 : end]
    if not any(at < one < end for one in clause.view.syntax.verbs):
        return False
    return not any(_is_of_states(one) for one in inside)


def _is_of_states(item: Item) -> bool:
    measure = item.kind in ("measure", "trigger") and getattr(item.data, "kind", "") in MEASURES
    return measure or item.kind in RULERS or item.kind == "date" or item.lower in _LAW
