"""Objects behind a state that show that it acts, and that only its verb is left out: "listed ten men, Peru a bank"."""

from transforms.reading import grammar as g
from transforms.reading.inflection import PAST, THIRD
from transforms.reading.items import Item, item_at
from transforms.reading.kinds import THINGS
from transforms.reading.word_set import word_set

_DETERMINERS = word_set("a an the its their all both some several another others no none nobody half")
_COUNTS = word_set(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty ninety dozens scores hundreds"
)
_TIMES = word_set(
    "day days night week weeks fortnight month months year years hour hours minute minutes morning evening afternoon "
    "time times moment weekend summer winter spring autumn decade decades percent pct per other most latter former"
)
_ENDS = word_set("; . : ? ! — –")
_JOINTS = word_set(", ; and but while whereas")
_PEOPLE_AND_FIRMS = word_set(
    "official officials officer officers general generals minister ministers judge judges bank banks lender lenders "
    "firm firms company companies trader traders man men woman women person persons people individual individuals "
    "name names crew crews ship ships vessel vessels tanker tankers aircraft airline airlines entity entities oligarch "
    "oligarchs businessman businessmen refinery refineries mill mills yard yards broker brokers port ports money "
    "assets accounts funds account rest remainder lot whole line lines border "
    "borders service services goods buyers sellers makers"
)
_WINDOW = 30
_NEAR = 6
_FAR = 9


def has_new_object(items: list[Item], place: int, told: list[Item]) -> bool:
    """Tell whether somebody or something to be hit follows a state at once, as it followed the verb before.

    Not where what follows only tells when or how much.

    Args:
        items: those of the sentence.
        place: the place where its object would begin.
        told: the items from the verb that is left out on, up to the state.
    """
    first = item_at(items, place)
    if first is None or len(told) > _WINDOW or any(one.lower in _ENDS - {";"} for one in told):
        return False
    hit = any(one.kind in THINGS or one.lower in _PEOPLE_AND_FIRMS for one in told[1:_FAR])
    return hit and _opens_object(items, place) and not _says_when(items, place)


def _opens_object(items: list[Item], at: int) -> bool:
    """Tell whether a noun phrase of somebody or something to be hit begins at a place."""
    first = item_at(items, at)
    if first is None:
        return False
    if first.kind == "entity":
        return True
    determined = first.lower in _DETERMINERS or first.kind == "number" or first.lower in _COUNTS
    demonym = first.kind == "actor" and first.data.kind == "demonym"
    if not (determined or demonym):
        return False
    for one in items[at + 1 : at + _NEAR]:
        if one.lower in _PEOPLE_AND_FIRMS or one.kind in ("sector", "post", "entity", "measure"):
            return True
        if one.kind in ("mark", "date") or one.lower in g.PREPOSITIONS | _JOINTS or one.forms:
            return False
    return False


def _says_when(items: list[Item], place: int) -> bool:
    """Tell whether what follows a state is a time, a share, or has a verb of its own."""
    for one in items[place : place + _NEAR]:
        if one.lower in _ENDS or one.lower in _JOINTS:
            return False
        if one.lower in _TIMES or one.kind == "date" or one.lower in g.BE | g.HAVE | g.MODALS | g.DO:
            return True
        if {PAST, THIRD} & set(one.forms) and one.kind != "measure":
            return True
    return False
