"""The verb group: auxiliaries, modals, negations and adverbs before a verb, and what they make of it."""

from transforms.coding.model import Frame
from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, ING, PARTICIPLE, PAST, THIRD
from transforms.reading.spans import Item, item_at, lower_at
from transforms.syntax.model import Verb

FUTURE = frozenset({"will", "shall", "'ll"})
POSSIBLE = frozenset({"may", "might", "could", "can", "should", "must", "cannot"})
CONDITIONAL = frozenset({"would"})
IMAGINING = frozenset({"would", "could", "might", "may", "should"})
"""Modals of what is only imagined or possible."""

LIKELY = frozenset({"probably", "likely", "possibly", "perhaps", "presumably", "maybe", "conceivably", "potentially"})
"""Adverbs by which what will be done is only a guess."""

_ONLY = frozenset({"only", "just", "merely", "simply"})
_SHORT = len("only")
_TENSED_BE = g.BE - {"be", "being"}
_GROUP = g.BE | g.HAVE | g.DO | g.MODALS | g.NEGATIONS | g.ADVERBS | {"to", "yet", ",", "longer"}


def verb_group(frame: Frame) -> list[str]:
    """Return the lower-case words of the verb group that stand directly before the head, in order."""
    key = (frame.head, frame.left, frame.voice)
    known = frame.view.verb_groups
    if key not in known:
        known[key] = _read_group(frame)
    return known[key]


def _read_group(frame: Frame) -> list[str]:
    items, head, left = frame.items, frame.head, frame.left
    here = head
    while here > left and (_belongs(items[here - 1]) or _dates_group(items, here - 1)):
        here -= 1
    own = _affirmed([item.lower for at, item in enumerate(items[here:head], here) if not _dates_group(items, at)])
    own = [*_parted_group(frame, here), *own]
    if own:
        return own
    return _joined_group(frame) or _inverted_group(frame) if frame.voice == "active" else _shared_group(frame)


def _parted_group(frame: Frame, here: int) -> list[str]:
    """Return the auxiliaries that an insertion parts from their verb ("would in return lift", "has not so far lifted").

    ``here`` is where the group before the verb begins.
    """
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.start >= here:
        return []
    items, at = frame.items, verb.start
    group: list[str] = []
    while at < here and _belongs(items[at]) and items[at].lower != ",":
        group.append(items[at].lower)
        at += 1
    if items[at].lower not in _INSERTING or _AUXILIARIES.isdisjoint(group):
        return []
    guessed = any(items[one].lower in _GUESSES for one in range(at, here))
    return _affirmed([*group, "likely"] if guessed else group)


_INSERTING = g.PREPOSITIONS | {",", "far", "as", "and", "one", "some", "any", "since", "after"}
_AUXILIARIES = g.BE | g.HAVE | g.DO | g.MODALS
_GUESSES = frozenset({"likelihood", "probability", "theory"})


def _affirmed(group: list[str]) -> list[str]:
    """Leave out "not only", which denies nothing."""
    for at, word in enumerate(group[:-1]):
        if word == "not" and group[at + 1] in _ONLY:
            return [*group[:at], *group[at + 2 :]]
    return group


def _belongs(item: Item) -> bool:
    """Tell whether a word may stand in a verb group; most adverbs are told by their ending ("will probably lift")."""
    low = item.lower
    if low in _GROUP or low in LIKELY:
        return item.kind not in ("date", "group")  # "shipments to both were halted"
    adverb = low.endswith("ly") and len(low) > _SHORT and low != "unlikely"
    return adverb and item.kind == "word" and item.text.islower()


_DATING = frozenset({"on", "in", "by", "from"})
_BEFORE_DATE = g.MODALS | g.NEGATIONS | g.HAVE


def _dates_group(items: list[Item], at: int) -> bool:
    """Tell whether a word is of a date within the verb group ("will this week drop", "may on Monday lift")."""
    dated = item_at(items, at + 1) if items[at].lower in _DATING else items[at]
    if dated is None or dated.kind != "date":
        return False
    opens = at if dated is not items[at] or lower_at(items, at - 1) not in _DATING else at - 1
    return lower_at(items, opens - 1) in _BEFORE_DATE


_FRONTED = frozenset({"only", "nor", "neither", "never", "rarely", "hardly", "not", "under", "at", "on"})
_DENYING = frozenset({"nor", "neither", "never", "no", "not"})
_INVERSION = 6


