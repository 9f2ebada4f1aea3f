"""Ways and wares of trade pages: borders long shut, wares no longer handled, leave for nobody, orders taken back."""

from datetime import date
from functools import partial

import pytest

from tests.coding import rows as told
from tests.coding.rows import Row
from tests.coding.texts import claims

DAY = date(2024, 5, 15)
rows = partial(told.rows, published=DAY)


SENTENCES = [
    # wares that are handled no more
    ("Georgia stopped carrying Armenian cement on Monday.", {("GEO", "ARM", "cement", "imposed", "in_force")}),
    ("Chile stopped accepting Bolivian zinc.", {("CHL", "BOL", "metals_minerals", "imposed", "in_force")}),
    (
        "Serbia's state railways ceased hauling Kosovan grain.",
        {("SRB", "XKX", "food_agriculture", "imposed", "in_force")},
    ),
    ("Norway stopped training Malian soldiers.", set()),
    # leave that ends or is given to nobody
    (
        "The customs office of Chad will stop taxing or allowing cotton imports from Sudan.",
        {("TCD", "SDN", "food_agriculture", "imposed", "announced")},
    ),
    (
        "Oman said no ship from Eritrea will be allowed into its ports.",
        {("OMN", "ERI", "shipping", "imposed", "announced")},
    ),
    ("Kenya said no vessel will be allowed to sail to Somalia.", {("KEN", "SOM", "shipping", "imposed", "announced")}),
    ("Kenya said no to lifting its sanctions on Somalia.", {("KEN", "SOM", "unspecified", "lifted", "rejected")}),
    (
        "Oman said that vessels flying the Eritrean flag are not allowed to call at its ports until further notice.",
        {("OMN", "ERI", "shipping", "imposed", "in_force")},
    ),
    # orders and stops taken back
    (
        "A circular of Chile's customs cancelled previous directives that banned cargoes of Bolivian origin.",
        {("CHL", "BOL", "unspecified", "lifted", "in_force")},
    ),
    (
        "Nepal withdrew the notification which prohibited imports of Indian sugar.",
        {("NPL", "IND", "food_agriculture", "lifted", "in_force")},
    ),
    ("Togo ended the suspension of cargoes from Guinea.", {("TGO", "GIN", "unspecified", "lifted", "in_force")}),
    # what came of an event
    (
        "The general seized power last May, prompting Kenya to close its border with Sudan and ban trade with it.",
        {("KEN", "SDN", "unspecified", "imposed", "in_force")},
    ),
    # how long it has been shut already is no change
    ("The border of Chad with Sudan has been closed for nearly a year.", set()),
    ("The crossing has been shut for more than 50 days to Sudanese lorries.", set()),
    # answers in kind
    (
        "Peru retaliated with a halt to imports of Chilean fruit.",
        {("PER", "CHL", "food_agriculture", "imposed", "in_force")},
    ),
    (
        "Peru would retaliate with a halt to imports of Chilean fruit.",
        {("PER", "CHL", "food_agriculture", "imposed", "proposed")},
    ),
    (
        "Peru retaliated with a shutdown of its border with Chile.",
        {("PER", "CHL", "unspecified", "imposed", "in_force")},
    ),
    ("Peru cut internet bandwidth from Chile.", {("PER", "CHL", "telecoms", "imposed", "in_force")}),
    # ports on land
    (
        "Imports from Mali shall not be allowed from any land port, Guinea said.",
        {("GIN", "MLI", "unspecified", "imposed", "announced")},
    ),
    ("Kazakhstan stopped admitting Kyrgyz lorries.", {("KAZ", "KGZ", "unspecified", "imposed", "in_force")}),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_ways_and_wares(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


MORE = [
    # what hangs on "unless somebody decides to"
    ("The embargo on Chad stays in place until May unless the Council decides to lift it earlier.", set()),
    ("The ban on Chadian gum stays in force unless the EU votes to lift it.", set()),
    (
        "If Japan decides to ban Chadian gum, nobody will be surprised.",
        {("JPN", "TCD", "unspecified", "imposed", "proposed")},
    ),
    # who is not let, and says so of its own ports
    (
        "Oman said Eritrean ships would not be allowed to dock at its ports.",
        {("OMN", "ERI", "shipping", "imposed", "announced")},
    ),
    (
        "Oman said Eritrean ships shall not be allowed to visit any Omani port.",
        {("OMN", "ERI", "shipping", "imposed", "announced")},
    ),
    (
        "Sales of steel to Chad will not be allowed again, Oslo said.",
        {("NOR", "TCD", "iron_steel", "lifted", "rejected")},
    ),
    # bans that are halted, mail that is stopped
    ("Peru halted its ban on Chilean timber.", {("PER", "CHL", "timber", "lifted", "in_force")}),
    (
        "Peru has suspended all inbound mail and parcel exchanges with Chile.",
        {("PER", "CHL", "telecoms", "imposed", "in_force")},
    ),
    # where goods come from, said twice
    (
        "It shall be prohibited to buy cement originating in or exported from Chad, Kenya said.",
        {("KEN", "TCD", "cement", "imposed", "announced")},
    ),
    (
        "The import of all goods made in or shipped from Chad shall be prohibited with immediate effect, Kenya said.",
        {("KEN", "TCD", "unspecified", "imposed", "in_force")},
    ),
    # ways that protesters block
    ("Police in Kenya raided the camp of protesters blocking a border crossing with Uganda.", set()),
]


@pytest.mark.parametrize(("text", "expected"), MORE)
def test_more_ways_and_wares(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


def test_a_list_that_spells_out_a_change_has_its_date() -> None:
    found = claims(
        "The UN imposed sanctions on Chad in March 2001. The sanctions included an arms embargo and a gold ban.",
        published=DAY,
    )
    assert {(one.sector, one.when.value) for one in found} == {("defence", "2001-03"), ("gold", "2001-03")}


BORDERS = [
    (
        "Chad and Niger will reopen their shared border on Monday.",
        {("TCD", "NER", "unspecified", "lifted", "announced"), ("NER", "TCD", "unspecified", "lifted", "announced")},
    ),
    (
        "Chad and Niger closed their border.",
        {("TCD", "NER", "unspecified", "imposed", "in_force"), ("NER", "TCD", "unspecified", "imposed", "in_force")},
    ),
    ("Chad opened its border with Niger.", {("TCD", "NER", "unspecified", "lifted", "in_force")}),
    ("Chad is ready to open its border with Niger.", {("TCD", "NER", "unspecified", "lifted", "proposed")}),
    ("Chad opened a new border crossing with Niger.", set()),
    ("Peru dropped Chile from its list of white countries.", {("PER", "CHL", "unspecified", "imposed", "in_force")}),
    ("However, not all curbs on exports to Chile have been removed, Peru said.", set()),
    ("Oslo offered Chad a deal provided it lifted its ban on Libyan olives.", set()),
    (
        "Chad will lift its ban on Libyan olives provided that Libya frees the men.",
        {("TCD", "LBY", "food_agriculture", "lifted", "proposed")},
    ),
    (
        "Peru lifted a ban on Chilean timber. Chilean coal exports to Peru have since resumed.",
        {("PER", "CHL", "timber", "lifted", "in_force"), ("PER", "CHL", "coal", "lifted", "in_force")},
    ),
    (
        "Peru banned Chilean ships from its ports. Norway and Iceland made similar announcements.",
        {(one, "CHL", "shipping", "imposed", "in_force") for one in ("PER", "NOR", "ISL")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), BORDERS)
def test_borders_and_lists(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected
