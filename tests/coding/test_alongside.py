from tests.coding.texts import claims


def rows(text: str) -> set[tuple[str | None, str | None, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action) for one in claims(text)}


def test_a_measure_that_comes_with_another_is_imposed_too() -> None:
    text = "An arms embargo on Mali was imposed by the EU on Monday, together with a ban on travel by ministers."
    assert rows(text) == {("EU", "MLI", "defence", "imposed"), ("EU", "MLI", "government", "imposed")}
    text = "The EU imposed an arms embargo on Mali, with a freeze on the assets of three banks."
    assert ("EU", "MLI", "banking", "imposed") in rows(text)


def test_what_is_no_measure_comes_with_none() -> None:
    text = "An arms embargo on Mali was imposed by the EU on Monday, together with a statement on the talks."
    assert rows(text) == {("EU", "MLI", "defence", "imposed")}


def test_persons_who_travel_are_hit_and_ban_nothing() -> None:
    assert ("EU", "MLI", "government", "extended") in rows("The EU extended its ban on travel by ministers of Mali.")
