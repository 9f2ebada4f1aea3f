"""Why ships, planes and trains stop without anybody's forbidding it: weather, strikes, repairs, money, crime."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_CAUSES = word_set(
    "weather snow snowfall fog rain rains ice storm storms gale gales hurricane cyclone typhoon sandstorm flood floods "
    "flooding landslide landslides mudslide avalanche avalanches earthquake quake volcano volcanic ash drought strike "
    "strikes striking strikers walkout stoppage unpaid wages picket pickets dockers stevedores longshoremen farmers "
    "protesters demonstrators shells shelling fighting rockets missiles hijackers hijacking bombers breakdown repairs "
    "maintenance transformer leak crash collision accident derailment cholera ebola coronavirus covid pandemic "
    "epidemic quarantine virus plague disease unsafe airworthiness bankrupt bankruptcy insolvency insolvent creditors "
    "unprofitable congestion overbooked"
)
_PHRASES = (
    "did not pay", "does not pay", "want of passengers", "lack of passengers", "too few passengers", "low water",
    "bomb threat", "bomb scare", "bomb hoax", "state of emergency", "martial law", "curfew", "trade union",
    "dock workers", "lack of demand", "bad harvest",
)  # fmt: skip


def has_other_cause(items: list[Item]) -> bool:
    """Tell whether a sentence gives a cause by which nobody is punished."""
    said = " ".join([item.lower for item in items])
    return not _CAUSES.isdisjoint(said.split(" ")) or any(phrase in said for phrase in _PHRASES)
