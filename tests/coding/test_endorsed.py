"""Who only endorses what another imposed makes no measure; who endorses a new one does."""

import pytest

from tests.coding.texts import claims


@pytest.mark.parametrize(
    "text",
    [
        "African Union leaders had endorsed the UN arms embargo on Mali.",
        "Japan endorsed the US ban on Malian gold.",
        "Arab ministers endorsed Britain's ban on Malian gold.",
        "Kenya backed the EU sanctions against Mali on Monday.",
    ],
)
def test_who_endorses_anothers_measure_imposes_none(text: str) -> None:
    assert not claims(text)


def test_who_endorses_what_was_just_told_imposes_nothing() -> None:
    text = "The Security Council imposed an arms embargo on Mali on Monday. African Union leaders endorsed the embargo."
    assert {one.sender for one in claims(text)} == {"UN"}


@pytest.mark.parametrize(
    "text",
    ["EU leaders endorsed on Friday a ban on imports of Malian gold.", "The EU endorsed the sanctions against Mali."],
)
def test_who_endorses_a_measure_of_his_own_imposes_it(text: str) -> None:
    assert {(one.sender, one.target_country) for one in claims(text)} == {("EU", "MLI")}
