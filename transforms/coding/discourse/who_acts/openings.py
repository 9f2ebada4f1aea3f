"""Who stands at the start of a text as one that may act: subjects first, and nobody whom something is done to."""

from collections import Counter
from collections.abc import Sequence

from schemas.vocabulary import BODIES
from transforms.coding.discourse.pronouns.leanings import leanings
from transforms.coding.discourse.who_acts.bystanders import bystanders
from transforms.coding.discourse.who_acts.onlookers import greets, onlookers
from transforms.coding.discourse.who_acts.pointers import POSTS, STATES
from transforms.coding.model import Coded, SentenceView
from transforms.coding.parties.acting.deeds import OTHER_DEEDS
from transforms.coding.parties.actors import GATHERED, codes_of, is_author, is_meeting_place
from transforms.coding.parties.datelines import after_dateline
from transforms.coding.parties.named.victims import is_victim
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.coding.parties.talked_of import is_alongside, is_dealt_with, is_met, is_talked_to
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import Verb

_OWNING = frozenset({*USUAL_SENDERS, *BODIES})
_MEMBERS = frozenset({"ministers", "leaders", "ambassadors", "envoys", "foreign ministers"})

_REACHED = frozenset({"to", "against", "than"})
"""Words before whom something is done to, who is not the one that does it."""


def opening_actors(opening: Sequence[SentenceView], headed: set[str | None]) -> list[str]:
    """Return the actors of the first sentences, those who are subjects first; not whom a heading says to be hit.

    Args:
        opening: the first sentences of a text, or of an item of it.
        headed: whom the headings of the item name.
    """
    subjects = [one for view in opening for one in _subjects(view)]
    others = [
        code
        for view in opening
        for items, apart in ((_unlabelled(view), onlookers(view) | bystanders(view)),)
        for at, item in enumerate(items)
        if item.kind == "actor"
        and not (_is_dateline(view, at) and _OWNING.isdisjoint(codes_of(item)))
        and at + len(view.items) - len(items) not in apart
        and not (is_host(items, at) or is_author(items, at) or is_only_where(items, at))
        and not _only_urges(items, at)
        and not (lower_at(items, at - 1) == "by" and lower_at(items, at - 2) in _NO_STEPS)
        and not is_talked_to(items, at)
        and not (is_met(items, at) and _OWNING.isdisjoint(codes_of(item)))
        and not (is_dealt_with(items, at) or is_alongside(items, at))
        and not is_victim(items, at)
        and lower_at(items, at + 1) not in _CRISES
        and not (lower_at(items, at - 1) in ("in", "for") and lower_at(items, at - 2) in _WARS)
        if not (lower_at(items, at - 1) == "'s" and lower_at(items, at + 1) in ("region", "province"))
        if item.data.kind != "territory" or not set(codes_of(item)).isdisjoint(_OWNING)
        for code in codes_of(item)
        if lower_at(items, at - 1) not in _REACHED or (code in USUAL_SENDERS and lower_at(items, at - 1) != "than")
    ]
    lean = leanings(opening)
    idle = {code for view in opening for code in _idle(view.items)} | headed
    told = (code for code in (*subjects, *others) if code not in idle and lean[code] >= 0)
    return sorted(told, key=lambda code: -lean[code])


_CRISES = frozenset({"crisis", "dispute", "war", "conflict", "question", "affair", "invasion", "standoff", "row"})
"""What a state gives only its name to ("the Kuwait crisis: who has done what")."""

_WARS = frozenset({"war", "peace", "ceasefire", "truce", "fighting", "conflict", "bloodshed", "violence"})
"""What goes on, or is sought, in a land that does not act by it ("a just peace in Ukraine")."""

_AUXILIARIES = frozenset({"did", "does", "do", "has", "have", "had"})
_LISTING = frozenset({",", "and", "or", "nor", "the"})


def _idle(items: list[Item]) -> list[str]:
    """Return who is said not to have done what others did: "Kuwait and Oman did not." """
    found: list[str] = []
    for at, item in enumerate(items[1:], 1):
        last = at + 2 >= len(items) or items[at + 2].kind == "mark"
        if item.lower not in _AUXILIARIES or lower_at(items, at + 1) != "not" or not last:
            continue
        here = at - 1
        while here >= 0 and (items[here].kind == "actor" or items[here].lower in _LISTING):
            found += codes_of(items[here]) if items[here].kind == "actor" else []
            here -= 1
    return found


_MEETINGS = word_tuple(
    "talk meeting summit conference negotiation round session deal accord gathering assembly sitting retreat congress"
)
_CITIES = frozenset({"capital", "territory"})
_PLACES = _CITIES | {"name", "city"}


def _is_dateline(view: SentenceView, at: int) -> bool:
    """Tell whether an item stands in a dateline, and no dash opens an aside ("Kenya - a member - banned …")."""
    after = after_dateline(view)
    return at < after and (after >= len(view.items) or view.items[after].text[:1].isupper())


def is_host(items: list[Item], at: int) -> bool:
    """Tell whether a place is only where others meet ("agreed in Vienna", "at their summit in Tonga").

    That of a usual sender may be the sender, and so may a land in which something else is done.
    """
    if at > 2 and items[at - 1].lower == "," and items[at - 2].kind == "actor":  # "in Bamako, Mali"
        return set(codes_of(items[at])) == set(codes_of(items[at - 2])) and is_host(items, at - 2)
    if at < 2 or items[at - 1].lower not in ("in", "at"):
        return False
    if items[at - 2].lower in GATHERED:
        return set(codes_of(items[at])).isdisjoint(BODIES)  # "a summit of heads of state in Harare"
    met = items[at - 2].lower.startswith(_MEETINGS) and items[at].data.kind in _PLACES
    meets = met or (bool(items[at - 2].forms) and (items[at].data.kind in _CITIES or _deal_is_made(items, at)))
    codes = set(codes_of(items[at]))
    several = is_meeting_place(items, at) or _several_meet(items, at - 2)
    return meets and (codes.isdisjoint(_OWNING) or (codes.isdisjoint(BODIES) and several))


