"""Moves into a group by what befalls it: "added Peru to the states from which meat may not be brought into Chad".

The group may open the sentence ("To those whose accounts are frozen London added two generals").
"""

from dataclasses import dataclass

from schemas.sectors import UNSPECIFIED
from transforms.coding.frames.listings.other_lists import act_themselves
from transforms.coding.model import Clause, Coded, Frame, SentenceView
from transforms.coding.parties.actors import coded
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.listed_parties import add_listed
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.verb_roles import roles_of
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

JOINED_GROUP = "joined_group"
_ADDING = word_set("add adds added adding put puts placed places include includes included counts counted")
_JOINING = word_set("join joins joined joining figure figures figured rank ranks")
_HOLDING = word_set("includes include included holds comprises")
_GROUP = word_set(
    "those states countries nations persons people individuals men women firms companies banks airlines officials "
    "ships vessels names"
)
_LEADING = word_set("to among amongst")
_WHO = word_set("whose who whom that which")
_BEFALLING = ("frozen", "block", "bar", "ban", "forbid", "embargo", "sanction", "cannot", "shut", "exclud", "prohibit")
_DENYING = word_set("not no longer cannot")
_MODAL = g.MODALS | word_set("does do")
_CUT = word_set("cut barred banned shut excluded blocked")
_LONGEST = 22


@dataclass(frozen=True, slots=True)
class _Group:
    """Where a group is named, and what befalls it: from one item up to another."""

    at: int
    end: int


def joined_group(view: SentenceView) -> list[Frame]:
    """Return the frame of a move into a group that is told by what befalls it; none for any other sentence."""
    if not any(item.lower in _GROUP for item in view.items):
        return []
    moving = [one for one in view.syntax.verbs.values() if _word(view.items, one) in _MOVING]
    found = _group(view) if moving else None
    if found is None:
        return []
    for verb in moving:
        if found.at <= verb.at < found.end:
            continue
        frame = _moved(view, verb, found)
        if frame is not None:
            return [frame]
    return []


def _word(items: list[Item], verb: Verb) -> str:
    return items[verb.at].lower.partition(" ")[0]  # "added to" is one item


_MOVING = _ADDING | _JOINING | _HOLDING


def within_group(view: SentenceView, frame: Frame, group: Frame) -> bool:
    """Tell whether a frame only reads what befalls the group, or its move, so that it tells nothing of its own."""
    found = _group(view)
    return frame.head == group.head or (found is not None and found.at <= frame.head < found.end)


def _group(view: SentenceView) -> _Group | None:
    """Read "to those whose assets are frozen", "among the firms that may not land", "those cut off from SWIFT"."""
    items = view.items
    for at, item in enumerate(items):
        if item.lower not in _GROUP or not _is_led(items, at) or act_themselves(items, at):
            continue
        start = at + 1
        after = lower_at(items, start)
        if after in ("from", "to", "with", "in"):
            after = lower_at(items, start + 1)
        cut = after in _CUT and lower_at(items, start + 1) in ("off", "from", "out")
        if not cut and after not in _WHO:
            continue
        end = _end(view, start)
        clause = [one.lower for one in items[start:end]]
        hit = any(word.startswith(_BEFALLING) for word in clause)
        if cut or hit or (_DENYING.intersection(clause) and _MODAL.intersection(clause)):
            return _Group(at, end)
    return None


def _is_led(items: list[Item], at: int) -> bool:
    """Tell whether "to", "among" or a list of such stands before the name of a group."""
    at -= 1
    while at >= 0 and (items[at].lower in g.DETERMINERS or items[at].kind == "number"):
        at -= 1
    word = lower_at(items, at).rpartition(" ")[2]
    if word in _LEADING:
        return True
    return word == "of" and lower_at(items, at - 1).rpartition(" ")[2] in ("list", "number", "ranks")


def _end(view: SentenceView, start: int) -> int:
    """Return where a clause ends: at a mark, or before who acts in the next one."""
    items = view.items
    last = min(len(items), start + _LONGEST)
    if items[0].lower in _LEADING:
        acting = (verb.subject[0].start for verb in view.syntax.verbs.values() if _is_after(items, verb, start))
        first = next(acting, None)
        if first is not None:
            return first  # commas before it part goods ("from which meat, fish and fruit may not …, Putin added")
    return next((at for at in range(start, last) if items[at].lower in _MARKS), last)


_MARKS = frozenset(",;.:")


def _is_after(items: list[Item], verb: Verb, start: int) -> bool:
    """Tell whether a verb moves somebody into the group that opens its sentence."""
    return bool(verb.subject) and verb.subject[0].start > start + 1 and _word(items, verb) in _ADDING


def _moved(view: SentenceView, verb: Verb, group: _Group) -> Frame | None:
    items, word = view.items, _word(view.items, verb)
    before = [one.lower for one in items[verb.start : verb.at]]
    if g.NEGATIONS.intersection(before):
        return None
    fronted = verb.at > group.at
    joins = word in _JOINING or (word in _HOLDING and _is_within(verb.subject, group, items))
    if word in _HOLDING and word not in _ADDING and not joins:
        return None
    moved = verb.objects if joins and word in _HOLDING else verb.subject if joins or verb.passive else verb.objects
    if joins and word in _HOLDING and not {"now", "also"} & {*before, lower_at(items, verb.at + 1)}:
        return None
    if not moved or (fronted and not joins and verb.passive):
        return None
    named = Named()
    for phrase in moved:
        if not group.at <= phrase.start < group.end:
            add_listed(named, items, phrase, phrase.links if fronted else _near(phrase, group), view.year)
    if not named.targets and not named.sectors:
        return None
    hit = {one.country for one in named.targets}
    acting = [] if joins else [one for phrase in _actors(verb) for one in actors_in(items, phrase)]
    senders = acting or _where(items, group, hit)
    goods = _goods(items, group)
    if goods and all(one.country and not one.name and one.sector is None for one in named.targets):
        named.sectors = goods
    return Frame(
        clause=Clause(view, verb.at, 0, len(items)),
        trigger="list",
        action="imposed",
        object_kind="list",
        object_at=group.at,
        voice="active",
        rule=JOINED_GROUP,
        roles=roles_of([one for one in senders if one[0] not in hit], named),
    )


def _is_within(phrases: list[NounPhrase], group: _Group, items: list[Item]) -> bool:
    """Tell whether a list of such a group is the subject ("The list of countries whose food is banned includes …")."""
    return any(items[one.head].lower == "list" and one.start < group.at for one in phrases)


def _near(phrase: NounPhrase, group: _Group) -> list[Link]:
    return [link for link in phrase.links if link.phrase.end <= group.at and link.word not in _LEADING]


def _actors(verb: Verb) -> list[NounPhrase]:
    if verb.passive:
        return [link.phrase for link in verb.links if link.word == "by"]
    return verb.subject


def _where(items: list[Item], group: _Group, hit: set[str | None]) -> list[Coded]:
    """Return who acts by the clause that tells what befalls the group ("brought into Russia", "Russia bans")."""
    for item in items[group.at + 1 : group.end]:
        if item.kind == "actor":
            found = [one for one in coded(item) if one[0] not in hit]
            if found:
                return found[:1]
    return []


def _goods(items: list[Item], group: _Group) -> list[Coded]:
    clause = items[group.at + 1 : group.end]
    found = [(one.data.sector, one.text) for one in clause if one.kind == "sector" and one.data.sector]
    return [one for one in found if one[0] != UNSPECIFIED]
