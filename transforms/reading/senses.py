"""Which of its readings a word has here: noun or verb, name or word. Context decides, one item at a time."""

import calendar
from dataclasses import replace

from transforms.reading import grammar as g
from transforms.reading.grammar import AGAINST
from transforms.reading.inflection import BASE, ING
from transforms.reading.lexicon import Sense
from transforms.reading.meanings.goods_and_kit import branch_of_knowledge
from transforms.reading.meanings.less_said import is_of_one_member, only_says_where, without_sector
from transforms.reading.meanings.named_acts import is_act_undone
from transforms.reading.meanings.other_uses import (
    ends_period,
    is_of_help,
    is_of_measures,
    is_of_other_matter,
    is_of_own_work,
    is_plain_use,
    opens_term,
)
from transforms.reading.meanings.qualifiers import only_qualifies
from transforms.reading.meanings.traded import is_traded
from transforms.reading.meanings.within_names import is_first_name, is_of_other_kind, is_within_name, was_part_of_union
from transforms.reading.spans import Item, lower_at
from transforms.reading.verbs.about_sanctions import ABOUT_SANCTIONS
from transforms.reading.verbs.noun_or_verb import is_verb
from transforms.reading.verbs.parted import CALLING, has_near
from transforms.reading.word_set import word_set

_WHEN = (
    {day.lower() for day in calendar.day_name}
    | {month.lower() for month in calendar.month_name if month}
    | word_set("on in at late early yesterday today tonight morning evening night week last")
) | g.ADVERBS
"""Words of a short phrase that may part a verb from its complement ("refused late on Friday to lift")."""
_MOST_BETWEEN = 5


def decide(items: list[Item], year: int | None, told: int | None = None) -> None:
    """Set ``kind`` and ``sense`` of every item; a word that nothing decides stays a plain word.

    Args:
        items: the items of one sentence, in order.
        year: the year of publication, which decides what "Moscow" is; None means today.
        told: the year that the sentence tells of, which decides who "Carter" was.
    """
    earlier: Sense | None = None
    for at, item in enumerate(items):
        if item.kind in ("mark", "number") and not item.senses:
            continue
        # Most words mean nothing to the lexicon.
        sense = _choose(items, at, year, told) if item.senses else None
        if sense is None and earlier is not None and _stands_for_measure(items, at):
            sense = earlier
        if sense is not None:
            item.kind, item.sense = sense.kind, sense
            if sense.kind == "measure" and sense.data.kind in ("measure", "package"):
                earlier = sense


def _stands_for_measure(items: list[Item], at: int) -> bool:
    """Tell whether "those", "that", "one" stands for a measure named before ("lifted … those against Syria")."""
    return items[at].lower in ("those", "that", "one", "ones") and lower_at(items, at + 1) in ("on", "against", "over")


def _tells_nothing(items: list[Item], at: int) -> bool:
    """Tell whether a word that may be a verb of change is none here.

    "The lifting means that …" tells what follows, no plan; "a separate set of measures" counts them.
    """
    low, after = items[at].lower, lower_at(items, at + 1)
    return (low in _MEANING and after not in ("to", "for")) or (low == "set" and after == "of")


def _choose(items: list[Item], at: int, year: int | None, told: int | None) -> Sense | None:
    """Choose a name before a pronoun-like word, that before a verb, that before a noun, that before a fixed phrase."""
    item = items[at]
    name = _name(items, at, year, told) if item.senses.naming else None
    if name is not None and lower_at(items, at + 1) in _MONEY:
        return None  # "47.6 US dollars"
    if name is not None and (_is_tied(items, at) or only_says_where(items, at) or is_of_one_member(items, at, name)):
        return None
    if name is not None and not is_act_undone(items, at, name):
        return None if _is_of_longer_name(items, at, name) else name
    verbs = _verb_senses(items, at) if item.senses.verbs else []
    nouns, fixed = item.senses.nouns, item.senses.fixed
    if item.lower in BARS and lower_at(items, at + 1) not in AGAINST:
        nouns = []  # a hotel's bar, bars of gold
    if _tells_nothing(items, at):
        verbs = []
    if item.lower == "failing" and lower_at(items, at + 1) in ("that", "which", "this"):
        verbs = []  # "failing that, Canada will …"
    if verbs and (only_qualifies(items, at, verbs) or ends_period(items, at) or opens_term(items, at)):
        verbs = []
    if verbs and is_verb(items, at, verbs, has_noun=bool(nouns or fixed) or _may_be_noun(item, verbs)):
        return verbs[0]
    if nouns:
        idle = any(
            told(items, at) for told in (_only_describes, is_of_help, is_of_own_work, is_of_other_matter, is_plain_use)
        )
        return None if idle else _goods_or_noun(items, at, nouns)
    return fixed[0] if fixed and not _is_first_name(items, at) and not _is_measure_itself(items, at) else None


