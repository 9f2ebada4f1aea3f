"""Decisions that hang on a condition, which are proposals."""

from itertools import pairwise

from schemas.vocabulary import Status
from transforms.coding.model import RELAXING, Frame, Verdict, lower_words
from transforms.coding.parties.hit.ultimatums import threatens_else
from transforms.coding.status.on_condition.attempts import tries_at_it
from transforms.coding.status.on_condition.deeds_first import upon_deed
from transforms.coding.status.on_condition.fronted_conditions import hangs_on_opening
from transforms.coding.status.on_condition.main_clauses import is_of_other_clause
from transforms.coding.status.on_condition.on_that_day import on_the_day
from transforms.coding.status.on_condition.ultimata import is_decided_anyway, is_threatened_else
from transforms.coding.status.on_condition.when_clauses import hangs_on_when
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, PAST, THIRD
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.asides import opens_condition

_CONDITIONS = frozenset({"if", "unless", "once", "provided", "provided that", "on condition that", "as long as"})
_ARTICLES = frozenset({"the", "a", "even"})
"""Words before "if" where it opens no condition; "even if" says that it does not matter."""
_NO_CONDITION = _ARTICLES | {"at", "than", "for", "all"}
"""Words before "once" as an adverb: "the once mighty bank", "took effect at once"."""
_ONCE = frozenset({"once", "if", "when"})
_IN_RETURN = frozenset(
    {"in return for", "in exchange for", "conditional on", "conditional upon", "contingent on", "contingent upon"}
)
_ELSE = frozenset({"failing which", "failing that", "or else", "otherwise", "short of which"})
_FAILING = frozenset({"failing", "absent", "barring"})
_AGREED = word_set(
    "deal agreement accord progress breakthrough ceasefire truce compromise consensus concessions settlement pact "
    "improvement approval support compliance cooperation"
)
_ORIGIN = frozenset({"originates", "originate", "originated"})
"""What laws say of goods after "if it", which is no condition of the ban."""
_BIDDING = word_set("told tells ordered orders warned warns asked asks gave urged urges advised wants")
_WHEN = frozenset({"when", "after", "moment"})
_FAR = 8
_PERMITTING = frozenset({"permission", "allowance"})
_ALLOWING = frozenset({"permission", "prohibition", "allowance", "denial"})
"""Rules of frames that tell what one may do, in the present."""
_BETTER = frozenset({"return", "improve", "improves", "normalise", "normalize", "progress"})


def by_condition(frame: Frame, verdict: Verdict) -> Verdict:
    """Turn an announcement, or a present tense, that hangs on a condition into a proposal."""
    if verdict.status is Status.IN_FORCE and frame.rule in _PERMITTING and (words := _until_then(frame)):
        return Verdict(Status.REJECTED if words == "only" else Status.PROPOSED, words)  # "… again once they are paid"
    if verdict.decided and (fronted := hangs_on_opening(frame) or _failing_which(frame)) is not None:
        return fronted
    if verdict.status is Status.IN_FORCE and frame.rule == "state.begins" and _begins_if(frame):
        return Verdict(Status.PROPOSED, "if")
    if verdict.status is not Status.ANNOUNCED:
        allows = frame.rule in _ALLOWING and _inverted(frame) is not None  # "Should nobody object, chrome may enter"
        return Verdict(Status.PROPOSED, "if") if verdict.decided and (allows or _in_that_case(frame)) else verdict
    if threatens_else(frame.items, frame.head) or is_threatened_else(frame):
        return Verdict(Status.PROPOSED, "or")
    words = _inverted(frame) or _without(frame) or _threatened(frame) or _price(frame) or upon_deed(frame)
    words = words or _condition(frame)
    only = frame.action in RELAXING and _is_only_then(frame)  # "will resume only once they are free"
    return verdict if words is None else Verdict(Status.REJECTED if only else Status.PROPOSED, words)


def _is_only_then(frame: Frame) -> bool:
    """Tell whether something is to be so "only when" or "only after" something else."""
    low = [item.lower for item in frame.items[frame.head :]]
    return any(one == "only" and two in ("when", "once", "after", "if") for one, two in pairwise(low))


_NO_CLAUSE = word_set("more again , . every per")
"""What follows "once" where it opens no clause: "once more", "once every year"."""


def _until_then(frame: Frame) -> str | None:
    """Return the word by which a dealing is allowed only then ("once", "only when"); "once more" is none."""
    after = frame.items[frame.head + 1 :]
    low = [one.lower for one in after]
    for at, word in enumerate(low):
        still_to_come = word in _WHEN and not {"has", "have"}.isdisjoint(low[at + 1 : at + _FAR])
        if still_to_come or (word in _WHEN and low[at - 1 : at] == ["only"]):
            return "only" if low[at - 1 : at] == ["only"] else word  # "when the junta has gone"
    return next(
        (
            one.lower
            for one, follows in pairwise(after)
            if one.lower in ("once", "if", "unless", "provided") and follows.lower not in _NO_CLAUSE
        ),
        None,
    )


