"""Organs that several states or bodies have: whose they are."""

import pytest

from tests.coding.texts import claims


def senders(text: str, title: str | None = None) -> set[str | None]:
    return {one.sender for one in claims(text, title=title)}


@pytest.mark.parametrize(
    ("text", "sender"),
    [
        ("The Treasury froze the assets of Bank Melli.", "USA"),
        ("Brazil's Congress urged nothing. The Brazilian Senate voted to ban imports of Bolivian gas.", "BRA"),
        ("MANILA, May 3 - The Philippine president signed it after the Senate passed a ban on Chinese coal.", "PHL"),
    ],
)
def test_an_organ_is_of_the_state_beside_it_or_at_home(text: str, sender: str) -> None:
    assert senders(text) == {sender}


def test_an_organ_is_of_the_state_that_a_fuller_name_says() -> None:
    assert senders("The Treasury has frozen the assets of Bank Melli.", title="HM Treasury notice") == {"GBR"}


def test_the_council_of_notices_is_that_of_the_union() -> None:
    assert senders("The Council today imposed restrictive measures on two Belarusian judges.") == {"EU"}
    assert senders("The Council lifted its arms embargo on Liberia.") == {"UN"}
