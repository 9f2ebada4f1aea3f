"""Who acts together, and whom a name that only describes does not mean."""

import pytest

from tests.coding.rows import rows


@pytest.mark.parametrize(
    ("text", "senders"),
    [
        ("The foreign ministers of Kenya, Mali and Chad announced sanctions against Togo.", "KEN MLI TCD"),
        ("The leaders of Kenya and Mali announced sanctions against Togo.", "KEN MLI"),
        ("Kenya, alongside allies including Mali and Chad, announced sanctions against Togo.", "KEN MLI TCD"),
    ],
)
def test_all_act(text: str, senders: str) -> None:
    assert rows(text) == {(one, "TGO", "unspecified", "imposed", "announced") for one in senders.split()}


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("The US imposed sanctions on four West Bank settlers.", "ISR"),
        ("Canada froze the assets of seven Jewish settlers in the West Bank.", "ISR"),
        ("Airlines from the former Soviet republic of Moldova are no longer allowed to fly into EU airspace.", "MDA"),
    ],
)
def test_who_is_hit(text: str, hit: str) -> None:
    assert {one[1] for one in rows(text)} == {hit}


def test_who_objects_to_sanctions_refuses_none() -> None:
    text = (
        "Canada imposed sanctions on two Israeli ministers. Israel objected to the sanctions, calling them an insult."
    )
    assert {one[4] for one in rows(text)} == {"in_force"}
