"""Rules that are undone, told by what they did: "gone is the rule that kept diamonds out" lifts a ban on them."""

from dataclasses import replace

from transforms.coding.dealings.may_deal.leave_by_act import RULES
from transforms.coding.frame_forms import clause_at
from transforms.coding.model import RESTRICTING, Frame, SentenceView
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_ENDED = word_set(
    "gone scrapped deleted dropped repealed abolished withdrawn revoked cancelled canceled rescinded annulled lifted "
    "removed "
    "ended lapsed expired binned torn vanished disappeared fell fallen goes went quashed buried axed erased"
)
_ENDING = word_set(
    "scrap scraps scrapped delete deletes deleted drop drops dropped repeal repeals repealed abolish abolishes "
    "abolished "
    "withdraw withdraws withdrew revoke revokes revoked cancel cancels cancelled canceled rescind rescinds rescinded "
    "annul "
    "annuls annulled lift lifts lifted remove removes removed end ends ended bin binned erase erased axe axed"
)
_PAIRS = frozenset({("struck", "out"), ("struck", "off"), ("done", "away"), ("swept", "away"), ("crossed", "out"),
                    ("strike", "out"), ("did", "away"), ("taken", "off"), ("torn", "up")})  # fmt: skip
_OVER = word_set("gone history over dead void")


def with_undone_rules(view: SentenceView, frames: list[Frame]) -> list[Frame]:
    """Return frames with those that tell what a rule did as its end, where another verb does away with the rule."""
    if all(item.lower not in RULES for item in view.items):
        return frames
    found: list[Frame] = []
    taken: set[int] = set()
    for frame in frames:
        ending = _ending_of(view, frame) if frame.action in RESTRICTING else None
        if ending is None:
            found.append(frame)
            continue
        taken.add(ending.at)
        found.append(_lifted(view, frame, ending))
    return [one for one in found if one.head not in taken or one.rule == "state.undone_rule"]


def _ending_of(view: SentenceView, frame: Frame) -> Verb | None:
    """Return the verb that does away with the rule of which a frame tells what it forbade."""
    verbs = view.syntax.verbs
    own = verbs.get(frame.head)
    heads = {one.head for one in own.subject} if own is not None and not own.passive else set()
    rules = {at for at in heads if view.items[at].lower in RULES}
    if not rules:
        return None
    for verb in verbs.values():
        if verb is own:
            continue
        if any(one.head in rules for one in verb.subject) and _is_over(view.items, verb):
            return verb
        acts = not verb.passive and any(one.head in rules for one in verb.objects)
        if acts and (view.items[verb.at].lower in _ENDING or _is_pair(view.items, verb.at)):
            return verb
    return None


def _is_over(items: list[Item], verb: Verb) -> bool:
    if verb.form == "copula":
        return any(item.lower in _OVER for item in items[verb.end : verb.end + 2])
    low = items[verb.at].lower
    return (low in _ENDED and (verb.passive or low not in _ENDING)) or (verb.passive and _is_pair(items, verb.at))


def _is_pair(items: list[Item], at: int) -> bool:
    pair = tuple(items[at].lower.split(" ")) if " " in items[at].lower else (items[at].lower, _after(items, at))
    return pair in _PAIRS


def _after(items: list[Item], at: int) -> str:
    return items[at + 1].lower if at + 1 < len(items) else ""


def _lifted(view: SentenceView, frame: Frame, ending: Verb) -> Frame:
    items = view.items
    clause = clause_at(view, ending.at)
    senders = [] if ending.passive else subject_actors(items, ending)[0]
    roles = frame.roles
    if roles is not None and senders:
        roles = replace(roles, senders=senders)
    return Frame(
        clause=clause,
        trigger="undone_rule",
        action="lifted",
        object_kind="dealing",
        object_at=frame.object_at,
        voice="passive" if ending.passive or ending.form == "copula" else "active",
        rule="state.undone_rule",
        roles=roles,
    )
