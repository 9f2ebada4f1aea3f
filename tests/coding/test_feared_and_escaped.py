"""What may be done to somebody, is feared or was escaped: a passive gerund that nothing tells as done."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

DONE_TO = (
    "being shut out of the Indian market",
    "being blacklisted by Delhi",
    "being put on the Indian blacklist",
    "having their assets frozen by Delhi",
)
FEARED = ("dread", "fear", "are afraid of", "worry about", "brace for", "risk", "are in danger of", "live in fear of")
NEVER = (
    "avoided",
    "narrowly escaped",
    "dodged",
    "were spared",
    "were saved from",
    "came within an inch of",
    "talked their way out of",
    "are far from",
    "insured themselves against",
    "count on",
    "can live with",
    "dream of",
)
DONE = ("complain of", "ended up", "resent")


def stages(text: str) -> set[str]:
    claims = extractor().claims(Document(None, f"DHAKA, May 14 - It rained. {text}", date(2024, 5, 15)))
    assert {one.target_country for one in claims} <= {"PAK"}
    return {"decided" if one.decided else str(one.status) for one in claims}


@pytest.mark.parametrize("done", DONE_TO)
@pytest.mark.parametrize("said", FEARED)
def test_what_is_feared_is_at_most_proposed(said: str, done: str) -> None:
    assert stages(f"Pakistani textile makers {said} {done}.") <= {"proposed"}


@pytest.mark.parametrize("done", DONE_TO)
@pytest.mark.parametrize("said", NEVER)
def test_what_did_not_happen_is_not_decided(said: str, done: str) -> None:
    assert "decided" not in stages(f"Pakistani textile makers {said} {done}.")


@pytest.mark.parametrize("done", DONE_TO)
@pytest.mark.parametrize("said", DONE)
def test_what_somebody_speaks_of_as_done_is_decided(said: str, done: str) -> None:
    assert stages(f"Pakistani textile makers {said} {done}.") == {"decided"}
