"""The part of speech of every item of a sentence, as coarse as phrases need it."""

from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, ING, PARTICIPLE, PAST
from transforms.reading.meanings.other_uses import opens_term
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.hyphens import tag_of_hyphen
from transforms.syntax.naming import MAY_NAME, names_what_follows, which_states
from transforms.syntax.notice_words import LEAD
from transforms.syntax.nounlike import ACTING, NOUN_KINDS, is_held_money, is_nounlike, is_number, names_deed
from transforms.syntax.tag_names import (
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DATE,
    DETERMINER,
    JOINT,
    MARK,
    NEGATION,
    NOUN,
    NUMBER,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUOTE,
    RELATIVE,
    SUBORDINATOR,
    TO,
    VERB,
)
from transforms.syntax.word_pairs import IN_PAIRS, of_pair

_RELATIVES = frozenset({"which", "who", "whom", "whose"})
_ALWAYS_SUB = word_set("while although though whereas because when if unless whether lest where how why")
_SUB_OR_PREPOSITION = word_set("after before since until till once as than")
_ALWAYS_PREPOSITION = word_set(
    "despite amid amidst following except besides during throughout notwithstanding pending alongside behind beyond "
    "above below off onto out up down away along unlike versus like toward towards without within aboard"
)
_PRONOUNS = word_set(
    "he she it they we i you him her them us me itself themselves himself those these this nobody everyone"
)
_QUOTES = frozenset("\"“”‘’'«»")
_BRINGING = (" to", " for", " on", " of", " in", " over", " about", " against", " towards", " toward", " with", " from")
_CUE_ADJECTIVES = word_set(
    "would-be possible potential proposed planned threatened likely eventual pending tentative provisional mooted "
    "envisaged"
)
_VERB_KINDS = frozenset({"trigger", "dealing_verb", "verb"})
_BY_KIND = {
    "date": DATE,
    "aside": DATE,
    "number": NUMBER,
    **dict.fromkeys(NOUN_KINDS, NOUN),
    **dict.fromkeys(_VERB_KINDS, VERB),
}
"""The tag of an item whose kind alone decides it."""
_BY_WORD = {
    **dict.fromkeys(g.REPORTS | {"include", "includes"}, VERB),
    **dict.fromkeys(g.PREPOSITIONS | _ALWAYS_PREPOSITION, PREPOSITION),
    **dict.fromkeys(g.CONJUNCTIONS, CONJUNCTION),
    **dict.fromkeys(("not", "never", "hardly"), NEGATION),
    **dict.fromkeys(g.BE | g.HAVE | g.DO | g.MODALS, AUXILIARY),
    **dict.fromkeys(_ALWAYS_SUB | _SUB_OR_PREPOSITION, SUBORDINATOR),
    **dict.fromkeys(_RELATIVES, RELATIVE),
    "'s": POSSESSIVE,
    "to": TO,
}
"""The tag of a word that has one wherever it stands; of a word in several lists, the last one counts."""
_RULED = word_set("occupied annexed besieged blockaded isolated")
_AUXILIARIES = g.MODALS | g.BE | g.HAVE
_LEFT = word_set("was is were are remains remained left remaining")
_QUALIFIER = 4
"""Words that a determiner such as "what it called" may have before its last."""


_AFTER_PARTICIPLE = word_set("in by on at to from with for as near")


def tag_items(items: list[Item]) -> list[str]:
    """Return the tag of every item, in order; context to the left is decided already when an item is looked at."""
    tags: list[str] = []
    for at, item in enumerate(items):
        tags.append(_tag(items, at, tags))
        if item.lower == "of" and at > 2:
            _qualify(items, tags, at, _LEFT)
        elif item.lower in MAY_NAME and names_what_follows(items, at):
            _qualify(items, tags, at, None)
    return tags


def _qualify(items: list[Item], tags: list[str], end: int, words: frozenset[str] | None) -> None:
    """Read "what was left of", "what it calls" and "what he described as" as determiners of the noun that follows."""
    for at in range(end - 1, max(-1, end - 1 - _QUALIFIER), -1):
        if items[at].lower == "what" or (items[at].lower == "that" and lower_at(items, at - 1) == "all"):
            tags[at : end + 1] = [DETERMINER, *[ADJECTIVE] * (end - at)]
            return
        if words is not None and items[at].lower not in words:
            return


def _tag(items: list[Item], at: int, tags: list[str]) -> str:
    item = items[at]
    if opens_term(items, at):
        return DATE  # "bans its coal starting 15 May"
    if item.lower in _RULED and _describes_land(items, at, tags):
        return ADJECTIVE
    if item.kind in _BY_KIND:
        named = item.kind in _VERB_KINDS and names_deed(items, at, determined=tags[-1:] == [DETERMINER])
        return NOUN if named else _of_kind(items, at, tags)  # "the landing of troops", "a Malian trading house"
    if item.kind == "mark":
        return _mark(items, at)
    if item.kind == "cue":
        opens = not at and item.lower.endswith("ed") and lower_at(items, 1) == "by"  # "Backed by Chad, …"
        return VERB if item.forms or opens else _phrase_cue(item.lower)
    return _word(items, at, tags)


