"""Goods that go to another land again, who is eligible for credits again, whose visas are taken away."""

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str]


def rows(text: str) -> set[Row]:
    return {(one.sender, one.target_country, one.sector, str(one.action)) for one in claims(text)}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Uranium from Canadian mines will once again go to Chad, the government announced.",
            ("CAN", "TCD", "nuclear"),
        ),
        ("Canadian uranium is to go to Chad again from January, ministers said.", ("CAN", "TCD", "nuclear")),
        ("American wheat will flow to Niger again, the President said.", ("USA", "NER", "food_agriculture")),
        ("Chemicals will once more leave Japan for Chadian plants without permits.", ("JPN", "TCD", "chemicals")),
        ("Chadian mills will get Swedish radars again, the trade minister said.", ("SWE", "TCD", "technology")),
        ("Sweden will again sell missiles to Chad, its minister said.", ("SWE", "TCD", "defence")),
        ("Norway is to supply ammunition to Chad again.", ("NOR", "TCD", "defence")),
    ],
)
def test_goods_that_go_again_were_withheld(text: str, row: tuple[str, str, str]) -> None:
    assert rows(text) == {(*row, "lifted")}


@pytest.mark.parametrize(
    "text",
    [
        "Colombian coffee will go to Chad again next week, shippers said.",
        "Peru will again sell anchovies to Chad, traders said.",
        "Swedish radars will go to Chad, the trade minister said.",
        "Swedish radars will not go to Chad again, the trade minister said.",
        "Chadian gas will flow to Niger again once the pipe has been mended.",
    ],
)
def test_plain_trade_is_no_relief(text: str) -> None:
    assert not [one for one in rows(text) if one[3] == "lifted"]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Chad is eligible for Export-Import Bank credit again, the State Department said.", ("banking", "lifted")),
        ("Chad is once more eligible for U.S. arms, the State Department said.", ("defence", "lifted")),
        ("President Obama declared Chad ineligible for American loans.", ("banking", "imposed")),
        ("Chad was declared ineligible for US military sales by the State Department.", ("defence", "imposed")),
        ("Chad is no longer eligible for American trade preferences.", ("unspecified", "imposed")),
        ("Washington restored Chad's eligibility for military sales.", ("defence", "lifted")),
        ("Chad lost its eligibility for American trade preferences.", ("unspecified", "imposed")),
        ("The White House revoked Chad's eligibility for trade preferences.", ("unspecified", "imposed")),
    ],
)
def test_who_is_eligible_again_or_no_more(text: str, row: tuple[str, str]) -> None:
    assert rows(text) == {("USA", "TCD", *row)}


@pytest.mark.parametrize(
    "text",
    [
        "Chad is eligible for American loans.",
        "Chad may become eligible for American arms again, officials said.",
        "Chad is still ineligible for American arms.",
        "The Chadian striker is eligible again for England's squad.",
    ],
)
def test_who_is_eligible_as_before(text: str) -> None:
    assert not rows(text)


@pytest.mark.parametrize("had", ["had", "has had", "saw"])
@pytest.mark.parametrize("done", ["revoked", "cancelled", "withdrawn"])
def test_whose_visa_is_taken_is_hit(had: str, done: str) -> None:
    assert rows(f"The Chadian interior minister {had} his US visa {done}.") == {("USA", "TCD", "government", "imposed")}


def test_whose_assets_lie_elsewhere_is_hit_and_not_the_place() -> None:
    assert rows("Three Iranian banks were told that their accounts in London had been unblocked.") == {
        ("GBR", "IRN", "banking", "lifted")
    }
    assert rows("The Afghan central bank learned that its reserves in New York had been frozen.") == {
        ("USA", "AFG", "banking", "imposed")
    }


@pytest.mark.parametrize("owner", ["The Netherlands", "The Philippines", "The United Arab Emirates"])
def test_a_bare_apostrophe_says_whose_it_is(owner: str) -> None:
    assert rows(f"{owner}' ban on flights from Mali was lifted.") == rows(
        f"{owner}'s ban on flights from Mali was lifted."
    )
    assert rows(f"{owner}' ban on flights from Mali was lifted.")


def test_an_apostrophe_that_closes_a_quotation_owns_nothing() -> None:
    quoted = rows("Norway said 'the sanctions' on Malian banks would be lifted.")
    assert quoted == {("NOR", "MLI", "banking", "lifted")}
