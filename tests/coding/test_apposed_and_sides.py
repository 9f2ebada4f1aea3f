"""Who somebody is said to be between commas, sides that are taken by an act, and titles of digests."""

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str, *, title: str | None = None) -> set[Row]:
    """Return the rows of a text."""
    return {
        (one.sender, one.target_country, one.sector, str(one.action), str(one.status))
        for one in claims(text, title=title)
    }


def test_what_a_named_firm_is_said_to_be_is_no_second_party() -> None:
    told = "Rosneft, the biggest energy company of the country, was sanctioned by Norway."
    assert rows(told) == {("NOR", "RUS", "oil", "imposed", "in_force")}
    several = "Rosneft, a Russian energy firm, and Sberbank were sanctioned by Norway."
    assert rows(several) == {("NOR", "RUS", one, "imposed", "in_force") for one in ("oil", "banking")}
    listed = "Norway sanctioned Rosneft, a Russian shipyard and two Russian banks."
    assert rows(listed) == {("NOR", "RUS", one, "imposed", "in_force") for one in ("oil", "shipping", "banking")}


def test_an_act_by_which_sides_are_taken_is_done() -> None:
    text = "Peru supported the government in Quito, suspending all flights to Chile."
    assert rows(text) == {("PER", "CHL", "aviation", "imposed", "in_force")}
    assert rows("Peru supported suspending all flights to Chile.") == {
        ("PER", "CHL", "aviation", "imposed", "proposed")
    }


def test_the_title_of_a_digest_hits_nobody() -> None:
    assert not rows("Our lawyers wrote on Russia.", title="UK Weekly Sanctions Update - Week of July 15")
    assert not rows("Our lawyers wrote on Russia.", title="EU Monthly Sanctions Digest")
    assert rows("The firms are Russian.", title="UK sanctions ten Russian banks")


def test_what_comes_of_a_change_may_be_foreseen_but_not_the_change() -> None:
    for foreseen in ("is expected to help growers", "is forecast to cut prices", "is not expected to help growers"):
        text = f"The lifting of the ban on Peruvian goods by Chile {foreseen}."
        assert rows(text) == {("CHL", "PER", "unspecified", "lifted", "announced")}
    for coming in ("is expected to be announced in May", "is expected to take place soon", "is expected soon"):
        text = f"The lifting of the ban on Peruvian goods by Chile {coming}."
        assert rows(text) == {("CHL", "PER", "unspecified", "lifted", "proposed")}
