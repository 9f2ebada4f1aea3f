"""The whole beside its parts, and in which sector those are who are hit."""

import pytest

from tests.coding.rows import rows_told

DAY = "2016-03-04"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a regime that goes as such stands beside those who are free with it
        (
            "Canada on Thursday ended its sanctions programme on Mali. The speaker and two ministers may use their "
            "accounts again.",
            {"CAN MLI unspecified lifted", "CAN MLI government lifted"},
        ),
        # most of the sanctions are more than several sectors that are told
        (
            "Canada on Thursday lifted most of its sanctions on Mali. The order ends bans on gold and on loans.",
            {"CAN MLI unspecified lifted", "CAN MLI gold lifted", "CAN MLI banking lifted"},
        ),
        # one sector says what "all sanctions" were
        (
            "Canada on Thursday lifted all its sanctions on Mali. The order ends a ban on gold.",
            {"CAN MLI gold lifted"},
        ),
        # plain sanctions are what the parts say
        (
            "Canada on Thursday lifted sanctions on Mali. The order ends bans on gold and on loans.",
            {"CAN MLI gold lifted", "CAN MLI banking lifted"},
        ),
        # money that may not be invested is of no sector
        (
            "From May Norway will take no more tin from Mali, and its firms may not invest there.",
            {"NOR MLI metals_minerals imposed", "NOR MLI unspecified imposed"},
        ),
    ],
)
def test_whole_beside_parts(text: str, expected: set[str]) -> None:
    assert rows_told(DAY, None, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # people of no sector stand beside what the sanctions hit in one
        (
            "The EU on Thursday imposed sanctions on Mali. They hit its airline, a bank and two smugglers.",
            {"EU MLI aviation imposed", "EU MLI banking imposed", "EU MLI unspecified imposed"},
        ),
        (
            "The EU on Thursday imposed sanctions on Mali's airline and the brother of its president.",
            {"EU MLI aviation imposed", "EU MLI unspecified imposed"},
        ),
        (
            "The EU on Thursday imposed sanctions on Mali. They hit its airline and a bank.",
            {"EU MLI aviation imposed", "EU MLI banking imposed"},
        ),
        (
            "The EU on Thursday imposed sanctions on two banks and a port in Mali.",
            {"EU MLI banking imposed", "EU MLI shipping imposed"},
        ),
        # kinds of sanctions on all dealings are of no sector
        ("The EU on Thursday lifted its economic and tourist sanctions on Mali.", {"EU MLI unspecified lifted"}),
        ("The EU on Thursday lifted its oil and gas sanctions on Mali.", {"EU MLI oil lifted", "EU MLI gas lifted"}),
    ],
)
def test_members_of_mixed_kinds(text: str, expected: set[str]) -> None:
    assert rows_told(DAY, None, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Security Council prolonged its arms embargo on Mali. In May it exempted the gendarmerie from it.",
            {"UN MLI defence extended", "UN MLI defence eased"},
        ),
        (
            "The Security Council prolonged its arms embargo on Mali and renewed an exemption for deliveries to the "
            "army.",
            {"UN MLI defence extended", "UN MLI defence eased"},
        ),
        (
            "Canada stopped arms exports to Mali in May 2014. In June 2015 Ottawa made an exception for helicopters.",
            {"CAN MLI defence imposed", "CAN MLI defence eased"},
        ),
        (
            "The Security Council prolonged its arms embargo on Mali. In May it exempted medical equipment from it.",
            {"UN MLI defence extended", "UN MLI pharma_health eased"},
        ),
    ],
)
def test_forces_that_may_buy_are_not_the_sector(text: str, expected: set[str]) -> None:
    assert rows_told(DAY, None, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Japan on Thursday widened its Mali sanctions list.", {"JPN MLI unspecified imposed"}),
        ("Japan on Thursday lengthened its blacklist by two Malian banks.", {"JPN MLI banking imposed"}),
        ("Japan on Thursday widened its list of goods barred for export to Mali.", {"JPN MLI unspecified expanded"}),
        ("Japan on Thursday widened its sanctions on Mali.", {"JPN MLI unspecified expanded"}),
        ("Japan may widen its Mali sanctions list.", {"JPN MLI unspecified imposed proposed"}),
    ],
)
def test_lists_that_grow_are_no_wider_regime(text: str, expected: set[str]) -> None:
    assert rows_told(DAY, None, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway on Thursday banned imports of Malian tin and listed a bank and two smugglers.",
            {"NOR MLI metals_minerals imposed", "NOR MLI banking imposed", "NOR MLI unspecified imposed"},
        ),
        (
            "Norway on Thursday banned imports of Malian tin. It also listed a bank.",
            {"NOR MLI metals_minerals imposed", "NOR MLI banking imposed"},
        ),
        (
            "Norway on Thursday banned imports of Malian tin and listed its grounds.",
            {"NOR MLI metals_minerals imposed"},
        ),
        ("Norway on Thursday banned sales of tin and listed three firms that may go on buying it from Mali.", set()),
    ],
)
def test_parties_listed_beside_a_ban(text: str, expected: set[str]) -> None:
    assert rows_told(DAY, None, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Britain on Thursday dropped a ferry line and an airline of Mali from its blacklist.",
            {"GBR MLI shipping lifted", "GBR MLI aviation lifted"},
        ),
        (
            "Niger on Thursday stopped all planes and trains from Mali.",
            {"NER MLI aviation imposed", "NER MLI rail_road imposed"},
        ),
    ],
)
def test_lines_dropped_from_a_list(text: str, expected: set[str]) -> None:
    assert rows_told(DAY, None, text) == expected


