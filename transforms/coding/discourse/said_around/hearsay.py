"""What a text has only on the word of somebody who has not made the change, and what it only quotes or prints."""

from collections.abc import Iterator

from transforms.coding.model import Reading, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_DISOWNED, _PRINTED, _ATTRIBUTED = ("denial.disowned",), ("denial.printed",), ("denial.attributed",)
_QUOTES = frozenset({'"', "”", "»", "’", "''"})

_TELLERS = word_set(
    "magazine newspaper newspapers daily weekly paper papers radio television broadcaster agency press journal "
    "broadcast report reports reported reportedly sources diplomats rumours rumors media column columnist"
)
"""By whom a change is told that nobody has announced."""

_SITES = word_set("site website portal channel banner leaflet poster placard")
_SAYING = g.REPORTS | word_set("claimed claims wrote writes announced declared maintained boasted believed asserted")
OFFICES = word_set("ministry official officials spokesman spokeswoman government department minister office embassy")
PRONOUNS = word_set("it they he she we i")
_INDEFINITE = word_set("a an some several")


def text_of(items: list[Item]) -> str:
    """Return the words of items in lower case, as wordings see them."""
    return " ".join(item.lower for item in items)


def is_disowned(reading: Reading, views: list[SentenceView]) -> bool:
    """Tell whether a change is only what others make of it: a banner, a headline, a boast, "so traders say"."""
    frame, view = reading.frame, reading.frame.view
    if view.wordings.within(_DISOWNED, text_of(frame.items)) is not None or _is_printed(reading):
        return True
    after = views[view.index + 1] if view.index + 1 < len(views) else None
    if view.is_title or after is None or after.section != view.section:
        return False
    named = {code for item in after.items if item.kind == "actor" for code in codes_of(item)}
    others = named.isdisjoint(reading.roles.sender_codes) and words_of(after.items).isdisjoint(OFFICES)
    return others and view.wordings.within(_ATTRIBUTED, text_of(after.items)) is not None


def _is_printed(reading: Reading) -> bool:
    """Tell whether a change stands in the quotation marks of a headline or a banner that its maker has not made."""
    frame = reading.frame
    before = text_of(frame.items[: frame.head])
    found = frame.view.wordings.within(_PRINTED, before)
    if found is None or any(one in _QUOTES for one in before[found.end :].split()):
        return False
    if not _TELLERS.isdisjoint(words_of(frame.items)) or not _SITES.isdisjoint(words_of(frame.items)):
        return True
    first = next((one for one in frame.view.syntax.verbs.values() if one.subject), None)
    subject = [] if first is None or first.at >= frame.head else first.subject
    acting = {code for one in subject for code, _ in actors_in(frame.items, one)}
    return acting.isdisjoint(reading.roles.sender_codes)


def is_hearsay(reading: Reading) -> bool:
    """Tell whether a sentence tells a change on the word of somebody who has not made it."""
    items = reading.frame.items
    if not _TELLERS.isdisjoint(words_of(items)):
        return True
    if any(item.lower in _TALK and items[at + 1].lower in _THAT for at, item in enumerate(items[:-1])):
        return True
    return _is_by_account(items, reading) or any(_is_other(items, one, reading) for one in who_say(reading.frame.view))


def _is_by_account(items: list[Item], reading: Reading) -> bool:
    """Read "according to the opposition, …", "by Tehran's account", "for Libya the ban is over"."""
    opens = items[0].lower in _ACCOUNTS or items[0].lower.startswith("according")
    near = items[1:_NEAR] if opens else []
    named = {code for item in near if item.kind == "actor" for code in codes_of(item)}
    if named or not items[0].lower.startswith("according"):
        return bool(named) and named.isdisjoint(reading.roles.sender_codes)
    return words_of(near).isdisjoint(OFFICES)


_ACCOUNTS, _NEAR = word_set("for to by"), 4

_TALK, _THAT = word_set("word talk news hearsay gossip whispers speculation hints"), word_set("that")


def _is_other(items: list[Item], phrase: NounPhrase, reading: Reading) -> bool:
    named = {code for code, _ in actors_in(items, phrase)}
    if named:
        return named.isdisjoint(reading.roles.sender_codes)
    words = words_of(items[phrase.start : phrase.end])
    anybody = items[phrase.head].kind == "post" or items[phrase.start].lower in _INDEFINITE
    return anybody and words.isdisjoint(OFFICES) and words.isdisjoint(PRONOUNS)


def who_say(view: SentenceView, begin: tuple[str, ...] = ()) -> Iterator[NounPhrase]:
    """Yield who says something in a sentence; ``begin`` tells how further verbs begin that are taken for saying."""
    for verb in view.syntax.verbs.values():
        word = view.items[verb.at].lower
        if not verb.passive and (word in _SAYING or word.startswith(begin)):
            yield from verb.subject


def words_of(items: list[Item]) -> set[str]:
    """Return the single words of items in lower case."""
    return {word for item in items for word in item.lower.split()}
