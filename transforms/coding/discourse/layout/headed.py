"""Roles that the layout of a text gives: whom and what headings name, and which of two states acts on the other."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from schemas.sectors import SECTOR_PARENT
from schemas.vocabulary import BODIES
from transforms.coding.discourse.layout.venue import Venue
from transforms.coding.model import Coded, Reading, Roles, SentenceView, Target

HEADED = "heading"
"""The words of a role that the heading of an item or of the whole digest states."""

Role = tuple[str | None, str | None]
"""A code with its words, or two Nones where nothing is known."""

_TWO = 2
_LABEL = 4
"""Items in which a label of two names them."""


def parted(reading: Reading, acting: Iterable[str | None]) -> Reading:
    """Return a change in what goes on between two states with the one that makes it off those whom it hits.

    Args:
        reading: the change.
        acting: those who may make it, the likeliest first.
    """
    roles = reading.roles
    hit = list(dict.fromkeys(one.country for one in roles.targets if one.country is not None))
    if roles.senders or len(hit) != _TWO or all(item.lower != "between" for item in reading.frame.items):
        return reading
    maker = next((code for code in acting if code in hit), None)
    if maker is None:
        return reading
    targets = [one for one in roles.targets if one.country != maker]
    return replace(reading, roles=replace(roles, senders=[(maker, "between")], targets=targets))


def hit_most(items: list[set[str]], *, others: bool = False) -> str | None:
    """Return the country that at least two items state as hit, and more than two thirds of those that state any.

    Args:
        items: whom each item states as hit.
        others: whether labels say who acts, so that the one item that says whom it hits says it of the others.
    """
    told = [one for one in items if one]
    code, count = next(iter(Counter(code for one in told for code in one).most_common(1)), ("", 0))
    enough = count > 1 or (others and len(told) == 1 == len(told[0]))
    return code if enough and 3 * count > 2 * len(told) else None


def by_label(role: Role, venue: Venue, named: str | None) -> Role:
    """Return a role that was inferred as stated, where a title that is a label names whoever has it."""
    return (role[0], HEADED) if venue.labels and role[0] is not None and role[0] == named else role


def labelled(reading: Reading, venue: Venue, *, item: bool) -> Reading:
    """Return a reading with the country and the goods that head its item or paragraph, where it names none."""
    view, roles = reading.frame.view, reading.roles
    roles = _on_own_ground(view, roles)
    paired = view.rubric_sender not in (None, view.rubric)
    head = view.rubric if (item or paired or _is_told_of(reading)) and not venue.heads_act else None
    if head is not None and _acts_by_label(reading, head) and venue.sender not in (None, head):
        roles = replace(roles, senders=[])  # "Syria: ban on luxury goods" in what the Union decided
    if head is not None and paired and (not roles.senders or _is_of_label(view, roles)):
        roles = replace(roles, senders=[(str(view.rubric_sender), HEADED)])  # "EU / Mali — Ministers agreed on bans"
    if head is not None and not roles.targets and head not in roles.sender_codes:
        roles = replace(roles, targets=[Target(head, None, None, HEADED)])
    if view.noted and not roles.senders and venue.sender is not None:
        roles = replace(roles, senders=[(venue.sender, HEADED)])
    if view.noted and not roles.targets and venue.target is not None and venue.target not in roles.sender_codes:
        roles = replace(roles, targets=[Target(venue.target, None, None, HEADED)])
    return replace(reading, roles=_of_goods(view.rubric_sector, roles))


def _is_told_of(reading: Reading) -> bool:
    """Tell whether a sentence has a label of its own before what somebody does: "Syria: Norway allows wheat sales"."""
    items = reading.frame.items
    headed = len(items) > _TWO and items[0].kind == "actor" and items[1].lower == ":"
    return headed and bool(reading.roles.senders)


def _on_own_ground(view: SentenceView, roles: Roles) -> Roles:
    """Take the place of who heads a paragraph for what it shuts ("JAPAN - Narita is closed to the line")."""
    own = view.rubric_sender
    if own is None or own in BODIES or roles.senders or not roles.targets:
        return roles
    if any(one.country != own or one.name is not None for one in roles.targets):
        return roles
    return replace(roles, senders=[(own, HEADED)], targets=[])


def _is_of_label(view: SentenceView, roles: Roles) -> bool:
    """Tell whether the only one who seems to act is the one whom a label of two names last ("EU / Mali — …")."""
    label = [item.text for item in view.items[:_LABEL] if item.kind == "actor"]
    return {words for _, words in roles.senders} <= set(label[1:_TWO])


def _of_goods(headed: Coded | None, roles: Roles) -> Roles:
    """Return roles with the goods of a heading, if no others are told, or only those of which they are a kind."""
    told = {one.sector for one in roles.targets if one.sector} | {code for code, _ in roles.sectors}
    if headed is None or any(one.name for one in roles.targets) or told - {SECTOR_PARENT[headed[0]]}:
        return roles
    return replace(roles, sectors=[headed], targets=[replace(one, sector=None) for one in roles.targets])


def _acts_by_label(reading: Reading, head: str) -> bool:
    """Tell whether who heads an entry without a verb is taken for who acts, and nobody is hit."""
    roles, before = reading.roles, reading.frame.items[: reading.frame.object_at]
    if any(item.lower == "(" for item in before):
        return False  # "Russia (economic sanctions)."
    return reading.frame.rule == "entry" and not roles.targets and roles.sender_codes == {head}
