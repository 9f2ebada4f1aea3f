"""Generated but realistic staging: skewed countries and sectors, about six mentions an event, copies, vague dates."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from schemas.sectors import SECTOR_CODES
from schemas.staging import Article, Mention
from tests.merging.builders import READ, article, mention

SENDERS = ("USA", "EU", "GBR", "UN", "CHE", "CAN", "JPN", "AUS")
TARGETS = ("RUS", "IRN", "BLR", "SYR", "VEN", "PRK", "MMR", "CUB", "MLI", "NER", "SDN", "ZWE", "AFG", "LBY", "CHN")
ACTIONS = ("imposed", "expanded", "extended", "reinstated", "eased", "suspended", "lifted")
CLASSES = ("official", "agency", "media", "other")


@dataclass(frozen=True, slots=True)
class World:
    """Who sanctions whom, with how much of the news falls to each."""

    senders: Sequence[str]
    of_senders: Sequence[float]
    targets: Sequence[str]
    of_targets: Sequence[float]


SMALL = World(SENDERS, [2**-n for n in range(len(SENDERS))], TARGETS, [1 / (n + 1) for n in range(len(TARGETS))])
"""So few that in some hundred mentions much meets: same sender, country and sector, near in time."""


def staging(
    n_mentions: int, seed: int = 1, world: World = SMALL
) -> tuple[list[Article], list[Mention], dict[str, str]]:
    """Articles, mentions and copies; the same for the same seed and world."""
    chance = random.Random(seed)
    articles: list[Article] = []
    mentions: list[Mention] = []
    copies: dict[str, str] = {}
    while len(mentions) < n_mentions:
        said, day = _change(chance, world), date(2014, 1, 1) + timedelta(days=chance.randrange(4300))
        status = chance.choices(("in_force", "announced", "proposed"), (6, 3, 2))[0]
        originals: list[str] = []
        for _ in range(chance.randrange(1, 12)):
            published = day + timedelta(days=chance.choice((0, 0, 0, 0, 1, 1, 2, 400)))
            article_id = f"a{len(articles):07d}"
            text = article(
                article_id,
                published.isoformat(),
                source_class=chance.choices(CLASSES, (1, 3, 8, 2))[0],
                publisher=f"Paper {chance.randrange(40)}",
                recorded_at=READ + timedelta(seconds=len(articles)),
            )
            articles.append(text)
            if originals and chance.random() < 0.2:
                copies[article_id] = originals[0]
            else:
                originals.append(article_id)
            mentions.append(_claim(chance, text, said, day, status))
    return articles, mentions, copies


def _change(chance: random.Random, world: World) -> str:
    sender = chance.choices(world.senders, world.of_senders)[0]
    target = sender
    while target == sender:
        target = chance.choices(world.targets, world.of_targets)[0]
    sector = "unspecified" if chance.random() < 0.3 else chance.choice(SECTOR_CODES)
    name = f" Firm{chance.randrange(300)}" if chance.random() < 0.4 else ""
    action = chance.choices(ACTIONS, (8, 3, 4, 1, 3, 1, 3))[0]
    return f"{sender} {target} {sector} {action}{name}"


def _claim(chance: random.Random, text: Article, said: str, day: date, status: str) -> Mention:
    recalls = text.published_date is not None and (text.published_date - day).days > 100
    when: str | None = day.isoformat()
    if recalls or chance.random() < 0.1:
        when = chance.choice((day.isoformat()[:7], day.isoformat()[:4], None))
    if chance.random() < 0.05:
        said = "- " + said.split(" ", 1)[1]
    return mention(text, said, when, main=not recalls, status=status, confidence=chance.choice((0.6, 0.7, 0.8, 0.9)))
