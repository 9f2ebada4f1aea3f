"""What stories leave to the reader: whose "its" is, goods that share a lot, like steps, second thoughts."""

import pytest

from tests.coding.texts import claims


def coded(text: str) -> set[tuple[str | None, str | None, str, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action, one.stage) for one in claims(text)}


@pytest.mark.parametrize(
    ("sequel", "sector"),
    [
        ("Denmark stopped buying its gold.", "gold"),
        ("Denmark shut out its timber.", "timber"),
        ("Denmark no longer buys its tin.", "metals_minerals"),
        ("Denmark froze its reserves.", "banking"),
        ("Denmark barred its generals.", "government"),
        ("Denmark barred its airline from landing.", "aviation"),
    ],
)
def test_its_is_of_whoever_is_hit(sequel: str, sector: str) -> None:
    assert coded(f"Togo's rulers jailed four editors. {sequel}") == {("DNK", "TGO", sector, "imposed", "decided")}


@pytest.mark.parametrize(
    "text",
    [
        "Togo's rulers jailed four editors. Denmark barred its banks from lending to Togo.",
        "Togo spoke to Denmark. Denmark banned its grain exports to Togo.",
    ],
)
def test_its_may_be_of_whoever_acts(text: str) -> None:
    found = coded(text)
    assert found
    assert {(one[0], one[1]) for one in found} == {("DNK", "TGO")}


@pytest.mark.parametrize(
    "sequel",
    [
        "; so too was coal.",
        "; with it went coal.",
        "; the same goes for coal.",
        ". Coal fared no better.",
        ". Coal went the same way.",
        ". The same fate befell coal.",
        ". Along with it went coal.",
    ],
)
def test_goods_share_the_lot_of_others(sequel: str) -> None:
    assert ("NOR", "MLI", "coal", "imposed", "decided") in coded(f"Norway barred Malian steel{sequel}")


def test_goods_that_fare_no_better_are_not_freed() -> None:
    found = coded("Norway lifted its ban on Malian steel. Coal fared no better.")
    assert {one[2] for one in found} == {"iron_steel"}


@pytest.mark.parametrize(
    ("sequel", "stage"),
    [
        ("Iceland is weighing a similar step.", "proposed"),
        ("Iceland is thinking about similar measures.", "proposed"),
        ("Iceland ruled out the same step.", "rejected"),
        ("Iceland adopted a similar measure.", "decided"),
    ],
)
def test_a_like_step_is_the_one_before(sequel: str, stage: str) -> None:
    assert ("ISL", "SDN", "defence", "imposed", stage) in coded(f"Norway banned the sale of arms to Sudan. {sequel}")


def test_a_like_step_of_another_kind_is_none() -> None:
    found = coded("Norway banned the sale of arms to Sudan. Iceland said Chad had taken steps.")
    assert {one[0] for one in found} == {"NOR"}


@pytest.mark.parametrize(
    "thought",
    [
        "but thought better of it",
        "but in the end did not",
        ", but later dropped the idea",
        "; it then backed down",
    ],
)
def test_what_is_thought_better_of_is_refused(thought: str) -> None:
    assert coded(f"Norway considered a ban on Iranian caviar {thought}.") == {
        ("NOR", "IRN", "food_agriculture", "imposed", "rejected")
    }


def test_a_thought_that_goes_on_is_no_refusal() -> None:
    assert coded("Norway considered a ban on Iranian caviar but did not say when.") == {
        ("NOR", "IRN", "food_agriculture", "imposed", "proposed")
    }


@pytest.mark.parametrize("deed", ["forbade him to enter its territory", "barred him from its soil", "sanctioned him"])
def test_him_is_the_ruler_told_of(deed: str) -> None:
    found = coded(f"The president of Togo jailed four editors. Denmark {deed}.")
    assert ("DNK", "TGO", "government", "imposed", "decided") in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU scrapped all that remained of its ban on Syrian oil.", ("EU", "SYR", "oil", "lifted", "decided")),
        (
            "Britain vowed to phase out, or ban outright, imports of Iranian coal.",
            ("GBR", "IRN", "coal", "imposed", "decided"),
        ),
        (
            "The order follows the halting of purchases of Iranian oil by Japan.",
            ("JPN", "IRN", "oil", "imposed", "decided"),
        ),
        (
            "Denmark ordered the freezing of Libyan government deposits.",
            ("DNK", "LBY", "banking", "imposed", "decided"),
        ),
        (
            "Mali's rulers went. Denmark banned the sale to that country of steel.",
            ("DNK", "MLI", "iron_steel", "imposed", "decided"),
        ),
        (
            "Rosneft, whose wells feed a refinery in Hungary, was blacklisted by Norway.",
            ("NOR", "RUS", "oil", "imposed", "decided"),
        ),
        ("From Monday Iraq takes no steel from Chile.", ("IRQ", "CHL", "iron_steel", "imposed", "decided")),
        (
            "Switzerland closed its capital market to Belarusian state banks.",
            ("CHE", "BLR", "banking", "imposed", "decided"),
        ),
        ("Chad's only land border was closed by Niger.", ("NER", "TCD", "unspecified", "imposed", "decided")),
    ],
)
def test_who_does_what_to_whom(text: str, expected: tuple[str, ...]) -> None:
    assert coded(text) == {expected}
