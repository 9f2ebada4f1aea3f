"""What did not come about, is only asked, feared, hoped for or planned, is not decided, however it is said."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

TOLD = (
    "The EU has not imposed sanctions on Belarus.",
    "The EU never imposed sanctions on Belarus.",
    "The EU denied that it had imposed sanctions on Belarus.",
    "The EU did not lift its ban on Belarusian potash.",
    "The EU's ban on Belarusian potash has not been lifted.",
    "No ban on Belarusian potash was imposed.",
    "Reports that the EU had lifted its ban on Belarusian potash are false.",
    "It is not true that the EU lifted its ban on Belarusian potash.",
    "The EU said it was untrue that it had lifted its ban on Belarusian potash.",
    "Contrary to reports, the EU has not lifted its ban on Belarusian potash.",
    "A report that the EU had lifted sanctions on Belarus was wrong.",
    "The claim that the EU lifted sanctions on Belarus is false.",
    "Had the EU lifted its ban, Belarus would sell potash again.",
    "If the EU had lifted its ban on potash, Belarus would have profited.",
    "The EU would have lifted its ban on Belarusian potash if prisoners had been freed.",
    "The EU almost lifted its ban on Belarusian potash.",
    "The EU nearly imposed sanctions on Belarus.",
    "The EU came within a vote of lifting its ban on Belarusian potash.",
    "Should the EU lift its ban on Belarusian potash?",
    "Will the EU lift its ban on Belarusian potash?",
    "Did the EU lift its ban on Belarusian potash?",
    "When will the EU lift its ban on Belarusian potash?",
    "The EU might as well lift its ban on Belarusian potash, a banker said.",
    "Lifting the ban on Belarusian potash would be a mistake, Poland said.",
    "To lift the ban on Belarusian potash would be a mistake.",
    "Lifting sanctions on Belarus is out of the question.",
    "A lifting of the sanctions on Belarus is not on the agenda.",
    "The idea of lifting sanctions on Belarus was dropped.",
    "The EU is far from lifting its sanctions on Belarus.",
    "Belarus is a long way from having its sanctions lifted.",
    "Hopes that the EU would lift its sanctions on Belarus faded.",
    "Nobody expects the EU to lift its sanctions on Belarus.",
    "There are no signs that the EU will lift its sanctions on Belarus.",
    "There was no decision on lifting the sanctions on Belarus.",
    "The EU put off lifting its sanctions on Belarus.",
    "Hungary kept the EU from imposing sanctions on Belarus.",
    "Hungary's veto kept sanctions on Belarus from being imposed.",
    "The EU wanted to impose sanctions on Belarus but Hungary refused.",
    "The sanctions that the EU planned to impose on Belarus were dropped.",
    "Plans to impose sanctions on Belarus were shelved by the EU.",
    "The motion to lift sanctions on Belarus was voted down.",
    "The bill to ban Belarusian potash died in committee.",
    "The proposal to ban Belarusian potash found no majority.",
    "The sanctions on Belarus would be lifted only after elections.",
    "Sanctions on Belarus will not be lifted before elections.",
    "Until prisoners are freed, sanctions on Belarus will not be lifted.",
    "The EU would lift sanctions on Belarus only if prisoners were freed.",
    "EU sanctions on Belarus could be lifted by spring, diplomats said.",
    "EU sanctions on Belarus may be lifted.",
    "EU sanctions on Belarus are to be discussed on Monday.",
    "EU sanctions on Belarus are expected to be lifted.",
    "It is too early to lift sanctions on Belarus, the EU said.",
    "The EU warned that it would impose sanctions on Belarus.",
    "The EU warned of sanctions on Belarus.",
    "The EU threatened Belarus with sanctions.",
    "The EU has the right to impose sanctions on Belarus under the treaty.",
    "The treaty allows the EU to impose sanctions on Belarus.",
    "A new law empowers the EU to impose sanctions on Belarus.",
    "The EU is considering a ban on Belarusian potash.",
    "A ban on Belarusian potash is under discussion in the EU.",
    "A ban on Belarusian potash is being prepared by the EU.",
    "The EU drafted a ban on Belarusian potash.",
    "Poland proposed a ban on Belarusian potash.",
    "Poland called for a ban on Belarusian potash.",
    "Poland pushed the EU for a ban on Belarusian potash.",
    "Poland wants a ban on Belarusian potash.",
    "Poland supports a ban on Belarusian potash.",
    "Germany opposes a ban on Belarusian potash.",
    "Experts argued for a ban on Belarusian potash.",
    "A ban on Belarusian potash would hurt farmers.",
    "Farmers fear a ban on Belarusian potash.",
    "Rumours of a ban on Belarusian potash moved the market.",
    "Traders brace for a ban on Belarusian potash.",
    "Belarus faces a ban on its potash.",
    "Belarus is threatened with a ban on its potash.",
    "Belarus risks a ban on its potash.",
    "Belarus escaped a ban on its potash.",
    "Belarus avoided a ban on its potash.",
    "Belarus was spared a ban on its potash.",
)


@pytest.mark.parametrize("text", TOLD)
def test_it_is_not_decided(text: str) -> None:
    claims = extractor().claims(Document(None, text, date(2024, 5, 15)))
    assert [(one.sender, one.target_country, str(one.action)) for one in claims if one.decided] == []


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("The EU lifted nearly all sanctions on Belarus.", "lifted"),
        ("The EU lifted the sanctions on Belarus that it had promised to lift.", "lifted"),
        ("When did the EU lift its sanctions on Belarus? On Monday.", "lifted"),
    ],
)
def test_what_came_about_is_decided(text: str, action: str) -> None:
    claims = extractor().claims(Document(None, text, date(2024, 5, 15)))
    assert [str(one.action) for one in claims if one.decided] == [action]
