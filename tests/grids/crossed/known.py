"""What the crossed grids hold that is not read as it should be yet; who mends one takes it out here."""

from tests.grids.crossed.cells import lines

KNOWN = frozenset(
    lines("""
A Norwegian embargo on three goods -- diesel, cars and aluminium -- from Mali was lifted on Monday.
A Norwegian embargo on three goods: diesel, cars and aluminium from Mali was lifted on Monday.
The Norwegian export control agency refused on Monday to lift sanctions on Mali.
Sanctions on Mali that Norway, joined by Japan, lifted on Monday had cost it millions.
Norway offered to cut off arms sales to Mali.
Norway offered on Monday to cut off arms sales to Mali if prisoners were freed.
Norway promised to cut off arms sales to Mali once prisoners were freed.
Norway is in talks about a ban on imports of Malian gold.
Norway says it can resume arms sales to Mali at any time.
Norway has agreed to cut off arms sales to Mali.
Norway did cut off arms sales to Mali in the end.
Norway has decided to call off its halt to gold imports from Mali.
""")
)
