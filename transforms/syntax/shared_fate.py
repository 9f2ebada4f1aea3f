"""Who suffers with the subject of a passive: "was blacklisted by the Treasury on Friday together with two banks"."""

from transforms.reading.kinds import ONLY_HIT
from transforms.reading.spans import Item, lower_at
from transforms.syntax.model import Verb

_BESIDE = frozenset({("together", "with"), ("along", "with"), ("as", "well as"), ("well", "as")})


def share_fate(items: list[Item], verbs: list[Verb]) -> None:
    """Give a passive those for subjects who are told behind its agent, to whom "together with" seems to join them."""
    for verb in verbs:
        agents = [one for one in verb.links if one.word == "by"] if verb.passive and verb.subject else []
        beside = next((at for at, one in enumerate(agents) if at and _stands_beside(items, one.phrase.start)), None)
        if beside is None or items[agents[beside].phrase.head].kind not in ONLY_HIT:
            continue
        moved = agents[beside:]
        verb.subject = [*verb.subject, *(one.phrase for one in moved)]
        verb.links = [one for one in verb.links if all(one is not other for other in moved)]


def _stands_beside(items: list[Item], start: int) -> bool:
    before = (lower_at(items, start - 2), lower_at(items, start - 1))
    return start > 1 and (before in _BESIDE or before[1] in ("as well as", "together with", "along with", "alongside"))
