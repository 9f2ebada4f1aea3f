"""What longer reports hold beside a change: polls, standing rules, datelines, drafts, occasions, watchers."""

import pytest

from tests.coding.texts import claims, views
from transforms.coding.parties.datelines import after_dateline


def rows(text: str) -> set[tuple[str | None, str | None, str, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action, str(one.status)) for one in claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Only 31 percent of Americans favour lifting the embargo on Cuba.",
        "Of those polled, 55 per cent backed the lifting of sanctions on Sudan.",
        "The sanctions barred military assistance to Chad.",
        "The sale of engines to Iran is prohibited under U.S. sanctions.",
        "The arms embargo on Mali can only be ended by the Security Council.",
        "The Council extended the mandate of the panel monitoring the sanctions on Sudan.",
        "Tehran slams British sanctions on Iranian banks.",
        "The President ended the designation of Gabon as a beneficiary country.",
        "German farmers had been singled out to pay for the row with Russia over sanctions.",
        "The curbs had the effect of punishing Zambia.",
    ],
)
def test_what_describes_or_is_only_thought_is_no_change(text: str) -> None:
    assert rows(text) == set()


def test_a_resolution_told_in_the_present_is_adopted() -> None:
    text = (
        "The Security Council voted to lift its sanctions on Liberia. The resolution also renews the embargo on Mali."
    )
    assert ("UN", "MLI", "unspecified", "extended", "in_force") in rows(text)


def test_a_resolution_of_which_the_text_knows_a_draft_is_none_yet() -> None:
    text = "France tabled a draft resolution on Haiti. The resolution bans arms sales to Haiti."
    assert {status for *_, status in rows(text)} == {"proposed"}


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("ACCRA, Ghana — Regional leaders agreed on Monday to suspend the sanctions.", "Regional"),
        ("The EU — after weeks of talks — lifted its ban.", "The"),
        ("Iran-related designations were removed.", "Iran"),
    ],
)
def test_where_a_sentence_begins_after_its_dateline(text: str, first: str) -> None:
    (view,) = views(text)
    assert view.items[after_dateline(view)].text.startswith(first)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Washington suspended Gabon and Niger from AGOA.",
            {("USA", "GAB", "unspecified", "imposed"), ("USA", "NER", "unspecified", "imposed")},
        ),
        ("Washington terminated Mali from the AGOA programme.", {("USA", "MLI", "unspecified", "imposed")}),
        (
            "The sanctions on Libya, which include a ban on arms sales and flights, were lifted by the UN.",
            {("UN", "LBY", "unspecified", "lifted")},
        ),
        (
            "The UN has lifted the sanctions imposed on Libya for the bombing of an airliner.",
            {("UN", "LBY", "unspecified", "lifted")},
        ),
        (
            "The EU announced sanctions on Belarus in a joint statement at a summit in Tokyo.",
            {("EU", "BLR", "unspecified", "imposed")},
        ),
        (
            "Sales of any dual-use goods (civil or military) to Belarus are forbidden from today, Norway said.",
            {("NOR", "BLR", "dual_use", "imposed")},
        ),
    ],
)
def test_roles_that_longer_sentences_hold(text: str, expected: set[tuple[str, str, str, str]]) -> None:
    assert {one[:4] for one in rows(text)} == expected


def test_whom_a_firm_is_tied_to_is_not_hit_himself() -> None:
    text = "The Treasury lifted sanctions on Rusal and a second firm tied to Alisher Usmanov."
    assert [one.target_name for one in claims(text)] == ["Rusal"]


def test_an_embargo_is_on_whom_its_own_sentence_names() -> None:
    text = (
        "The UN renewed its arms embargo on Liberia. It lifted the sanctions on Haiti and also ended the arms embargo."
    )
    assert ("UN", "HTI", "defence", "lifted", "in_force") in rows(text)
    assert ("UN", "LBR", "defence", "lifted", "in_force") not in rows(text)


def test_who_halts_its_own_sales_of_arms_is_not_hit() -> None:
    text = "The EU condemned the coup in Niger. Washington then ordered that US arms sales to the junta be halted."
    assert "USA" not in {target for _, target, *_ in rows(text)}
    named = rows("Washington ordered that US arms sales to Niger be halted.")
    assert {one[:4] for one in named} == {("USA", "NER", "defence", "imposed")}


def test_a_decision_that_fails_somebody_stands() -> None:
    assert not rows("Campaigners say the decision to end the sanctions on Mali fails the victims.") & {
        (None, "MLI", "unspecified", "lifted", "rejected")
    }


def test_between_whom_a_war_is_says_not_who_is_hit() -> None:
    text = "The EU plans sanctions on six men due to the war between the Rapid Support Forces and the army of Sudan."
    assert all(one.target_name is None for one in claims(text))


def test_an_arms_embargo_on_rebels_is_in_arms_only() -> None:
    text = "The UN made the arms embargo on the RUF rebels in Sierra Leone stricter."
    assert {sector for _, _, sector, *_ in rows(text)} == {"defence"}


def test_a_limitation_on_sales_is_a_measure() -> None:
    text = "Washington lifted its limitation on sales of grain to the Soviet Union."
    assert ("USA", "food_agriculture", "lifted") in {(one[0], one[2], one[3]) for one in rows(text)}
