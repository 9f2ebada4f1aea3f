"""The topics of the items of a text, weighed sentence by sentence."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from transforms.coding.discourse.layout.headed import hit_most
from transforms.coding.discourse.layout.venue import find_venue
from transforms.coding.discourse.news_day import NewsDay
from transforms.coding.discourse.pronouns.turned_against import turned_against
from transforms.coding.discourse.topic import NEVER_HIT, OPENING, Topic
from transforms.coding.discourse.who_acts.bystanders import bystanders, gainers
from transforms.coding.discourse.who_acts.openings import is_host
from transforms.coding.discourse.who_acts.owners import hit_by_name, owners
from transforms.coding.discourse.who_acts.whole_text import WholeText
from transforms.coding.model import Frame, Reading, SentenceView
from transforms.coding.parties.acting.agents import acting_phrases
from transforms.coding.parties.actors import GATHERED, countries_of, only_describes
from transforms.coding.parties.named.victims import is_named_aside


def find_topics(
    views: list[SentenceView],
    readings: Iterable[Reading],
    published: date | None,
    news: dict[int, NewsDay],
    home: str | None,
) -> dict[int, Topic]:
    """Weigh the stated roles of each item of a text, in the order of its sentences: the title counts thrice."""
    topics: dict[int, Topic] = {}
    venue, whole = find_venue(views), WholeText(views)
    starts: dict[int, int] = {}
    for view in views:
        topic = topics.get(view.section)
        if topic is None:
            topic = topics[view.section] = Topic(
                published, news[view.section], home=home, whole=whole, item=view.section > 0
            )
            topic.venue = venue
            topic.above = topics.get(0) if view.headed else None
            starts[view.section] = view.index
        _add_view(topic, view, view.index - starts[view.section])
    for reading in readings:
        view = reading.frame.view
        _add_reading(topics[view.section], reading, view.index - starts[view.section])
    for topic in topics.values():
        _add_named(topic)
    heads = {view.section: view.rubric_sender for view in views if view.rubric_sender and view.rubric is None}
    hit = _hit_in_items(topics, heads) if venue.target is None else None
    for topic in topics.values() if hit is not None else ():
        topic.venue = replace(venue, target=hit, measured=True)
    return topics


def _hit_in_items(topics: dict[int, Topic], heads: dict[int, str]) -> str | None:
    """Return whom the items of a text are against; what somebody who is hit does in reply is left aside."""
    stated = {section: set(one.targets) for section, one in topics.items() if one.item}
    hit = {code for one in stated.values() for code in one}
    others = len(set(heads.values())) > 1
    told = [one for section, one in stated.items() if not (others and heads.get(section) in hit)]
    return hit_most(told, others=others)


def _add_view(topic: Topic, view: SentenceView, index: int) -> None:
    """Add the countries that a sentence names; ``index`` counts from the beginning of its item."""
    named = [at for at, one in enumerate(view.items) if one.kind in ("actor", "entity") and not is_host(view.items, at)]
    hit = [at for at in named if not is_named_aside(view.items, at) and not only_describes(view.items, at)]
    codes = [code for at in hit for code in countries_of(view.items[at])]
    topic.by_sentence[view.index] = codes
    if index < OPENING:
        topic.opening.append(view)
        beside = bystanders(view)
        told = [view.items[at] for at in hit if at not in beside]
        topic.introduced.update(code for one in told for code in countries_of(one))
        topic.states.update(code for one in told if one.kind == "actor" for code in countries_of(one))
        topic.gaining.update(gainers(view))
    for code in owners(view):
        topic.senders[code] += 3 if view.is_title else 1
        topic.first.setdefault(code, view.index)
    for code in codes:
        topic.mentioned[code] += 3 if view.is_title else 1


def _add_named(topic: Topic) -> None:
    """Add on whom measures are said to be in the first sentences, where no change says whom it hits."""
    for view in topic.opening:
        for code in hit_by_name(view):
            if code not in topic.targets:
                _add_hit(topic, view, code)
    for view in topic.opening if not topic.targets else ():
        acting, hit = turned_against(view)
        for code in hit:
            _add_hit(topic, view, code)
        for code in acting:
            topic.senders[code] += 1
            topic.first.setdefault(code, view.index)


_SEVERAL = GATHERED | {"leaders", "neighbours", "neighbors"}


def _several_act(frame: Frame) -> bool:
    """Tell whether several states act whom the sentence does not name ("leaders of southern Africa agreed to …")."""
    return any(frame.items[one.head].lower in _SEVERAL for one in acting_phrases(frame))


def _add_hit(topic: Topic, view: SentenceView, code: str) -> None:
    topic.targets[code] += 1
    topic.stated.append((view.index, code))


def _add_reading(topic: Topic, reading: Reading, index: int) -> None:
    view = reading.frame.view
    weight = 3 if view.is_title else 2 if index < 4 else 1
    topic.sectors.update(code for code, _ in reading.roles.sectors)
    if reading.verdict.decided and not reading.roles.senders and _several_act(reading.frame):
        topic.by_others.update(one.country for one in reading.roles.targets if one.country is not None)
    if reading.frame.object_kind != "echo":  # "Canada announced similar measures": who does alike did not do the first
        for code, _ in reading.roles.senders:
            topic.senders[code] += weight
            topic.first.setdefault(code, view.index)
    for target in reading.roles.targets:
        if target.favoured:
            topic.gaining.update([target.country] if target.country else [])
            continue
        if target.name is not None and target.country is not None:
            topic.parties.setdefault(target.name, target)
        if target.sector is not None:
            topic.sectors.add(target.sector)
        if target.country is not None and target.country not in NEVER_HIT:
            topic.targets[target.country] += weight
            if not view.is_title:
                topic.acted.setdefault(reading.frame.action, Counter())[target.country] += 1
            topic.stated.append((view.index, target.country))
