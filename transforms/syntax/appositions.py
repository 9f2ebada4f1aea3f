"""What a phrase behind a comma only says of somebody before it: "Belarus, a close ally of Russia"."""

from transforms.reading.date_words import NUMBERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import CONJ, DATE, NP, PREP, Phrase
from transforms.syntax.model import NounPhrase

_RANKS = word_set("first last only largest biggest main top leading principal chief foremost prime")
_TIES = word_set(
    "ally allies neighbour neighbours neighbor neighbors backer backers supporter supporters patron patrons supplier "
    "suppliers rival rivals foe foes enemy enemies critic critics opponent opponents friend friends "
    "confidant confidante successor predecessor client proxy proxies host home sponsor sponsors protege protégé "
    "satellite associate associates relative relatives aide aides mouthpiece stronghold bastion"
)
"""What somebody is to another, who is named behind it and is not hit with him."""

FORMERLY = word_set("once long now still formerly itself")
"""What may stand before it."""

_OPENING = word_set("a an one")


_ARTICLES = word_set("a an the")
_ROLES = word_set(
    "exporter exporters producer producers supplier suppliers importer miner grower maker ally neighbour neighbor "
    "member state nation country economy republic kingdom emirate island haven hub backer"
)
"""What a state is said to be, which adds nobody to it."""


def are_states(items: list[Item], start: int, head: int) -> bool:
    """Tell whether those tied to a state are states ("its allies", "three Gulf allies"), not the friends of a man."""
    return items[head].lower == "allies" and (items[start].lower == "its" or items[start].lower in NUMBERS)


def is_apposition(items: list[Item], before: NounPhrase, phrase: Phrase) -> bool:
    """Tell whether a phrase behind a comma says who or what the one before it is, so that it is no further member.

    A state is nothing but a name, so that whatever describes it is one; of others only their ties to somebody are.
    """
    head, words = items[phrase.head], [item.lower for item in items[phrase.start : phrase.end]]
    persons = items[before.head].kind == "post" and head.lower.endswith("s") and lower_at(items, phrase.end) == "of"
    allied = items[phrase.start - 1].lower == "and" and (persons or are_states(items, phrase.start, phrase.head))
    if head.kind == "measure" or allied:  # "Kenya and its allies Uganda and Rwanda barred …", "tycoons and friends of"
        return False
    if words[0] == "the" and head.lower in _RANKS and head.lower != "chief":
        return True  # "its ban on Malian gold, the first of its kind in Europe"
    if head.lower in _TIES and items[before.head].kind in ("actor", "post", "entity", "group"):
        return True
    if items[before.head].kind != "actor":
        return _closes_on_name(items, before, phrase)
    if words[0] in _ARTICLES and head.lower.rpartition(" ")[2] in _ROLES:
        return True
    ranks = any(word in _RANKS or (word.endswith("est") and len(word) > len("guest")) for word in words)
    return ranks or (words[0] in _OPENING and head.kind == "word")


def _closes_on_name(items: list[Item], before: NounPhrase, phrase: Phrase) -> bool:
    """Tell whether a sentence ends on what the one firm that it names is: "designated Rosneft, the refiner."."""
    named = items[before.head].kind == "entity" and lower_at(items, before.start - 1) != ","
    closes = lower_at(items, phrase.start - 1) == "," and lower_at(items, phrase.end) in _CLOSING
    single = items[phrase.start].lower in _ARTICLES and not items[phrase.head].lower.endswith("s")
    return named and closes and single and items[phrase.head].kind in ("post", "sector", "word")


_CLOSING = frozenset({".", ";", ""})


_STEPS = word_set("measure measures step steps move restriction restrictions curb curbs sanction penalty")
_HANGING = frozenset({NP, PREP, CONJ, DATE})


def whose_name(items: list[Item], found: list[Phrase], at: int) -> int:
    """Return the place of the measure that a phrase behind a comma only calls one ("its ban on tin, a step that …")."""
    phrase = found[at]
    called = items[phrase.head].lower in _STEPS and phrase.end - phrase.start <= _SHORT
    if not called or at == 0 or found[at - 1].word != "," or items[phrase.start].lower not in _ARTICLES | _STEPS:
        return at
    for here in range(at - 2, -1, -1):
        if found[here].kind == NP and items[found[here].head].kind == "measure":
            return here
        if found[here].kind not in _HANGING:
            break
    return at


_SHORT = 2
