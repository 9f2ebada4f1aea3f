"""Ids stay: with more articles, with a better extractor, when events merge and when they part."""

from datetime import timedelta
from typing import Any

from schemas.staging import Article, Mention
from tests.merging.builders import READ, article, current, mention, told
from transforms.mart import Mart
from transforms.merging.aliases import list_aliases

SAID = "USA BLR potash lifted"
DAY = timedelta(days=1)


def ids(mart: Mart) -> dict[tuple[str, str, str], str]:
    return {(event.sector, event.action, str(event.event_date)): event.event_id for event in current(mart)}


def test_later_articles_do_not_change_an_id_with_or_without_the_published_events() -> None:
    first, later = (
        article("z", "2025-12-14"),
        article("a", "2025-12-13", source_class="official", recorded_at=READ + DAY),
    )
    pairs = ((first, [mention(first, SAID, "2025-12-14")]), (later, [mention(later, SAID, "2025-12-13")]))

    alone = told(pairs[0])
    grown, rebuilt = told(*pairs, before=alone), told(*pairs)

    assert len(current(grown)) == 1
    assert {event.event_id for event in grown.events} == {event.event_id for event in alone.events}
    assert {event.event_id for event in rebuilt.events} == {event.event_id for event in alone.events}


def test_a_better_extractor_does_not_renumber() -> None:
    text = article("a")
    old = [
        mention(text, "- BLR unspecified lifted", "2025-12", extractor_version="1"),
        mention(text, "USA RUS oil extended", "2025-12-13", extractor_version="1"),
    ]
    better = {"extractor_version": "2", "recorded_at": READ + DAY}
    new = [mention(text, SAID, "2025-12-13", **better), mention(text, "USA RUS oil extended", "2025-12-12", **better)]

    before = told((text, old))
    after = told((text, [*old, *new]), before=before, now=READ + 2 * DAY)

    assert len(current(after)) == 2
    assert set(ids(after).values()) == set(ids(before).values())


def test_each_event_of_one_article_keeps_its_own_id_under_a_new_extractor() -> None:
    text = article("a")
    said = ["EU RUS unspecified expanded", "EU RUS coal imposed", "EU RUS timber imposed", "EU RUS cement imposed"]
    better = {"extractor_version": "2", "recorded_at": READ + DAY}

    before = told((text, [mention(text, one, extractor_version="1") for one in said]))
    # the new extractor no longer sees cement, which must not give its id to another
    after = told((text, [mention(text, one, **better) for one in said[:-1]]), before=before, now=READ + 2 * DAY)

    assert len(ids(after)) == 3
    assert ids(after).items() < ids(before).items()
    assert after.aliases == []


def test_when_two_published_events_turn_out_to_be_one_the_older_id_survives() -> None:
    one, other = article("one"), article("other", "2025-12-20", recorded_at=READ + DAY)
    link = article("link", recorded_at=READ + 2 * DAY)
    older = (one, [mention(one, SAID, "2025-12-13")])
    newer = (other, [mention(other, SAID, "2025-12-20")])
    # says: announced on the 13th, in force from the 20th
    linking = (link, [mention(link, SAID, "2025-12-13", announced_date=None, effective_date=newer[1][0].event_date)])

    first = told(older)
    second = told(older, newer, before=first)
    third = told(older, newer, linking, before=second)

    assert len(current(second)) == 2
    assert list(ids(third).values()) == list(ids(first).values())
    assert sum(event.recorded_to is not None for event in third.events) == 2
    (survivor,) = ids(first).values()
    (old,) = set(ids(second).values()) - {survivor}
    assert [(row.alias_id, row.event_id, row.reason) for row in third.aliases] == [
        (old, *ids(first).values(), "merged")
    ]
    assert told(older, newer, linking, before=third).aliases == third.aliases


def test_two_events_that_a_better_reading_dates_alike_leave_one_id_and_an_alias() -> None:
    one, other = article("one"), article("other", "2025-12-31", recorded_at=READ + DAY)
    better = {"extractor_version": "2", "recorded_at": READ + 2 * DAY}

    def read(text: Article, said: str, day: str, **how: Any) -> tuple[Article, list[Mention]]:
        return text, [mention(text, said, day, **how)]

    before = told(read(one, SAID, "2025-12-13"), read(other, "- BLR potash lifted", "2025-12-31"))
    after = told(
        read(one, SAID, "2025-12-13", **better),
        read(other, SAID, "2025-12-13", **better),
        before=before,
        now=READ + 3 * DAY,
    )

    (survivor,) = (event.event_id for event in current(after))
    (old,) = {event.event_id for event in current(before)} - {survivor}
    assert [(row.alias_id, row.event_id, row.reason) for row in after.aliases] == [(old, survivor, "merged")]


def test_a_second_claim_that_a_better_reading_takes_from_an_article_leaves_no_alias() -> None:
    text = article("a", "2025-12-31")
    better = {"extractor_version": "2", "recorded_at": READ + DAY}

    said = ((SAID, "2025-12-13"), ("- BLR potash lifted", "2025-12-31"))
    before = told((text, [mention(text, words, day, extractor_version="1") for words, day in said]))
    after = told((text, [mention(text, SAID, "2025-12-13", **better)]), before=before, now=READ + 2 * DAY)

    assert (len(current(before)), len(current(after))) == (2, 1)
    assert after.aliases == []


def test_an_old_id_follows_its_survivor_and_a_live_id_is_no_alias() -> None:
    known = list_aliases([], {"b": "a"}, {"a"}, run_id="1", now=READ)

    followed = list_aliases(known, {"a": "z"}, {"z"}, run_id="2", now=READ + DAY)
    parted = list_aliases(followed, {}, {"a", "z"}, run_id="3", now=READ + 2 * DAY)

    assert {row.alias_id: (row.event_id, row.run_id) for row in followed} == {"a": ("z", "2"), "b": ("z", "1")}
    assert {row.alias_id: row.event_id for row in parted} == {"b": "z"}


def test_when_an_event_parts_the_part_with_most_evidence_keeps_the_id() -> None:
    texts = [article(f"a{number}") for number in range(3)]
    claims = [mention(texts[0], "USA BLR unspecified lifted"), *(mention(text, SAID) for text in texts[1:])]
    extra = article("extra", recorded_at=READ + DAY)

    before = told(*((text, [claim]) for text, claim in zip(texts, claims, strict=True)))
    # a second sector on that day: now it is not clear which one the vague report means
    after = told(
        *((text, [claim]) for text, claim in zip(texts, claims, strict=True)),
        (extra, [mention(extra, "USA BLR banking lifted")]),
        before=before,
    )

    (old,) = current(before)
    assert {event.sector: event.event_id == old.event_id for event in current(after)} == {
        "potash": True,
        "banking": False,
        "unspecified": False,
    }
    assert len({event.event_id for event in current(after)}) == 3


def test_an_id_does_not_pass_to_another_sector() -> None:
    text = article("a")
    better = {"extractor_version": "2", "recorded_at": READ + DAY}

    before = told((text, [mention(text, "EU RUS coal imposed")]))
    after = told((text, [mention(text, "EU RUS timber imposed", **better)]), before=before, now=READ + 2 * DAY)

    assert set(ids(before).values()).isdisjoint(ids(after).values())


def test_one_founding_article_with_three_prolongations_founds_three_ids() -> None:
    text = article("a")
    days = ("2023-01-31", "2023-07-31", "2024-01-31")

    mart = told((text, [mention(text, "EU RUS unspecified extended", day) for day in days]))

    assert len({event.event_id for event in mart.events}) == 3
