"""Verbs of change that change no measure: what is struck from a text, what only says what a measure is for."""

from itertools import pairwise

from transforms.coding.frames.words.bought_less import buys_less
from transforms.coding.frames.words.effects import is_effect
from transforms.coding.frames.words.grounds_told import tells_ground
from transforms.coding.frames.words.hurt import is_hurt
from transforms.coding.frames.words.idle_bans import bars_nobody
from transforms.coding.frames.words.putting import only_puts
from transforms.coding.frames.words.reviewed import works_over
from transforms.coding.model import Clause
from transforms.coding.parties.acting.courts import is_of_court
from transforms.coding.parties.noun_phrases import core_of
from transforms.reading import grammar as g
from transforms.reading.kinds import MEASURES
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_WORDS = word_set(
    "word words reference references mention mentions phrase phrases wording clause clauses passage passages "
    "paragraph paragraphs talk language threat threats spectre specter prospect danger risk"
)
_KINDS = frozenset({"measure", "package", "dealing", "list"})
_MADE = frozenset({"measure", "package", "relief", "reliefnoun", "nominal"})
_ENDING = frozenset({"lift", "expire", "ease", "suspend"})
_STOPPING = frozenset({"ban", "bar", "block"})
_HITTING = frozenset({"designate", "bar"})
_MAKING = frozenset({"impose", "reinstate", "expand", "ban", "bar", "freeze", "extend"})
_PUNISHING = ("punish", "penalis", "penaliz")


def makes_no_change(clause: Clause, verb: Verb) -> bool:
    """Tell whether a verb of change changes no measure."""
    items = clause.items
    return (
        only_puts(items, verb)
        or _invokes_text(items, verb)
        or _launches_things(items, verb)
        or _changes_words(items, verb)
        or _jams(items, verb)
        or _spares(clause, verb)
        or _stops_freely(items, verb)
        or _stands(items, verb)
        or _says_of_whom(items, verb)
        or _says_what_for(clause, verb)
        or is_effect(items, verb)
        or _weakens_buyer(items, verb)
        or _meets_persons(items, verb)
        or is_hurt(items, verb)
        or _phases_out_scheme(items, verb)
        or _only_calls_void(items, verb)
        or _drops_objections(items, verb)
        or tells_ground(items, verb)
        or any(one.lower == "otherwise" for one in items[verb.start : verb.at])  # "that are otherwise prohibited"
        or bars_nobody(items, verb)
        or _keeps_in_mind(items, verb)
        or works_over(items, verb)
        or _tells_which(items, verb)
        or buys_less(items, verb)
    )


_IN_MIND = word_set("consideration review study scrutiny advisement")


def _keeps_in_mind(items: list[Item], verb: Verb) -> bool:
    """Tell whether measures are only thought of: "will keep further sanctions under consideration"."""
    if not items[verb.at].lower.startswith(("keep", "kept", "hold", "held", "remain")):
        return False
    words = [one.lower for one in items[verb.end : max([verb.end, *(one.last for one in verb.objects)]) + _FEW]]
    return any(
        (one.startswith("under ") and one.rpartition(" ")[2] in _IN_MIND)
        or (one == "under" and not _IN_MIND.isdisjoint(words[at + 1 : at + 3]))
        for at, one in enumerate(words)
    )


