"""Services of banks, insurers, lawyers and others that a state forbids its firms to render, or lets them again."""

import pytest

from tests.coding.rows import rows_told

DAY = "2016-03-09"
BAN = "OSLO — Norway banned the sale of pumps to Mali on Tuesday, the trade minister said.|"
END = "OSLO — Norway lifted its ban on the sale of pumps to Mali on Tuesday, the trade minister said.|"


def added(text: str, before: str = BAN) -> set[str]:
    """Return the rows that a paragraph adds to those of the one before it."""
    return rows_told(DAY, None, before + text) - rows_told(DAY, None, before)


SERVICES = [
    ("banks", "keep accounts for Malian traders", "keeping accounts for Malian traders", "banking"),
    ("banks", "act as correspondents for Malian lenders", "acting as correspondents for Malian lenders", "banking"),
    ("funds", "hold Malian stocks", "holding Malian stocks", "banking"),
    ("insurers", "cover Malian vessels", "covering Malian vessels", "insurance"),
    ("insurers", "take on Malian risks", "taking on Malian risks", "insurance"),
    ("insurers", "provide cover for Malian cargoes", "providing cover for Malian cargoes", "insurance"),
    ("lawyers", "advise Malian firms", "advising Malian firms", "professional_services"),
    ("firms", "host Malian websites", "hosting Malian websites", "technology"),
    ("exchanges", "keep crypto wallets for Malians", "keeping crypto wallets for Malians", "crypto"),
]


@pytest.mark.parametrize(("who", "deal", "_", "sector"), SERVICES)
@pytest.mark.parametrize("rule", ["may no longer {}", "must not {}", "have been told not to {}", "can no longer {}"])
def test_a_service_that_firms_may_not_render_is_of_its_own_branch(
    who: str, deal: str, _: str, sector: str, rule: str
) -> None:
    assert added(f"Norwegian {who} {rule.format(deal)}.") == {f"NOR MLI {sector} imposed"}


@pytest.mark.parametrize(("_", "__", "gerund", "sector"), SERVICES)
@pytest.mark.parametrize(
    ("said", "before", "action"),
    [
        ("has become a crime", BAN, "imposed"),
        ("is forbidden as of Friday", BAN, "imposed"),
        ("is legal again", END, "lifted"),
        ("is no longer illegal", END, "lifted"),
    ],
)
def test_what_the_law_makes_of_a_service(
    _: str, __: str, gerund: str, sector: str, said: str, before: str, action: str
) -> None:
    assert added(f"{gerund[:1].upper() + gerund[1:]} {said}.", before) == {f"NOR MLI {sector} {action}"}


@pytest.mark.parametrize(
    "said", ["may be a crime", "is not illegal", "is legal", "would be a crime", "is still illegal"]
)
def test_what_stands_or_is_not_known_of_a_service_is_no_change(said: str) -> None:
    assert added(f"Lending money to Malian firms {said}.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian banks were forbidden to keep accounts for Malian traders.",
        "Norwegian insurers were forbidden to cover Malian vessels.",
        "Norwegian lawyers were forbidden to work for Malian firms.",
    ],
)
def test_who_is_forbidden_to_serve_another_land_is_bound_by_his_own(text: str) -> None:
    assert all(one.startswith("NOR MLI ") for one in added(text))
    assert added(text)


def test_those_who_supply_somebody_with_goods_deal_in_the_goods() -> None:
    assert added("Norwegian firms may no longer supply Malian banks with software.") == {"NOR MLI technology imposed"}


@pytest.mark.parametrize("deal", ["invest in Mali", "take stakes in Malian companies", "put money into Malian firms"])
def test_investment_is_of_no_branch_and_stands_beside_goods(deal: str) -> None:
    assert added(f"Norwegian investors may no longer {deal}.") == {"NOR MLI unspecified imposed"}


def test_money_put_into_mines_is_of_the_mines() -> None:
    assert added("Investors may no longer put money into Malian mines.") == {"NOR MLI metals_minerals imposed"}


