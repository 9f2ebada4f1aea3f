import pytest

from tests.coding.texts import claims


@pytest.mark.parametrize(
    "text",
    [
        "FIFA lifted the sanctions on Kuwait's football federation.",
        "The league banned the player for three matches.",
        "The athletics federation lifted its ban on Russia after the doping scandal.",
        "A court lifted sanctions on the two lawyers.",
        "The bar association lifted the sanctions on the attorney.",
        "The press embargo on the report was lifted at noon.",
        "The EU banned imports of British beef because of mad cow disease.",
        "Japan lifted its ban on Brazilian poultry after the bird flu.",
        "Teachers imposed a ban on overtime.",
        "The union lifted its overtime ban.",
        "Consumers imposed a boycott on Danish goods.",
        "India banned exports of non-basmati rice.",
    ],
)
def test_other_sanctions_are_left_out(text: str) -> None:
    assert claims(text) == []


def test_the_title_counts_for_the_whole_text() -> None:
    text = "Norway lifted its ban on Kenya."
    assert claims(text, title="A peace of merchants") != []
    assert claims(text, title="A doping affair") == []


def test_a_state_may_act_through_a_court() -> None:
    assert [one.sender for one in claims("After a court ruled, the EU lifted its sanctions on Mali.")] == ["EU"]
