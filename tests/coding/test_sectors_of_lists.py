"""Which sectors a change in one sentence is about: members of lists, what equipment is for, services told by verbs."""

import pytest

from tests.coding.rows import rows


def sectors(text: str) -> set[tuple[str | None, str]]:
    """Return the targets and sectors of a text."""
    return {(row[1], row[2]) for row in rows(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway sanctioned two Malian and four Peruvian banks.", {("MLI", "banking"), ("PER", "banking")}),
        ("Norway sanctioned two Malian and Peruvian banks.", {("MLI", "banking"), ("PER", "banking")}),
        ("Norway put 12 Malian and three Chadian judges on its list.", {("MLI", "government"), ("TCD", "government")}),
        ("Norway blacklisted a Malian and a Chadian tanker company.", {("MLI", "shipping"), ("TCD", "shipping")}),
        ("Norway sanctioned two banks in Mali and one in Chad.", {("MLI", "banking"), ("TCD", "banking")}),
        ("Three banks of Mali and one of Chad were blacklisted by Norway.", {("MLI", "banking"), ("TCD", "banking")}),
        ("Norway lifted sanctions on one Malian and two Chadian banks.", {("MLI", "banking"), ("TCD", "banking")}),
    ],
)
def test_counted_members_share_the_noun_that_is_told_once(text: str, expected: set[tuple[str, str]]) -> None:
    assert sectors(text) == expected


@pytest.mark.parametrize(
    ("goods", "sector"),
    [
        ("machinery for making semiconductors", "semiconductors"),
        ("technology for deep-water and shale oil projects", "oil"),
        ("components used in missiles", "defence"),
        ("machines that can be used to make advanced chips", "semiconductors"),
        ("tools needed to repair ships", "shipping"),
        ("equipment for monitoring the internet and telephone calls", "telecoms"),
        ("equipment and software for intercepting telephone traffic", "telecoms"),
        ("equipment for refining oil", "petroleum_products"),
        ("spare parts for civil aircraft", "aviation"),
        ("machinery for the oil industry", "machinery"),
        ("machinery", "machinery"),
        ("technology", "technology"),
        ("engines and pumps for export industries", "machinery"),
    ],
)
def test_equipment_is_of_the_branch_that_it_serves(goods: str, sector: str) -> None:
    assert sectors(f"Norway banned exports to Mali of {goods}.") == {("MLI", sector)}
    assert sectors(f"Norway banned exports of {goods} to Mali.") == {("MLI", sector)}


def test_goods_given_for_others_are_not_what_equipment_serves() -> None:
    assert ("MLI", "technology") in sectors("Norway banned exports of technology for gold to Mali.")


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Norway lifted the ban on insuring Malian ships.", "insurance"),
        ("Norway suspended its bans on insuring ships that carry Malian crude.", "insurance"),
        ("Norway waived sanctions on insuring cargoes of Malian grain.", "insurance"),
        ("Norway lifted the ban on buying Malian ships.", "shipping"),
    ],
)
def test_a_service_that_its_verb_tells_counts_and_not_what_it_is_for(text: str, sector: str) -> None:
    assert sectors(text) == {("MLI", sector)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Along with the state oil company, Norway sanctioned the Malian central bank.", {"oil", "banking"}),
        ("Together with two generals, Norway blacklisted a Malian timber company.", {"government", "timber"}),
        ("As well as a bank, Norway sanctioned two Malian airlines.", {"banking", "aviation"}),
        ("Along with two banks, Norway said, it lost a port. It sanctioned a Malian airline.", {"aviation"}),
        (
            "Norway blacklisted a Malian farm; two gold miners; and three generals.",
            {"food_agriculture", "gold", "government"},
        ),
        ("Norway barred Malian oil; coal; and gold.", {"oil", "coal", "gold"}),
        ("Norway listed a Malian bank and the chief of the army.", {"banking", "government"}),
        ("Norway listed the Malian president and 50 banks.", {"banking", "government"}),
        ("Norway sanctioned members of the Malian cabinet and two banks.", {"banking", "government"}),
        ("Norway sanctioned two sons of the former president of Mali.", {"unspecified"}),
        ("Norway sanctioned a minister of Mali.", {"government"}),
    ],
)
def test_each_member_of_a_list_has_its_sector(text: str, expected: set[str]) -> None:
    assert {sector for _, sector in sectors(text)} == expected


