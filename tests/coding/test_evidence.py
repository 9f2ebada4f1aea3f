from tests.coding.texts import claims, extractor
from transforms.coding.rows.evidence import names_parties
from transforms.extract import Document

TITLE = "Traders in Lagos look back on a dull week"
OPENING = "Shops in Nigeria were quiet, said a merchant from Benin. "


def test_a_country_at_the_start_is_no_target_of_a_plain_ban() -> None:
    assert claims(OPENING + "Canada has banned telephones.", title=TITLE) == []


def test_it_is_one_where_sanctions_are_named() -> None:
    found = claims("The talks with Cuba went on. Canada has tightened its sanctions.")
    assert [(one.sender, one.target_country) for one in found] == [("CAN", "CUB")]


def test_nobody_hit_is_no_row_unless_it_is_proposed() -> None:
    assert claims("Canada lifted the restrictions.") == []
    assert [one.stage for one in claims("Canada may lift the restrictions.")] == ["proposed"]


def test_nobody_hit_is_still_looked_at_as_a_problem() -> None:
    (found,) = extractor().read(Document(None, "Canada lifted its sanctions on Ruritania.", None))
    assert not names_parties(found)
