"""What a lesson or a talk before an audience is about: "our speakers will discuss the easing of sanctions on Syria"."""

from transforms.coding.model import Frame
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

LESSONS = word_set(
    "podcast podcasts webinar webinars seminar seminars workshop workshops course courses masterclass lecture lectures "
    "speakers panellists panelists syllabus curriculum lecturer lecturers exhibition teach-in training"
)
_TELLING = ("discuss", "cover", "look", "talk", "explor", "examin", "explain", "address", "review", "debat", "consider",
            "deal", "treat", "analys", "analyz", "unpack", "tackl", "focus", "assess")  # fmt: skip
_VOICES = frozenset({"nominal", "cue", "bare"})


def is_taught(frame: Frame) -> bool:
    """Tell whether a change is only the matter of a lesson."""
    if frame.voice not in _VOICES:
        return False
    after = lower_at(frame.items, frame.object_at + 1)
    if frame.voice == "cue" and after in LESSONS:
        return True  # "our sanctions training is postponed"
    verbs = [one for one in frame.view.syntax.verbs.values() if one.at <= max(frame.head, frame.object_at)]
    return any(frame.items[one.at].lower.startswith(_TELLING) and _is_lesson(frame, one) for one in verbs)


def _is_lesson(frame: Frame, verb: Verb) -> bool:
    """Tell whether a lesson or who gives it is the subject of a verb, or "in this podcast" opens the sentence."""
    if any(frame.items[one.head].lower.rpartition(" ")[2] in LESSONS for one in verb.subject):
        return True
    opening = [one.lower for one in frame.items[:4]]
    return opening[:1] == ["in"] and not LESSONS.isdisjoint(opening)
