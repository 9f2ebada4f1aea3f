"""What is hit is found in whatever order goods, dealings and lands are listed, and each with its own land."""

from datetime import date

import pytest

from tests.coding.rows import extractor
from transforms.extract import Document

Hit = set[tuple[str | None, str]]

DOES = {
    "banned": "imposed",
    "will ban": "imposed",
    "has lifted its ban on": "lifted",
    "suspended its embargo on": "suspended",
    "reimposed a ban on": "reinstated",
}
TAILS = ["", ", officials said", " because of the war", ", the first step of its kind", " until the end of the year"]
OBJECTS: dict[str, Hit] = {
    "imports of timber, gold and diamonds from Liberia": {("LBR", "timber"), ("LBR", "gold"), ("LBR", "diamonds")},
    "imports of timber from Liberia, Mali and Chad": {("LBR", "timber"), ("MLI", "timber"), ("TCD", "timber")},
    "imports of timber from Liberia and of gold from Mali": {("LBR", "timber"), ("MLI", "gold")},
    "imports of timber from Liberia and gold from Mali": {("LBR", "timber"), ("MLI", "gold")},
    "imports of timber from Liberia, gold from Mali and coal from Chad": {
        ("LBR", "timber"),
        ("MLI", "gold"),
        ("TCD", "coal"),
    },
    "imports of Liberian timber, Malian gold and Chadian coal": {("LBR", "timber"), ("MLI", "gold"), ("TCD", "coal")},
    "imports of timber from Liberia and sales of arms to Mali": {("LBR", "timber"), ("MLI", "defence")},
    "imports of timber from, and sales of arms to, Liberia": {("LBR", "timber"), ("LBR", "defence")},
    "imports of timber and, from June, of gold from Liberia": {("LBR", "timber"), ("LBR", "gold")},
    "imports from Liberia of timber and gold": {("LBR", "timber"), ("LBR", "gold")},
    "the import of timber and the export of arms to Liberia": {("LBR", "timber"), ("LBR", "defence")},
    "arms sales to Liberia, to Mali and to Chad": {("LBR", "defence"), ("MLI", "defence"), ("TCD", "defence")},
    "arms sales to Liberia, where a war goes on, and Mali": {("LBR", "defence"), ("MLI", "defence")},
    "arms sales to Liberia, which is at war, and Mali": {("LBR", "defence"), ("MLI", "defence")},
    "arms sales to Liberia, its oldest customer, and to Mali": {("LBR", "defence"), ("MLI", "defence")},
}


@pytest.mark.parametrize("does", DOES)
@pytest.mark.parametrize("hit", OBJECTS)
def test_each_of_those_listed_is_hit_in_its_own_goods(does: str, hit: str) -> None:
    expected = {("NOR", land, sector, DOES[does]) for land, sector in OBJECTS[hit]}
    wrong = {}
    for tail in TAILS:
        text = f"Norway {does} {hit}{tail}."
        found = extractor().claims(Document(None, text, date(2018, 6, 14)))
        rows = {(one.sender, one.target_country, one.sector, str(one.action)) for one in found}
        if rows != expected:
            wrong[text] = rows
    assert wrong == {}
