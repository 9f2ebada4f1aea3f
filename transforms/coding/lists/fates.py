"""Persons, firms and bodies of whom a sentence right after a change says in plain words that they are hit or freed.

"Six judges lost their visas", "Two tycoons can no longer use their accounts", "The state airline came off the list".
"""

from dataclasses import dataclass

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import BODIES
from transforms.coding.lists.listed import Listed
from transforms.coding.model import RELAXING, Reading, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.kin import ASSOCIATES
from transforms.coding.parties.noun_phrases import HEADS
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.reading.wordings import Said, Wordings
from transforms.syntax.model import DESCRIBING

_LONGEST = 40
"""Items that a subject may have with what hangs on it."""
_LEADING = word_set("on in also moreover further besides separately meanwhile and but , too that")
_UNSURE = word_set("if unless whether should would could might until yet still already")
_WHOEVER = word_set("anyone anybody whoever everyone everybody those people persons")
_NOBODY = word_set("no nobody none neither")
_AFTER = g.CLOSED | {"'s", ",", "in", "close to", "who", "which"}
_MONEY = word_set("assets money funds accounts account property deposits savings")
_WHERE = frozenset({"in", "at", "with"})
_FAR = 9
_OWNED = ("fate.owned",)
_OF_NOBODY: tuple[tuple[str, str], ...] = (("fate.nobody", "hit"),)
_OF_THEIRS: tuple[tuple[str, str], ...] = (("fate.owned_hit", "hit"), ("fate.owned_freed", "freed"))
_OF_THEM: tuple[tuple[str, str], ...] = (("fate.hit", "hit"), ("fate.gone", "gone"), ("fate.freed", "freed"))
"""What the words behind a subject may tell, the surest first, and which fate that is."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a sentence in one string, with the place of each item in it."""

    text: str
    places: list[int]


def fate_of(view: SentenceView, model: Reading) -> Listed | None:
    """Return those whom a sentence says to be hit or freed like those before; None where it says no such thing.

    Args:
        view: the sentence, right after the change.
        model: the change before it.
    """
    items = view.items
    start = _opening(items)
    if start >= len(items) or not _UNSURE.isdisjoint([one.lower for one in items]) or items[start].lower in '"“‘':
        return None
    words = _words(items)
    for at in range(start + 1, min(len(items), start + _LONGEST)):
        told = _told(view.wordings, words, at, items[start:at])
        if told is not None:
            return _listed(view, model, (start, at), told)
    return None


def tells_less(own: Reading, model: Reading) -> bool:
    """Tell whether what a sentence tells itself names nobody, or only turns around who hits whom in the change."""
    hit = {one.country for one in own.roles.targets if one.country}
    senders = model.roles.sender_codes
    sides = own.roles.sender_codes & {one.country for one in model.roles.targets}
    named = any(one.country or one.name for one in own.roles.targets)
    told = [one for one in own.roles.sectors if one != own.roles.own_sector and one[1].lower() not in _MONEY]
    return not (named or any(code != UNSPECIFIED for code, _ in told)) or bool(sides) or bool(hit and hit <= senders)


def _opening(items: list[Item]) -> int:
    """Return where the subject begins: past a date, "also" and the like, and past who says it."""
    start = 0
    while start < len(items) and (items[start].kind == "date" or items[start].lower in _LEADING):
        start += 1
    said = next((at for at, one in enumerate(items[:_FAR]) if one.lower in g.REPORTS), None)
    if said is None or items[said - 1].lower == ",":
        return start
    return said + 1 + (said + 1 < len(items) and items[said + 1].lower == "that")


def _words(items: list[Item]) -> _Words:
    places, length = [], 0
    for one in items:
        places.append(length)
        length += len(one.lower) + 1
    return _Words(" ".join(one.lower for one in items), places)