def _of_kind(items: list[Item], at: int, tags: list[str]) -> str:
    """Return the tag that the kind of an item decides, but for "do" before "not" and participles that describe."""
    kind = items[at].kind
    auxiliary = items[at].lower in g.DO and lower_at(items, at + 1) == "not"
    brought = tags[-1:] in ([TO], [PREPOSITION]) or (at == 0 and items[at].lower == "targeted")
    brought = brought or (tags[-1:] == [SUBORDINATOR] and _opens_clause(items, at))
    if items[at].lower == "targeted" and tags[-1:] in ([CONJUNCTION], [MARK]) and _is_measure(items, at + 1):
        return ADJECTIVE  # "lifted the arms embargo, the visa bans and targeted sanctions on Chad"
    attribute = kind in _VERB_KINDS and (_says_which(items, at) if brought else is_held_money(items, at))
    if items[at].lower in ACTING:
        return PRONOUN  # "the embargo he imposed"
    return AUXILIARY if auxiliary else ADJECTIVE if attribute else _BY_KIND[kind]


def _is_measure(items: list[Item], at: int) -> bool:
    return at < len(items) and items[at].kind == "measure" and items[at].data.kind in ("measure", "package")


_CLAUSE = 10


def _opens_clause(items: list[Item], at: int) -> bool:
    """Tell whether what stands behind "that" is the subject of a verb to come: "said that listed Malian ships will"."""
    return items[at - 1].lower == "that" and any(one.lower in _AUXILIARIES for one in items[at + 2 : at + _CLAUSE])


def _says_which(items: list[Item], at: int) -> bool:
    """Tell whether a participle after a preposition says which things are meant ("paid into blocked accounts")."""
    forms = set(items[at].forms)
    return PARTICIPLE in forms and not {BASE, ING} & forms and is_nounlike(items, at + 1) and at + 1 < len(items)


def _describes_land(items: list[Item], at: int, tags: list[str]) -> bool:
    """Tell whether a participle only says in what state a country is ("Iraq and occupied Kuwait")."""
    joined = tags[-1:] == [CONJUNCTION] and tags[-2:-1] != [VERB]
    leads = joined or not tags or tags[-1] in (PREPOSITION, TO, DETERMINER)
    return leads and at + 1 < len(items) and items[at + 1].kind == "actor"


def _mark(items: list[Item], at: int) -> str:
    low = items[at].lower
    if low in _QUOTES:
        before, after = items[at - 1] if at else None, items[at + 1] if at + 1 < len(items) else None
        possessive = low == "'" and before is not None and before.end == items[at].start and before.lower.endswith("s")
        return POSSESSIVE if possessive and after is not None and after.start > items[at].end else QUOTE
    if low in "-–" and 0 < at < len(items) - 1:
        tight = items[at - 1].end == items[at].start and items[at + 1].start == items[at].end
        return JOINT if tight else MARK
    if low == "/" and 0 < at < len(items) - 1 and items[at - 1].kind == "number" and items[at + 1].kind == "actor":
        return JOINT  # "Common Position 2004/161/CFSP"
    if low == "&":
        return CONJUNCTION
    return QUOTE if low == "." and _abbreviates(items, at) else MARK


def _phrase_cue(low: str) -> str:
    """Tag a fixed phrase by how it can be used; most introduce a noun phrase or an infinitive."""
    if low.endswith(_BRINGING) or low in ("against",):
        return TO if low.endswith(" to") else PREPOSITION
    fixed = " " in low and not low.startswith("draft ")  # "a draft resolution lifting the embargo"
    return ADJECTIVE if fixed or low in _CUE_ADJECTIVES else NOUN


def _word(items: list[Item], at: int, tags: list[str]) -> str:
    low = items[at].lower
    if joined := tag_of_hyphen(items, at, tags):
        return joined
    if low in ("states", "reports") and (tags[-1:] == [VERB] or which_states(items, at)):
        return NOUN  # "barred all states from supplying", "the two neighbouring states", "requires states to"
    tag = (low in IN_PAIRS and of_pair(items, at)) or _BY_WORD.get(low)
    if tag:
        owned = tag == VERB and tags[-1:] in ([DETERMINER], [POSSESSIVE]) and low.endswith("ed")
        return ADJECTIVE if owned and is_nounlike(items, at + 1) else tag  # "for its reported nuclear test"
    if low == "that":
        return _that(items, at, tags)
    if low in _PRONOUNS and not is_number(items, at):
        return DETERMINER if low in ("this", "these", "those", "her") and is_nounlike(items, at + 1) else PRONOUN
    return _open_word(items, at, tags)


