from tests.coding.texts import claims, views

DIGEST = (
    "Chile. Santiago lifted its embargo on Mali on Monday. Traders cheered.\n\n"
    "Peru / Togo. Neither side moves. The embargo stays as it is, and the ban on cement was extended on Tuesday.\n\n"
    "GHANA. On Tuesday Norway banned imports of its timber. The ports are empty.\n\n"
    "Job corner. A bank in Oslo is hiring. Write to us."
)
COMMUNIQUE = (
    "The Council met on Monday. The Council of the European Union regrets the delay.\n\n"
    "On Mali\n\nThe Council takes note of the elections. It lifts the arms embargo.\n\n"
    "On the Republic of Guinea\n\nIt urges a new timetable, failing which sanctions will be imposed.\n"
)


def rows(text: str, *, title: str | None = None) -> set[tuple[str | None, str | None, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.stage) for one in claims(text, title=title)}


def test_an_item_of_a_digest_begins_at_its_label() -> None:
    numbers = [view.section for view in views(DIGEST)]
    assert numbers == sorted(numbers)
    assert set(numbers) == {1, 2, 3, 4}


def test_paragraphs_without_labels_are_no_digest() -> None:
    text = "Chile lifted its embargo. Traders cheered.\n\nPeru did not. It waits.\n\nTogo is calm. So it seems."
    assert {view.section for view in views(text)} == {0}


def test_an_item_takes_its_parties_from_its_own_label() -> None:
    assert ("NOR", "GHA", "timber", "decided") in rows(DIGEST)


def test_a_heading_names_the_target_and_the_opening_the_sender() -> None:
    found = rows(COMMUNIQUE, title="EU: conclusions of the Council")
    assert ("EU", "MLI", "defence", "decided") in found
    assert ("EU", "GIN", "unspecified", "proposed") in found


def test_a_line_of_place_and_day_names_no_party() -> None:
    text = "Lima, 9 May 2023\n\nThe Council of the European Union lifts the arms embargo on Mali."
    assert rows(text) == {("EU", "MLI", "defence", "decided")}


NUMBERED = (
    "Good morning.\n\n"
    "1. EU, tenth package. Published on Monday. The sale of boats to Iranian buyers is banned.\n\n"
    "2. UK / Peru \u2014 Since Tuesday seven banks may no longer be dealt with.\n\n"
    "3. Chile. Norway lifted its ban on the country's copper.\n\n"
    "Not today, but soon: a roadmap."
)


def test_a_number_before_a_label_is_no_part_of_it() -> None:
    found = {(view.rubric_sender, view.rubric) for view in views(NUMBERED)}
    assert {("EU", None), ("GBR", "PER"), (None, "CHL")} <= found
    assert ("EU", "IRN", "shipping", "decided") in rows(NUMBERED)


def test_a_label_heads_its_own_paragraph_only() -> None:
    last = views(NUMBERED)[-1]
    assert (last.rubric_sender, last.rubric) == (None, None)
