"""By what somebody is hit that is no state and no measure: "hit, too, by a hailstorm"."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_MADE_BY_STATES = word_set(
    "move moves decision decisions order orders step steps decree law act action treasury ministry government "
    "it them this that these those they package round list blacklist authorities council rules freeze"
)
_NO_THINGS = frozenset({"actor", "group", "post", "anaphor", "measure", "nominal", "entity", "assets"})


def by_things(items: list[Item], at: int) -> bool:
    """Tell whether it is by no state, and by no measure, that somebody is hit ("hit, too, by a hailstorm")."""
    while lower_at(items, at) in _BEFORE_BY:
        at += 1
    own = items[at + 1 : at + _REACH] if lower_at(items, at) == "by" else []
    end = next((here for here, one in enumerate(own) if one.kind == "mark"), len(own))
    acting = (one.kind in _NO_THINGS or one.lower in _MADE_BY_STATES for one in own[:end])
    return bool(own) and not any(acting)


_REACH = 6
_BEFORE_BY = word_set(", too also as well")
