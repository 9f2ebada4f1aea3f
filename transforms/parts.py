"""Which countries a run must build again, and which stay as they were published.

A part of the mart is a country, or several that something holds together: an event that was published of one and then
of another, or decisions of people, which may look for what they mean in any country that they speak of.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from transforms.reviews.decision import Decision

Country = str | None


@dataclass(frozen=True, slots=True)
class Seen:
    """Where something is, as far as decisions need it.

    ``of_event`` has the countries in which each event was ever published, and those that its evidence claims of;
    ``of_article`` the countries that each article claims of.
    """

    of_event: Mapping[str, frozenset[Country]]
    of_article: Mapping[str, frozenset[Country]]


def tie(countries: Iterable[Country], ties: Iterable[Collection[Country]]) -> list[frozenset[Country]]:
    """Return the parts: each country in one, and those that are tied in the same; in the order of the countries."""
    part_of: dict[Country, set[Country]] = {country: {country} for country in countries}
    for tied in ties:
        joined = set().union(*(part_of.get(country, {country}) for country in tied))
        part_of.update(dict.fromkeys(joined, joined))
    found = {id(part): frozenset(part) for part in part_of.values()}
    return sorted(found.values(), key=lambda part: min(country or "" for country in part))


def ties_of_events(published: Iterable[tuple[str, Country]]) -> list[frozenset[Country]]:
    """Return the countries of each event whose revisions have several; given event_id and country of each revision."""
    countries: dict[str, set[Country]] = defaultdict(set)
    for event_id, country in published:
        countries[event_id].add(country)
    return [frozenset(found) for found in countries.values() if len(found) > 1]


def tie_of_decisions(decisions: Sequence[Decision], seen: Seen) -> frozenset[Country]:
    """Return all countries in which some decision may find what it means, or to which one may move an event."""
    found: set[Country] = set()
    for decision in decisions:
        found.add(decision.seen.target_country)
        if "target_country" in decision.changes:
            found.add(decision.changes["target_country"])
        for event_id in (decision.event_id, decision.changes.get("into")):
            found |= seen.of_event.get(str(event_id), frozenset())
        for article_id in decision.seen.articles:
            found |= seen.of_article.get(article_id, frozenset())
    return frozenset(found)
