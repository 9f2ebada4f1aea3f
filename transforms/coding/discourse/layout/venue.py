"""What the title and the opening of a digest say of all its items: whose decisions they tell, and on whom."""

from collections.abc import Iterable
from dataclasses import dataclass

from schemas.vocabulary import BODIES
from transforms.coding.discourse.layout.rubrics import USUAL
from transforms.coding.discourse.layout.stands import target_of_stands
from transforms.coding.model import SentenceView, names_sanctions_act
from transforms.coding.parties.actors import codes_of
from transforms.reading.kinds import MEASURES
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_OWNING = frozenset({*USUAL, *BODIES})
_ORGANS = frozenset({"organ", "instrument"})
_EUROPEAN = word_set("brussels luxembourg strasbourg")
"""Cities in which "the Council" and "foreign ministers" are those of the Union."""

_COUNCILS = ("council", "ministers", "commission", "leaders", "summit", "coreper")
_PUNISHING = ("punish", "sanction", "penalis", "penaliz", "isolat", "boycott", "blockad", "quarantin")
"""How words begin that say in a title that somebody is hit."""

_TIMES = 2
"""How often a text has to name organs of one state, and of no other, to be about what they decide."""


@dataclass(frozen=True, slots=True)
class Venue:
    """Who decides and who is hit where the items of a digest do not say it; None where the text gives no one.

    ``heads_act`` says that all items are about one who is hit, so that their headings name who acts; ``measured`` that
    the title speaks of the measures against the one, and not only of a list.
    """

    sender: str | None = None
    target: str | None = None
    heads_act: bool = False
    measured: bool = False
    labels: bool = False
    """Whether the title is a label that names them, as that of a notice does ("Financial sanctions: Mali")."""


NOWHERE = Venue()


def find_venue(views: list[SentenceView]) -> Venue:
    """Read the title and what stands above the first item; who decides in a text without items is told there."""
    titles = [view for view in views if view.is_title]
    if not any(view.section for view in views):
        owner = _only_owner(titles)
        target = _only_target(titles, owner, timeline=owner is not None and _is_timeline(views))
        measured = any(_names_rule(view) for view in titles)
        return Venue(owner, target, measured=measured, labels=measured and not any(map(_tells, titles)))
    above = [view for view in views if view.section == 0 and not view.is_title]
    sender = _only_owner(titles) or _only_owner(above) or _in_european_city(titles, above) or _organs_of_one(views)
    target = _only_target(titles, sender)
    if target is None and (hit := target_of_stands(views)) is not None:
        return Venue(sender, hit, heads_act=True, measured=True)
    acting = target is not None and _heads_act(views, target)
    return Venue(sender, target, heads_act=acting, measured=acting)


def _tells(view: SentenceView) -> bool:
    """Tell whether a title tells of something done, by a verb or by a word of change."""
    return bool(view.syntax.verbs) or any(item.senses_of("trigger") or item.senses_of("nominal") for item in view.items)


def _only_owner(views: Iterable[SentenceView]) -> str | None:
    """Return the one body or state of those that decide most that sentences name."""
    codes = {code for view in views for item in view.items if _acts(item) for code in codes_of(item)} & _OWNING
    return codes.pop() if len(codes) == 1 else None


def _acts(item: Item) -> bool:
    return item.kind == "actor" and item.data.kind not in ("leader", "surname")


def _in_european_city(titles: list[SentenceView], above: list[SentenceView]) -> str | None:
    """Read "LUXEMBOURG - Notes from Monday's gathering of foreign ministers"."""
    opens = above[0].items[0].lower if above and above[0].items else ""
    if opens not in _EUROPEAN:
        return None
    words = (item.lower for view in (*titles, above[0]) for item in view.items)
    return "EU" if any(word.endswith(_COUNCILS) for word in words) else None


def _organs_of_one(views: list[SentenceView]) -> str | None:
    """Return the state whose organs and acts a text names more than once, where it names no other's."""
    named = [
        code
        for view in views
        for item in view.items
        if item.kind == "actor" and item.data.kind in _ORGANS
        for code in codes_of(item)
    ]
    return named[0] if len(named) >= _TIMES and len(set(named)) == 1 else None


def _heads_act(views: list[SentenceView], target: str) -> bool:
    """Tell whether bodies or those who decide most head items, and the one who is hit heads none."""
    deciding = {code for view in views for code in (view.rubric_sender, view.rubric_place) if code is not None}
    return bool(deciding) and all(view.rubric != target for view in views)


def _is_timeline(views: list[SentenceView]) -> bool:
    return len({view.paragraph for view in views if view.heading is not None}) >= _TIMES


def _only_target(titles: list[SentenceView], sender: str | None, *, timeline: bool = False) -> str | None:
    """Return the one country that a title about sanctions, or of a timeline, names beside those who decide."""
    if not timeline and not any(_names_measure(view) for view in titles):
        return None
    codes = {code for view in titles for item in view.items if _may_be_hit(item) for code in codes_of(item)}
    codes -= {owner_of_ban(view.items, at) for view in titles for at in range(len(view.items))}
    codes -= {sender, *BODIES}
    found = codes - USUAL if len(codes) > 1 else codes
    return found.pop() if len(found) == 1 else None


def _may_be_hit(item: Item) -> bool:
    """Tell whether an item names a country; its capital stands for those who govern it, and act."""
    return item.kind == "actor" and item.data.kind not in ("capital", "metonym", "organ")


def _names_rule(view: SentenceView) -> bool:
    return any(
        names_sanctions_act(item) or (item.kind == "measure" and item.data.kind in ("measure", "package"))
        for item in view.items
    )


def _names_measure(view: SentenceView) -> bool:
    """Tell whether a title names a measure, or says against whom something is done."""
    measures = (item.data.kind in MEASURES for item in view.items if item.kind == "measure")
    return (
        any(measures)
        or _is_numbered_resolution(view)
        or any(
            item.lower == "against" or item.lower.startswith(_PUNISHING) or names_sanctions_act(item)
            for item in view.items
        )
    )


def _is_numbered_resolution(view: SentenceView) -> bool:
    """Tell whether a title without a verb is that of a resolution on somebody ("Resolution 2588 (2021) on Mali")."""
    at = next((at for at, item in enumerate(view.items) if item.lower.startswith("resolution")), None)
    if at is None or _tells(view):
        return False
    number = any(char.isdigit() for item in view.items[at : at + 2] for char in item.text)
    return number and any(item.lower in ("on", "concerning", ":", ",") for item in view.items[at:])


_BANS = ("ban", "bans", "embargo", "embargoes", "blockade", "blacklist", "boycott")


def owner_of_ban(items: list[Item], at: int) -> str | None:
    """Return whose a ban at a place is said to be by the possessive before it ("Russia's food embargo")."""
    if items[at].kind != "measure" or at < _TIMES or not items[at].lower.endswith(_BANS):
        return None
    if items[at - 1].lower != "'s" or items[at - 2].kind != "actor":
        return None
    return next(iter(codes_of(items[at - 2])), None)
