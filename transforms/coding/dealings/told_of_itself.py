"""Who says of itself what it "would" do: "Brazil said it would sell no more uranium to Iraq"."""

from transforms.reading import grammar as g
from transforms.reading.items import Item, is_official
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_TELLING = g.REPORTS | word_set("announced declared confirmed decided agreed ruled ordered informed")
ITSELF = word_set("it they he she we")


def is_told_of_itself(items: list[Item], verb: Verb) -> bool:
    """Tell whether "would" is the "will" of a state that speaks of itself: "Brazil said it would sell no more to Iraq".

    What it says of goods or ships is of what it does as well ("… that no more uranium would be sold to Iraq").
    """
    above = verb.above
    if above is None or above.at > verb.start or items[above.at].lower not in _TELLING:
        return False
    that = verb.relation == "sub" and any(item.lower == "that" for item in items[above.at : verb.start])
    if verb.relation != "complement" and not that:
        return False
    own = items[verb.subject[0].head] if verb.subject else None
    speaks = any(items[one.head].kind in ("actor", "anaphor", "post") for one in above.subject)
    return speaks and own is not None and (own.lower in ITSELF or own.kind not in ("actor", "group", "anaphor"))


def is_ruled_by(items: list[Item], verb: Verb) -> bool:
    """Tell whether a state or its office says what "could" be done from a day on, so that it lets it."""
    above = verb.above
    if (
        above is None
        or above.at > verb.at
        or items[above.at].lower not in g.REPORTS | _RULING_VERBS
        or not above.subject
    ):
        return False
    heads = [items[one.head] for one in above.subject]
    return all(one.kind in ("actor", "anaphor") or (is_official(one)) for one in heads)


_RULING_VERBS = word_set("ruled decreed announced decided confirmed informed")
