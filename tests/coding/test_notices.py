"""Wordings of official notices: enacting clauses, entries of lists, the owners of lists."""

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str]


def rows(text: str) -> set[Row]:
    """Return the decided changes of a text."""
    return {(one.sender, one.target_country, one.sector, one.action) for one in claims(text) if one.decided}


ENACTED = [
    (
        "It shall be prohibited to purchase, import or transfer crude oil from Russia, the EU regulation says.",
        {("EU", "RUS", "oil", "imposed")},
    ),
    (
        "It is hereby prohibited to import tobacco from Southern Rhodesia, the British government ordered.",
        {("GBR", "ZWE", "tobacco", "imposed")},
    ),
    ("Coal from North Korea shall not be imported, the Japanese cabinet decided.", {("JPN", "PRK", "coal", "imposed")}),
    (
        "The arms embargo against Eritrea shall cease to have effect, the Security Council decided.",
        {("UN", "ERI", "defence", "lifted")},
    ),
    (
        "The Security Council renews until 31 May 2025 the measures imposed on South Sudan.",
        {("UN", "SSD", "unspecified", "extended")},
    ),
    (
        "The US designation of Libya as a state sponsor of terrorism is rescinded.",
        {("USA", "LBY", "unspecified", "lifted")},
    ),
]

LISTED = [
    (
        "BIS adds 28 entities to the Entity List under the destinations of China (11), Russia (5) and Finland (12).",
        {
            ("USA", "CHN", "technology", "imposed"),
            ("USA", "RUS", "technology", "imposed"),
            ("USA", "FIN", "technology", "imposed"),
        },
    ),
    (
        "The EU sanctions were amended: the entries for two Syrian banks are deleted.",
        {("EU", "SYR", "banking", "lifted")},
    ),
    (
        "The following individuals are hereby designated by the US Treasury: an Iranian general; a Lebanese banker; "
        "and a Turkish shipowner.",
        {
            ("USA", "IRN", "government", "imposed"),
            ("USA", "LBN", "banking", "imposed"),
            ("USA", "TUR", "shipping", "imposed"),
        },
    ),
    (
        "The following were removed from the SDN list: two Libyan banks and a Libyan airline.",
        {("USA", "LBY", "banking", "lifted"), ("USA", "LBY", "aviation", "lifted")},
    ),
    (
        "The UN committee approved the removal of a Liberian timber company from its list.",
        {("UN", "LBR", "timber", "lifted")},
    ),
    (
        "The EU announced the inclusion of four Russian banks in its sanctions list.",
        {("EU", "RUS", "banking", "imposed")},
    ),
    (
        "The Polish minister entered 50 Russian banks on the national sanctions list.",
        {("POL", "RUS", "banking", "imposed")},
    ),
]

NOTHING = [
    "The entry for a Syrian judge was amended on the UK sanctions list.",
    "The General Court dismissed the action of an Iranian bank against its inclusion in the EU's sanctions list.",
    "The acts by which a Russian banker is included in the EU's sanctions list were discussed in court.",
]


@pytest.mark.parametrize(("text", "expected"), ENACTED)
def test_enacting_clauses_are_changes(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(("text", "expected"), LISTED)
def test_moves_of_entries_are_changes(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_corrections_of_entries_and_dismissed_actions_are_none(text: str) -> None:
    assert rows(text) == set()


def test_the_council_of_restrictive_measures_is_the_unions() -> None:
    text = "The Council today extended the restrictive measures against the junta in Burma until 30 April 2025."
    assert rows(text) == {("EU", "MMR", "government", "extended")}


ACTS = [
    (
        "The EU Council repealed Common Position 2004/161/CFSP concerning restrictive measures against Zimbabwe.",
        {("EU", "ZWE", "unspecified", "lifted")},
    ),
    (
        "Executive Order 13664 on South Sudan was revoked by the president. US sanctions had failed.",
        {("USA", "SSD", "unspecified", "lifted")},
    ),
    (
        "Licences are no longer required for exports of pumps to Libya, the German government said.",
        {("DEU", "LBY", "machinery", "lifted")},
    ),
    (
        "From tomorrow licences will be required to ship timber and engines to Russia, the Commerce Department said.",
        {("USA", "RUS", "timber", "imposed"), ("USA", "RUS", "machinery", "imposed")},
    ),
    (
        "Four Libyan banks are now subject to an asset freeze, the UK Treasury said.",
        {("GBR", "LBY", "banking", "imposed")},
    ),
    ("OFAC has renewed General License 8A for payments to Russian banks.", {("USA", "RUS", "banking", "eased")}),
    ("Japan takes measures to prohibit exports of trucks to Russia.", {("JPN", "RUS", "vehicles", "imposed")}),
    (
        "OFAC removed the minister of agriculture of Nicaragua from the SDN list.",
        {("USA", "NIC", "government", "lifted")},
    ),
    (
        "Flights of Syrian planes to Turkish airports are prohibited as from today.",
        {("TUR", "SYR", "aviation", "imposed")},
    ),
    (
        "Norway will close its ports to Russian ships on 7 May; fishing vessels are exempted.",
        {("NOR", "RUS", "shipping", "imposed")},
    ),
    (
        "Russia extended its ban on food imports from unfriendly countries until 2026.",
        {("RUS", None, "food_agriculture", "extended")},
    ),
    (
        "The US has blocked Venezuelan oil company PdV from receiving payments for crude.",
        {("USA", "VEN", "oil", "imposed")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), ACTS)
def test_acts_licences_and_places_are_read(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Two Haitian senators are subject to a UN travel ban.",
        "A licence is required for exports of drones to Iran, the US Commerce Department said.",
        "Hungary blocked the EU from imposing sanctions on Georgia.",
        "The judge suspended the order on Monday. Sanctions on Iran were not concerned.",
    ],
)
def test_what_stands_is_no_change(text: str) -> None:
    assert rows(text) == set()


MORE = [
    (
        "Imports of tobacco grown in Cuba are banned by London.",
        {("GBR", "CUB", "tobacco", "imposed")},
    ),
    (
        "BIS imposed a licence requirement on more than 500 additional industrial machinery codes destined for Russia.",
        {("USA", "RUS", "machinery", "imposed")},
    ),
    (
        "The President of Ukraine enacted the decision of the National Security and Defence Council on the application "
        "of personal special economic and other restrictive measures (sanctions) to 18 Russian drone makers.",
        {("UKR", "RUS", "defence", "imposed")},
    ),
    (
        "The name of the Myanma Timber Enterprise is deleted from Annex II to the Council Regulation on sanctions.",
        {("EU", "MMR", "timber", "lifted")},
    ),
    (
        "The Chinese side decides to sanction four entities and ten individuals on the EU side.",
        {("CHN", "EU", "unspecified", "imposed")},
    ),
    (
        "ECOWAS resolves to lift: (a) the travel ban on ministers of Niger; (b) the arms embargo on Mali.",
        {("ECOWAS", "NER", "government", "lifted"), ("ECOWAS", "MLI", "defence", "lifted")},
    ),
    (
        "Canada amends its regulations, suspending most of the prohibitions on arms sales to Burma.",
        {("CAN", "MMR", "defence", "suspended")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), MORE)
def test_legal_phrases_are_read_through(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


def test_who_is_left_on_a_list_is_not_put_on_it() -> None:
    assert not claims("Canada left the airline Belavia on its sanctions list.")
    assert [one.action for one in claims("Belavia left the EU's sanctions list on Monday.")] == ["lifted"]
