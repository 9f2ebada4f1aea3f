"""Where a noun phrase begins right after another: those who are hit, goods behind the land they reach, titles."""

from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.grammar import COUNTS, SPANS
from transforms.reading.inflection import ING
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import tag_names as t
from transforms.syntax.complex_words import COMPLEX_FIRST, complex_word

_ARTICLES = frozenset({"the", "a", "an"})

_COUNTED = COUNTS | {"one"}


_BRINGING = ("import", "bring")
_WAYS = frozenset({"into", "to", "from"})
_GOODS = word_set("goods products commodities items equipment materials")


def is_brought_in(items: list[Item], start: int, here: int) -> bool:
    """Tell whether goods follow the land between which and one's own they go ("to import into the Union coal")."""
    item, before = items[here], items[here - 1]
    if start < 2 or items[start - 1].lower not in _WAYS or not (item.kind == "sector" or item.lower in _GOODS):
        return False
    verb, into = items[start - 2], items[start - 1].lower == "into"
    if into and verb.lower.startswith(_BRINGING) and before.kind in ("actor", "anaphor"):
        return True
    return verb.kind == "dealing_verb" and _is_bare_name(before)  # "may not buy from Mali gold or oil"


_HIT = frozenset({"sector", "entity", "post", "actor"})


def begins_listed(items: list[Item], here: int) -> bool:
    """Tell whether those who are hit begin a phrase after what hits them: "added to its list three banks".

    So do those "placed under sanctions three Zambian banks", if they are counted and no span of time is, and a firm
    behind a measure that it is hit "with".
    """
    before, item = items[here - 1], items[here]
    counted = item.kind == "number" or item.lower in _COUNTED
    if before.data.kind == "list":
        return counted or item.kind == "entity"
    named = any(one.kind in _HIT for one in items[here + 1 : here + 3])
    if before.data.kind not in ("measure", "assets", "package"):
        return False
    return (counted and named) or (item.kind == "entity" and _is_brought_with(items, here - 1))


_HITTING = word_set("with under")


def _is_brought_with(items: list[Item], measure: int) -> bool:
    """Tell whether a measure is what somebody is hit with, or put under: "hit with new sanctions Sberbank and …"."""
    for at in range(measure - 1, max(0, measure - _NEAR), -1):
        if items[at].lower in _HITTING:
            return items[at - 1].kind == "trigger"
    return False


_NEAR = 4
"""Items before a measure among which its preposition stands."""

_GROUNDS = word_set("dollar market markets airspace skies ports airports territory waters")
_LANDS = _GROUNDS | word_set("country soil harbours harbors harbour harbor land shores roads")
_LENDING = frozenset({("banking", "system"), ("financial", "system")})


def begins_shut_out(items: list[Item], here: int) -> bool:
    """Tell whether those shut out begin a phrase behind the place: "cut off from the dollar Sberbank and two more"."""
    before, item = items[here - 1], items[here]
    if _is_kept_out(items, here):
        return True
    ground = before.lower in _GROUNDS or (lower_at(items, here - 2), before.lower) in _LENDING
    if not ground or lower_at(items, here - 2) in g.PREPOSITIONS:
        return False
    counted = item.kind == "number" or item.lower in _COUNTED
    return item.kind == "entity" or (counted and any(one.kind in _HIT for one in items[here + 1 : here + 3]))


_BARRING = ("ban", "bar", "exclu", "shut")
_KEPT = 9
"""Items before those who are kept out among which the verb that does it stands."""


def _is_kept_out(items: list[Item], here: int) -> bool:
    """Tell whether those kept out follow the land ("banned from entry into the country executives of a mine")."""
    item, land = items[here], items[here - 1]
    many = item.lower.endswith("s") and item.kind in ("post", "sector")
    counted = item.kind == "number" or item.lower in _COUNTED
    if land.lower not in _LANDS or not (many or counted or (item.kind == "actor" and item.data.kind == "demonym")):
        return False
    if not (item.kind != "actor" or any(one.kind in ("post", "sector") for one in items[here + 1 : here + 3])):
        return False
    for at in range(here - 2, max(-1, here - _KEPT), -1):
        if items[at].kind == "trigger" and items[at].lower.startswith(_BARRING):
            return lower_at(items, at + 1) == "from"
        if items[at].kind == "mark":
            return False
    return False


