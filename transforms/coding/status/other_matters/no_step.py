"""What is told like a step and is none: lorries that were turned back, a step that should have been taken, a draft."""

from collections.abc import Callable

from transforms.coding.model import Frame
from transforms.coding.parties.acting.votes import ABSTAINING, is_lost_vote
from transforms.coding.status.chain import Governor, no_actor
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_group import FUTURE, POSSIBLE, verb_group
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_TURNING = word_set("turned sent")
_AWAY = word_set("back away round around")
_STANDING = FUTURE | POSSIBLE | {"would", "to", "is", "are", "being"}


def is_turned_back(frame: Frame) -> bool:
    """Read "seed potatoes were turned back at the border": a rule is applied; who "will be turned back" is barred."""
    words = frame.head_item.lower.split()
    away = lower_at(frame.items, frame.head + 1) if len(words) == 1 else words[1]
    told = frame.voice in ("passive", "reduced") and words[0] in _TURNING and away in _AWAY
    customs = any(item.kind == "actor" and item.lower.endswith("customs") for item in frame.items)  # of a state
    return told and not customs and _STANDING.isdisjoint(verb_group(frame))


_KEEPING = word_set("kept keeps keep")


def is_kept_by_measure(frame: Frame) -> bool:
    """Read "the ban, imposed in 1997, kept Pepsi away": what a measure does that stands, and not what anybody did."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.passive or not verb.subject or frame.head_item.lower.split()[0] not in _KEEPING:
        return False
    keeper = frame.items[verb.subject[0].head]
    return keeper.kind == "measure" and keeper.data.kind in ("measure", "package")


_SHOULD = word_set("should ought")


def should_have_been(frame: Frame) -> bool:
    """Read "should have brought back the embargo": it was not done."""
    group = verb_group(frame)
    return "have" in group and bool({"should", "ought"} & {*group}) and frame.voice in ("active", "passive")


_ASKING = ("call", "ask", "demand", "urg", "seek", "sought", "request", "propos", "plead", "press")
_PAST = word_set("has have had did neither nor")


def has_not_asked(frame: Frame) -> bool:
    """Read "neither called for sanctions nor …", "has not asked for an embargo": nobody proposes or refuses one."""
    if frame.voice != "cue":
        return _nobody_asked(frame)
    if not frame.head_item.lower.startswith(_ASKING) or frame.object_at < frame.head:
        return False
    group = {*verb_group(frame), lower_at(frame.items, frame.head - 1)}
    return bool(group & {"not", "never", "neither", "nor"}) and bool(group & _PAST)


def _nobody_asked(frame: Frame) -> bool:
    """Read "nobody asked for the embargo to be dropped"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    if above is None or above.form != "finite" or not frame.items[above.at].lower.startswith(_ASKING):
        return False
    group = {item.lower for item in frame.items[above.start : above.at]}
    return bool(no_actor(frame.items, Governor(above.at, above))) and group.isdisjoint(FUTURE | POSSIBLE)


_MERE = word_set("draft proposed planned")
_TEXTS = word_set("bill bills draft drafts proposal proposals motion motions amendment amendments")
_WITHDRAWING = ("withdr", "scrap", "drop", "abandon", "shelv", "pull")


def is_withdrawn_draft(frame: Frame) -> bool:
    """Read "a draft order that would have banned its gold was withdrawn": no ban is lifted."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not frame.head_item.lower.startswith(_WITHDRAWING):
        return False
    if verb.passive and frame.rule.endswith(_OF_MEASURES) and _opens_with_plan(frame.items):
        return True  # "plans to require banks to freeze its accounts have been shelved"
    if frame.action not in _ENDS:
        return False
    things = verb.subject if verb.passive else verb.objects
    return any(_is_draft(frame.items[one.start : one.head + 1]) for one in things[:1])


_ENDS = frozenset({"lifted", "suspended"})
_OF_MEASURES = ("lift.measure", "suspend.measure", "lift.assets", "suspend.assets")
_PLANS = _TEXTS | word_set("plan plans idea ideas scheme schemes")
_LEADING = frozenset({"to", "of", "for", "that", "under", "by"})
_FIRST = 3


def _opens_with_plan(items: list[Item]) -> bool:
    """Tell whether a sentence opens with a plan, and goes on with what that is."""
    plan = next((at for at in range(min(_FIRST, len(items))) if items[at].lower in _PLANS), None)
    return plan is not None and lower_at(items, plan + 1) in _LEADING


def _is_draft(phrase: list[Item]) -> bool:
    words = [word for item in phrase for word in item.lower.split()]
    return bool(words) and (words[-1] in _TEXTS or not _MERE.isdisjoint(words))


_SEIZING = ("confiscat", "seiz", "forfeit", "expropriat", "nationali", "liquidat", "auction", "sold")
_REACH = 9


def is_leave_to_seize(frame: Frame) -> bool:
    """Read "a law that would allow the assets of its companies to be confiscated": nobody's assets are freed."""
    if frame.object_kind != "assets" or frame.trigger != "permit":
        return False
    behind = frame.items[frame.object_at : frame.object_at + _REACH]
    before = frame.items[frame.head : frame.object_at]
    return any(item.lower.startswith(_SEIZING) for item in [*before, *behind])


_ASSUMING = ("assum", "presum", "premis", "posit", "hypothes", "scenario", "base case", "base-case", "worst case")
_SCENES = word_set("scenario scenarios simulation simulations model models exercise hypothesis")
_BEFORE_THAT = 4
_OPENING = 6


