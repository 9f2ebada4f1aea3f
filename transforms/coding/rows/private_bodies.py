"""Private bodies: firms, unions, crowds and whoever else acts and is no state, named or meant by a pronoun."""

from itertools import pairwise

from transforms.coding.dealings.doors.firms import are_firms
from transforms.coding.model import Frame, Reading, SentenceView
from transforms.coding.parties.phrases.crossings import says_base
from transforms.coding.rows.own_deals import PRIVATE_KINDS
from transforms.reading import grammar as g
from transforms.reading.grammar import GENITIVES
from transforms.reading.kinds import RULERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import NounPhrase, Verb

_OF_BODIES = frozenset({"members", "leaders", "supporters", "officials", "thousands", "hundreds", "scores", "dozens"})

_UNITED = frozenset({"council", "congress", "federation", "confederation", "association", "alliance", "union"})
"""What private bodies join to be, by whose members it is told what it is."""
_OF_OTHERS = _OF_BODIES | _UNITED

_ACRONYM = 5
"""Letters of an acronym at most; a sentence with a longer word in small letters is not all in capitals."""


def names_private(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase names a private body: by its head, or by the noun before a name that nothing else tells.

    The members of a private body are one as well ("members of Thai unions").
    """
    head = items[phrase.head]
    if head.kind not in RULERS and any(says_base(items, at) for at in range(phrase.start, phrase.head)):
        return True  # "Denmark-based Maersk"
    if head.lower in _OF_OTHERS and phrase.links and phrase.links[0].word == "of":
        return names_private(items, phrase.links[0].phrase)  # "the Norwegian Council of Trade Unions"
    if head.kind == "entity":
        return head.data.kind in PRIVATE_KINDS
    union = head.kind == "word" and head.lower == "the union"  # one of workers, as discourse.anaphors found
    union = union or (head.kind == "word" and head.lower == "the council" and not phrase.links)  # that of a town
    if union or (head.kind == "actor" and lower_at(items, phrase.head - 1) == "air"):
        return True
    if head.kind in ("sector", "word") and _is_firm(items, phrase):
        return True  # "shipping companies suspended their calls at Russian ports"
    told = items[phrase.start : phrase.end] if head.kind == "word" and head.text[0].isupper() else [head]
    return any(sense.data == "as_agent" for item in told for sense in item.senses_of("other"))


def _is_firm(items: list[Item], phrase: NounPhrase) -> bool:
    return are_firms(items, phrase) or _is_a_trade(items, phrase) or _bears_city(items, phrase)


def _bears_city(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a name goes on behind that of a city: a firm or a club is named after it ("Kobe Steel").

    Not of those who rule there, nor in a headline whose nouns are all in capitals.
    """
    head, city = items[phrase.head], items[phrase.head - 1]
    if phrase.head == phrase.start or city.kind != "actor" or city.data.kind != "territory":
        return False
    named = head.kind in ("sector", "word") and head.text[:1].isupper() and head.lower not in _RULERS
    return named and any(len(one.lower) >= _ACRONYM and one.text.islower() and one.kind == "word" for one in items)


_RULERS = word_set(
    "government authority authorities administration customs police parliament assembly council province region "
    "governor mayor ministry department office court port airport harbour harbor state republic city county district "
    "legislature senate house commission treasury"
)


def is_of_private_maker(frame: Frame) -> bool:
    """Read "the dockers' ban on coal", "a ban by shops on its fruit": the measure is said to be a private body's."""
    found = frame.view.syntax.phrases
    place = next((at for at, one in enumerate(found) if one.start <= frame.object_at < one.end), None)
    item = frame.object_item  # "a ban on travel by its citizens", "freezes its bank's accounts" name no maker
    whole = " on " in item.lower or item.kind != "measure" or item.data.kind != "measure"
    if place is None or whole or found[place].kind != p.NP or frame.object_kind != "measure":
        return False  # "Chevron's licence" is not one that Chevron gave
    items, phrase = frame.items, found[place]
    at = next((at for at in range(phrase.head, phrase.start, -1) if items[at].lower in GENITIVES), None)
    if at is not None:
        return names_private(items, NounPhrase(phrase.start, at, at - 1))
    after = found[place + 1 : place + 3]  # right behind it only: no "flights by Acme"
    by = len(after) > 1 and after[0].word == "by" and after[1].kind == p.NP
    return by and names_private(items, NounPhrase(after[1].start, after[1].end, after[1].head))


_TRADES = word_set(
    "boat boats trawler trawlers yacht yachts mill mills smelter smelters refinery refineries brewery breweries "
    "distillery distilleries company firm tractors winery wineries dairy dairies abattoir"
)
"""Goods and works that stand for who runs them: "boats blocked the harbour", "a steel mill stopped sales"."""
_ARMED = word_set("patrol coastguard coast guard navy naval police torpedo assault missile customs state")


def _is_a_trade(items: list[Item], phrase: NounPhrase) -> bool:
    words = [word for one in items[phrase.start : phrase.head + 1] for word in one.lower.split()]
    return words[-1] in _TRADES and _ARMED.isdisjoint(words)


_THEY = word_set("they groups organizations organisations bodies")
"""How a text goes on to speak of several who were named before."""
_OTHERS = word_set(
    "another others other both one some several second third fourth fifth rival rivals competitor competitors two three"
)
"""How it goes on to speak of more of them, or of one."""
_RIVALS = word_set("rival rivals competitor competitors")


def goes_on_of_private(reading: Reading, views: list[SentenceView]) -> bool:
    """Read "Clergymen met. They have imposed a boycott": the ones meant are those who act in the sentence before."""
    frame = reading.frame
    verb = _telling(frame.items, frame.view.syntax.verbs.get(frame.head))
    if verb is None or verb.passive or verb.above is not None or not _means_them(frame.items, verb):
        return False
    if any(one.subject and one.subject[0].start < verb.subject[0].start for one in frame.view.syntax.verbs.values()):
        return False  # "The authorities want the money back that they froze"
    before = next((one for one in views if one.index == frame.view.index - 1), None)
    if before is None or before.is_title or before.section != frame.view.section:
        return False
    first = next((one for _, one in sorted(before.syntax.verbs.items()) if one.form == "finite" and one.subject), None)
    return first is not None and all(names_private(before.items, one) for one in first.subject)


def _telling(items: list[Item], verb: Verb | None) -> Verb | None:
    """Return the verb whose subject acts: of "it" that of the verb of saying ("a third said it would stop buying")."""
    above = None if verb is None else verb.above
    if verb is None or above is None or verb.passive or len(verb.subject) != 1:
        return verb
    spoken = items[above.at].lower in g.REPORTS and items[verb.subject[0].head].lower in g.PRONOUNS
    return above if spoken else verb


def rules_for_itself(frame: Frame) -> bool:
    """Tell whether somebody who is no state gives up a dealing himself, or tells his own people what to do."""
    return _no_longer_deals(frame) or _is_told_by_private(frame)


def _no_longer_deals(frame: Frame) -> bool:
    """Read "the company no longer ships machines to Mali": what firms do themselves, and no rule that they keep."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if (
        frame.rule not in ("prohibition", "denial")
        or verb is None
        or verb.form != "finite"
        or verb.passive
        or not verb.subject
    ):
        return False
    group = [one.lower for one in frame.items[verb.start : verb.at]]
    own = "no longer" in group or ("no", "longer") in pairwise(group)
    if not own or not ((g.MODALS - {"would"}) | g.BE).isdisjoint(group):
        return False
    speakers = _speakers(frame.items, verb)
    if "would" in group:  # "the shipping company said that it would no longer carry cotton"
        return bool(speakers) and all(names_private(frame.items, one) for one in speakers)
    return bool(speakers) or all(names_private(frame.items, one) for one in verb.subject)


_PRONOUNS = word_set("it they he she")


def _speakers(items: list[Item], verb: Verb) -> list[NounPhrase]:
    """Return who said "that it no longer buys them", if that is no state and nobody in office."""
    above = verb.above
    if above is None or items[above.at].lower not in g.REPORTS or items[verb.subject[0].head].lower not in _PRONOUNS:
        return []
    told = [one for one in above.subject if items[one.head].kind not in RULERS]
    return told if told and not any(items[one.head].lower in _PRONOUNS for one in told) else []


_RESOLVING = word_set(
    "resolved resolves decided decides agreed agrees ruled rules decreed ordered orders instructed instructs voted "
    "votes told tells asked asks"
)
_OWN_PEOPLE = word_set(
    "suppliers supplier dealers dealer distributors subsidiaries subsidiary branches branch customers staff employees "
    "captains skippers crews crew agents members subcontractors contractors franchisees managers buyers traders shops "
    "stores units licensees drivers pilots"
)


def _is_told_by_private(frame: Frame) -> bool:
    """Read "Church leaders resolved that its copper must not be bought", "Acme told its dealers not to use it"."""
    items = frame.items
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or (verb.passive and verb.above is None):
        return False
    if frame.rule == "order" and not verb.passive and any(_are_own(items, one) for one in verb.objects):
        return bool(verb.subject) and all(items[one.head].kind not in RULERS for one in verb.subject)
    above = verb.above
    if above is None or above.passive or items[above.at].lower not in _RESOLVING:
        return False
    if verb.relation != "complement" and lower_at(items, above.end) != "that":
        return False
    return bool(above.subject) and all(names_private(items, one) or _leads(items, one) for one in above.subject)


_LED = word_set(
    "church student business labour labor trade-union community religious tribal farm rebel opposition protest"
)


def _are_own(items: list[Item], phrase: NounPhrase) -> bool:
    owned = any(one.lower in ("its", "their", "his") for one in items[phrase.start : phrase.head])
    return owned and items[phrase.head].lower in _OWN_PEOPLE


def _leads(items: list[Item], phrase: NounPhrase) -> bool:
    """Read "church leaders", "student leaders": those who speak for a private body."""
    told = " ".join([one.lower for one in items[phrase.start : phrase.head + 1]]).split()
    return told[-1] in _OF_BODIES and told[-2:-1] != [] and told[-2] in _LED


def echoes_for_itself(reading: Reading) -> bool:
    """Read "Washington listed the firm. Kyrgyz banks did so earlier": what firms do as well is no measure."""
    verb = reading.frame.view.syntax.verbs.get(reading.frame.head)
    if reading.frame.object_kind != "echo" or verb is None or verb.passive or not verb.subject:
        return False
    return all(names_private(reading.frame.items, one) for one in verb.subject)


def _means_them(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb has "they" or "the groups" as its subject."""
    if len(verb.subject) != 1 or verb.subject[0].links:
        return False
    phrase = verb.subject[0]
    if items[phrase.head].lower in _RIVALS:
        return True  # "a British rival"
    if items[phrase.head].lower in _OTHERS and not any(one.kind in RULERS for one in items[phrase.start : phrase.end]):
        return True
    alone = phrase.end - phrase.start == 1 or lower_at(items, phrase.start) in ("the", "both", "these")
    return alone and items[phrase.head].lower in _THEY


def is_acronym(items: list[Item], at: int) -> bool:
    """Tell whether a name is an acronym that the reference data does not know as a body of any state."""
    name = items[at]
    if name.kind != "word" or not name.text.isupper() or not 1 < len(name.text) <= _ACRONYM:
        return False
    return any(item.text.islower() and len(item.text) > _ACRONYM for item in items)


def has_sense(item: Item, sense: str) -> bool:
    """Tell whether a word has one of the senses of ``other_senses.yaml``, such as ``as_agent``."""
    return any(one.data == sense for one in item.senses_of("other"))
