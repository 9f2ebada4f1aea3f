"""Objects that go on in parallel, goods that a state is denied beside its name, and flows that a land leads."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[str]:
    return {f"{one.target_country} {one.sector}" for one in claims(text, title="Sanctions diary")}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Norway barred Malian jets from its airports and Malian ships from its waters.",
            {"MLI aviation", "MLI shipping"},
        ),
        (
            "Norway barred Air Mali from its airports and Malian trawlers from its waters.",
            {"MLI aviation", "MLI shipping"},
        ),
        (
            "Norway will no longer let Malian ships into its ports or Malian jets into its skies.",
            {"MLI shipping", "MLI aviation"},
        ),
        ("Norway barred ships from Mali and Chad from its ports.", {"MLI shipping", "TCD shipping"}),
        ("Norway barred Malian jets from its airports and airfields.", {"MLI aviation"}),
    ],
)
def test_each_object_has_its_end(text: str, found: set[str]) -> None:
    assert rows(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Norway denied Mali loans, arms and spare parts for its planes.",
            {"MLI banking", "MLI defence", "MLI aviation"},
        ),
        ("Norway denied Mali arms and chips.", {"MLI defence", "MLI semiconductors"}),
        ("Norway denied that Mali arms rebels.", set()),
        ("Norway denied Mali's claims.", set()),
    ],
)
def test_goods_denied_to_a_state(text: str, found: set[str]) -> None:
    assert rows(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norway banned exports to Mali of oil and to Chad of arms.", {"MLI oil", "TCD defence"}),
        (
            "Norway banned the sale to Mali of arms, and to Chad of chips and steel.",
            {"MLI defence", "TCD semiconductors", "TCD iron_steel"},
        ),
        ("Norway banned exports to Mali and Chad of oil.", {"MLI oil", "TCD oil"}),
        ("Norway banned exports to Mali, and to Chad, of oil.", {"MLI oil", "TCD oil"}),
    ],
)
def test_flows_that_a_land_leads(text: str, found: set[str]) -> None:
    assert rows(text) == found


def test_a_trade_that_somebody_has_is_no_verb() -> None:
    assert rows("Norway imposed sanctions on Mali's oil and on the country's shipping.") == {"MLI oil", "MLI shipping"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norway imposed sanctions on Mali, a big exporter of gold and cotton.", {"MLI unspecified"}),
        ("Norway imposed sanctions on Mali, an ally of Chad.", {"MLI unspecified"}),
        ("Norway sanctioned a Malian general's son.", {"MLI unspecified"}),
        ("Norway sanctioned the Malian navy's shipyard.", {"MLI shipping"}),
        ("Norway sanctioned a Malian general and a judge.", {"MLI government"}),
        ("Norway imposed sanctions on Mali's gold exporter and two Malian banks.", {"MLI gold", "MLI banking"}),
    ],
)
def test_who_is_only_described(text: str, found: set[str]) -> None:
    assert rows(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Norway banned Malian gold imports, Chadian oil and Peruvian tin.",
            {"MLI gold", "TCD oil", "PER metals_minerals"},
        ),
        ("Norway banned Malian gold imports, timber and cement.", {"MLI gold", "MLI timber", "MLI cement"}),
        (
            "Norway banned exports of steel to Mali and of chips to Peru, Chad and Togo.",
            {"MLI iron_steel", "PER semiconductors", "TCD semiconductors", "TGO semiconductors"},
        ),
        ("Norway closed its ports and railways to Mali.", {"MLI shipping"}),
        ("Norway banned exports to Mali of police cars.", {"MLI vehicles"}),
        ("Norway froze Malian accounts in the banks of the space.", {"MLI banking"}),
    ],
)
def test_each_land_has_its_own_goods(text: str, found: set[str]) -> None:
    assert rows(text) == found
