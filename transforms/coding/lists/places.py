"""Countries over which those hit are spread: "11 based in Oman, two in Peru", "from Peru (six) and Chad (two)"."""

from collections.abc import Iterator
from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import BODIES
from transforms.coding.lists.list_parts import QUANTITIES
from transforms.coding.model import Coded, Frame, Reading, SentenceView, Target
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.noun_classes import NUMBERS

_IN = word_set("in from across of within throughout")
_SITTING = word_set("based located registered incorporated headquartered domiciled situated operating")
_HIT = word_set(
    "entity entities company companies firm firms person persons people individual individuals organisation "
    "organisations organization organizations business businesses bank banks manufacturer manufacturers group groups "
    "supplier suppliers trader traders others other addition additions importer importers exporter exporters party "
    "parties destinations institute institutes enterprise enterprises entries address addresses intermediaries "
    "refinery refineries ship ships vessel vessels tanker tankers citizens nationals them whom those"
)
_FLAGS = word_set("flag flags ensign ensigns")
_SAILING = word_set("sail sails sailed sailing fly flies flew flying that")
"""How ships are told to be of a land: "two fly the flag of Chad, three that of Togo"."""
_SHIPS = word_set("ship ships vessel vessels tanker tankers")
_STANDING = word_set("them those whom others other")
_COUNTS = word_set("one another each more both a an") | QUANTITIES | NUMBERS
_BETWEEN = word_set(", and ; the or & as well plus mainland sar also : - – — third countries jurisdictions including")
_ON = _BETWEEN | _COUNTS | _IN | _SITTING | _HIT | _FLAGS | _SAILING
_POINTING = word_set("they these those list targets")
_TELLING = (
    _SITTING
    | (_SAILING - {"that"})
    | word_set(
        "added listed designated sanctioned blacklisted included targeted include includes consist consists comprise "
        "comprises come comes hail hails span spans cover covers are is were"
    )
)
_SUBJECT = 9
"""Items within which the verb stands that only says where those are who were hit."""

_ACTING = frozenset({"demonym", "organ", "leader", "surname", "instrument"})
_BACK = 4
"""Items before "in" within which those who are there, or how many they are, must stand."""


def spread(view: SentenceView) -> tuple[int, list[Target]]:
    """Return where a sentence begins to say in which countries those hit are, and the countries: two at least."""
    items = view.items
    for at in range(1, len(items) - 1):
        if items[at].lower in _IN and _says_who(items, at):
            told = [one for one in view.syntax.verbs.values() if one.form in ("finite", "copula")]
            acting = {one.head for verb in told if verb.objects for one in verb.subject}
            found = list(dict.fromkeys(_run(items, at + 1, acting)))
            if len(found) > 1:
                return at, [Target(code, None, UNSPECIFIED, words) for code, words in found]
    return len(items), []


def with_places(reading: Reading) -> Reading:
    """Return a reading with all countries in which its sentence says that those hit are, if it names one of them."""
    frame, roles = reading.frame, reading.roles
    if frame.object_kind not in ("party", "list", "measure", "assets", "dealing") or frame.action == "extended":
        return reading
    at, places = spread(frame.view)
    countries = {one.country for one in places}
    named = {one.country for one in roles.targets if one.country}
    if at < frame.head or not named < countries or roles.sender_codes & countries or not _reaches(frame, at):
        return reading
    if any(one.name for one in roles.targets):
        return reading
    sectors = dict.fromkeys(one.sector for one in roles.targets) or {None: None}
    targets = [replace(one, sector=sector) for one in places for sector in sectors]
    return replace(reading, roles=replace(roles, targets=targets))


def told_places(view: SentenceView, model: Reading) -> list[Target]:
    """Return in which countries a sentence says that those hit before it are ("The firms are based in Chad and Mali").

    They are of the branch of those before, the ``model``'s, where only a count or a pronoun stands for them. Their
    subject must be such as are hit, and its verb only say where they are or that they were listed.
    """
    at, places = spread(view)
    told = next((here for here in range(min(at, _SUBJECT)) if view.items[here].lower in _TELLING), None)
    if not places or told is None:
        return []
    before = view.items[:told]
    subject = {one.lower.rpartition(" ")[2] for one in before}
    acts = "had" in subject or any(one.kind in ("actor", "group") for one in before)
    if acts or not subject & (_HIT | _POINTING | _COUNTS):
        return []
    sector = _common_sector(model) if not subject & (_HIT - _STANDING) else None  # "two of them", "they"
    sector = "shipping" if subject & _SHIPS else sector
    return [replace(one, sector=sector) for one in places] if sector is not None else places


def _common_sector(model: Reading) -> str | None:
    """Return the one sector of all that were hit before ("blacklisted five tankers. They …")."""
    told = {one.sector for one in model.roles.targets if one.sector} | {code for code, _ in model.roles.sectors}
    return next(iter(told)) if len(told) == 1 else None


def _reaches(frame: Frame, at: int) -> bool:
    """Tell whether no other verb with a subject of its own stands between a change and the places."""
    verbs = frame.view.syntax.verbs.values()
    return not any(frame.head < one.at < at and one.form in ("finite", "copula") for one in verbs)


def _run(items: list[Item], at: int, acting: set[int]) -> Iterator[Coded]:
    """Yield the countries of a row that goes on with commas, counts and what is there ("and four firms in Chad").

    A state that does something itself opens another clause (``acting``: the heads of the subjects).
    """
    while at < len(items) and at not in acting:
        item = items[at]
        if _is_state(items, at):
            yield from ((code, item.text) for code in codes_of(item))
            at += 1
        elif item.lower == "(":
            close = next((to for to in range(at + 1, min(at + 5, len(items))) if items[to].lower == ")"), None)
            if close is None:
                return
            at = close + 1
        elif item.kind == "number" or item.lower in _ON:
            at += 1
        else:
            return


def _is_state(items: list[Item], at: int) -> bool:
    """Tell whether a country stands at a place by its own name, and not as whose something is."""
    if at >= len(items) or items[at].kind != "actor" or lower_at(items, at + 1) in ("'s", "-"):
        return False
    data = items[at].data
    return data.kind not in _ACTING and data.code not in BODIES


def _says_who(items: list[Item], at: int) -> bool:
    """Tell whether those who are there, or how many, stand before "in"."""
    before = items[max(0, at - _BACK) : at]
    last = before[-1]
    if last.lower in _SITTING | _HIT | _FLAGS or last.kind == "number" or last.lower in _COUNTS:
        return True
    return any(one.lower in _HIT for one in before) and last.lower in ("list", "are", "is", "come", "were")