@pytest.mark.parametrize(
    ("party", "sector"),
    [
        ("the president's caterer", "unspecified"),
        ("the interior minister's childhood friend", "unspecified"),
        ("the army's suppliers", "unspecified"),
        ("the army's arms suppliers", "defence"),
        ("the army's holding company", "unspecified"),
        ("the army's cement works", "cement"),
        ("the defence ministry's bank", "banking"),
        ("the interior ministry's special units", "government"),
        ("the ruling party's youth wing", "government"),
        ("suppliers of the army", "unspecified"),
        ("two firms owned by the army", "unspecified"),
        ("two banks run by the army", "banking"),
        ("firms controlled by the interior ministry", "unspecified"),
        ("officers of the army", "government"),
        ("an electoral commissioner", "government"),
        ("the human rights commissioner", "government"),
        ("a naval research institute", "defence"),
        ("a nuclear research centre", "nuclear"),
        ("a gold smuggler", "gold"),
    ],
)
def test_sector_of_who_is_hit(party: str, sector: str) -> None:
    text = f"The European Union on Thursday imposed sanctions on {party} in Mali."
    assert rows_told(DAY, None, text) == {f"EU MLI {sector} imposed"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada on Thursday froze the assets of firms owned by the army in Mali.", {"CAN MLI unspecified imposed"}),
        ("Canada on Thursday froze the assets held by the prime minister of Mali.", {"CAN MLI government imposed"}),
    ],
)
def test_who_owns_firms_is_not_hit(text: str, expected: set[str]) -> None:
    assert rows_told(DAY, None, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The European Union on Thursday banned arms sales to Mali. It also blacklisted a judge.",
            {"EU MLI defence imposed", "EU MLI government imposed"},
        ),
        (
            "EU ministers on Thursday banned arms sales to Mali. The ministers also put a judge on a list of people "
            "who may not enter the bloc.",
            {"EU MLI defence imposed", "EU MLI government imposed"},
        ),
        ("The bar council met on Thursday in Mali. It put a judge on its blacklist.", set()),
        ("A federal judge ordered three attorneys to explain why they ought not to be sanctioned.", set()),
    ],
)
def test_judges_who_are_hit(text: str, expected: set[str]) -> None:
    assert rows_told(DAY, None, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The United States on Thursday suspended its ban on investment in Mali. Canada lifted its economic "
            "sanctions on the country on March 1.",
            {"USA MLI unspecified suspended", "CAN MLI unspecified lifted"},
        ),
        (
            "The United States on Thursday banned trade in tin with Mali. Canada put an arms embargo on the country.",
            {"USA MLI metals_minerals imposed", "CAN MLI defence imposed"},
        ),
        (
            "The EU imposed sanctions on Mali on Thursday: its state banks may no longer sell bonds in Europe.",
            {"EU MLI banking imposed"},
        ),
    ],
)
def test_which_country_is_meant(text: str, expected: set[str]) -> None:
    assert rows_told(DAY, None, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Japan on Thursday banned imports of Russian tin. Its officials may no longer fly with Aeroflot.",
            {"JPN RUS metals_minerals imposed", "JPN RUS aviation imposed"},
        ),
        (
            "Japan on Thursday banned imports of Russian tin. Russian officials may no longer enter the country.",
            {"JPN RUS metals_minerals imposed", "JPN RUS government imposed"},
        ),
        ("Canada on Thursday banned exports of phosphate mining equipment to Mali.", {"CAN MLI machinery imposed"}),
        ("Canada on Thursday banned imports of phosphate from Mali.", {"CAN MLI fertilizer imposed"}),
    ],
)
def test_what_is_barred_and_not_for_whom(text: str, expected: set[str]) -> None:
    assert rows_told(DAY, None, text) == expected
