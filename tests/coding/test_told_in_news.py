"""How news tells a change around its verb: hopes, visits, what a step is to allow, and the same step told again."""

import pytest

from tests.coding.rows import lines, rows


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "I hope the visa row will be settled and the US sanctions on Turkey will be lifted, the minister said.",
            ["USA TUR unspecified lifted proposed"],
        ),
        (
            "He expects that the banks will return and that the EU sanctions on Iran will be lifted.",
            ["EU IRN unspecified lifted proposed"],
        ),
        (
            "The minister was hopeful that the talks would help lift US sanctions on Myanmar.",
            ["USA MMR unspecified lifted proposed"],
        ),
        ("Turkey helped lift the embargo on Mali.", ["TUR MLI unspecified lifted in_force"]),
        (
            "He said the banks would return and the EU sanctions on Iran would be lifted.",
            ["EU IRN unspecified lifted announced"],
        ),
        (
            "Traders expect prices to fall, and the EU will lift its sanctions on Iran on Monday.",
            ["EU IRN unspecified lifted announced"],
        ),
    ],
)
def test_hopes_hold_for_all_that_is_joined(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Washington suspended its ban on goods from Fiji before the premier's first trip to Fiji.",
            ["USA FJI unspecified suspended in_force"],
        ),
        (
            "Washington eased its sanctions on North Korea ahead of official visits to Pyongyang.",
            ["USA PRK unspecified eased in_force"],
        ),
        ("Washington eased its limits on travel to Cuba.", ["USA CUB tourism eased in_force"]),
        ("Washington lifted the ban on travel to Libya.", ["USA LBY tourism lifted in_force"]),
        ("Washington eased travel restrictions to Cuba.", ["USA CUB tourism eased in_force"]),
    ],
)
def test_a_visit_is_no_tourism(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The Treasury is easing its curbs on Cuba, issuing a relief measure to allow sales of fuel.",
            ["USA CUB petroleum_products eased in_force"],
        ),
        (
            "The Treasury would ease its curbs on Cuba, issuing a relief measure to allow sales of fuel.",
            ["USA CUB petroleum_products eased proposed"],
        ),
        (
            "Washington imposed sanctions barring purchases of Chadian oil.",
            ["USA TCD oil imposed in_force"],
        ),
        (
            "Washington lifted its sanctions on South Africa, barring those on weapons.",
            ["USA ZAF unspecified lifted in_force"],
        ),
        (
            "The Treasury eased its curbs on trade with Cuba. Officials announced the measures before the summit.",
            ["USA CUB unspecified eased in_force"],
        ),
        (
            "The Treasury eased its curbs on trade with Cuba and announced measures against Venezuela.",
            ["USA CUB unspecified eased in_force", "USA VEN unspecified imposed announced"],
        ),
    ],
)
def test_what_goes_with_the_change(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


def test_a_sentence_that_names_the_target_tells_more_than_one_that_does_not() -> None:
    text = (
        "The United States punished officials from four states of Central America on Wednesday. Their visas shall be "
        "revoked, the State Department said of those from Nicaragua. Sanctions have been imposed on four people from "
        "Nicaragua and two from Panama."
    )
    assert {row for row in rows(text) if row[1] == "NIC"} == {("USA", "NIC", "unspecified", "imposed", "in_force")}
