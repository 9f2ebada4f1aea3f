"""Reports that those concerned deny: what a paper says, and the ministry calls untrue, has not happened."""

from datetime import date

import pytest

from tests.coding.rows import rows

DAY = date(1987, 6, 8)

DENIED = [
    "Ghana has lifted its embargo on arms sales to Togo, a Lagos newspaper said. The defence ministry denied it.",
    "Ghana has lifted its embargo on arms sales to Togo, the daily reported. Officials in Accra said this was untrue.",
    "Radio Lome said Ghana had banned imports of cocoa from Togo. Accra denied the report.",
    "Ghana has banned cocoa from Togo, a magazine said. A government spokesman called the report baseless.",
    "Ghana denied reports it had lifted its embargo on Togo.",
]


@pytest.mark.parametrize("text", DENIED)
def test_what_papers_report_and_the_actor_denies_is_no_change(text: str) -> None:
    assert rows(text, published=DAY) == set()


def test_the_title_of_a_report_that_is_denied_goes_with_it() -> None:
    text = "Ghana has lifted its arms embargo on Togo, a newspaper said. The defence ministry denied the report."
    assert rows(text, published=DAY, title="GHANA LIFTS ARMS EMBARGO ON TOGO - PAPER") == set()


DENIED_LATER = [
    "Togo said on Monday that Ghana had lifted its embargo on Togolese arms. Accra rejected the claim.",
    "Togo said on Monday that Ghana had lifted its embargo on Togo. Traders cheered. Accra called the remark a wish.",
    "Ghana is easing its embargo on Togo, a radio station reported. Traders cheered. The presidency answered at once. "
    '"There are no plans to change our policy," a spokesman said.',
    "Ghana is lifting its embargo on Togo, a Togolese envoy said. The embargo stays in place, Accra let it be known.",
    "A deputy in Lome said Ghana had lifted its embargo on Togo. The words were taken back within the hour.",
    "Ghana had decided to ban cocoa from Togo, newspapers wrote. The trade ministry said the reports went too far.",
    "Ghana stopped all flights to Togo as a sanction, a paper wrote. The ministry put this down to a misreading.",
    "Ghana has lifted its embargo on Togo, a Togolese envoy said. Ghana was quick to say that it had not.",
    "Ghana has lifted its embargo on Togo, a Togolese envoy said. Nothing had been lifted, Accra said.",
]

DISOWNED = [
    "Ghana has lifted its embargo on Togo, or so traders in Lome say.",
    "Ghana has lifted its embargo on Togo. That is what traders in Lome tell each other.",
    "If Lome is to be believed, Ghana has lifted its embargo on Togo.",
    'A news site in Lome ran it under the line "Ghana scraps embargo on Togo".',
    'A daily in Lome carried the news as "Embargo on Togo lifted by Ghana".',
    "A Togolese envoy misspoke when he said that Ghana had lifted its embargo on Togo.",
    "Togo said that Ghana had lifted its embargo on Togo, a claim that Accra would not share.",
    "Shares rose on word that Ghana had lifted its embargo on Togo. It turned out to be a mistake.",
    "Traders in Lome say that Ghana has lifted its embargo on Togo. The ministry's list still has every firm.",
    "By Lome's account Ghana has lifted its embargo on Togo. Accra tells it otherwise.",
    "Togo said that Ghana had lifted its embargo on Togo. Accra has said nothing.",
    "Ghana did not, as reported, lift its embargo on Togo.",
]
ANSWERED = [
    "Togo's radio announced that Ghana had reopened the border to Togolese trucks. In Accra the customs head said he "
    "had signed no order.",
    "A Togolese paper said that Ghana had lifted its embargo on Togo. Accra said that talks had merely been held.",
    "Togo's press reports the end of Ghana's ban on its cocoa. Importers in Tema are still turned away at the port.",
    "Ghana has lifted its embargo on Togo, a daily claims. The claim rests on one photograph.",
]
DENIED_LATER += DISOWNED + ANSWERED


@pytest.mark.parametrize("text", DENIED_LATER)
def test_what_others_tell_and_the_actor_takes_back_later_is_no_change(text: str) -> None:
    assert not any(status in ("in_force", "announced") for *_, status in rows(text, published=DAY))


UNDENIED = [
    "Ghana imposed an embargo on Togo over border raids, the radio said. Togo denied the charge.",
    "Ghana imposed an embargo on Togo, the foreign ministry in Accra said. It denied reports of a rift with Mali.",
    "Ghana imposed an embargo on Togo, a newspaper said. The ministry denied that there would be further steps.",
    "Ghana imposed an embargo on Togo over reports of smuggling, a paper said. Lome denied it.",
    "Ghana imposed an embargo on Togo over reports of smuggling, a paper said. It called the claims false.",
    "Ghana imposed an embargo on Togo, an envoy of Togo said. Accra confirmed it. It called a report of a war false.",
]


@pytest.mark.parametrize("text", UNDENIED)
def test_who_is_hit_or_denies_something_else_leaves_the_change(text: str) -> None:
    assert rows(text, published=DAY) == {("GHA", "TGO", "unspecified", "imposed", "in_force")}


RESIDUES = [
    "Ghana lifted its embargo on Togo, a Togolese envoy said. Trade began. Accra said there would be no parade.",
    "Ghana lifted its embargo on Togo, a Togolese envoy said. Accra confirmed it, and said it had not been easy.",
    "Ghana lifted its embargo on Togo. That is what Lome had asked for.",
    "Ghana lifted its embargo on Togo. That is what the ministry in Accra said on Monday.",
    "Ghana lifted its embargo on Togo over a truce, a claim of victory for both.",
    'Under the headline "A new start", Accra wrote that Ghana had lifted its embargo on Togo.',
    "Ghana lifted its embargo on Togo, a Togolese envoy said. The sanctions on its generals remain, Accra said.",
    "Ghana lifted its embargo on Togo, the ministry in Accra said. The report was wrong to speak of a delay.",
]


@pytest.mark.parametrize("text", RESIDUES)
def test_what_stays_beside_what_is_lifted_takes_nothing_back(text: str) -> None:
    assert ("GHA", "TGO", "unspecified", "lifted", "in_force") in rows(text, published=DAY)


OWN_PLANS = [
    "Ghana denied it was planning to break off trade with Togo.",
    "Ghana denied that it was preparing to break off trade with Togo.",
]


@pytest.mark.parametrize("text", OWN_PLANS)
def test_who_denies_a_plan_of_his_own_refuses_it(text: str) -> None:
    assert rows(text, published=DAY) == {("GHA", "TGO", "unspecified", "imposed", "rejected")}