def _is_of_longer_name(items: list[Item], at: int, name: Sense) -> bool:
    """Tell whether a name is only a part of a longer one that no list knows."""
    part = name.kind == "entity" or (name.kind == "actor" and name.data.kind == "territory")
    cut = _is_cut_off(items, at) or (part and _ends_longer_name(items, at)) or is_within_name(items, at, name)
    cut = cut or was_part_of_union(items, at) or is_first_name(items, at, name) or is_of_other_kind(items, at, name)
    cut = cut or (items[at].text.isalpha() and _is_initial(items, at + 1))
    doubtful = name.kind == "actor" and name.data.kind == "name" and name.data.ambiguous
    return cut or (doubtful and _is_middle_name(items, at))


_MEANING = word_set("mean means meant")


def _is_measure_itself(items: list[Item], at: int) -> bool:
    """Tell whether a refusal is of visas and the like, or pressure is by sanctions: a measure and no answer to one."""
    return is_of_measures(items, at) or (
        items[at].lower == "refusal"
        and lower_at(items, at + 1) == "of"
        and any(sense.data.kind == "dealing" for one in items[at + 2 : at + 4] for sense in one.senses_of("measure"))
    )


_MONEY = word_set("dollar dollars franc francs pound pounds")


def _goods_or_noun(items: list[Item], at: int, nouns: list[Sense]) -> Sense | None:
    """Choose among the nouns; one that is goods only in the company of goods or of a dealing may be none."""
    if lower_at(items, at - 1) == "-" and lower_at(items, at - 2) == "non":
        return without_sector(nouns)
    after = lower_at(items, at + 1)
    far = lower_at(items, at + 2) if after == "-" else ""
    idle = after in ABOUT_SANCTIONS or far in _AS_SANCTIONS_GO
    if idle and items[at].lower.endswith("sanctions"):
        return None  # "a sanctions fine", "sanctions-compliant trade"
    if items[at].lower in CARRYING:
        nouns = [one for one in nouns if (one.kind == "measure") == (after == "of")]
        if not nouns:
            return None
    sense = _noun_sense(nouns, after)
    doubtful = sense.kind == "sector" and sense.data.ambiguous
    if sense.kind == "sector" and (branch := branch_of_knowledge(items, at)) is not None:
        return replace(sense, data=replace(sense.data, sector=branch))
    return sense if not doubtful or is_traded(items, at) else None


CARRYING = word_set("transport transportation carriage carriages")
"""Nouns for a dealing only with the goods that are carried ("the transport of oil"); else a branch, or nothing."""

BARS = word_set("bar bars")
"""Nouns for a measure only before "on" or "against"."""

_AS_SANCTIONS_GO = word_set(
    "compliant compliance proof busting evading evasion dodging hit stricken wracked free bound ridden squeezed "
    "battered plagued starved strapped conscious savvy skirting flouting lifting easing relaxing ending monitoring "
    "breaking enforcing"
)
"""What makes an adjective with "sanctions" that names no measure."""


def _is_cut_off(items: list[Item], at: int) -> bool:
    """Tell whether a point of the compass goes on as a longer name ("the West African nation")."""
    after = items[at + 1] if at + 1 < len(items) else None
    return items[at].lower in ("the west", "the east") and after is not None and after.text[0].isupper()


def _is_initial(items: list[Item], at: int) -> bool:
    """Tell whether an initial stands at a place, so that the word before it is a first name ("Moussa A. Diarra")."""
    return at + 1 < len(items) and len(items[at].text) == 2 and items[at].text[0].isupper() and items[at].text[1] == "."


def _is_middle_name(items: list[Item], at: int) -> bool:
    """Tell whether a name that may be a person's stands between two others ("Laurent Salvador Lamothe")."""
    if at == 0 or at + 1 >= len(items) or items[at - 1].lower in g.CLOSED:
        return False
    beside = (items[at - 1], items[at + 1])
    return all(
        one.text[0].isupper() and one.text.isalpha() and one.text[1:].islower() and not one.senses for one in beside
    )


def _is_tied(items: list[Item], at: int) -> bool:
    """Tell whether letters are a part of a longer name in capitals ("PORT-AU-PRINCE" names no African Union)."""
    item = items[at]
    if len(item.text) > _SHORT or at < _SHORT or at + 2 >= len(items):
        return False
    hyphens = items[at - 1].text == items[at + 1].text == "-"
    tied = hyphens and items[at - 1].end == item.start and item.end == items[at + 1].start
    beside = (items[at - 2], items[at + 2])  # no "US-EU-Japan"
    return tied and not any(one.senses and one.senses.naming for one in beside)


_SHORT = 2
"""Letters of the shortest abbreviations of bodies."""


def _ends_longer_name(items: list[Item], at: int) -> bool:
    """Tell whether a hyphen ties a name to one before it that nothing else tells ("Garant-Nord" is no "Nord")."""
    if at < 2 or items[at - 1].text != "-" or items[at - 1].end != items[at].start:
        return False
    before = items[at - 2]
    named = before.text[0].isupper() or before.lower in ("al", "el", "as", "ash", "an")  # "Ahmad Nasser al-Sabah"
    return before.kind == "word" and named and before.end == items[at - 1].start