def _inverted_group(frame: Frame) -> list[str]:
    """Return the modal that stands before the subject: "Only then will the EU lift its ban", "Nor will it"."""
    if BASE not in frame.head_item.forms:
        return []
    for at in range(frame.head - 1, max(0, frame.head - _INVERSION), -1):
        item = frame.items[at]
        if item.lower in g.MODALS:
            opening = [one.lower for one in frame.items[:at] if one.kind != "mark"][:3]
            first = opening[0].split(" ")[0] if opening else ""
            if first not in _FRONTED:
                return []
            if first == "only":
                return ["may"]  # "only then", "only if": it hangs on something
            return [item.lower, "not"] if _DENYING & {*opening, first} else [item.lower]
        if item.kind == "mark" or item.forms or item.lower in g.SUBORDINATORS:
            return []
    return []


def _joined_group(frame: Frame) -> list[str]:
    """Return the group of the verb that another goes on: "may follow the EU and shut its ports"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is not None and verb.form == "gerund":
        return _going_on(frame, verb)
    if verb is None or verb.relation != "joined" or not verb.subject:
        return []
    return _base_group(frame, verb) if BASE in frame.head_item.forms else _perfect_group(frame, verb)


def _base_group(frame: Frame, verb: Verb) -> list[str]:
    """Return the modal's group of the verbs that one in its plain form goes on."""
    for before in reversed(list(frame.view.syntax.verbs.values())):
        if before.at >= verb.at or before.form != "finite":
            continue
        if not before.subject or before.subject[0].start != verb.subject[0].start:
            return []
        group = [item.lower for item in frame.items[before.start : before.at]]
        if any(word in g.MODALS for word in group):
            return group
        if before.relation != "joined":
            return []
    return []


def _perfect_group(frame: Frame, verb: Verb) -> list[str]:
    """Return the group of the perfect that a participle goes on: "would have imposed a ban and frozen its assets"."""
    before = next((one for one in reversed(list(frame.view.syntax.verbs.values())) if one.at < verb.at), None)
    if before is None or before.subject is not verb.subject or PARTICIPLE not in frame.head_item.forms:
        return []
    group = [item.lower for item in frame.items[before.start : before.at]]
    return group if not g.HAVE.isdisjoint(group) and not g.MODALS.isdisjoint(group) else []


def _going_on(frame: Frame, verb: Verb) -> list[str]:
    """Return the group of the verb that a gerund goes on: "would be suspending trade and imposing a ban"."""
    above = verb.above
    if above is None or above.form != "finite" or above.passive or verb.start == 0:
        return []
    group = [item.lower for item in frame.items[above.start : above.at]]
    joined = frame.items[verb.start - 1].lower in ("and", "or")
    return group if joined and group[-1:] == ["be"] and any(word in g.MODALS for word in group) else []


def _shared_group(frame: Frame) -> list[str]:
    """Return the group of the passive that a participle goes on ("may be narrowed or withdrawn")."""
    if frame.voice == "nominal" or frame.head < 2 or frame.items[frame.head - 1].lower not in ("and", "or"):
        return []
    before = next((one for one in frame.view.syntax.verbs.values() if one.end == frame.head - 1), None)
    return [] if before is None else [item.lower for item in frame.items[before.start : before.at]]


_UNDENIED = ("state.duty_gone", "state.unhindered")
"""Rules of frames in which the denial is that of what stood in the way ("need not be licensed", "nothing forbids")."""


def is_negated(frame: Frame, group: list[str]) -> bool:
    """Tell whether the verb is denied, by its group or by its subject ("No country lifted …").

    "No longer" tells a change, where the frame is one of a state, and denies nothing.
    """
    if frame.rule in ("prohibition", "denial", "state.covers_no_more", "state.enforced") or frame.rule in _UNDENIED:
        return False  # the negation is what forbids
    ends = frame.action == "lifted" or frame.rule.endswith("list_move") or _is_turned_round(frame)
    if frame.rule.startswith("state.") or (ends and "longer" in group):
        return "not" in group
    return any(word in g.NEGATIONS for word in group) or _has_negative_subject(frame) or has_no_object(frame)


def _is_turned_round(frame: Frame) -> bool:
    """Tell whether the denial has made a ban of a verb of letting ("are to no longer allow flights there")."""
    names = [one.data.name for one in frame.head_item.senses_of("trigger")]
    return frame.trigger == "ban" and "permit" in names