def _deal_is_made(items: list[Item], at: int) -> bool:
    """Tell whether a deal is made in a place ("reached in Geneva"), also by some who come there ("in Rome by …")."""
    before = items[at - 3].lower if at > 2 else ""
    told = lower_at(items, at + 1) == "by" and is_meeting_place(
        items, at
    )  # "was agreed in Samoa by leaders of the forum"
    return items[at].data.kind in _PLACES and (told or before.startswith(_MEETINGS) or before in _MEMBERS)


def _several_meet(items: list[Item], at: int) -> bool:
    """Tell whether those of several states are the subject of a verb ("the foreign ministers agreed in London")."""
    here = at - 1
    while here > 0 and (items[here].kind in ("date", "number") or items[here].lower in ("and", "government")):
        here -= 1
    owned = here > 0 and (items[here - 1].kind == "actor" or lower_at(items, here - 1) == "'s")
    return here >= 0 and items[here].lower in GATHERED and not owned


_URGING = word_tuple(
    "objection opposition protest pressure criticism complaint appeal plea demand request lobby urging anger outcry "
    "concern warning threat resistance insistence mediation"
)
_PRESSED = frozenset({"pressed", "urged", "pushed", "prodded", "asked", "lobbied", "begged", "pressured", "implored"})
_DRAFTED = frozenset({"drafted", "sponsored", "co-sponsored", "tabled", "circulated", "submitted", "backed"})
"""What is said of a text that somebody puts before a council, which decides on it."""

_NO_STEPS = _PRESSED | _DRAFTED | OTHER_DEEDS
_BECAUSE = frozenset({"after", "despite", "following", "amid", "of", "under", "over", "at", "to", "by"})
_FORE = 3


def _only_urges(items: list[Item], at: int) -> bool:
    """Tell whether a state is only said to have spoken up before ("was dropped after West German objections")."""
    if lower_at(items, at - 1) not in _BECAUSE and lower_at(items, at - 2) not in _BECAUSE:
        return False
    for item in items[at + 1 : at + 1 + _FORE]:
        if item.lower.startswith(_URGING):
            return True
        if item.kind in ("mark", "date") and item.lower not in ("'s", "'"):
            return False
    return False


_WHERE = frozenset({"in", "from", "across"})
_LANDS = frozenset({"name", "abbreviation", "territory"})
_JOINING = frozenset({"and", "or", ",", "the", "both", "&"})
_THERE = word_set(
    "account accounts partner partners branch branches office offices unit units subsidiary subsidiaries client "
    "clients customer customers factory factories plant plants warehouse warehouses"
)


def is_only_where(items: list[Item], at: int) -> bool:
    """Tell whether a place only says where something of somebody's is ("with accounts in Panama and Peru").

    That of a usual sender may act all the same ("branches in the United States").
    """
    if not _OWNING.isdisjoint(codes_of(items[at])) or items[at].data.kind not in _LANDS:
        return False
    here = at - 1
    while here > 0 and (items[here].kind == "actor" or items[here].lower in _JOINING):
        here -= 1
    return here > 0 and items[here].lower in _WHERE and items[here - 1].lower.rpartition(" ")[2] in _THERE


_LABELLING = frozenset({",", "and", "&", "/", "others", "the"})


def _unlabelled(view: SentenceView) -> list[Item]:
    """Return the items of a sentence without the label of a title ("Lebanon: Council adopts …"): what it is about."""
    items = view.items
    colon = next((at for at, one in enumerate(items) if one.lower == ":"), 0)
    label = items[:colon]
    named = [one for one in label if one.kind == "actor"]
    if not view.is_title or not named or not all(one.kind == "actor" or one.lower in _LABELLING for one in label):
        return items
    acts = any(not set(codes_of(one)).isdisjoint(_OWNING) for one in named)
    return items if acts else items[colon + 1 :]


def _subjects(view: SentenceView) -> list[str]:
    """Return the actors that are subjects in a sentence."""
    if not any(item.kind == "actor" for item in view.items):
        return []
    verbs = [one for one in view.syntax.verbs.values() if not (greets(view.items, one) or _does_alike(view.items, one))]
    phrases = [phrase for verb in verbs for phrase in verb.subject]
    beside = bystanders(view)
    phrases = [one for one in phrases if _may_act(view.items[one.head]) and one.head not in beside]
    return [code for phrase in phrases for code in _sole(actors_in(view.items, phrase))]


_ALIKE = word_set("similar same comparable like matching parallel likewise suit")


def _does_alike(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody only does what another does ("Canada, which announced similar measures")."""
    return any(not _ALIKE.isdisjoint(item.lower.split()) for one in verb.objects for item in items[one.start : one.end])


def _sole(actors: list[Coded]) -> list[str]:
    """Return the actors but those of a group: of "six world powers" nobody is the one who acts."""
    times = Counter(words for _, words in actors)
    return [code for code, words in actors if times[words] == 1]


def _may_act(head: Item) -> bool:
    """Tell whether the head of a noun phrase is a state, or an office or a house of one, and no firm of its."""
    return head.kind in ("actor", "group", "anaphor") or head.lower in STATES | POSTS | _MEMBERS
