"""Wording that asserts no change: questions, conditions, what is awaited, hearsay, states that go on."""

from itertools import pairwise

from transforms.coding.model import RESTRICTING, Frame, lower_words
from transforms.coding.status.on_condition.inverted import is_inverted
from transforms.coding.status.on_condition.main_clauses import is_behind_condition
from transforms.coding.status.proposed.clause_openings import AWAITING, opening_of, opening_of_joined
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE, IMAGINING, verb_group
from transforms.reading.grammar import BE, REPORTS
from transforms.reading.inflection import ING, PAST, THIRD
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_EXPLAINING = frozenset({"why", "how", "when", "who", "what"})
_SUPPOSING = frozenset({"if", "unless", "whether", "lest", "should"})
_PRESENT = frozenset({"is", "are", "be", "has", "have"})
_HEARSAY = word_set(
    "report reports rumour rumours rumors claim claims speculation suggestions suggestion deny denies denied denying "
    "untrue false doubt doubts doubted"
)
_UNCONFIRMED = word_set("unconfirmed rumour rumours rumors rumoured rumored hoax speculation")
_FAKED = word_set("fake forged bogus fabricated doctored spoof satirical")
_TEXTS = word_set(
    "statement statements report reports letter letters article articles video videos document documents post"
)
_IN_ERROR = word_set("wrongly falsely erroneously incorrectly mistakenly inaccurately misreported misstated")
HEARD = _UNCONFIRMED | _FAKED | {"that"}
_NAMED = 6
"""Words before a participle among which "existing" says that what it describes stands already."""
FAILURES = word_set("failure failures inability")
_DENYING = word_set(
    "deny denies denied denying dispute disputes disputed disputing disproved disproves disavowed read reads heard "
    "hears dreamed dreamt imagined imagine imagines"
)
DENIED = _DENYING | _IN_ERROR
_MEANS = word_set("by under through with")
_ABLE = word_set("can could might")


def is_power(frame: Frame) -> bool:
    """Tell whether a clause only says what a law lets a state do, or what would be ("an act by which it could")."""
    near = {item.lower for item in frame.items[max(0, frame.head - 4) : frame.head]}
    if {"would", "otherwise"} <= near or lower_at(frame.items, frame.head - 2) == "lets":
        return True  # "restrictions that would otherwise have been lifted", "a law that lets it freeze their assets"
    before = [item.lower for item in frame.items[: frame.head]]
    if frame.voice == "passive" and "can" in verb_group(frame) and "whose" in before[-_NAMED:]:
        return True  # "sectors whose operators can be put under sanctions"
    if not set(verb_group(frame)) & _ABLE:
        return False
    if "which" in before and _is_of_bill(before):
        return False
    return any(one in _MEANS and after == "which" for one, after in pairwise(before)) or "whereby" in before


_BILLS = word_set("bill draft motion amendment proposal")


def _is_of_bill(before: list[str]) -> bool:
    """Tell whether it is a bill that would let a state do it, which proposes it: "a bill under which it could ban"."""
    opening = len(before) - 1 - before[::-1].index("which")
    near = before[max(0, opening - _NAMED) : opening]
    return any(word.rpartition(" ")[2] in _BILLS or word in ("draft law", "draft decree") for word in near)


def declares_emergency(frame: Frame) -> bool:
    """Tell whether only the emergency is declared on which sanctions rest: what is restricted is told beside it."""
    declares = frame.head_item.lower.startswith(("declar", "proclaim"))
    return declares and frame.object_item.lower.startswith("national emergenc")


def is_left_open(frame: Frame) -> bool:
    """Read "the licence may be varied, revoked or suspended at any time": what its text reserves is no plan."""
    if not frame.object_kind.startswith("relief"):
        return False
    after = [one.lower for one in frame.items[frame.head + 1 : frame.head + _SOON]]
    timed = any(after[at : at + 3] == ["at", "any", "time"] for at in range(len(after)))
    before = {one.lower for one in frame.items[max(0, frame.head - _SOON) : frame.head]}
    return timed and not before.isdisjoint(_MAY)


_SOON = 12
_MAY = frozenset({"may", "can", "could", "might"})


def is_question(frame: Frame) -> bool:
    """Tell whether a sentence asks, and does not only ask for reasons ("Why did the EU lift its ban?")."""
    if frame.items[-1].lower != "?":
        return False
    first, second = lower_at(frame.items, 0), lower_at(frame.items, 1)
    coming = first == "when" and second == "will"
    return first not in _EXPLAINING or second in IMAGINING or coming  # "How might it punish …?"


_WAS_TO_HAVE = frozenset({("was", "to", "have"), ("were", "to", "have")})


