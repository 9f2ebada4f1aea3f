"""Officials who are hit: by whose power they are told, or by the office that another sentence gives them."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[str]:
    told = claims(text, title="Sanctions diary")
    return {f"{one.sender} {one.target_country} {one.sector} {one.action}" for one in told if one.decided}


@pytest.mark.parametrize(
    "whom",
    [
        "the head of Haiti's government",
        "figures of Haiti's old regime",
        "figures from the ousted regime in Haiti",
        "senior figures in Haiti's government",
        "pillars of the Haitian regime",
        "the head of Haiti's tax office",
        "Haitian office-holders",
    ],
)
def test_who_holds_a_part_of_power(whom: str) -> None:
    assert rows(f"Canada froze the assets of {whom}.") == {"CAN HTI government imposed"}
    assert rows(f"Canada lifted a travel ban on {whom}.") == {"CAN HTI government lifted"}


@pytest.mark.parametrize(
    "whom", ["members of Haiti's opposition", "the head of a rebel administration in Haiti", "men from a Haitian firm"]
)
def test_who_holds_none(whom: str) -> None:
    assert rows(f"Canada froze the assets of {whom}.") == {"CAN HTI unspecified imposed"}


@pytest.mark.parametrize(
    "text",
    [
        "The former prime minister of Haiti, Laurent Lamothe, was arrested. Canada froze his assets in 2022.",
        "Haiti's former prime minister Laurent Lamothe fled. Canada had frozen the assets of Lamothe in 2022.",
        "Haiti's ex-president died on Friday. He was put under sanctions by Canada in 2022.",
        "Haiti's ex-president died on Friday. Canada had imposed sanctions on him in 2022.",
        "Laurent Lamothe, until 2014 prime minister of Haiti, won his case. Canada barred him in 2022.",
        "Canada barred Haiti's former prime minister, Laurent Lamothe, in 2022. Canada froze Lamothe's accounts.",
    ],
)
def test_a_pronoun_or_a_surname_keeps_the_office(text: str) -> None:
    assert rows(text) == {"CAN HTI government imposed"}


@pytest.mark.parametrize(
    "text",
    [
        "The Haitian businessman Gilbert Bigio won a case. Canada froze his assets in 2022.",
        "Gilbert Bigio, a friend of Haiti's president, won a case. Canada froze his assets in 2022.",
        "Haiti's president met the businessman Gilbert Bigio. Canada froze the assets of Bigio in 2022.",
        "Canada's foreign minister met exiles from Haiti. Canada froze the assets of a critic in Haiti in 2022.",
    ],
)
def test_others_hold_none(text: str) -> None:
    assert rows(text) == {"CAN HTI unspecified imposed"}


def test_someone_let_travel_is_the_minister_named_before() -> None:
    text = "The Afghan foreign minister may come: the Security Council granted him an exemption from the travel ban."
    assert rows(text) == {"UN AFG government eased"}


@pytest.mark.parametrize(
    "text",
    [
        "Japan lifted a travel ban on members of Fiji's government. The travel sanctions were imposed in 2006.",
        "Japan froze the assets of Fijian judges in 2006. On Monday it lifted the asset freeze.",
        "Japan barred two Fijian ministers in 2006. It lifted the travel ban on Monday.",
    ],
)
def test_measures_on_persons_keep_those_whom_the_text_tells(text: str) -> None:
    assert rows(text) == {"JPN FJI government lifted", "JPN FJI government imposed"}


@pytest.mark.parametrize(
    "text",
    [
        "Japan froze the assets of Fijian rebels in 2006. On Monday it lifted the asset freeze.",
        "Japan froze the assets of Fijian judges and firms in 2006. On Monday it lifted the financial sanctions.",
    ],
)
def test_not_those_of_others_or_whole_regimes(text: str) -> None:
    assert "JPN FJI unspecified lifted" in rows(text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Two Fijian generals were listed by the EU. The pair had been sanctioned by Japan in May.", "imposed"),
        ("Two former presidents of Fiji are subject to Japanese sanctions since Tuesday.", "imposed"),
        ("Japan scrapped a framework for travel bans on Fijian ministers.", "lifted"),
        ("Japan barred Fijian officials in 2014. In February it stretched the visa ban to relatives.", "expanded"),
        ("Japan revoked the visas of 100 members of Fiji's legislature.", "imposed"),
    ],
)
def test_officials_by_count_framework_and_seat(text: str, row: str) -> None:
    assert f"JPN FJI government {row}" in rows(text)
    assert not any("unspecified" in one for one in rows(text))


def test_a_framework_told_again_is_for_those_told_before() -> None:
    text = "Japan repealed the framework for asset freezes on Fijian politicians. The framework was adopted in 2018."
    assert rows(text) == {"JPN FJI government lifted", "JPN FJI government imposed"}


def test_a_framework_for_anybody_is_for_no_officials() -> None:
    text = "Japan scrapped a framework under which it could sanction Fijian firms and officials."
    assert rows(text) == {"JPN FJI unspecified lifted"}
