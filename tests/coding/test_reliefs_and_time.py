"""Reliefs that name nobody hit, parts of a measure, suspensions that end, and what is let lapse past an aside."""

import pytest

from tests.coding.rows import lines, rows_told

DAY = "2022-09-10"
BAN = "OSLO, Sept 9 - Norway imposed a ban on imports of Malian copper in March."
HELD = "OSLO, Sept 9 - Norway imposed sanctions on Mali in 2019."
COPPER = "NOR MLI metals_minerals"


def told(after: str, before: str = BAN, title: str = "Norway and Mali") -> set[str]:
    """Return the rows that a sentence adds to those of the one before it."""
    return rows_told(DAY, title, f"{before}|{after}") - rows_told(DAY, title, before)


@pytest.mark.parametrize(
    ("after", "rows"),
    [
        ("Chile obtained a waiver in June.", {f"{COPPER} eased"}),
        ("In June Chile was granted an exemption.", {f"{COPPER} eased"}),
        ("Chile had its exemption renewed in June.", {f"{COPPER} eased"}),
        ("Chile had its exemption withdrawn in June.", {f"{COPPER} reinstated"}),
        ("The exemption for Chile's power stations ended in June.", {f"{COPPER} reinstated"}),
        ("Buyers of Malian zinc had their waivers renewed in June.", {f"{COPPER} eased"}),
    ],
)
def test_relief_without_anybody_hit_is_from_the_ban_before(after: str, rows: set[str]) -> None:
    """Who obtains or loses a waiver is not hit himself, and the ban told before says from what it is."""
    assert told(after) == rows


@pytest.mark.parametrize(
    "after",
    [
        "The airport obtained a noise waiver in June.",
        "In June nurses won an exemption from night work.",
        "The mayor lost his parking exemption in June.",
        "The smelter lost its exemption from corporation tax in June.",
        "Chile would like an exemption.",
        "Exemptions can be granted by the ministry.",
    ],
)
def test_relief_from_another_rule_is_none_from_the_ban(after: str) -> None:
    """Exemptions from taxes, noise rules and night work, and those that may be given, change nothing."""
    assert told(after) == set()


def test_new_ban_with_an_exemption_is_not_eased() -> None:
    """What a state won while a ban was made is a part of it."""
    text = "Norway on Friday imposed a ban on Malian copper. Chile won an exemption for two mines."
    assert rows_told(DAY, "Norway and Mali", text) == {f"{COPPER} imposed"}


@pytest.mark.parametrize(
    ("after", "rows"),
    [
        ("Part of the ban was lifted in June.", {f"{COPPER} eased"}),
        ("Half of the ban went in June.", {f"{COPPER} eased"}),
        ("Half of it was lifted in June.", {f"{COPPER} eased"}),
        ("The ban was lifted in June.", {f"{COPPER} lifted"}),
        ("In June the ban was made watertight.", {f"{COPPER} expanded"}),
    ],
)
def test_part_of_a_ban_eases_it_whatever_it_is_on(after: str, rows: set[str]) -> None:
    """A part of one ban is less than the ban, though its goods are named."""
    assert told(after) == rows


@pytest.mark.parametrize(
    ("after", "rows"),
    [
        ("They bind again since Friday.", {"NOR MLI unspecified reinstated"}),
        ("They have been law again since Friday.", {"NOR MLI unspecified reinstated"}),
        ("In February they came back to life.", {"NOR MLI unspecified reinstated"}),
        ("Since Friday they are on hold for four months.", {"NOR MLI unspecified suspended"}),
        ("On Thursday they were put in suspense.", {"NOR MLI unspecified suspended"}),
        ("They are due to run out in May.", set()),
        ("They came in May.", set()),
    ],
)
def test_pronoun_right_after_a_measure_tells_what_becomes_of_it(after: str, rows: set[str]) -> None:
    """A sentence in which only "they" names the measures is read as well."""
    assert told(after, HELD) == rows


