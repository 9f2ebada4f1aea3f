"""By whose orders a change is made: "ceased on the orders of the president of Kenya"."""

from transforms.coding.model import Coded
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

ORDERING = ("told", "tell", "order", "instruct", "direct", "command", "requir", "oblig")
"""How the verbs begin that give an order to others."""

_ORDERS = word_set("order orders instruction instructions decree decrees command commands direction directive decision")


def ordered_by(items: list[Item], verb: Verb) -> list[Coded]:
    """Read "ceased on the orders of the president of Kenya", "was stopped at Nairobi's behest"."""
    links = [*verb.links, *(far for one in verb.links for far in one.phrase.links)]
    for at, link in enumerate(links):
        if link.word not in ("on", "by", "at", "under", "upon") or items[link.phrase.head].lower not in _ORDERS:
            continue
        found = actors_in(items, link.phrase)
        after = links[at + 1] if at + 1 < len(links) else None
        if not found and after is not None and after.word in ("of", "from", "by"):
            found = actors_in(items, after.phrase)
        if found:
            return found
    return _orderer(items, verb)


_RULINGS = _ORDERS | word_set("ruling regulation regulations proclamation edict ukase law act resolution rule rules")
_VIRTUE = word_set("under by through with on per") | {"by virtue of", "as a result of", "in accordance with"}
_REACH = 4


def is_decreed(items: list[Item]) -> bool:
    """Tell whether a sentence says of what it tells that an order or a law makes it so ("under an order issued …")."""
    for at, item in enumerate(items):
        if item.lower in _VIRTUE and any(one.lower in _RULINGS for one in items[at + 1 : at + 1 + _REACH]):
            return True
    return False


def _orderer(items: list[Item], verb: Verb) -> list[Coded]:
    """Read "Seoul told its banks to stop …": who gives the order, where those ordered are of no other state.

    Of banks that "were told to stop" nobody is said to order it, so that their own state does.
    """
    above = verb.above
    if above is None or not is_ordered(items, verb):
        return []
    if verb.relation == "complemented":
        return [one for phrase in above.subject for one in actors_in(items, phrase)]
    acting = [link.phrase for link in above.links if link.word == "by"] if above.passive else above.subject
    found = [one for phrase in acting for one in actors_in(items, phrase)]
    told = [one for phrase in verb.subject for one in actors_in(items, phrase)]
    if {code for code, _ in told} <= {code for code, _ in found}:
        return found
    return told if above.passive else []


def is_ordered(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb is what somebody is ordered to do ("told its banks to stop …")."""
    above = verb.above
    if above is None or not items[above.at].lower.startswith(ORDERING):
        return False
    return verb.relation in ("complemented", "control" if above.passive else "object control")
