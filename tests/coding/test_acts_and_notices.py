"""Acts, reports and notices in their own words: lists behind a colon, used powers, quoted decrees, prolonged bans."""

import pytest

from tests.coding.rows import rows_told

DAY = "2019-05-07"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The law signed on Monday prohibits: imports of tin and rubber from Bolivia; loans; exports of cars.",
            {
                "None BOL metals_minerals imposed",
                "None BOL chemicals imposed",
                "None BOL banking imposed",
                "None BOL vehicles imposed",
            },
        ),
        (
            "Norway decided to lift the following sanctions on Chad: a. the arms embargo; b. the cotton ban.",
            {"NOR TCD defence lifted", "NOR TCD food_agriculture lifted"},
        ),
        (
            "Peru's regulations ban the following: a) the export of copper to Mali; b) loans to five Malian banks.",
            {"PER MLI metals_minerals imposed", "PER MLI banking imposed"},
        ),
        (
            "Kenya announced steps against Oman: -- A ban on oil imports. -- A freeze on loans to Omani banks.",
            {"KEN OMN oil imposed", "KEN OMN banking imposed"},
        ),
        ("The order bars: -- imports of Gabonese timber.", {"None GAB timber imposed"}),
        ("The report has two parts: -- trade with Iran; -- imports of oil.", set()),
        ("The ministry said: -- imports of Russian oil fell; -- exports rose.", set()),
        ("The law prohibits: imports of cocaine; sales of arms to minors.", set()),
    ],
)
def test_items_behind_a_colon(text: str, told: set[str]) -> None:
    assert rows_told(DAY, None, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "To the Congress of the United States: I hereby report that I have used my powers to proclaim an "
            "emergency and to forbid all imports from Fiji.",
            {"USA FJI unspecified imposed"},
        ),
        (
            "To the Congress of the United States: I hereby report that I have banned the export of computers to Fiji.",
            {"USA FJI technology imposed"},
        ),
        ("The bill gives the U.S. president authority to declare an emergency and to ban exports to China.", set()),
        ("Ministers denied a report that Norway had banned imports from Fiji.", set()),
    ],
)
def test_powers_that_a_report_says_were_used(text: str, told: set[str]) -> None:
    assert rows_told(DAY, None, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Danish cabinet decided to continue banning arms sales to Chad.", {"DNK TCD defence extended"}),
        (
            "Seoul resolved to keep blocking shipments of rice to Mali until June.",
            {"KOR MLI food_agriculture extended"},
        ),
        ("Tokyo will continue to ban imports from Chad for two more years.", {"JPN TCD unspecified extended"}),
        ("The Swiss cabinet agreed to go on barring Malian ministers for a year.", {"CHE MLI government extended"}),
        ("The minister said Britain would continue to ban arms sales to Chad.", set()),
        ("Canada is deciding whether to continue banning Chadian oil.", {"CAN TCD oil extended proposed"}),
        ("The EU did not decide to continue banning arms sales to Chad.", {"EU TCD defence extended rejected"}),
    ],
)
def test_bans_that_it_is_decided_to_go_on_with(text: str, told: set[str]) -> None:
    assert rows_told(DAY, None, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            '"To ban until the end of 2020 the import of Omani fruit to Kenya," the resolution reads.',
            {"KEN OMN food_agriculture imposed"},
        ),
        ('"To lift the ban on charter flights to Mali," says the Norwegian order.', {"NOR MLI aviation lifted"}),
        (
            '"To ban imports of Omani fruit to Kenya," the draft resolution reads.',
            {"KEN OMN food_agriculture imposed proposed"},
        ),
        ('"To lift the sanctions on Mali we need proof," the document says.', {"None MLI unspecified lifted proposed"}),
    ],
)
def test_operative_words_of_an_act(text: str, told: set[str]) -> None:
    assert rows_told(DAY, None, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Bank of England directed lenders on Monday that any accounts held for Chad must be frozen.",
            {"GBR TCD unspecified imposed"},
        ),
        (
            "The minister instructed envoys that Norway must lift its sanctions on Chad.",
            {"NOR TCD unspecified lifted proposed"},
        ),
        (
            "All property of the Government of Chad that is in the United States is hereby blocked.",
            {"USA TCD banking imposed"},
        ),
        ("Canada banned exports to Mali. Food exports are excluded from the ban.", {"CAN MLI unspecified imposed"}),
    ],
)
def test_orders_to_those_who_freeze(text: str, told: set[str]) -> None:
    assert rows_told(DAY, None, text) == told


def test_names_in_capitals_and_of_programmes() -> None:
    assert rows_told(DAY, None, "OFAC designated SBERBANK.") == {"USA RUS banking imposed"}
    text = "OFAC issued General License 4 in the Ukraine-/Russia-related sanctions program."
    assert rows_told(DAY, None, text) == {"USA RUS unspecified eased"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "To the Congress of the United States: Under the Trade Act, I hereby report that I have banned: "
            "(1) all goods of Fijian origin; (2) Fijian airlines from landing in the United States.",
            {"USA FJI unspecified imposed", "USA FJI aviation imposed"},
        ),
        (
            "Oslo found that Chad's army had broken the truce, and froze arms sales to Chad.",
            {"NOR TCD defence imposed"},
        ),
        (
            "The EU said that Belarus had rigged the vote, and banned its potash.",
            {"EU BLR potash imposed"},
        ),
        ("Peru said that Chile had banned its fish, and had seized two boats.", {"CHL PER food_agriculture imposed"}),
    ],
)
def test_who_acts_in_a_report(text: str, told: set[str]) -> None:
    assert rows_told(DAY, None, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The UK has extended a general licence for humanitarian activities in Mali.", {"GBR MLI unspecified eased"}),
        ("Canada adopted a humanitarian exemption to sanctions on Mali.", {"CAN MLI unspecified eased"}),
        ("Norway approved an exception to the arms embargo on Chad.", {"NOR TCD defence eased"}),
        ("Sweden decided on an exception to the travel ban on Malian officials.", {"SWE MLI government eased"}),
        ("The Council granted leave to impose sanctions on Mali.", {"UN MLI unspecified imposed proposed"}),
        ("The EU imposed sanctions over Russia's operations in Mali.", {"EU RUS unspecified imposed"}),
    ],
)
def test_what_a_relief_is_for_or_from(text: str, told: set[str]) -> None:
    assert rows_told(DAY, None, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In the Mali-related program, OFAC designated two traders.", {"USA MLI unspecified imposed"}),
        ("Under its Chad-related authorities, the Treasury blacklisted two banks.", {"USA TCD banking imposed"}),
        ("Under its Libya regime, the UN added two smugglers to its list.", {"UN LBY unspecified imposed"}),
        ("Under U.N. sanctions, Norway froze two accounts.", set()),
        ("In the Chad war, Britain blacklisted two firms.", set()),
    ],
)
def test_programmes_that_open_a_sentence(text: str, told: set[str]) -> None:
    assert rows_told(DAY, None, text) == told
