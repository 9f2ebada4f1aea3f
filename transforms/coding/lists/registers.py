"""Entries of registers: lines of names below a sentence that says that the following were added, blocked or removed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import BODIES, Action, Status
from transforms.coding.discourse.layout.enumerated import decided_on
from transforms.coding.lists.labelled_entries import first_listing, is_labelled, listed_on
from transforms.coding.lists.list_parts import Manner, listed_in
from transforms.coding.lists.moving_words import ADDING, ALONE, REMOVING, UNDECIDED
from transforms.coding.lists.register_lines import PROVISIONS, is_entry, is_heading, read_entry, sector_of
from transforms.coding.model import (
    Agenda,
    Clause,
    Coded,
    Frame,
    Reading,
    Roles,
    SentenceView,
    Target,
    Verdict,
    by_sentence,
)
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.bullets import after_bullet
from transforms.reading.kinds import HITTING
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_CHANGING = word_set("amended amends amendment amendments changed changes updated updates corrected revised")
_POINTING = word_set("following below these hereunder")
_REGISTERED = (Action.IMPOSED, Action.LIFTED)
_OWNED = word_set("owned controlled")
_KEEPERS = frozenset({"organ", "instrument", "leader", "surname"})
_HEADING = 4
"""Words of a heading that says by itself what was done to those below it ("Additions", "Deletions:")."""


@dataclass(frozen=True, slots=True)
class _Register:
    """What the last opening says of the entries below it, and the country that those of none are of."""

    opener: SentenceView
    models: list[Reading]
    action: str
    home: str | None = None
    owner: str | None = None
    usual: str = UNSPECIFIED
    strict: bool = False
    """Whether only entries with labels count, as below a sentence that says no more than that some were added."""


def with_registers(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings of a text with one for each entry of the registers that it spells out."""
    if not any(item.lower == ":" for view in views for item in view.items):
        return readings
    if not any(_speaks(view) for view in views):
        return readings
    told = by_sentence(readings)
    found: list[Reading] = []
    register: _Register | None = None
    announced: list[Reading] = []
    known = False
    home = _titled(views)
    for paragraph in _paragraphs(views):
        own = [one for view in paragraph for one in told.get(view.index, [])]
        opened = _opened(paragraph[-1], own, known=known, announced=announced)
        inline = _inline(paragraph[0], own, home) if opened is None and len(paragraph) == 1 else None
        if opened is None and inline is None and (moves := _announcing(paragraph, own)):
            announced, known = moves, True
            same = [one for one in own if one.frame.action == moves[0].frame.action]
            same = [one for one in same if all(one is not move for move in moves)]
            register = _Register(moves[0].frame.view, moves + same, moves[0].frame.action, home, strict=True)
            found += own
            continue
        if opened is not None:
            usual = _own_sector(opened) or (register.usual if register is not None else UNSPECIFIED)
            register, known = replace(opened, home=home, usual=usual), True
            found += own
            continue
        if inline is not None:
            found += inline
            register = None
            continue
        if register is not None and (not own or is_entry(paragraph) or is_labelled(paragraph)):
            entry = _entry(paragraph, register)
            if entry is not None:
                found = [one for one in found if all(one is not model for model in register.models)]
                day = listed_on(paragraph) if register.action == Action.LIFTED else None
                found += [entry] if day is None else [entry, first_listing(entry, day)]
                continue
            if is_heading(paragraph):
                continue
        register = None
        found += own
    return found


def _speaks(view: SentenceView) -> bool:
    """Tell whether a sentence names measures, or an organ or act of a state: a list alone may be any."""
    return any(
        (item.kind == "measure" and (item.data.kind in ("measure", "package") or "sanction" in item.lower))
        or (item.kind == "actor" and item.data.kind in ("organ", "instrument"))
        for item in view.items
    )


def _paragraphs(views: list[SentenceView]) -> Iterator[list[SentenceView]]:
    paragraph: list[SentenceView] = []
    for view in views:
        if paragraph and (view.paragraph != paragraph[0].paragraph or paragraph[0].is_title != view.is_title):
            yield paragraph
            paragraph = []
        if view.items:
            paragraph.append(view)
    if paragraph:
        yield paragraph


