"""The other senses: sport, courts, schools, health; changes that are not of the kind that the log records."""

from collections.abc import Mapping, Sequence

from schemas.vocabulary import Status
from transforms.coding.discourse.who_acts.many_acting import is_bloc
from transforms.coding.model import Frame, Reading, SentenceView, names_sanctions
from transforms.coding.parties.acting.agents import acting_phrases, object_phrases
from transforms.coding.parties.acting.own_rulers import is_by_those_hit
from transforms.coding.parties.senders import OFTEN_HIT, USUAL_SENDERS
from transforms.coding.rows.aid_packages import is_of_aid
from transforms.coding.rows.approvals import is_approval
from transforms.coding.rows.at_home import unlike_abroad
from transforms.coding.rows.called_political import hits_by_sanctions, is_called_political
from transforms.coding.rows.carried_on import goes_on_of_another
from transforms.coding.rows.home_trade import serves_home_trade
from transforms.coding.rows.legal_appeals import hits_those, is_at_law, is_of_advice
from transforms.coding.rows.of_war import asks_for_source, is_of_war
from transforms.coding.rows.opponents import asks_government, only_opposed
from transforms.coding.rows.ordinary_bans import is_ordinary
from transforms.coding.rows.ordinary_grounds import ground_of_trade
from transforms.coding.rows.own_deals import halts_own_flows, is_own_deal
from transforms.coding.rows.private_bodies import (
    echoes_for_itself,
    goes_on_of_private,
    has_sense,
    is_acronym,
    is_of_private_maker,
    names_private,
    rules_for_itself,
)
from transforms.coding.rows.regulators import is_of_regulator
from transforms.coding.rows.spared_duties import is_of_duties
from transforms.reading import grammar as g
from transforms.reading.kinds import RULERS
from transforms.reading.spans import Item, lower_at

_OPENING = 2
"""Sentences at the start of a text that say what kind of affair it tells of."""

_SET = "deadline"  # what decides a change that firms have to make by a day that their state set them
_OWN_PLANS = ("threat", "plan", "consider", "mull", "weigh", "prepar", "ready", "readied", "brandish", "warn", "intend")
"""How the words begin by which somebody speaks of what he may do himself."""

_BY_LICENCE = ("General Lic", "General lic", "general lic", "GL")
_FACING = ("face", "facing", "risk")
_NEWLY = frozenset({"newly", "recently", "just", "freshly"})