def test_who_may_own_no_houses_in_another_land_is_barred_by_that() -> None:
    assert added("Malians may no longer buy property in Norway.") == {"NOR MLI unspecified imposed"}


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Anyone who lends to a Malian bank faces two years in prison.", "banking"),
        ("Whoever insures a Malian vessel is liable to a heavy fine.", "insurance"),
    ],
)
def test_a_dealing_for_which_anybody_is_punished_is_forbidden(text: str, sector: str) -> None:
    assert added(text) == {f"NOR MLI {sector} imposed"}


@pytest.mark.parametrize(
    "text",
    [
        "Anyone who lent to a Malian bank in the 1990s went to prison, he recalled.",
        "Anyone who lends to a Malian bank might face prison one day.",
        "A trader who sold pumps faces prison.",
    ],
)
def test_who_was_or_may_be_punished_tells_of_no_ban(text: str) -> None:
    assert added(text) == set()


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Insurers must drop Malian vessels.", "insurance"),
        ("Banks must close the accounts of Malian traders.", "banking"),
        ("Brokers were told to sell their Malian bonds.", "banking"),
        ("Auditors have been ordered to drop their Malian clients.", "professional_services"),
        ("Firms were ordered to shut down servers used by Malian customers.", "technology"),
        ("Funds have until June to get rid of their Malian shares.", "banking"),
    ],
)
def test_what_firms_are_told_to_end_is_forbidden(text: str, sector: str) -> None:
    assert added(text) == {f"NOR MLI {sector} imposed"}


@pytest.mark.parametrize(
    "text",
    [
        '"Insurers must drop Malian vessels," a campaigner said.',
        "Banks should close the accounts of Malian traders, a lawyer said.",
        "Several banks have closed the accounts of Malian traders because business was slack.",
    ],
)
def test_what_somebody_wants_firms_to_end_or_they_end_themselves_is_no_change(text: str) -> None:
    assert added(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Export credits for Mali have been withdrawn.",
        "State guarantees for trade with Mali were scrapped.",
        "Norwegian banks are to grant no new credit to borrowers in Mali.",
        "The Export-Import Bank of Norway will do no more business in Mali.",
    ],
)
def test_credit_that_is_taken_back_or_not_given_is_banking(text: str) -> None:
    assert "NOR MLI banking imposed" in added(text)


def test_credits_may_be_taken_back_for_any_reason_where_no_ban_was_told_of() -> None:
    assert rows_told(DAY, None, "Export credits for Mali have been withdrawn, as its arrears grew.") == set()


@pytest.mark.parametrize("land", ["the Malian government", "Mali"])
def test_who_is_made_eligible_again_for_credits_is_freed_beside_the_rest(land: str) -> None:
    text = f"Norway lifted its sanctions against Mali on Tuesday, making {land} eligible again for Norwegian credits."
    assert rows_told(DAY, None, text) == {"NOR MLI unspecified lifted", "NOR MLI banking lifted"}


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Cover for exports to Mali has been withdrawn.", "insurance"),
        ("It has been made an offence to keep an account for a Malian bank.", "banking"),
        ("Norwegian money may no longer go into Malian mines.", "metals_minerals"),
        ("Norwegian banks are to grant no fresh credit to Malian borrowers.", "banking"),
    ],
)
def test_more_that_firms_may_not_do_with_money(text: str, sector: str) -> None:
    assert f"NOR MLI {sector} imposed" in added(text)


@pytest.mark.parametrize(
    "text",
    [
        "Pension funds must sell their holdings of Malian gold by 2030 under a climate law.",
        "Several brokers were told by their head offices to sell Malian bonds.",
        "The firm told its auditors to drop Malian clients, as fees had not been paid.",
        "Two Malian bankers must sell their houses in Bergen, as they owe taxes.",
        "Malian savers cannot get at their deposits any more, as two banks in Bamako have failed.",
        "Mali can no longer draw on its oil fund, which is empty.",
        "Those who trade with Mali fear fines.",
    ],
)
def test_other_grounds_than_a_state_has_make_no_measure(text: str) -> None:
    assert added(text) == set()


def test_what_bankers_hope_for_is_not_decided() -> None:
    assert added("Bankers hope that loans to Mali will be possible again one day.") == set()