_DESCRIBING = word_set(
    "rich producing exporting importing dependent reliant hungry starved poor funded fuelled fueled powered studded "
    "plated guzzling growing laden bearing consuming addicted thirsty free"
)


def _only_describes(items: list[Item], at: int) -> bool:
    """Tell whether goods only describe somebody: "the oil-rich state", "oil-for-food"."""
    if items[at].kind == "mark" or lower_at(items, at + 1) != "-":
        return False
    after = lower_at(items, at + 2)
    return after in _DESCRIBING or (after == "for" and lower_at(items, at + 3) == "-")


def _may_be_noun(item: Item, verbs: list[Sense]) -> bool:
    """Tell whether the list of common verbs says that a verb is as often a noun ("target", "halt")."""
    return verbs[0].data is True or bool(item.senses_of("noun"))


def _is_first_name(items: list[Item], at: int) -> bool:
    """Tell "Bill Clinton" from "the bill"."""
    return items[at].text == "Bill" and at + 1 < len(items) and items[at + 1].text[0].isupper()


def _name(items: list[Item], at: int, year: int | None, told: int | None) -> Sense | None:
    """Return whom a name or a word that points back means."""
    return _name_sense(items[at], year) or _past_leader(items, at, year, told) or _anaphor_sense(items[at], year)


def _name_sense(item: Item, year: int | None) -> Sense | None:
    named = item.senses.kinds.get("actor")
    holding = [sense for sense in named if sense.data.holds_in(year)] if named else None
    if holding:  # who left one office for another speaks for the second
        return next((sense for sense in holding if sense.data.serves_in(year)), holding[0])
    return item.senses.names[0] if item.senses.names else None


def _past_leader(items: list[Item], at: int, year: int | None, told: int | None) -> Sense | None:
    """Return whom a surname named when he served, or names by his title still: "in 1979 President Carter froze"."""
    for sense in items[at].senses.kinds.get("actor", ()):
        if sense.data.kind != "surname":
            continue
        serves = told is not None and sense.data.serves_in(told)
        if serves or (lower_at(items, at - 1) in _TITLES and replace(sense.data, kind="leader").holds_in(year)):
            return sense
    return None


_TITLES = word_set("president premier chancellor minister king emir shah")


def _anaphor_sense(item: Item, year: int | None) -> Sense | None:
    for sense in item.senses.kinds.get("anaphor", ()):
        if sense.data.holds_in(year):
            return sense
    return None


def _verb_senses(items: list[Item], at: int) -> list[Sense]:
    """Return the readings as a verb; a cue comes first where a verb follows it ("agreed to lift")."""
    found = [
        sense
        for sense in items[at].senses.verbs
        if sense.kind != "cue" or sense.particle is None or has_near(items, at, sense.particle)
    ]
    calls = items[at].lower in CALLING and any(sense.kind == "cue" and sense.particle == "for" for sense in found)
    if len(found) > 1 and (calls or _clause_follows(items, at) or _gerund_follows(items, at)):
        found.sort(key=lambda sense: sense.kind != "cue")
    return found


def _clause_follows(items: list[Item], at: int) -> bool:
    """Tell whether "to" or "that" follows, at once or after a word of time ("refused on Friday to lift")."""
    for here in range(at + 1, min(at + _MOST_BETWEEN, len(items))):
        if items[here].lower in ("to", "that"):
            return items[here].lower == "to" or not items[at].lower.startswith(("agree", "order"))
        if items[here].lower not in _WHEN and items[here].kind != "number":
            return _refuses_past_adverbial(items, at)
    return False


_ADVERBIAL = 9
_OPENS_ADVERBIAL = g.PREPOSITIONS | {"without", "by", "after", "despite", "under", "at", "since", "until"}


def _refuses_past_adverbial(items: list[Item], at: int) -> bool:
    """Tell whether words of place or manner part a refusal from what is refused ("refused in Oslo to lift")."""
    opens = items[at + 1].kind == "aside" or items[at + 1].lower in _OPENS_ADVERBIAL
    if not opens or not items[at].lower.startswith("refus"):
        return False
    for here in range(at + 2, min(at + _ADVERBIAL, len(items) - 1)):
        if items[here].kind == "mark":
            return False
        if items[here].lower == "to" and any(BASE in sense.form for sense in items[here + 1].senses.verbs):
            return True
    return False


def _gerund_follows(items: list[Item], at: int) -> bool:
    return any(ING in sense.form for item in items[at + 1 : at + 2] for sense in item.senses)


def _noun_sense(nouns: list[Sense], follows: str) -> Sense:
    """Prefer the noun of change ("the suspension of sanctions") where its object follows, else a measure."""
    if len(nouns) == 1:
        return nouns[0]
    nominal = next((sense for sense in nouns if sense.kind == "nominal"), None)
    measure = next((sense for sense in nouns if sense.kind == "measure"), None)
    if nominal is not None and (measure is None or follows in ("of", "in")):
        return nominal
    return measure or nouns[0]
