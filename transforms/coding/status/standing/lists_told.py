"""What only tells of a list: "the listings of two men were updated", "Calendar of sanctions imposed on Chad"."""

from transforms.coding.model import Frame
from transforms.reading.kinds import SANCTIONS
from transforms.reading.word_set import word_set

_ENTRIES = word_set("listing listings designation designations entry entries")
_CORRECTING = ("updat", "amend", "correct", "revis", "modif", "clarif", "adjust", "chang")


def is_corrected(frame: Frame) -> bool:
    """Tell whether a noun for a listing is the subject or the object of a verb of correcting."""
    if frame.voice != "nominal" or frame.head_item.lower not in _ENTRIES:
        return False
    for verb in frame.view.syntax.verbs.values():
        if not frame.items[verb.at].lower.startswith(_CORRECTING):
            continue
        acted = verb.subject if verb.passive else verb.objects
        if any(one.start <= frame.head < one.end for one in acted):
            return True
    return False


LISTS = word_set(
    "calendar timeline list lists overview chronology history guide summary tracker map explainer "
    "roundup round-up recap factbox explained catalogue compendium"
)


def is_title_of_list(frame: Frame) -> bool:
    """Tell whether a participle stands in a headline that names a list of measures."""
    if not frame.view.is_title or frame.voice not in ("reduced", "passive") or frame.object_kind not in SANCTIONS:
        return False
    return any(item.lower in LISTS for item in frame.items[: frame.object_at])
