"""A present tense that only says what stands in rules already: "European rules forbid the transit"."""

from transforms.coding.model import Frame
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.inflection import BASE, PARTICIPLE, PAST, THIRD
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_STANDING_RULES = word_set("rules laws regulations sanctions restrictions controls")
_NEW_RULES = word_set("new amended amending amendment amendments latest revised final interim fresh today's additional")
_MAKING = ("issu", "publish", "unveil", "introduc", "enact", "adopt", "sign", "pass", "approv", "promulgat", "releas")


def is_what_rules_say(frame: Frame) -> bool:
    """Tell whether a present tense only says what stands in rules already ("European rules forbid the transit")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    told = frame.voice != "active" or frame.rule.startswith("state.") or frame.view.statute  # it makes what it says
    told = told or (verb is not None and verb.form == "infinitive")  # "let the sanctions drop"
    if told or frame.view.follows_news or verb_group(frame) or not {BASE, THIRD} & set(frame.head_item.forms):
        return False
    before = [item.lower for item in frame.items[max(0, frame.head - 8) : frame.head]]
    kinds = [item.kind if item.lower != "law" else "law" for item in frame.items[max(0, frame.head - 2) : frame.head]]
    if kinds != ["actor", "law"] and _STANDING_RULES.isdisjoint(before[-3:]):  # "US law bans"
        return False
    if verb is not None and _were_just_made(frame, verb):
        return False
    return not any(low in _NEW_RULES or low.startswith("package") for low in before)


def _were_just_made(frame: Frame, verb: Verb) -> bool:
    """Tell whether a sentence says that the rules were made of which a clause says more ("issued rules that ban …")."""
    if verb.relation != "relative" or not verb.subject:
        return False
    return any(
        frame.items[one.at].lower.startswith(_MAKING)
        and {PAST, PARTICIPLE} & set(frame.items[one.at].forms)
        and any(rules.start == verb.subject[0].start for rules in one.objects)
        for one in frame.view.syntax.verbs.values()
    )