def _open_word(items: list[Item], at: int, tags: list[str]) -> str:
    """Tag a word that the words around it, or its spelling, tell more of than the closed classes."""
    low, lowercase = items[at].lower, items[at].text[0].islower()
    if low in g.ORDINALS and tags[-1:] == [DETERMINER] and not is_nounlike(items, at + 1):
        return NOUN  # "the first in the bloc to do so"
    if low in g.DETERMINERS and not (low in g.ADVERBS and not is_nounlike(items, at + 1)):
        return DETERMINER
    if low in g.ADVERBS or (low.endswith("ly") and len(low) > 4 and lowercase and low not in g.NO_ADVERBS):
        return ADVERB
    if low in g.ADJECTIVES:
        return ADJECTIVE
    plural = low in _PLURALS and lower_at(items, at + 1) in _PLURALS[low] and tags[-1:] != [DETERMINER]
    keeps = low in _KEEPING and tags[-1:] in ([MARK], [CONJUNCTION]) and at + 1 < len(items)
    if plural or keeps or (lowercase and low.endswith("ed") and len(low) > 4 and _acts(items, at, tags)):
        return VERB  # "ends the ban on logs, keeps one on diamonds"
    return NOUN


_PLURALS = {
    "consist": word_set("of in mainly only largely solely primarily"),
    "take": word_set("effect force"),
    "come": word_set("into in"),
    "enter": word_set("into force"),
    "go": word_set("into beyond"),
    "remain": word_set("in"),
    "apply": word_set("to from only as also"),
    "amount": word_set("to"),
}
"""Present tenses of plurals, by what follows, that look like nouns: "The sanctions, which …, take effect in July"."""
_KEEPING = word_set("keeps retains maintains comes follows arrives")


def _acts(items: list[Item], at: int, tags: list[str]) -> bool:
    """Tell whether an unknown word in -ed is a verb: after a subject, and no adjective before a noun."""
    if at == 0:
        return False
    if items[at - 1].lower == ",":  # "a bank, founded in Minsk, was …"
        return at > 1 and tags[-2] == NOUN and at + 1 < len(items) and items[at + 1].lower in _AFTER_PARTICIPLE
    if tags[-1] == CONJUNCTION:
        return _goes_on(items, at, tags)
    if tags[-1] not in (NOUN, PRONOUN, AUXILIARY, ADVERB, DATE, RELATIVE):
        return False
    if _stands_between_parties(items, at):
        return True
    return tags[-1] in (PRONOUN, AUXILIARY, RELATIVE) or not is_nounlike(items, at + 1) or items[at + 1].lower in LEAD


def _stands_between_parties(items: list[Item], at: int) -> bool:
    """Tell whether one party stands before a word and another after it ("Norway warned Mali")."""
    before, after = items[at - 1], items[at + 1] if at + 1 < len(items) else None
    who = before.kind in ("group", "anaphor") or (before.kind == "actor" and before.data.kind != "demonym")
    return who and after is not None and after.kind in ("actor", "group", "anaphor")


def _goes_on(items: list[Item], at: int, tags: list[str]) -> bool:
    """Tell whether an unknown word in -ed after "and" goes on after a past verb ("banned X and warned it would …")."""
    after = lower_at(items, at + 1)
    opens = after == "that" or after in _PRONOUNS or (after in LEAD and items[at - 1].lower == "and")
    return opens and any(tag == VERB and PAST in item.forms for tag, item in zip(tags, items, strict=False))


_BEFORE_NOUNS = word_set("from in under to of with against on for by at into within over")
_POINTING = g.PRONOUNS | g.DETERMINERS


def _points_at_noun(items: list[Item], at: int) -> bool:
    """Tell whether a bare noun stands at a place, no pronoun, article or name ("that nation")."""
    return is_nounlike(items, at) and lower_at(items, at) not in _POINTING and items[at].text[0].islower()


def _that(items: list[Item], at: int, tags: list[str]) -> str:
    """Tell "sanctions that …" (relative), "said that …" (subordinator) and "that ban" (determiner)."""
    after = items[at + 1] if at + 1 < len(items) else None
    before = tags[-1] if tags else ""
    if after is not None and after.kind == "measure" and before in (VERB, PREPOSITION, "") and after.lower[-1:] != "s":
        told = items[at - 1].lower in g.REPORTS and lower_at(items, at + 2) in ("in", "with", "between")
        return SUBORDINATOR if told else DETERMINER  # "said that trade in gold would be barred"
    if before in (PREPOSITION, TO) and items[at - 1].lower in _BEFORE_NOUNS and _points_at_noun(items, at + 1):
        return DETERMINER  # "imports from that nation"
    if before == NOUN and items[at - 1].kind in ("measure", "sector") and after is not None:
        return RELATIVE
    if before in (NOUN, PRONOUN, NUMBER) and after is not None:
        verbal = after.lower in g.BE or after.lower in g.HAVE or after.lower in g.MODALS or after.kind in _VERB_KINDS
        return RELATIVE if verbal or after.lower in g.ADVERBS else SUBORDINATOR
    return SUBORDINATOR


_TITLES = word_set("rep reps sen sens gen lt col maj capt mr mrs ms dr prof gov adm rev hon st sgt amb sec")


def _abbreviates(items: list[Item], at: int) -> bool:
    """Tell whether a full stop only shortens a title before a name ("Rep. Rangel")."""
    if not 0 < at < len(items) - 1 or items[at - 1].end != items[at].start:
        return False
    return items[at - 1].lower in _TITLES and items[at + 1].text[0].isupper()
