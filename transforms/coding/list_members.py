"""Sentences that say who stands on the list just made: "X and Y are on the list", "Z was added as well"."""

from transforms.coding.model import SentenceView
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_STANDS = word_set("feature features featured figure figures figured appear appears appeared stand stands stood")
_BE = word_set("is are was were")
_MOVED = word_set("added included listed named designated blocked specified sanctioned hit targeted touched covered")
_TOO = word_set("too also likewise alongside")
_LISTS = word_set("list lists annex blacklist package roster")
_STILL = word_set("still already not no nor never longer remain remains")
_FAR = 4


def members_end(view: SentenceView) -> int:
    """Return where the subject ends of a sentence that puts it on the list made before; 0 if it does no such thing."""
    items = view.items
    for verb in view.syntax.verbs.values():
        if verb.relation != "main" or not verb.subject or _is_doubted(items, verb):
            continue
        low = items[verb.at].lower
        stands = low in _STANDS or (low in _BE and verb.form == "copula")
        if (stands and _on_list(items, verb.end)) or (low in _MOVED and verb.passive and _is_further(items, verb)):
            return verb.start
    return 0


def _is_doubted(items: list[Item], verb: Verb) -> bool:
    group = {one.lower for one in items[verb.start : verb.end + 2]}
    return bool(group & (_STILL | g.MODALS))


def _on_list(items: list[Item], at: int) -> bool:
    """Tell whether "on the list" or "among the names listed" follows."""
    if lower_at(items, at) in ("also", "too"):
        at += 1
    if lower_at(items, at) not in ("on", "in", "among") or lower_at(items, at + 1) not in g.DETERMINERS:
        return False
    return any(one.lower in _LISTS for one in items[at + 1 : at + _FAR])


def _is_further(items: list[Item], verb: Verb) -> bool:
    """Tell whether a passive says that it goes on ("was also added", "were named as well")."""
    around = {one.lower for one in items[verb.start : verb.end + 3]}
    return bool(around & _TOO) or "as well" in around or {"as", "well"} <= around
