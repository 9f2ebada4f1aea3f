"""Who is only named in passing: states of which a rule speaks, owners of firms, those who keep a rule."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Chad barred lorries from countries that have imposed sanctions on Ndjamena.", []),
        ("Chad barred grain from the states which had imposed an embargo on it.", []),
        ("Norway is the country that imposed an embargo on Chad.", ["NOR TCD unspecified imposed in_force"]),
    ],
)
def test_states_of_which_a_rule_speaks(text: str, wanted: list[str]) -> None:
    assert [one for one in lines(text) if "None" not in one] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The UN imposed snapback sanctions on Chad on Sunday.", ["UN TCD unspecified reinstated in_force"]),
        (
            "Norway reinstated its embargo after the expiry of the deadline for sanctions on Chad.",
            ["NOR TCD", "reinst"],
        ),
        ("Norway proposed a delay in reinstating the UN embargo on Chad.", []),
        ("A delay in lifting the embargo on Chad would hurt, Norway said.", []),
        ("Norway delayed lifting its embargo on Chad.", ["NOR TCD unspecified lifted rejected"]),
        ("Norway called on all states to implement the UN arms embargo on Chad.", []),
        ("Norway told its banks to apply the sanctions on Chad strictly.", []),
        ("Norway urged Kenya to implement sanctions on Chad.", ["KEN TCD unspecified imposed proposed"]),
        ("Notices must specify the supplier of the arms, says the UN embargo on Chad.", []),
    ],
)
def test_what_is_no_change(text: str, wanted: list[str]) -> None:
    told = lines(text)
    assert len(told) == min(1, len(wanted))
    assert all(any(part in one for one in told) for part in wanted)


def test_the_owner_of_a_firm_does_nothing() -> None:
    text = "Norway has postponed sanctions on the Serbian oil company NIS, owned by Russia's Gazprom Neft, once more."
    assert lines(text) == ["NOR SRB oil imposed rejected"]


def test_a_part_of_those_listed_is_not_all() -> None:
    text = (
        "The Commerce Department announced that it added 80 entities from China, Iran and Turkey to the Entity List. "
        "Of the entities added to the blacklist, 12 make chips for customers in China."
    )
    assert lines(text) == [f"USA {land} technology imposed in_force" for land in ("CHN", "IRN", "TUR")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Norway continued to widen its sanctions on Chad in June.", ["NOR TCD unspecified expanded in_force"]),
        ("Norway continued to keep its sanctions on Chad in June.", []),
        ("The EU candidate banned gold from Chad, the Serbian minister said.", ["SRB TCD gold imposed in_force"]),
    ],
)
def test_what_goes_on_wider(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted
