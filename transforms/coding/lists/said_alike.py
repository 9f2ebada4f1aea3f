"""What a short sentence says of others than those just hit or freed: that the same befalls them, in many orders.

"Timber, too.", "Off limits as well is timber", "What goes for coal goes for timber", "It did the same with timber".
"""

from transforms.coding.lists.alike_wordings import ALIKE, FREED, HIT, LANDS, SPOKEN, Wordings
from transforms.coding.lists.listed import Listed
from transforms.coding.lists.member_gaps import LAND, MEASURE, Gap, Told, told_of_members
from transforms.coding.model import RELAXING, Reading, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item


def said_alike(view: SentenceView, model: Reading) -> Listed | None:
    """Return those of whom a sentence says no more than that they fare as those in the change before it."""
    if model.frame.view.is_title:
        return None
    told = told_of_members(view, model.roles.sender_codes, SPOKEN)
    if told is None:
        return None
    relaxing = model.frame.action in RELAXING
    found = _named_by(told, ALIKE) or _named_by(told, FREED if relaxing else HIT)
    if found is not None:
        gap, subject = found
        if gap.kind == LAND or (subject is not None and not _is_they(view.items, subject)):
            return None
        fits = _fits(view.items, gap, model)
        return Listed(gap.start, gap.end, _coming(told.words), beside=gap.kind != MEASURE) if fits else None
    land = _named_by(told, LANDS)
    if land is None or land[0].kind != LAND:
        return None
    return Listed(land[0].start, land[0].end, _coming(told.words), countries=True, beside=True)


def _named_by(told: Told, wordings: Wordings) -> tuple[Gap, Gap | None] | None:
    """Return of whom a wording tells, and who acts in it, if it has one."""
    found = wordings.plain.fullmatch(told.words)
    if found is None and told.too:
        found = wordings.too.fullmatch(told.words)
    if found is None and told.dated:
        found = wordings.dated.fullmatch(told.words)
    if found is None:
        return None
    spans = {name[0]: found.end(name) for name, text in found.groupdict().items() if text is not None}
    acting = told.gaps[_count(told.words, spans["s"]) - 1] if "s" in spans else None
    return told.gaps[_count(told.words, spans["l"]) - 1], acting


def _count(words: str, end: int) -> int:
    return sum(one in "*#@" for one in words[:end])


def _is_they(items: list[Item], gap: Gap) -> bool:
    """Tell whether who acts is somebody in office, of no land of its own ("the minister", "the government")."""
    own = items[gap.start : gap.end]
    office = own[-1].kind == "post" or (own[-1].kind == "sector" and own[-1].data.sector == "government")
    return office and not any(one.kind in ("actor", "group") for one in own) and not own[-1].lower.endswith("s")


_PEOPLE = frozenset({"party", "list", "assets"})


def _fits(items: list[Item], gap: Gap, model: Reading) -> bool:
    """Tell whether those named can share the lot of those before: persons only that of persons, and no standing ban."""
    own = items[gap.start : gap.end]
    if gap.kind == MEASURE:
        definite = own[0].lower not in ("a", "an")
        return definite == (model.frame.action in RELAXING)
    if any(one.kind in ("sector", "entity", "measure", "assets") for one in own):
        return not {code for one in own for code in codes_of(one)} & model.roles.sender_codes
    return model.frame.object_kind in _PEOPLE


def _coming(words: str) -> tuple[str, ...]:
    """Return the words that say that it is still to come."""
    return tuple(one for one in words.split() if one in ("will", "shall"))
