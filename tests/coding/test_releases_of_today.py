"""Releases, client alerts and reports of recent years: packages proposed, decisions taken back, branches, licences."""

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]


def told(text: str, title: str | None = None) -> set[Row]:
    return {
        (one.sender, one.target_country, one.sector, one.action, str(one.status)) for one in claims(text, title=title)
    }


PACKAGES = [
    (
        "The EU is discussing a 20th sanctions package against Russia, including a full ban on LNG "
        "and new restrictions on banks.",
        {
            ("EU", "RUS", "unspecified", "expanded", "proposed"),
            ("EU", "RUS", "gas", "imposed", "proposed"),
            ("EU", "RUS", "banking", "imposed", "proposed"),
        },
    ),
    (
        "The UK's latest package against Iran targets 12 tankers and two banks.",
        {
            ("GBR", "IRN", "unspecified", "expanded", "in_force"),
            ("GBR", "IRN", "shipping", "imposed", "in_force"),
            ("GBR", "IRN", "banking", "imposed", "in_force"),
        },
    ),
    (
        "The EU agreed to set a maximum price of 55 dollars a barrel for Russian crude oil.",
        {("EU", "RUS", "oil", "imposed", "announced")},
    ),
]

TAKEN_BACK = [
    (
        "Canada reversed its decision to lift sanctions on Belarus.",
        {("CAN", "BLR", "unspecified", "reinstated", "in_force")},
    ),
    (
        "Japan revoked an order that eased sanctions on Iran.",
        {("JPN", "IRN", "unspecified", "reinstated", "in_force")},
    ),
    (
        "The decision to ease sanctions on Mali was rescinded by France.",
        {("FRA", "MLI", "unspecified", "reinstated", "in_force")},
    ),
    (
        "The decision to ease sanctions on Mali was announced by France.",
        {("FRA", "MLI", "unspecified", "eased", "announced")},
    ),
]

BRANCHES = [
    (
        "The UK sanctioned 60 firms operating in Syria's energy, shipping and financial sectors.",
        {("GBR", "SYR", code, "imposed", "in_force") for code in ("energy", "shipping", "banking")},
    ),
    (
        "Canada designated 14 individuals in Myanmar's security services.",
        {("CAN", "MMR", "government", "imposed", "in_force")},
    ),
    (
        "The Treasury designated 30 persons under an executive order, among them two judges, in Nicaragua.",
        {("USA", "NIC", "government", "imposed", "in_force")},
    ),
]

STAGES = [
    (
        "ECOWAS said it would lift the no-fly zone and the border closures imposed on Niger with immediate effect.",
        {("ECOWAS", "NER", code, "lifted", "in_force") for code in ("aviation", "unspecified")},
    ),
    (
        "Canada will ban imports of Russian steel from June.",
        {("CAN", "RUS", "iron_steel", "imposed", "announced")},
    ),
    (
        "The Treasury lifted oil sanctions on Venezuela for six months.",
        {("USA", "VEN", "oil", "suspended", "in_force")},
    ),
    (
        "The EU's sanctions will go when there is peace; any lifting of the sanctions on Russia depends on a "
        "withdrawal of Ukrainian and Russian troops.",
        {("EU", "RUS", "unspecified", "lifted", "proposed")},
    ),
]

WHO = [
    (
        "There are no plans to ease the embargo on Cuba, a White House spokeswoman told reporters in Ottawa.",
        {("USA", "CUB", "unspecified", "eased", "rejected")},
    ),
    ("Slovakia opposes an EU ban on Russian gas.", {("EU", "RUS", "gas", "imposed", "rejected")}),
    (
        "Oman will stop cargoes bound for Israel and bar its banks from dealing with Israeli lenders.",
        {("OMN", "ISR", code, "imposed", "announced") for code in ("banking", "unspecified")},
    ),
    (
        "China will ban exports of tungsten, gallium and antimony to Japan, the Ministry of Commerce announced.",
        {("CHN", "JPN", "metals_minerals", "imposed", "announced")},
    ),
    (
        "OFAC authorised US persons to wind down transactions with Lukoil until 12 March.",
        {("USA", "RUS", "oil", "eased", "in_force")},
    ),
    ("Belgium banned all goods from Belarus.", {("BEL", "BLR", "unspecified", "imposed", "in_force")}),
]

AROUND = [
    (
        "ECOWAS lifted sanctions on Guinea that barred financial transactions, and lifted those on Burkina Faso.",
        {("ECOWAS", *one, "lifted", "in_force") for one in (("GIN", "banking"), ("BFA", "unspecified"))},
    ),
    (
        "The Treasury removed the minister Omar Bashir, who died in 2017, from its list of Sudanese designated.",
        {("USA", "SDN", "government", "lifted", "in_force")},
    ),
    (
        "Five Japanese shipyards will have their property in China frozen.",
        {("CHN", "JPN", "shipping", "imposed", "announced")},
    ),
    (
        "Isabel dos Santos was hit by UK sanctions along with Ukraine's Dmytro Firtash.",
        {("GBR", "AGO", "unspecified", "imposed", "in_force"), ("GBR", "UKR", "unspecified", "imposed", "in_force")},
    ),
    (
        "A Russian veto has ended the UN sanctions regime on Mali.",
        {("UN", "MLI", "unspecified", "lifted", "in_force")},
    ),
    (
        "It is too soon to think of lifting the UN sanctions on Yemen.",
        {("UN", "YEM", "unspecified", "lifted", "rejected")},
    ),
]

NOTHING = [
    "Hong Kong's leader shrugged off a call by US senators for sanctions on judges.",
    "Firms with which Chinese banks may no longer do business were named in Tokyo.",
    "The Commission proposed to extend the suspension of import duties on Ukrainian farm goods.",
    "OFAC also published Frequently Asked Questions on the Syria General License 25.",
    "Britain banned dangerous products from China after fires.",
    "The EU's latest package of sanctions hit Iran's economy hard.",
]


@pytest.mark.parametrize(("text", "rows"), [*PACKAGES, *TAKEN_BACK, *BRANCHES, *STAGES, *WHO, *AROUND])
def test_what_is_announced_has_its_rows(text: str, rows: set[Row]) -> None:
    assert told(text) == rows


def test_who_is_kept_from_following_does_not_follow() -> None:
    text = "The United States imposed sanctions on Georgia. Hungary and Slovakia stopped the EU from following suit."
    assert told(text) == {("USA", "GEO", "unspecified", "imposed", "in_force")}


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_goes_with_it_has_none(text: str) -> None:
    assert told(text) == set()
