"""What notices, digests and releases say of sanctions beside the change: whom they harm, why, and what is only near."""

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str]


def rows(text: str, *, title: str | None = None) -> set[Row]:
    """Return the decided changes of a text."""
    found = claims(text, title=title)
    return {(one.sender, one.target_country, one.sector, one.action) for one in found if one.decided}


VICTIMS = [
    (
        "The Council today prolonged its restrictive measures in view of Russia's actions destabilising the situation "
        "in Ukraine.",
        {("EU", "RUS", "unspecified", "extended")},
    ),
    (
        "The EU renewed restrictive measures targeting those responsible for threatening the territorial integrity, "
        "sovereignty and independence of Ukraine.",
        {("EU", "RUS", "unspecified", "extended")},
    ),
    (
        "Japan froze the assets of 20 people involved in Russia's war in Ukraine.",
        {("JPN", "RUS", "unspecified", "imposed")},
    ),
    (
        "The EU imposed sanctions on ten people involved in Russian interference in Moldova.",
        {("EU", "RUS", "unspecified", "imposed")},
    ),
    (
        "Canada renewed its sanctions against Russia over the annexation of Crimea and Sevastopol.",
        {("CAN", "RUS", "unspecified", "extended")},
    ),
]

LABELS = [
    (
        "The Treasury labelled the Venezuelan cartel a Specially Designated Global Terrorist.",
        {("USA", "VEN", "unspecified", "imposed")},
    ),
    ("Washington branded Iran's Quds Force a terrorist organisation.", {("USA", "IRN", "government", "imposed")}),
    ("Canada has named the Proud Boys a terrorist entity.", {("CAN", "CAN", "unspecified", "imposed")}),
    ("OFAC targeted a network of Iranian shippers.", {("USA", "IRN", "unspecified", "imposed")}),
    ("OFAC took action against five Chinese refiners.", {("USA", "CHN", "petroleum_products", "imposed")}),
]

LISTS = [
    (
        "BIS is amending the Export Administration Regulations by adding two entities to the Entity List. These "
        "entities are listed under the destinations of Canada (1), Vietnam (1), and "
        "Japan (1). This rule also removes one entity under the destination of Oman.",
        {
            ("USA", "CAN", "technology", "imposed"),
            ("USA", "VNM", "technology", "imposed"),
            ("USA", "JPN", "technology", "imposed"),
            ("USA", "OMN", "technology", "lifted"),
        },
    ),
    (
        "The Security Council Committee approved the addition of the names specified below to its List of "
        "individuals subject to the assets freeze (the Libya Sanctions List).",
        {("UN", "LBY", "unspecified", "imposed")},
    ),
    (
        "OFAC announced the removal of the designation of the Sudanese bank.",
        {("USA", "SDN", "banking", "lifted")},
    ),
    (
        "The EU court confirmed the annulment of the listing of the Iranian bank.",
        {("EU", "IRN", "banking", "lifted")},
    ),
]

FLOWS = [
    (
        "Japan announced sanctions on Russia for its war on Ukraine, which include a ban on exports of trucks.",
        {("JPN", "RUS", "vehicles", "imposed")},
    ),
    (
        "Norway banned exports of refinery parts to Iran and of dual-use goods to Syria.",
        {("NOR", "IRN", "petroleum_products", "imposed"), ("NOR", "SYR", "dual_use", "imposed")},
    ),
    (
        "The EU banned imports of coal from Russia and potash from Belarus.",
        {("EU", "RUS", "coal", "imposed"), ("EU", "BLR", "potash", "imposed")},
    ),
    (
        "The EU banned imports of coal and steel from Russia and Belarus.",
        {("EU", code, sector, "imposed") for code in ("RUS", "BLR") for sector in ("coal", "iron_steel")},
    ),
    (
        "The prohibition on the import into Canada of jade and sapphires dug in Burma has been revoked.",
        {("CAN", "MMR", "metals_minerals", "lifted")},
    ),
    (
        "The Security Council prolonged its arms embargo, travel ban and asset freeze on Congo until July.",
        {("UN", "COD", "defence", "extended"), ("UN", "COD", "unspecified", "extended")},
    ),
]

WORDS = [
    ("OFAC imposed asset-freezing sanctions on ten Somali bankers.", {("USA", "SOM", "banking", "imposed")}),
    (
        "The EU lowered the price cap on Russian crude to 44.1 U.S. dollars a barrel.",
        {("EU", "RUS", "oil", "expanded")},
    ),
    (
        "The EU banned Russian steel. Canada expanded a Syria-related sanctions authority to target its oil sector.",
        {("EU", "RUS", "iron_steel", "imposed"), ("CAN", "SYR", "oil", "expanded")},
    ),
    (
        "BIS amends the EAR to impose a licence requirement on exports of steel to Belarus.",
        {("USA", "BLR", "iron_steel", "imposed")},
    ),
    ("The United States canceled its embargo on Vietnam.", {("USA", "VNM", "unspecified", "lifted")}),
]

NOTHING = [
    "The sanctions suspension on Iran is for half a year with no word on whether it will be extended.",
    "The UK imposed a sanctions fine on the Moscow arm of a law firm.",
    "The Treasury announced a sanctions settlement with a broker, which had dealt with Iran.",
    "The EU adopted sanctions guidance on Syria.",
    "U.S. persons are not permitted to export bourbon to Russia.",
    "The resolution names Russia a state sponsor of terrorism but binds nobody.",
    "OFSI penalises the Moscow arm of a law firm.",
    "American agencies met with European officials at a forum in Brussels on the enforcement of Russia sanctions.",
    "The mechanism by which Canada could impose sanctions on Russia was amended.",
    "Certain restrictions stay on North Korea that would otherwise have been lifted by the United States.",
    "In 1985 the American president declared a national emergency over Nicaragua.",
]


@pytest.mark.parametrize(("text", "expected"), [*VICTIMS, *LABELS, *LISTS, *FLOWS, *WORDS])
def test_the_change_is_read_without_what_stands_beside_it(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_has_to_do_with_sanctions_is_no_change(text: str) -> None:
    assert not [one for one in claims(text) if one.decided or one.action == "eased"]


def test_a_title_without_parties_is_of_those_to_whom_the_same_is_done() -> None:
    title = "Additions of Two Entities, and Removal of One, From the Entity List"
    text = (
        "BIS is adding two entities to the Entity List under the destination of Canada. This rule removes one entity "
        "under the destination of Oman."
    )
    assert rows(text, title=title) == {("USA", "CAN", "technology", "imposed"), ("USA", "OMN", "technology", "lifted")}


DRAFTS = [
    "The Commission today proposed a package of sanctions against Russia. This package provides: - imposing sanctions "
    "on 70 vessels of the shadow fleet; - banning imports of primary aluminium; - cutting 13 banks off from SWIFT.",
    "The Commission's next package against Russia will ban imports of gas and designate tankers.",
]


@pytest.mark.parametrize("text", DRAFTS)
def test_what_a_package_would_do_is_proposed(text: str) -> None:
    found = claims(text)
    assert found
    assert {str(one.status) for one in found} == {"proposed"}
