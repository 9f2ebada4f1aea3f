import pytest

from tests.coding.texts import items
from transforms.reading.inflection import BASE, ING, PARTICIPLE, PAST, THIRD, plural, verb_forms

FREEZE = {
    "freeze": ("froze", "frozen", ""),
    "withdraw": ("withdrew", "withdrawn", ""),
    "put": ("put", "put", "putting"),
}


def form(lemma: str, part: str) -> str:
    (found,) = [word for word, parts in verb_forms(lemma, FREEZE).items() if part in parts]
    return found


@pytest.mark.parametrize(
    ("lemma", "third", "past", "participle", "ing"),
    [
        ("lift", "lifts", "lifted", "lifted", "lifting"),
        ("agree", "agrees", "agreed", "agreed", "agreeing"),
        ("ease", "eases", "eased", "eased", "easing"),
        ("decree", "decrees", "decreed", "decreed", "decreeing"),
        ("ban", "bans", "banned", "banned", "banning"),
        ("bar", "bars", "barred", "barred", "barring"),
        ("drop", "drops", "dropped", "dropped", "dropping"),
        ("order", "orders", "ordered", "ordered", "ordering"),
        ("relax", "relaxes", "relaxed", "relaxed", "relaxing"),
        ("veto", "vetoes", "vetoed", "vetoed", "vetoing"),
        ("deny", "denies", "denied", "denied", "denying"),
        ("delay", "delays", "delayed", "delayed", "delaying"),
        ("impose", "imposes", "imposed", "imposed", "imposing"),
        ("freeze", "freezes", "froze", "frozen", "freezing"),
        ("withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"),
        ("re-list", "re-lists", "re-listed", "re-listed", "re-listing"),
        ("rule out", "rules out", "ruled out", "ruled out", "ruling out"),
    ],
)
def test_forms(lemma: str, third: str, past: str, participle: str, ing: str) -> None:
    assert form(lemma, BASE) == lemma
    assert [form(lemma, part) for part in (THIRD, PAST, PARTICIPLE, ING)] == [third, past, participle, ing]


def test_a_form_may_be_several_parts() -> None:
    assert verb_forms("lift", {})["lifted"] == (PAST, PARTICIPLE)
    assert verb_forms("put", FREEZE)["put"] == (BASE, PAST, PARTICIPLE)


@pytest.mark.parametrize(
    ("noun", "many"),
    [("ban", "bans"), ("embargo", "embargos"), ("waiver", "waivers"), ("entry", "entries"), ("box", "boxes")],
)
def test_plural(noun: str, many: str) -> None:
    assert plural(noun) == many


@pytest.mark.parametrize(
    "text", ["Oslo froze Libyan assets.", "Libyan assets were frozen.", "Oslo is freezing assets."]
)
def test_irregular_verbs_of_the_reference_data_are_words_of_change(text: str) -> None:
    assert [one.data.name for one in items(text) if one.kind == "trigger"] == ["freeze"]
