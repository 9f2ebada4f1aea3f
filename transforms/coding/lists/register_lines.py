"""Lines of a register: "DELTA LINES LTD, Valletta, Malta [LIBYA3]", "1. X. Nationality: Chad. Title: minister"."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import SentenceView, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import in_its_time
from transforms.reading.bullets import after_bullet, is_bulleted
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import FINITE

_LONGEST = 120
"""Items of an entry; some give every alias and address."""

_SHORTEST = 2
_NATIONALITY = word_set("nationality citizenship citizen national flag nationalities")
_PERSONAL = word_set("dob pob born passport individual nationality title position rank gender male female")
_PROGRAMMES = word_set("program programme programs programmes")
"""What an entry names last: the programme under which somebody is listed, which is often called by a country."""

_OFFICES = word_set("position designation rank")
_BANKS = ("bank", "banco", "banque", "banca")
_NEAR = 4
"""Items behind "nationality" within which the country stands."""

_NO_PLACES = frozenset({"organ", "leader", "instrument"})
"""Kinds of names that say nothing of where somebody is; programmes are called by the names of acts ("[SDGT]")."""

_FLAGS = word_set("flag flagged registered")

_CONTACTS = word_set("contact contacts enquiries inquiries press editors hotline website telephone phone")
PROVISIONS = word_set(
    "article articles section sections paragraph paragraphs regulation subsection chapter recital point clause title "
    "subparagraph"
)
"""Parts of an act, by which the wording of an act begins and no entry of a list does."""

_QUOTED = 2
"""Items among which the first word stands, behind a mark of quotation or a bullet."""

_HEAD = 3
_HEADINGS = 6


def is_entry(paragraph: list[SentenceView]) -> bool:
    """Tell whether a paragraph is an entry: it names somebody or something by name and tells nothing."""
    items = [item for view in paragraph for item in view.items]
    if not _SHORTEST <= len(items) <= _LONGEST or items[-1].lower == ":":
        return False
    first = items[after_bullet(items) :][:1]
    if any(item.lower in _CONTACTS for item in items[:_HEAD]):
        return False  # "Press contact: …", "Media enquiries: …"
    if not first or any(item.lower in PROVISIONS for item in items[:_QUOTED]):
        return False  # "'Article 3p"
    if not (first[0].text[0].isupper() or first[0].text[0] in "\"“'"):
        return False
    tells = any(
        verb.form in FINITE and view.items[verb.at].text.islower()
        for view in paragraph
        for verb in view.syntax.verbs.values()
    )
    return not tells and not is_heading(paragraph)


def is_heading(paragraph: list[SentenceView]) -> bool:
    """Tell whether a paragraph only names a country or a day below which further entries stand."""
    if len(paragraph) > 1 or is_bulleted(paragraph[0].items) or len(paragraph[0].items) > _HEADINGS:
        return False
    kinds = {item.kind for item in paragraph[0].items}
    return bool(kinds & {"actor", "date"}) and kinds <= {"actor", "date", "mark"}


def read_entry(paragraph: list[SentenceView], usual: str) -> Target:
    """Return the party of an entry, with country and sector; ``usual`` is the sector of those of whom none is told."""
    items = [item for view in paragraph for item in view.items]
    year = paragraph[0].year
    personal = any(item.lower in _PERSONAL for item in items)
    named = [] if personal else [in_its_time(item.data, year) for item in items if item.kind == "entity"]
    entity = named[0] if named else None
    country = _country(items) or (entity.country if entity is not None else None) or paragraph[0].rubric
    told = usual if usual != UNSPECIFIED else (_office(items) if personal else sector_of(items)) or usual
    sector = told if entity is None or entity.sector in (None, UNSPECIFIED) else entity.sector
    name = entity.name if entity is not None else None
    return Target(country, name, sector, items[min(after_bullet(items), len(items) - 1)].text)


def _country(items: list[Item]) -> str | None:
    """Return whose nationality an entry states, else the country that its address ends on."""
    end = next((at for at, item in enumerate(items) if item.lower in _PROGRAMMES), len(items))
    placed = enumerate(items[:end])
    places = [at for at, item in placed if item.kind == "actor" and item.data.kind not in _NO_PLACES]
    flags = (at for at in places if at + 1 < len(items) and items[at + 1].lower in _FLAGS)
    if (flag := next(flags, None)) is not None:
        return next(iter(codes_of(items[flag])), None)
    for at, item in enumerate(items):
        if item.lower in _NATIONALITY:
            after = next((one for one in places if at < one <= at + _NEAR), None)
            if after is not None:
                return next(iter(codes_of(items[after])), None)
    return next(iter(codes_of(items[places[-1]])), None) if places else None


def _office(items: list[Item]) -> str | None:
    """Return the sector of what a person is: behind the label of an office if there is one, else of any office."""
    start = next((at for at, item in enumerate(items[:-1]) if item.lower in _OFFICES and items[at + 1].lower == ":"), 0)
    ahead = items[start + 2 :] if start else items
    labels = (at for at in range(len(ahead) - 1) if ahead[at + 1].lower == ":")
    inside = ahead[: next(labels, len(ahead))] if start else ahead
    posts = (str(item.data.sector) for item in inside if item.kind == "post" and item.data.sector)
    return next((one for one in posts if one != UNSPECIFIED), None)


def sector_of(items: list[Item]) -> str | None:
    """Return the sector of the first goods or trade of an entry, else that of a bank, else that of an office."""
    if items[min(after_bullet(items), len(items) - 1)].lower.startswith(_BANKS):
        return "banking"  # "BANCO AGRICOLA DEL SUR"
    for kind in ("sector", "bank", "post"):
        found = [str(item.data.sector) for item in items if item.kind == kind and item.data.sector]
        told = next((one for one in found if one != UNSPECIFIED), None)
        if kind == "bank" and any(item.lower.startswith(_BANKS) for item in items):
            told = "banking"
        if told is not None:
            return told
    if any(item.text in _OF_SHIPS for item in items):
        return "shipping"  # in a name, where "shipping" is no verb
    return "aviation" if any(item.text in _OF_PLANES for item in items) else None


def _in_names(words: str) -> frozenset[str]:
    """Return words as names hold them: with a capital, or in capitals."""
    return frozenset(form for word in words.split() for form in (word.capitalize(), word.upper()))


_OF_SHIPS = _in_names("shipping maritime marine shipmanagement tankers navigation")
_OF_PLANES = _in_names("airlines airways aviation")
