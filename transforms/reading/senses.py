"""Which of its readings a word has here: noun or verb, name or word. Context decides, one item at a time."""

from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, ING, PARTICIPLE, PAST, THIRD
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item

NAME_KINDS = ("actor", "group", "entity")
_VERBAL = ("trigger", "dealing_verb", "cue")


def decide(items: list[Item], year: int | None) -> None:
    """Set ``kind`` and ``sense`` of every item.

    Args:
        items: the items of one sentence, in order.
        year: the year of publication, which decides what "Moscow" is; None means today.
    """
    earlier: Sense | None = None
    for at, item in enumerate(items):
        if item.kind in ("mark", "number") and not item.senses:
            continue
        sense = _choose(items, at, year)
        if sense is None and earlier is not None and _stands_for_measure(items, at):
            sense = earlier
        if sense is not None:
            item.kind, item.sense = sense.kind, sense
            if sense.kind == "measure" and sense.data.kind in ("measure", "package"):
                earlier = sense


def _stands_for_measure(items: list[Item], at: int) -> bool:
    """Tell whether "those", "that", "one" stands for a measure named before ("lifted … those against Syria")."""
    return items[at].lower in ("those", "that", "one", "ones") and next_lower(items, at) in ("on", "against", "over")


def _choose(items: list[Item], at: int, year: int | None) -> Sense | None:
    item = items[at]
    name = _name_sense(item, year)
    if name is not None:
        return name
    for sense in item.senses_of("anaphor"):
        if sense.data.holds_in(year):
            return sense
    verbs = [sense for kind in _VERBAL for sense in item.senses_of(kind) if sense.form]
    verbs = [sense for sense in verbs if sense.kind != "cue" or sense.particle is None or _near(items, at, sense.particle)]
    if next_lower(items, at) == "to" or _gerund_follows(items, at):
        verbs.sort(key=lambda sense: sense.kind != "cue")
    nouns = [sense for kind in ("measure", "nominal", "sector", "post") for sense in item.senses_of(kind)]
    if verbs and is_verb(items, at, verbs, has_noun=bool(nouns)):
        return verbs[0]
    if nouns:
        return _noun_sense(items, at, nouns)
    words = [sense for sense in item.senses_of("cue") if not sense.form]
    if words:
        return words[0]
    return None


def _near(items: list[Item], at: int, particle: str) -> bool:
    return any(item.lower == particle for item in items[at + 1 : at + 6])


def _gerund_follows(items: list[Item], at: int) -> bool:
    return at + 1 < len(items) and any(ING in sense.form for sense in items[at + 1].senses)


def _name_sense(item: Item, year: int | None) -> Sense | None:
    for sense in item.senses:
        if sense.kind == "actor" and sense.data.holds_in(year):
            return sense
    for sense in item.senses:
        if sense.kind in ("entity", "group"):
            return sense
    return None


def _noun_sense(items: list[Item], at: int, nouns: list[Sense]) -> Sense:
    """Prefer the nominal reading ("the suspension of sanctions") where something of it follows, else the first."""
    nominal = [sense for sense in nouns if sense.kind == "nominal"]
    measure = [sense for sense in nouns if sense.kind == "measure"]
    if nominal and (not measure or next_lower(items, at) == "of" or next_lower(items, at) == "in"):
        return nominal[0]
    return measure[0] if measure else nouns[0]


def next_lower(items: list[Item], at: int) -> str:
    """Return the lower-case words of the next item, or nothing at the end."""
    return items[at + 1].lower if at + 1 < len(items) else ""


def is_verb(items: list[Item], at: int, verbs: list[Sense], *, has_noun: bool) -> bool:
    """Tell whether a word that may be a verb is one here."""
    forms = {form for sense in verbs for form in sense.form}
    before = items[at - 1] if at else None
    after = items[at + 1] if at + 1 < len(items) else None
    if PAST in forms or PARTICIPLE in forms:
        if _is_attribute(before, after):
            return False
        return not (BASE in forms and has_noun and _noun_before(before))
    if ING in forms:
        return not (has_noun and _noun_before(before) and after is not None and after.lower == "of")
    if THIRD in forms:
        return _is_third(before, after, has_noun=has_noun) or (_is_common_subject(items, at) and _starts_object(after))
    return _is_base(items, at, has_noun=has_noun)


