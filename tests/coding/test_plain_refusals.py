"""Who will not pay back, limits on trade, goods let in again, what standing measures have done, who orders a halt."""

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str) -> set[Row]:
    return {(one.sender, one.target_country, one.sector, str(one.action), one.stage) for one in claims(text)}


@pytest.mark.parametrize(
    "answer",
    [
        "Chad will not impose restrictions of its own.",
        "Chad will not retaliate, its minister said.",
        "Chad would not answer in kind, its president said.",
        "Chad said it would impose no counter-measures.",
    ],
)
def test_who_will_not_pay_back(answer: str) -> None:
    told = rows(f"Norway imposed sanctions on Chad. {answer}")
    assert ("TCD", "NOR", "unspecified", "imposed", "rejected") in told


def test_an_answer_to_the_end_of_a_ban_would_be_an_end() -> None:
    told = rows("Norway ended its ban on Chadian oil. It hoped that Chad would answer in kind.")
    assert {row[3] for row in told} == {"lifted"}


@pytest.mark.parametrize("limit", ["a limit", "a ceiling", "limits"])
@pytest.mark.parametrize("sets", ["put", "set", "imposed"])
def test_limits_on_trade_are_measures(limit: str, sets: str) -> None:
    assert rows(f"Norway {sets} {limit} on imports of Malian steel.") == {
        ("NOR", "MLI", "iron_steel", "imposed", "decided")
    }


def test_limits_on_other_things_are_none() -> None:
    assert not rows("Norway put a limit on speed after a visit from Mali.")


@pytest.mark.parametrize("limit", ["may not exceed their present level", "must not exceed ten tons a year"])
def test_a_level_that_trade_may_not_exceed(limit: str) -> None:
    assert rows(f"Purchases of Malian steel {limit}, Norway's cabinet decided.") == {
        ("NOR", "MLI", "iron_steel", "imposed", "decided")
    }


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Norway started letting in some goods from Mali.", "eased"),
        ("Norway began to admit Malian goods again.", "lifted"),
        ("Norway lets in Malian goods again.", "lifted"),
        ("Norway allowed some Malian goods back in.", "eased"),
    ],
)
def test_goods_of_any_kind_are_let_in_again(text: str, action: str) -> None:
    assert rows(text) == {("NOR", "MLI", "unspecified", action, "decided")}


@pytest.mark.parametrize(
    "text",
    [
        "The embargo on Mali has kept Norwegian banks out of a market that Danes know.",
        "A trade embargo has kept Norwegian firms out of Mali since 1997.",
        "The sanctions have shut Malian banks out of Norway for ten years.",
    ],
)
def test_what_standing_measures_have_done_is_no_change(text: str) -> None:
    assert not rows(text)


def test_who_orders_a_halt_is_not_hit_by_it() -> None:
    told = rows("Oslo waited two days after Finland ordered a halt to all Finnish trade with Mali.")
    assert told == {("FIN", "MLI", "unspecified", "imposed", "decided")}


@pytest.mark.parametrize("keepers", ["held by Norwegian banks", "deposited in Norwegian banks"])
def test_whose_assets_banks_hold(keepers: str) -> None:
    assert rows(f"Norway froze Malian assets {keepers}.") == {("NOR", "MLI", "banking", "imposed", "decided")}


def test_who_only_drafts_a_text_is_not_the_country_that_is_hit() -> None:
    text = (
        "An arms embargo under which Mali has lived was lifted by the Security Council. France drafted the resolution. "
        "The Council renewed a ban on deliveries to rebels in the country."
    )
    assert {row[1] for row in rows(text)} == {"MLI"}


def test_not_one_was_punished() -> None:
    assert not rows("The EU did not act. Not one Malian officer was sanctioned by the EU for the killings.")


def test_an_under_secretary_who_says_so_is_no_further_target() -> None:
    told = rows("Norway banned computers for export to Chad, U.S. Under Secretary of State Reginald Bartholomew said.")
    assert {row[1] for row in told} == {"TCD"}


def test_an_end_put_to_a_programme() -> None:
    assert rows("The US put an end to the sanctions programme for Mali.") == {
        ("USA", "MLI", "unspecified", "lifted", "decided")
    }


def test_what_a_member_blocks_is_refused_by_the_body() -> None:
    text = "EC ministers banned steel from South Africa on Monday. West Germany blocked the coal ban."
    assert ("EU", "ZAF", "coal", "imposed", "rejected") in rows(text)
    assert not rows("A judge in Oslo blocked the ban on Malian gold.")


@pytest.mark.parametrize("accounts", ["foreign bank accounts", "overseas bank accounts", "bank accounts"])
def test_accounts_of_officials_are_no_banks(accounts: str) -> None:
    told = rows(f"Norway sanctioned ten Malian ministers on Monday. Their {accounts} are to be frozen.")
    assert {row[2] for row in told} == {"government"}


def test_a_market_that_is_lost_is_only_what_came_of_it() -> None:
    assert not rows("Norwegian exporters lost a market worth ten million a year in Mali.")
    assert rows("Malian banks lost access to the Norwegian capital market.") == {
        ("NOR", "MLI", "banking", "imposed", "decided")
    }
