"""Grounds that states shut to others or open: whose they are, and who is kept out of them."""

from transforms.coding.model import Coded
from transforms.reading.kinds import STATES
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link

GROUND = word_set(
    "port ports harbour harbours harbor harbors airspace skies sky airport airports waters market markets "
    "seaport seaports aerodrome aerodromes airfield airfields territory soil space spaces"
)
_BORDERS = word_set("border borders frontier frontiers crossing crossings")
_TO_WHOM = word_set("to for with")
_WITHIN = frozenset({"in", "at", "off"})
_PRONOUNS = word_set("them him her it us their his its our")

_OWN_GROUND = GROUND | _BORDERS


def is_own_ground(item: Item) -> bool:
    """Tell whether a noun is a place that a state shuts to others: "closed Japanese ports to its ships"."""
    return item.lower.rpartition(" ")[2] in _OWN_GROUND


def keeps_out(items: list[Item], link: Link) -> bool:
    """Tell whether a link says to whom a ground is shut, or opened ("Polish airspace for all Russian airlines")."""
    return link.verb is None and link.word in _TO_WHOM and (link.word == "to" or _names_actor(items, link))


def is_ground_of_another(items: list[Item], links: list[Link], place: int, flow: str) -> bool:
    """Tell whether a link names the ground of a state that is shut to another ("closure of Mali's airspace to …").

    ``flow`` is the word that the links hang on, which may be the ground itself ("the borders of Mali are closed to …").
    """
    link = links[place]
    if link.word in _WITHIN and is_own_ground(items[link.phrase.head]) and _names_actor(items, link):
        return any(_names_actor(items, one) for one in links[:place])  # "a ban on Polish fishing in American waters"
    ground = is_own_ground(items[link.phrase.head]) or (place == 0 and flow.rpartition(" ")[2] in _OWN_GROUND)
    if link.word != "of" or not ground or not _names_actor(items, link):
        return False
    after = links[place + 1 :]
    return any(keeps_out(items, one) and _names_anybody(items, after[at : at + 3]) for at, one in enumerate(after))


def sector_of(ground: Item) -> Coded | None:
    """Return the sector that a ground means of itself: airspace is aviation's."""
    return (ground.data.sector, ground.text) if ground.kind == "measure" and ground.data.sector else None


def goes_there(items: list[Item], links: list[Link], place: int, flow: str) -> bool:
    """Tell whether a link names where a flow ends whose sender acts: where it comes from is told, or who flies there.

    "A ban on flights into European airports by the airlines of Mali" is Europe's.
    """
    return comes_from(items, links, place) or enters_ground(items, links[place], flow)


def comes_from(items: list[Item], links: list[Link], place: int) -> bool:
    """Tell whether another link says where a flow comes from ("a ban on imports of maize from Mali to …").

    Of imports it may do so behind ("a ban on imports into Mali of maize from Chad", "… of Chadian maize"), and the
    goods may say it themselves ("a ban on imports of Chadian maize into Mali").
    """
    if any(link.word == "from" and items[link.phrase.head].kind == "actor" for link in links[:place]):
        return True
    into = any(items[link.phrase.head].lower.startswith("import") for link in links[:place])
    named = (link for link in links if link is not links[place] and link.word in ("of", "from"))
    return into and any(_names_actor(items, link) for link in named)


def _names_anybody(items: list[Item], links: list[Link]) -> bool:
    """Tell whether those kept out are named, here or by where they are from, or a pronoun stands for them or theirs."""
    named = any(_names_actor(items, one) for one in links if one is links[0] or _says_whose(one))
    named = named or items[links[0].phrase.head].kind == "entity"
    return named or items[links[0].phrase.start].lower in _PRONOUNS


def _says_whose(link: Link) -> bool:
    """Tell whether a link says whose those kept out are ("aircraft registered in Mali", "ships run by Malians")."""
    return link.word in ("from", "of", "in", "with") or (link.word == "by" and link.verb is not None)


def enters_ground(items: list[Item], link: Link, flow: str) -> bool:
    """Tell whether a link names the ground into which goods come, or the own one or people from whom others get none.

    "Imports to the territory of Mali"; "the sale of arms to Mali by nationals of, or from the territories of, …".
    """
    if flow.startswith(_GIVING) and link.verb is None:
        head = items[link.phrase.head].lower
        return (link.word == "from" and head in GROUND | _TERRITORIES) or (link.word == "by" and head in _NATIONALS)
    comes = link.word in ("into", "to") and link.verb is None and flow.startswith("import")
    comes = comes or (link.word == "into" and link.verb is None and flow.startswith("flight"))
    return comes and items[link.phrase.head].lower in GROUND


_GIVING = ("export", "sale", "suppl", "deliver", "transfer", "provision", "sell")
_TERRITORIES = word_set("territories")
_NATIONALS = word_set("nationals citizens residents persons")


def _names_actor(items: list[Item], link: Link) -> bool:
    return any(one.kind in STATES for one in items[link.phrase.start : link.phrase.end])


def is_own_end(items: list[Item], links: list[Link], place: int, flow: str) -> bool:
    """Tell whether a link names the end of a flow where it is stopped: "imports … into Mali", "from Mali to …"."""
    link = links[place]
    head = items[link.phrase.head]
    if flow.endswith("rights") and link.word in ("in", "at") and link.verb is None:
        return head.kind == "actor" or head.lower in GROUND  # "landing rights in Britain for LOT"
    into = link.word in ("into", "to") and (flow.startswith("import") or flow.endswith("imports"))
    if head.kind not in ("actor", "group", "anaphor") or link.verb is not None:
        return enters_ground(items, link, flow)
    if link.word in ("into", "to"):
        return into or flow.startswith("entry") or flow.endswith("import")
    ends = [items[one.phrase.head].kind for one in links if one.word in ("to", "into") and one.verb is None]
    return link.word == "from" and "actor" in ends and not flow.startswith("import")