def has_no_object(frame: Frame) -> bool:
    """Tell whether an active verb acts on nothing ("would apply no sanctions", "lifted none of them", "neither …")."""
    if frame.voice != "active" or frame.rule.startswith(("state.", "denial", "prohibition", "allowance")):
        return False
    first = min(frame.head, frame.object_at) + 1
    near = list(enumerate(frame.between[:2], first))
    if any(item.lower in _NOTHING and lower_at(frame.items, at + 1) != "other" for at, item in near):
        return True
    return any(item.lower == "no" and not _counts(frame.items, at) for at, item in near)


_NOTHING = frozenset({"none", "neither"})


def _has_negative_subject(frame: Frame) -> bool:
    if frame.rule == "prohibition" or frame.voice == "nominal" or frame.left >= frame.head:
        return False
    first = next((at for at in range(frame.left, frame.head) if frame.items[at].kind != "mark"), frame.head)
    verb = frame.view.syntax.verbs.get(frame.head)
    own = (
        [one.start for one in verb.subject[:1]] if verb is not None else []
    )  # "Unlike last time, no licence was issued"
    parted = lower_at(frame.items, frame.left - 1) in _IF and any(
        item.lower == "," for at in own for item in frame.items[first:at]
    )  # "If no law is passed, the ban will be put back"
    none = not parted and frame.items[first].lower in ("no", "nobody", "none", "neither", "no-one")
    not_one = frame.items[first].lower == "not" and lower_at(frame.items, first + 1) in _ONE
    return none or not_one or any(frame.items[at].lower == "no" for at in own if not _counts(frame.items, at))


_IF = frozenset({"if", "unless", "when", "once", "should"})
_ONE = frozenset({"a", "an", "one", "single"})


def _counts(items: list[Item], at: int) -> bool:
    """Tell whether a number follows "no" ("no fewer than 40 firms", "Regulation No 359/2011")."""
    numbered = items[at].text == "No" and lower_at(items, at + 1)[:1].isdigit()
    return numbered or lower_at(items, at + 1) in ("fewer", "less")


def is_finite(frame: Frame, group: list[str]) -> bool:
    """Tell whether the verb has a tense of its own; an infinitive, a gerund or a noun is judged by what governs it."""
    if frame.rule in _UNDENIED:
        return True
    if frame.voice == "passive" and {"be", "being"} & set(group) and not any(word in g.MODALS for word in group):
        return "be" not in group and any(word in _TENSED_BE for word in group)
    if frame.voice not in ("active", "passive") or _is_infinitive(frame, group):
        return False
    return frame.voice == "passive" or _has_tense(frame, group)


def _has_tense(frame: Frame, group: list[str]) -> bool:
    forms = set(frame.head_item.forms)
    if ING in forms and not any(word in g.BE for word in group):
        return False
    only_base = BASE in forms and (not forms & {PAST, THIRD, PARTICIPLE} or (PAST in forms and _is_base(frame, group)))
    return not only_base or any(word in g.MODALS or word in g.DO for word in group)


_ASKING = ("demand", "urg", "insist", "propos", "recommend", "request", "suggest", "ask", "appeal", "plead", "advis")


def _is_base(frame: Frame, group: list[str]) -> bool:
    """Tell whether a form that is base and past is asked for, or shares the "to" of another verb."""
    verb = frame.view.syntax.verbs.get(frame.head)
    return verb is not None and ((not group and verb.form == "infinitive") or asks_for(frame.items, verb))


def asks_for(items: list[Item], verb: Verb) -> bool:
    """Tell whether a form that is base and past is asked for: "demanded that Chad cut off supplies" stops none."""
    above = verb.above
    if above is None or not items[above.at].lower.startswith(_ASKING) or BASE not in items[verb.at].forms:
        return False
    return any(item.lower == "that" for item in items[above.end : verb.at])


def _is_infinitive(frame: Frame, group: list[str]) -> bool:
    if "to" in group:
        return True
    before = item_at(frame.items, frame.head - 1 - len(group))
    return before is not None and before.kind == "cue" and before.lower.endswith(" to")


def shares_verb_group(frame: Frame) -> bool:
    """Tell whether a verb shares the modal or "to" of the one before it ("would ban imports and put ships on …")."""
    if frame.head == 0 or BASE not in frame.head_item.forms or frame.voice != "active":
        return False
    return frame.items[frame.head - 1].lower in ("and", "or", ",")


def hits_nothing(frame: Frame) -> bool:
    """Tell whether a measure is none at all ("no embargo", "no new sanctions")."""
    at = frame.object_at - 1
    while at > 0 and (frame.items[at].lower in g.ADJECTIVES or frame.items[at].kind in ("sector", "actor")):
        at -= 1
    return at >= 0 and frame.items[at].lower == "no"
