import pytest

from tests.coding.texts import claims


@pytest.mark.parametrize(
    "text",
    [
        "The European Commission proposed a package of sanctions on Russia. It also excludes Sberbank from SWIFT. "
        "Three Russian broadcasters will lose the right to transmit.",
        "Two senators introduced a bill on Wednesday. It imposes sanctions on Russian banks. The measure freezes the "
        "assets of Russian officials.",
        "The House passed a bill that bars all trade with South Africa. It forbids imports of coal and steel.",
        "The United States said that the powers had agreed on a draft resolution on Iran. The text bans Iran from "
        "investing in uranium mines.",
        "In the draft now circulating in the Council, UN sanctions on Iraqi oil are lifted at once.",
        "Canada intends to amend the Act so that Iranian officials are barred from entry.",
        "The Bureau of Industry and Security (BIS) proposes to amend the rules by adding controls on exports to China.",
        "The EU will lift its sanctions on Serbia when the last suspect is in The Hague.",
    ],
)
def test_what_a_draft_would_do_is_proposed(text: str) -> None:
    assert {one.stage for one in claims(text)} == {"proposed"}


@pytest.mark.parametrize(
    "text",
    [
        "The EU adopted a sixth package of sanctions on Russia. It bans imports of Russian crude.",
        "The Commission proposed a package of sanctions on Russia. On Friday Canada banned imports of Russian steel.",
        "Canada changed the law so that Iranian officials are barred from entry.",
        "The EU will lift its sanctions on Serbia when the decision is published on Monday.",
        "Taliban officials will be barred from entering, unless they travel for talks, the Security Council decided.",
    ],
)
def test_what_is_done_stays_decided(text: str) -> None:
    assert "decided" in {one.stage for one in claims(text)}


def test_a_question_with_a_modal_asserts_nothing() -> None:
    assert claims("How might Washington punish Georgia?") == []


def test_an_order_that_ends_sanctions_imposes_none() -> None:
    assert [one.action for one in claims("President Obama signed an order terminating US sanctions on Myanmar.")] == [
        "lifted"
    ]