def _begins_if(frame: Frame) -> bool:
    """Read "the ban takes effect on 1 May if they do not comply": a present that hangs on what others do."""
    present = bool({BASE, THIRD} & set(frame.head_item.forms)) and PAST not in frame.head_item.forms
    return present and any(one.lower == "if" for one in frame.items[frame.head + 1 :])


def _in_that_case(frame: Frame) -> bool:
    """Read "if things go badly, it snaps back", "let them go, or we cancel it": a present that hangs on something."""
    if frame.voice != "active" or PAST in frame.head_item.forms or not {BASE, THIRD} & set(frame.head_item.forms):
        return False
    follows = {item.lower for item in frame.items[frame.head + 1 : frame.head + 3]}
    follows -= {"once"} if "at" in follows else set()
    if _or_else(frame.items, frame.head) or _is_other_choice(frame) or follows & _ONCE:
        return True  # "it goes once a stricter code is in place"
    if _hangs_behind(frame):
        return True
    opening = next((at for at, item in enumerate(frame.items) if item.lower == "if"), None)
    if opening is None or opening > frame.head or set(verb_group(frame)) & g.HAVE:
        return False
    before = frame.items[opening - 1] if opening else None
    return before is None or before.kind == "mark"


def _hangs_behind(frame: Frame) -> bool:
    """Read "snaps back the ban should Iran cheat", "lifts it not before the vote": a present that waits for a deed."""
    after = range(frame.head + 1, len(frame.items) - 2)
    return any(
        _turned(frame.items, at) or (frame.items[at].lower == "not" and lower_at(frame.items, at + 1) in _NOT_YET)
        for at in after
    )


_NOT_YET = frozenset({"before", "until"})


def _or_else(items: list[Item], head: int) -> bool:
    """Tell whether ", or" opens the clause of a verb."""
    for at in range(head - 1, 0, -1):
        if items[at].lower == "or":
            return items[at - 1].lower == ","
        if items[at].forms or items[at].kind == "mark":
            return False
    return False


def _inverted(frame: Frame) -> str | None:
    """Read "Should Iran comply, the sanctions will be lifted"."""
    opening = next((item.lower for item in frame.items if item.kind != "mark"), "")
    if opening in ("should", "were") and frame.head > 1:
        return opening
    after = range(frame.head + 1, len(frame.items))
    return next((frame.items[at].text for at in after if _turned(frame.items, at)), None)


def _turned(items: list[Item], at: int) -> bool:
    """Read "… will be lifted should they comply"."""
    return items[at].lower == "should" and items[at - 1].kind != "mark" and opens_condition(items, at)


def _is_other_choice(frame: Frame) -> bool:
    """Read "told the airline to change its website or lose its right to fly": what comes if it does not."""
    if lower_at(frame.items, frame.head - 1) != "or":
        return False
    before = frame.items[: frame.head]
    bid = next((at for at in range(len(before) - 1, -1, -1) if before[at].lower in _BIDDING), None)
    if bid is None or not any(one.lower == "to" for one in before[bid:]):
        return False
    return not any(one.senses_of("trigger") for one in before[bid:])  # "ordered banks to freeze or block its assets"


def _without(frame: Frame) -> str | None:
    """Read "Without a deal, sanctions will return", "Barring a breakthrough, …"."""
    opening = [item.lower for item in frame.items[:6] if item.kind != "mark"]
    if not opening or frame.head <= len(opening):
        return None
    if opening[0] in _FAILING or (opening[0] in ("without", "with no") and _AGREED & set(opening[1:])):
        return opening[0]
    return None


def _failing_which(frame: Frame) -> Verdict | None:
    """Read "…, failing which their planes will be grounded and their money frozen"."""
    low = [item.lower for item in frame.items[: frame.head]]
    found = "failing which" in low or ("failing", "which") in pairwise(low) or ("or", "else") in pairwise(low)
    return Verdict(Status.PROPOSED, "failing which") if found else None


def _threatened(frame: Frame) -> str | None:
    """Read "…, failing which sanctions will be imposed", "comply, or else …"."""
    for at, item in enumerate(frame.items[: frame.head]):
        pair = f"{item.lower} {lower_at(frame.items, at + 1)}"
        if pair in _ELSE or item.lower in _ELSE:
            return item.text
    return "otherwise" if _ends_otherwise(frame.items, frame.head) else None


def _ends_otherwise(items: list[Item], head: int) -> bool:
    """Tell whether "otherwise" closes what follows a change ("and will restore the ban otherwise")."""
    for at in range(head + 1, len(items)):
        if items[at].lower == "otherwise":
            closes = at + 1 == len(items) or items[at + 1].kind == "mark"
            return closes and items[at - 1].lower not in ("unless", "not", "or")
        if items[at].lower in (".", ";"):
            return False
    return False


