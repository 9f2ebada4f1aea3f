"""Trade that is stopped for the sake of one's own producers: "so that local growers find buyers"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_PRODUCERS = word_set(
    "farmer farmers grower growers producer producers mill mills miller millers smelter smelters refiner refiners "
    "processor processors manufacturer manufacturers fishermen rancher ranchers breeder breeders industry industries "
    "crop crops harvest bakers brewers weavers planters"
)
_HOME = word_set("local domestic home-grown homegrown own native its their home")
_AIMS = word_set(
    "protect protecting protection help helping shield shielding support supporting placate appease keep keeping "
    "favour favor benefit spare boost encourage encouraging find sell compete survive flourish save saving have feed"
)
_OPENING = word_set("to for by must")
_CONJUNCTIONS = frozenset({"so that", "in order that", "so"})
_REACH = 5


def serves_home_trade(items: list[Item]) -> bool:
    """Tell whether a sentence says that something is done for the producers of the land that does it."""
    for at in range(2, len(items)):
        if items[at].lower not in _PRODUCERS or not (items[at - 1].lower in _HOME or _is_at_home(items, at)):
            continue
        before = [item.lower for item in items[max(0, at - _REACH) : at - 1]]
        after = {item.lower for item in items[at + 1 : at + 1 + _REACH]}
        aims = any(word in _AIMS for word in before) and bool(_OPENING & {*before})
        if aims or (bool(_CONJUNCTIONS & {*before}) and bool(_AIMS & after)):
            return True
    return False


def _is_at_home(items: list[Item], at: int) -> bool:
    """Read "so that the mills at home have enough"."""
    after = [item.lower for item in items[at + 1 : at + 3]]
    return after == ["at", "home"] or after[:1] == ["at home"]
