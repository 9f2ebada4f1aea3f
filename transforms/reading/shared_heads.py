"""One head that several words share: "the energy, defence and banking sectors" are three sectors, or firms of three."""

from transforms.reading.entries import END, Trie, senses_at
from transforms.reading.items import Item
from transforms.reading.sorted_senses import Senses
from transforms.reading.vocabulary import Word
from transforms.reading.word_set import word_set

_SINGULAR = {"sectors": "sector", "industries": "industry", "sector": "sector", "industry": "industry"}
_SINGULAR |= dict.fromkeys(("companies", "firms", "enterprises", "interests", "businesses"), "sector")
_BANS = {
    "embargo": "embargo",
    "embargoes": "embargo",
    "ban": "ban",
    "bans": "ban",
    "blockade": "blockade",
    "links": "links",
    "link": "link",
    "connections": "connections",
    "routes": "routes",
    "traffic": "traffic",
    "services": "services",
    "communications": "communications",
}
_SANCTIONS = frozenset({"sanctions", "restrictions", "curbs", "penalties"})
_GOODS = frozenset({"goods", "items", "equipment", "technology", "products", "materials"})
_HEADS = frozenset({*_SINGULAR, *_BANS, *_SANCTIONS, *_GOODS})
_KINDS = word_set("financial economic diplomatic military cultural political travel commercial investment")
_JOINING = frozenset({",", "and", "or", "&", "/"})
_BESIDE = _KINDS | _JOINING
_OTHER = {"sector": "industry", "industry": "sector"}


def share_heads(items: list[Item], places: list[int], words: list[Word]) -> None:
    """Give each word that is joined to "… sectors", "… industries" or "… embargo" what it would be with that head.

    Args:
        items: of one sentence; the senses of some are replaced.
        places: where each item begins among the words.
        words: the words of the sentence.
    """
    for at, item in enumerate(items):
        last = item.lower.rpartition(" ")[2]
        head = _SINGULAR.get(last) or _BANS.get(last)
        head = head or (
            "sanctions" if last == "sanctions" and items[at - 2 : at - 1] and items[at - 2].lower == "air" else None
        )
        if last in _GOODS:
            _share_goods(items, places, words, at)
        join = _join if head in _OTHER else _join_ban if head != "links" and _has_goods(item) else _join_any
        here = at - 1
        while head is not None and here > 0 and items[here].lower in _JOINING:
            here -= 2 if items[here].lower == "and" and items[here - 1].lower == "," else 1
            if here < 0 or not join(items[here], words[places[here] : places[here + 1]], head):
                break
            here -= 1
        if last in _SANCTIONS:
            _share_with_trade(items, places, words, at)


def _share_goods(items: list[Item], places: list[int], words: list[Word], at: int) -> None:
    """Let what is joined to goods be goods, if that is what it is with their head: "military and dual-use goods"."""
    here = at - 2
    if here < 0 or " " not in items[at].lower or items[at - 1].lower not in ("and", "or", "&"):
        return
    senses = _with_head(words[places[here] : places[here + 1]], items[at].lower.rpartition(" ")[2])
    if any(one.kind == "sector" for one in senses) and all(one.kind != "sector" for one in items[here].senses):
        items[here].senses = senses


def _share_with_trade(items: list[Item], places: list[int], words: list[Word], at: int) -> None:
    """Let "trade" take the head of what it is joined to: who ends "trade and travel sanctions" ends no trade."""
    here = at - 1
    while here > 0 and (items[here].lower in _BESIDE or any(one.kind == "sector" for one in items[here].senses)):
        here -= 1
    named = " " in items[at].lower or items[at - 1].lower not in _JOINING
    if named and 0 <= here < at - 1 and items[here].lower == "trade" and items[here + 1].lower in _JOINING:
        head = items[at].lower.rpartition(" ")[2]
        items[here].senses = _with_head(words[places[here] : places[here + 1]], head) or items[here].senses


def shares_heads(words: list[Word]) -> bool:
    """Tell whether a sentence holds a head that may be shared."""
    return not _HEADS.isdisjoint([word.lower for word in words])


def _join(item: Item, words: list[Word], head: str) -> bool:
    """Make of a member of the list what it is with the head; whether it may be one."""
    known = [sense for sense in item.senses if sense.kind == "sector"]
    if any(sense.data.sector != "unspecified" for sense in known) and not any(one.data.ambiguous for one in known):
        return True
    senses = _with_head(words, head) or _with_head(words, _OTHER[head])
    if senses:
        item.senses = senses
    return bool(senses or known)


def _has_goods(item: Item) -> bool:
    """Tell whether goods before are read with it anyhow ("oil and arms embargo", "arms and trade embargo")."""
    if item.lower.startswith("trade ") or " " not in item.lower:
        return True
    return any(one.kind == "measure" and one.data.sector for one in item.senses)


def _join_ban(item: Item, words: list[Word], head: str) -> bool:
    """Make a measure of its own of what stands before another and is no goods: "an air and arms embargo"."""
    return any(sense.kind == "sector" for sense in item.senses) or _join_any(item, words, head)


def _join_any(item: Item, words: list[Word], head: str) -> bool:
    """Make a measure of its own of what stands before another: "an arms and travel ban", "legal and air services"."""
    senses = _with_head(words, head)
    if any(one.kind == "measure" or (one.kind == "sector" and head == "services") for one in senses):
        item.senses = senses
        return True
    return any(sense.kind == "sector" for sense in item.senses)


def _with_head(words: list[Word], head: str) -> Senses:
    """Return what the words mean with the head after them."""
    node: Trie = words[0].terms
    for word in (*(one.lower for one in words[1:]), head):
        node = node.get(word, {})
    return senses_at(node) if END in node else Senses(())
