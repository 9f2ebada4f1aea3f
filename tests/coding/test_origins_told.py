"""Where goods come from, told in a clause, and whose rule it is that people may no longer deal."""

import pytest

from tests.coding.rows import rows_told

DAY = "2014-03-12"


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Cement that comes from Kenya may not be imported into Uganda.", "UGA KEN cement imposed"),
        ("No wood which was grown in Gabon may be landed in Spain.", "ESP GAB timber imposed"),
        ("No beer that was brewed in Peru may be brought into Bolivia.", "BOL PER food_agriculture imposed"),
        ("Steel made in Serbia may not enter Croatia.", "HRV SRB iron_steel imposed"),
        ("Steel made in Serbia is barred from Croatia.", "HRV SRB iron_steel imposed"),
    ],
)
def test_a_clause_says_where_goods_come_from(text: str, row: str) -> None:
    assert row in rows_told(DAY, None, text)


def test_goods_of_which_the_origin_is_told_keep_it() -> None:
    told = rows_told(DAY, None, "Spain banned Gabonese timber sawn in Portugal, and Gabonese oil refined in Ghana.")
    assert not any(" PRT " in one or " GHA " in one for one in told)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Swedes may not buy tin from Bolivia.", "SWE BOL metals_minerals imposed"),
        ("Kenyans may no longer sell arms to Burundi.", "KEN BDI defence imposed"),
        ("Danes may again trade with Uganda.", "DNK UGA unspecified lifted"),
        ("Iraqis may no longer buy farmland in Jordan.", "JOR IRQ unspecified imposed"),
        ("Iraqis may not enter Jordan.", "JOR IRQ unspecified imposed"),
    ],
)
def test_a_people_is_bound_by_its_own_state_but_where_it_is_a_guest(text: str, row: str) -> None:
    assert row in rows_told(DAY, None, text)


@pytest.mark.parametrize(
    "told",
    [
        "advised its banks that loans to Kenya would no longer be permitted",
        "let banks know that it would no longer buy bonds from Kenya",
    ],
)
def test_who_gives_notice_has_decided(told: str) -> None:
    assert "SWE KEN banking imposed" in rows_told(DAY, None, f"Sweden {told}.")
