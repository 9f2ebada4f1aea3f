"""What may be spelt out at a place of a text: the last change, and whether an enumeration has been opened."""

from dataclasses import dataclass

from schemas.sectors import UNSPECIFIED
from transforms.coding.lists.bare_tellings import is_past
from transforms.coding.lists.hinges import is_hinge
from transforms.coding.lists.list_parts import is_item
from transforms.coding.lists.pointing_ahead import heads_list, is_count, opens_list, points_ahead
from transforms.coding.lists.spelling_out import began_before
from transforms.coding.lists.told_wholes import labels_standing, tells_of_others, tells_standing
from transforms.coding.model import RELAXING, Reading, SentenceView
from transforms.reading.word_set import word_set

_SPELT = frozenset({"imposed", "expanded", "extended", "eased", "lifted", "suspended", "reinstated"})
_ADDED = word_set("addition additions added newly")
OPENING = 6
"""Items among which a sentence says first whether it adds or frees."""


@dataclass(slots=True)
class State:
    """What may be spelt out: the last change, and whether a heading or a first item has opened an enumeration.

    ``kin`` is the sector named last, which subsidiaries are in; ``last`` the place of the sentence that told or listed
    last; ``counted`` the paragraph that a number alone has opened just before ("1. A ban on …").
    """

    model: Reading | None = None
    index: int = 0
    opened: bool = False
    kin: str | None = None
    added: Reading | None = None
    last: int = 0
    counted: int = -1

    def turn(self, view: SentenceView) -> None:
        """Go back to those who were added, where others were removed since ("The additions are two firms in Oman")."""
        relaxed = self.model is not None and self.model.frame.action in RELAXING
        if self.added is not None and relaxed and any(one.lower in _ADDED for one in view.items[:OPENING]):
            self.model = self.added

    def note(self, view: SentenceView, own: list[Reading], listed: list[Reading]) -> None:
        """Remember the change that a sentence tells, or that an enumeration goes on."""
        self.counted = view.paragraph if is_count(view) else -1
        changes = [
            one
            for one in own
            if is_change(one) and not (self.model is not None and (is_past(one) or began_before(one, self.model)))
        ]
        goes_on = view.index - self.last <= 1 and is_hinge(view)
        self.last = view.index if listed or changes or goes_on else self.last
        if listed:
            self.index, self.opened = view.index, self.opened or is_item(view) or heads_list(view)
        elif changes:
            self.model, self.index, self.opened = foremost(changes), view.index, False
            added = (one for one in changes if one.frame.action == "imposed" and one.frame.object_kind == "list")
            self.added = next(added, self.added)
            self.kin = next(filter(None, map(sector_of, changes)), self.kin)
        elif (
            view.recites
            or tells_standing(view)
            or labels_standing(view)
            or tells_of_others(view, self.model)
            or (own and not all(is_past(one) for one in own))
        ):
            self.model, self.opened = None, False
        told = bool(changes) and (view.items[-1].lower == ":" or points_ahead(view))  # "… the following sanctions:"
        self.opened = self.opened or (self.model is not None and (told or opens_list(view)))
        if self.opened:
            self.index = view.index


def is_change(reading: Reading) -> bool:
    """Tell whether a reading tells a change itself, and does not only say that others do the same."""
    return reading.frame.action in _SPELT and reading.frame.object_kind != "echo"


def foremost(changes: list[Reading]) -> Reading:
    """Return the last change of a sentence that no relative or other clause only adds."""
    verbs = changes[0].frame.view.syntax.verbs
    main = [
        one for one in changes if (verb := verbs.get(one.frame.head)) is None or verb.relation in ("main", "joined")
    ]
    lists = [one for one in main if one.frame.object_kind == "list" and points_ahead(one.frame.view)]
    told = [one for one in changes if (verb := verbs.get(one.frame.head)) is not None and verb.relation == "complement"]
    return (lists or main or told or changes)[-1]  # "says it will ban food over sanctions imposed on it"


def sector_of(model: Reading) -> str | None:
    """Return the sector that a change names, which subsidiaries of those hit are in as well."""
    sectors = [*(code for code, _ in model.roles.sectors), *(one.sector for one in model.roles.targets)]
    return next((code for code in sectors if code not in (None, UNSPECIFIED)), None)
