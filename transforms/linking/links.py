"""Events -> links: which step implements, extends, reverses, corrects or is part of which, and in which chain.

Steps are walked in order, once for each sender and target country; what a step may link to is looked up by target and
sector, so the cost grows about as the number of events. ``rules.py`` says what each rule asks.

A chain is the history of one sender, target and sector. A link between two of them (a firm's licence that carries out
what was announced for its sector) is told in the chain of the event that it points at.
"""

from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter

from schemas.mart import SanctionEvent
from schemas.relations import EventLink
from schemas.vocabulary import LinkKind, LinkScope, Status
from transforms.linking.implements import Awaited
from transforms.linking.parts import find_parts
from transforms.linking.standing import Standing
from transforms.linking.steps import Link, Step, link_values, list_steps
from transforms.rows import make_rows, rows_of

_ASKED = ("event_id", "to_event_id", "kind", "scope")


def link_events(events: Iterable[SanctionEvent], articles: Mapping[str, frozenset[str]]) -> list[EventLink]:
    """Return the links between current events, sorted by event_id, to_event_id and kind.

    Args:
        events: the current ones.
        articles: event_id -> the articles that report it.
    """
    return sorted(link_rows(find_links(events, articles)), key=attrgetter("event_id", "to_event_id", "kind"))


def find_links(events: Iterable[SanctionEvent], articles: Mapping[str, frozenset[str]]) -> list[Link]:
    """Return the same as the rules find them, in no order: what is said of a link takes as long as finding it."""
    return [link for steps in list_steps(events, articles).values() for link in _link(steps)]


def link_rows(links: Iterable[Link]) -> list[EventLink]:
    """Return links as rows that nobody has recorded."""
    return rows_of(EventLink, [link_values(link) for link in links])


def bare_links(links: Sequence[Link]) -> list[EventLink]:
    """Return links as rows in which only that has a value which the state asks for."""
    values = [(one.later.event.event_id, one.earlier.event.event_id, one.kind, one.scope) for one in links]
    return make_rows(EventLink, len(links), dict(zip(_ASKED, zip(*values, strict=True), strict=True))) if values else []


def carried_out(links: Iterable[EventLink]) -> dict[str, LinkScope]:
    """Return how far each announcement or report that an act implements was carried out, by its event_id.

    ``narrower`` if all acts for it do less than it said, ``same`` if one does all of it, ``wider`` if one does more.
    Announcements without any act are not there.
    """
    order = (LinkScope.NARROWER, LinkScope.SAME, LinkScope.WIDER)
    found: dict[str, LinkScope] = {}
    for link in links:
        if link.kind == LinkKind.IMPLEMENTS:
            known = found.get(link.to_event_id, LinkScope.NARROWER)
            found[link.to_event_id] = max(known, LinkScope(link.scope), key=order.index)
    return found


def _link(steps: list[Step]) -> list[Link]:
    awaited, standing = Awaited(), Standing()
    links = [*find_parts(steps)]
    for step in steps:
        if step.is_decided:
            links += awaited.follow(step)
            links += standing.follow(step)
        elif step.event.status == Status.REJECTED:
            links += awaited.deny(step)
    return _once(links)


def _once(links: Iterable[Link]) -> list[Link]:
    """Keep one link of two events: an act that carries out an announcement does not also prolong or take it back."""
    kept: dict[tuple[str, str], Link] = {}
    for link in links:
        kept.setdefault((link.later.event.event_id, link.earlier.event.event_id), link)
    return [*kept.values()]
