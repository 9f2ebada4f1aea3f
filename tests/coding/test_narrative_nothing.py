"""What stories say of bans without telling that one was made or ended: fears, talk, habits, conditions."""

import pytest

from tests.coding.texts import claims

TOLD = (
    "Ankara's answer might have been a ban on Greek cheese, but it never came.",
    "What Ankara might ban next is Greek cheese.",
    "Ankara toyed with a ban on Greek cheese.",
    "Ankara's answer, say diplomats, will be a ban on Greek cheese.",
    "The best answer to Ankara would be a ban on Turkish gas.",
    "A ban on Greek cheese would be Ankara's answer.",
    "Had Ankara wanted, its answer would have been a ban on Greek cheese.",
    "Greek cheese nearly fell victim to a Turkish ban.",
    "Greek cheese escaped a Turkish ban.",
    "Greek cheese was spared the Turkish ban.",
    "Greek dairies fear that their cheese will fall victim to a Turkish ban.",
    "Greek dairies wake every morning to rumours of a Turkish ban on their cheese.",
    "There followed talk of a Turkish ban on Greek cheese.",
    "There followed threats of a Turkish ban on Greek cheese.",
    "A demand for a Turkish ban on Greek cheese followed.",
    "Among the goods that Turkey may ban is Greek cheese.",
    "Among the goods that Turkey bans is Greek cheese.",
    "What Turkey bans is Greek cheese.",
    "Next, it is feared, Turkey will ban Greek cheese.",
    "Not a single cheese from Greece was sold in Turkey last year.",
    "Nobody in Turkey will miss Greek cheese.",
    "Turkish shops have no Greek cheese any more, since it is too dear.",
    "Greek cheese is a thing of the past, say dairies: cheap imports killed it.",
    "Trade between Turkey and Greece is at an end, sighed a dairyman.",
    "Exports of Greek cheese to Turkey came to an end when the dairy went bankrupt.",
    "Importers must stop buying Greek cheese, a Turkish nationalist wrote.",
    "Dairies must stop selling spoilt cheese to Turkey, the inspectors said.",
    "Turkish shops may resume selling Greek cheese once they are paid.",
    "It is illegal to sell Greek cheese in Turkey as Turkish cheese.",
    "It is no longer fashionable to buy Greek cheese in Ankara.",
    "The Turkish market is open to Greek cheese, the minister said.",
    "Turkey's market was never closed to Greek cheese.",
    "An end to the ban on Greek cheese is not in sight.",
    "Athens hopes for an end to the Turkish ban on its cheese.",
    "Athens awaits the lifting of the Turkish ban on its cheese.",
    "Athens demanded an end to the Turkish ban on its cheese.",
    "Athens will not see the end of the Turkish ban on its cheese soon.",
    "The end of the Turkish ban on Greek cheese is a matter of months, a diplomat said.",
    "That would be the end of the Turkish ban on Greek cheese.",
    "This could spell the end of the Turkish ban on Greek cheese.",
    "The ban on Greek cheese in Turkey has cost dairies millions.",
    "Since the Turkish ban on their cheese dairies sell to China.",
    "Greek dairies have learnt to live with the Turkish ban on their cheese.",
    "The Turkish ban on Greek cheese is in its third year.",
    "Three years after the Turkish ban on Greek cheese dairies are thriving.",
)


@pytest.mark.parametrize("text", TOLD)
def test_nothing_is_decided(text: str) -> None:
    found = claims(f"The quarrel between Turkey and Greece drags on. {text}")
    assert [one for one in found if one.decided] == []
