"""Sentences, and short articles, of which every row is known: what the quick part of the mutators works on."""

from datetime import date

from tests.metamorphic.model import Row, Seed

PUBLISHED = date(2023, 5, 10)


def _row(words: str) -> Row:
    sender, target, sector, action, stage = words.split()
    return sender, target, sector, action, stage


def _seed(name: str, text: str, *rows: str) -> Seed:
    return Seed(name, None, text, PUBLISHED, frozenset(map(_row, rows)))


SEEDS = tuple(
    _seed(f"own-{at}", text, *rows)
    for at, (text, *rows) in enumerate((
        ("Norway imposed an embargo on timber from Mali.", "NOR MLI timber imposed decided"),
        ("Canada lifted its ban on coal from Ethiopia on Monday.", "CAN ETH coal lifted decided"),
        ("Japan tightened its sanctions against Libya over the fighting.", "JPN LBY unspecified expanded decided"),
        ("Australia has suspended its restrictions on exports of cement to Fiji.", "AUS FJI cement suspended decided"),
        ("Switzerland extended its arms embargo on Sudan for a year.", "CHE SDN defence extended decided"),
        ("Britain banned imports of gold from Cuba.", "GBR CUB gold imposed decided"),
        ("Sweden eased its curbs on trade with Laos last week.", "SWE LAO unspecified eased decided"),
        ("Germany will impose sanctions on Nicaragua next month.", "DEU NIC unspecified imposed decided"),
        ("New Zealand reinstated its embargo on diamonds from Angola.", "NZL AGO diamonds reinstated decided"),
        ("Egypt threatened to impose a ban on tobacco from Gabon.", "EGY GAB tobacco imposed proposed"),
        ("France prohibited the sale of helicopters to Burundi in March.", "FRA BDI aviation imposed decided"),
        ("Sanctions against Zimbabwe were lifted by Denmark on Tuesday.", "DNK ZWE unspecified lifted decided"),
        ("Finland froze the assets of ministers of Haiti.", "FIN HTI government imposed decided"),
        ("Brazil refused to lift its embargo on copper from Peru.", "BRA PER metals_minerals lifted rejected"),
    ), start=1)
)  # fmt: skip
ARTICLES = (
    Seed(
        "own-article",
        "Oslo bans Ethiopian coal",
        "Norway has banned imports of coal from Ethiopia, its government said on Tuesday.\n\nThe Ethiopian government "
        "called the ban unjust. Addis Ababa had offered talks.\n\nNorway has also frozen the assets of Ethiopian "
        "ministers.",
        PUBLISHED,
        frozenset(map(_row, ("NOR ETH coal imposed decided", "NOR ETH government imposed decided"))),
    ),
)