def _announcing(paragraph: list[SentenceView], own: list[Reading]) -> list[Reading]:
    """Return the moves that a paragraph tells of a list without naming those moved ("One deletion has been made …")."""
    if paragraph[0].is_title:
        return []
    moves = [one for one in own if one.frame.object_kind == "list" and one.frame.action in _REGISTERED]
    named = any(party.name or party.sector for one in moves for party in one.roles.targets)
    sectors = any(code != UNSPECIFIED for one in moves for code, _ in one.roles.sectors)
    decided = all(one.verdict.decided for one in moves)
    return moves if decided and not named and not sectors and len({one.frame.action for one in moves}) == 1 else []


_MOVING = ADDING | REMOVING


def _opened(view: SentenceView, own: list[Reading], *, known: bool, announced: list[Reading]) -> _Register | None:
    """Read what opens a register; None for any other sentence, and for one that only says what was amended."""
    low = [item.lower for item in view.items]
    words = {part for one in low for part in one.split()}
    words -= {"no"} if "longer" in words else set()
    listed = any(item.kind == "measure" and item.data.kind == "list" for item in view.items)
    moved = words & _MOVING
    alone = known and len(low) <= _HEADING and bool(moved)
    headed = low[-1] == ":" and listed and bool(moved) and not view.syntax.verbs
    points = bool(words & _POINTING) and (low[-1] == ":" or (low[-1] == "." and bool(moved) and ":" not in low))
    if view.is_title or not (alone or headed or points) or words & UNDECIDED or _inserts_provision(low):
        return None
    fitting = [one for one in own if (_names_nobody(one) or _names_regime(one)) and one.verdict.decided]
    if fitting:
        return _Register(view, fitting, fitting[0].frame.action, owner=_owner(view))
    if own or not (listed or alone or known or view.has_sanctions_word or words & ALONE):
        return None
    action = Action.LIFTED if words & REMOVING else Action.IMPOSED
    amends = bool(words & _CHANGING) and not words & _BY_ADDING
    if action == Action.IMPOSED and not (words & ADDING and not amends):
        return None
    return _Register(view, [one for one in announced if one.frame.action == action], action, owner=_owner(view))


def _inserts_provision(low: list[str]) -> bool:
    """Tell whether what follows is the wording of an act ("the following Article is inserted:"), no list of parties."""
    return any(
        one in PROVISIONS and (lower == "following" or (at > 1 and low[at - 2] == "following"))
        for at, (lower, one) in enumerate(pairwise(low), 1)
    )


_BY_ADDING = word_set("adding inserting")
"""How acts amend a list whose new entries follow ("is amended by adding the following:")."""

_MOVED = word_set(
    "designated added listed sanctioned blacklisted blocked removed delisted deleted unblocked inserted omitted"
)
_OF_LISTS = word_set("added listed removed deleted inserted omitted")
_LABEL = 14
"""Items that stand before the colon of a label with a day, a list or an act ("Designated today under E.O. 9: …")."""


def _inline(view: SentenceView, own: list[Reading], home: str | None) -> list[Reading] | None:
    """Read an entry of one line: "Designated today: X and Y", "Removed from the SDN List: X, Chile; Y, a bank"."""
    low = [item.lower for item in view.items]
    colon = next((at for at in range(1, min(len(low) - 1, _LABEL)) if low[at] == ":"), None)
    first = low[min(after_bullet(view.items), len(low) - 1)].partition(" ")[0]
    if view.is_title or colon is None or set(low[:colon]) & UNDECIDED:
        return None
    if first not in _MOVED and "following" in low[:colon]:  # "The following are inserted after item 21: X; Y"
        first = next((word for word in low[:colon] if word in _OF_LISTS), first)
    if first not in _MOVED:
        return None
    named_only = first in _OF_LISTS and not any(_names_list(item) for item in view.items[:colon])
    if named_only and not (view.has_sanctions_word and any(item.kind == "entity" for item in view.items[colon:])):
        return None  # "Added: a new page", "Listed: shares of a mine"
    if any(not _names_nobody(one) for one in own if one.frame.head > colon):
        return None
    action = Action.LIFTED if first in REMOVING else Action.IMPOSED
    found: list[Reading] = []
    start = colon + 1
    for end in [at for at in range(start, len(low)) if low[at] == ";"] + [len(low)]:
        named = listed_in(view, start, end, Manner())
        part = view.items[start:end]
        country = next((code for item in part if item.kind == "actor" for code in codes_of(item)), home)
        targets = [replace(one, country=one.country or country) for one in named.targets]
        targets += [Target(country, None, code, words) for code, words in named.sectors] if not targets else []
        if not targets and country is not None and part and not named_only:
            targets = [Target(country, None, sector_of(part) or UNSPECIFIED, part[0].text)]
        if targets:
            roles = Roles(senders=_listing(view) or [one for r in own for one in r.roles.senders][:1], targets=targets)
            found.append(Reading(_frame(view, colon, "list", action), roles, Verdict(Status.IN_FORCE, "")))
        start = end + 1
    return found or None


