"""Who may decide, and what belongs to a ban rather than easing it."""

from tests.coding.texts import claims


def changes(text: str) -> set[tuple[str | None, str, str, str]]:
    return {(one.target_country, one.sector, one.action, one.status) for one in claims(text)}


def test_what_the_commission_announces_is_a_proposal() -> None:
    text = "The European Commission unveiled new sanctions on Belarusian banks on Tuesday."
    assert changes(text) == {("BLR", "banking", "imposed", "proposed")}


def test_what_the_union_announces_is_decided() -> None:
    text = "The European Union announced new sanctions on Belarusian banks on Tuesday."
    assert changes(text) == {("BLR", "banking", "imposed", "announced")}


def test_exemptions_told_as_a_part_of_a_ban_ease_nothing() -> None:
    text = "Norway imposed a ban on Russian hauliers. Exemptions are granted for medicines and food."
    assert changes(text) == {("RUS", "rail_road", "imposed", "in_force")}


def test_exemptions_that_somebody_grants_later_ease() -> None:
    text = "Norway imposed a ban on Russian hauliers last year. On Friday Oslo granted an exemption for medicines."
    assert ("RUS", "pharma_health", "eased", "in_force") in changes(text)
