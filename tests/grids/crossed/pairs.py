"""Two changes in one sentence or two, of one sender or of two, joined in every way."""

from collections.abc import Iterator

from tests.grids.crossed.cells import Cell, lines, said

FIRST = (
    ("lifted its ban on Malian gold", "gold", "lifted"),
    ("imposed sanctions on Mali", "unspecified", "imposed"),
    ("banned imports of Malian timber", "timber", "imposed"),
    ("suspended its arms embargo on Mali", "defence", "suspended"),
    ("extended its sanctions on Malian banks", "banking", "extended"),
)
SECOND = (
    ("lifted a ban on steel from Chad", "TCD", "iron_steel", "lifted"),
    ("imposed an oil embargo on Niger", "NER", "oil", "imposed"),
    ("froze the assets of Chadian officials", "TCD", "government", "imposed"),
    ("eased sanctions on Niger", "NER", "unspecified", "eased"),
)
JOINTS = lines("""
Norway {a} and {b}.
Norway {a} but {b}.
Norway {a}; it also {b}.
Norway {a}. It also {b}.
Norway {a}, and {b}.
Norway {a} while Japan {b}.
Norway {a}, while Japan {b}.
Norway {a}; Japan {b}.
Norway {a} and Japan {b}.
Norway {a}, but Japan {b}.
Norway {a} after Japan {b}.
Norway {a} a day after Japan {b}.
Norway {a} hours before Japan {b}.
After Japan {b}, Norway {a}.
Norway {a} as Japan {b}.
Norway {a}, a week after it {b}.
Norway {a} in the week in which Japan {b}.
Norway {a}, whereas Japan {b}.
Norway, which last week {b}, {a}.
Norway {a} on Monday and {b} on Tuesday.
On Monday Norway {a}; on Tuesday it {b}.
Norway {a}, then {b}.
Norway first {a}, then {b}.
Norway not only {a} but also {b}.
Norway {a}. On Tuesday Japan {b}.
Norway {a}. Meanwhile, Japan {b}.
Officials said Norway {a} and Japan {b}.
Norway said it had {a} and {b}.
Norway {a} because Japan {b}.
Norway {a} even though Japan {b}.
Norway {a} the day Japan {b}.
Norway has {a} and has {b}.
Norway {a} at the same time as Japan {b}.
""")


def cells() -> Iterator[Cell]:
    """Yield the crossings."""
    for joint in JOINTS:
        perfect = "has {b}" in joint or "had {a}" in joint
        for one, sector, action in FIRST:
            for two, target, goods, change in SECOND:
                second = two.replace("froze", "frozen") if perfect else two
                sender = "JPN" if "Japan" in joint else "NOR"
                rows = said(sector, action) | {(sender, target, goods, change, "decided")}
                yield Cell(joint.format(a=one, b=second), frozenset(rows))
