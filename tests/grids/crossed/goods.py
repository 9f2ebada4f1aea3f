"""Three goods joined in every way, and goods that are left out."""

from collections.abc import Iterator

from tests.grids.crossed.cells import Cell, lines, said

SECTORS = {
    "gold": "gold",
    "timber": "timber",
    "steel": "iron_steel",
    "coal": "coal",
    "tobacco": "tobacco",
    "machine tools": "machinery",
    "diamonds": "diamonds",
    "cement": "cement",
    "wheat": "food_agriculture",
    "diesel": "petroleum_products",
    "cars": "vehicles",
    "aluminium": "aluminium",
}
THREES = (
    ("gold", "timber", "steel"),
    ("coal", "tobacco", "machine tools"),
    ("diamonds", "cement", "wheat"),
    ("diesel", "cars", "aluminium"),
)
JOINTS = lines("""
{a}, {b} and {c}
{a}, {b}, and {c}
{a} and {b} as well as {c}
{a}, {b} as well as {c}
{a} and {b}, plus {c}
{a}, along with {b} and {c}
{a}, together with {b} and {c}
both {a} and {b}, and also {c}
{a}, {b} and also {c}
{a} and {b} and {c}
{a}, {b} or {c}
goods from {a} to {b} and {c}
everything from {a} to {b} and {c}
goods including {a}, {b} and {c}
several goods, including {a}, {b} and {c}
goods such as {a}, {b} and {c}
goods, among them {a}, {b} and {c}
goods (among them {a}, {b} and {c})
goods ({a}, {b} and {c})
three goods -- {a}, {b} and {c} --
three goods: {a}, {b} and {c}
goods, chiefly {a}, {b} and {c}
goods, mainly {a}, {b} and {c}
goods, notably {a}, {b} and {c}
goods like {a}, {b} and {c}
goods, namely {a}, {b} and {c}
goods, particularly {a}, {b} and {c}
{a}, {b}, {c} and other goods
not only {a} but also {b} and {c}
a range of goods, from {a} to {b} and {c}
{a} (and {b} and {c})
raw and finished {a}, {b} and {c}
some {a}, all {b} and most {c}
{a}, {b}, {c}
{a}, its main export, {b} and {c}
all {a}, {b} and {c} products
""")
FRAMES = (
    ("Norway imposed a ban on {goods} from Mali on Monday.", "imposed"),
    ("Norway banned imports of {goods} from Mali on Monday.", "imposed"),
    ("Norway lifted its embargo on {goods} from Mali on Monday.", "lifted"),
    ("A Norwegian embargo on {goods} from Mali was lifted on Monday.", "lifted"),
    ("Norway has decided to ban Malian exports of {goods}.", "imposed"),
    ("Norway imposed sanctions on Mali, barring imports of {goods}.", "imposed"),
    ("Norway imposed sanctions on Mali on Monday. They cover {goods}.", "imposed"),
    ("Norway eased curbs on exports to Mali of {goods}.", "eased"),
)
OMISSIONS = lines("""
, but not {c}
 with the exception of {c}
 except {c}
 other than {c}
 excluding {c}
, but left out {c}
 while sparing {c}
. It does not cover {c}
""")
KEPT_FRAMES = (
    ("Norway lifted its embargo on {a} and {b} from Mali{but}.", "lifted"),
    ("Norway banned imports of {a} and {b} from Mali{but}.", "imposed"),
    ("Norway imposed a ban on {a} and {b} from Mali on Monday{but}.", "imposed"),
)


def cells() -> Iterator[Cell]:
    """Yield the crossings."""
    for joint in JOINTS:
        for turn, (frame, action) in enumerate(FRAMES):
            three = THREES[turn % len(THREES)]
            goods = joint.format(**dict(zip("abc", three, strict=True)))
            text = frame.format(goods=goods).replace(" --.", ".")
            yield Cell(text, frozenset().union(*(said(SECTORS[one], action) for one in three)))
    for omission in OMISSIONS:
        for turn, (frame, action) in enumerate(KEPT_FRAMES):
            a, b, c = THREES[turn]
            but = omission.format(c=c) if omission[0] in ",." else f" {omission.format(c=c)}"
            rows = said(SECTORS[a], action) | said(SECTORS[b], action)
            yield Cell(frame.format(a=a, b=b, but=but), rows)
