"""What a noun phrase is about, whether it counts, names or points: from its own words alone."""

from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.appositions import are_states
from transforms.syntax.model import NounPhrase

NUMBERS = word_set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty several some many dozens others another more hundred"
)
_TENS = word_set("twenty thirty forty fifty sixty seventy eighty ninety dozens scores hundreds")
NEAR = {"M": "MDN", "D": "DMNG", "N": "NM", "G": "GD", "C": "CE", "E": "EPC", "P": "PE", "O": "O"}
"""The classes that a noun phrase of a class is joined to: its own first."""

BLOCS = frozenset({"Eastern bloc", "the West"})
"""Groups of states by their names: who belongs to them acts, or is hit, as a state does."""

BRANCHES = ("sector", "sectors", "industry", "industries")
"""How the words end for branches of an economy."""


def class_of(items: list[Item], phrase: NounPhrase) -> str:
    """Return what a noun phrase is about, by its last item that tells.

    M measure, D dealing, N a change as a noun, G goods, C country, E entity, P persons, O other.
    """
    for at in range(phrase.end - 1, phrase.start - 1, -1):
        item = items[at]
        if item.kind == "measure":
            site = item.lower in _SITES and items[phrase.start].lower in ("a", "an")  # "on a bank and a port"
            return "E" if site else "D" if item.data.kind in ("dealing", "assets") else "M"
        if item.kind == "sector" and at == phrase.head and _are_firms(items, phrase):
            return "E"  # "three banks" are firms like named ones, and "five tankers" are listed like them
        if item.kind == "entity" and item.data.name in BLOCS:
            return "C"
        if at == phrase.head and are_states(items, phrase.start, at):
            return "C"  # "Kenya and its allies" are states
        if item.kind in ("sector", "post", "entity", "actor", "group", "anaphor", "nominal"):
            return {"sector": "G", "post": "P", "entity": "E", "actor": "C", "group": "C", "anaphor": "C"}.get(
                item.kind, "N"
            )
        if at < phrase.head and item.lower == "'s":
            break
    return "O"


_SITES = word_set("port airport harbour harbor seaport airfield")
"""Where goods and people go in and out, and who is hit where one of them is."""


def names_branch(items: list[Item], noun: NounPhrase) -> bool:
    """Tell whether a noun phrase names branches of an economy as such ("the financial sector", "banking")."""
    head = items[noun.head]
    bare = noun.end - noun.start == 1 and head.kind == "measure" and head.lower in _TRADES
    return bare or (head.kind == "sector" and head.lower.endswith(BRANCHES))


_TRADES = frozenset({"banking", "insurance", "reinsurance", "shipping", "tourism", "transport"})
"""Words for what people do that are also branches, beside such ("in oil and metals as well as banking")."""


def _are_firms(items: list[Item], phrase: NounPhrase) -> bool:
    data = items[phrase.head].data
    return bool(data.kind == "industry" or (data.sector in ("shipping", "aviation") and is_counted(items, phrase)))


def is_many(items: list[Item], noun: NounPhrase) -> bool:
    """Tell whether a noun phrase, or one that hangs on it, may stand for several things."""
    phrases = [noun, *(link.phrase for link in noun.links)]
    return any(
        items[one.head].lower.endswith(("s", "list")) or any(x.kind == "number" for x in items[one.start : one.end])
        for one in phrases
    )


def stands_for(items: list[Item], noun: NounPhrase, top: NounPhrase) -> bool:
    """Tell whether "those" stands for the first member ("the measures on energy and those on aviation")."""
    alone = noun.end - noun.start == 1 and items[noun.start].lower in ("those", "that", "one", "ones")
    return alone and class_of(items, top) in "MDO"


def is_party(items: list[Item], noun: NounPhrase) -> bool:
    """Tell whether a noun phrase may be a party by its opening: it is named, or it is one or several of its kind."""
    first = items[noun.start]
    counted = is_number(items, NounPhrase(noun.start, noun.start + 1, noun.start))
    return first.text[0].isupper() or first.lower in ("a", "an", "another") or counted


def is_number(items: list[Item], noun: NounPhrase) -> bool:
    """Tell whether a noun phrase is a number alone."""
    own = items[noun.start : noun.end]
    return all(item.kind == "number" or item.lower in NUMBERS for item in own)


def is_counted(items: list[Item], noun: NounPhrase) -> bool:
    """Tell whether a noun phrase begins with a number."""
    first = items[noun.start]
    return first.kind == "number" or first.lower in NUMBERS or first.lower.partition("-")[0] in _TENS


def is_named_beside(items: list[Item], noun: NounPhrase, before: NounPhrase) -> bool:
    """Tell whether a phrase names a party, and the one before it none: "…, the head of the port, and Rosbank"."""
    named = (any(one.kind == "entity" for one in items[it.start : it.end]) for it in (noun, before))
    return list(named) == [True, False]


