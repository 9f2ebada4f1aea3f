"""Changes told by a verb, as measures that a later sentence may recall: "stopped buying beef … the ban"."""

from collections.abc import Iterable

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import RELAXING, Reading, Roles, SentenceView
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.mention import Mention
from transforms.reading.kinds import BARRING, DEALINGS, SANCTIONS

_HITTING = frozenset({"imposed", "expanded", "extended", "reinstated"})

_NEW = frozenset({"imposed", "expanded"})
_PERSONS = frozenset({"party", "list"})
"""What is listed: persons and firms, who are no state whose trade is barred."""

_AFTER_NEWS = 3
"""Sentences after the news of a measure in which a present tense says what it does."""

_MANY = 2
_FLOWS = {
    "import": ("import", "buy", "purchas", "acqui"),
    "export": ("export", "sell", "sale", "deliver", "suppl", "ship", "transfer"),
}
"""Which way goods flow in a dealing, by how its words begin."""


def follow_up(memory: Memory, view: SentenceView) -> None:
    """Let a sentence know what those right before it tell: a new measure, something barred, something relaxed."""
    view.follows_news = memory.news is not None and 0 < view.index - memory.news <= _AFTER_NEWS
    view.follows_ban = memory.barred.is_near(view.index, _AFTER_NEWS)
    relaxed = memory.relaxed
    near = relaxed is not None and 0 < view.index - relaxed[0] <= _AFTER_NEWS
    view.follows_relief = relaxed[1] if relaxed is not None and near else None
    view.relieved = relaxed[2] if relaxed is not None and near else frozenset()


def _leaves_more(action: str, roles: Roles) -> bool:
    """Tell whether a state relaxes a measure for some goods, or for some party: more may be relaxed beside it."""
    told = [code for code, _ in roles.sectors] + [one.sector for one in roles.targets if one.sector or one.name]
    known = bool(roles.senders) or any(one.country or one.name for one in roles.targets)
    return known and (action == "eased" or any(code != UNSPECIFIED for code in told))


def named_just_before(memory: Memory, view: SentenceView) -> bool:
    """Tell whether the sentence right before names a measure, of which "they" may tell more."""
    return any(one.index == view.index - 1 and not one.is_one_relief for one in memory.mentions[-_FEW:])


_FEW = 3
"""Measures named last among which one of the sentence before is looked for."""


def remember_all(memory: Memory, readings: Iterable[Reading]) -> None:
    """Let nouns of later sentences recall what some readings tell."""
    for one in readings:
        remember(memory, one)


def remember(memory: Memory, reading: Reading) -> None:
    """Let a dealing that is barred, or assets that are frozen, be recalled by a noun ("the ban", "the freeze")."""
    frame, roles = reading.frame, reading.roles
    memory.step = (frame.view.index, frame.action)
    if reading.verdict.decided:
        memory.acting |= roles.sender_codes
        memory.hit |= {one.country for one in roles.targets if one.country}
    if reading.verdict.decided and frame.action in _NEW and frame.object_kind in SANCTIONS:
        memory.news = frame.view.index
    if reading.verdict.decided and frame.action in _NEW:
        memory.barred.last = frame.view.index
        if frame.object_kind not in _PERSONS or frame.trigger in BARRING:
            memory.barred.hit |= {one.country for one in roles.targets if one.country and one.name is None}
        memory.barred.acting |= {code for code, _ in roles.senders}
        memory.relaxed = None
    if reading.verdict.decided and frame.action in RELAXING and _leaves_more(frame.action, roles):
        freed = frozenset(one.country for one in roles.targets if one.country)
        memory.relaxed = (frame.view.index, frame.action, freed)
    if reading.verdict.decided and frame.action == "imposed" and frame.object_kind in ("party", "list"):
        hit = Named(list(roles.targets), list(roles.sectors), list(roles.senders), [], roles.own_sector)
        memory.listed = Mention(frame.view.index, frame.head, "", "list", hit, frame.view.rubric)
    tells = frame.object_kind in DEALINGS or (frame.object_kind == "party" and frame.trigger in BARRING)
    if not tells or frame.action not in _HITTING:
        return
    specific = any(code != UNSPECIFIED for code, _ in roles.sectors)
    if not specific and not any(one.country or one.name for one in roles.targets):
        return
    several = len({code for code, _ in roles.sectors}) > _MANY  # "the blockade" is more than planes, ships and trains
    sectors = [] if several else list(roles.sectors)
    named = Named(list(roles.targets), sectors, list(roles.senders), [], roles.own_sector)
    flow = next((way for way, stems in _FLOWS.items() if frame.object_item.lower.startswith(stems)), "")
    memory.told.append(Mention(frame.view.index, frame.head, flow, "measure", named, frame.view.rubric))