def _names_list(item: Item) -> bool:
    """Tell whether an item names a list, or the act by which somebody is put on one."""
    if item.kind == "measure":
        return bool(item.data.kind == "list")
    return item.kind == "actor" and item.data.kind in ("organ", "instrument")


def _frame(view: SentenceView, at: int, trigger: str, action: str) -> Frame:
    return Frame(
        clause=Clause(view, at, 0, len(view.items)),
        trigger=trigger,
        action=action,
        object_kind="party",
        object_at=at,
        voice="active",
        rule="listing",
    )


def _owner(view: SentenceView) -> str | None:
    """Return whose those are that an opening calls owned: "… to be owned or controlled by the Government of Libya"."""
    owned = next((at for at, item in enumerate(view.items) if item.lower in _OWNED), None)
    after = view.items[owned:] if owned is not None else []
    return next((code for item in after if item.kind == "actor" for code in codes_of(item)), None)


def _titled(views: list[SentenceView]) -> str | None:
    """Return the one country that the title names beside those who keep lists."""
    actors = (item for view in views if view.is_title for item in view.items if item.kind == "actor")
    codes = {code for item in actors if item.data.kind not in _KEEPERS for code in codes_of(item)}
    codes -= {*BODIES, *USUAL_SENDERS}
    return codes.pop() if len(codes) == 1 else None


def _own_sector(register: _Register) -> str | None:
    """Return the sector that those on a list are of if none is told of them, as on one of export controls."""
    own = (one.roles.own_sector for one in register.models)
    return next((one[0] for one in own if one is not None), None)


def _names_nobody(reading: Reading) -> bool:
    frame = reading.frame
    open_still = all(one.country is None and one.name is None for one in reading.roles.targets)
    return open_still and frame.object_kind in HITTING and frame.action in (Action.IMPOSED, Action.LIFTED)


def _names_regime(reading: Reading) -> bool:
    """Tell whether a change of a list, whose entries follow, names only the country of the list."""
    roles, frame = reading.roles, reading.frame
    named = roles.sectors or any(one.name or one.sector for one in roles.targets) or len(roles.targets) != 1
    return frame.object_kind == "list" and not named and frame.action in _REGISTERED


def _entry(paragraph: list[SentenceView], register: _Register) -> Reading | None:
    """Return the reading of an entry: its party, with the change that its register tells."""
    if not (is_labelled(paragraph) or (is_entry(paragraph) and not register.strict)):
        return None
    model = register.models[0] if register.models else None
    named = read_entry(paragraph, register.usual)
    named = replace(named, country=register.owner or named.country or register.home)
    view = replace(paragraph[0], end=paragraph[-1].end, dates=[], dated=None, agenda=_agenda(register))
    at = min(after_bullet(view.items), len(view.items) - 1)
    frame = _frame(view, at, model.frame.trigger if model is not None else "list", register.action)
    sector = [] if named.country is not None or named.name is not None else [(named.sector or UNSPECIFIED, named.words)]
    roles = Roles(
        senders=model.roles.senders if model is not None else _listing(register.opener),
        targets=[] if sector else [named],
        sectors=sector,
    )
    return Reading(frame, roles, model.verdict if model is not None else Verdict(Status.IN_FORCE, ""))


def _agenda(register: _Register) -> Agenda | None:
    day = decided_on(register.opener)
    return Agenda(Status.IN_FORCE, [], [], "", day) if day is not None else register.opener.agenda


def _listing(view: SentenceView) -> list[Coded]:
    """Return the body or organ that an opening names, whose list it is."""
    organs = [item for item in view.items if item.kind == "actor"]
    codes = {item.data.code: item.text for item in organs if item.data.kind == "organ" or item.data.code in BODIES}
    return list(codes.items())[:1]
