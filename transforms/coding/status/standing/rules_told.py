"""Rules in force that are only told: "European rules forbid it", "which is barred from buying arms"."""

from transforms.coding.model import Frame, lower_words
from transforms.coding.status.standing.grounds_told import has_upshot, is_ground_told
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.inflection import BASE, PARTICIPLE, PAST, THIRD
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import RELATIVE, Verb

_STATES = word_tuple("passive.ban. passive.bar. passive.freeze. reduced.ban. reduced.bar. prohibition denial state.")
_PRESENT = word_set("is are may can cannot must")
_GROUP = word_set("is are be may can cannot must not also currently generally still now")
_STEPS = word_set("now today tonight hereby also too immediately henceforth effective newly likewise")
_NAMING = word_tuple("nam list includ identif add publish had has have found find see saw want declar")
_RULES = word_set(
    "sanctions embargo embargoes ban bans restrictions rules rule law laws legislation regulations resolutions "
    "blockade boycott controls curbs act"
)
_FRESH = word_set(
    "new fresh further latest additional tougher wider more amended revised today's announced adopted passed agreed "
    "imposed signed issued published decree order decision package measures"
)
_MAKING = word_set("by under")
_BY_RULES = _MAKING | {"through"}
_ISSUED = word_set(
    "new decree order signed signs issued issues adopted adopts announced announces passed passes published publishes "
    "unveiled unveils introduced introduces approved approves enacted enacts"
)
_REACH = 8
_STANDING_RULES = word_set("rules laws regulations sanctions restrictions controls")
_NEW_RULES = word_set("new amended amending amendment amendments latest revised final interim fresh today's additional")
_ISSUING = ("issu", "publish", "unveil", "introduc", "enact", "adopt", "sign", "pass", "approv", "promulgat", "releas")
_MAKES = word_set("makes made lays laid gazettes gazetted notifies notified brings brought publishes issues")
_MADE = word_set("laid made gazetted signed issued published adopted")


def is_rule_told(frame: Frame) -> bool:
    """Tell whether a restriction in the present tense only says what stands, by where it is told."""
    if _is_imposed_by_rules(frame):
        return True
    if frame.action != "imposed" or not frame.rule.startswith(_STATES) or frame.view.is_title or frame.view.statute:
        return False
    if frame.view.dates:
        return False
    if lower_words(frame.items) & _STEPS:
        return _is_settled(frame)
    if frame.voice == "reduced":
        return _is_mark_of(frame) or is_ground_told(frame)
    return _is_present(frame) and (_is_aside(frame) or _is_under_rules(frame) or is_ground_told(frame))


def _is_imposed_by_rules(frame: Frame) -> bool:
    """Read "the rules by which a ban is imposed": rules say so, and nobody does it now."""
    if not frame.rule.startswith("passive.impose.") or frame.view.follows_news:
        return False
    if not {"is", "are"}.issuperset(verb_group(frame)):
        return False
    low = [item.lower for item in frame.items[: frame.head]]
    made = next((at for at in range(1, len(low) - 1) if low[at] in _BY_RULES and low[at + 1] == "which"), None)
    return made is not None and _ISSUED.isdisjoint(low[:made])


def _is_settled(frame: Frame) -> bool:
    """Read "they are cut off, so they now pay in gold": what is new is what follows from it."""
    told = lower_words(frame.items[: frame.head + 1])
    return frame.voice == "passive" and not told & _STEPS and _is_present(frame) and has_upshot(frame)


def _is_mark_of(frame: Frame) -> bool:
    """Read "a general barred from travelling to Europe": nobody does it, and nobody is named or listed so."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.relation != "reduced" or not verb.passive:
        return False
    if any(item.lower == "by" for item in frame.items[frame.head :]):
        return False
    tensed = any(one.form in ("finite", "copula") and one is not verb for one in frame.view.syntax.verbs.values())
    return tensed and not _names_them(frame)


def _names_them(frame: Frame) -> bool:
    """Tell whether another verb of the sentence names, lists or finds them so ("is publishing a list of those who")."""
    others = (frame.items[at].lower for at in frame.view.syntax.verbs if at != frame.head)
    return any(one.startswith(_NAMING) for one in others)


def _is_present(frame: Frame) -> bool:
    group = verb_group(frame)
    if group:
        return bool(_PRESENT & {*group}) and _GROUP.issuperset(group)
    return frame.rule.startswith("state.") and PAST not in frame.head_item.forms


def _is_aside(frame: Frame) -> bool:
    """Tell whether a relative clause tells it of what the sentence speaks of; "a decree by which" makes the rule."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None:
        return False
    owner = verb.subject[0].start - 1 if verb.subject else 0
    if verb.relation not in RELATIVE and lower_at(frame.items, owner) not in ("whose", "where"):
        return False
    if _names_them(frame):
        return False
    low = [item.lower for item in frame.items[: frame.head]]
    made = next((at for at in range(1, len(low) - 1) if low[at] in _MAKING and low[at + 1] == "which"), None)
    return "whereby" not in low and (made is None or _is_of_rules(frame, made))


