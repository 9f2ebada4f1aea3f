"""Lands in capitals that head a line of a digest ("Asia: BURMA: Visas refused"), where all that follows is in none."""

from transforms.reading.date_values import MONTHS
from transforms.reading.entries import END, Trie, senses_at
from transforms.reading.vocabulary import Word

_WITHIN = 14
"""Words of a line among which its label ends."""

_NAME = 4
"""Letters that a word of a label has at least that is a name and no abbreviation."""

_BETWEEN = frozenset({",", "/", "-", "AND", "&"})
"""What parts the lands of a label."""

_BEFORE = frozenset({":", "|", "-", "–", "—"})
"""What stands before a label, if it does not begin the line."""

_AROUND_DAY = frozenset({",", "(", ")", "."})
"""Marks around a day in a label."""

_LANDS = frozenset({"name", "territory"})
"""Kinds of names that are those of lands."""


def loud_label(words: list[Word]) -> tuple[int, int] | None:
    """Return the bounds of the words in capitals before the last colon of a line's opening; None if there are none."""
    end = next((at for at in range(min(len(words), _WITHIN) - 1, 0, -1) if words[at].text == ":"), 0)
    while end > 1 and _is_of_day(words[end - 1]):
        end -= 1  # "UNITED STATES, 2 December:"
    if not end or not words[end - 1].loud or len(words[end - 1].text) < _NAME:
        return None
    start = end
    while start and (words[start - 1].loud or words[start - 1].text in _BETWEEN):
        start -= 1
    return (start, end) if not start or words[start - 1].text in _BEFORE else None


def _is_of_day(word: Word) -> bool:
    """Tell whether a word is of a day that stands behind the name in a label, or of its brackets."""
    return word.text in _AROUND_DAY or word.text.isdigit() or word.lower.rstrip(".") in MONTHS


def names_lands(label: list[Word]) -> bool:
    """Tell whether a label names lands and nothing else: no town whence a report is sent, and no office."""
    at = 0
    while at < len(label):
        at = _land(label, at)
        if at == len(label):
            return True
        if not at or label[at].text not in _BETWEEN:
            return False
        at += 1
    return False


def with_label(words: list[Word], loud: list[Word], label: tuple[int, int]) -> list[Word]:
    """Return the words of a line with those of its label read as words in capitals are."""
    start, end = label
    return [*words[:start], *loud[start:end], *words[end:]]


def _land(label: list[Word], at: int) -> int:
    """Return where the longest name of a land ends that begins at a word of a label; 0 if none begins there."""
    end, node = 0, label[at].names
    for place in range(at + 1, len(label) + 1):
        if _is_land(node):
            end = place
        if place == len(label):
            break
        node = node.get(label[place].exact, {})
    return end


def _is_land(node: Trie) -> bool:
    return END in node and any(one.kind == "actor" and one.data.kind in _LANDS for one in senses_at(node))