def is_nearly(frame: Frame) -> bool:
    """Tell whether a change did not quite come about ("almost lifted"), or is only thought of ("might as well")."""
    if frame.voice == "nominal":
        return False
    before = [item.lower for item in frame.items[max(0, frame.head - 3) : frame.head]]
    group = [item.lower for item in frame.items[max(0, frame.head - 5) : frame.head]]
    if before[-2:] == ["all", "but"] or not _WAS_TO_HAVE.isdisjoint(zip(group, group[1:], group[2:], strict=False)):
        return True
    return before[-1:] in (["almost"], ["nearly"]) or before in (["might", "as", "well"], ["may", "as", "well"])


def is_supposed(frame: Frame) -> bool:
    """Tell whether the clause only supposes or awaits the change ("until the embargo is lifted")."""
    if frame.voice in ("nominal", "cue", "bare"):
        return False
    if _is_awaited_with(frame) or _is_contrary_to_fact(frame) or is_inverted(frame):
        return True
    opening = opening_of(frame, frame.head) or opening_of_joined(frame)
    if opening in _SUPPOSING:
        told = set(verb_group(frame))
        weighed = opening == "whether" and "to" in told and told.isdisjoint(BE - {"be"})  # "whether to lift it"
        return not (is_behind_condition(frame) or weighed or (opening == "whether" and _is_of_infinitive(frame)))
    if opening not in AWAITING and not (opening == "after" and _is_to_follow(frame)):
        return False
    if opening in ("until", "till") and _stays_till_then(frame):
        return True
    group = verb_group(frame)
    present = bool(_PRESENT & set(group)) or (not group and PAST not in frame.head_item.forms)
    return (present and "had" not in group) or _is_awaited_in_speech(frame, opening)


def _is_of_infinitive(frame: Frame) -> bool:
    """Tell whether "whether" asks only what an infinitive says ("after a debate on whether to act, Mali banned …")."""
    low = [item.lower for item in frame.items[: frame.head]]
    at = max((at for at, word in enumerate(low) if word == "whether"), default=len(low))
    own = frame.view.syntax.verbs.get(frame.head)
    return at + 1 < len(low) and low[at + 1] == "to" and own is not None and own.form == "finite"


def _is_to_follow(frame: Frame) -> bool:
    """Tell whether what comes before "after" is still to come: "China will buy it after the EU lifts its embargo"."""
    verbs = frame.view.syntax.verbs
    own = verbs.get(frame.head)
    opened = next((at for at in range(frame.head - 1, -1, -1) if frame.items[at].lower == "after"), 0)
    before = max((at for at in verbs if at < opened), default=None)
    coming = before is not None and not FUTURE.isdisjoint(_words(frame, verbs[before]))
    return coming and own is not None and own.form == "finite" and not frame.view.is_title


def _is_awaited_in_speech(frame: Frame, opening: str) -> bool:
    """Tell whether others said what they would do then: "said strikes would stop once sanctions were lifted"."""
    if opening not in _THEN:
        return False
    verbs = frame.view.syntax.verbs
    before = max((at for at in verbs if at < frame.head), default=None)
    return before is not None and bool(CONDITIONAL & set(_words(frame, verbs[before])))


_THEN = frozenset({"once", "when", "as soon as"})
_STAYING = word_set("stay remain keep continue last hold be maintain stand go have lift ease end remove")


def _stays_till_then(frame: Frame) -> bool:
    """Tell whether something is to stay until others do what a verb says ("would stay until Iraq withdrew")."""
    low = [one.lower for one in frame.items[: frame.head]]
    till = max(at for at, one in enumerate(low) if one in ("until", "till"))
    before = set(low[:till])
    return bool(before & (CONDITIONAL | FUTURE | {"refused", "not"}) and before & _STAYING)


def _is_contrary_to_fact(frame: Frame) -> bool:
    """Tell whether what a verb says did not come about: "would have ended if it had not chosen to extend it"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    while above is not None:
        conditional = above.end < frame.head and frame.items[above.end].lower in ("if", "unless")
        if conditional and "would have" in " ".join(_words(frame, above)):
            return any(one.lower == "had" for one in frame.items[above.end : frame.head])
        above = above.above
    return False


def _words(frame: Frame, verb: Verb) -> list[str]:
    return [one.lower for one in frame.items[verb.start : verb.at]]


def _is_awaited_with(frame: Frame) -> bool:
    """Tell whether a gerund hangs on a verb that is awaited ("weeks before Ottawa follows in barring it")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None or verb.form != "gerund" else verb.above
    if above is None or opening_of(frame, above.at) not in AWAITING:
        return False
    forms = frame.items[above.at].forms
    return above.form == "finite" and not above.passive and THIRD in forms and PAST not in forms