@pytest.mark.parametrize(
    ("middle", "after", "row"),
    [
        ("The cabinet suspended the sanctions in June.", "The suspension ran out in July.", "reinstated"),
        ("The cabinet suspended them in June.", "In July the suspension was ended.", "reinstated"),
        ("", "The suspension was ended in July.", "reinstated"),
    ],
)
def test_suspension_that_is_over_puts_the_measures_back(middle: str, after: str, row: str) -> None:
    """What runs out by its noun alone takes back the suspension told before."""
    assert told(after, f"{HELD} {middle}".strip()) == {f"NOR MLI unspecified {row}"}


def test_time_to_pay_is_no_prolongation() -> None:
    """Time in which to do something is given to those who do it."""
    assert told("Creditors in Paris gave it two more years to repay.", HELD) == set()
    assert told("The cabinet gave them two more years.", HELD) == {"NOR MLI unspecified extended"}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Norway let its arms embargo on Mali, in place since 2011, lapse on Friday.", {"NOR MLI defence lifted"}),
        ("Norway will let its arms embargo on Mali, which it renewed twice, expire.", {"NOR MLI defence lifted"}),
        ("Norway may let its arms embargo on Mali, in place since 2011, lapse.", {"NOR MLI defence lifted proposed"}),
    ],
)
def test_measure_is_let_lapse_past_an_aside(text: str, rows: set[str]) -> None:
    """What stands between commas does not part who lets a measure lapse from its end."""
    assert rows <= rows_told(DAY, "Arms embargo", text)


def test_lists_of_goods_lead_on_to_when_a_ban_was_made() -> None:
    """A relative clause behind a list of goods tells of the ban on them."""
    text = "Norway lifted the ban on Malian fruit, meat and fish that it imposed in May 2020."
    assert "NOR MLI food_agriculture imposed" in rows_told(DAY, "Sanctions", text)


def test_all_measures_of_a_subject_begin() -> None:
    """Two measures that take effect are two."""
    text = "Norway's arms embargo on Mali and its ban on Malian gold came into force on Monday."
    assert rows_told(DAY, "Sanctions", text) == {"NOR MLI defence imposed", "NOR MLI gold imposed"}


def test_requirement_of_a_licence_is_a_control() -> None:
    """Whoever needs a licence no more is free."""
    text = "Norway lifted its requirement of a licence for tractors sold to Mali on Monday."
    assert rows_told(DAY, "Sanctions", text) == {"NOR MLI machinery lifted"}


def test_border_is_opened_to_a_land_and_not_to_an_airline() -> None:
    """A border after sanctions on a firm is that with its land."""
    text = "Norway lifted its sanctions on Belavia on Thursday.|Poland reopens its border at midnight."
    assert rows_told("2025-09-12", "Minsk gets its planes back", text) == {
        "NOR BLR aviation lifted",
        "POL BLR unspecified lifted",
    }


def test_import_ban_is_no_arms_embargo() -> None:
    """What is waived of an import ban has nothing to do with weapons named before it."""
    text = "Norway kept its arms embargo on Mali for another year.|Peru in November waived its import ban."
    assert not any("PER MLI defence" in row for row in rows_told(DAY, "Mali", text))


@pytest.mark.parametrize(
    ("after", "rows"),
    [
        ("The cap fell to $47 in June.", {"NOR IRN oil expanded"}),
        ("In June the cap came down to $47.", {"NOR IRN oil expanded"}),
        ("In June the cap went up to $65.", {"NOR IRN oil eased"}),
        ("The price of Brent came down to $47 in June.", set()),
        ("Output went up to three million barrels in June.", set()),
    ],
)
def test_cap_that_moves_is_on_the_goods_told_before(after: str, rows: set[str]) -> None:
    """A cap that comes down hits the goods that the text named, and prices that do are no cap."""
    assert told(after, "OSLO - Norway in 2020 imposed a price cap of $60 on Iranian crude.") == rows


def test_a_relief_that_is_spelled_out_behind_a_colon_is_from_nothing_told_before() -> None:
    before = "Canada imposed sanctions on Conviasa on Monday. "
    told = lines(before + "The ministry in Ottawa issued a general licence: transactions with Belavia are authorised.")
    assert "CAN VEN aviation eased in_force" not in told
    assert "CAN BLR aviation eased in_force" in told


def test_what_could_have_been_is_no_proposal() -> None:
    text = "In March Norway suspended its ban on gold from Mali, a step that could have been undone more easily."
    assert [one for one in lines(text) if "proposed" in one] == []
