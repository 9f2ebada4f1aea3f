"""Rules that stand and regimes that are past, told aside: neither is a change; when one was made, is."""

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str) -> set[Row]:
    return {
        (one.sender, one.target_country, one.sector, str(one.action), str(one.status))
        for one in claims(text)
        if one.decided
    }


@pytest.mark.parametrize(
    "text",
    [
        "Under the previous administration, trade with Mali was prohibited.",
        "During the military government, exports to Mali were banned.",
        "In the days of the junta, banks in Norway were not allowed to lend to Mali.",
        "Malian gold was banned under the former president.",
        "At the time, exports of computers to Mali were restricted.",
        "Until recently, Norwegian hotels were barred from working in Mali.",
        "Until the war, imports from Mali were restricted.",
        "For decades, Norwegians were forbidden to travel to Mali.",
        "For more than twenty years, exports of aircraft to Mali were prohibited.",
        "Trade with Mali had been banned for most of the century.",
        "Exports of spare parts to Mali were previously banned.",
        "When the embargo was still in place, Malian gold was shut out of the Norwegian market.",
        "The Malian bank, blacklisted for decades, has no partners in Oslo.",
        "In those days, exports of computers to Mali needed a special licence.",
    ],
)
def test_what_held_for_a_past_time_is_no_change(text: str) -> None:
    assert not rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mali, which is barred from buying Norwegian arms, turned to others.",
        "The ship belongs to a Malian line that is barred from Norwegian ports.",
        "The fair was open to all but Malian firms, whose goods are banned from Norway.",
        "The embargo, under which Malian ships are barred from Norwegian ports, dates from the war.",
        "Among the guests was a Malian general barred from travelling to Norway.",
        "Under the sanctions, banks may not open accounts for Malian officials.",
        "Under UN resolutions, Mali is banned from testing missiles.",
        "Under the arms embargo, no weapons may be sold to Mali.",
        "A listing freezes whatever a Malian bank holds in Norway.",
        "The blacklist bans Norwegians from doing business with Malian companies.",
        "Some states that had banned Malian gold bought it through others.",
    ],
)
def test_a_rule_that_stands_is_no_change(text: str) -> None:
    assert not rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "Norway renews the sanctions on Mali every six months.",
        "The committee decides every spring which Malian firms are put on the list.",
        "Whenever Mali tests a missile, Norway imposes new sanctions.",
        "Each time Mali tested a missile, Norway tightened its sanctions.",
        "Norway used to ban Malian gold.",
        "Malian ships used to be barred from Norwegian ports.",
        "As long as Norway embargoes Malian gold, there will be no talks, a minister said.",
        "Tempers rose in the years when Norway embargoed Malian gold.",
    ],
)
def test_what_is_done_time_and_again_is_no_change(text: str) -> None:
    assert not rows(text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Norway signed a decree by which the supply of tanks to Mali is prohibited.", ("defence", "imposed")),
        ("Under a decree signed on Monday, Malian gold is banned from Norway.", ("gold", "imposed")),
        ("Under the new rules, Malian gold may not be sold in Norway.", ("gold", "imposed")),
        ("Under the previous government, Norway imposed sanctions on Mali in 2014.", ("unspecified", "imposed")),
        ("Norway banned Malian gold during the war in 2014.", ("gold", "imposed")),
        ("Malian gold was banned by Norway for five years on Monday.", ("gold", "imposed")),
        ("Malian gold, which was banned by Norway on Monday, fell in price.", ("gold", "imposed")),
        ("Norway named ten Malian officials barred from entering the country.", ("government", "imposed")),
        ("Norway used its seat to ban Malian gold.", ("gold", "imposed")),
        ("Norway renewed its sanctions on Mali on Monday; it does so with a heavy heart.", ("unspecified", "extended")),
    ],
)
def test_when_it_is_made_it_is_told(text: str, row: tuple[str, str]) -> None:
    assert {("NOR", "MLI", *row)} == {one[:4] for one in rows(text)}
