"""Clauses side by side: each keeps its own sender, target, goods and day."""

from datetime import date

import pytest

from flows.reference import load_reference
from transforms.extract import Document, build_extractor

DAY = date(1995, 6, 14)
EXTRACTOR = build_extractor(load_reference())

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str) -> set[Row]:
    """Return sender, target, sector, action and stage of each row of a text published on a Wednesday."""
    claims = EXTRACTOR.claims(Document(None, text, DAY))
    return {(one.sender, one.target_country, one.sector, str(one.action), one.stage) for one in claims}


def dates(text: str) -> set[str | None]:
    """Return the dates of the rows of a text."""
    return {one.when.value for one in EXTRACTOR.claims(Document(None, text, DAY))}


def decided(*found: tuple[str, str, str, str]) -> set[Row]:
    """Return the rows of changes that are decided."""
    return {(*one, "decided") for one in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway announced the lifting of sanctions on Chile. Japan agreed to stop buying timber from Peru.",
            decided(("NOR", "CHL", "unspecified", "lifted"), ("JPN", "PER", "timber", "imposed")),
        ),
        (
            "India ordered a halt to imports of Fijian sugar, while Kenya lifted a ban on Malian beef.",
            decided(("IND", "FJI", "food_agriculture", "imposed"), ("KEN", "MLI", "food_agriculture", "lifted")),
        ),
        (
            "Norway eased restrictions on coal exports to Chile and Peru. Japan banned all trade with Mali.",
            decided(
                ("NOR", "CHL", "coal", "eased"),
                ("NOR", "PER", "coal", "eased"),
                ("JPN", "MLI", "unspecified", "imposed"),
            ),
        ),
        (
            "Norway revoked sanctions imposed on Chile on Monday.",
            decided(("NOR", "CHL", "unspecified", "lifted")),
        ),
        (
            "Kenya, joined by Japan and Norwegian Prime Minister Jens Stoltenberg, halted arms sales to Chad.",
            decided(*((sender, "TCD", "defence", "imposed") for sender in ("KEN", "JPN", "NOR"))),
        ),
        (
            "Norway lifted a ban on travel to Chad, Mali and Niger.",
            decided(*(("NOR", target, "tourism", "lifted") for target in ("TCD", "MLI", "NER"))),
        ),
    ],
)
def test_each_clause_keeps_its_own_roles(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize("teller", ["warned", "cautioned"])
def test_who_is_warned_is_hit(teller: str) -> None:
    text = f"Turkey {teller} Chad that it would impose sanctions. Norway cut off arms supplies to Mali."
    assert rows(text) == {
        ("TUR", "TCD", "unspecified", "imposed", "proposed"),
        ("NOR", "MLI", "defence", "imposed", "decided"),
    }


@pytest.mark.parametrize("verb", ["banned", "halted", "suspended"])
@pytest.mark.parametrize("goods", ["steel, coal and timber", "coal, timber, and steel", "timber, steel, coal"])
def test_goods_of_a_list_share_its_last_word(verb: str, goods: str) -> None:
    expected = {("KEN", "CHL", sector, "imposed", "decided") for sector in ("iron_steel", "coal", "timber")}
    assert rows(f"Kenya {verb} {goods} imports from Chile.") == expected


@pytest.mark.parametrize("owner", ["its", "their", "his"])
def test_a_market_is_closed_whosever_it_is(owner: str) -> None:
    who = {"its": "Kenya", "their": "EU foreign ministers", "his": "President Chirac"}[owner]
    found = rows(f"{who} closed {owner} market to Chilean salmon.")
    assert {one[1:] for one in found} == {("CHL", "food_agriculture", "imposed", "decided")}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On May 3, 1994, Norway signed an order ending sanctions on Chile.", "1994-05-03"),
        ("In March, Norway passed a law banning imports of Chilean copper.", "1995-03"),
        ("Norway told importers to stop buying Chilean copper last year.", "1994"),
        ("Norway issued a licence allowing exports of fish to Chile in 1990.", "1990"),
        ("Norway brought back its ban on Chilean copper in October 1993.", "1993-10"),
    ],
)
def test_an_act_and_what_it_does_share_a_day(text: str, day: str) -> None:
    assert dates(text) == {day}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway exempted food from its sanctions on Chile.", ("NOR", "CHL", "food_agriculture", "eased")),
        ("Norway allowed imports of Chilean copper to resume.", ("NOR", "CHL", "metals_minerals", "lifted")),
    ],
)
def test_goods_and_countries_are_kept(text: str, expected: tuple[str, str, str, str]) -> None:
    assert rows(text) == decided(expected)


