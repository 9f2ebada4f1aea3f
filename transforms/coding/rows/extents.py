"""Of how much a change is said: of a country or a sector as such, or only of some parties there that no row names.

Who is taken off a list frees nobody else. So what a text says of "two Malian firms" must not pass for what it says of
Mali, though the row has the same country, sector and action.
"""

from schemas.staging import Extent
from transforms.coding.model import Frame
from transforms.coding.rows.pairs import Hit
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import NP, PREP, Phrase

_OF_LISTS = (".list_move", ".party", ".assets")
"""How the rules are called that read who is put on a list or taken off it, whoever it is."""

_COUNTED = word_set(
    "a an one two three four five six seven eight nine ten eleven twelve dozen dozens scores several some many few "
    "certain various another other individual"
)
_HOME = word_set("of from in based")
"""What stands between a party and its country: "companies of the Congo"."""


def extent_of(frame: Frame, hit: Hit) -> Extent:
    """Return whether a row is said of its country or sector as such, or of some parties that it does not name."""
    if hit.target.name is not None:
        return Extent.WHOLE
    at = _place(frame, hit.target.words)
    if at is None and hit.sector_words is not None:
        at = _place(frame, hit.sector_words)  # "lifted those on five officials"
    listed = frame.rule.endswith(_OF_LISTS)
    if at is None:
        return Extent.PARTIES if listed else Extent.WHOLE
    phrases = frame.view.syntax.phrases
    place = next((i for i, one in enumerate(phrases) if one.kind == NP and one.start <= at < one.end), None)
    if place is None:
        return Extent.PARTIES if listed else Extent.WHOLE
    phrase = phrases[place]
    owner = _whose_home(frame.items, phrases, place)
    if _are_parties(frame.items, phrase, at) or (owner is not None and _are_parties(frame.items, owner, owner.start)):
        return Extent.PARTIES
    is_itself = phrase.head == at and owner is None
    return Extent.PARTIES if listed and not is_itself else Extent.WHOLE


def _place(frame: Frame, words: str) -> int | None:
    """Return the place of the words that name the target: in its own clause, else in the sentence."""
    places = [at for at, item in enumerate(frame.items) if item.text == words]
    own = [at for at in places if frame.left <= at < frame.right and at != frame.head]
    return next(iter([at for at in own if at > frame.head] or own or places), None)


def _whose_home(items: list[Item], phrases: list[Phrase], place: int) -> Phrase | None:
    """Return the phrase of those whose home a country is ("two companies of the Congo"), None where it has none."""
    if place < 2 or phrases[place - 1].kind != PREP or phrases[place - 1].word not in _HOME:
        return None
    before = phrases[place - 2]
    head = items[before.head]
    return before if before.kind == NP and head.kind not in ("measure", "relief", "list", "trigger") else None


def _are_parties(items: list[Item], phrase: Phrase, at: int) -> bool:
    """Tell whether a phrase, from a place on, is one of persons or bodies and no country or sector."""
    named = items[at + 1 : phrase.end] if items[at].kind == "actor" else items[at : phrase.end]
    if any(item.kind == "post" and item.data.sector != "defence" for item in named):
        return True
    if any(item.kind == "measure" for item in named):
        return False  # "Syrian sanctions"
    counted = any(item.lower in _COUNTED or item.text.isdigit() for item in items[phrase.start : phrase.head])
    head = items[phrase.head]
    return (counted and phrase.head != at) or (phrase.head > at and head.kind == "word" and head.text[:1].isupper())
