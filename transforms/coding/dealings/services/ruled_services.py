"""Services told by a gerund, and what the law makes of them: "covering its tankers is a crime", "is legal again"."""

from dataclasses import replace
from itertools import pairwise

from schemas.sectors import UNSPECIFIED
from transforms.coding.dealings.dealing_words import ILLEGAL, UNSETTLED, any_more, dealing_of
from transforms.coding.dealings.may_deal.dealing_roles import dealing_roles
from transforms.coding.model import Clause, Frame, Roles
from transforms.coding.parties.hit.service_objects import service_of
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, Verb

_FORBIDDEN = word_set("forbidden prohibited banned outlawed barred criminalised criminalized disallowed")
_LAWFUL = word_set("legal lawful allowed permitted possible free authorised authorized legalised legalized permissible")
_STATES = ILLEGAL | _FORBIDDEN | _LAWFUL
_BECOMING = word_set("become becomes became been made will shall")
_ONSETS = word_set("now henceforth hereby since again")
_AGAIN = word_set("again anew once")
_REACH = 6


def ruled_service(clause: Clause, verb: Verb) -> Frame | None:
    """Return the frame of a service that is against the law from now on, or lawful again; None where none is told."""
    action = _action(clause, verb)
    gerund = _gerund(clause, verb) if action is not None else None
    if gerund is None or action is None:
        return None
    roles = dealing_roles(clause.items, gerund, [], clause.view.year)
    told = [code for code, _ in roles.sectors] + [one.sector for one in roles.targets]
    if not any(one.country or one.name for one in roles.targets) or not any(told):
        return None
    return _frame(clause, gerund, roles, action)


def _action(clause: Clause, verb: Verb) -> str | None:
    """Return what becomes of the service by what is said of it."""
    items = clause.items
    if verb.form not in ("finite", "copula"):
        return None
    group = [item.lower for item in items[verb.start : verb.at + 1]]
    after = [word for item in items[verb.end : verb.end + _REACH] for word in item.lower.split(" ")]
    state = next((word for word in (group[-1], *after) if word in _STATES), None)
    if state is None:
        return None
    lawful, said = state in _LAWFUL, {*group, *after}
    if {"no", "longer"} <= said or any_more(after, said):
        return "imposed" if lawful else "lifted"
    if UNSETTLED & said:
        return None
    if lawful:
        return "lifted" if _AGAIN & said else None
    begins = bool((_BECOMING | _ONSETS) & said) or any(_is_onset(*pair) for pair in pairwise(items[verb.at :]))
    return "imposed" if begins or state in _FORBIDDEN else None


def _is_onset(before: Item, item: Item) -> bool:
    return before.lower.rpartition(" ")[2] in ("from", "of") and item.kind == "date"


def _gerund(clause: Clause, verb: Verb) -> Verb | None:
    """Return the service that opens the clause as its subject; what it is in may look like the subject."""
    items, above = clause.items, verb.above
    if above is not None and above.form == "gerund" and above.relation == "fronted" and not above.subject:
        things = above.objects or verb.subject
        if things and things[0].start >= above.end:
            above = replace(above, objects=things, links=above.links or _links(verb, above))
        return above if _is_service(items, above) else None
    heads = (clause.view.syntax.verbs.get(one.head) for one in verb.subject)
    own = next((one for one in heads if one is not None and one.form == "gerund"), None)
    return own if own is not None and _is_service(items, own) else None


def _links(verb: Verb, gerund: Verb) -> list[Link]:
    return [link for link in verb.links if gerund.end <= link.at < verb.start]


def _is_service(items: list[Item], gerund: Verb) -> bool:
    """Tell whether a gerund is of a service, or puts money somewhere, or serves those who have a branch."""
    deals = dealing_of(items[gerund.at])
    if deals is None:
        return False
    return deals.weak or deals.measure == "financial" or bool(deals.sector) or service_of(items, gerund) is not None


def _frame(clause: Clause, gerund: Verb, roles: Roles, action: str) -> Frame:
    targets = [replace(one, sector=None) if one.sector == UNSPECIFIED else one for one in roles.targets]
    return Frame(
        clause=clause,
        trigger="against_the_law",
        action=action,
        object_kind="dealing",
        object_at=gerund.at,
        voice="active",
        rule="state.against_the_law",
        roles=replace(roles, targets=targets),
    )
