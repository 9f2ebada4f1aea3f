"""Other words for "initially" and "recently": "the EU first banned arms sales", "the ban was last renewed in May"."""

from transforms.reading import grammar as g
from transforms.reading.inflection import PAST
from transforms.reading.items import reworded
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_ACTING = frozenset({"actor", "anaphor", "group", "entity"})
_PRONOUNS = word_set("it they he she we which who that")
_HELPING = frozenset({"was", "were", "been", "had"})
_NO_SUBJECTS = g.DETERMINERS | g.PREPOSITIONS | g.CONJUNCTIONS | g.ADJECTIVES | {"'s", "'"}
NEEDED = frozenset({"first", "last"})
"""Words one of which a sentence must have for this step to change it."""


def say_at_first(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with "first" between who acts and a past verb read as "initially".

    So is "last" between the parts of a verb as "recently".
    It is done before the context decides what each word is; after an article "first" counts, and the verb describes.
    """
    if NEEDED.isdisjoint(item.lower for item in items):
        return items
    for at in range(1, len(items) - 1):
        item, before, after = items[at], items[at - 1], items[at + 1]
        if item.lower == "last" and before.lower in _HELPING and any(PAST in one.form for one in after.senses.verbs):
            items[at] = reworded(item, "recently")
        if item.lower != "first" or not any(PAST in sense.form for sense in after.senses.verbs):
            continue
        if _may_act(items, at - 1) and before.lower not in _NO_SUBJECTS:
            items[at] = reworded(item, "initially")
    return items


def _may_act(items: list[Item], at: int) -> bool:
    """Tell whether an item may be the subject: a name that is no adjective, a pronoun, a noun with its article.

    The noun may have a name before it ("the Carter administration first banned").
    """
    item = items[at]
    if item.lower in _PRONOUNS:
        return True
    named = [sense for sense in item.senses if sense.kind in _ACTING]
    if named:
        return not all(sense.kind == "actor" and sense.data.kind == "demonym" for sense in named)
    plain = item.kind == "word" and item.lower.isalpha() and not item.senses.nouns
    return plain and at > 0 and (items[at - 1].lower in g.DETERMINERS or _is_name(items[at - 1]))


def _is_name(item: Item) -> bool:
    return any(sense.kind == "actor" for sense in item.senses)
