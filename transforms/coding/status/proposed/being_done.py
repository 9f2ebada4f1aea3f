"""What somebody only fears, risks or escapes: "dread being shut out of the market", "risk having their assets frozen".

A passive gerund names what may be done to somebody; that it was done is told by what stands before it ("after being
blacklisted", "ended up being barred").
"""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple

_TOLD_AFTER = word_set("after since following despite upon on by before until till while with when besides and or but")
"""Words after which a passive gerund tells what was done."""
_TOLD = word_tuple(
    "end wind wound report resent regret remember recall admit suffer saw seen acknowledg complain protest react "
    "respon result due owing thank anger angry fur outrag indign upset bitter dismay day week month year hour minute "
    "weari shock tir fate humiliat woke wake awoke experienc led accus victim despite"
)
"""How the words begin that speak of what was done: of a gerund at once, or of one behind their preposition."""
_FEARED = word_tuple(
    "fear dread afraid terrif worr risk danger threat brac prospect anxi nervous wary fac peril expect nightmar dodg "
    "live"
)
"""How the words begin that speak of what may be done."""
_COUNTING = ("count", "reckon", "bank", "plan", "insist", "live", "cope", "rely", "bet", "keen", "depend", "deal")
_WORDS, _NEAR = 5, 4
_REACH = 6
"""Items before "having" and the participle that hold whose assets are meant."""


def as_imagined(frame: Frame, verdict: Verdict | None) -> Verdict | None:
    """Return the verdict of a frame, less what is only feared, or not said to be done; None for what is neither."""
    if verdict is None or not verdict.decided:
        return verdict
    at = _opening(frame)
    if at is None or at == 0:
        return verdict
    words = _governing(frame.items, at)
    if words is None or any(word.startswith(_TOLD) for word in words):
        return verdict
    feared = next((word for word in words if word.startswith(_FEARED)), None)
    return None if feared is None else Verdict(Status.PROPOSED, feared)


def _opening(frame: Frame) -> int | None:
    """Return the place of the "being" or "having" that opens a passive gerund."""
    items = frame.items
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or frame.voice not in ("passive", "reduced"):
        return None
    if verb.form == "gerund" and items[verb.start].lower == "being":
        return verb.start
    for at in range(verb.start - 1, max(0, verb.start - _REACH), -1):
        if items[at].lower == "having":
            held = items[at + 1 : verb.start]
            return at if held and not any(one.forms or one.kind == "mark" for one in held) else None
    return None


def _governing(items: list[Item], at: int) -> list[str] | None:
    """Return the words that a passive gerund hangs on, nearest first; None where it is told by itself."""
    here = at - 1
    while here > 0 and items[here].lower in g.ADVERBS:
        here -= 1
    before = items[here]
    counts = lower_at(items, here - 1).startswith(_COUNTING)  # "count on being", "cannot live with being"
    if before.kind == "mark" or (before.lower in _TOLD_AFTER and not counts):
        return None
    noun = before.kind in ("measure", "sector", "actor", "post", "entity", "group") or before.lower in g.PRONOUNS
    if noun or (before.kind == "date"):
        return None  # "with sanctions being lifted"
    if before.lower in g.PREPOSITIONS | {"up", "off"}:
        near = [one for one in items[max(0, here - _WORDS) : here] if one.kind != "date"]
        return [before.lower, *(one.lower for one in reversed(near) if one.lower not in g.PREPOSITIONS)][:_NEAR]
    return [before.lower]