def _is_attribute(before: Item | None, after: Item | None) -> bool:
    """Tell whether a participle only describes a noun ("the sanctioned company", "its frozen assets")."""
    if before is None or after is None or before.lower not in g.DETERMINERS | {"'s"} or before.lower in ("it", "that", "both"):
        return False
    return after.kind != "mark" and after.lower not in g.PREPOSITIONS and after.lower not in g.ADVERBS and after.lower not in g.DETERMINERS


def _noun_before(before: Item | None) -> bool:
    """Tell whether what stands before makes a noun of the word: an article, a possessive, a preposition, an adjective."""
    if before is None:
        return False
    low = before.lower
    if low == "that":
        return False
    return (
        low in g.DETERMINERS
        or low in g.ADJECTIVES
        or (low in g.PREPOSITIONS and low != "to")
        or low in ("'s", "'", "-", "’")
        or before.kind in ("number", "sector")
        or (before.kind == "measure" and before.sense is not None and before.sense.data.kind != "package")
        or (before.kind == "actor" and before.sense is not None and before.sense.data.kind == "demonym")
    )


def _starts_object(after: Item | None) -> bool:
    if after is None or after.kind == "mark":
        return False
    if after.lower in g.PREPOSITIONS or after.lower in g.BE or after.lower in g.HAVE or after.lower in g.MODALS:
        return False
    return (
        after.lower in g.DETERMINERS
        or after.lower in g.ADJECTIVES
        or after.kind in ("number",)
        or after.text[0].isupper()
        or any(sense.kind in ("sector", "measure", "post", "entity", "actor") for sense in after.senses)
    )


def _is_third(before: Item | None, after: Item | None, *, has_noun: bool) -> bool:
    if before is None or before.kind == "mark":
        return not has_noun and _starts_object(after)
    if not has_noun:
        return not (before.lower in g.DETERMINERS or before.lower in g.PREPOSITIONS or before.lower == "'s")
    if _noun_before(before) and not (before.kind == "actor" and _starts_object(after)):
        return False
    if before.kind in ("actor", "entity", "group", "anaphor") or before.lower in g.PRONOUNS or before.lower in g.ADVERBS:
        return _starts_object(after) or not has_noun
    if before.kind in ("measure", "sector"):
        return False if has_noun else True
    return (before.text[0].isupper() or not has_noun or before.lower in g.CONJUNCTIONS) and _starts_object(after)


def _is_common_subject(items: list[Item], at: int) -> bool:
    """Tell whether a singular common noun with its article stands before ("The order bans …", "this law sanctions …")."""
    if at < 2:
        return False
    noun, before = items[at - 1], items[at - 2]
    plain = noun.kind in ("word", "sector", "post", "nominal") and noun.text.isalpha() and not noun.lower.endswith("s")
    return plain and len(noun.lower) > 2 and (before.lower in g.DETERMINERS or before.lower in g.ADJECTIVES or before.lower == "'s")


def _is_base(items: list[Item], at: int, *, has_noun: bool) -> bool:
    before = items[at - 1] if at else None
    after = items[at + 1] if at + 1 < len(items) else None
    if before is None:
        return False
    low = before.lower
    if low == "to" or low in g.MODALS or low in g.DO or low in g.NEGATIONS or low in g.PRONOUNS:
        return True
    here = at - 1
    while here > 0 and (items[here].lower in g.ADVERBS or items[here].lower in ("no", "longer", "again", "more")):
        here -= 1
    if here < at - 1 and items[here].lower in g.MODALS | {"to"}:
        return True
    if _noun_before(before):
        return False
    if low in g.ADVERBS:
        return not has_noun or _starts_object(after)
    if low in g.CONJUNCTIONS:
        return _starts_object(after)
    return not has_noun and _starts_object(after)
