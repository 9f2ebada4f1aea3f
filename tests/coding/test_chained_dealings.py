"""Dealings in a row from which somebody is barred or freed, and goods that a plainer word before them hid."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[str]:
    told = claims(text, title="Sanctions diary")
    return {f"{one.sender} {one.target_country} {one.sector} {one.action}" for one in told}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The UN forbade Mali to sell coal and to buy jet fuel.", "UN MLI: coal petroleum_products"),
        ("The UN barred Mali from selling coal and from buying jet fuel.", "UN MLI: coal petroleum_products"),
        ("Norway barred its firms from buying Malian gold or shipping Malian timber.", "NOR MLI: gold timber"),
        (
            "Norway forbids its firms to sell arms to Mali, to lease aircraft to it or to insure its ships.",
            "NOR MLI: defence aviation insurance",
        ),
        ("Norway told its banks not to lend to Mali or buy its gold.", "NOR MLI: banking gold"),
        (
            "Norway stopped buying Malian gold, lending to Mali and insuring its ships.",
            "NOR MLI: gold banking insurance",
        ),
        ("Norway recalled its envoy and stopped buying Malian gold.", "NOR MLI: gold"),
        ("Norway bars Malian firms from buying land and from owning banks.", "NOR MLI: unspecified"),
    ],
)
def test_each_has_its_goods(text: str, found: str) -> None:
    parties, _, sectors = found.partition(": ")
    assert rows(text) == {f"{parties} {one} imposed" for one in sectors.split()}


def test_each_has_its_land() -> None:
    assert rows("Norway stopped selling arms to Mali and buying gold from Chad.") == {
        "NOR MLI defence imposed",
        "NOR TCD gold imposed",
    }


def test_those_who_are_freed_may_do_more_than_one_thing() -> None:
    assert rows("The UN allowed Iraq to sell oil and buy food.") == {
        "UN IRQ oil eased",
        "UN IRQ food_agriculture eased",
    }


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Norway banned exports to Mali of spare parts for refineries and pumps.", {"petroleum_products", "machinery"}),
        ("Norway banned the sale of spare parts to Mali.", {"unspecified"}),
        ("Norway sanctioned two Malian bankers, a general and a judge.", {"banking", "government"}),
        ("Norway sanctioned a Malian bank in May and a general in July.", {"banking", "government"}),
        ("Norway imposed a general embargo on Mali.", {"unspecified"}),
        ("Norway closed its airspace and its harbours to Mali.", {"aviation", "shipping"}),
    ],
)
def test_goods_that_a_plainer_word_hides(text: str, sectors: set[str]) -> None:
    assert {(one.target_country, one.sector) for one in claims(text, title="Sanctions diary")} == {
        ("MLI", one) for one in sectors
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Iranian banks may not open branches in Europe.", "EU IRN banking imposed"),
        ("Malian firms may no longer raise money in Norway.", "NOR MLI banking imposed"),
        ("European banks may no longer open offices in North Korea.", "EU PRK banking imposed"),
    ],
)
def test_whose_rule_keeps_banks_out(text: str, found: str) -> None:
    assert rows(text) == {found}
