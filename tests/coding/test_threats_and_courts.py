"""Who is threatened by one that was hit, what courts strike down, what members keep their union from doing."""

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]


def told(text: str) -> set[Row]:
    return {(one.sender, one.target_country, one.sector, one.action, str(one.status)) for one in claims(text)}


_HIT: Row = ("NOR", "MLI", "gold", "imposed", "in_force")
_THREAT: Row = ("MLI", "NOR", "unspecified", "imposed", "proposed")


@pytest.mark.parametrize(
    "answer",
    [
        "Mali will retaliate in kind, the foreign ministry said.",
        "Bamako vowed to pay back in the same coin.",
        "Mali promised symmetrical measures.",
        "Bamako will respond with mirror measures, its foreign ministry said.",
        "Bamako will impose retaliatory sanctions.",
        "Mali threatened tit-for-tat sanctions.",
    ],
)
def test_who_was_hit_threatens_those_who_hit_him(answer: str) -> None:
    assert told(f"Norway banned imports of Malian gold on Monday. {answer}") == {_HIT, _THREAT}


def test_what_is_done_in_kind_is_what_the_sentence_goes_on_to_say() -> None:
    text = "Norway banned imports of Malian gold. Mali answered in kind on Friday, banning imports of Norwegian fish."
    assert told(text) == {_HIT, ("MLI", "NOR", "food_agriculture", "imposed", "in_force")}


@pytest.mark.parametrize(
    "text",
    [
        "The court declared the EU's listing of Bank Mellat void.",
        "Judges in Luxembourg declared the EU listing of Bank Mellat null and void on Wednesday.",
        "The EU court ruled the listing of Bank Mellat unlawful on Wednesday.",
        "Judges in Luxembourg annulled the EU's asset freeze on Bank Mellat.",
    ],
)
def test_a_court_ends_the_listing_of_the_body_that_made_it(text: str) -> None:
    assert {row[:4] for row in told(text)} == {("EU", "IRN", "banking", "lifted")}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Hungary prevented the EU from sanctioning Georgian ministers on Monday.",
            ("EU", "GEO", "government", "imposed", "rejected"),
        ),
        (
            "Hungary refused to go along with the asset freezes on Georgian ministers sought by the other EU states.",
            ("EU", "GEO", "government", "imposed", "rejected"),
        ),
        (
            "A veto prevented the Security Council from lifting the embargo on Libya.",
            ("UN", "LBY", "unspecified", "lifted", "rejected"),
        ),
        (
            "British traders have been given the green light to buy Syrian crude again.",
            ("GBR", "SYR", "oil", "lifted", "in_force"),
        ),
        (
            "Canadian senators said that nothing short of an oil embargo would stop Venezuela.",
            ("CAN", "VEN", "oil", "imposed", "proposed"),
        ),
        (
            "An appeal to the United States to drop its sanctions against Zimbabwe was made in Lusaka by Zambia.",
            ("USA", "ZWE", "unspecified", "lifted", "proposed"),
        ),
        (
            "Britain froze the assets of Roman Abramovich, owner of Premier League club Chelsea, on Thursday.",
            ("GBR", "RUS", "unspecified", "imposed", "in_force"),
        ),
        (
            "Nobody in the British government was thinking of ending the arms embargo on Russia.",
            ("GBR", "RUS", "defence", "lifted", "rejected"),
        ),
        (
            "No one in Paris is considering lifting the ban on Malian gold, the French minister said.",
            ("FRA", "MLI", "gold", "lifted", "rejected"),
        ),
        (
            "Targeted sanctions could await whoever obstructs the return to civilian rule in Sudan, the AU said.",
            ("AU", "SDN", "unspecified", "imposed", "proposed"),
        ),
        (
            "Norwegian banks became the target of Russian sanctions on Monday.",
            ("RUS", "NOR", "banking", "imposed", "in_force"),
        ),
        (
            "London intends to remove further curbs on Syria shortly.",
            ("GBR", "SYR", "unspecified", "eased", "proposed"),
        ),
    ],
)
def test_who_decides_and_who_only_speaks(text: str, row: Row) -> None:
    assert told(text) == {row}


@pytest.mark.parametrize(
    "text",
    [
        "Britain said on Friday that sums due to listed Syrian persons go to blocked accounts.",
        "Iranian money worth some 120 billion yen lay blocked in Japanese banks.",
        "Some $6 billion of Iranian money sat frozen in South Korean banks.",
        "Iran declared the US sanctions illegal on Monday.",
        "Washington dropped its objections to World Bank lending to Sudan.",
        "Gulfsands has said that it is keen to return to Syria under sanctions.",
        "The Serbian lawyer was barred by the bar chamber from practising law in Montenegro.",
        "The scheme of arrangement of Sunac, a Chinese developer, won the sanction of a Hong Kong court.",
    ],
)
def test_what_ends_or_begins_nothing(text: str) -> None:
    assert told(text) == set()
