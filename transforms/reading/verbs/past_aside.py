"""Verbs after an aside that parts them from their subject: "The order, signed by the president, bans imports"."""

from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, PARTICIPLE, THIRD
from transforms.reading.spans import Item, lower_at
from transforms.reading.verbs.numbered_acts import ACTS
from transforms.reading.word_set import word_set

_RELATIVES = frozenset({"which"})
_FORMS = word_set("taken made drawn effective due agreed backed known set")
_DETERMINED = (g.DETERMINERS | g.ADJECTIVES | {"'s"}) - g.PRONOUNS
_INNER = frozenset({"-", "‑", "–", "'", "."})
"""Marks within words, figures and abbreviations."""
_DESCRIBING = ("target", "hit", "cover", "affect", "list")
"""How verbs begin that say what a measure known already is on."""
_REACH = 16
"""Items that an aside may hold."""
_NOUN = 3
"""Items back to which the article of a subject may stand."""
_SINGULAR_IN_S = ("ss", "us", "is")


def follows_aside(items: list[Item], at: int, forms: set[str]) -> bool:
    """Tell whether an aside stands between a word that may be a verb and a noun that agrees with it.

    Args:
        items: the sentence; those to the left are decided already.
        at: the word in question.
        forms: its forms as a verb, of which a base takes a plural and a form in -s a singular.
    """
    counted = at + 1 < len(items) and items[at].lower.startswith("list") and items[at + 1].kind == "number"
    if lower_at(items, at - 1) != "," or (items[at].lower.startswith(_DESCRIBING) and not counted):
        return False
    marks = (
        here
        for here in range(at - 2, max(0, at - 2 - _REACH), -1)
        if items[here].kind == "mark" and items[here].lower not in _INNER
    )
    opening = next(marks, None)
    if opening is None or items[opening].lower != "," or not _opens_aside(items, opening + 1):
        return False
    noun = items[opening - 1]
    if _is_body(noun, items[opening + 1]) or _is_numbered_act(items, opening - 1):
        return THIRD in forms
    plain = noun.kind in ("word", "measure", "nominal", "cue") and noun.lower not in g.CLOSED and not noun.forms
    before = items[max(0, opening - 1 - _NOUN) : opening - 1]
    if not plain or not any(one.lower in _DETERMINED or one.kind == "actor" for one in before):
        return False
    plural = noun.lower.endswith("s") and not noun.lower.endswith(_SINGULAR_IN_S)
    return (plural and BASE in forms) or (not plural and THIRD in forms)


_SITTING = word_set("meeting sitting acting convened convening noting recalling having considering desiring")
"""How asides open that communiqués and resolutions put behind the body which decides."""


def _is_body(noun: Item, opener: Item) -> bool:
    """Tell whether it is said of a body, a state or somebody in office first what he did before he decides.

    "The Authority, meeting in Accra, decides", "Norway, which met it in May, refuses to lift the ban".
    """
    acts = noun.kind in ("actor", "group", "anaphor")
    told = opener.lower in _TELLING and (acts or noun.kind == "post")
    return told or (acts and opener.lower in _SITTING)


_TELLING = frozenset({"which", "who", "whose"})


def _is_numbered_act(items: list[Item], at: int) -> bool:
    """Tell whether an act with its number or year stands before an aside ("Circular No. 9 of 1990, by which …")."""
    if _names_act(items[at]) and items[at].text[-1].isdigit():
        return True  # "Resolution 748", which is one name
    figure = items[at].kind in ("number", "date") or items[at].text[0].isdigit()
    return figure and any(_names_act(one) for one in items[max(0, at - _FIGURES) : at])


def _names_act(item: Item) -> bool:
    return not ACTS.isdisjoint(item.lower.split(" "))


_FIGURES = 5
_STATES = frozenset({("in", "force"), ("in", "effect"), ("in", "place"), ("part", "of"), ("valid", "from")})
"""How asides open that say how far a measure has come, or of what it is a part."""


def _opens_aside(items: list[Item], at: int) -> bool:
    """Tell whether a word opens what is only said beside: a participle, "which" or "in force"."""
    item = items[at]
    if (item.lower, lower_at(items, at + 1)) in _STATES:
        return not lower_at(items, at + 3).isdigit()  # "in place since 1990" is no news
    participle = PARTICIPLE in item.forms or item.lower.endswith("ed") or item.lower in _FORMS | _SITTING
    return participle or item.lower in _RELATIVES or lower_at(items, at + 1) in _RELATIVES
