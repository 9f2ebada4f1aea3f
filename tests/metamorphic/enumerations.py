"""One made several: goods, targets and senders told in every style of enumeration."""

from collections.abc import Iterator, Sequence

from tests.metamorphic.model import Mutant, Row, Seed, Site, made
from tests.metamorphic.sectors import GOODS, goods_of
from transforms.reading.items import Item

STYLES = (
    "{0} and {1}", "{0} as well as {1}", "both {0} and {1}", "{0}, {1} and {2}", "{0}, {1}, and {2}",
    "{0}, {1} and – since May – {2}", "{0} along with {1}", "{0}, along with {1},", "{0}; {1}; and {2}",
    "{0} and, to a lesser degree, {1}", "{0}, {1}, {2} and {3}", "{0} and also {1}", "{0} and {1} alike",
    "{0}, together with {1} and {2},", "not only {0} but also {1}", "{0}, plus {1}", "{0}, but also {1}",
    "{0}, in addition to {1},", "{0} (and {1})", "{0} or {1}", "{0}, and for the first time {1},", "{0} & {1}",
    "{0}/{1}",
)  # fmt: skip
GOODS_STYLES = (*STYLES, "{0}, {1} and other goods", "goods such as {0} and {1}", "{0}, {1}, {2} and the like",
                "goods including {0}, {1} and {2}", "{0} and products such as {1}",
                "{0} and some kinds of {1}")  # fmt: skip
ACTOR_STYLES = (*STYLES, "{0}, {1} and two other countries", "{0} and its neighbour {1}")
SENDER_STYLES = (*(one for one in ACTOR_STYLES if "or {1}" not in one and one != "{0}/{1}"), "{0}, joined by {1},",
                 "{0}, followed by {1},")  # fmt: skip
PER_SEED = 3

TARGETS = {"PRY": "Paraguay", "MNG": "Mongolia", "GAB": "Gabon", "BOL": "Bolivia", "TUN": "Tunisia", "NPL": "Nepal",
           "SDN": "Sudan", "MWI": "Malawi", "KEN": "Kenya", "PER": "Peru"}  # fmt: skip
SENDERS = {"NOR": "Norway", "JPN": "Japan", "CAN": "Canada", "AUS": "Australia", "CHE": "Switzerland",
           "NZL": "New Zealand", "BRA": "Brazil", "EGY": "Egypt"}  # fmt: skip
_SUBJECT_VERBS = {"has": "have", "was": "were", "is": "are"}


def several_goods(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Make the goods of a sentence several."""
    item = goods_of(site)
    if item is None or len({row[2] for row in seed.right}) != 1:
        return
    old, source = item.data.sector, seed.source("goods")
    kin = {"potash": "fertilizer", "fertilizer": "potash", "semiconductors": "technology",
           "technology": "semiconductors"}  # fmt: skip
    others = [one for one in GOODS if one not in (old, kin.get(old), "defence", "luxury_goods")]
    for style in source.sample(GOODS_STYLES, PER_SEED):
        new = source.sample(others, 3)
        if kin.get(new[0]) in new or kin.get(new[1]) in new:
            continue
        words = [item.text.lower() if site.items[0] is item else item.text, *(GOODS[one][0] for one in new)]
        used = [old, *new][: _count(style)]
        rows = {(*row[:2], sector, *row[3:]) for row in seed.right for sector in used}
        yield made(seed, "c.goods", style, site.put((item.start, item.end, style.format(*words))), rows)


def several_targets(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Make the target country of a sentence several."""
    codes = {row[1] for row in seed.right}
    item = only_name(site, codes)
    if item is None or codes & seed.foreign or site.items[0] is item:
        return
    after = site.items[site.items.index(item) + 1 : site.items.index(item) + 2]
    if after and after[0].lower in ("'s", "’s", "'", "-", "–"):
        return
    yield from _several(seed, site, item, TARGETS, ACTOR_STYLES, 1, "c.targets")


def several_senders(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Make the sender of a sentence several, where it is a country that acts."""
    codes = {row[0] for row in seed.right}
    item = only_name(site, codes)
    if item is None:
        return
    at = site.items.index(item)
    after = site.items[at + 1 : at + 2]
    acts = after and (after[0].lower in _SUBJECT_VERBS or "past" in after[0].forms or after[0].lower in ("will", "had"))
    if not acts:
        return
    yield from _several(seed, site, item, SENDERS, SENDER_STYLES, 0, "c.senders")


def _several(  # noqa: PLR0917 - what differs between targets and senders
    seed: Seed, site: Site, item: Item, names: dict[str, str], styles: Sequence[str], place: int, kind: str
) -> Iterator[Mutant]:
    source = seed.source(kind)
    taken = {row[0] for row in seed.right} | {row[1] for row in seed.right}
    free = [one for one in names if one not in taken and names[one] not in seed.text]
    for style in source.sample(styles, PER_SEED):
        new = source.sample(free, 3)
        words = [_named(item, seed.text), *(names[one] for one in new)]
        used = [item.data.code, *new][: _count(style)]
        rows: set[Row] = set()
        for row in seed.right:
            for code in used:
                changed = list(row)
                changed[place] = code
                rows.add(tuple(changed))  # type: ignore[arg-type]
        start = item.start - (4 if seed.text[: item.start].lower().endswith("the ") and words[0][:4] == "the " else 0)
        edits = [(start, item.end, style.format(*words))]
        after = site.items[site.items.index(item) + 1]
        if place == 0 and after.lower in _SUBJECT_VERBS and _agrees(style):
            edits.append((after.start, after.end, _SUBJECT_VERBS[after.lower]))
        yield made(seed, kind, style, site.put(*edits), rows)


def _agrees(style: str) -> bool:
    return not any(one in style for one in ("with", "well", "plus", "addition", "followed", "(", "lesser", "joined"))


def _named(item: Item, text: str) -> str:
    """Return a name with its article, as it stands within a list."""
    if item.text.startswith("The "):
        return "the " + item.text[4:]
    return "the " + item.text if text[: item.start].lower().endswith("the ") else item.text


def _count(style: str) -> int:
    return style.count("{")


def only_name(site: Site, codes: set[str | None]) -> Item | None:
    """Return the only item that names the only country of these, by its name."""
    if len(codes) != 1:
        return None
    (code,) = codes
    found = [one for one in site.items if one.kind == "actor" and one.data.code == code]
    if len(found) != 1 or found[0].data.kind not in ("name", "abbreviation"):
        return None
    at = site.items.index(found[0])
    plain = at == 0 or site.items[at - 1].lower not in ("and", ",", "or", "&")
    return found[0] if plain and (at + 1 == len(site.items) or site.items[at + 1].lower not in ("and", "or")) else None
