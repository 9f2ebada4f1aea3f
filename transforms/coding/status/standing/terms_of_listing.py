"""What being listed means, told beside it: "Norwegians are prohibited from dealing with those targets"."""

from transforms.coding.model import Frame
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_BARRING = ("passive.bar.", "passive.ban.")
_BARRED = word_set("prohibited barred banned forbidden")
_WITH = word_set("with to for")
_THEM = word_set("them")
_POINTING = word_set("those these such the any")
_LISTED = word_set("listed blacklisted sanctioned designated named targeted")
_LISTED_ONES = word_set(
    "targets persons individuals entities people organisations organizations institutions parties groups designees"
)
_GROUP = word_set("is are be also now then will hereby generally not being")


def is_term_of_listing(frame: Frame) -> bool:
    """Tell whether it is only said what those may not do with the listed who are bound by the list."""
    if frame.action != "imposed" or not frame.rule.startswith(_BARRING) or frame.view.is_title:
        return False
    if frame.head_item.lower not in _BARRED or not _GROUP.issuperset(verb_group(frame)):
        return False
    return any(_is_listed(frame, at) for at in range(frame.head + 2, len(frame.items)))


def _is_listed(frame: Frame, at: int) -> bool:
    """Tell whether those on a list are pointed to at a place ("with them", "to the listed firms")."""
    items, word = frame.items, frame.items[at].lower
    if lower_at(items, at - 1) not in _WITH:
        return False
    if word in _THEM:
        return True
    after = lower_at(items, at + 1)
    pointed = word in ("those", "these", "such") and (after in _LISTED_ONES or after.endswith("s"))
    return pointed or (word in _POINTING and after in _LISTED)