def is_assumed(frame: Frame) -> bool:
    """Read "the rally assumes that sanctions are lifted", "in the bank's scenario the EU bans gas": nobody does it."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.form != "finite" or not verb.subject:
        return False
    low = [item.lower for item in frame.items[: verb.subject[0].start]]
    if low[-1:] == ["that"] and any(word.startswith(_ASSUMING) for word in _words(low[-_BEFORE_THAT:])):
        return True
    if low[-1:] == ["that"] and {"is", "was"} & {*low[-2:]} and "case" in _words(low[-_BEFORE_THAT:]):
        return True
    return low[:1] in (["in"], ["under"]) and not _SCENES.isdisjoint(_words(low[:_OPENING])) and "of" not in low


def _words(low: list[str]) -> list[str]:
    return [word for one in low for word in one.split()]


_DAYS = word_set("day moment time hour date")
_WHEN = word_set("when which")
_PRESENT = frozenset({"is", "are"})


def is_awaited_day(frame: Frame) -> bool:
    """Read "are preparing for the day on which sanctions are lifted"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not verb.subject or not _PRESENT & {*verb_group(frame)}:
        return False
    low = [item.lower for item in frame.items[max(0, verb.subject[0].start - 3) : verb.subject[0].start]]
    awaited = any(one.lower in ("for", "until", "await", "awaits") for one in frame.items[: verb.subject[0].start])
    return bool(low) and low[-1] in _WHEN and not _DAYS.isdisjoint(low[:-1]) and awaited


_PASSING = word_set("passed passes approved adopted carried cleared")
_VOTES = word_set("vote votes margin voice")
_TALLY = 6


def is_tally(frame: Frame) -> bool:
    """Read "the measure passed by one vote": it tells how a vote on some text went, and no change of its own."""
    if frame.head_item.lower not in _PASSING or frame.items[frame.object_at].lower not in ("measure", "measures"):
        return False
    after = [item.lower for item in frame.items[max(frame.head, frame.object_at) + 1 :]][:_TALLY]
    return "by" in after and not _VOTES.isdisjoint(after)


_NOBODY = word_set("none nobody neither no-one")
_NO_SUCH = word_set("country state one government nation party firm company bank person individual member")
_FOR_WHOM = word_set("on against for to from of upon with")


def reaches_nobody(frame: Frame) -> bool:
    """Read "lifted the embargo on none of the countries", "was eased for nobody": it was done to none of them."""
    items = frame.items
    for at in range(min(frame.object_at, frame.head) + 1, min(max(frame.object_at, frame.head) + _FAR, len(items))):
        if items[at].kind == "mark":
            break
        after = lower_at(items, at + 1)
        told = after in _NOBODY or after == "no one" or (after == "no" and lower_at(items, at + 2) in _NO_SUCH)
        if told and items[at].lower in _FOR_WHOM and lower_at(items, at + 2) not in _OTHERWISE:
            return True
    return False


_FAR = 6
_OTHERWISE = word_set("other but 's")
"""What may follow "none" and "nobody" that says that it was done: "on none other than Mali", "to nobody's surprise"."""

_DENYING = ("deny", "denie")
_CLAIMED = word_set("the any such these those all having making its their")


def is_denied_charge(frame: Frame) -> bool:
    """Read "Mali denies the deliveries": who denies having done it forbids nothing; "denied exports to Chad" does."""
    told = frame.voice == "active" and frame.object_kind == "dealing" and frame.head_item.lower.startswith(_DENYING)
    of_goods = lower_at(frame.items, frame.object_at + 1) in ("of", "to")
    claimed = _CLAIMED - {"the", "its", "their"} if of_goods else _CLAIMED
    return told and frame.object_at > frame.head and lower_at(frame.items, frame.head + 1) in claimed


NO_STEPS: tuple[tuple[Heads, Callable[[Frame], bool], str], ...] = (
    (
        Heads(_KEEPING, stems=("kept ", "keep ", "keeps ")),
        is_kept_by_measure,
        "a measure that stands keeps somebody out",
    ),
    (Heads(_TURNING, stems=("turned ",)), is_turned_back, "a rule is only applied at a border (turned back)"),
    (Heads(_SHOULD), should_have_been, "it should have been done, and was not"),
    (Heads(word_set("not never neither nor nobody no none")), has_not_asked, "nobody has asked for it"),
    (Heads(stems=("draft", "bill", "propos", "plan", "motion", "amend")), is_withdrawn_draft, "a draft is withdrawn"),
    (Heads(_SCENES | {"case"}, stems=_ASSUMING), is_assumed, "it is only assumed (in a scenario)"),
    (Heads(_WHEN), is_awaited_day, "the day on which it is done is awaited"),
    (Heads(stems=("vot", *ABSTAINING)), is_lost_vote, "some only vote against it, or abstain"),
    (Heads(_PASSING), is_tally, "it only tells how a vote went (passed by one vote)"),
    (Heads(_NOBODY | {"no", "no one"}), reaches_nobody, "it is done to none of them (on none of)"),
    (Heads(stems=_DENYING), is_denied_charge, "somebody only denies that he did it"),
    (Heads(stems=_SEIZING), is_leave_to_seize, "what is allowed is to seize them"),
)
"""Each kind with the words of which its sentence has one, or how they begin."""
