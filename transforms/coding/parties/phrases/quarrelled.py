"""What a quarrel is about, which is not what a measure forbids: "sanctions linked to Mali's weapons programme"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link

_TIED = word_set("related linked tied connected relating stemming prompted triggered")
_DEEDS = word_set(
    "programme programmes program programs project projects development pursuit test tests testing proliferation "
    "activities activity ambitions ambition efforts effort use possession stockpile stockpiles work research explosion "
    "explosions blast blasts detonation"
)


def tells_quarrel(items: list[Item], links: list[Link], place: int) -> bool:
    """Tell whether a link says over what deed somebody is punished: who did it is hit, and not the goods it names."""
    return any(
        link.verb is not None
        and items[link.verb].lower in _TIED
        and any(item.lower.rpartition(" ")[2] in _DEEDS for item in items[link.phrase.start : link.phrase.end])
        for link in links[: place + 1]
    )


_BOUGHT = word_set(
    "receipt purchase purchases sale sales transfer transfers supply delivery deliveries buying selling shipping "
    "supplying receiving transferring delivering smuggling acquisition procurement export exports"
)
_PUNISHING = ("sanction", "penalt", "punish")
_ON = frozenset({"on", "against", "upon", "at", "targeting"})


def tells_deed(items: list[Item], links: list[Link], place: int, flow: str) -> bool:
    """Tell whether a link says for what dealing somebody is punished: "sanctions for the sale of Russian reactors"."""
    if not flow.startswith(_PUNISHING):
        return False
    for link in reversed(links[: place + 1]):
        if link.word in _ON:
            return False
        if link.word == "for":
            return any(item.lower in _BOUGHT for item in items[link.at + 1 : link.phrase.head + 1])
    return False


_DEALERS = word_set(
    "supplier suppliers backer backers buyer buyers broker brokers importer importers exporter exporters seller "
    "sellers shipper shippers smuggler smugglers financier financiers supporter supporters facilitator facilitators "
    "enabler enablers sponsor sponsors trader traders agent agents distributor distributors purchaser purchasers "
    "recruiter recruiters"
)
_SERVED = frozenset({"of", "to", "for"})


def deals_for(items: list[Item], links: list[Link], place: int) -> bool:
    """Tell whether a link only says in what those deal who are hit: "sanctions on Turkish suppliers of Iranian drones".

    Their own country is told before them; where it is not, whom they serve is all that is known of them.
    """
    for link in reversed(links[:place]):
        if link.word in _ON:
            own = any(item.kind == "actor" for item in items[link.phrase.start : link.phrase.head])
            return own and links[place].word in _SERVED and items[link.phrase.head].lower in _DEALERS
        if link.word not in _SERVED:
            return False
    return False
