"""Changes that are only talked of: "called reports of an end to the embargo nonsense", "amid rumours of a ban"."""

from transforms.coding.model import Frame
from transforms.reading import grammar as g
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set, word_tuple

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
    if is_wrongly_told(frame):
        return True
    if not any(item.lower in TALK for item in items[: min(frame.head, frame.object_at)]):
        return False
    if _is_denied_tale(frame):
        return True
    for verb in frame.view.syntax.verbs.values():
        said = [one.lower for one in items[verb.end : verb.end + 3]]
        if verb.at > frame.head and verb.form == "copula" and not _UNTRUE.isdisjoint(said):
            return True
    return False


_DENYING = word_tuple(
    "den dismiss refut rebut scotch quash contradict squash rubbish repudiat disown debunk reject laugh disput"
)
_NOT_SO = g.NEGATIONS | word_set("could would might may")
_TALE_REACH = 9
"""Items behind a word for talk within which "that" opens what it tells."""


WRONGLY = word_set(
    "wrongly prematurely mistakenly falsely erroneously incorrectly inaccurately untruthfully misleadingly"
)
_BESIDE = 3


def is_wrongly_told(frame: Frame) -> bool:
    """Read "wrongly reported that it had frozen them", "announced, prematurely, that flights had stopped"."""
    own = frame.view.syntax.verbs.get(frame.head)
    above = None if own is None else own.above
    if above is None or frame.items[above.at].lower not in g.REPORTS | _CLAIMING:
        return False
    near = frame.items[max(0, above.start - _BESIDE) : above.end + _BESIDE]
    return frame.items[0].lower in WRONGLY or any(one.lower in WRONGLY for one in near)


_CLAIMING = word_set("claimed claims claiming announced reported believed alleged asserted assumed declared wrote")


def _is_denied_tale(frame: Frame) -> bool:
    """Read "denied a report on the radio that it had let them in": what the report says has not come about."""
    items, own = frame.items, frame.view.syntax.verbs.get(frame.head)
    if own is None or own.form != "finite":
        return False
    for verb in frame.view.syntax.verbs.values():
        low = items[verb.at].lower
        tales = verb.subject if verb.passive else verb.objects
        if (
            verb.at == own.at
            or not low.startswith(_DENYING)
            or not {one.lower for one in items[verb.start : verb.at]}.isdisjoint(_NOT_SO)
        ):
            continue
        for tale in tales:
            telling = range(tale.head + 1, min(tale.head + _TALE_REACH, own.start))
            if items[tale.head].lower in TALK and any(items[at].lower == "that" for at in telling):
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
