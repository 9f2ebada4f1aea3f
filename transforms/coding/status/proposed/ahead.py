"""Measures of which is only said that they may come: "further sanctions could follow", "a ban awaits Mali"."""

from transforms.coding.verbs.verb_group import FUTURE, IMAGINING
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set

_AHEAD = FUTURE | IMAGINING
_FOLLOWING = word_set("follow ensue come arrive descend materialise materialize")
_WHEN = g.ADVERBS | word_set(
    "if unless should when once as soon later next after before too also in within by on from at shortly eventually "
    "today tomorrow tonight"
)
"""What may follow such a verb where no more is said than when, or on what condition."""
_OF_EFFECT = word_set("force effect full line handy time")
_WAITING = word_set("await awaits awaited loom looms loomed beckon beckons beckoned")
_HANGING = word_set("hang hangs lie lies")
_CARRYING_OUT = word_set("implementation entry effect enforcement publication execution")
_THREATENING = word_set("threaten threatens threatened")


def lies_ahead(words: list[str]) -> bool:
    """Tell whether a predicate, in lower-case words, says of a measure that it may come."""
    at = next((at for at, word in enumerate(words) if word not in _AHEAD and word not in g.ADVERBS), len(words))
    group, said = words[:at], words[at:]
    if not said:
        return False
    if said[0] in _WAITING:
        return not _CARRYING_OUT & {*said[1:4]}
    if said[0] in _HANGING:
        return said[1:2] in (["over"], ["ahead"])
    if said[0] in _THREATENING:
        return said[1:2] in (["if"], ["unless"], ["should"])
    return said[0] in _FOLLOWING and bool(_AHEAD & {*group}) and _says_when(said[1:])


def _says_when(rest: list[str]) -> bool:
    """Tell whether nothing is said but when or on what condition ("could follow if", and no "will come into force")."""
    first = rest[0].partition(" ")[0] if rest else ""
    plain = not first or first in _WHEN or first[:1].isdigit() or first.endswith("day")
    return plain and not _OF_EFFECT & {*rest[1:2]}
