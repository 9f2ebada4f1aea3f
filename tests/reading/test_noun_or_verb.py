"""Whether a word that may be a noun or a verb is a verb where it stands."""

import pytest

from tests.coding.texts import item


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Under the pact the EU bans seaborne Russian crude.", "bans", "trigger"),
        ("The decree of the Ukrainian president blacklists 35 firms.", "blacklists", "trigger"),
        ("The decision further hits a copper dealer.", "hits", "trigger"),
        ("The package lowers the price cap, bans imports of gold and lists 105 ships.", "bans", "trigger"),
        ("The EU bans on Russian crude stay.", "bans", "measure"),
        ("The cuts hit oil, shipping and banks.", "shipping", "sector"),
        ("Kenya is shipping arms to Mali.", "shipping", "dealing_verb"),
    ],
)
def test_forms_in_s_and_ing(text: str, word: str, kind: str) -> None:
    assert item(text, word).kind == kind
