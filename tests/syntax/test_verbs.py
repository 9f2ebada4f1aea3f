import pytest

from tests.syntax.texts import links, objects, parsed, subject, verb


@pytest.mark.parametrize(
    ("text", "head", "expected"),
    [
        ("Norway lifted its embargo on Mali.", "lifted", ["Norway"]),
        ("On Monday, after talks in Oslo, Norway lifted its embargo.", "lifted", ["Norway"]),
        ("On 9 May, the third anniversary of the vote in Mali, Norway lifted its embargo.", "lifted", ["Norway"]),
        ("After the talks with Mali Norway lifted its embargo.", "lifted", ["Norway"]),
        ("Norway, which had hesitated, lifted its embargo.", "lifted", ["Norway"]),
        ("Norway, Sweden and Iceland lifted their embargo.", "lifted", ["Norway", "Sweden", "Iceland"]),
        ("Norway, but not Sweden, lifted its embargo.", "lifted", ["Norway"]),
        ("Norway imposed sanctions on Mali and Sweden recalled its envoy.", "recalled", ["Sweden"]),
        ("Norway froze assets and banned imports.", "banned", ["Norway"]),
        ("Norway said it would lift the embargo.", "lift", ["it"]),
        ("Norway urged Sweden to lift the embargo.", "lift", ["Sweden"]),
        ("Norway agreed to lift the embargo.", "lift", ["Norway"]),
        (
            "Officers responsible for sending troops to Mali were sanctioned.",
            "sanctioned",
            ["Officers responsible [for sending; of troops]"],
        ),
        ("Firms in Mali and Chad which supply arms were sanctioned.", "sanctioned", ["Firms [in Mali; in Chad]"]),
        ("Companies that trade with Mali were sanctioned.", "sanctioned", ["Companies"]),
        ("Suspended are the measures on energy and those on aviation.", "Suspended", None),
        ("The permits under which they had worked since May were cancelled.", "cancelled", ["The permits"]),
        ("In that light it has today lifted the embargo.", "lifted", ["it"]),
        (
            "The Council, by 12 votes to 1 against (Chad), with 2 abstentions (Mali, Niger), did not adopt it.",
            "adopt",
            ["The Council"],
        ),
        (
            "Norway ruled that no firm shall sell rifles to Mali, and renewed until 15 May the embargo.",
            "renewed",
            ["Norway"],
        ),
        ("Imposed in 1997, the embargo was lifted.", "Imposed", ["the embargo"]),
    ],
)
def test_subjects(text: str, head: str, expected: list[str] | None) -> None:
    found = subject(text, head)
    if expected is None:
        expected = ["the measures [on energy]", "those [on aviation]"]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "head", "expected"),
    [
        (
            "Norway lifted its ban on imports of oil and gas from Mali and the travel bans on ministers.",
            "lifted",
            ["its ban [on imports; of oil; of gas; from Mali]", "the travel bans [on ministers]"],
        ),
        ("Norway imposed sanctions on Mali and Sweden recalled its envoy.", "imposed", ["sanctions [on Mali]"]),
        ("Norway terminated with immediate effect the embargo on Mali.", "terminated", ["the embargo [on Mali]"]),
        ("Norway suspended, until next May, its embargo on Mali.", "suspended", ["its embargo [on Mali]"]),
        ("Norway lifted the embargo it imposed on Mali.", "imposed", ["the embargo"]),
        ("Sanctions which Norway imposed in 1966 were lifted.", "imposed", ["Sanctions"]),
        ("Norway cut off remittances to Mali.", "cut", ["remittances [to Mali]"]),
        ("Norway granted the bank a waiver.", "granted", ["a waiver [for the bank]"]),
        (
            "Norway lifted sanctions on the country's diamonds and weapons trade.",
            "lifted",
            ["sanctions [on the country 's diamonds and weapons trade]"],
        ),
        ("Norway banned oil and gas imports from Mali.", "banned", ["oil and gas imports [from Mali]"]),
    ],
)
def test_objects(text: str, head: str, expected: list[str]) -> None:
    assert objects(text, head) == expected


def test_what_a_passive_verb_is_told_of() -> None:
    text = "The blockade was imposed in June 2017 by Egypt and Bahrain."
    items, found = verb(text, "imposed")
    assert found.passive
    assert [one.text for one in items[found.start : found.end]] == ["was", "imposed"]
    assert links(text, "imposed") == ["by Egypt", "by Bahrain"]


@pytest.mark.parametrize(
    ("text", "head", "form", "passive"),
    [
        ("Sanctions imposed in 2014 hurt.", "imposed", "participle", True),
        ("Norway imposed sanctions.", "imposed", "finite", False),
        ("Sanctions on Mali lifted", "lifted", "finite", True),
        ("The border was reopened and the embargo lifted.", "lifted", "finite", True),
        ("Norway to lift sanctions", "lift", "infinitive", False),
        ("The measures were imposed in May and broadened in June.", "broadened", "finite", True),
        ("Sanctions are, since Monday, suspended.", "suspended", "finite", True),
    ],
)
def test_forms(text: str, head: str, form: str, passive: bool) -> None:
    _, found = verb(text, head)
    assert (found.form, found.passive) == (form, passive)


def test_the_verb_above_governs() -> None:
    items, found = verb("The minister said that Norway would lift the embargo.", "lift")
    assert found.above is not None
    assert items[found.above.at].text == "said"


@pytest.mark.parametrize("text", ["imposed was", "Suspended were", "Listed are ,"])
def test_an_inverted_verb_may_end_the_text(text: str) -> None:
    _, syntax = parsed(text)
    assert syntax.verbs
