"""Short sentences which say of other goods, parties or lands that the same befalls them, in whatever order."""

import pytest

from tests.coding.rows import lines

HIT = "Malta banned imports of Togolese coffee on Monday, its trade minister said."
FREED = "Malta lifted its ban on imports of Togolese coffee on Monday, its trade minister said."


def beside(before: str, told: str) -> set[str]:
    """Return "target sector action" of the decided rows that a sentence adds to the one before it."""
    found = {one.rpartition(" ")[0] for one in lines(f"{before}\n\n{told}") if one.endswith(("in_force", "announced"))}
    return {one.removeprefix("MLT ") for one in found} - {
        "TGO food_agriculture imposed",
        "TGO food_agriculture lifted",
    }


ALIKE = [
    "Cement too.",
    "And cement.",
    "Its cement as well.",
    "Ditto for cement.",
    "Same story for cement.",
    "Cement: likewise.",
    "Plus cement.",
    "Not just coffee: cement too.",
    "As with coffee, so with cement.",
    "What holds for coffee holds for cement.",
    "With coffee goes cement.",
    "After coffee came cement.",
    "To the coffee was added cement.",
    "It did the same with cement.",
    "The ministry added cement.",
    "Hours later it was cement.",
    "This goes for cement as well.",
    "Cement has shared its lot.",
    "That is not all. Cement, too.",
    "Article 4 does the same for cement.",
]


@pytest.mark.parametrize("told", ALIKE)
def test_others_fare_as_those_hit_or_freed_before(told: str) -> None:
    assert beside(HIT, told) == {"TGO cement imposed"}
    assert beside(FREED, told) == {"TGO cement lifted"}


@pytest.mark.parametrize(
    "told",
    [
        "Off limits as well is cement.",
        "Gone with it is cement.",
        "Out goes cement.",
        "Cement is out.",
        "Cement: off the shelves.",
        "No longer welcome, either, is cement.",
        "No cement either.",
        "Cement neither.",
        "Nor may it buy cement.",
        "Nor can cement be landed any more.",
        "Cement will not get in either.",
        "Cement that was loaded in Lome must stay away, too.",
        "As a further step, cement is out.",
        "Banished from the shops is cement.",
    ],
)
def test_others_are_told_to_be_hit(told: str) -> None:
    assert beside(HIT, told) == {"TGO cement imposed"}


@pytest.mark.parametrize(
    "told",
    [
        "Cement is welcome again.",
        "Back, too, is cement.",
        "Cement may come in as well.",
        "Nor is cement barred any longer.",
        "Nor does cement need a licence any more.",
        "Gone as well is the ban on cement.",
        "The ban on cement is history.",
        "So is that on cement.",
    ],
)
def test_others_are_told_to_be_free(told: str) -> None:
    assert beside(FREED, told) == {"TGO cement lifted"}


@pytest.mark.parametrize(
    "told",
    [
        "Cement, by contrast.",
        "Cement? Not yet.",
        "But not cement.",
        "Cement stays.",
        "Cement: no change.",
        "Cement is another matter.",
        "Cement prices, too.",
        "Cement might be out.",
        "Cement is out unless the factory closes.",
        "Out went the mayor.",
        "The minister, too.",
    ],
)
def test_what_only_sounds_alike_adds_nothing(told: str) -> None:
    assert beside(HIT, told) == set()


@pytest.mark.parametrize("told", ["Cement must wait.", "Still barred: cement.", "Cement is out.", "Nor cement."])
def test_what_stays_barred_is_not_freed(told: str) -> None:
    assert beside(FREED, told) == set()


def test_nothing_goes_on_from_a_headline() -> None:
    assert lines("Cement, too.") == []


@pytest.mark.parametrize(
    "told",
    [
        "Cement is out, and so is gold.",
        "Cement may not come in, nor may gold.",
        "Cement is off limits, as is gold.",
        "Cement is banned; gold likewise.",
        "Cement is banned, and with it gold.",
        "Cement is banned, gold too.",
    ],
)
def test_later_parts_of_a_sentence_add_more(told: str) -> None:
    assert beside(HIT, told) == {"TGO cement imposed", "TGO gold imposed"}


