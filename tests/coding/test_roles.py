import pytest

from tests.coding.texts import roles


def read(text: str) -> tuple[list[str], list[str | None]]:
    found = roles(text)
    return [code for code, _ in found.senders], [one.name or one.country for one in found.targets]


@pytest.mark.parametrize(
    ("text", "senders", "targets"),
    [
        ("The EU lifted its sanctions on Mali.", ["EU"], ["MLI"]),
        ("The EU sanctioned Iran.", ["EU"], ["IRN"]),
        ("Iran was sanctioned by the EU.", ["EU"], ["IRN"]),
        ("Sanctions on Mali were lifted by France and Japan.", ["FRA", "JPN"], ["MLI"]),
        ("EU sanctions on Mali were lifted.", ["EU"], ["MLI"]),
        ("US sanctions on Iranian oil have been eased.", ["USA"], ["IRN"]),
        ("Iranian oil sanctions were eased.", [], ["IRN"]),
        ("The lifting of US sanctions on Sudan was welcomed.", ["USA"], ["SDN"]),
        ("The lifting of sanctions on Sudan by Washington was welcomed.", ["USA"], ["SDN"]),
        ("Russia imposed counter-sanctions on the European Union.", ["RUS"], ["EU"]),
        ("Russia banned imports of Polish apples.", ["RUS"], ["POL"]),
        ("Russia closed its airspace to British airlines.", ["RUS"], ["GBR"]),
        ("The EU hit Iran with sanctions.", ["EU"], ["IRN"]),
        ("The US and Canada imposed sanctions on Iran and Syria.", ["USA", "CAN"], ["IRN", "SYR"]),
        ("The US, Canada and Norway sanctioned Iran.", ["USA", "CAN", "NOR"], ["IRN"]),
        ("Kenya, together with Uganda, lifted its embargo against Burundi.", ["KEN", "UGA"], ["BDI"]),
        ("The five Nordic countries sanctioned Iran.", ["DNK", "FIN", "ISL", "NOR", "SWE"], ["IRN"]),
        ("France, not Germany, sanctioned Iran.", ["FRA"], ["IRN"]),
        ("Officials in Minsk said that Norway sanctioned Iran.", ["NOR"], ["IRN"]),
        ("The US sanctioned Gazprombank.", ["USA"], ["Gazprombank"]),
        ("The US lifted sanctions on Belaruskali.", ["USA"], ["Belaruskali"]),
        ("The US added Huawei to its entity list.", ["USA"], ["Huawei"]),
        ("OFAC removed Rosbank from its list.", ["USA"], ["Rosbank"]),
        ("Britain froze the assets of President Alexander Lukashenko.", ["GBR"], ["Alexander Lukashenko"]),
        ("Britain imposed sanctions on Lukashenko's government.", ["GBR"], ["BLR"]),
        ("Two ministers of Mali were barred from Switzerland.", ["CHE"], ["MLI"]),
        ("Turkish firms may no longer buy from Cyprus.", ["TUR"], ["CYP"]),
        ("Iranian ships may not enter the United States.", ["USA"], ["IRN"]),
        ("The draft resolution of the Council would impose an embargo on Sudan.", ["UN"], ["SDN"]),
    ],
)
def test_who_does_it_to_whom(text: str, senders: list[str], targets: list[str | None]) -> None:
    found_senders, found_targets = read(text)
    assert found_senders == senders
    assert sorted(found_targets, key=str) == sorted(targets, key=str)


@pytest.mark.parametrize(
    "text", ["Sanctions on Mali were lifted.", "The arms embargo was lifted.", "The ministry eased the sanctions."]
)
def test_a_sender_that_is_not_stated_stays_empty(text: str) -> None:
    assert roles(text).senders == []


def test_roles_keep_their_words() -> None:
    found = roles("Washington sanctioned Gazprombank.")
    assert found.senders == [("USA", "Washington")]
    assert [(one.country, one.sector, one.words) for one in found.targets] == [("RUS", "banking", "Gazprombank")]


@pytest.mark.parametrize(
    ("text", "partial"),
    [("The US lifted some of its sanctions.", True), ("The US lifted all of its sanctions.", False)],
)
def test_a_part_of_a_measure(text: str, *, partial: bool) -> None:
    assert roles(text).partial is partial
