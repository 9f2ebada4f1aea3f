"""Changes told of a subject: as a noun with what came of it, and in the clauses and participles that hang on it."""

from datetime import date
from itertools import product

import pytest

from tests.coding.rows import extractor, lines
from transforms.extract import Document

PUBLISHED = date(2018, 6, 14)
Change = tuple[str | None, str | None, str, str, str | None]

NOUNS = {
    "lifting": "lifted",
    "suspension": "suspended",
    "extension": "extended",
    "easing": "eased",
    "reimposition": "reinstated",
    "tightening": "expanded",
}
SHAPES = ["The {n} by {s} of its {o}", "The {n} of {g} {o}", "The {n} of the {o} by {s}"]
SENDERS = {"Norway": "Norway's", "the government in Oslo": "the Norwegian government's"}
COMES_OF_IT = [
    "came two days after talks in Geneva.",
    "surprised the markets, dealers said.",
    "is the first such step since the war ended.",
    "takes effect at once, officials said.",
    "led to a fall in prices.",
    "was welcomed by traders.",
]


@pytest.mark.parametrize(("shape", "sender"), product(SHAPES, SENDERS))
def test_what_is_told_of_a_noun_of_change_tells_that_it_happened(shape: str, sender: str) -> None:
    for (noun, action), told in product(NOUNS.items(), COMES_OF_IT):
        measure = "ban on imports of Liberian timber"
        text = f"{shape.format(n=noun, s=sender, g=SENDERS[sender], o=measure)} {told}"
        assert [line.rpartition(" ")[0] for line in lines(text)] == [f"NOR LBR timber {action}"], text


@pytest.mark.parametrize(
    "told",
    [
        "topped the agenda.",
        "seemed far off.",
        "remained a distant hope.",
        "would come two days after talks in Geneva.",
        "did not come.",
        "needed the consent of all.",
        "takes time, officials said.",
        "is the first of their demands.",
        "is the first step towards peace, he said.",
        "comes only if elections are held.",
        "takes effect once parliament agrees.",
        "means little to traders.",
    ],
)
def test_what_is_told_of_a_change_that_is_only_talked_of_tells_of_no_change(told: str) -> None:
    found = lines(f"The lifting of Norway's arms embargo on Liberia {told}")
    assert not [line for line in found if line.endswith(("in_force", "announced"))]


def changes(text: str) -> set[Change]:
    """Return who changed what and how, and when, if that is stated."""
    claims = extractor().claims(Document(None, text, PUBLISHED))
    return {(one.sender, one.target_country, one.sector, str(one.action), one.when.value) for one in claims}


SET, ENDED, NEWS = "2014", "2018-06-11", "2018-06-14"
TOLD = {
    "A ban on {o} imposed by {s} in 2014 was lifted on Monday.": [("imposed", SET), ("lifted", ENDED)],
    "The ban that {s} imposed on {o} in 2014 was lifted on Monday.": [("imposed", SET), ("lifted", ENDED)],
    "The ban {s} put on {o} in 2014 has been lifted.": [("imposed", SET), ("lifted", NEWS)],
    "The ban on {o} that {s} imposed in 2014, suspended in 2016 and reimposed last year has been lifted.": [
        ("imposed", SET),
        ("suspended", "2016"),
        ("reinstated", "2017"),
        ("lifted", NEWS),
    ],
    "The ban on {o}, which {s} imposed in 2014 and extended in 2016, was lifted on Monday.": [
        ("imposed", SET),
        ("extended", "2016"),
        ("lifted", ENDED),
    ],
    "DAKAR, June 14 - Imposed by {s} in 2014 and extended two years later, the ban on {o} was lifted on Monday.": [
        ("imposed", SET),
        ("extended", "2016"),
        ("lifted", ENDED),
    ],
    "Officials said that the ban that {s} imposed on {o} in 2014 was lifted on Monday.": [
        ("imposed", SET),
        ("lifted", ENDED),
    ],
    "On Monday {s} lifted the ban on {o} it imposed in 2014.": [("imposed", SET), ("lifted", ENDED)],
    "In 2014 {s} imposed a ban on {o} that it now wants to extend.": [("imposed", SET), ("extended", NEWS)],
    "On Monday {s} suspended its ban on {o}, a measure that had been imposed in 2014.": [
        ("imposed", SET),
        ("suspended", ENDED),
    ],
}
OBJECTS = {"imports of Liberian timber": ["timber"], "imports of coal and gold from Liberia": ["coal", "gold"]}
WHO = {"Norway": "NOR", "the European Union": "EU", "the government in Canberra": "AUS"}


@pytest.mark.parametrize("shape", TOLD)
def test_each_change_told_of_a_measure_has_its_own_day_and_all_its_goods(shape: str) -> None:
    for (goods, sectors), (sender, code) in product(OBJECTS.items(), WHO.items()):
        text = shape.format(o=goods, s=sender)
        wanted = {(code, "LBR", sector, action, day) for sector in sectors for action, day in TOLD[shape]}
        assert changes(text) == wanted, text
