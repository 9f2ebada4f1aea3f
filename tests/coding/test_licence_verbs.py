"""What becomes of a relief, and of a ban, by dozens of verbs: the action and nothing else may hang on them."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

DONE = {
    "eased": (
        *("issued a general licence allowing transactions with Venezuela's oil company",),
        *("renewed a general licence for transactions with Venezuela's oil company",),
        *("extended a general licence for Venezuelan oil until May", "granted a waiver for Venezuelan oil"),
        *("amended a general licence to allow sales of Venezuelan oil", "waived sanctions on Venezuelan oil"),
        *("issued a general licence to allow sales of Venezuelan oil", "exempted Venezuelan oil from sanctions"),
        *("carved Venezuelan oil out of its sanctions", "allowed companies to buy Venezuelan oil"),
        *("issued General License 44 for Venezuelan oil", "loosened sanctions on Venezuelan oil"),
    ),
    "reinstated": (
        *("let a general licence for Venezuelan oil expire", "revoked a general licence for Venezuelan oil"),
        *("withdrew a waiver on Venezuelan oil", "ended waivers for buyers of Venezuelan oil"),
        *("allowed the general licence for Venezuelan oil to lapse", "reimposed sanctions on Venezuelan oil"),
        *("snapped back sanctions on Venezuelan oil", "restored sanctions on Venezuelan oil"),
    ),
    "extended": (
        *("renewed sanctions on Venezuelan oil", "rolled over sanctions on Venezuelan oil"),
        *("extended sanctions on Venezuelan oil by a year",),
    ),
    "expanded": ("extended its sanctions to Venezuelan oil", "tightened sanctions on Venezuelan oil"),
    "suspended": (
        *("suspended sanctions on Venezuelan oil for six months", "froze its sanctions on Venezuelan oil"),
        *("put its sanctions on Venezuelan oil on hold",),
    ),
    "imposed": (
        *("hit Venezuelan oil with sanctions", "placed an embargo on Venezuelan oil", "stopped buying Venezuelan oil"),
        *("closed its market to Venezuelan oil", "put Venezuelan oil under embargo"),
    ),
    "lifted": (
        *("took Venezuelan oil companies off its blacklist", "unfroze the assets of Venezuelan oil companies"),
        *("freed Venezuelan oil companies from sanctions", "called off the embargo on Venezuelan oil"),
        *("repealed the law that banned Venezuelan oil", "struck Venezuelan oil companies off its sanctions list"),
    ),
}
CASES = [(words, action) for action, told in DONE.items() for words in told]


@pytest.mark.parametrize(("words", "action"), CASES)
def test_a_verb_tells_its_action(words: str, action: str) -> None:
    for text in (f"The United States {words} on Monday.", f"On Monday Washington {words}, an official said."):
        claims = extractor().claims(Document(None, text, date(2022, 5, 17)))
        rows = {(one.sender, one.target_country, one.sector, str(one.action), one.decided) for one in claims}
        assert rows == {("USA", "VEN", "oil", action, True)}, text


@pytest.mark.parametrize("are", ["are", "were", "are otherwise", "would be"])
def test_what_rules_forbid_is_only_what_a_licence_is_from(are: str) -> None:
    text = (
        "OFAC issued Belarus General License 13 on Monday, authorizing transactions involving Belaruskali "
        f"that {are} prohibited by the Belarus Sanctions Regulations."
    )
    claims = extractor().claims(Document(None, text, date(2025, 12, 16)))
    assert {(one.sender, one.target_country, str(one.action)) for one in claims} == {("USA", "BLR", "eased")}


@pytest.mark.parametrize("who", ["The Biden administration", "Washington", "The US government", "OFAC", "Congress"])
def test_whoever_acts_for_a_state_lets_companies_buy(who: str) -> None:
    claims = extractor().claims(
        Document(None, f"{who} has allowed companies to buy Venezuelan oil.", date(2022, 5, 17))
    )
    assert {(one.sender, one.target_country, str(one.action)) for one in claims} == {("USA", "VEN", "eased")}
