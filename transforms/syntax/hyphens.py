"""Small words that a hyphen joins to others: "a near-total embargo", "a watered-down bill"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.nounlike import is_nounlike
from transforms.syntax.tag_names import ADJECTIVE, JOINT, NOUN

_HYPHENATED = word_set("near on off in over under out up down through across all once before after")
_BETWEEN = word_set("for by to of on the and in at")
_PARTICLES = word_set("down up off out over through on in")


def tag_of_hyphen(items: list[Item], at: int, tags: list[str]) -> str:
    """Tag a small word that a hyphen joins to another; nothing for any other."""
    if items[at].lower in _HYPHENATED and _is_joined(items, at):
        return ADJECTIVE  # "a near-total embargo", "on-site inspections"
    if items[at].lower in _BETWEEN and tags[-1:] == [JOINT] and _is_joined(items, at):
        return ADJECTIVE  # "tit-for-tat bans"
    if items[at].lower in _PARTICLES and tags[-1:] == [JOINT]:
        return ADJECTIVE if is_nounlike(items, at + 1) else NOUN  # "a watered-down bill", "the follow-up to it"
    return ""


def _is_joined(items: list[Item], at: int) -> bool:
    """Tell whether a hyphen joins a word to the next one."""
    if at + 2 >= len(items) or items[at + 1].lower != "-":
        return False
    return items[at].end == items[at + 1].start and items[at + 1].end == items[at + 2].start