_HEARERS = word_set("reporters journalists newsmen lawmakers deputies mps parliament parliamentarians viewers")
_TOLD = word_set("told tell tells telling informed assured warned")


def begins_told(items: list[Item], start: int) -> bool:
    """Tell whether what is said begins after one who hears it ("told reporters Chilean ships would be kept out")."""
    return items[start].lower in _HEARERS and start > 0 and items[start - 1].lower in _TOLD


def begins_behind(items: list[Item], start: int, here: int) -> bool:
    """Tell whether a phrase begins behind the land into which goods are brought, or behind what opens a sentence."""
    return is_brought_in(items, start, here) or begins_fronted(items, start, here)


_OPENING = word_set("under by following after pursuant")


def begins_fronted(items: list[Item], start: int, here: int) -> bool:
    """Tell whether who acts follows what opens a sentence ("Under the new rules Swiss traders may not buy gold")."""
    item, before = items[here], items[here - 1]
    if start != 1 or items[0].lower not in _OPENING or item.kind != "actor" or item.data.kind != "demonym":
        return False
    named = before.kind in ("word", "measure") and before.text[0].islower() and before.text.isalpha()
    acts = here + 2 < len(items) and items[here + 1].text[0].islower() and items[here + 1].lower.endswith("s")
    return named and acts and items[here + 2].lower in _HELPING


_HELPING = g.MODALS | g.BE | g.HAVE


_TITLES = ("president", "minister", "secretary", "chancellor", "premier", "king", "queen", "governor", "general")
_PLACES = frozenset({"name", "territory", "capital", "city", "region"})
_AT = frozenset({"in", "at"})


def begins_titled(items: list[Item], here: int) -> bool:
    """Tell whether who acts begins a clause after what another was about: "seized two Thai ships President Ortega"."""
    item, before = items[here], items[here - 1]
    if item.kind != "post" or not item.text[0].isupper() or not item.lower.endswith(_TITLES):
        return False
    if here + 1 >= len(items) or not items[here + 1].text[0].isupper():
        return False
    if before.kind == "actor":  # "in Tripoli Prime Minister Carlsson"; but "Libya President Gaddafi"
        return before.data.kind in _PLACES and here > 1 and items[here - 2].lower in _AT
    common = before.kind in ("word", "sector", "measure", "entity") and before.text[0].islower()
    return common and before.text[-1] == "s"


_YEAR = 4
"""Digits of a year."""


def begins_another(items: list[Item], tags: list[str], here: int, start: int, *, seen_noun: bool) -> bool:
    """Tell whether the noun phrase from ``start`` ends before an item, since another phrase begins there."""
    if here == start:
        return False
    before, item = items[here - 1], items[here]
    opens = tags[here] == t.DETERMINER or item.lower.startswith("the ")  # "its own leaders the House voted"
    dated = here > start and before.text.isdigit() and len(before.text) == _YEAR  # "a law of 1977 a ban on …"
    if opens and (seen_noun or dated) and tags[here - 1] not in (t.POSSESSIVE, t.JOINT):
        return True
    if tags[here] == t.VERB and ING in item.forms and before.text.isdigit() and item.kind == "trigger":
        return True  # "the Regulations of 1990 prohibiting trade"
    complex_begins = item.lower in COMPLEX_FIRST and complex_word(items, here) is not None
    if complex_begins or (here == start + 1 and begins_told(items, start)):
        return True
    if item.kind == "word" and before.kind == "word":
        return _is_kept_out(items, here)  # what else begins has a name, a post or a measure
    return _begins_named(items, tags, here, start, seen_noun=seen_noun)


