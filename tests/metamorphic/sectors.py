"""Other words for the goods of a sentence: of the same sector, and of another one."""

from collections.abc import Iterator

from tests.metamorphic.model import Mutant, Seed, Site, made, with_sector
from transforms.reading.items import Item
from transforms.reading.word_set import word_set

GOODS = {
    line.split("|")[0]: tuple(line.split("|")[1].split(","))
    for line in """timber|timber,wood,lumber,plywood,sawn timber,furniture,paper,logs
coal|coal,lignite,anthracite,coking coal,hard coal,peat
cement|cement,clinker,concrete
gold|gold,bullion,gold bars,gold jewellery
diamonds|diamonds,rough diamonds,uncut diamonds
oil|crude oil,crude,seaborne crude,petroleum
potash|potash,potassium chloride,muriate of potash
fertilizer|fertiliser,urea,ammonia,nitrogen fertiliser,phosphate rock
iron_steel|steel,iron ore,pig iron,rebar,steel coil,scrap steel
aluminium|aluminium,bauxite,alumina,aluminium foil
gas|natural gas,liquefied natural gas,LNG,pipeline gas
tobacco|tobacco,cigarettes,cigars,tobacco leaf
food_agriculture|wheat,beef,wine,sugar,fish,poultry,cocoa,tomatoes,soybeans,coffee,flour,dairy products,cut flowers,pork
textiles|textiles,cotton,garments,clothing,footwear,carpets,wool,shirts
vehicles|cars,lorries,buses,motorcycles,tractors,spare parts for cars
metals_minerals|copper,nickel,tin,cobalt,zinc,silver,lithium,graphite,manganese
petroleum_products|petrol,diesel,jet fuel,fuel oil,kerosene,gasoline,naphtha,bitumen
pharma_health|medicines,vaccines,insulin,medical equipment,antibiotics
machinery|machine tools,turbines,generators,pumps,bearings,excavators
semiconductors|semiconductors,microchips,chipmaking equipment,silicon wafers
technology|computers,software,laptops,electronics,servers
chemicals|chemicals,plastics,rubber,solvents,tyres,paint
defence|arms,weapons,ammunition,rifles,military equipment,missiles,grenades
luxury_goods|luxury goods,perfume,jewellery,yachts
nuclear|uranium,enriched uranium,nuclear fuel,heavy water
energy|electricity,electric power,charcoal
telecoms|telecommunications equipment,mobile phones,routers
aviation|aircraft,aircraft parts,helicopters,jet engines""".splitlines()
}
"""Goods that may be said without an article, in words chosen by hand."""

PER_SEED = 3
_CLOSES = word_set("from to of into by on and or for that which , . ; : in at with until after as")


def goods_of(site: Site) -> Item | None:
    """Return the only goods that a sentence names, if they stand without anything of their own before or after."""
    found = [at for at, one in enumerate(site.items) if one.kind == "sector"]
    if len(found) != 1:
        return None
    item, after = site.items[found[0]], site.items[found[0] + 1 : found[0] + 2]
    named = item.data.sector in {row[2] for row in site.seed.right}
    free = not after or after[0].lower in _CLOSES or after[0].kind in ("trigger", "actor", "date", "cue", "verb")
    before = site.items[found[0] - 1 : found[0]]
    alone = bool(before) and before[0].lower not in ("a", "an", "its", "their", "this", "these")
    return item if named and free and alone and item.data.sector in GOODS else None


def same_sector(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Name the goods by other words of their sector."""
    item = goods_of(site)
    if item is None or len({row[2] for row in seed.right}) != 1:
        return
    words = [one for one in GOODS[item.data.sector] if one != item.lower]
    for one in seed.source("same").sample(words, min(PER_SEED, len(words))):
        yield made(seed, "b.same_sector", one, site.put((item.start, item.end, one)))


def other_sector(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Name goods of another sector."""
    item = goods_of(site)
    if item is None or len({row[2] for row in seed.right}) != 1:
        return
    old, source = item.data.sector, seed.source("other")
    for new in source.sample([one for one in GOODS if one != old], PER_SEED):
        words = source.choice(GOODS[new])
        rows = with_sector(seed.right, old, new)
        yield made(seed, "b.other_sector", words, site.put((item.start, item.end, words)), rows)