def is_hearsay(frame: Frame) -> bool:
    """Tell whether the change is only what a report or a rumour says ("denied a report that it had lifted …")."""
    if lower_words(frame.items[: frame.head]) & _UNCONFIRMED:
        return True
    items = frame.items
    if any(items[at].lower in _FAKED and items[at + 1].lower in _TEXTS for at in range(frame.head - 1)):
        return True
    that = next((at for at in range(frame.head - 1, 0, -1) if items[at].lower == "that"), None)
    if that is None:
        return False
    if [item.lower for item in frame.items[max(0, that - 2) : that]] == ["not", "true"]:
        return True
    undated = [one for one in frame.items[:that] if one.kind != "date" and one.lower not in ("on", "in")]
    heard = frame.items[that - 1].lower in _HEARSAY and not _is_own_report(frame.items, that - 1)
    return heard or bool(lower_words(undated[-3:]) & _IN_ERROR)


def _is_own_report(items: list[Item], at: int) -> bool:
    """Read "I hereby report that I have …": who did it says so."""
    before = [item.lower for item in items[max(0, at - 2) : at]]
    return bool(before) and (before[-1] in _SELVES or (before[-1] == "hereby" and before[0] in _SELVES))


_SELVES = frozenset({"i", "we"})


def is_denied(frame: Frame) -> bool:
    """Tell whether the clause hangs on a denial ("denied on Monday that it had lifted the ban")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None or frame.roles is None else verb.above
    if verb is None or above is None or (verb.form == "infinitive") != above.passive:
        return False
    if above.passive:  # "was wrongly reported to have lifted the ban"
        return bool(lower_words(frame.items[above.start : verb.start]) & _IN_ERROR)
    return frame.items[above.at].lower in _DENYING


def is_kept_for_now(frame: Frame) -> bool:
    """Tell whether a measure only stays until something happens ("will keep the ban until the war ends")."""
    items = frame.items
    until = (at for at in range(frame.head, len(items)) if items[at].lower in ("until", "till"))
    stays = any(all(one.kind != "date" for one in items[at + 1 : at + 4]) for at in until)  # "until at least 31 May"
    return stays and frame.trigger == "keep"


def is_what_a_licence_allows(frame: Frame) -> bool:
    """Tell whether a permission is only what a licence holds ("a licence under which Chevron may pump again")."""
    if not frame.rule.startswith("permission"):
        return False
    items = frame.items
    which = next((at for at in range(frame.head - 1, 1, -1) if items[at].lower in ("which", "whereby")), None)
    if which is None:
        return False
    before = items[max(0, which - 3) : which]
    return any(item.kind == "measure" and item.data.kind in ("relief", "reliefnoun") for item in before)


def is_failed(frame: Frame) -> bool:
    """Tell whether an infinitive says what somebody fails to do ("Malawi's failure to lift its ban")."""
    group = verb_group(frame) if frame.voice in ("active", "passive") else []
    return "to" in group and lower_at(frame.items, frame.head - len(group) - 1) in FAILURES


def is_existing(frame: Frame) -> bool:
    """Tell whether a participle only names what is there ("the existing package of sanctions imposed on Russia")."""
    if frame.voice != "reduced" or frame.trigger != "impose":
        return False
    before = lower_words(frame.items[max(0, frame.head - _NAMED) : frame.head])
    return "existing" in before and not any(item.kind == "date" for item in frame.items[frame.head :])


def says_how_held(frame: Frame) -> bool:
    """Tell whether a clause says what somebody is held to be ("HTS, which the UN designates as a terrorist group")."""
    if frame.trigger != "designate" or frame.voice != "active" or {PAST} & set(frame.head_item.forms):
        return False
    verb = frame.view.syntax.verbs.get(frame.head)
    nested = verb is not None and verb.relation in ("relative", "object relative")
    return nested and lower_at(frame.items, frame.head + 1) == "as" and not verb_group(frame)


def only_reports(frame: Frame) -> bool:
    """Tell whether "added" ends a sentence on who said it ("…, the ministry added")."""
    closes = lower_at(frame.items, frame.head + 1) in (".", "", '"', "”")
    return frame.voice == "reduced" and frame.head_item.lower in REPORTS and closes


def goes_on(frame: Frame) -> bool:
    """Tell whether the wording is of a state that goes on ("is still closed", "as before"), which is no change.

    So is that of a present tense that tells of what was so before: "already bars", "still forbids".
    """
    group = verb_group(frame)
    if frame.voice == "passive" and "still" in group:
        return True
    keeping = "still" in group and ING in frame.head_item.forms  # "is still keeping its ships out"
    if keeping and frame.voice == "active" and frame.action in RESTRICTING:
        return True
    if frame.voice == "active" and THIRD in frame.head_item.forms and {"still", "already"} & set(group):
        return True
    verb = frame.view.syntax.verbs.get(frame.head)
    how = [item.lower for item in frame.items[max(0, verb.start - 2) : verb.start]] if verb is not None else []
    if how in (["as", "it"], ["as", "they"]) and frame.voice == "passive":
        return True  # "the measures stay as they were announced"
    words = [item.lower for item in frame.items[frame.head :]]
    return "as" in words and any(
        first == "as" and second in ("before", "ever", "usual") for first, second in pairwise(words)
    )
