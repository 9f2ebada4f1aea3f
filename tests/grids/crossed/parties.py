"""Who is hit and who acts, named in every way: genitives, adjectives, capitals, organs, apposition, company."""

from collections.abc import Iterator

from tests.grids.crossed.cells import Cell, lines, opened, said

STATES = (
    ("MLI", "Mali", "Malian", "Bamako"),
    ("PRK", "North Korea", "North Korean", "Pyongyang"),
    ("MMR", "Burma", "Burmese", "Rangoon"),
    ("FJI", "Fiji", "Fijian", "Suva"),
)
HIT = lines("""
imposed sanctions against {X}
imposed sanctions on {X}
imposed sanctions upon {X}
sanctioned the {A} government
sanctioned {X}
imposed sanctions on {C}
imposed sanctions on the {A} regime
imposed sanctions on the government in {C}
imposed sanctions against the regime in {C}
imposed sanctions on {X's} government
imposed sanctions on its neighbour, {X}
imposed sanctions on war-torn {X}
imposed sanctions on {X's} economy
punished {X} with sanctions
hit {X} with economic sanctions
slapped sanctions on {X}
placed {X} under sanctions
put {X} under an embargo
subjected {X} to sanctions
targeted {X} with sanctions
applied sanctions to {X}
imposed sanctions aimed at {X}
imposed sanctions directed against {X}
imposed sanctions designed to punish {X}
announced sanctions in response to a coup in {X}
imposed sanctions over the coup in {X}
decreed an embargo for {X}
banned all trade with {X}
cut off all trade to {X}
embargoed {X}
""")
GOLD = lines("""
banned imports of gold from {X}
banned imports of {A} gold
banned imports of {X's} gold
banned {X}-made gold coins
banned gold mined in {X}
banned gold of {A} origin
banned gold originating in {X}
banned gold that comes from {X}
banned gold exported by {X}
banned {A} gold imports
banned the importation of {A} gold
halted imports from {X} of gold
banned exports of gold to {X}
banned gold destined for {X}
banned gold bound for {X}
banned {X}-bound gold shipments
banned gold from {X's} mines
imposed an embargo on gold of {A} origin
barred purchases of gold from {X}
stopped buying {X's} gold
closed its market to gold from {X}
banned the entry of gold from {X}
banned the sale of {A} gold
cut off deliveries of gold to {X}
stopped supplying {X} with gold
forbade traders to sell gold to {X}
banned the transit of gold from {X}
""")
SENDERS = (
    ("NOR", "Norway", "Norwegian", "Oslo"),
    ("JPN", "Japan", "Japanese", "Tokyo"),
    ("CAN", "Canada", "Canadian", "Ottawa"),
)
ACTING = lines("""
{X}
the {A} government
{X's} government
the government of {X}
the government in {C}
{C}
{X's} parliament
the {A} cabinet
{X's} prime minister
{A} Prime Minister Kari Berg
{X's} central bank
the central bank of {X}
{X's} customs service
{A} customs officials
the {A} foreign ministry
the {A} authorities
authorities in {C}
officials in {C}
{X's} rulers
the president of {X}
the administration in {C}
{X's} coalition government
both houses of {X's} parliament
{X's} minister for foreign trade
the kingdom of {X}
{X's} council of ministers
the {A} export control agency
the island nation of {X}
neighbouring {X}
its old ally {X}
even {X}
{X} alone
{X} of all countries
""")
COMPANY = lines("""
{X} and {Y}
{X} as well as {Y}
{X}, together with {Y},
{X}, along with {Y},
both {X} and {Y}
{X}, joined by {Y},
the governments of {X} and {Y}
{C} and {D}
the prime ministers of {X} and {Y}
{X}, in concert with {Y},
{X}, alongside {Y},
{X}, in coordination with {Y},
not only {X} but also {Y}
several countries, among them {X} and {Y},
three countries including {X} and {Y}
countries such as {X} and {Y}
""")
DEEDS = (
    ("{S} banned imports of gold from Mali on Monday.", ("gold", "imposed")),
    ("{S} imposed sanctions on Mali on Monday.", ("unspecified", "imposed")),
    ("{S} lifted a ban on gold from Mali on Monday.", ("gold", "lifted")),
    ("Imports of gold from Mali were banned by {s} on Monday.", ("gold", "imposed")),
    ("Sanctions on Mali were lifted by {s} on Monday.", ("unspecified", "lifted")),
    ("{S} will lift sanctions on Mali, it was announced on Monday.", ("unspecified", "lifted")),
    ("{S} may impose sanctions on Mali.", ("unspecified", "imposed", "proposed")),
    ("{S} refused on Monday to lift sanctions on Mali.", ("unspecified", "lifted", "rejected")),
    ("Sanctions on Mali that {s} lifted on Monday had cost it millions.", ("unspecified", "lifted")),
)


def _filled(frame: str, name: str, adjective: str, capital: str) -> str:
    return frame.replace("{X's}", f"{name}'s").replace("{X}", name).replace("{A}", adjective).replace("{C}", capital)


def hit() -> Iterator[Cell]:
    """Yield the names of who is hit."""
    for frames, sector in ((HIT, "unspecified"), (GOLD, "gold")):
        for frame in frames:
            for code, *names in STATES:
                rows = frozenset({("NOR", code, sector, "imposed", "decided")})
                yield Cell(f"Norway {_filled(frame, *names)} on Monday.", rows)


def acting() -> Iterator[Cell]:
    """Yield the names of who acts."""
    for turn, form in enumerate(ACTING):
        for column, (frame, row) in enumerate(DEEDS):
            code, *names = SENDERS[(turn + column) % len(SENDERS)]
            who = _filled(form, *names)
            yield Cell(frame.format(S=opened(who), s=who), said(*row, by=(code,)))
    (one, *names), (two, other, _, seat), _ = SENDERS
    for form in COMPANY:
        for frame, row in DEEDS:
            who = _filled(form, *names).replace("{Y}", other).replace("{D}", seat)
            yield Cell(frame.format(S=opened(who), s=who), said(*row, by=(one, two)))
