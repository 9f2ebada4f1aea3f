"""What stands beside a told change and is none: sums due, caps at home, registers, rulers at home."""

import pytest

from tests.coding.rows import lines

_BAN = "The EU banned imports of Malian gold. "
_CAP = "The G7 imposed a price cap on Russian oil. "
_SHUT = "Sudan closed its airspace to airlines from Chad. "
_FIRMS = "The United States blacklisted two conglomerates of Myanmar's army. "


@pytest.mark.parametrize(
    "text",
    [
        "Companies in Panama may once again pay telephone charges and airport fees.",
        "Firms may again pay the tax on banana exports.",
        "Norway exempted the coastguard of the Comoros from port fees.",
        "Norway exempted the Chadian police from the fuel tax.",
        "Norway lifted the requirement of a licence for street traders.",
    ],
)
def test_what_a_sum_or_a_rule_at_home_is_for_is_not_hit(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize(
    ("told", "beside"),
    [
        (_BAN, "The suspension of the bus service to Basra is over."),
        (_BAN, "In Senegal's case, the fishing ban was lifted, as it is every year."),
        (_BAN, "Algeria reopened its border with Mali after repairs to a bridge."),
        (_BAN, "Algeria let through the first Malian trains since a derailment."),
        (_BAN, "The trade ministry dropped four airlines from its list of licensed carriers."),
        (_CAP, "The cap on household gas prices in Britain came down to 2,000 pounds."),
        (_CAP, "Hungary's cap on petrol prices was raised to 520 forints."),
        (_CAP, "The salary cap in the league went up to $3 million."),
        (_SHUT, "Kenya reopened its own after the strike."),
        (_SHUT, "Uganda closed its own on Friday so that a summit could be held."),
        (_FIRMS, "The army banned its officers from using the airline's lounge."),
    ],
)
def test_what_no_state_does_to_another_adds_nothing(told: str, beside: str) -> None:
    assert lines(told + beside) == lines(told)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (_CAP + "The cap came down to $47.", "G7 RUS oil expanded in_force"),
        (_CAP + "The price cap on Russian oil was cut to $47.", "G7 RUS oil expanded in_force"),
        (_SHUT + "Chad shut its own on Friday.", "TCD SDN aviation imposed in_force"),
    ],
)
def test_the_same_words_of_those_who_were_told_of_are_steps(text: str, wanted: str) -> None:
    assert wanted in lines(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The EU will not let its arms embargo on Belarus, which dates from 2011, expire in February.",
            "EU BLR defence lifted rejected",
        ),
        (
            "The EU does not want to let its sanctions on Mali, long in place, expire.",
            "EU MLI unspecified lifted rejected",
        ),
        ("The embargo on Chile was permitted to lapse, quietly, in March.", "None CHL unspecified lifted in_force"),
        ("EU sanctions on Belarus will not be permitted to lapse.", "EU BLR unspecified lifted rejected"),
    ],
)
def test_what_is_let_lapse_or_is_not(text: str, wanted: str) -> None:
    assert lines(text) == [wanted]
