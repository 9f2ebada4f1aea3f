"""Words that only say again whom a comma has parted from a participle: "Huawei, itself blacklisted in 2019"."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import NP, VG, Phrase

_REFLEXIVES = word_set("itself himself herself themselves")


def without_reflexives(items: list[Item], found: list[Phrase]) -> list[Phrase]:
    """Leave out "itself" between a comma and a verb, so that the verb says of the noun what was done to it."""
    if not any(item.lower in _REFLEXIVES for item in items):
        return found
    return [one for at, one in enumerate(found) if not _is_idle(items, found, at)]


def _is_idle(items: list[Item], found: list[Phrase], at: int) -> bool:
    phrase = found[at]
    if phrase.kind != NP or phrase.end - phrase.start > 1 or items[phrase.start].lower not in _REFLEXIVES:
        return False
    return lower_at(items, phrase.start - 1) == "," and at + 1 < len(found) and found[at + 1].kind == VG
