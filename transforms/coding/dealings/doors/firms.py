"""Firms by what they are called: those a state may order about, wherever they do their business."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_FIRMS = word_set(
    "firms companies businesses corporations enterprises multinationals subsidiaries contractors banks bankers lenders "
    "investors insurers reinsurers underwriters brokers lawyers accountants auditors consultants traders exporters "
    "importers dealers jewellers manufacturers producers builders refiners miners drillers oilmen carriers airlines "
    "shippers shipowners"
)


def are_firms(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase names firms, or people of a calling who do business ("its oil companies", "insurers")."""
    return items[phrase.head].lower.rpartition(" ")[2] in _FIRMS
