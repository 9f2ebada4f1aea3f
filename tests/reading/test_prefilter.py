import pytest

from tests.coding.texts import extractor
from transforms.reading.prefilter import passes


@pytest.mark.parametrize(
    "text",
    [
        "The EU lifted its sanctions on Mali.",
        "A new EMBARGO was declared.",
        "The bank was put on a blacklist.",
        "Moscow banned imports of wine.",
        "Imports of wine were banned.",
        "Firms may no longer sell chips.",
        "The border was closed.",
        "Bern froze the accounts.",
        "Airlines may once again fly; flights resume on Monday.",
    ],
)
def test_what_may_be_sanctions_passes(text: str) -> None:
    assert passes(None, text)
    assert passes(text, "")
    assert extractor().passes(None, text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "It rained all day, and the river rose.",
        "The striker was banned for three matches.",
        "Trade grew by two percent.",
    ],
)
def test_what_is_about_something_else_is_kept_out(text: str) -> None:
    assert not passes(None, text)
    assert not passes(text, text)
