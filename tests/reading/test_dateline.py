from datetime import date

import pytest

from tests.reading.date_cases import WEDNESDAY
from transforms.reading.dates.dateline import dateline_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("WASHINGTON, May 8 (Reuters) - The ban ends today.", date(2023, 5, 8)),
        ("WASHINGTON, D.C., May 8 — The ban ends today.", date(2023, 5, 8)),
        ("MISSION, Kan., May 8 — The ban ends today.", date(2023, 5, 8)),
        ("By JOHN SMITH\nWASHINGTON, May 8 — The ban ends today.", date(2023, 5, 8)),
        ("WASHINGTON (Reuters), May 8 - The ban ends today.", date(2023, 5, 8)),
        ("WASHINGTON, 9:30 p.m. EST, May 8 - The ban ends today.", date(2023, 5, 8)),
        ("Tehran, May 8, WIRE — The ban ends today.", date(2023, 5, 8)),
        ("BRUSSELS, 9 May (AFP) — The ban ends today.", date(2023, 5, 9)),
        ("BRUSSELS, 9 May 2023 — The ban ends today.", date(2023, 5, 9)),
        ("Brussels, Tuesday, 9 May\nThe ban ends today.", date(2023, 5, 9)),
        ("COLOMBIA, 9 May. The ban ends today.", date(2023, 5, 9)),
        ("(New York, May 9, 2023) – The ban ends today.", date(2023, 5, 9)),
        ("May 9 (Reuters) - The ban ends today.", date(2023, 5, 9)),
        ("Geneva, Monday — The ban ends today.", date(2023, 5, 8)),
        ("LONDON, Monday night.—The ban ends today.", date(2023, 5, 8)),
        ("OSLO, Mon. - The ban ends today.", date(2023, 5, 8)),
        ("OSLO, Thurs. - The ban ends today.", date(2023, 5, 4)),
        ("(Oslo, 9 May 2023) The ban ends today.", date(2023, 5, 9)),
        ("OSLO, May 9 (AP) The ban ends today.", date(2023, 5, 9)),
        ("OSLO, May 9, 2023 /PRNewswire/ -- The ban ends today.", date(2023, 5, 9)),
        ("Press release No. 14, 9 May 2023\nThe ban ends today.", date(2023, 5, 9)),
        ("Statement by the Minister, May 9, 2023\n\nThe ban ends today.", date(2023, 5, 9)),
        ("09.05.2023\n\nThe ban ends today.", date(2023, 5, 9)),
        ("Date: 2023-05-09\nThe ban ends today.", date(2023, 5, 9)),
        ("Date: 2022-05-09\nThe ban ends today.", None),
        ("31.09.2023\n\nThe ban ends today.", None),
        ("The ban of 9 May 2023\nends today.", None),
        ("The ban (since 9 May 2023) ends today.", None),
        ("WASHINGTON, March 8 (Reuters) - The ban ends today.", None),
        ("WASHINGTON, June 8 (Reuters) - The ban ends today.", None),
        ("BRUSSELS, 9 May 2021 — The ban ends today.", None),
        ("Washington, May 8. The ban ends.", None),
        ("The ban ends on May 8.", None),
        ("The ban ended on May 8 — today.", None),
        ("", None),
    ],
)
def test_a_dateline_gives_the_day_if_it_is_near(text: str, day: date | None) -> None:
    assert dateline_day(text, 0, WEDNESDAY) == day


def test_a_dateline_needs_a_publication_date() -> None:
    assert dateline_day("WASHINGTON, May 8 (Reuters) - The ban ends.", 0, None) is None


def test_a_dateline_of_december_in_a_paper_of_january() -> None:
    assert dateline_day("ROME, Dec 30 (AP) - It ended.", 0, date(1986, 1, 2)) == date(1985, 12, 30)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("OSLO, 9/5 — The ban ends today.", date(2023, 5, 9)),
        ("OSLO, 9.5. — The ban ends today.", date(2023, 5, 9)),
        ("OSLO, 9/13 — The ban ends today.", None),
        ("OSLO, Tues., May 9. The ban ends today.", date(2023, 5, 9)),
        ("From Our Own Correspondent, OSLO, May 9. The ban ends today.", date(2023, 5, 9)),
        ("Tuesday\n\nThe ban ends.\n\nWednesday\n\nAnother begins.", None),
    ],
)
def test_datelines_in_figures_and_of_diaries(text: str, day: date | None) -> None:
    assert dateline_day(text, 0, WEDNESDAY) == day


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("Recent Actions 05/09/2023", date(2023, 5, 9)),
        ("Recent Actions - May 9, 2023", date(2023, 5, 9)),
        ("Circular of 9 May 2023", date(2023, 5, 9)),
        ("Circular of 9 May 2021", None),
        ("Ban ends on 9 May 2023", None),
        ("Recent Actions", None),
    ],
)
def test_the_title_of_a_notice_gives_the_day_on_which_it_speaks(title: str, day: date | None) -> None:
    text = f"{title}\n\nThe ban ends today."
    assert dateline_day(text, len(title) + 2, WEDNESDAY) == day
