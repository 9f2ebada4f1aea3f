"""Of how much a change is said: of a country or a sector, or of some parties there that no row names."""

from datetime import date

import pytest

from tests.coding.texts import claims

DAY = date(2024, 5, 10)


@pytest.mark.parametrize(
    ("text", "extent"),
    [
        ("The EU lifted its sanctions on Syria.", "whole"),
        ("The United States removed Sudan from its list of state sponsors of terrorism.", "whole"),
        ("Sudan was removed from the US list of state sponsors of terrorism.", "whole"),
        ("The EU lifted its sanctions on Syrian banks.", "whole"),
        ("The EU lifted its ban on Russian diamonds.", "whole"),
        ("Canada banned imports of Belarusian potash.", "whole"),
        ("The EU lifted its sanctions on the Syrian government.", "whole"),
        ("The EU lifted sanctions on the Syrian central bank.", "whole"),
        ("The United States removed three companies of the Congo from its sanctions list.", "parties"),
        ("The United States removed three Congolese companies from its sanctions list.", "parties"),
        ("The United States removed Kolwezi Copper Ltd of the Congo from its sanctions list.", "parties"),
        ("Eight Belarusian oil companies were removed from the US sanctions list.", "parties"),
        ("Britain delisted two Malian firms.", "parties"),
        ("Britain lifted its sanctions on the Malian businessman Oumar Keita.", "parties"),
        ("The EU lifted its sanctions on five Syrian banks.", "parties"),
        ("The EU lifted the asset freeze on three Syrian ministers.", "parties"),
        ("The EU unfroze the assets of four Ukrainian officials.", "parties"),
        ("EU sanctions on 12 Zimbabwean officials were suspended on Monday.", "parties"),
        ("A court annulled the EU sanctions on a Belarusian businessman.", "parties"),
        ("The General Court annulled the sanctions on Iranian shipping firm Bushehr Lines.", "parties"),
        ("The EU lifted all sanctions on Malian individuals and entities.", "parties"),
        ("The EU lifted its sanctions on companies from Mali.", "parties"),
        ("The United States imposed sanctions on two Malian firms.", "parties"),
        ("The EU removed seven persons and two entities from the Myanmar sanctions list.", "parties"),
    ],
)
def test_of_how_much_it_is_said(text: str, extent: str) -> None:
    assert {one.extent for one in claims(text, published=DAY)} == {extent}


@pytest.mark.parametrize(
    ("text", "extent"),
    [
        ("Britain delisted two Malian firms on Monday.", "parties"),
        ("Britain on Monday lifted its sanctions on Mali.", "whole"),
        ("Britain on Monday lifted its sanctions on Mali. It also delisted two Malian firms.", "whole"),
        ("Mali's gold is sold in Dubai.", "whole"),
    ],
)
def test_a_headline_leaves_out_that_it_was_only_some(text: str, extent: str) -> None:
    found = claims(text, title="Britain lifts sanctions on Mali", published=DAY)
    assert {one.extent for one in found} == {extent}


def test_a_name_that_another_sentence_gives_is_the_whole_of_it() -> None:
    (found,) = claims("OFAC delisted Horacio Cartes, a former president of Paraguay.", published=DAY)
    assert (found.target_name, found.extent) == ("Horacio Cartes", "whole")


def test_those_who_stand_for_the_target_are_parties() -> None:
    found = claims("The EU renewed its sanctions on Zimbabwe but lifted those on five officials.", published=DAY)
    assert {one.extent for one in found if one.action == "lifted"} == {"parties"}