def _price(frame: Frame) -> str | None:
    following = frame.items[frame.head :]
    return next((item.text for item in following if item.kind == "cue" and item.lower in _IN_RETURN), None)


def _condition(frame: Frame) -> str | None:
    """Read "if", "unless" and "as … improves"; "unless" with a date of effect is only a deadline."""
    dated = any(one.role in ("from", "until") for one in frame.view.dates)
    for at, item in enumerate(frame.items):
        opens = at < 3 or at >= frame.head or (item.lower != "once" and _opens_clause(frame.items[at - 1]))
        opens = opens and lower_at(frame.items, at - 1) not in (_NO_CONDITION if item.lower == "once" else _ARTICLES)
        opens = opens and not (item.lower == "once" and lower_at(frame.items, at + 1) in _NO_CLAUSE)
        opens = opens and not (item.lower in _CONDITIONS and is_of_other_clause(frame, at))
        opens = opens and not (item.lower == "once" and _runs_out(frame, at))
        if item.lower in _CONDITIONS and opens and lower_at(frame.items, at + 2) not in _ORIGIN:
            spared = item.lower == "unless" and (dated or _is_exemption(frame, at))
            if not (spared or tries_at_it(frame, at) or is_decided_anyway(frame, at)):
                return item.text
        elif (at > frame.head and on_the_day(frame, at)) or (
            item.lower in _WHEN and at > frame.head and hangs_on_when(frame, at)
        ):
            return item.text
        elif item.lower == "as" and _as_soon_as(frame.items, at):
            return "as soon as"
        elif item.lower == "as" and at > frame.head and _as_things_improve(frame.items, at):
            return item.text
    return None


_TERMS = frozenset({"transition", "transitional", "grace", "wind-down", "phase-out", "notice", "published", "gazetted"})
"""Words after "once" for a time that runs out of itself."""

_OF_RULE = frozenset({"transition", "transitional"})
"""Those that a country may go through as well, for which relief waits ("lifted once the transition is complete")."""


def _runs_out(frame: Frame, at: int) -> bool:
    """Tell whether "once" only says that a time has to run out ("applies once the transition period ends")."""
    clause = lower_words(frame.items[at + 1 : at + 6])
    political = frame.action in RELAXING and "period" not in clause
    return bool((_TERMS - _OF_RULE if political else _TERMS) & clause)


def _opens_clause(before: Item) -> bool:
    """Tell whether a condition may follow a word ("promised that if …", "said, unless …")."""
    return before.kind == "mark" or before.lower in ("that", "and", "but")


_SPARING = word_set(
    "travel travelling traveling licensed licenced authorised authorized permitted certified exempt exempted approved "
    "obtain obtains prove proves carry carries licence license permit permission"
)


def _is_exemption(frame: Frame, at: int) -> bool:
    """Tell whether "unless" only says who is spared ("will be barred unless they travel for the talks")."""
    clause = lower_words(frame.items[at + 1 : at + 6])
    spared = bool(clause & {"they", "it", "he", "she", "specifically"}) and bool(clause & _SPARING)
    leave = any(one.rpartition(" ")[2] in _GRANTERS for one in clause) and any(
        one.startswith(_GRANTS) for one in clause
    )
    return at > frame.head and (spared or leave)  # "will be banned unless the ministry grants a licence"


_GRANTERS = word_set("committee ministry minister council bank treasury secretary office authority board commission")
_GRANTS = ("agree", "approv", "consent", "grant", "permit", "allow", "authori", "licens", "issue", "exempt")


_AT_ONCE = word_set("possible practicable practical feasible humanly")
"""Words after "as soon as" that hang on nothing ("as soon as possible", "as soon as practicable")."""


def _as_soon_as(items: list[Item], at: int) -> bool:
    """Read "will be suspended as soon as the suspects appear"."""
    words = [item.lower for item in items[at : at + 4]]
    return words[:3] == ["as", "soon", "as"] and words[3:] != [] and words[3] not in _AT_ONCE


def _as_things_improve(items: list[Item], at: int) -> bool:
    if at + 2 >= len(items) or items[at - 1].kind == "cue":
        return False
    bit_by_bit = items[at - 1].lower in _BIT_BY_BIT or [one.lower for one in items[at - 3 : at]] in _STEPWISE
    return bit_by_bit or bool(lower_words(items[at + 1 : at + 8]) & _BETTER)


_BIT_BY_BIT = word_set("gradually progressively incrementally stepwise") | {"step by step", "bit by bit", "in stages"}
_STEPWISE = [["step", "by", "step"], ["bit", "by", "bit"], ["one", "by", "one"]]
