"""Wordings of comments, trials and market reports: whose country, whom it hits, what is still to be done."""

import pytest

from tests.coding.rows import lines, rows
from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("text", "hit", "senders"),
    [
        (
            "Zimbabwe's president condemned the sanctions imposed by the EU and the United States on his country.",
            "ZWE",
            {"USA", "EU"},
        ),
        (
            "Burundi's leader called the embargo imposed on his country by Kenya and Uganda unjust.",
            "BDI",
            {"KEN", "UGA"},
        ),
        (
            "Niger's premier denounced the sanctions imposed by ECOWAS and Mali on her country.",
            "NER",
            {"ECOWAS", "MLI"},
        ),
        ("The Iranian minister criticised sanctions imposed by Washington on his country.", "IRN", {"USA"}),
    ],
)
def test_his_country_is_that_of_who_speaks(text: str, hit: str, senders: set[str]) -> None:
    told = claims(text)
    assert {one.target_country for one in told} == {hit}
    assert {one.sender for one in told} <= senders


@pytest.mark.parametrize(
    "text",
    [
        "The president railed at Western countries over sanctions imposed on Zimbabwe in 2002 by the European Union.",
        "Harare hit out at Western nations for sanctions imposed on Zimbabwe in 2002 by the European Union.",
    ],
)
def test_those_who_are_scolded_are_not_hit(text: str) -> None:
    assert lines(text) == ["EU ZWE unspecified imposed in_force"]


@pytest.mark.parametrize(
    "text",
    [
        "The World Trade Organization gave the United States permission to impose sanctions on European goods.",
        "The WTO granted Canada authorization to impose trade sanctions on Brazil.",
    ],
)
def test_leave_to_hit_others_eases_nothing(text: str) -> None:
    assert not any(one.action == "eased" for one in claims(text))


def test_leave_to_deal_with_others_eases() -> None:
    assert lines("Washington granted Boeing permission to sell jets to Iran.") == ["USA IRN aviation eased in_force"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("After the successful implementation of the accord, the US will lift its sanctions on Mali.", "proposed"),
        ("Upon verification of its steps by inspectors, the US will lift its sanctions on Mali.", "proposed"),
        ("After Monday's vote, the EU will lift its sanctions on Mali.", "announced"),
        ("After the fall of its leader, the EU will lift its sanctions on Mali.", "announced"),
    ],
)
def test_what_waits_for_a_deed_that_opens_the_sentence_is_not_decided(text: str, status: str) -> None:
    (one,) = claims(text)
    assert one.status == status


def test_a_bill_that_waits_for_a_veto_holds_what_may_be_done() -> None:
    text = (
        "Pretoria hopes that the US president will veto a law to impose sanctions on South Africa. The president "
        "has nine days left to veto or sign the sanctions bill. Its provisions include banning purchases of South "
        "African coal and guns."
    )
    told = [one for one in claims(text) if one.sector in ("coal", "defence")]
    assert told
    assert not any(one.decided for one in told)


@pytest.mark.parametrize(
    "title",
    [
        "Pretoria bankers fear more sanctions",
        "Markets ignore new sanctions on Iran",
        "Oil rises as traders eye new sanctions on Iran",
        "Swiss firm charged for breach of Serbia embargo",
        "Dealer charged under Cuba embargo law",
        "Businessman charged with breaking Iraq embargo",
    ],
)
def test_what_headlines_say_of_fears_and_trials_changes_nothing(title: str) -> None:
    assert rows("Officials spoke of the matter on Monday.", title=title) == set()


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("New sanctions on Iran", 1),
        ("Boycott of Moscow Games ordered", 0),
        ("Carter sets boycott of Moscow Games", 0),
        ("Norway orders boycott of goods from Chile", 1),
    ],
)
def test_games_are_an_event_and_goods_are_none(title: str, found: int) -> None:
    assert len(rows("Officials spoke of the matter on Monday.", title=title)) == found


def test_food_that_is_barred_because_of_radiation_is_a_matter_of_health() -> None:
    text = (
        "The United States barred imports of milk and vegetables from Japan because of radiation. Australia followed."
    )
    assert lines(text) == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Washington cut off loans to India. As for Pakistan, the United States reimposed sanctions in May.",
            "USA PAK unspecified reinstated in_force",
        ),
        (
            "Washington eased its curbs on Syria. In the case of Cuba, it tightened the embargo.",
            "USA CUB unspecified expanded in_force",
        ),
        (
            "The EU lifted sanctions on Guinea. When it comes to Mali, it froze the assets of ten officers.",
            "EU MLI government imposed in_force",
        ),
    ],
)
def test_a_sentence_is_of_whom_it_puts_first(text: str, row: str) -> None:
    told = lines(text)
    assert row in told
    assert len(told) == 2
