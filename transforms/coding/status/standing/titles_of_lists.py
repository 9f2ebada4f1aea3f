"""Headlines of what only lists measures: "Calendar of sanctions imposed on Chad" tells no change itself."""

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set

LISTS = word_set(
    "calendar timeline list lists overview chronology history guide summary tracker map explainer "
    "roundup round-up recap factbox explained catalogue compendium"
)


_KINDS = frozenset({"measure", "package"})


def is_title_of_list(frame: Frame) -> bool:
    """Tell whether a participle stands in a headline that names a list of measures."""
    if not frame.view.is_title or frame.voice not in ("reduced", "passive") or frame.object_kind not in _KINDS:
        return False
    return any(item.lower in LISTS for item in frame.items[: frame.object_at])
