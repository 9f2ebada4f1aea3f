"""What the crossed grids hold that is not read as it should be yet; who mends one takes it out here."""

from tests.grids.crossed.cells import lines

KNOWN = frozenset(
    lines("""
Norway drops halt to gold imports from Mali
Norway calls off halt to gold imports from Mali
Norway clamps stoppage of gold shipments to Mali
Norway scraps stoppage of gold shipments to Mali
Norway pauses stoppage of gold shipments to Mali
A Norwegian embargo on three goods -- diesel, cars and aluminium -- from Mali was lifted on Monday.
A Norwegian embargo on three goods: diesel, cars and aluminium from Mali was lifted on Monday.
The Norwegian export control agency refused on Monday to lift sanctions on Mali.
Sanctions on Mali that Norway, joined by Japan, lifted on Monday had cost it millions.
Norway lifted its ban on gold from Mali on Monday. It was approved by parliament.
Norway lifted its ban on gold from Mali on Monday. It was signed by the king.
Norway suspended its embargo on gold from Mali on Monday. It was approved by parliament.
Norway suspended its embargo on gold from Mali on Monday. It was signed by the king.
Norway offered to cut off arms sales to Mali.
Norway offered on Monday to cut off arms sales to Mali if prisoners were freed.
Norway promised to cut off arms sales to Mali once prisoners were freed.
Opposition lawmakers in Norway demanded that it cut off arms sales to Mali.
Norway is in talks about a ban on imports of Malian gold.
Norway says it can resume arms sales to Mali at any time.
Norway has agreed to cut off arms sales to Mali.
Norway did cut off arms sales to Mali in the end.
Norway lifted under a law of 1977 its ban on Malian gold.
""")
)
