from datetime import date

import pytest

from tests.coding.texts import item


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Russia bans imports of wine.", "bans", "trigger"),
        ("The order bans imports of wine.", "bans", "trigger"),
        ("The bans on wine were lifted.", "bans", "measure"),
        ("Two bans were lifted.", "bans", "measure"),
        ("Oslo may ban imports.", "ban", "trigger"),
        ("Oslo may no longer ban imports.", "ban", "trigger"),
        ("The ban ended.", "ban", "measure"),
        ("An oil embargo was agreed.", "oil embargo", "measure"),
        ("Britain sanctions Iranian banks.", "sanctions", "trigger"),
        ("British sanctions hurt.", "sanctions", "measure"),
        ("The sanctioned company closed.", "sanctioned", "word"),
        ("The EU sanctioned a company.", "sanctioned", "trigger"),
        ("The suspension of sanctions ended.", "suspension", "nominal"),
        ("Oslo imported Iranian oil.", "imported", "dealing_verb"),
        ("Imports of oil rose.", "imports", "measure"),
    ],
)
def test_noun_or_verb(text: str, word: str, kind: str) -> None:
    assert item(text, word).kind == kind


@pytest.mark.parametrize("word", ["those", "that"])
def test_a_pronoun_stands_for_the_measure_before_it(word: str) -> None:
    found = item(f"Oslo lifted the sanctions on Mali, not {word} against Syria.", word)
    assert (found.kind, found.data.kind) == ("measure", "measure")


@pytest.mark.parametrize(("published", "code"), [(date(1980, 1, 4), "SUN"), (date(2023, 1, 4), "RUS"), (None, "RUS")])
def test_a_name_means_what_it_meant_in_its_year(published: date | None, code: str) -> None:
    assert item("Moscow banned imports.", "moscow", published=published).data.code == code


def test_agreed_is_a_cue_before_to_and_an_act_before_an_object() -> None:
    assert item("The EU agreed to lift sanctions.", "agreed").kind == "cue"
    assert item("The EU agreed sanctions.", "agreed").kind == "trigger"
