"""Where a ban holds on what comes from elsewhere: "the ban on Chinese tea in India" hits China alone."""

from transforms.coding.model import Coded
from transforms.coding.parties.actors import coded, codes_of
from transforms.coding.parties.senders import OFTEN_HIT, USUAL_SENDERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link

_CARRIED = word_set("flights planes aircraft ships vessels tankers boats lorries trucks trains ferries")


def holds_where(items: list[Item], links: list[Link], place: int) -> list[Coded] | None:
    """Return whose ban it is that holds where a link says; None where the link does not say that.

    Only what comes from elsewhere is kept out: whose own firms are barred abroad hits the state in which they are
    ("the ban on US tourists in Cuba"). Where firms and persons are who are hit says nothing of who hits them.
    """
    link = links[place]
    if _keeps_assets(items, links, place):
        return coded(items[link.phrase.head])
    if link.word != "in" or place == 0 or link.verb is not None or items[link.phrase.head].kind != "actor":
        return None
    before = links[place - 1]
    head = items[before.phrase.head]
    if before.word not in ("on", "of", "against") or head.kind not in ("sector", "post", "word", "measure"):
        return None
    here = codes_of(items[link.phrase.head])
    makers = {code for one in items[before.phrase.start : before.phrase.head] for code in codes_of(one)}
    goods = head.lower in _CARRIED or (head.kind == "sector" and head.data.kind == "goods")
    own = set() if goods and not OFTEN_HIT & {*here} else USUAL_SENDERS
    if not makers or makers & {*own, *here}:
        return None
    return coded(items[link.phrase.head]) if goods else []


_BRANCHES = word_set("branch branches unit units subsidiary subsidiaries vaults offices accounts")


def lies_there(items: list[Item], links: list[Link], place: int, word: str) -> bool:
    """Tell whether a link says where assets lie, or in whose branches ("in foreign branches of Swiss banks")."""
    before = links[place - 1] if place and links[place].word == "of" else None
    if before is None or word in ("in", "at"):
        return word in ("in", "at")
    return before.word in ("in", "at") and items[before.phrase.head].lower in _BRANCHES


_KEEPERS = word_set("bank banks institution institutions")


def _keeps_assets(items: list[Item], links: list[Link], place: int) -> bool:
    """Tell whether a link says whose banks hold what another has ("the assets of Mali in the banks of Ghana")."""
    link = links[place]
    if link.word != "of" or place < len(("of", "in")) or items[link.phrase.head].kind not in ("actor", "anaphor"):
        return False
    keeper = links[place - 1]
    keeps = keeper.word == "in" and items[keeper.phrase.head].lower.rpartition(" ")[2] in _KEEPERS
    owners = (one for one in links[: place - 1] if one.word == "of" and items[one.phrase.head].kind == "actor")
    here = set(codes_of(items[link.phrase.head]))
    return keeps and any(here.isdisjoint(codes_of(items[one.phrase.head])) for one in owners)
