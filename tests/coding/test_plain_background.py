"""What only stands: "countries that ban it", "knew that it was prohibited"; favours told again by a plain noun."""

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str]


def rows(text: str) -> set[Row]:
    return {(one.sender, one.target_country, one.sector, str(one.action)) for one in claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Countries that ban Malian gold met in Oslo.",
        "The states that limit sales of computers to Mali met in Oslo.",
        "They must have known that deliveries to Mali were prohibited, the judges in Oslo held.",
    ],
)
def test_what_stands_is_no_change(text: str) -> None:
    assert not rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "Malian gold has been banned by Norway since Wednesday.",
        "Norway, which banned Malian gold on Monday, met Chad in Oslo.",
        "Malian gold has been banned by Norway since 1975.",
    ],
)
def test_when_it_was_changed_is_told(text: str) -> None:
    assert rows(text) == {("NOR", "MLI", "gold", "imposed")}


@pytest.mark.parametrize("favours", ["the privileges", "the benefits", "these preferences"])
def test_favours_told_again_by_a_plain_noun(favours: str) -> None:
    text = f"The US withdrew trade preferences from Mali in 1987. President Bush restored {favours} on Monday."
    assert rows(text) == {("USA", "MLI", "unspecified", "imposed"), ("USA", "MLI", "unspecified", "lifted")}


def test_privileges_of_another_kind_are_none() -> None:
    assert not rows("The club in Oslo withdrew the privileges of members from Mali.")


@pytest.mark.parametrize("company", ["Coca-Cola Co.", "Ford Motor Co."])
def test_the_dot_of_a_company_belongs_to_its_name(company: str) -> None:
    told = claims(f"{company} was taken off the Arab blacklist, Arab League officials said.")
    assert [(one.target_country, one.target_name) for one in told] == [("USA", company.removesuffix("."))]


@pytest.mark.parametrize("reliefs", ["waivers", "licences", "exemptions"])
def test_they_are_the_reliefs_named_before(reliefs: str) -> None:
    text = (
        f"The US will not renew the {reliefs} under which eight states may buy Iranian oil. They were granted in 2018."
    )
    assert ("USA", "IRN", "oil", "eased") in rows(text)
    assert "2018" in {one.when.value for one in claims(text)}
