"""Whether a sentence says why or for how long something is stopped, and names nothing there that states quarrel about.

Roads, pipelines and canals are shut, and goods held back, for many reasons. Where none is given, what a state does to
another is a measure; where one is, it has to tell of a party, of a measure or of a quarrel.
"""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple

_OPENING = word_set("after because while during until till as once when since over whenever owing due")
_SHORT = word_set("minute minutes hour hours night nights day days week weeks weekend weekends")
_LASTING = word_set("for at over during")
_FOR_GOOD = word_set("good ever now the")
_NEAR = 4
_PARTIES = frozenset({"actor", "group", "entity", "measure"})
_SAYING = word_tuple("said say announc told report state added confirm")
_QUARREL = word_tuple(
    "coup war wars troop soldier invad invasion attack aggress raid bomb massacre arrest detain detention kill murder "
    "assassin crackdown repress election vote voted referendum annex occup apartheid right rights hostage terror rebel "
    "militia regime junta quarrel dispute row rows feud spat crisis threat insult expel embassy envoy ambassador "
    "diplomat spy spies spying recogni independ sanction retali revenge reprisal protest aid aided back backed support "
    "side sided join peace ceasefire cease-fire truce accord agreement pact treaty summit talks thaw relations ties "
    "reconcil breach split break broke rift missile sovereign president king emperor minister government parliament "
    "hostil policy resolution decree embargo ban bans boycott blockade solidarity pressure demand refus settle border "
    "frontier territor genocide persecut prison jail trial execut journalist dissident opposition asylum refugee exile"
)


def has_passing_ground(items: list[Item], end: int) -> bool:
    """Tell whether behind a place a ground or a short time is given, and nothing of a quarrel between states.

    So are "after repairs to a pump", "for six hours because of fog"; "after Oslo backed the rebels" is a quarrel.
    """
    opens = next((at for at in range(end, len(items)) if _opens_ground(items, at)), None)
    if opens is None:
        return False
    return not any(_tells_quarrel(item) for item in _until_report(items, opens))


def _opens_ground(items: list[Item], at: int) -> bool:
    low = items[at].lower
    if low in _LASTING and _lasts_shortly(items, at):
        return True
    if at + 1 >= len(items) or items[at + 1].kind in ("date", "mark"):
        return False
    return low in _OPENING or (low == "for" and items[at + 1].lower not in _FOR_GOOD)


def _lasts_shortly(items: list[Item], at: int) -> bool:
    """Tell whether "for six hours", "at night" or "for a week" stands at a place."""
    words = {word for item in items[at + 1 : at + _NEAR] for word in item.lower.split(" ")}
    return not _SHORT.isdisjoint(words)


def _until_report(items: list[Item], opens: int) -> list[Item]:
    """Return the items of a ground, up to a comma behind which somebody says so ("…, the ministry said")."""
    ends = [
        at
        for at in range(opens + 1, len(items))
        if items[at].lower == "," and any(one.lower.startswith(_SAYING) for one in items[at + 1 :])
    ]
    return items[opens + 1 : ends[-1]] if ends else items[opens + 1 :]


def _tells_quarrel(item: Item) -> bool:
    return item.kind in _PARTIES or any(word.startswith(_QUARREL) for word in item.lower.split(" "))
