"""Notices and lists as offices publish them: schedules, entries with labels, acts just made, councils unnamed."""

import pytest

from tests.coding.rows import rows_told

DAY = "2023-03-14"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norway widened its sanctions on Mali and added two banks to the Libyan schedule.",
            {"NOR LBY banking imposed"},
        ),
        (
            "Norway widened its sanctions on Mali on Friday. Schedule 3 now contains two Malian banks.",
            {"NOR MLI unspecified expanded", "NOR MLI banking imposed"},
        ),
        (
            "Norway tightened its sanctions on Chad. Three banks were entered in the Belarus annex.",
            {"NOR BLR banking imposed"},
        ),
        (
            "Two Malian mines were put on Schedule 1 to the Special Economic Measures (Mali) Regulations.",
            {"CAN MLI metals_minerals imposed"},
        ),
    ],
)
def test_schedules_are_called_after_those_hit(text: str, told: set[str]) -> None:
    assert told <= rows_told(DAY, None, text)
    assert not [one for one in rows_told(DAY, None, text) if one.startswith(("LBY", "BLR", "MLI"))]


def test_a_schedule_that_holds_somebody_tells_no_change_unless_it_does_so_now() -> None:
    assert "NOR MLI banking imposed" not in rows_told(
        DAY, None, "Norway has sanctions on Mali. Schedule 3 contains two Malian banks and their addresses."
    )


ENTRIES = (
    "Norway's foreign minister has removed the following entries from the sanctions list, after a review of the cases."
    "|1. SAHEL CEMENT WORKS. Address: Gao, Mali. Business: cement."
    "|2. DJOLIBA SHIPPING LINE. Address: Ségou, Mali. Registration: 4417."
)


def test_entries_below_a_sentence_with_a_stop() -> None:
    assert rows_told(DAY, None, ENTRIES) >= {"NOR MLI cement lifted", "NOR MLI shipping lifted"}


def test_labels_of_one_entry_on_one_line() -> None:
    text = (
        "Norway has put the persons named below under sanctions.|Name: the governor of Gao prison. Nationality: "
        "Malian. Regime: human rights.|Name: Minister of Defence. Nationality: Chadian. Regime: human rights."
    )
    assert rows_told(DAY, None, text) == {"NOR MLI government imposed", "NOR TCD government imposed"}


def test_tags_of_programmes_are_no_homes() -> None:
    text = (
        "The following vessels have been added to OFAC's SDN List:|DELTA STAR Crude Oil Tanker Palau flag; IMO 9100001 "
        "[SDGT].|The following entities have been added to OFAC's SDN List:|LAGOON POTASH TRADING, Muscat, Oman [SDGT]."
    )
    assert rows_told(DAY, None, text) == {"USA PLW shipping imposed", "USA OMN potash imposed"}


def test_the_wording_of_an_act_is_no_entry() -> None:
    text = (
        "The EU prohibited imports of gold from Mali.|The following Article is inserted:|'Article 3q|"
        "1. It shall be prohibited to sell or supply, directly or indirectly, cement to any person in Mali.'"
    )
    assert rows_told(DAY, None, text) == {"EU MLI gold imposed", "EU MLI cement imposed"}


@pytest.mark.parametrize(
    "text",
    [
        "Ottawa makes the annexed Regulations, which freeze the assets of six Malian ministers.",
        "The Canadian minister laid regulations on Friday which freeze the assets of six Malian ministers.",
        "Canada made regulations to freeze the assets of six Malian ministers.",
    ],
)
def test_acts_just_made(text: str) -> None:
    assert rows_told(DAY, None, text) == {"CAN MLI government imposed"}


@pytest.mark.parametrize(
    "text",
    [
        "Canada has regulations, which freeze the assets of six Malian ministers.",
        "Canada's law allows the minister to make regulations to freeze the assets of Malian ministers.",
    ],
)
def test_acts_that_stand(text: str) -> None:
    assert not [one for one in rows_told(DAY, None, text) if one.endswith("imposed")]


