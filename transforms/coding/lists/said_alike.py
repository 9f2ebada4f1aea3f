"""What a short sentence says of others than those just hit or freed: that the same befalls them, in many orders.

"Timber, too.", "Off limits as well is timber", "What goes for coal goes for timber", "It did the same with timber".
"""

from dataclasses import dataclass, replace

from transforms.coding.lists.listed import Listed
from transforms.coding.lists.member_gaps import LAND, MEASURE, Gap, Told, told_of_members
from transforms.coding.model import RELAXING, RESTRICTING, Reading, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.kinds import LISTED
from transforms.reading.spans import Item
from transforms.reading.word_set import word_tuple

ALIKE = word_tuple(
    "alike.all alike.all_too alike.all_dated alike.listed alike.hit alike.hit_too alike.freed alike.freed_too "
    "alike.lands alike.lands_too alike.freed_lands alike.others alike.others_too"
)
"""The wordings of likeness, whose words belong to no name."""

_BARE = frozenset({"*"})
"""What is said of those who are only named."""


def said_alike(view: SentenceView, model: Reading, *, item: bool = False, tail: bool = False) -> Listed | None:
    """Return those of whom a sentence says no more than that they fare as those in the change before it.

    ``item`` says that it stands in a list, each of whose members is one more; ``tail`` that it is the later part of a
    sentence, where a day makes it one more ("…, gas on Friday").
    """
    if model.frame.view.is_title:
        return None
    told = told_of_members(view, model.roles.sender_codes, view.wordings.vocabulary(ALIKE))
    if told is None:
        return None
    found = None if told.words in _BARE and not (tail or told.too) else named_by(view, told, "all")
    if found is None and model.frame.object_kind in LISTED and model.frame.trigger not in _BARRING:
        found = named_by(view, told, "listed")
    told = replace(told, too=told.too or item)
    if found is None and model.frame.action in RELAXING:
        found = named_by(view, told, "freed")
    elif found is None and model.frame.action in RESTRICTING:
        found = named_by(view, told, "hit")
    if found is not None:
        gap, subject = found.gaps["l"], found.gaps.get("s")
        if gap.kind == LAND or (subject is not None and not _is_they(view.items, subject)):
            return None
        coming, fits = _coming(told.words), _fits(view.items, gap, model)
        return Listed(gap.start, gap.end, coming, beside=gap.kind != MEASURE, worded=found.line) if fits else None
    land = named_by(view, told, "lands")
    if land is None and model.frame.action == "lifted":
        land = named_by(view, told, "freed_lands")
    if land is None or land.gaps["l"].kind != LAND or _are_senders(view.items, land.gaps["l"]):
        return None
    start, end = land.gaps["l"].start, land.gaps["l"].end
    return Listed(start, end, _coming(told.words), countries=True, beside=True, worded=land.line)


@dataclass(frozen=True, slots=True)
class Others:
    """Those whom a wording names, by the letters of their places in it, and the line of data that has it."""

    gaps: dict[str, Gap]
    line: str


def named_by(view: SentenceView, told: Told, what: str) -> Others | None:
    """Return those whom a wording of likeness names; None where none fits.

    Args:
        view: the sentence.
        told: its words, with gaps for those whom it names.
        what: what wordings say of them ("hit", "freed" …); some only with a "too", some only with a day.
    """
    also, dated = f"alike.{what}_too", f"alike.{what}_dated"
    found = view.wordings.whole((f"alike.{what}",), told.words)
    if found is None and told.too and also in ALIKE:
        found = view.wordings.whole((also,), told.words)
    if found is None and told.dated and dated in ALIKE:
        found = view.wordings.whole((dated,), told.words)
    if found is None:
        return None
    gaps = {name: told.gaps[_count(told.words, end) - 1] for name, end in found.ends.items()}
    return Others(gaps, found.line)


def _count(words: str, end: int) -> int:
    return sum(one in "*#@" for one in words[:end])


def _is_they(items: list[Item], gap: Gap) -> bool:
    """Tell whether who acts is somebody in office, of no land of its own ("the minister", "the government")."""
    own = items[gap.start : gap.end]
    office = own[-1].kind == "post" or (own[-1].kind == "sector" and own[-1].data.sector == "government")
    return office and not any(one.kind in ("actor", "group") for one in own) and not own[-1].lower.endswith("s")


def _are_senders(items: list[Item], gap: Gap) -> bool:
    """Tell whether those lands impose far more often than they are hit: "The same goes for Canada" is its own step."""
    return all(USUAL_SENDERS.issuperset(codes_of(one)) for one in items[gap.start : gap.end] if codes_of(one))


_BARRING = frozenset({"ban", "bar", "readmit"})


def _fits(items: list[Item], gap: Gap, model: Reading) -> bool:
    """Tell whether those named can share the lot of those before: persons only that of persons, and no standing ban."""
    own = items[gap.start : gap.end]
    if gap.kind == MEASURE:
        definite = own[0].lower not in ("a", "an")
        return definite == (model.frame.action in RELAXING)
    if any(one.kind in ("sector", "entity", "measure", "assets") for one in own):
        return not {code for one in own for code in codes_of(one)} & model.roles.sender_codes
    return model.frame.object_kind in LISTED


_TO_COME = frozenset({"will", "shall", "follow", "follows"})


def _coming(words: str) -> tuple[str, ...]:
    """Return the words that say that it is still to come."""
    return tuple(one for one in words.split() if one in _TO_COME)
