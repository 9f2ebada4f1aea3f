"""Two sentences: what the second says of a change, or of the measure that the first names."""

from collections.abc import Iterator

from tests.grids.crossed.cells import Cell, lines, said

FIRST = (
    ("Norway imposed a ban on gold from Mali on Monday.", ("gold", "imposed")),
    ("Norway announced sanctions on Mali on Monday.", ("unspecified", "imposed")),
    ("Norway lifted its ban on gold from Mali on Monday.", ("gold", "lifted")),
    ("Norway suspended its embargo on gold from Mali on Monday.", ("gold", "suspended")),
)
SUBJECTS = ("The move", "The decision", "The step", "It", "The order", "The announcement")
REMARKS = lines("""
takes effect on 1 June
took effect at midnight
comes into force next week
will be reviewed in six months
was welcomed by traders
follows months of talks with Chad
came after a coup in Chad
was criticised by France
has cost Mali millions
applies to all firms
was published in the official gazette
has the backing of the United States
was coordinated with Switzerland
was made at the request of Chad
will hurt miners in Ghana
came two days after talks in Geneva
drew protests from Mali
does not affect trade with Chad
leaves other sanctions in place
does not apply to Chad
is valid for a year
was approved by parliament
was signed by the king
""")
STOOD = (
    ("Norway imposed sanctions on Mali in 2012.", "unspecified", ("They", "The sanctions", "The measures", "These")),
    ("Norway imposed a ban on gold from Mali in 2012.", "gold", ("It", "The ban", "The measure", "That ban")),
)
CHANGES = {"lifted": "lifted", "scrapped": "lifted", "eased": "eased", "suspended": "suspended", "renewed": "extended"}
SECOND = (
    "{s} {be} {v} on Monday.",
    "{s} {have} now been {v}.",
    "{s} will be {v} next week, officials in Oslo said.",
    "Norway {v} {o} on Monday.",
    "It {v} {o} on Monday.",
    "The government {v} {o} on Monday.",
    "Oslo {v} {o} on Monday.",
    "On Monday it said it had {v} {o}.",
)
REACHED = {
    "also covers timber": True,
    "also applies to timber": True,
    "will also hit timber": True,
    "extends to timber": True,
    "covers timber as well": True,
    "does not cover timber": False,
    "does not apply to timber": False,
    "exempts timber": False,
    "leaves out timber": False,
}


def cells() -> Iterator[Cell]:
    """Yield the crossings."""
    for first, row in FIRST:
        for subject in SUBJECTS:
            for remark in REMARKS:
                yield Cell(f"{first} {subject} {remark}.", said(*row))
    for first, sector, names in STOOD:
        many = names[0] == "They"
        for name in names:
            told = {"They": "them", "These": "these"}.get(name, name[0].lower() + name[1:])
            for verb, action in CHANGES.items():
                for frame in SECOND:
                    be, have = ("were", "have") if many else ("was", "has")
                    text = frame.format(s=name, o=told, v=verb, be=be, have=have)
                    yield Cell(f"{first} {text}", said(sector, "imposed") | said(sector, action))
    for remark, more in REACHED.items():
        for subject in ("The ban", "It", "The measure", "The order"):
            rows = said("gold", "imposed") | (said("timber", "imposed") if more else frozenset())
            yield Cell(f"Norway imposed a ban on gold from Mali on Monday. {subject} {remark}.", rows)
