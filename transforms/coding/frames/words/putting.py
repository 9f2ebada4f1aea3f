"""What is put and puts nothing on anybody: "put the cost at …", "put to the vote", "put the embargo behind it"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_PUTTING = word_set("put puts putting")
_ESTIMATED = word_set(
    "effect effects cost costs loss losses damage impact price number toll value figure worth share chance chances"
)


def only_puts(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb of putting changes no measure."""
    return _puts_at(items, verb) or _puts_behind(items, verb) or _puts_to_vote(items, verb) or _likens(items, verb)


_LEVELS = word_set("level par footing plane rank league shelf")


def _likens(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody is only likened to others ("putting it on a level with Mali and Chad")."""
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    return any(link.word in ("on", "in") and items[link.phrase.head].lower in _LEVELS for link in links)


def _puts_at(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb only says how much something is held to be ("put the cost of the embargo at …")."""
    puts = items[verb.at].lower in _PUTTING | {"placed"}
    return puts and any(items[one.head].lower in _ESTIMATED for one in verb.objects)


def _puts_behind(items: list[Item], verb: Verb) -> bool:
    """Tell whether a measure is left behind ("put the embargo behind it"), or a text put out."""
    if items[verb.at].lower not in _PUTTING:
        return False
    ends = [verb.end, *(one.last for one in verb.objects)]
    return any(item.lower in ("behind", "out") for at in ends for item in items[at : at + 1])


def _puts_to_vote(items: list[Item], verb: Verb) -> bool:
    """Tell whether a text is only voted on ("put to the vote by Mali, it was lost")."""
    puts = items[verb.at].lower in _PUTTING
    return puts and any(link.word == "to" and items[link.phrase.head].lower in ("vote", "test") for link in verb.links)
