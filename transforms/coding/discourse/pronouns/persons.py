"""Whom "him" means that is barred or has his money frozen: the ruler or minister of whom the text spoke last."""

from transforms.coding.discourse.pronouns.salience import Salience
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading.items import is_official
from transforms.reading.kinds import LEADERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

PRONOUNS = word_set("him her")
ACTING = word_set("he she")
_HITTING = frozenset({"ban", "bar", "designate", "enlist", "impose", "readmit", "delist", "block"})
_BACK = 3
"""Sentences back to which such a pronoun may point."""


def person_hit(salience: Salience, view: SentenceView, at: int) -> str | None:
    """Return the state whose ruler or official "him" is, as the object of a verb that bars or lists somebody."""
    before = view.items[at - 1] if at else None
    if before is None or not _HITTING & {sense.data.name for sense in before.senses_of("trigger")}:
        return None
    if lower_at(view.items, at + 1) in ("for", "as"):
        return None
    acting = salience.acting(view, at)
    for index in range(view.index, max(-1, view.index - 1 - _BACK), -1):
        one = salience.views[index]
        if one.section != view.section:
            break
        items = view.items[: at - 1] if one is view else one.items
        codes = {code for item in items if _is_ruler(item) for code in codes_of(item)} - acting
        if len(codes) == 1:
            return next(iter(codes))
        if codes or any(is_official(item) for item in items):
            return salience.best(view, at, lambda code: code not in acting, hit=True)
    return None


def person_acting(salience: Salience, view: SentenceView, at: int) -> str | None:
    """Return the state of the ruler that "he" is, who is named before in the sentence or alone in the one before."""
    if not any(one.kind == "trigger" and one.forms for one in view.items[at + 1 : at + _NEAR]):
        return None
    found = _rulers(view.items[:at])
    if found:
        return found[-1]
    for index in range(view.index - 1, max(-1, view.index - 1 - _BACK), -1):
        before = salience.views[index]
        if before.section != view.section or before.is_title:
            return None
        codes = set(_rulers(before.items))
        if codes:
            return codes.pop() if len(codes) == 1 else None
    return None


_NEAR = 4
"""Items behind "he" among which a verb of change stands."""


def _rulers(items: list[Item]) -> list[str]:
    return [code for item in items if _is_ruler(item) for code in codes_of(item)]


def _is_ruler(item: Item) -> bool:
    return item.kind == "actor" and item.data.kind in LEADERS
