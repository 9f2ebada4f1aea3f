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


@pytest.mark.parametrize("goods", ["three Zambian banks", "a Zambian bank"])
@pytest.mark.parametrize(
    ("deed", "action"),
    [
        ("hit with sanctions", "imposed"),
        ("placed under sanctions", "imposed"),
        ("subjected to sanctions", "imposed"),
        ("punished with sanctions", "imposed"),
        ("freed from sanctions", "lifted"),
        ("released from its sanctions", "lifted"),
    ],
)
def test_those_hit_may_stand_behind_the_measure(deed: str, action: str, goods: str) -> None:
    assert coded(f"Norway {deed} {goods}.") == {("NOR", "ZMB", "banking", action, "decided")}


def test_a_state_hit_with_sanctions_is_hit() -> None:
    assert coded("Zambia hit with sanctions by Norway") == {("NOR", "ZMB", "unspecified", "imposed", "decided")}


@pytest.mark.parametrize(
    "deed",
    [
        "it readmitted Zambian copper.",
        "it let Zambian copper in again.",
        "it again opened its market to Zambian copper.",
        "Zambian copper was let in again.",
        "Zambian copper was welcome again.",
        "Zambian copper has been allowed back in.",
    ],
)
def test_goods_are_let_in_again(deed: str) -> None:
    found = coded(f"Norway banned Zambian copper in 2020. On Monday {deed}")
    assert ("NOR", "ZMB", "metals_minerals", "lifted", "decided") in found


@pytest.mark.parametrize(
    "text",
    [
        "Norway allowed imports of Zambian copper.",
        "Norway welcomed Zambian copper traders again.",
        "Norway took Norwegian copper again.",
    ],
)
def test_what_was_never_kept_out_is_not_let_in_again(text: str) -> None:
    assert not {one for one in coded(text) if one[3] == "lifted"}


@pytest.mark.parametrize("deed", ["released", "returned", "freed", "gave back", "unblocked"])
def test_money_is_given_back_to_whom_it_was_taken_from(deed: str) -> None:
    found = coded(f"Norway's sanctions had hit Zambia hard. On Monday it {deed} the funds of three Zambian banks.")
    assert found == {("NOR", "ZMB", "banking", "lifted", "decided")}


def test_money_that_is_given_is_no_frozen_money() -> None:
    assert not coded("Norway's shops are full. On Monday a shop returned money to three Zambian customers.")


@pytest.mark.parametrize("deed", ["made imports of Zambian copper a crime", "criminalised imports of Zambian copper"])
def test_what_is_made_a_crime_is_banned(deed: str) -> None:
    assert coded(f"Norway {deed}.") == {("NOR", "ZMB", "metals_minerals", "imposed", "decided")}


@pytest.mark.parametrize("verb", ["begged", "urged", "asked", "told", "warned"])
def test_who_is_told_not_to_follow_does_not(verb: str) -> None:
    found = coded(f"Norway banned Syrian oil. Chile was {verb} not to follow suit.")
    assert {one[0] for one in found} == {"NOR"}


def test_who_is_told_not_to_buy_may_not() -> None:
    assert coded("Norway told its traders not to buy Syrian oil.") == {("NOR", "SYR", "oil", "imposed", "decided")}


@pytest.mark.parametrize("verb", ["told", "ordered", "instructed"])
def test_who_is_told_to_sell_no_more_is_bound(verb: str) -> None:
    found = coded(f"Russia's tourist agency {verb} operators on Tuesday to sell no more grain to Turkey.")
    assert found == {("RUS", "TUR", "food_agriculture", "imposed", "decided")}


def test_what_a_firm_does_is_no_deed_of_its_state() -> None:
    text = "Norway closed the Soviet purchasing office in Oslo and stopped issuing licences for computers."
    assert not {one for one in coded(text) if one[0] != "NOR"}


def test_a_law_shuts_the_market_of_its_state() -> None:
    found = coded("The bill is law. It shuts the American market to Syrian coal, steel and textiles.")
    assert found == {("USA", "SYR", one, "imposed", "decided") for one in ("coal", "iron_steel", "textiles")}


def test_he_is_the_ruler_who_spoke() -> None:
    found = coded(
        "Japan froze grants to India. The law left him no choice, said President Biden as he cut India off "
        "from American loans."
    )
    assert ("USA", "IND", "banking", "imposed", "decided") in found