def _is_of_rules(frame: Frame, at: int) -> bool:
    """Read "the embargo, under which ships are barred": rules that stand make nothing new."""
    words = [word for item in frame.items[max(0, at - _REACH) : at] for word in item.lower.split()]
    return bool(_RULES & {*words}) and _FRESH.isdisjoint(words) and not frame.view.follows_news


def _is_under_rules(frame: Frame) -> bool:
    """Tell whether the sentence opens with the measures that say so, which are not new ("Under UN resolutions, …")."""
    items = frame.items
    if lower_at(items, 0) != "under" or frame.view.follows_news:
        return False
    words = [word for item in items[1:_REACH] for word in item.lower.split()]
    comma = next((at for at, word in enumerate(words) if word == ","), len(words))
    return bool(_RULES & {*words[:comma]}) and not _FRESH & {*words[:comma]}


_ENDING = frozenset({"expire", "lift", "reinstate"})
"""Classes of verbs that make an end or put back, as no rule goes on to do ("the Regulations revoke the ban")."""


_BEGINNING = word_set("begin start take come kick")
"""Verbs by which headlines say that measures begin ("Sanctions on Mali take effect")."""


def is_what_rules_say(frame: Frame) -> bool:
    """Tell whether a present tense only says what stands in rules already ("European rules forbid the transit")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    told = frame.voice != "active" or frame.rule.startswith("state.") or frame.view.statute  # it makes what it says
    told = told or frame.trigger in _ENDING or (verb is not None and verb.form == "infinitive")  # "let it drop"
    told = told or (frame.view.is_title and frame.head_item.lower.partition(" ")[0] in _BEGINNING)
    if told or frame.view.follows_news or verb_group(frame) or not {BASE, THIRD} & set(frame.head_item.forms):
        return False
    if verb is not None and (_is_standing_rule(frame, verb) or _is_of_them(frame, verb)):
        return True
    before = [item.lower for item in frame.items[max(0, frame.head - 8) : frame.head]]
    kinds = [item.kind if item.lower != "law" else "law" for item in frame.items[max(0, frame.head - 2) : frame.head]]
    if kinds != ["actor", "law"] and _STANDING_RULES.isdisjoint(before[-3:]):  # "US law bans"
        return False
    if (verb is not None and _were_just_made(frame, verb)) or _are_of_today(frame):
        return False
    return not any(low in _NEW_RULES or low.startswith("package") for low in before)


def _are_of_today(frame: Frame) -> bool:
    """Tell whether rules bear the year of the news, or are said to be made just now.

    "The Mali (Sanctions) Regulations 2022 prohibit …" in 2022, "Regulations laid today prohibit …".
    """
    before = frame.items[max(0, frame.head - _REACH) : frame.head]
    rules = next((at for at, one in enumerate(before) if one.lower in _STANDING_RULES), None)
    if rules is None:
        return False
    after = before[rules + 1 :]
    year = frame.view.year
    named = year is not None and any(one.lower == str(year) for one in after)
    made = any(one.lower in _MADE or (one.lower.startswith(_ISSUING) and PARTICIPLE in one.forms) for one in after)
    return named or (made and any(one.kind == "date" for one in frame.items[: frame.head]))


def _is_of_them(frame: Frame, verb: Verb) -> bool:
    """Read "They ban exports of oil as well", of measures that a sentence before it only speaks of."""
    subject = [one.lower for phrase in verb.subject for one in frame.items[phrase.start : phrase.end]]
    return subject == ["they"] and frame.view.recalls_measure and frame.trigger == "ban"


def _is_standing_rule(frame: Frame, verb: Verb) -> bool:
    """Read "Britain, which bans arms sales to Chad, backed the step": a land's rule that is told beside its news."""
    owner = frame.items[verb.start - 2 : verb.start]
    if verb.relation != "relative" or not verb.subject or [one.lower for one in owner] != [",", "which"]:
        return False
    lands = frame.items[verb.subject[0].head].kind in ("actor", "group")
    return lands and frame.trigger in ("ban", "bar", "freeze", "block") and not frame.view.dates


def _were_just_made(frame: Frame, verb: Verb) -> bool:
    """Tell whether a sentence says that the rules were made of which a clause says more.

    "Issued rules that ban …", "regulations were laid which freeze …", "makes the annexed Regulations, which bar …".
    """
    if verb.relation != "relative" or not verb.subject:
        return False
    return any(
        _makes_rules(frame, one)
        and any(rules.start == verb.subject[0].start for rules in (one.subject if one.passive else one.objects))
        for one in frame.view.syntax.verbs.values()
    )


def _makes_rules(frame: Frame, verb: Verb) -> bool:
    """Tell whether a verb says that rules are made: in the past, or in the present as acts say it of themselves."""
    item = frame.items[verb.at]
    if item.lower in _MAKES:
        return True
    return item.lower.startswith(_ISSUING) and bool({PAST, PARTICIPLE} & set(item.forms))