def test_an_amending_act_bans_by_its_name() -> None:
    told = rows_told(DAY, None, "The Mali (Sanctions) (EU Exit) (Amendment) Regulations ban imports of Malian gold.")
    assert told == {"GBR MLI gold imposed"}
    standing = rows_told(DAY, None, "The Mali (Sanctions) (EU Exit) Regulations ban imports of Malian gold.")
    assert not standing


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Mali: Council adopts legal acts to end sanctions",
            "The Council adopted legal acts that lift the sanctions on Mali.",
        ),
        ("Mali: Council lifts sanctions", "The Council has lifted the sanctions on Mali, by written procedure."),
        ("Sanctions on Mali", "The Council lifted the sanctions on Mali. The acts are in the Official Journal."),
    ],
)
def test_whose_council_the_words_of_its_acts_tell(title: str, text: str) -> None:
    assert rows_told(DAY, title, text) == {"EU MLI unspecified lifted"}


def test_a_council_without_such_words_is_that_of_the_united_nations() -> None:
    assert rows_told(DAY, "A vote on Mali", "The Council lifted the sanctions on Mali in a vote.") == {
        "UN MLI unspecified lifted"
    }


def test_whose_treasury_the_words_of_its_notice_tell() -> None:
    assert "GBR MLI banking imposed" in rows_told(
        DAY, "Notice", "The Treasury has added two Malian banks to the consolidated list."
    )
    assert "USA MLI banking imposed" in rows_told(
        DAY, "Notice", "The Treasury has added two Malian banks to the sanctions list, OFAC said."
    )


def test_one_trade_in_several_lands() -> None:
    told = rows_told(DAY, None, "Norway blacklisted makers of machine tools in Chad and Mali.")
    assert told == {"NOR TCD machinery imposed", "NOR MLI machinery imposed"}


def test_what_all_licence_exceptions_become() -> None:
    text = "The United States has rules for exports to Mali. License exceptions for Mali are suspended."
    assert "USA MLI unspecified reinstated" in rows_told(DAY, "Mali and the US sanctions", text)


def test_licences_that_are_counted_ease_nothing() -> None:
    text = "Britain received 90 applications and granted 70 licences to release funds frozen under its Mali sanctions."
    assert not [one for one in rows_told(DAY, None, text) if one.endswith("eased")]


@pytest.mark.parametrize(
    "opening",
    [
        "Norway took additional measures against Mali on Friday.",
        "The additional measures that Norway imposed on Mali are as follows.",
    ],
)
def test_numbered_measures_behind_a_stop(opening: str) -> None:
    text = f"{opening} (1) Freezing of assets of six Malian ministers. (2) Ban on exports of cement to Mali."
    assert rows_told(DAY, "Norway and Mali", text) >= {"NOR MLI government imposed", "NOR MLI cement imposed"}


def test_numbered_points_of_a_report_are_no_measures() -> None:
    text = (
        "Norway reported on its measures against Mali. (1) Freezing of assets is slow. (2) Bans on cement are weighed."
    )
    assert not rows_told(DAY, "Norway and Mali", text)


def test_elements_of_a_counted_package() -> None:
    text = (
        "The EU adopted new sanctions on Mali.|The ninth package contains the following elements:|"
        "• Banking: a transaction ban on the Malian Bank of Commerce.|• Mining: a ban on imports of Malian gold."
    )
    assert rows_told(DAY, None, text) >= {"EU MLI banking imposed", "EU MLI gold imposed"}


def test_what_a_name_of_an_entry_tells() -> None:
    text = (
        "The following entities have been added to OFAC's SDN List:|DELTA MARITIME LTD, Valletta, Malta [SDGT].|"
        "LAGOON AIRWAYS, Muscat, Oman [SDGT]."
    )
    assert rows_told(DAY, None, text) == {"USA MLT shipping imposed", "USA OMN aviation imposed"}
