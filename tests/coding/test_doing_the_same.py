"""Who does what another did: told by an aside, an adjective, a relative of two, or "its own"."""

import pytest

from tests.coding.rows import stages

TIMBER = "Norway banned timber from Mali on Monday"


@pytest.mark.parametrize(
    "text",
    [
        TIMBER + ", a step already taken by Japan.",
        TIMBER + ", a move made by Japan before.",
        TIMBER + ", something that Japan had done in May.",
        TIMBER + ", echoing a Japanese decision.",
        TIMBER + ", mirroring a Japanese move.",
        "Norway, like Japan before it, has banned timber from Mali.",
        "Norway and Japan, which have banned timber from Mali, asked others to join them.",
    ],
)
def test_who_did_the_same_is_a_sender_too(text: str) -> None:
    assert sorted(stages(text)) == ["JPN MLI timber imposed decided", "NOR MLI timber imposed decided"]


@pytest.mark.parametrize("more", [", a step demanded by Japan.", ", a move welcomed by Japan.", ", irking Japan."])
def test_who_only_wants_or_welcomes_it_is_none(more: str) -> None:
    assert stages(TIMBER + more) == ["NOR MLI timber imposed decided"]


def test_one_may_still_follow_after_another_did_the_same() -> None:
    text = "Norway will close its airspace to Malian airlines. Japan took the same decision, and Chile will follow."
    assert {line.split()[0] for line in stages(text)} == {"NOR", "JPN", "CHL"}


def test_a_singular_relative_is_of_the_last_alone() -> None:
    assert stages("Norway and Japan, which has banned timber from Mali, spoke on Monday.") == [
        "JPN MLI timber imposed decided"
    ]


@pytest.mark.parametrize(
    ("text", "sender"),
    [
        ("Norway listed Capital Bank on Monday. The step follows the US designation of the bank.", "USA"),
        ("Norway listed Capital Bank on Monday, weeks after a British blacklisting of the lender.", "GBR"),
    ],
)
def test_an_adjective_says_who_lists_somebody(text: str, sender: str) -> None:
    assert {line.split()[0] for line in stages(text)} == {"NOR", sender}


def test_an_adjective_says_who_changes_a_measure() -> None:
    assert "GBR MMR unspecified suspended decided" in stages(
        "Norway's lifting of sanctions on Burma was followed by the British suspension of the trade ban."
    )


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("The OAS lifted its oil embargo on Haiti. Canada ended its own embargo.", "CAN HTI oil lifted decided"),
        ("The EU cut its cap on Russian oil. Norway lowered its own cap too.", "NOR RUS oil expanded decided"),
        ("The EU banned oil from Iran. Norway keeps its own sanctions and tightened them.", "NOR IRN unspecified"),
    ],
)
def test_its_own_ban_is_on_the_goods_of_the_ban_before(text: str, row: str) -> None:
    assert any(line.startswith(row) for line in stages(text))


def test_an_operating_permit_is_what_an_airline_loses() -> None:
    assert stages("Norway suspended Belavia's operating permit on Monday.") == ["NOR BLR aviation imposed decided"]
    assert stages("Norway restored Belavia's operating permit on Monday.") == ["NOR BLR aviation lifted decided"]


def test_sanctions_on_others_are_not_on_the_one_firm_of_the_text() -> None:
    text = "The EU barred Belavia on Monday. Leaders asked for proposals on sanctions against whole branches of trade."
    assert "EU BLR unspecified imposed proposed" in stages(text)


@pytest.mark.parametrize(
    "more",
    [
        "Japan blacklisted the same men in May.",
        "Japan had put the same people on its list in May.",
        "Japan froze the accounts of the same three officials in May.",
    ],
)
def test_the_same_men_are_those_hit_before(more: str) -> None:
    found = stages(f"Norway froze the accounts of three Malian officials on Monday. {more}")
    assert found == ["NOR MLI government imposed decided", "JPN MLI government imposed decided"]


def test_both_may_act() -> None:
    text = "Chad and Togo have quarrelled with Mali for years. Both stopped arms sales to it on Wednesday."
    assert stages(text) == ["TCD MLI defence imposed decided", "TGO MLI defence imposed decided"]
    assert all(
        line.split()[0] != "TCD" for line in stages("Norway banned two firms from Mali. Both banned firms left.")
    )
