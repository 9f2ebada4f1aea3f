"""Bans in force that are told beside what somebody else decides are no news."""

from tests.coding.texts import claims

NEWS = "Ottawa imposed sanctions on four Myanmar generals on Monday. "


def changes(text: str) -> set[tuple[str | None, str | None, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action) for one in claims(text)}


def test_an_old_ban_of_another_sender_is_no_row() -> None:
    text = NEWS + "Arms sales to Myanmar are banned by the European Union."
    assert changes(text) == {("CAN", "MMR", "government", "imposed")}


def test_what_else_its_sentence_tells_is_no_row_either() -> None:
    text = (
        "The United States lifted its sanctions on Belavia on Thursday. "
        "Belavia is barred from the European Union's airspace and its assets there are blocked."
    )
    assert changes(text) == {("USA", "BLR", "aviation", "lifted")}


def test_a_ban_of_the_sender_that_decides_is_part_of_the_decision() -> None:
    text = (
        "The European Union widened its sanctions on Myanmar on Monday. "
        "Sales of jet fuel to the country are banned by the European Union."
    )
    assert ("EU", "MMR", "petroleum_products", "imposed") in changes(text)


def test_a_ban_that_is_a_step_is_news() -> None:
    text = NEWS + "Arms sales to Myanmar are now banned by the European Union."
    assert ("EU", "MMR", "defence", "imposed") in changes(text)


def test_a_ban_without_any_other_news_is_news() -> None:
    assert ("EU", "MMR", "defence", "imposed") in changes("Arms sales to Myanmar are banned by the European Union.")


def test_the_past_of_a_measure_has_no_date_of_the_news() -> None:
    text = "Ghana lifted its ban on imports from Togo on Monday, which was initially imposed over a border quarrel."
    dates = {one.action: (one.when.value is not None, one.main) for one in claims(text)}
    assert dates == {"lifted": (True, True), "imposed": (False, False)}


def test_assets_that_are_called_frozen_are_not_frozen_now() -> None:
    assert changes("Talks on frozen Libyan assets will resume on Monday.") == set()
    released = changes(
        "The American order released $2 billion in blocked Libyan assets and reopened air routes to Libya."
    )
    assert not any(action == "imposed" for *_, action in released)
