"""Objects at the head of a sentence, and subjects behind their verb.

"Sanctions she would never agree to"; "On Monday came into force a ban on tin".
"""

from transforms.reading import grammar as g
from transforms.reading.kinds import STATES
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.groups import Groups
from transforms.syntax.kinds import ADV, CONJ, DATE, MARK, NP, PREP, Phrase
from transforms.syntax.model import Link, NounPhrase, Verb

_PERSONAL = word_set("he she it they we i")
_REFUSED = word_set(
    "rejected refused opposed scorned spurned dismissed resisted vetoed accepted welcomed endorsed backed"
)
"""Verbs that say in the plain past what somebody thinks of a measure."""

_LAST = ".;!?"


def acts_on_fronted(items: list[Item], found: list[Phrase], place: int) -> int | None:
    """Return the place of who acts before a verb whose object opens the sentence; None where none does.

    Nothing but a stranded preposition stands after the verb, so that its object is not to be looked for there.
    """
    if not found or found[0].kind != NP or items[found[0].head].kind != "measure":
        return None
    at = place - 1
    while at > 0 and found[at].kind in (ADV, DATE):
        at -= 1
    if at < 1 or found[at].kind != NP or found[at - 1].kind != NP or not _acts(items, found[at]):
        return None
    if any(found[here].kind not in (NP, PREP, DATE) for here in range(1, at)) or not _is_told(items, found[place]):
        return None
    after = place + 1
    while after < len(found) and found[after].kind in (ADV, PREP) and after <= place + 1:
        after += 1
    return at if after >= len(found) or (found[after].kind == MARK and _ends(found, after)) else None


def _acts(items: list[Item], phrase: Phrase) -> bool:
    return items[phrase.head].kind in STATES or items[phrase.head].lower in _PERSONAL


def _is_told(items: list[Item], verb: Phrase) -> bool:
    """Tell whether a verb says what somebody would, or would not, have; after "sanctions it imposed" one is to come."""
    if verb.passive:
        return False
    group = {item.lower for item in items[verb.start : verb.head]}
    return bool(group & g.MODALS) or items[verb.head].lower in _REFUSED


def _ends(found: list[Phrase], at: int) -> bool:
    """Tell whether the sentence ends, or a comma sets off who said so."""
    return found[at].word in _LAST or found[at].word in (",", ":")


def with_late_subject(groups: Groups, found: list[Phrase], place: int, verb: Verb) -> bool:
    """Give a verb the subject behind it where only a day or a place opens the sentence; say whether it has one so.

    "On Monday came into force a ban on tin", "In Peru was introduced an embargo".
    """
    if not _is_opened_by_adjuncts(found, place):
        return False
    began = _began_at(groups.items, found, place, verb)
    if began is None and not _is_plain_passive(groups.items, verb):
        return False
    at, links = past_adjuncts(groups, found, place + 1 if began is None else began)
    if groups.kind(at) != NP:
        return False
    verb.subject, at = groups.read(at)
    verb.form, verb.relation = "finite", "inverted"
    verb.links += links
    return True


def past_adjuncts(groups: Groups, found: list[Phrase], at: int) -> tuple[int, list[Link]]:
    """Return the place after when and by whom something is done ("Frozen by Bern were …"), and by whom."""
    links: list[Link] = []
    while groups.kind(at) in (DATE, ADV) or (groups.kind(at) == PREP and groups.kind(at + 1) in (NP, DATE)):
        if groups.kind(at) != PREP:
            at += 1
            continue
        prep = found[at]
        if groups.kind(at + 1) == DATE:
            at += 2
            continue
        members, at = groups.read(at + 1)
        links += [Link(prep.word, prep.head, one) for one in members]
    return at, links


_BEGINNING = word_set("came comes come entered enters enter took takes take")
_STATES = word_set("force effect operation")
_FEW = 6
"""Phrases that may stand before a verb whose subject is late."""

_BE = word_set("was were is are been")


def _is_opened_by_adjuncts(found: list[Phrase], place: int) -> bool:
    """Tell whether days, places and adverbs alone stand before a place, with no noun that could act."""
    if place > _FEW:
        return False
    for at in range(place):
        one = found[at]
        governed = one.kind == NP and at > 0 and found[at - 1].kind == PREP
        if not (governed or one.kind in (DATE, ADV, PREP) or (one.kind == CONJ and at == 0)):
            return False
    return True


def _began_at(items: list[Item], found: list[Phrase], place: int, verb: Verb) -> int | None:
    """Return the place behind "came into force" or "took effect", with what it takes added to the verb."""
    if items[verb.at].lower not in _BEGINNING:
        return None
    at = place + 1
    bringing = found[at] if at < len(found) and found[at].kind == PREP else None
    at += bringing is not None
    if at >= len(found) or found[at].kind != NP or items[found[at].head].lower not in _STATES:
        return None
    state = NounPhrase(found[at].start, found[at].end, found[at].head)
    if bringing is None:
        verb.objects = [state]
    else:
        verb.links = [Link(bringing.word, bringing.head, state)]
    return at + 1


def _is_plain_passive(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb is a passive with its auxiliary, which no subject stands before: "was imposed"."""
    return verb.passive and any(one.lower in _BE for one in items[verb.start : verb.at])