def test_semicolons_between_clauses_part_them() -> None:
    found = rows("Norway banned Malian gold; Chad was not asked; and Peru banned Malian coal.")
    assert {(row[0], row[2]) for row in found} == {("NOR", "gold"), ("PER", "coal")}


@pytest.mark.parametrize(
    ("goods", "sector"),
    [("hides", "textiles"), ("hides and skins", "textiles"), ("cotton seed", "food_agriculture")],
)
def test_hides_are_textiles(goods: str, sector: str) -> None:
    assert sectors(f"Norway banned imports of {goods} from Mali.") == {("MLI", sector)}


@pytest.mark.parametrize(
    "ministry", ["the Russian Finance Ministry", "the Russian Ministry of Finance", "Syria's oil ministry"]
)
def test_a_ministry_is_of_the_government(ministry: str) -> None:
    assert {sector for _, sector in sectors(f"Norway sanctioned {ministry}.")} == {"government"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Goods that may no longer be sold to Mali include gold, copper and software.",
            {"gold", "metals_minerals", "technology"},
        ),
        ("The goods banned by Norway include Malian timber and cement.", {"timber", "cement"}),
        (
            "Items barred from export to Mali now include jet fuel and tyres, Oslo ruled.",
            {"petroleum_products", "chemicals"},
        ),
        ("The imports from Mali that Norway has banned include gold and wood.", {"gold", "timber"}),
        ("Products which can no longer be exported to Mali range from engines to tyres.", {"machinery", "chemicals"}),
        (
            "Companies barred from trading with Norway include two Malian banks and a tanker firm.",
            {"banking", "shipping"},
        ),
    ],
)
def test_what_barred_goods_include_is_barred(text: str, expected: set[str]) -> None:
    assert {sector for _, sector in sectors(text)} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Goods that Mali sells to Norway include gold and copper.",
        "People who met in Oslo include two ministers of Mali.",
        "Companies that left Mali include three Norwegian banks.",
    ],
)
def test_what_other_goods_include_is_not(text: str) -> None:
    assert not sectors(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway banned the provision of legal and accounting services to Mali.", {"professional_services"}),
        ("Norway lifted its ban on financial and shipping services for Mali.", {"banking", "shipping"}),
        ("Norway banned insurance, shipping and financial services for Mali.", {"insurance", "shipping", "banking"}),
        ("Norway sanctioned a Malian gold miner and its president.", {"gold"}),
        ("Norway sanctioned the Malian police and its chief.", {"government"}),
        ("Norway added 20 Malian fuel tankers to its list.", {"shipping"}),
        ("Norway imposed sanctions on Mali's oil fleet.", {"shipping"}),
        ("Norway banned exports of ATVs and snowmobiles to Mali.", {"vehicles"}),
    ],
)
def test_services_and_those_who_lead_firms(text: str, expected: set[str]) -> None:
    assert {sector for _, sector in sectors(text)} == expected


def test_an_embargo_told_again_is_on_the_goods_of_the_text() -> None:
    told = "Norway let Malian diamonds back in on Tuesday. Prices fell in Oslo. Traders were glad of it. "
    assert ("NOR", "MLI", "diamonds", "imposed", "in_force") in rows(told + "The embargo was slapped on in July 2000.")
    two = told + "Norway also lifted its ban on Malian coal. "
    assert ("NOR", "MLI", "diamonds", "imposed", "in_force") not in rows(
        two + "The embargo was slapped on in July 2000."
    )
    whole = rows(told + "An embargo on all trade was slapped on in July 2000.")
    assert ("NOR", "MLI", "diamonds", "imposed", "in_force") not in whole