def shares_head(items: list[Item], first: NounPhrase, noun: NounPhrase) -> bool:
    """Tell whether goods before "and" only modify the head of the phrase after it."""
    if first.links or noun.start > first.end + 2 or class_of(items, noun) not in "MD" or first.end == noun.end:
        return False
    own = items[first.start : first.end]
    if own[-1].lower in _KINDS_OF_CURB and items[noun.head].lower.rpartition(" ")[2] in _CURBS:
        return not is_determined(items, noun)  # "the travel and financial measures"
    traded = own[-1].lower == "trade" and noun.end - noun.start == 1
    if (own[-1].kind != "sector" and not traded and not _is_way(own[-1])) or any(
        item.kind in ("measure", "entity") for item in own[:-1]
    ):
        return False
    if items[noun.start].lower in ("trade embargo", "trade embargoes") and noun.end - noun.start == 1:
        return True
    if traded:
        return items[noun.start].lower.endswith(("embargo", "embargoes"))
    second = items[noun.start : noun.end]
    named = any(item.kind == "sector" or (item.kind == "measure" and item.data.sector) for item in second)
    return named and not is_determined(items, noun)


_KINDS_OF_CURB = word_set("travel trade import export visa investment transport flight")
_CURBS = word_set("measures restrictions sanctions bans curbs controls prohibitions embargoes penalties")


def _is_way(item: Item) -> bool:
    """Tell whether a word says only with another by which way an embargo is ("an air and arms embargo")."""
    return item.kind == "measure" and bool(item.data.sector) and item.lower in _WAYS


_WAYS = word_set("air sea naval flight aviation land")
_ADJECTIVES = frozenset({"demonym", "abbreviation"})
_SHORT = 4
_HOW_MANY = word_set("all most many some any certain new the both other remaining")
_OF_OTHERS = word_set("world international global western other allied european")
"""Words before a measure that say whose it is as a country's adjective does ("U.S. and world sanctions")."""


def is_bare_origin(items: list[Item], noun: NounPhrase) -> bool:
    """Tell whether a noun phrase is nothing but where something is from ("Russian", "US", "all Iraqi")."""
    counted = _past_count(items, noun)
    many = counted == noun.start and noun.end - noun.start > 1 and items[noun.start].lower in _HOW_MANY
    said = counted + many
    return noun.end - said == 1 and _is_origin(items[said]) and not noun.links


def _past_count(items: list[Item], noun: NounPhrase) -> int:
    """Return where a noun phrase goes on behind how many it counts ("two Russian", "some 40 Chinese", "a Swiss")."""
    at = noun.start
    while at < noun.end - 1 and (items[at].kind == "number" or items[at].lower in _COUNTING):
        at += 1
    return at


_COUNTING = NUMBERS | _TENS | {"a", "an"}


def _is_origin(item: Item) -> bool:
    short = item.text.isupper() and len(item.text) <= _SHORT
    return item.kind == "actor" and (item.data.kind in _ADJECTIVES or short or item.lower == "european")


def lends_head(items: list[Item], first: NounPhrase, noun: NounPhrase) -> bool:
    """Tell whether a noun phrase has the head that a bare origin before it lacks ("Russian and Belarusian grain")."""
    start = _past_count(items, noun)
    if not is_bare_origin(items, first) or noun.end - start < 2:
        return False
    lands = items[start].kind == "actor" and items[start + 1].kind == "post"  # "Chinese and Hong Kong officials"
    whose = items[noun.start].lower in _OF_OTHERS and class_of(items, noun) == "M"
    origin = _is_origin(items[start]) or lands or whose
    return origin and class_of(items, noun) != "C" and items[start + 1].lower != "'s"


def is_bare_place(items: list[Item], noun: NounPhrase) -> bool:
    """Tell whether a noun phrase is nothing but where something is from, or whom it is on, be it by a plain name."""
    item = items[noun.start]
    plain = item.kind == "actor" and item.data.kind == "name" and noun.end - noun.start == 1 and not noun.links
    return plain or is_bare_origin(items, noun)


def lends_any_head(items: list[Item], first: NounPhrase, noun: NounPhrase) -> bool:
    """Tell whether a head is lent, be it by a measure whose country stands before it ("Mali and Chad sanctions")."""
    if lends_head(items, first, noun):
        return True
    if not is_bare_place(items, first) or noun.end - noun.start < 2 or items[noun.head].kind != "measure":
        return False
    return is_bare_place(items, NounPhrase(noun.start, noun.start + 1, noun.start))


def is_determined(items: list[Item], noun: NounPhrase) -> bool:
    """Tell whether a noun phrase has a determiner or a possessor."""
    first = items[noun.start]
    return first.lower in g.DETERMINERS or any(item.lower == "'s" for item in items[noun.start : noun.end])


_ANNOUNCED = word_tuple("announc approv agree order sign issue declar pass unveil proclaim okay launch")
"""How verbs begin that tell an end as well as a measure ("the lifting of the ban that it approved")."""


def made_measure(items: list[Item], found: list[NounPhrase], at: int) -> list[NounPhrase]:
    """Return the measure whose end stands before it, where a verb says who made it.

    "Announced the withdrawal of the sanctions it had imposed": they were imposed, and no withdrawal was.
    """
    makes = any(sense.data.name == "impose" for sense in items[at].senses_of("trigger"))
    if len(found) != 1 or not makes or items[at].lower.startswith(_ANNOUNCED) or class_of(items, found[0]) != "N":
        return found
    ended = next((link.phrase for link in found[0].links if link.word == "of" and link.verb is None), None)
    return [ended] if ended is not None and class_of(items, ended) == "M" else found
