import pytest

from tests.coding.texts import claims


def dates(text: str, *, title: str | None = None) -> dict[tuple[str | None, str], str | None]:
    return {(one.target_country, str(one.action)): one.when.value for one in claims(text, title=title)}


@pytest.mark.parametrize(
    ("text", "change", "value"),
    [
        ("Peru, which joined the bloc in 2012, lifted its embargo on Mali.", ("MLI", "lifted"), "2023-05-10"),
        ("Peru said on Monday that it would lift its embargo on Mali.", ("MLI", "lifted"), "2023-05-08"),
        ("Peru would lift its embargo on Mali, the minister said on Monday.", ("MLI", "lifted"), "2023-05-08"),
        ("Meeting in Lima on Monday, deputies lifted the embargo on Mali.", ("MLI", "lifted"), "2023-05-08"),
        ("A decree signed on Monday lifts Peru's embargo on Mali.", ("MLI", "lifted"), "2023-05-08"),
        ("On Monday Peru lifted its embargo on Mali and banned imports from Togo.", ("TGO", "imposed"), "2023-05-08"),
        ("Peru lifted its embargo on Mali on Monday, a year after it was imposed.", ("MLI", "imposed"), "2022"),
        ("The embargo dates from June 2019, when Peru banned imports from Mali.", ("MLI", "imposed"), "2019-06"),
        ("Peru imposed an embargo on Mali over the killing of a monk in June 2019.", ("MLI", "imposed"), "2023-05-10"),
        ("Trade with Mali has been banned by Peru since June 2019.", ("MLI", "imposed"), "2019-06"),
        ("LIMA, May 9 (Reuters) - Peru on Monday lifted its embargo on Mali.", ("MLI", "lifted"), "2023-05-08"),
    ],
)
def test_a_date_belongs_to_the_verb_that_it_stands_with(text: str, change: tuple[str, str], value: str) -> None:
    assert dates(text)[change] == value


def test_a_date_in_words_counts_from_the_sentence_before() -> None:
    text = "Peru lifted its embargo on Mali on 3 April. Chile imposed sanctions on Togo the same day."
    assert dates(text)["TGO", "imposed"] == "2023-04-03"


def test_a_change_told_as_news_keeps_its_date_beside_its_history() -> None:
    text = "Peru lifted its embargo on Mali. It had lifted the embargo on Mali in 2014 as well."
    assert dates(text)["MLI", "lifted"] == "2023-05-10"


def test_a_date_in_the_title_or_of_coming_into_force_is_the_day_of_the_news() -> None:
    text = "Peru ended its embargo on Mali, by a decree that took effect on Tuesday, May 9."
    assert dates("LIMA, May 10 - " + text)["MLI", "lifted"] == "2023-05-09"
    assert dates("Peru lifts its embargo on Mali.", title="Gazette of 8 May 2023")["MLI", "lifted"] == "2023-05-08"


def test_an_entry_of_a_table_has_the_date_that_opens_it() -> None:
    text = "3 Apr 2023  Peru ends the row: the embargo on Mali is lifted.\n\n4 May 2023  Chile bans imports from Togo."
    assert dates(text) == {("MLI", "lifted"): "2023-04-03", ("TGO", "imposed"): "2023-05-04"}


@pytest.mark.parametrize(
    ("text", "change", "value"),
    [
        (
            "Peru banned sales to Mali, Togo and Niger in May 2012, but the list was short.",
            ("NER", "imposed"),
            "2012-05",
        ),
        (
            "Peru banned sales to Mali, a foe, and its ally Togo in May 2012, but no more.",
            ("TGO", "imposed"),
            "2012-05",
        ),
        ("Peru banned oil from Mali and on Monday it freed Togo's banks.", ("MLI", "imposed"), "2023-05-08"),
        ("The ban on Mali, adopted in May 2012, was extended by Peru until 2024.", ("MLI", "extended"), "2023-05-10"),
        ("The ban on Mali, adopted on Monday, takes effect in Peru in June.", ("MLI", "imposed"), "2023-05-08"),
        ("Peru's decision to ban sales to Mali was taken in May 2012.", ("MLI", "imposed"), "2012-05"),
        (
            "The decision to freeze funds and ban sales to Mali was announced by Peru in May 2012.",
            ("MLI", "imposed"),
            "2012-05",
        ),
        ("Peru's decision to lift the ban on Mali will be taken in June.", ("MLI", "lifted"), "2023-05-10"),
    ],
)
def test_lists_and_asides_keep_no_date_from_its_verb(text: str, change: tuple[str, str], value: str | None) -> None:
    assert dates(text).get(change) == value
