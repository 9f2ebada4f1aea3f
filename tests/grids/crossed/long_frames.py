"""Long sentences: what stands before a change, between its subject, verb and object, and behind it."""

from collections.abc import Iterator

from tests.grids.crossed.cells import Cell, lines, said

INSERTED = lines("""
which buys half of its gold from Mali
which has troops in Chad
a member of the European Union since 1995
acting on a report by Swiss experts
under pressure from the United States
whose minister visited Chad last week
one of Mali's largest customers
along with most of its partners
despite objections from France
in a decision taken late on Monday
citing a report by Amnesty International
which had threatened the step since the coup
after months of talks in Geneva
home of the largest gold refinery in Europe
angered by the arrest of two of its citizens in Chad
ending years of debate
to the surprise of traders in London
according to a decree published on Monday
a spokesman for the ministry said on Monday
long a critic of the United States' embargo on Cuba
following Britain's lead
at the request of Chad and Niger
which, like Sweden, has few mines of its own
however
on the other hand
it was announced on Monday
where the law allows it
which until last year sold arms to Chad
after consulting Japan
in a first step
with immediate effect
as expected
by a decree of the trade ministry
in defiance of the United States
""")
AROUND = (
    ("Norway, {x}, lifted its ban on Malian gold.", ("gold", "lifted")),
    ("Norway, {x}, has imposed sanctions on Mali.", ("unspecified", "imposed")),
    ("Norway, {x}, banned imports of Malian gold.", ("gold", "imposed")),
    ("Norway, {x}, will suspend its embargo on Mali.", ("unspecified", "suspended")),
    ("Norway, {x}, may lift its sanctions on Mali.", ("unspecified", "lifted", "proposed")),
    ("Norway, {x}, refused to ease its sanctions on Mali.", ("unspecified", "eased", "rejected")),
)
ADVERBIALS = lines("""
with immediate effect
without warning
late on Monday
by decree
over the objections of Chad
after talks in Chad
in protest at a coup
in concert with Sweden's central bank
at a meeting in Geneva
on behalf of Chad
last week
under a law of 1977
""")
PARTED = (
    ("Norway lifted {x} its ban on Malian gold.", ("gold", "lifted")),
    ("Norway imposed {x} a ban on imports of Malian gold.", ("gold", "imposed")),
    ("Norway suspended, {x}, its embargo on Mali.", ("unspecified", "suspended")),
    ("Norway has decided {x} to lift its embargo on Mali.", ("unspecified", "lifted")),
    ("Norway extended, {x}, its sanctions on Mali.", ("unspecified", "extended")),
    ("Norway refused {x} to lift its embargo on Mali.", ("unspecified", "lifted", "rejected")),
)
MEASURES = lines("""
ban on Malian gold, which had cost miners in Chad millions,
ban on gold that was mined in Mali
decade-old ban on Malian gold
ban on Malian gold, the first of its kind in Europe,
ban (in place since 2012) on gold from Mali
ban on gold from Mali, its third-largest supplier after Ghana and Peru,
ban on imports into Norway of Malian gold
ban on gold mined, refined or traded in Mali
""")
CHANGED = (
    ("Norway on Monday lifted its {x}.", ("gold", "lifted")),
    ("Norway's {x} was lifted on Monday.", ("gold", "lifted")),
    ("Norway said it would lift its {x}.", ("gold", "lifted")),
    ("Norway may lift its {x}.", ("gold", "lifted", "proposed")),
    ("Norway has suspended its {x}.", ("gold", "suspended")),
    ("Norway announced on Monday the lifting of its {x}.", ("gold", "lifted")),
    ("Norway refused to lift its {x}.", ("gold", "lifted", "rejected")),
    ("Norway extended its {x} by a year.", ("gold", "extended")),
)
TAILS = lines("""
which had cost traders in Chad millions
after talks with Chad in Geneva
over the objections of Chad's government
to the delight of Peru's jewellers
despite a plea by the United States
following a vote in parliament
saying that the coup was over
citing progress on human rights
at the request of Peru
in a deal brokered by Chad
unlike Chad
while keeping its arms embargo
with immediate effect
in exchange for twelve prisoners
pending a review
although sales of arms remain banned
and expelled Mali's ambassador
a move that Chad called premature
drawing protests from human rights groups in Peru
hours before a summit of the African Union in Addis Ababa
ending a dispute that began in 2019
as oil prices rose to 90 dollars a barrel
paving the way for talks with the IMF
a spokesman for Peru's mining firms said
according to the Chadian news agency
the Reuters news agency reported from Bamako
in what Peru's president called a mistake
which French officials had opposed
as part of a peace agreement with the rebels
in defiance of the United States
under pressure from Britain
in line with a decision of the European Union
to help Peru's central bank
because Chad had asked for it
so that Peruvian smelters can buy it
after its embassy in Chad was attacked
a day before the visit of Peru's foreign minister
without consulting Chad
contrary to the advice of Britain
thanks to mediation by Qatar
amid a row with Chad over cotton
three weeks into the war between Chad and Peru
against the wishes of the United Nations
while Chad and Peru looked on
and Chad welcomed the step
but Chad said it would keep its own ban
and said it would review its embargo on arms
though its sanctions on Chad stay
leaving only an arms embargo in place
leaving Chad as the only country with such a ban
the first such step since 1999
the second country to do so after Chad
a year after the European Union had weighed it
as it had promised Chad in May
""")
OPENINGS = lines("""
After talks with Chad
Angered by Chad's protests
Despite pleas from Chad
At a meeting in Chad
Under a deal with Chad
Following Chad's lead
Two days after Chad's decision
Over Chad's objections
To the dismay of Chad
With Chad's support
Backed by Chad and Peru
At Chad's request
In a letter to Chad
According to Chad's news agency
As Chad looked on
While Chad hesitated
Though Chad had warned against it
Hours after Chad's envoy left
In a blow to Chad
In a boost for Peru's miners
For the first time since 1999
In an unusual step
Last month, during a visit by Chad's president
Bowing to pressure from Chad
Defying Chad
Joining Chad and Peru
Unlike Chad
Instead of helping Chad
Rather than wait for Chad
Not to be outdone by Chad
Alarmed by events in Chad
Mindful of Chad
""")
TWO = (
    ("Norway lifted its ban on Malian gold", ("gold", "lifted")),
    ("Norway imposed sanctions on Mali", ("unspecified", "imposed")),
)


def cells() -> Iterator[Cell]:
    """Yield the crossings."""
    for fillings, frames in ((INSERTED, AROUND), (ADVERBIALS, PARTED), (MEASURES, CHANGED)):
        for filling in fillings:
            for frame, row in frames:
                yield Cell(frame.format(x=filling).replace(",.", "."), said(*row))
    for told, row in TWO:
        for tail in TAILS:
            yield Cell(f"{told} on Monday, {tail}.", said(*row))
        for opening in OPENINGS:
            yield Cell(f"{opening}, {told}.", said(*row))
