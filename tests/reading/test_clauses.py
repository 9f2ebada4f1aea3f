import pytest

from tests.coding.texts import items
from transforms.reading.clauses import left_start, right_end


def governed(text: str, verb: str) -> str:
    """Return the clause of a verb, from its first word to the last that the verb may govern."""
    found = items(text)
    at = next(place for place, one in enumerate(found) if one.lower == verb)
    return " ".join(one.text for one in found[left_start(found, at) : right_end(found, at)])


@pytest.mark.parametrize(
    ("text", "verb", "clause"),
    [
        ("Oslo lifted its ban; Bern kept silent.", "lifted", "Oslo lifted its ban"),
        ("Oslo lifted its ban while Bern kept silent.", "kept", "Bern kept silent ."),
        ("Oslo lifted the ban because trade fell.", "lifted", "Oslo lifted the ban"),
        ("Oslo lifted the ban, the minister said.", "lifted", "Oslo lifted the ban"),
        ("Oslo banned oil, gas and coal.", "banned", "Oslo banned oil , gas and coal ."),
        ("Oslo sanctioned Iran for its role.", "sanctioned", "Oslo sanctioned Iran"),
        ("Oslo lifted the ban for Ghana.", "lifted", "Oslo lifted the ban for Ghana ."),
        ("Oslo issued visas for Syrians.", "issued", "Oslo issued visas for Syrians ."),
        ("Oslo lifted the ban in response to calls.", "lifted", "Oslo lifted the ban"),
        ("Oslo lifted the ban (Annex II) on Mali.", "lifted", "Oslo lifted the ban ( Annex II ) on Mali ."),
        ("The ban, which Oslo lifted, hurt.", "lifted", "The ban , which Oslo lifted"),
    ],
)
def test_a_clause_ends_at_its_borders(text: str, verb: str, clause: str) -> None:
    assert governed(text, verb) == clause
