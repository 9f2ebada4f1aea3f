"""Parties of every kind with every verb of listing, and what points back to them in the next sentence."""

from collections.abc import Iterator

from tests.grids.crossed.cells import Cell, lines, opened, said

PARTIES = tuple(
    tuple(line.split("|"))
    for line in lines("""
a Malian bank|banking|was
the Malian airline|aviation|was
three Malian generals|government|were
Mali's defence minister|government|was
Mali's central bank|banking|was
two Malian gold traders|gold|were
a Malian shipping company|shipping|was
Malian oil companies|oil|were
Mali's state mining company|metals_minerals|was
a Malian arms maker|defence|was
Mali's intelligence service|government|was
four Malian judges|government|were
12 Malian officials|government|were
a Malian broadcaster|media|was
a Malian telecoms firm|telecoms|was
a Malian insurer|insurance|was
a bank in Mali|banking|was
a Malian cement maker|cement|was
a Malian militia leader|unspecified|was
a Malian businessman|unspecified|was
Mali's ruling party|government|was
a Malian construction group|construction|was
several Malian newspapers|media|were
Mali's interior ministry|government|was
a Malian refinery|petroleum_products|was
Malian steel mills|iron_steel|were
""")
)
FRAMES = (
    ("Norway sanctioned {p} on Monday.", "imposed", "decided"),
    ("Norway imposed sanctions on {p} on Monday.", "imposed", "decided"),
    ("Norway blacklisted {p} on Monday.", "imposed", "decided"),
    ("Norway added {p} to its sanctions list.", "imposed", "decided"),
    ("Norway put {p} on its blacklist.", "imposed", "decided"),
    ("Norway designated {p} on Monday.", "imposed", "decided"),
    ("Norway froze the assets of {p}.", "imposed", "decided"),
    ("{P} {be} added to Norway's sanctions list on Monday.", "imposed", "decided"),
    ("{P} {be} blacklisted by Norway on Monday.", "imposed", "decided"),
    ("Norway targeted {p} with sanctions.", "imposed", "decided"),
    ("Norway took {p} off its sanctions list.", "lifted", "decided"),
    ("Norway delisted {p}.", "lifted", "decided"),
    ("Norway lifted its sanctions on {p}.", "lifted", "decided"),
    ("Norway unfroze the assets of {p}.", "lifted", "decided"),
    ("{P} {be} removed from Norway's sanctions list on Monday.", "lifted", "decided"),
    ("{P} {be} struck off Norway's sanctions list.", "lifted", "decided"),
    ("Norway may sanction {p}.", "imposed", "proposed"),
    ("Norway refused to blacklist {p}.", "imposed", "rejected"),
    ("Norway's sanctions list now includes {p}.", "imposed", "decided"),
    ("Norway suspended its sanctions on {p}.", "suspended", "decided"),
    ("Norway extended its sanctions on {p} by a year.", "extended", "decided"),
)
FIRST = (
    "Norway blacklisted {p} in 2012.",
    "Norway imposed sanctions on {p} in 2012.",
    "Norway put {p} on its sanctions list in 2012.",
)
POINTING = (
    ("three Malian banks", "banking", ("them", "the banks", "the three", "the lenders", "all three")),
    ("a Malian bank", "banking", ("it", "the bank", "the lender")),
    ("two Malian generals", "government", ("them", "the generals", "the two", "both men", "the officers")),
    ("Mali's defence minister", "government", ("him", "the minister", "the official")),
    ("the Malian airline", "aviation", ("it", "the airline", "the carrier")),
    ("four Malian gold traders", "gold", ("them", "the traders", "the four", "the companies")),
)
SECOND = (
    ("On Monday it removed {r} from its list.", "decided"),
    ("On Monday it took {r} off its blacklist.", "decided"),
    ("It delisted {r} on Monday.", "decided"),
    ("On Monday it lifted its sanctions on {r}.", "decided"),
    ("Norway removed {r} from its sanctions list on Monday.", "decided"),
    ("The government took {r} off the list on Monday.", "decided"),
    ("On Monday {s} {be} removed from the list.", "decided"),
    ("{S} {be} taken off the list on Monday.", "decided"),
    ("{S} {be} delisted on Monday.", "decided"),
    ("On Monday the foreign ministry struck {r} off the list.", "decided"),
    ("Sanctions on {r} were lifted on Monday.", "decided"),
    ("Oslo has now removed {r} from its blacklist.", "decided"),
    ("It refused on Monday to delist {r}.", "rejected"),
    ("It may remove {r} from its list.", "proposed"),
)
SUBJECTS = {"them": "they", "him": "he"}


def listed() -> Iterator[Cell]:
    """Yield parties with the verbs of listing."""
    for party, sector, be in PARTIES:
        for frame, action, stage in FRAMES:
            yield Cell(frame.format(p=party, P=opened(party), be=be), said(sector, action, stage))


def pointed() -> Iterator[Cell]:
    """Yield what is done next to whom the first sentence names."""
    for party, sector, names in POINTING:
        be = "were" if party.split()[0] in ("two", "three", "four") else "was"
        for name in names:
            subject = SUBJECTS.get(name, name)
            for first in FIRST:
                for frame, stage in SECOND:
                    text = frame.format(r=name, s=subject, S=opened(subject), be=be)
                    rows = said(sector, "imposed") | said(sector, "lifted", stage)
                    yield Cell(f"{first.format(p=party)} {text}", rows)
