"""Texts not made as they stood: "an earlier version barred ships", "the text put forward by Peru bans them"."""

from transforms.coding.model import Frame, lower_words
from transforms.coding.parties.named.chambers import is_chamber_word
from transforms.reading.inflection import PARTICIPLE
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_VERSIONS = word_set("version versions wording variant formulation text texts draft drafts language paper")
_EARLY = word_set("original earlier first initial early previous preliminary rival alternative stricter tougher milder")
_TEXTS = _VERSIONS | word_set("resolution resolutions measure measures package packages list clause paragraph plan")
_BROUGHT = (
    "put forward", "propos", "tabl", "submit", "draft", "circulat", "sponsor", "co-sponsor", "introduc", "float",
    "present", "moot", "favour", "favor", "advocat", "suggest", "sought", "demand", "urg", "pushed",
)  # fmt: skip
_MADE = word_set(
    "adopted passed approved enacted signed unanimously force effect adopts passes approves accepted endorsed carried"
)
_NEAR = 3


def early_version(frame: Frame) -> str | None:
    """Return the word for a text that would do it and was never made as it stood, or None."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.passive or len(verb.subject) != 1 or not _MADE.isdisjoint(lower_words(frame.items)):
        return None
    items, text = frame.items, verb.subject[0]
    for at in range(text.start, text.end):
        word = items[at].lower.rpartition(" ")[2]  # "the paper" is one item
        if (word in _VERSIONS and _is_early(items, text, at)) or (word in _TEXTS and _is_brought(items, at)):
            return items[at].text
    return None


def _is_early(items: list[Item], text: NounPhrase, at: int) -> bool:
    """Read "the original version", "the Senate's version"."""
    before = [item.lower for item in items[max(text.start, at - _NEAR) : at]]
    return not _EARLY.isdisjoint(before) or (
        items[at].lower == "version" and any(is_chamber_word(one) for one in before)
    )


def _is_brought(items: list[Item], at: int) -> bool:
    """Read "the text put forward by Peru": who brings it in has not had it made yet."""
    after = items[at + 1] if at + 1 < len(items) else None
    if after is None or not after.lower.startswith(_BROUGHT):
        return False
    near = [lower_at(items, one) for one in range(at + 2, at + 2 + _NEAR)]
    return "by" in near and (PARTICIPLE in after.forms or not after.forms)
