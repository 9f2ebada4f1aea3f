"""Appeals to a court over sanctions, which ask nobody to impose any, and lawyers who may serve a land no longer."""

from transforms.coding.model import Frame, Reading
from transforms.reading.items import is_official
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_SUING = word_set(
    "lost loses lose losing won wins win winning filed files file filing lodged lodges lodge lodging dismissed "
    "dismisses dismiss rejected rejects hears heard hear hearing upheld upholds allowed withdrew dropped brought"
)
_OVER = word_set("over against")
_REACH = 4


def is_at_law(frame: Frame) -> bool:
    """Tell whether an appeal that is told is one to a court, against what was imposed before."""
    if frame.voice != "cue" or not frame.head_item.lower.startswith("appeal"):
        return False
    before = frame.items[max(0, frame.head - _REACH) : frame.head]
    after = frame.items[frame.head : frame.object_at]
    return any(one.lower in _SUING for one in before) and any(one.lower in _OVER for one in after)


_RULED = frozenset({"prohibition", "permission"})


def is_of_advice(reading: Reading) -> bool:
    """Tell whether lawyers are those who may serve a land no longer, or may again, and not those of a court case."""
    advice = any(code == "professional_services" for code, _ in reading.roles.sectors)
    return advice and reading.frame.trigger in _RULED and any(one.country for one in reading.roles.targets)


_LISTING = (".party", "list_move", ".assets", "joined_group")
_POINTING = frozenset({"it", "they", "he", "she"})


def hits_those(reading: Reading, words: str) -> bool:
    """Tell whether the judges or teachers that a sentence names are who is hit ("it also put two judges on its list").

    Who puts them there was told before, or is not said: a body of their own would be named.
    """
    frame = reading.frame
    if not frame.rule.endswith(_LISTING) or not reading.verdict.decided:
        return False
    hit = {word for _, said in reading.roles.sectors for word in said.lower().split()}
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or hit.isdisjoint(words.lower().split()):
        return False
    if verb.passive:
        return frame.object_kind == "list"  # "three attorneys were sanctioned": by whom is not said
    return all(_stands_for_state(frame.items[one.head]) for one in verb.subject)


def _stands_for_state(item: Item) -> bool:
    governs = is_official(item) and not item.data.ambiguous
    return governs or item.lower in _POINTING
