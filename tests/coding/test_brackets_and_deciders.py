"""Who decides together, lists behind a group of states, brackets before a verb, and hosts of a meeting."""

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str]


def rows(text: str) -> set[Row]:
    """Return sender, target, sector and action of the rows of a text."""
    return {(one.sender, one.target_country, one.sector, str(one.action)) for one in claims(text)}


SENTENCES = [
    ("Tonga hailed the decision of Chile and Spain to lift its sanctions against Tonga.", "CHL ESP > TON"),
    ("Tonga hailed the move by the Dutch and Spanish governments to lift sanctions on Tonga.", "NLD ESP > TON"),
    ("Chile lifted its sanctions on the three coup states (Niger, Mali and Chad).", "CHL > NER MLI TCD"),
    ("Chile lifted its sanctions on three countries - Niger, Mali and Chad.", "CHL > NER MLI TCD"),
    ("Sanctions on two neighbours (Peru and Bolivia) have been lifted by Chile.", "CHL > PER BOL"),
]


@pytest.mark.parametrize(("text", "pairs"), SENTENCES)
def test_all_who_decide_and_all_who_are_meant(text: str, pairs: str) -> None:
    senders, targets = (side.split() for side in pairs.split(" > "))
    assert rows(text) == {(sender, target, "unspecified", "lifted") for sender in senders for target in targets}


def test_a_bracket_does_not_part_a_subject_from_its_verb() -> None:
    assert rows("The sanctions on Belavia (Minsk) were lifted by Norway.") == {("NOR", "BLR", "aviation", "lifted")}
    assert rows("Chile banned imports from two states (Peru and Bolivia).") == {
        ("CHL", one, "unspecified", "imposed") for one in ("PER", "BOL")
    }


def test_these_firms_are_those_that_were_listed() -> None:
    text = "Chile put three Polish firms on its blacklist, prohibiting these firms from trade with Chile."
    assert rows(text) == {("CHL", "POL", "unspecified", "imposed")}


def test_a_capital_where_others_met_is_not_hit() -> None:
    assert not rows("Arab League ministers met in Lima where they decided to lift all sanctions on junta members.")