def _begins_named(items: list[Item], tags: list[str], here: int, start: int, *, seen_noun: bool) -> bool:
    """Tell whether a phrase begins with a name, a post or goods, or behind a name or a measure."""
    before, item = items[here - 1], items[here]
    if (before.kind == "measure" and begins_listed(items, here)) or begins_shut_out(items, here):
        return True
    if begins_behind(items, start, here):
        return True
    if before.lower in _SPANS and _follows_span(items, start, here):
        return True
    if (before.kind == "actor" or item.kind == "actor") and _begins_name(before, item):
        return True
    return (seen_noun and item.kind == "post" and begins_titled(items, here)) or _acts_after(items, tags, here, start)


_HIT_AFTER = frozenset({"measure", "actor"})


def _follows_span(items: list[Item], start: int, here: int) -> bool:
    """Tell whether an object follows for how long something holds ("authorised for six months sales of oil")."""
    counted = items[start].kind == "number" or items[start].lower in NUMBERS
    during = start > 1 and items[start - 1].lower == "for" and items[start - 2].lower not in _ARTICLES
    return counted and during and items[here].kind in _HIT_AFTER


def _is_bare_name(item: Item) -> bool:
    """Tell whether an item is the name of a country or a body that modifies nothing."""
    return item.kind == "actor" and item.data.kind in ("name", "territory", "historical")


_SPANS = SPANS | {"minutes", "weekend"}


def _begins_name(before: Item, item: Item) -> bool:
    """Tell whether a name begins a phrase after another: "talks with Mali Norway …", "within a day Turkey …"."""
    named = (_is_bare_name(item) and (_is_bare_name(before) or before.lower in _SPANS)) or (
        _is_leader(item) and _is_place(before)
    )
    named = named or (_is_town(before) and _is_bare_name(item) and before.data.code != item.data.code)
    return named or (_is_place(before) and item.lower in NUMBERS)  # "In Washington eleven firms were …"


def _is_place(item: Item) -> bool:
    return item.kind == "actor" and item.data.kind in ("name", "territory", "capital", "city", "region")


def _is_town(item: Item) -> bool:
    return item.kind == "actor" and item.data.kind in ("capital", "city")


def _is_leader(item: Item) -> bool:
    return item.kind == "actor" and item.data.kind in ("leader", "surname")


def _acts_after(items: list[Item], tags: list[str], here: int, start: int) -> bool:
    """Tell whether a state acts right after what opens the sentence or a clause of time."""
    if items[here].kind != "actor":
        return False
    after_noun = items[start].lower in _ARTICLES and _acts_after_noun(items, tags, here)
    return after_noun or (here == start + 1 and _acts_after_adverbial(items, tags, here))


def _acts_after_noun(items: list[Item], tags: list[str], here: int) -> bool:
    """Tell whether a state acts right after a noun with its article ("a week after the raid Mali banned …")."""
    before = items[here - 1]
    plain = before.kind == "word" and tags[here - 1] == t.NOUN and before.text[0].islower()
    after = tags[here + 1 : here + 3]
    acts = after[:1] and (after[0] in (t.VERB, t.AUXILIARY, t.ADVERB, t.DATE) or after == [t.PREPOSITION, t.DATE])
    return plain and bool(acts) and _is_bare_name(items[here])


def _acts_after_adverbial(items: list[Item], tags: list[str], here: int) -> bool:
    """Tell whether a state acts after a bare noun that opens a sentence ("In return Mali banned")."""
    noun, opens = items[here - 1], here >= 2 and tags[here - 2] == t.PREPOSITION
    if not opens or not _is_bare_name(items[here]) or not noun.text[0].islower() or noun.kind == "post":
        return False
    first = here == 2 or tags[here - 3] in (t.MARK, t.CONJUNCTION)
    return first and here + 1 < len(items) and tags[here + 1] in (t.VERB, t.AUXILIARY, t.ADVERB)
