"""Further goods of a trade that is barred, told without a noun for a measure, and what only sounds like it."""

import pytest

from tests.coding.rows import rows_told

_DAY = "2012-05-16"
_BAN = "Norway banned imports of Chilean copper on Monday over the coup, the foreign ministry said.|"
_KNOWN = "NOR CHL metals_minerals imposed"


def _added(text: str, ban: str = _BAN) -> set[str]:
    told = rows_told(_DAY, "Oslo acts against Santiago", ban + text) - {_KNOWN}
    return {one for one in told if one.split()[-1] not in ("proposed", "rejected")}


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Chilean wool is now contraband.", "textiles"),
        ("Chilean salmon is out as well.", "food_agriculture"),
        ("Off limits, too, are Chilean diamonds.", "diamonds"),
        ("Chile will have to look elsewhere for its diesel.", "petroleum_products"),
        ("Chile must get by without Norwegian turbines.", "machinery"),
        ("Chilean timber is not to be put ashore at Bergen.", "timber"),
        ("Nor may cement be loaded for Chile.", "cement"),
        ("Not a sack of fertiliser is to leave Norwegian ports for Chile.", "fertilizer"),
        ("Grocers have been told by the ministry to clear their shelves of Chilean wine.", "food_agriculture"),
        ("Yards at Bergen are to stop fitting out Chilean trawlers.", "shipping"),
        ("The contract for two Chilean ferries has been torn up.", "shipping"),
        ("Permits for Chilean tobacco were called in.", "tobacco"),
        ("Lasers for Chile now need a licence, and the office has orders to grant none.", "technology"),
        ("Anyone caught importing Chilean gold is liable to two years in prison.", "gold"),
        ("Chilean coal is being sent back from Narvik by order of the government.", "coal"),
        ("The quota for Chilean sugar was cut to nil.", "food_agriculture"),
        ("Chilean leather is to be treated as smuggled goods.", "textiles"),
        ("Ships with Chilean coal on board were turned away from Narvik on the orders of the cabinet.", "coal"),
        ("Plywood was taken off the list of what may be sold to Chile.", "timber"),
        ("Norwegian dealers are forbidden to act as brokers in sales of Chilean emeralds.", "metals_minerals"),
    ],
)
def test_more_of_a_trade_is_barred(text: str, sector: str) -> None:
    assert _added(text) | {_KNOWN} == {_KNOWN, f"NOR CHL {sector} imposed"}


@pytest.mark.parametrize(
    "text",
    [
        "Chilean wine is out of fashion in Bergen.",
        "Shoppers in Bergen no longer buy Chilean salmon.",
        "Chilean timber has been spared.",
        "Chilean diesel is dear, and hauliers look elsewhere for it.",
        "Coal from Chile may yet be barred.",
        "A smuggler was caught with Chilean tobacco.",
        "Chile must stop shelling its own harbours, the minister said.",
        "Drought in the south keeps Chilean fruit at home.",
        "Dockers at Narvik refuse to unload Chilean coal.",
        "A jeweller in Bergen said she would sell no more Chilean diamonds.",
    ],
)
def test_trade_that_is_not_barred(text: str) -> None:
    assert _added(text) == set()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Customs in Bergen will not clear Chilean salmon any more.", {"NOR CHL food_agriculture imposed"}),
        ("From midnight no Chilean coal may enter Norwegian ports, Oslo said.", {"NOR CHL coal imposed"}),
        ("Norwegian salmon is not to be sold in Chile, the Chileans ruled.", {"CHL NOR food_agriculture imposed"}),
        ("Chilean wine is not sold in Norway on Sundays.", set()),
    ],
)
def test_a_sentence_tells_of_both_sides_itself(text: str, wanted: set[str]) -> None:
    assert _added(text, ban="") == wanted


def test_goods_stopped_in_anger_are_no_matter_of_health() -> None:
    text = "Norway banned Chilean salmon on Monday in anger at a vote. Chilean beef was found to contain a hormone."
    assert rows_told(_DAY, "Oslo acts", text) == {"NOR CHL food_agriculture imposed"}


def test_goods_kept_for_mills_at_home_are_not_withheld() -> None:
    assert _added("Exports of wool are to be restricted so that the mills at home have enough.") == set()