def _meets_persons(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody only talks to others ("It met with Chilean ministers"), and nobody is met with measures."""
    if items[verb.at].lower.partition(" ")[0] not in ("met", "meet", "meets", "meeting"):
        return False
    with_whom = [link.phrase for link in verb.links if link.word == "with"]
    return any(items[phrase.head].kind in ("post", "actor", "word") for phrase in with_whom)


def _weakens_buyer(items: list[Item], verb: Verb) -> bool:
    """Tell whether what somebody can pay becomes less ("cut Mali's purchasing power"): that forbids no trade."""
    after = [one.lower for one in items[verb.end : verb.end + _FEW]]
    return any(one in _PAYING and then == "power" for one, then in pairwise(after))


_FEW = 6
_PAYING = word_set("purchasing buying spending earning borrowing")


_SCHEMES = word_set("programme program scheme plan mission project system quota quotas subsidy subsidies force base")


def _phases_out_scheme(items: list[Item], verb: Verb) -> bool:
    """Tell whether what is phased out is no trade and nobody ("the oil-for-food program will be phased out")."""
    low = items[verb.at].lower
    acted = verb.subject if verb.passive or not verb.objects else verb.objects
    if not low.startswith("phas"):
        return low.startswith(_CLOSING) and any(items[one.head].lower.startswith(_RELIEVING) for one in acted)
    return any(items[one.head].lower.rpartition(" ")[2] in _SCHEMES for one in acted)


_RELIEVING = "oil-for-food"
_CLOSING = ("end", "wind", "wound", "clos", "terminat", "shut", "expir", "laps", "run", "ran", "clear")
"""What a scheme of relief comes to when what it relieved is over: "the oil-for-food programme ended"."""


_HOLDING = ("declar", "rul", "find", "found", "hold", "held")
_VOID = word_set("void null invalid unlawful illegal")


def _only_calls_void(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody who is no court holds a measure to be void, which ends nothing."""
    if verb.passive or not items[verb.at].lower.startswith(_HOLDING):
        return False
    if not any(item.lower in _VOID for item in items[verb.end : verb.right + 3]):
        return False
    return not any(is_of_court(items, one) for one in verb.subject)


_OBJECTIONS = ("objection", "opposition", "resistance", "reservation", "veto", "hostility", "reluctance", "doubt")


def _drops_objections(items: list[Item], verb: Verb) -> bool:
    """Tell whether what ends is that somebody stands in the way ("dropped its opposition to a loan to Georgia")."""
    acted = verb.subject if verb.passive else verb.objects
    return any(item.lower.startswith(_OBJECTIONS) for one in acted for item in items[one.start : one.end])


def _invokes_text(items: list[Item], verb: Verb) -> bool:
    """Tell whether what is invoked is a text and no measure ("by paragraph 19, which Mali invoked, the ban …")."""
    if not verb.objects or not items[verb.at].lower.startswith("invok"):
        return False
    return not _makes(items, verb)


def _launches_things(items: list[Item], verb: Verb) -> bool:
    """Tell whether something flies, which is no measure ("satellites to be launched by Chinese rockets")."""
    if not items[verb.at].lower.startswith("launch"):
        return False
    before = items[verb.start - 2] if verb.relation == "relative" and verb.start > 1 else None
    if before is not None and before.kind == "sector" and before.data.sector in _CRAFT:
        return True  # "the ban on satellites that will be launched in May"
    cores = [core_of(items, one) for one in (verb.subject if verb.passive else verb.objects)]
    return not any(one is not None and one.kind in _MADE for one in cores)


_CRAFT = frozenset({"space", "defence", "shipping", "aviation", "nuclear"})
_ACTORS = frozenset({"actor", "group", "anaphor", "entity", "post", "measure", "cue"})
_BRINGING = word_set("bring brings brought bringing")


def _jams(items: list[Item], verb: Verb) -> bool:
    """Tell whether things stop traffic, and nobody forbids it ("balloons brought the airport to a standstill")."""
    if items[verb.at].lower not in _BRINGING or verb.passive or not verb.subject:
        return False
    if not _classes(items[verb.at]) & _STOPPING:
        return False
    return not any(
        item.kind in _ACTORS or item.lower in g.PRONOUNS for one in verb.subject for item in items[one.start : one.end]
    )


_FREELY = word_set("accord volition will")


def _stops_freely(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody stops because he likes to ("have stopped buying of their own accord")."""
    told = [item.lower for item in items[verb.at + 1 : verb.right + 8]]
    at = told.index("own") if "own" in told[:-1] else -1
    return at > 1 and told[at - 2] in ("of", "on") and bool(_FREELY & {*told[at + 1 : at + 3]})


_GOING_ON = ("go", "continu", "keep", "kept", "went")
_FINDING = ("certif", "verif", "ascertain")


def _stands(items: list[Item], verb: Verb) -> bool:
    """Tell whether a passive says what goes on, or is found to be so.

    "Officers will go on being refused visas", "certified that the border was shut".
    """
    above = verb.above
    if above is None or not verb.passive:
        return False
    low = items[above.at].lower
    if verb.form == "gerund":
        return low.startswith(_GOING_ON) and items[verb.start].lower == "being"
    return low.startswith(_FINDING) and verb.form == "finite"


def _tells_which(items: list[Item], verb: Verb) -> bool:
    """Tell whether a gerund only says which of the measures are meant ("all but those targeting ministers")."""
    hits = verb.form in ("gerund", "participle") and bool(_classes(items[verb.at]) & _HITTING)
    return hits and verb.start > 0 and items[verb.start - 1].lower in ("those", "ones", "that")


_WITH = frozenset({"with", "to", "from"})
_FAR = 5


def _says_of_whom(items: list[Item], verb: Verb) -> bool:
    """Tell whether a clause only says who those on a list are: "firms with which Americans are forbidden to deal"."""
    if not verb.passive or not _classes(items[verb.at]) & {"ban", "bar"}:
        return False
    places = range(max(1, verb.start - _FAR), verb.start)
    return any(items[at].lower in ("which", "whom") and items[at - 1].lower in _WITH for at in places)


_KEEPING = ("keep", "kept", "leave", "left", "leaving")
_POINTING = word_set("it them this these that")


def _spares(clause: Clause, verb: Verb) -> bool:
    """Tell whether something is left out of a measure: "kept coal out of it", "leaves banks out of the sanctions"."""
    items = clause.items
    if not items[verb.at].lower.startswith(_KEEPING):
        return False
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    return any(
        link.word == "of"
        and "out" in (items[link.at - 1].lower, items[link.at].lower.partition(" ")[0])
        and (_is_measure(items[link.phrase.head]) or items[link.phrase.start].lower in _POINTING)
        for link in links
    )


def _is_measure(item: Item) -> bool:
    return item.kind == "measure" and bool(item.data.kind in MEASURES)


def _changes_words(items: list[Item], verb: Verb) -> bool:
    """Tell whether a word or a threat is dropped, and no sanctions ("the word sanctions was dropped from the text")."""
    if not _classes(items[verb.at]) & _ENDING:
        return False
    return verb.passive and any(_is_of_words(items, one) for one in verb.subject)


def _is_of_words(items: list[Item], phrase: NounPhrase) -> bool:
    own = {item.lower for item in items[phrase.start : phrase.head + 1]}
    linked = [items[link.phrase.head] for link in phrase.links[:1] if link.word in ("of", "to")]
    named = [items[phrase.head], *linked]
    return bool(own & _WORDS) and any(one.kind == "measure" for one in named)


def _says_what_for(clause: Clause, verb: Verb) -> bool:
    """Tell whether a verb only says what the measure that another makes is for.

    "Imposed an arms embargo to stop their war", "banned imports, punishing the junta".
    """
    items, above = clause.items, verb.above
    if above is None or not _classes(items[above.at]) & _MAKING or not _makes(items, above):
        return False
    if verb.form == "gerund":
        return items[verb.at].lower.startswith(_PUNISHING) and verb.start > 0 and items[verb.start - 1].lower == ","
    told = _classes(items[verb.at])
    if (
        verb.form != "infinitive"
        or not told & _STOPPING
        or verb.start < 2
        or items[verb.start - 1].lower == "and"
        or (items[verb.start - 1].lower == "," and above.form != "finite")
    ):
        return False
    return not any(_restricts(items, one) for one in verb.objects)


def _makes(items: list[Item], verb: Verb) -> bool:
    cores = [core_of(items, one) for one in verb.objects]
    return any(core is not None and core.kind in _KINDS for core in cores)


def _restricts(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether what is stopped is a trade that a state may forbid, with somebody named, rather than a quarrel."""
    core = core_of(items, phrase)
    if core is None or core.kind not in ("dealing", "measure", "package"):
        return False
    return any(
        item.kind in ("actor", "entity")
        for one in (phrase, *(link.phrase for link in phrase.links))
        for item in items[one.start : one.end]
    )


def _classes(item: Item) -> frozenset[str]:
    return item.senses.changes
