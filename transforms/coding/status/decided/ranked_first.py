"""What the first or some of many have done, told ahead of them: "The last to follow was Norway", "Among those to …"."""

from schemas.vocabulary import Status
from transforms.coding.model import ECHOES, Frame, Verdict
from transforms.reading.word_set import word_set

_RANKS = word_set("first last latest only second third those countries states")
_WERE = word_set("was were been")
_NEAR = 4


def did_as_ranked(frame: Frame) -> Verdict | None:
    """Return that something was done where an infinitive says of what somebody was the first, told before his name."""
    verb = frame.view.syntax.verbs.get(frame.head) if frame.trigger in ECHOES else None
    if verb is None or verb.form != "infinitive" or not 0 < verb.start <= _NEAR:
        return None
    ranked = frame.items[verb.start - 1].lower in _RANKS
    been = any(item.lower in _WERE for item in frame.items[verb.end : verb.end + _NEAR])
    return Verdict(Status.IN_FORCE, frame.items[verb.start - 1].text) if ranked and been else None
