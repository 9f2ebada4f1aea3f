"""Licences told with what they allow: "revoked General License 8, 'Authorizing Trade With …'" gives no leave.

"Extended a licence to allow payments" allows them as surely as it extends the licence.
"""

from dataclasses import replace

from transforms.coding.model import Reading
from transforms.reading.kinds import RELIEFS
from transforms.reading.word_set import word_set

_ALLOWING = word_set("authorizing authorising allowing permitting")
_ENDED = frozenset({"reinstated"})


def without_titles(readings: list[Reading]) -> list[Reading]:
    """Leave out what only the title of a licence allows, where its sentence ends or refuses the licence."""
    kept = [one for one in readings if not (_is_title(one) and _is_undone(one, readings)) and not _is_within_title(one)]
    return as_given(kept)


def as_given(readings: list[Reading]) -> list[Reading]:
    """Return readings, what a licence that is told with it allows as far come as the licence."""
    return [_as_given(one, readings) for one in readings]


def _as_given(one: Reading, readings: list[Reading]) -> Reading:
    """Return what a licence is to allow with the status of the licence: what it is for is no plan of its own."""
    verb = one.frame.view.syntax.verbs.get(one.frame.head)
    if one.frame.trigger != "permit" or verb is None or verb.form != "infinitive" or verb.above is None:
        return one
    given = (it for it in readings if it.frame.view is one.frame.view and it.frame.head == verb.above.at)
    relief = next((it for it in given if it.frame.object_kind in RELIEFS and it.frame.action == "eased"), None)
    return one if relief is None else replace(one, verdict=relief.verdict)


def _is_title(one: Reading) -> bool:
    """Tell whether a gerund with a capital letter says in a title what is allowed."""
    head = one.frame.head_item
    return one.frame.action == "eased" and head.lower in _ALLOWING and head.text[0].isupper()


def _is_within_title(one: Reading) -> bool:
    """Tell whether a title only says of whom it allows what they fell under ("… Certain Entities Blocked on …")."""
    frame = one.frame
    if frame.action != "imposed" or not frame.head_item.text[0].isupper():
        return False
    return any(item.lower in _ALLOWING and item.text[0].isupper() for item in frame.items[1 : frame.head])


def _is_undone(one: Reading, readings: list[Reading]) -> bool:
    """Tell whether the sentence says of a relief that it ends, or that it is not given again."""
    told = (it for it in readings if it.frame.view is one.frame.view and it.frame.object_kind in RELIEFS)
    return any(it.frame.action in _ENDED or not it.verdict.decided for it in told)
