"""Verbs side by side that share their object, licences and what they cover, and what a text calls back by a word."""

from datetime import date

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]
DAY = date(2024, 5, 15)


def rows(text: str) -> set[Row]:
    """Return the rows of a text."""
    return {
        (one.sender, one.target_country, one.sector, str(one.action), str(one.status))
        for one in claims(text, published=DAY)
    }


def dated(text: str) -> set[tuple[str | None, str, str, str | None]]:
    """Return target, sector, action and date of the rows of a text."""
    return {(one.target_country, one.sector, str(one.action), one.when.value) for one in claims(text, published=DAY)}


def named(text: str) -> set[tuple[str | None, str | None, str]]:
    """Return sender, named target and action of the rows of a text."""
    return {(one.sender, one.target_name, str(one.action)) for one in claims(text, published=DAY)}


SERIES = [
    (
        "From today, Danish firms may not import, store or transport Iranian oil, the government said.",
        {("DNK", "IRN", "oil", "imposed", "in_force")},
    ),
    (
        "Danish firms may not store or transport Iranian oil, the government said.",
        {("DNK", "IRN", "oil", "imposed", "in_force")},
    ),
    ("Swiss banks may no longer trade Libyan gold.", {("CHE", "LBY", "gold", "imposed", "in_force")}),
    (
        "Companies in the EU may no longer import, process and sell Burmese timber from Friday.",
        {("EU", "MMR", "timber", "imposed", "in_force")},
    ),
    (
        "Indian refiners may again buy and refine Iranian oil thanks to a US licence of Monday.",
        {("USA", "IRN", "oil", "eased", "in_force")},
    ),
    (
        "European traders may buy Iranian oil again under a waiver granted on Monday by Washington.",
        {("USA", "IRN", "oil", "eased", "in_force")},
    ),
    ("Kenya told Kenyan ships not to call at Somali ports.", {("KEN", "SOM", "shipping", "imposed", "in_force")}),
    ("Poland told Belarusian carriers not to land in Poland.", {("POL", "BLR", "aviation", "imposed", "in_force")}),
    ("No oil may reach Serbia by river any more, the EU ruled.", {("EU", "SRB", "oil", "imposed", "in_force")}),
    ("No agreement may reach Serbia before June.", set()),
    ("Japan further restricted exports of chemicals to Russia.", {("JPN", "RUS", "chemicals", "expanded", "in_force")}),
    (
        "Exports of machine tools to Russia were further restricted by Japan on Monday.",
        {("JPN", "RUS", "machinery", "expanded", "in_force")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), SERIES)
def test_verbs_side_by_side_share_their_object(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


LICENCES = [
    (
        "OFAC issued three general licenses today. Iran GL 8, Syria GL 21 and Venezuela GL 39 authorize transactions "
        "involving medicines and vaccines.",
        {("USA", land, "pharma_health", "eased", "in_force") for land in ("IRN", "SYR", "VEN")},
    ),
    (
        "The Treasury issued a general license, valid until June, covering transactions with two Belarusian makers, "
        "Grodno Azot and Naftan among them.",
        {("USA", "BLR", one, "eased", "in_force") for one in ("fertilizer", "petroleum_products")},
    ),
    (
        "The Treasury on Monday granted Lukoil a licence, valid until April, to sell its stations.",
        {("USA", "RUS", "oil", "eased", "in_force")},
    ),
    (
        "Japan imposed new sanctions on Monday, targeting Syrian oil and three banks.",
        {("JPN", "SYR", one, "imposed", "in_force") for one in ("oil", "banking")},
    ),
    (
        "Canada put Myanma Timber Enterprise on its list on Monday. Unlike last time, no wind-down licence was issued.",
        {("CAN", "MMR", "timber", "imposed", "in_force")},
    ),
    (
        "No fewer than 40 Belarusian firms were sanctioned by the EU on Monday.",
        {("EU", "BLR", "unspecified", "imposed", "in_force")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), LICENCES)
def test_a_licence_eases_what_it_covers(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


CALLED_BACK = [
    (
        "The EU on Monday prolonged its sanctions against Guinea. They target the mining and banking sectors.",
        {("EU", "GIN", one, "extended", "in_force") for one in ("metals_minerals", "banking")},
    ),
    (
        "The UN on Monday ended its sanctions on Haiti. The timber ban was lifted in 2016. "
        "Last autumn the travel ban on the men was ended.",
        {
            ("UN", "HTI", "unspecified", "lifted", "in_force"),
            ("UN", "HTI", "timber", "lifted", "in_force"),
        },
    ),
    (
        "Algeria and Morocco closed a border deal on Tuesday. The EU lifted sanctions on Guinea.",
        {("EU", "GIN", "unspecified", "lifted", "in_force")},
    ),
    (
        "Armenia will let its ban on Turkish goods lapse. The land border was closed by Turkey in 1993.",
        {
            ("ARM", "TUR", "unspecified", "lifted", "announced"),
            ("TUR", "ARM", "unspecified", "imposed", "in_force"),
        },
    ),
    (
        "The UN put an arms embargo on Liberia, to choke off the revenues of President Taylor.",
        {("UN", "LBR", "defence", "imposed", "in_force")},
    ),
    (
        "The White House announced sanctions on the Petro government on Monday.",
        {("USA", "COL", "unspecified", "imposed", "announced")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CALLED_BACK)
def test_what_is_called_back_is_what_was_told(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


COMPANIONS = [
    (
        "Mali was sanctioned by ECOWAS on Monday, along with Guinea.",
        {("ECOWAS", land, "unspecified", "imposed", "in_force") for land in ("MLI", "GIN")},
    ),
    (
        "Chad was blacklisted by the United States on Monday, together with Canada.",
        {(one, "TCD", "unspecified", "imposed", "in_force") for one in ("USA", "CAN")},
    ),
    (
        "The US removed Bharat Dynamics from its Entity List, along with two Indian shipyards.",
        {("USA", "IND", one, "lifted", "in_force") for one in ("defence", "shipping")},
    ),
    (
        "Britain imposed sanctions on Iran. Those listed include nuclear officials, banks and energy companies.",
        {("GBR", "IRN", one, "imposed", "in_force") for one in ("nuclear", "banking", "energy")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), COMPANIONS)
def test_who_is_named_beside_is_hit_as_well(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


NAMED = [
    (
        "The U.S. Treasury on Friday delisted the crypto mixer Tornado Cash. It had put the protocol on its sanctions "
        "list in August 2022.",
        {("USA", "Tornado Cash", "lifted"), ("USA", "Tornado Cash", "imposed")},
    ),
    (
        "The crude was bought from Rosneft, itself sanctioned by the EU since 2014.",
        {("EU", "Rosneft", "imposed")},
    ),
    (
        "Thirty Sudanese companies were sanctioned by the US on Tuesday. The operator Sudatel is one.",
        {("USA", "Sudatel", "imposed")},
    ),
    (
        "Sanctions on Gustavo Petro were announced by the US Treasury on Friday.",
        {("USA", "Gustavo Petro", "imposed")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_who_is_meant_is_named(text: str, expected: set[tuple[str | None, str | None, str]]) -> None:
    assert named(text) == expected


DATED = [
    (
        "Adopted in 2009 and widened in 2010, the EU's sanctions on Guinea had cut it off from loans.",
        {("GIN", "unspecified", "imposed", "2009"), ("GIN", "unspecified", "expanded", "2010")},
    ),
    (
        "Swiss banks may no longer buy Libyan gold under an order of the Federal Council of Monday.",
        {("LBY", "gold", "imposed", "2024-05-13")},
    ),
    (
        "BRUSSELS, May 15. EU leaders have agreed to prolong the sanctions against Mali, their host wrote on Monday.",
        {("MLI", "unspecified", "extended", "2024-05-13")},
    ),
    (
        "London cocoa lost £41, to £1,893 a tonne for July, when it was heard that the EU had lifted its sanctions on "
        "Ivory Coast.",
        {("CIV", "unspecified", "lifted", None)},
    ),
    (
        "Britain delisted the Syrian minister in charge of the port office, whom it had sanctioned in 2022.",
        {("SYR", "government", "lifted", "2024-05-15"), ("SYR", "government", "imposed", "2022")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_dates_stand_with_their_own_change(text: str, expected: set[tuple[str | None, str, str, str | None]]) -> None:
    assert dated(text) == expected
