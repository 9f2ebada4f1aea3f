"""Changes that are only talked of: "called reports of an end to the embargo nonsense", "amid rumours of a ban"."""

from transforms.coding.model import Frame
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

TALK = word_set(
    "report reports rumour rumours rumor rumors whispers speculation gossip hearsay allegation allegations claim "
    "claims suggestion suggestions notion notions myth story stories hint hints"
)
_BRINGING = frozenset({"of", "about"})
_NEAR = 5


_UNTRUE = word_set("untrue false unfounded baseless groundless incorrect nonsense invented fabricated fiction")


def is_called_untrue(frame: Frame) -> bool:
    """Read "a report in a newspaper that sanctions had been imposed was untrue"."""
    items = frame.items
    if not any(item.lower in TALK for item in items[: min(frame.head, frame.object_at)]):
        return False
    for verb in frame.view.syntax.verbs.values():
        said = [one.lower for one in items[verb.end : verb.end + 3]]
        if verb.at > frame.head and verb.form == "copula" and not _UNTRUE.isdisjoint(said):
            return True
    return False


def is_rumour(frame: Frame) -> bool:
    """Tell whether a noun of change hangs on a word for mere talk."""
    if frame.voice != "nominal":
        return False
    first = min(frame.head, frame.object_at)
    for at in range(first - 1, max(0, first - _NEAR), -1):
        low = lower_at(frame.items, at)
        if low.rpartition(" ")[2] in _BRINGING:
            noun = low.rpartition(" ")[0] or lower_at(frame.items, at - 1)
            return noun in TALK
        if frame.items[at].kind in ("mark", "trigger", "cue"):
            return False
    return False
