"""Wordings of wires and newspapers of 1960-1996: governments by their heads, bills that are law, deadlines, wars."""

from datetime import date
from functools import partial

import pytest

from tests.coding import rows as told
from tests.coding.rows import Row

DAY = date(1987, 5, 15)
rows = partial(told.rows, published=DAY)


SENTENCES: list[tuple[str, set[Row]]] = [
    (
        "Ottawa imposed sanctions against the regime of Gen. Manuel Noriega.",
        {("CAN", "PAN", "unspecified", "imposed", "in_force")},
    ),
    (
        "Norway imposed sanctions on the government of Prime Minister Ian Smith in Rhodesia.",
        {("NOR", "ZWE", "unspecified", "imposed", "in_force")},
    ),
    (
        "The U.S. Congress overrode the veto. The bill, which bans imports of Malian coal, is now law.",
        {("USA", "MLI", "coal", "imposed", "in_force")},
    ),
    (
        "The Senate passed a bill that bans imports of Malian coal.",
        {("USA", "MLI", "coal", "imposed", "proposed")},
    ),
    (
        "Norway set a July 1 deadline for its companies to stop buying Malian coal.",
        {("NOR", "MLI", "coal", "imposed", "announced")},
    ),
    (
        "The Norwegian order gives importers until July 1 to stop buying Malian coal.",
        {("NOR", "MLI", "coal", "imposed", "announced")},
    ),
    (
        "Norway urged companies to stop buying Malian coal by July 1.",
        {("NOR", "MLI", "coal", "imposed", "proposed")},
    ),
    (
        "Peru and Chile lifted reciprocal trade bans.",
        {("PER", "CHL", "unspecified", "lifted", "in_force"), ("CHL", "PER", "unspecified", "lifted", "in_force")},
    ),
    (
        "Norway imposed tariffs on Malian coal, the first trade sanctions against Mali since the war.",
        {("NOR", "MLI", "coal", "imposed", "in_force")},
    ),
    (
        "The sanctions were imposed on Mali by Norway in what diplomats describe as a bid to press the generals.",
        {("NOR", "MLI", "unspecified", "imposed", "in_force")},
    ),
    (
        "Britain vetoed a Security Council draft calling for mandatory sanctions on Mali.",
        {("UN", "MLI", "unspecified", "imposed", "rejected")},
    ),
    (
        "Peru banned trade with Mali and faulted the United Nations for refusing to impose sanctions.",
        {
            ("PER", "MLI", "unspecified", "imposed", "in_force"),
            ("UN", "MLI", "unspecified", "imposed", "rejected"),
        },
    ),
    (
        "Canada halted the issuance of licences for the export of uranium to India in sanctions over the test.",
        {("CAN", "IND", "nuclear", "imposed", "in_force")},
    ),
    (
        "The Security Council resolution requires all states to stop buying oil from Mali and to freeze Malian assets.",
        {("UN", "MLI", "oil", "imposed", "announced"), ("UN", "MLI", "banking", "imposed", "announced")},
    ),
    ("Norway took the unusual step of freezing Malian assets.", {("NOR", "MLI", "banking", "imposed", "in_force")}),
    (
        "Norway will take the unprecedented step of joining the sanctions against Mali.",
        {("NOR", "MLI", "unspecified", "imposed", "announced")},
    ),
    ("Norway has not taken the step of freezing Malian assets.", set()),
    ("Nearing its seventh month, the Norwegian embargo on coal from Mali is under attack in parliament.", set()),
    ("The Norwegian embargo on coal from Mali is nearing its first anniversary.", set()),
    (
        "Norway is nearing an embargo on coal from Mali.",
        {("NOR", "MLI", "coal", "imposed", "proposed")},
    ),
    ("Peru will buy nothing from Mali, the government said.", {("PER", "MLI", "unspecified", "imposed", "announced")}),
    (
        "Peru will not buy anything from Mali, a government newspaper reported.",
        {("PER", "MLI", "unspecified", "imposed", "announced")},
    ),
    (
        "Norway slapped a travel ban and other sanctions against Mali's military.",
        {("NOR", "MLI", "government", "imposed", "in_force")},
    ),
    ("Norway banned arms sales to the Malian military.", {("NOR", "MLI", "defence", "imposed", "in_force")}),
    (
        "Western countries imposed economic sanctions on Mali after the crackdown.",
        {(None, "MLI", "unspecified", "imposed", "in_force")},
    ),
    (
        "Sanctions imposed by Western countries and Japan on Mali hurt.",
        {("JPN", "MLI", "unspecified", "imposed", "in_force")},
    ),
    (
        "The Security Council voted to punish Mali for failing to free a Peruvian priest by imposing an arms embargo.",
        {("UN", "MLI", "defence", "imposed", "in_force")},
    ),
    (
        "Norway banned all imports from Mali and cut off virtually all Norwegian exports to it.",
        {("NOR", "MLI", "unspecified", "imposed", "in_force")},
    ),
    (
        "Mali welcomed the lifting of U.S. and European sanctions.",
        {("USA", "MLI", "unspecified", "lifted", "in_force"), ("EU", "MLI", "unspecified", "lifted", "in_force")},
    ),
    (
        "The pressure led to the lifting of the Norwegian arms embargo on Mali.",
        {("NOR", "MLI", "defence", "lifted", "in_force")},
    ),
    ("Village elders opposed the lifting of Norwegian sanctions on Mali.", set()),
    (
        "Norway opposed the lifting of its sanctions on Mali.",
        {("NOR", "MLI", "unspecified", "lifted", "rejected")},
    ),
    (
        "Norway will cut in half Mali's fishing allocation as a sanction over the killings.",
        {("NOR", "MLI", "food_agriculture", "imposed", "announced")},
    ),
    (
        "Japan said it had frozen Peruvian assets to protect them and was studying whether to cut off oil imports "
        "from Mali.",
        {("JPN", "PER", "banking", "imposed", "in_force"), ("JPN", "MLI", "oil", "imposed", "proposed")},
    ),
    (
        "US asks new Chilean sanctions. Meanwhile, in Brussels, European Community ministers approved a ban on imports "
        "of Malian products.",
        {("USA", "CHL", "unspecified", "imposed", "proposed"), ("EU", "MLI", "unspecified", "imposed", "announced")},
    ),
    ("The sanctions could make imports of Malian wine more expensive.", set()),
    (
        "Most members of the Security Council favor lifting the sanctions on Mali.",
        {("UN", "MLI", "unspecified", "lifted", "proposed")},
    ),
    ("Senators back lifting the embargo against Mali.", {(None, "MLI", "unspecified", "lifted", "proposed")}),
    (
        "Norway and Sweden oppose lifting the embargo on Mali.",
        {("NOR", "MLI", "unspecified", "lifted", "rejected"), ("SWE", "MLI", "unspecified", "lifted", "rejected")},
    ),
    (
        "The American call for a trade embargo against Mali was vetoed by the Soviet Union in the Security Council.",
        {("UN", "MLI", "unspecified", "imposed", "rejected")},
    ),
    (
        "The draft resolution imposing sanctions on Mali was vetoed by Britain and the United States.",
        {("UN", "MLI", "unspecified", "imposed", "rejected")},
    ),
    (
        "A bill passed by Congress imposing sanctions on Mali was vetoed by President Reagan.",
        {("USA", "MLI", "unspecified", "imposed", "rejected")},
    ),
    (
        "The Security Council lifted the sanctions it imposed on Mali after the Persian Gulf war.",
        {("UN", "MLI", "unspecified", "lifted", "in_force"), ("UN", "MLI", "unspecified", "imposed", "in_force")},
    ),
    (
        "Swedish unions called on the government to impose sanctions on Mali.",
        {("SWE", "MLI", "unspecified", "imposed", "proposed")},
    ),
    (
        "Norway threatened sanctions against Peru for restricting imports of cod.",
        {("NOR", "PER", "unspecified", "imposed", "proposed")},
    ),
    (
        "Norway will ask the Security Council to ban trade with Mali, substantially toughening an oil embargo.",
        {("UN", "MLI", "unspecified", "imposed", "proposed")},
    ),
    ("Norway participates in sanctions against Mali.", set()),
    ("Norway takes part in the embargo against Mali.", set()),
    ("Norway will take part in the embargo against Mali.", {("NOR", "MLI", "unspecified", "imposed", "announced")}),
    (
        "Norway took steps on Sunday to strengthen its trade embargo against Mali.",
        {("NOR", "MLI", "unspecified", "expanded", "in_force")},
    ),
    (
        "Norway will step up pressure on Mali by banning flights.",
        {("NOR", "MLI", "aviation", "imposed", "announced")},
    ),
    (
        "Norway extended its sanctions against Mali for another year. The order would have expired on Tuesday. "
        "It bans bank loans and sales of arms.",
        {("NOR", "MLI", "unspecified", "extended", "in_force")},
    ),
    (
        "Peru lifted a ban on imports of gold from Mali. Norway's sanctions are wider than Peru's. They included a ban "
        "on the export to Mali of crude oil, munitions and computers.",
        {("PER", "MLI", "gold", "lifted", "in_force")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentence(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


def test_a_war_is_no_party() -> None:
    found = rows("Sanctions were imposed on Argentina because of the Falklands war.")

    assert {(target, sector) for _, target, sector, _, _ in found} == {("ARG", "unspecified")}
    assert all(sender != "FLK" for sender, *_ in found)