def drop_other_senses(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Leave out the readings that ``objections`` objects to."""
    found = objections(readings, views)
    return [reading for reading, why in zip(readings, found, strict=True) if why is None]


def is_all_of_other_senses(views: list[SentenceView]) -> bool:
    """Tell whether ``objections`` would object to every change of a text, whatever it is, so that none need be read."""
    around = _around(views)
    if around and is_called_political(views):
        return False
    foreign = "always" in around or "unless_named" in around
    return foreign and not any(names_sanctions(view) or _names_licence(view.items) for view in views)


def objections(readings: list[Reading], views: list[SentenceView]) -> list[str | None]:
    """Say of each reading why it is of another kind, or None."""
    around = _around(views)
    political = bool(around) and is_called_political(views)
    around = {} if political else around
    named = political or any(names_sanctions(view) for view in views if view.is_title)
    acting = {one.frame.view.index for one in readings if one.roles.senders and one.frame.object_kind != "echo"}
    found = [_objection(reading, around, named=named, acted=reading.frame.view.index in acting) for reading in readings]
    found = [why or _of_private(reading, views) for reading, why in zip(readings, found, strict=True)]
    for at, reading in enumerate(readings):
        found[at] = found[at] or goes_on_of_another(reading, readings[:at], found[:at])
    return found


def _of_private(reading: Reading, views: list[SentenceView]) -> str | None:
    """Say why those who act are no state by what the sentences around tell of them, or None."""
    if goes_on_of_private(reading, views) or echoes_for_itself(reading):
        return "those who act were told before, and are no state"
    halts = "a name that nobody knows halts its own trade" if halts_own_flows(reading, views) else None
    return halts or is_ordinary(reading, views) or is_of_duties(reading, views) or is_by_those_hit(reading, views)


def _around(views: list[SentenceView]) -> dict[str, str]:
    """Return the words of other senses in the title and in the opening, by where they drop a change."""
    opening = [view for view in views if not view.is_title][:_OPENING]
    around: dict[str, str] = {}
    for view in (*(view for view in views if view.is_title), *opening):
        around |= _marks(view.items)
    return around


def _objection(reading: Reading, around: Mapping[str, str], *, named: bool, acted: bool) -> str | None:
    """Say why a reading is of another kind, or None.

    Args:
        reading: the change.
        around: the words of other senses in the title and in the opening, by where they drop a change.
        named: whether the title speaks of sanctions by name.
        acted: whether a state makes a change in the same sentence.
    """
    marks, licensed = _marks(reading.frame.items), _is_licensed(reading.frame)
    words = marks.get("always") or (None if hits_by_sanctions(reading) else around.get("always"))
    if not licensed and words is not None:
        return f"a word of another sense ({words} in other_senses.yaml)"
    unnamed = not (named or names_sanctions(reading.frame.view) or licensed)
    if unnamed and (words := _unnamed_sense(reading, {**around, **marks})) is not None:
        return f"a word of another sense ({words} in other_senses.yaml), and nothing is called a sanction"
    acts = acted or bool(reading.roles.senders) or reading.frame.object_kind == "echo" or asks_government(reading.frame)
    if unnamed and serves_home_trade(reading.frame.items):
        return "trade is stopped for one's own producers, and nothing is called a sanction"
    if ground := ground_of_trade(reading.frame, named=not unnamed):
        return ground
    spared = _hits_by_name(reading) or is_of_advice(reading)
    if not acts and (words := marks.get("unless_state")) and not (spared or hits_those(reading, words)):
        return f"a word of another sense ({words} in other_senses.yaml), and no state acts"
    return _unlike_a_measure(reading)


def _unnamed_sense(reading: Reading, marks: Mapping[str, str]) -> str | None:
    """Return a word of another sense that drops a change which nobody calls a sanction, or None."""
    found = marks.get("unless_named")
    return found or (None if _is_aimed(reading) else marks.get("unless_aimed"))


def _is_aimed(reading: Reading) -> bool:
    """Tell whether a state that mostly imposes sanctions acts on one that they mostly hit, whatever prices do."""
    aimed = any(one.country in OFTEN_HIT for one in reading.roles.targets)
    return aimed and any(code in USUAL_SENDERS for code, _ in reading.roles.senders)


def _hits_by_name(reading: Reading) -> bool:
    """Tell whether sanctions by name are asked for against a state ("the unions demand sanctions on Mali").

    A general licence is one from sanctions, whatever courts it speaks of.
    """
    if _is_licensed(reading.frame):
        return True
    return (
        reading.frame.voice == "cue"
        and not reading.frame.head_item.lower.startswith(_FACING)  # "the club may face sanctions"
        and names_sanctions(reading.frame.view)
        and any(one.country for one in reading.roles.targets)
    )


def _is_licensed(frame: Frame) -> bool:
    """Tell whether a general licence is given, or allows what is dealt in."""
    return frame.object_kind in ("relief", "dealing") and _names_licence(frame.items)


def _names_licence(items: list[Item]) -> bool:
    return any(item.kind == "measure" and item.text.startswith(_BY_LICENCE) for item in items)


def _unlike_a_measure(reading: Reading) -> str | None:
    """Say why those who act, or what they act on, make no change of a measure, or None."""
    if (unlike := _unlike_a_state(reading) or unlike_abroad(reading)) is not None:
        return unlike
    if reading.verdict.decided and _is_attribute(reading.frame):
        return "a participle before its noun tells of a measure that stands"
    if is_approval(reading):
        return "what is sanctioned is approved"
    if (why := _why_no_boycott(reading.frame)) is not None:
        return why
    if is_of_regulator(reading):
        return "a regulator at home acts on a firm"
    return "a blockade or a boycott of people, not of a state" if _is_of_a_crowd(reading.frame) else None


def _unlike_a_state(reading: Reading) -> str | None:
    """Say why those who act, or threaten to, are no state, or None."""
    frame, decided = reading.frame, reading.verdict.decided
    own = decided or _refuses_own(reading) or _acts_unasked(frame)
    private = (own and _is_private(reading)) or (decided and is_of_private_maker(frame))
    private = private and reading.verdict.words != _SET
    if private and not (decided and "must" in reading.verdict.words.split()):  # what a state tells them to do
        return "nobody who acts is a state"
    if is_own_deal(frame) or rules_for_itself(frame):
        return "who stops dealing is named, and is no state"
    if only_opposed(reading):
        return "those who oppose it are no state"
    if _is_private_threat(frame) or is_at_law(frame):
        return "nobody who threatens or plans it is a state"
    if decided and frame.action in ("imposed", "eased") and _is_of_a_court(frame):
        return "a court or an electoral body that acts makes no foreign policy"
    return "a package for a state is one of help, where nobody calls it sanctions" if is_of_aid(frame) else None


def _refuses_own(reading: Reading) -> bool:
    """Tell whether somebody is said not to hit others himself ("has no plans to boycott Russian composers")."""
    return reading.verdict.status == Status.REJECTED and reading.frame.object_kind == "party"


def _acts_unasked(frame: Frame) -> bool:
    """Tell whether no verb stands above a change that somebody else might do for a state."""
    verb = frame.view.syntax.verbs.get(frame.head)
    return verb is not None and verb.above is None


def _marks(items: Sequence[Item]) -> dict[str, str]:
    """Return where the words of other senses drop a change, each with one of these words."""
    return {
        sense.data: item.text
        for at, item in enumerate(items)
        if "other" in item.senses.kinds
        for sense in item.senses_of("other")
        if not (is_of_war(items, at) or asks_for_source(items, at))
    }


def _is_private(reading: Reading) -> bool:
    """Tell whether those who are said to act are companies, unions, crowds and the like, whatever country they are of.

    Beside a name that is not known, one of them is enough.
    """
    items = reading.frame.items
    phrases = acting_phrases(reading.frame)
    private = [names_private(items, phrase) for phrase in phrases]
    if phrases and not any(private) and not names_sanctions(reading.frame.view):
        private = [is_acronym(items, phrase.head) for phrase in phrases]
    if any(one.country for one in reading.roles.targets) and reading.frame.voice in ("active", "passive"):
        private = [one and not is_bloc(items[phrase.head]) for one, phrase in zip(private, phrases, strict=True)]
    if any(private) and not all(private):
        heads = [items[phrase.head] for phrase in phrases]
        return not any(one.kind in RULERS for one in heads) or not reading.roles.senders
    return any(private)


def _is_of_a_court(frame: Frame) -> bool:
    """Tell whether a court, a judge or those who run an election act ("a court froze", "the tribunal barred")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None or verb.form != "participle" else verb.above  # "had the accounts frozen"
    phrases = acting_phrases(frame) or ([] if above is None or above.passive else above.subject)
    return bool(phrases) and all(has_sense(frame.items[one.head], "as_court") for one in phrases)


def _is_private_threat(frame: Frame) -> bool:
    """Read "farmers threatened an embargo": what they mean to do themselves; what they ask for is asked of a state.

    A boycott that people call for is one of buyers.
    """
    own = frame.head_item.lower.startswith(_OWN_PLANS) or frame.object_item.lower.startswith("boycott")
    if frame.voice != "cue" or not own:
        return False
    verb = frame.view.syntax.verbs.get(frame.head)
    phrases = [] if verb is None or verb.passive else verb.subject
    return bool(phrases) and all(names_private(frame.items, one) for one in phrases)


def _why_no_boycott(frame: Frame) -> str | None:
    """Say why a boycott that a verb tells is none of a state: of an event, or of buyers of whom nothing is said."""
    if frame.object_item.lower.startswith("boycott") and _is_for_event(frame):
        return "what is boycotted is an event"
    if not frame.head_item.lower.startswith("boycott"):
        return None
    if _is_event(frame):
        return "what is boycotted is an event"
    unsaid = frame.voice in ("passive", "reduced") and not acting_phrases(frame)
    return "nobody is said to boycott the goods, as when buyers do" if unsaid else None


def _is_for_event(frame: Frame) -> bool:
    """Tell whether games, talks or an election are what a boycott is of ("announced a boycott of the Games")."""
    phrases = [one for one in object_phrases(frame) if one.head == frame.object_at]
    of = [link.phrase for one in phrases for link in one.links if link.word == "of"]
    return any(has_sense(item, "as_object") for one in of for item in frame.items[one.start : one.end])


def _is_event(frame: Frame) -> bool:
    """Tell whether games, talks or an election are what is boycotted."""
    phrases = object_phrases(frame)
    return any(has_sense(item, "as_object") for one in phrases for item in frame.items[one.start : one.end])


_CHAMBERS = frozenset({"cabinet", "government", "assembly", "congress", "senate", "lectures", "lessons", "census"})


def _is_of_a_crowd(frame: Frame) -> bool:
    """Read "a blockade of lorry drivers was lifted", "the boycott by shoppers was called off"."""
    items = frame.items
    if not frame.object_item.lower.startswith(("blockade", "boycott")):
        return False
    crowds = [
        link
        for phrase in object_phrases(frame)
        if phrase.head == frame.object_at
        for link in phrase.links
        if link.word in ("by", "of")
    ]
    if any(link.word == "of" and items[link.phrase.head].lower in _CHAMBERS for link in crowds):
        return True  # "ended their boycott of the cabinet"
    return any(names_private(items, link.phrase) for link in crowds)


def _is_attribute(frame: Frame) -> bool:
    """Tell whether a participle only describes the noun after it ("sanctioned banks"), unless it is newly so."""
    if frame.voice != "reduced" or frame.object_kind != "party" or frame.object_at < frame.head:
        return False
    return not _is_told_ahead(frame.between) and lower_at(frame.items, frame.head - 1) not in _NEWLY


def _is_told_ahead(between: list[Item]) -> bool:
    """Tell whether a day, or who did it, and a comma part a participle from its noun: "Barred by Oslo, two banks …"."""
    if not any(one.lower == "," for one in between):
        return False
    agents = [at for at, one in enumerate(between[:-1]) if one.lower == "by"]
    named = any(between[at + 1].kind == "actor" and _closes(between[at + 2]) for at in agents if at + 2 < len(between))
    return named or (not agents and any(one.kind == "date" for one in between))


def _closes(item: Item) -> bool:
    """Tell whether a name ends before an item, so that it is no part of another ("by American tariffs")."""
    return item.kind in ("mark", "date") or item.lower in g.PREPOSITIONS
