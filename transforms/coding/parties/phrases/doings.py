"""What those who are hit did, or where they serve, told by a participle: nobody who is named behind it is hit."""

from transforms.coding.model import Target
from transforms.coding.parties.phrases.link_verbs import IDLE_VERBS
from transforms.coding.parties.phrases.phrase_links import names_dealing
from transforms.reading.grammar import GENITIVES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link

EXAMPLES = word_set("including like such namely notably especially particularly")
"""Words before examples of those who are hit."""

_DID = word_set(
    "involved engaged implicated accused suspected convicted charged blamed participating complicit "
    "doing fighting waging recruiting"
)
_SERVING = word_set("serving stationed posted accredited deployed")
_TIED = word_set("tied linked connected")
_DEEDS = word_set(
    "attack attacks violence raid raids killing killings massacre massacres abuse abuses crackdown bombing bombings "
    "repression murder murders assault assaults invasion unrest torture coup crime crimes fighting clashes violations"
)


def only_says_what_was_done(
    items: list[Item], links: list[Link], place: int, *, aside: bool, hit: list[Target]
) -> bool:
    """Tell whether a link belongs to what those who are hit did ("U.S. firms involved in arms sales to Taiwan").

    Args:
        items: the items of the sentence.
        links: the links of a measure, in order.
        place: the place of the link among them.
        aside: whether the link before it does so.
        hit: who is hit, as far as has been read.
    """
    link, known = links[place], any(one.country for one in hit)
    if link.word == "outside":
        return True  # "shipped to countries outside the EU"
    if aside and (link.at == link.phrase.start or link.word in EXAMPLES):
        return True
    if link.verb is not None:
        word = items[link.verb].lower
        tied = word in _TIED and (names_dealing(items, link.phrase) or items[link.phrase.head].lower in _DEEDS)
        return word in IDLE_VERBS or (known and (word in _DID | _SERVING or tied))
    if not aside or place == 0 or not (known or is_of_somebody(items, links[place - 1])):
        return False
    told = next((one for one in reversed(links[:place]) if one.verb is not None), None)
    deed = told is not None and told.verb is not None and items[told.verb].lower in _DID | _TIED
    return deed and links[place - 1].phrase.end == link.at and lower_at(items, link.at - 1) != ","


def is_of_somebody(items: list[Item], link: Link) -> bool:
    """Tell whether a deed is said to be a state's, with whom it did it behind ("in Mali's arms trade with Togo")."""
    inside = range(link.phrase.start, link.phrase.head)
    return any(items[at].kind == "actor" and lower_at(items, at + 1) in GENITIVES for at in inside)


def partners_in_deed(items: list[Item], links: list[Link]) -> list[Link]:
    """Return links without those that say with whom the deed was done that those who are hit took part in."""
    for place, link in enumerate(links[:-1]):
        took_part = link.verb is not None and items[link.verb].lower in _DID and is_of_somebody(items, link)
        if took_part and links[place + 1].at == link.phrase.end:
            return links[: place + 1]
    return links
