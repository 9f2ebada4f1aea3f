"""Goods and ships put out of bounds, let back in, or dealt in no more, as those say of themselves who decide it."""

import pytest

from tests.coding.rows import lines, stages


@pytest.mark.parametrize(
    "text",
    [
        "Norway has placed Eritrean gold out of bounds.",
        "Eritrean gold is out of bounds in Norway from Monday.",
        "Norway keeps Eritrean gold from its market.",
    ],
)
def test_goods_out_of_bounds_are_banned(text: str) -> None:
    assert lines(text) == ["NOR ERI gold imposed in_force"]


@pytest.mark.parametrize("said", ["off limits to", "off limits for", "out of bounds for"])
def test_whose_ports_are_out_of_bounds_shuts_them(said: str) -> None:
    assert lines(f"Chadian ports are {said} Malian ships since Monday.") == ["TCD MLI shipping imposed in_force"]
    assert lines(f"Chad has put its ports {said} Malian ships.") == ["TCD MLI shipping imposed in_force"]


def test_what_stands_off_limits_is_not_over() -> None:
    assert lines("Trade with Mali is off limits under the sanctions.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Kenya welcomed back Ugandan sugar.",
        "Kenya welcomed Ugandan sugar back on Monday.",
        "Kenya waved Ugandan sugar through again.",
        "Kenya reopened its door to Ugandan sugar.",
        "Kenya has opened up to Ugandan sugar again.",
        "Kenya gave the nod to imports of Ugandan sugar again.",
        "Kenya gave the go-ahead for imports of Ugandan sugar to start again.",
        "Kenya cleared Ugandan sugar for import again.",
    ],
)
def test_what_is_let_in_again_is_free(text: str) -> None:
    assert lines(text) == ["KEN UGA food_agriculture lifted in_force"]


def test_leave_that_is_not_given_again_eases() -> None:
    assert lines("Kenya gave the nod to imports of Ugandan sugar.") == ["KEN UGA food_agriculture eased in_force"]


@pytest.mark.parametrize(
    "verb",
    [
        "made an end of",
        "said goodbye to",
        "closed the book on",
        "called it a day on",
    ],
)
def test_idioms_for_an_end(verb: str) -> None:
    assert lines(f"Kenya has {verb} its ban on Ugandan sugar.") == ["KEN UGA food_agriculture lifted in_force"]


def test_what_will_never_be_past_is_not_over() -> None:
    assert stages("The embargo on Haiti will never be a thing of the past.") == []


@pytest.mark.parametrize(
    "said",
    [
        "said it would sell no more uranium to Iraq",
        "announced that no more uranium would be sold to Iraq",
        "said it would not sell any more uranium to Iraq",
    ],
)
def test_who_says_it_would_sell_no_more_announces_a_ban(said: str) -> None:
    assert lines(f"Brazil {said}.") == ["BRA IRQ nuclear imposed announced"]


@pytest.mark.parametrize(
    "said", ["said it would again sell uranium to Iraq", "said that uranium would again be sold to Iraq"]
)
def test_who_says_it_would_sell_again_frees_it(said: str) -> None:
    assert lines(f"Brazil {said}.") == ["BRA IRQ nuclear lifted announced"]


@pytest.mark.parametrize(
    "text",
    [
        "Analysts said Brazil would again sell uranium to Iraq.",
        "The company said it would sell no more uranium to Iraq.",
        "Brazil said that it would never again sell uranium to Iraq.",
        "Brazil said it would sell no more coffee this season.",
    ],
)
def test_what_others_say_or_what_hits_nobody_is_no_ban(text: str) -> None:
    assert lines(text) == []