def _told(wordings: Wordings, words: _Words, at: int, subject: list[Item]) -> tuple[str, Said] | None:
    """Return what the words from a place on say of a subject: "hit", "freed" or "gone"; None if nothing of that."""
    place, text = words.places[at], words.text
    if subject[0].lower in _NOBODY:
        return _first_of(_OF_NOBODY, wordings, text, place)
    of_theirs = _first_of(_OF_THEIRS, wordings, text, place)
    if of_theirs is not None and wordings.within(_OWNED, text[words.places[0] : place]) is not None:
        return of_theirs
    return _first_of(_OF_THEM, wordings, text, place)


def _first_of(kinds: tuple[tuple[str, str], ...], wordings: Wordings, text: str, place: int) -> tuple[str, Said] | None:
    """Return the first of some fates that the words from a place on tell."""
    for kind, fate in kinds:
        said = wordings.at(kind, text, place)
        if said is not None:
            return fate, said
    return None


def _listed(view: SentenceView, model: Reading, span: tuple[int, int], fate: tuple[str, Said]) -> Listed | None:
    """Return the subject as a list of those who are hit or freed, if it is one of parties and the change fits."""
    relaxing, (told, said) = model.frame.action in RELAXING, fate
    if told == "freed" and not relaxing:
        return None
    start, end = span
    subject = view.items[start:end]
    if not is_of_parties(view, start, end) or not _is_whole(view, start, end) or not _is_theirs(view, model, span):
        return None
    coming = any(one.lower in ("will", "shall") or one.lower == "to be" for one in view.items[end : end + 2])
    action = ("imposed" if relaxing else None) if told == "hit" else "lifted"
    whoever = subject[0].lower if subject[0].lower in _WHOEVER else ""
    words = ("will",) if coming else ()
    return Listed(start, end, words, beside=True, action=action, whoever=whoever, worded=said.line)


def is_of_parties(view: SentenceView, start: int, end: int) -> bool:
    """Tell whether the words between two places are of persons, firms or bodies, and of no goods alone."""
    items = view.items
    if items[start].lower in _WHOEVER:
        return True
    return any(_is_party(items[at]) and _ends_noun(items, at + 1, end) for at in range(start, end))


def _ends_noun(items: list[Item], at: int, end: int) -> bool:
    """Tell whether no further noun follows, of which the one before would only say more ("refinery parts")."""
    return at >= end or items[at].kind in ("mark", "entity", "post") or items[at].lower in _AFTER


def _is_party(item: Item) -> bool:
    trade = item.kind == "sector" and item.data.kind != "goods"
    return item.kind in ("post", "entity") or trade or item.lower.rpartition(" ")[2] in ASSOCIATES | HEADS


_ASIDE = word_set("which who that whom")
"""Words behind which a fate is only told aside ("Chad's banks, which lost their deposits in the crash, …")."""


def _is_whole(view: SentenceView, start: int, end: int) -> bool:
    """Tell whether nothing between two places is told but of whom the sentence speaks."""
    last = view.items[end - 1].lower
    denied = any(one.lower in g.NEGATIONS for one in view.items[start + 1 : end])
    if denied or last in g.BE | g.HAVE | g.DO | g.MODALS | _ASIDE | {"longer", "to"}:
        return False
    before = [one for one in view.syntax.verbs.values() if start <= one.at < end]
    return all(one.relation in DESCRIBING or one.form in ("participle", "gerund") for one in before)


def _is_theirs(view: SentenceView, model: Reading, span: tuple[int, int]) -> bool:
    """Tell whether no other state than those of the change does it, and it befalls nobody of who made that."""
    start, end = span
    senders = model.roles.sender_codes
    subject = view.items[start:end]
    place = next((at for at, one in enumerate(subject) if one.lower in _WHERE), len(subject))  # "money in Swiss banks"
    owners = {code for one in subject[:place] for code in _codes(one)}
    if owners & senders:
        return False
    if senders & set(BODIES):
        return True
    hit = {one.country for one in model.roles.targets if one.country}
    return {code for one in view.items[end:] for code in _codes(one)} <= senders | hit | owners


def _codes(item: Item) -> list[str]:
    return codes_of(item) if item.kind in ("actor", "group", "anaphor") else []
