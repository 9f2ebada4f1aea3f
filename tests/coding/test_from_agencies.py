"""What agencies of many countries write: bans told of as undone, lists that grow, limits, terms, whose deeds."""

import pytest

from tests.coding.rows import stages


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oslo announced its ban on fruit and meat from Peru would be lifted.",
            "NOR PER food_agriculture lifted decided",
        ),
        (
            "Oslo announced its ban on rice and coffee from Peru has been eased.",
            "NOR PER food_agriculture eased decided",
        ),
    ],
)
def test_a_ban_on_several_goods_is_undone(text: str, expected: str) -> None:
    assert sorted(stages(text)) == [expected]


def test_a_second_clause_tells_another_change() -> None:
    assert sorted(stages("Oslo announced a ban on cars from Peru, and flights would be suspended.")) == [
        "NOR PER aviation imposed decided",
        "NOR PER vehicles imposed decided",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ministers met days before the expiry next week of EU sanctions on Burma.",
        "Ministers met ahead of next week's expiry of EU sanctions on Burma.",
        "Ministers met prior to the expiration on Monday of EU sanctions on Burma.",
    ],
)
def test_what_is_still_to_run_out_is_not_lifted(text: str) -> None:
    assert sorted(stages(text)) == []


def test_what_ran_out_is_lifted() -> None:
    assert sorted(stages("Sales began with the expiry of the UN arms embargo on Iran on Sunday.")) == [
        "UN IRN defence lifted decided"
    ]


def test_the_subject_behind_the_comma_is_not_lifted() -> None:
    text = (
        "Despite the lifting of the oil embargo, the EU visa ban on Yugoslav ministers, along with a freeze, will stay."
    )
    assert not [row for row in sorted(stages(text)) if "government" in row or "banking" in row]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The US suspended the limit of 500 dollars a month on remittances to Cuba.",
            "USA CUB banking suspended decided",
        ),
        ("Tokyo lifted a limit of $300 per quarter on remittances to Cuba.", "JPN CUB banking lifted decided"),
        (
            "Tokyo announced the suspension of a quota on imports of Cuban sugar.",
            "JPN CUB food_agriculture suspended decided",
        ),
    ],
)
def test_limits_with_their_amount_are_measures(text: str, expected: str) -> None:
    assert sorted(stages(text)) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Moscow expanded its blacklist of EU lawmakers.",
        "Moscow expanded its blacklist of EU judges who are kept from visiting Russia.",
        "Moscow has widened the list of European politicians who may not enter Russia.",
        "Moscow announced an expansion of the list of EU lawmakers banned from entering Russia.",
        "Moscow expanded the list of EU officials denied entry to Russia.",
        "Moscow blacklisted eight EU officials on Friday.",
    ],
)
def test_more_officials_are_on_a_list(text: str) -> None:
    assert sorted(stages(text)) == ["RUS EU government imposed decided"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Also added to the EU blacklist were two Syrian banks.", "EU SYR banking imposed decided"),
        ("Among those added to the EU blacklist were two Syrian ministers.", "EU SYR government imposed decided"),
        ("Newly placed on the Canadian sanctions list were four Malian banks.", "CAN MLI banking imposed decided"),
    ],
)
def test_those_who_were_added_stand_at_the_end(text: str, expected: str) -> None:
    assert sorted(stages(text)) == [expected]


def test_those_included_in_sanctions_are_hit() -> None:
    text = "The EU imposed sanctions on Belarus on Monday. Also included in the sanctions were two Belarusian judges."
    assert sorted(stages(text)) == ["EU BLR government imposed decided"]
    assert sorted(stages("Also added to the list of partners were two Kenyan banks.")) == []


@pytest.mark.parametrize("goods", ["refined products made from Russian crude", "diesel refined from Russian oil"])
def test_the_material_of_goods_is_not_banned(goods: str) -> None:
    assert sorted(stages(f"Japan banned imports of {goods}.")) == ["JPN RUS petroleum_products imposed decided"]


def test_goods_of_a_material_are_banned() -> None:
    assert sorted(stages("Japan banned imports of goods made of Russian timber.")) == ["JPN RUS timber imposed decided"]


def test_assets_lie_where_whose_they_are_is_told_behind() -> None:
    text = "The EU put sanctions on two ministers of Burma. It also froze the assets in Europe of the defence ministry."
    assert sorted(stages(text)) == ["EU MMR government imposed decided"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU imposed sanctions on two firms involved in Mali's arms trade with Togo.", "EU MLI"),
        ("The EU imposed sanctions on two firms involved in Iran's oil shipments to Cuba.", "EU IRN"),
        ("The EU imposed sanctions on two firms involved in oil trade with Iran.", "EU IRN"),
    ],
)
def test_partners_in_a_deed_are_not_hit(text: str, expected: str) -> None:
    assert [row.rsplit(" ", 3)[0] for row in sorted(stages(text))] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Latvia has stopped admitting Russian citizens.",
        "Latvia agreed to stop letting in Russian citizens.",
        "Latvia has stopped admitting holders of Russian passports.",
    ],
)
def test_travellers_are_let_in_no_longer(text: str) -> None:
    assert sorted(stages(text)) == ["LVA RUS unspecified imposed decided"]


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Seoul has restored Japan to its list of countries receiving preferential treatment.", "lifted"),
        ("Seoul has removed Japan from its list of countries given fast-track approvals in trade.", "imposed"),
    ],
)
def test_lists_of_the_favoured(text: str, action: str) -> None:
    assert [row.split()[3] for row in sorted(stages(text))] == [action]


def test_a_title_says_less_of_what_is_tightened() -> None:
    text = "Canada announced on Tuesday that it will tighten its sanctions on South African coal."
    assert sorted(stages(text, title="Canada tightens sanctions on South Africa")) == ["CAN ZAF coal expanded decided"]
    package = "Canada tightened its curbs on Russian aviation on Friday."
    assert "CAN RUS unspecified expanded decided" in sorted(
        stages(package, title="Canada adopts new sanctions package against Russia")
    )


@pytest.mark.parametrize("aim", ["aimed at preventing Liberia from", "designed to keep Liberia from"])
def test_what_prolonged_sanctions_are_to_prevent(aim: str) -> None:
    assert sorted(stages(f"The UN renewed sanctions {aim} exporting timber.")) == ["UN LBR timber extended decided"]
    eased = sorted(stages("The UN eased sanctions to keep Liberia from selling timber to rebels."))
    assert eased == ["UN LBR unspecified eased decided"]


def test_flights_are_re_established() -> None:
    text = "The US announced the re-establishment of direct flights to Cuba."
    assert sorted(stages(text)) == ["USA CUB aviation lifted decided"]
    assert sorted(stages("Havana hailed the re-establishment of diplomatic relations with the US.")) == []