def test_leave_for_a_dealing_to_resume_is_given() -> None:
    text = "Norway has given the go-ahead for copper imports from Chile to resume."
    assert ("NOR", "CHL", "metals_minerals", "lifted", "decided") in rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mali condemned Norway's decision to ban imports of its cotton.",
        "Mali reacted angrily to Norway's decision to ban its cotton.",
        "Mali condemned Norway for banning imports of its cotton.",
        "Mali protested after Norway banned its cotton.",
    ],
)
def test_who_reacts_is_hit(text: str) -> None:
    assert rows(text) == decided(("NOR", "MLI", "food_agriculture", "imposed"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway urged Chad to free the men and threatened to ban its cotton.", "proposed"),
        ("Norway asked Chad to free the men and decided to ban its cotton.", "decided"),
        ("Norway told Chad to leave and refused to ban its cotton.", "rejected"),
    ],
)
def test_a_past_after_what_another_is_to_do_goes_on_with_the_subject(text: str, expected: str) -> None:
    assert rows(text) == {("NOR", "TCD", "food_agriculture", "imposed", expected)}


@pytest.mark.parametrize("verb", ["cancelled", "dropped", "called off", "scrapped"])
def test_a_planned_measure_called_off_lifts_nothing(verb: str) -> None:
    assert rows(f"Norway {verb} a planned embargo on Malian cotton.") == {
        ("NOR", "MLI", "food_agriculture", "imposed", "rejected")
    }


def test_a_ban_is_let_lapse() -> None:
    assert rows("Norway let its ban on Malian cotton lapse.") == decided(("NOR", "MLI", "food_agriculture", "lifted"))


def test_imports_resumed_are_of_the_goods_that_were_banned() -> None:
    text = "Norway, which banned Malian cotton in 1990, said it would resume imports next month."
    assert rows(text) == decided(
        ("NOR", "MLI", "food_agriculture", "imposed"), ("NOR", "MLI", "food_agriculture", "lifted")
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mali welcomed the lifting of Norwegian sanctions.", ("NOR", "MLI", "unspecified", "lifted", "decided")),
        ("Mali denounced Chadian sanctions imposed on Monday.", ("TCD", "MLI", "unspecified", "imposed", "decided")),
    ],
)
def test_who_speaks_of_sanctions_called_anothers_is_hit(text: str, expected: Row) -> None:
    assert rows(text) == {expected}


def test_sanctions_called_those_of_who_is_often_hit_are_against_it() -> None:
    assert {one[1] for one in rows("China called for the lifting of Iranian sanctions.")} == {"IRN"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Companies in Kenya will be barred from trading with Libya.",
            decided(("KEN", "LBY", "unspecified", "imposed")),
        ),
        ("Iranian banks were barred from dealing with Kenya.", decided(("KEN", "IRN", "banking", "imposed"))),
        (
            "Norway turned down Mali's request for sanctions against Chad.",
            {("NOR", "TCD", "unspecified", "imposed", "rejected")},
        ),
        (
            "Mali and Chad agreed to lift bans on each other's cotton.",
            decided(("MLI", "TCD", "food_agriculture", "lifted"), ("TCD", "MLI", "food_agriculture", "lifted")),
        ),
        ("Norway eased its embargo on Chad to allow food sales.", decided(("NOR", "TCD", "food_agriculture", "eased"))),
        ("Norway agreed to limit exports of steel to Britain.", set()),
    ],
)
def test_who_bars_whom_and_who_refuses(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize("upshot", ["cutting off a trade worth 90 mln dlrs a year", "ending a trade that fed villages"])
def test_what_comes_of_a_change_is_no_other_change(upshot: str) -> None:
    assert rows(f"Norway lifted a ban on Malian cotton, {upshot}.") == decided(
        ("NOR", "MLI", "food_agriculture", "lifted")
    )
