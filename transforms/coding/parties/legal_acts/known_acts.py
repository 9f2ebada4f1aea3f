"""Acts of one state against another that are known by their names: "Title III of the Helms-Burton Act"."""

from transforms.coding.model import Target
from transforms.coding.parties.named.phrase_parties import Named
from transforms.reading.spans import Item

_ACTS = (
    ("helms-burton", "USA", "CUB"),
    ("libertad act", "USA", "CUB"),
    ("cuban democracy act", "USA", "CUB"),
    ("torricelli", "USA", "CUB"),
    ("cuba restricted list", "USA", "CUB"),
    ("caesar act", "USA", "SYR"),
    ("blocking burmese jade act", "USA", "MMR"),
    ("burmese freedom and democracy act", "USA", "MMR"),
)


def of_known_act(named: Named, item: Item) -> Named:
    """Give the measures of a known act whose they are and whom they hit, where their phrase says neither."""
    if named.targets:
        return named
    for stem, sender, target in _ACTS:
        if stem in item.lower:
            named.targets = [Target(target, None, None, item.text)]
            named.owners = named.owners or [(sender, item.text)]
            break
    return named


def is_known_act(item: Item) -> bool:
    """Tell whether an item is an act whose name alone says whom its measures hit."""
    return any(stem in item.lower for stem, _, _ in _ACTS)