@pytest.mark.parametrize(
    "told",
    [
        "The same goes for Benin.",
        "Benin gets the same treatment.",
        "The same lot was meted out to Benin.",
        "Benin is affected, too.",
    ],
)
def test_other_lands_get_the_same(told: str) -> None:
    assert beside(HIT, told) == {"BEN food_agriculture imposed"}


@pytest.mark.parametrize(
    "told",
    [
        "Kenya led the way in May.",
        "Kenya had preceded it.",
        "Kenya did as much.",
        "Kenya took a like step.",
    ],
)
def test_others_did_the_same_before(told: str) -> None:
    assert "KEN TGO food_agriculture imposed" in {one.rpartition(" ")[0] for one in lines(f"{HIT}\n\n{told}")}


@pytest.mark.parametrize(
    "told",
    [
        "Kenya added cement.",
        "Kenya contented itself with cement.",
        "In Kenya it was cement.",
        "Kenya settled for cement, which it makes itself.",
    ],
)
def test_others_do_the_same_in_other_goods(told: str) -> None:
    found = {one.rpartition(" ")[0] for one in lines(f"{HIT}\n\n{told}")}
    assert found == {"MLT TGO food_agriculture imposed", "KEN TGO cement imposed"}


@pytest.mark.parametrize("told", ["Kenya, too.", "Joining it was Kenya.", "Kenya: ditto.", "Kenya was not far behind."])
def test_others_do_the_same(told: str) -> None:
    found = {one.rpartition(" ")[0] for one in lines(f"{HIT}\n\n{told}")}
    assert found == {"MLT TGO food_agriculture imposed", "KEN TGO food_agriculture imposed"}


@pytest.mark.parametrize("told", ["Too many Kenyans drink coffee.", "Kenya, too, grows coffee.", "Kenya looked on."])
def test_others_do_nothing(told: str) -> None:
    assert not any(one.startswith("KEN") for one in lines(f"{HIT}\n\n{told}"))


def test_the_members_of_a_list_stand_behind_labels() -> None:
    told = f"{HIT}\n\nTrade: no more cement or gold.\n\nFinance: two banks cut off entirely."
    assert beside(told, "") == {"TGO cement imposed", "TGO gold imposed", "TGO banking imposed"}


@pytest.mark.parametrize("told", ["Exempt: cement.", "Spared: cement.", "Still sold: cement."])
def test_labels_may_tell_what_is_spared(told: str) -> None:
    assert beside(HIT, told) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Malta banned imports from Togo of coffee, which it roasts, of cement and of gold.",
        "Malta banned imports from Togo of coffee, beans included, of gold and of cement.",
    ],
)
def test_goods_go_on_by_the_same_preposition(text: str) -> None:
    assert beside(text, "") == {"TGO cement imposed", "TGO gold imposed"}


def test_a_state_that_likewise_acts_is_not_hit() -> None:
    found = {one.rpartition(" ")[0] for one in lines("Malta banned Togolese coffee, Kenya likewise.")}
    assert found == {"MLT TGO food_agriculture imposed", "KEN TGO food_agriculture imposed"}


@pytest.mark.parametrize(
    ("told", "sector"),
    [
        ("Nor did it spare the shipyards.", "shipping"),
        ("Two airlines were not spared either.", "aviation"),
        ("It bears the names of two airlines as well.", "aviation"),
        ("On top of that come two airlines.", "aviation"),
        ("Another ban concerns gold.", "gold"),
        ("Coupled with it is a ban on gold.", "gold"),
        ("Three more goods follow in June: gold.", "gold"),
    ],
)
def test_lists_and_further_acts_hit_more(told: str, sector: str) -> None:
    before = "Malta blacklisted three Togolese banks on Monday."
    found = {one.split()[2] for one in lines(f"{before} {told}") if one.startswith("MLT TGO")}
    assert found == {"banking", sector}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Cement, gold: everything is allowed again.", {"TGO cement lifted", "TGO gold lifted"}),
        ("The last of these goods to be freed was cement.", {"TGO cement lifted"}),
    ],
)
def test_more_is_free(told: str, expected: set[str]) -> None:
    assert beside(FREED, told) == expected


def test_the_ports_follow_at_noon_and_the_banks_at_dusk() -> None:
    assert beside(HIT, "Cement followed at noon, gold at dusk.") == {"TGO cement imposed", "TGO gold imposed"}
