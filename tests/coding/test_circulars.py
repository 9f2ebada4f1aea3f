"""Circulars and notes of trade bodies: resolutions by number, lists made longer, what stays, whom items hit."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

DAY = date(2003, 5, 30)

# a text in which "|" ends a paragraph; its rows, each as sender, target, sector and action
TOLD = [
    ("Imports of timber from Liberia are prohibited from 7 July (resolution 1478).", {"UN LBR timber imposed"}),
    ("By resolution 1306, imports of diamonds from Sierra Leone are banned.", {"UN SLE diamonds imposed"}),
    ("Under resolution 181 of 7 August 1963 sales of arms to South Africa were banned.", {"UN ZAF defence imposed"}),
    ("By Resolution 313 of the Russian government, exports of logs to Finland are banned.", {"RUS FIN timber imposed"}),
    ("House resolution 446 asks for nothing. Imports of steel from Angola are banned.", {"USA AGO iron_steel imposed"}),
    ("The EU list of sanctioned Zimbabweans has been extended to 79 persons.", {"EU ZWE unspecified imposed"}),
    ("Canada widened its blacklist of Haitian officials by ten names.", {"CAN HTI government imposed"}),
    ("The EU extended its list of sanctioned Zimbabweans by twelve months.", {"EU ZWE unspecified extended"}),
    ("France was exempted by the United States from the oil embargo on Syria.", {"USA SYR oil eased"}),
    ("Switzerland takes over further EU listings against Belarus.", {"CHE BLR unspecified imposed"}),
    ("Deliveries of oil to Yugoslavia are forbidden (Regulation 900/1999).", {"EU YUG oil imposed"}),
    (
        "ALUMINIUM – Canada banned Russian metal.|STEEL – Ukraine extended its ban on Belarusian goods.|GOLD – Quiet.",
        {"CAN RUS aluminium imposed", "UKR BLR iron_steel extended"},
    ),
    (
        "POTASH / BELARUS. Nothing new on Belaruskali.|TIMBER / MYANMAR. The United States sanctions the Timber "
        "Enterprise; London has listed two conglomerates.|FISH / NORWAY. China has lifted the ban.",
        {"USA MMR timber imposed", "GBR MMR unspecified imposed", "CHN NOR food_agriculture lifted"},
    ),
    (
        "COTTON / XINJIANG. Brussels put four officials on its list.|TIN / BOLIVIA. Quiet.|TEA / IRAN. Quiet.",
        {"EU CHN government imposed"},
    ),
    (
        "1) Federal Republic of Yugoslavia|The EU banned oil.|2) Libya|The UN suspended its sanctions.",
        {"EU YUG oil imposed", "UN LBY unspecified suspended"},
    ),
    (
        "Q: May we sell phones to Syria?|A: Yes.|Q: Are diamonds from Liberia admitted?|A: No. In May the Security "
        "Council renewed the ban.|Q: What about Uzbekistan?|A: The EU imposed an arms embargo.",
        {"UN LBR unspecified extended", "EU UZB defence imposed"},
    ),
    (
        "Ports: The EU bans Russian vessels.|Coal: Japan stops imports of Russian coal.|Georgia: Tbilisi will not join "
        "the port ban.",
        {"EU RUS shipping imposed", "JPN RUS coal imposed", "GEO RUS shipping imposed"},
    ),
    ("17:45 GMT Nigeria has banned exports of steel to Niger.", {"NGA NER iron_steel imposed"}),
    ("9.05 Peru bans imports of fish from Chile.", {"PER CHL food_agriculture imposed"}),
    (
        "The EU prolonged its sanctions on Burma.|Nigeria, by contrast, is on the mend. The embargo on arms will not "
        "be lifted before May.",
        {"EU MMR unspecified extended", "EU NGA defence lifted"},
    ),
    (
        "Britain banned steel from Angola.|Zambia is a neighbour of Angola. The steel ban was lifted in May.",
        {"GBR AGO iron_steel imposed", "GBR AGO iron_steel lifted"},
    ),
    (
        "Japan will phase out imports of Russian coal. The EU's coal ban takes effect in August.",
        {"JPN RUS coal imposed", "EU RUS coal imposed"},
    ),
    (
        "DR CONGO: The US Treasury sanctioned two generals.|CÔTE D'IVOIRE: The UN lifted its embargo on diamonds.|"
        "BOSNIA AND HERZEGOVINA: EU measures against four men were renewed until 31 October 2004.",
        {"USA COD government imposed", "UN CIV diamonds lifted", "EU BIH unspecified extended"},
    ),
    ("EU measures against steel from China were renewed.", set()),
    ("Chad: The arms embargo stays.|Mali: The EU banned gold.|Togo: no restrictions.", {"EU MLI gold imposed"}),
]

TITLED = [
    (
        "South Africa: the week's decisions",
        "EEC. The Twelve had agreed on bans on iron; coal was dropped because of West German resistance.|Denmark. All "
        "trade ended in June.|Commonwealth. Six leaders called for bans on air links. Mrs Thatcher is against them.",
        {"EU ZAF iron_steel imposed", "DNK ZAF unspecified imposed", "COMMONWEALTH ZAF aviation imposed"},
    ),
    (
        "Live: Thailand's fish embargo and the reactions",
        "Laos does not intend to ban anything, says its minister.|The prime minister signs the decree: no fish from "
        "Malaysia may be imported.",
        {"THA MYS food_agriculture imposed"},
    ),
    (
        "What has changed for Syria",
        "The following applies from now on:|• EU: economic sanctions lifted on 28 May. Restrictions on weapons that "
        "serve repression stay.|• USA: sanctions ended by executive order of 30 June.|• Japan: oil embargo lifted on 2 "
        "June.|• Export controls: US licences are still needed.",
        {"EU SYR unspecified lifted", "USA SYR unspecified lifted", "JPN SYR oil lifted"},
    ),
    (
        "Changes in restrictions",
        "Iraq: The UN Security Council ended the trade sanctions.|Liberia: The ban on timber is extended (resolution "
        "1478).|Zimbabwe: The EU list is unchanged.|Myanmar: The member states agreed to widen the arms embargo.",
        {"UN IRQ unspecified lifted", "UN LBR timber extended", "EU MMR defence expanded"},
    ),
]


def _rows(text: str, title: str | None = None) -> set[str]:
    found = extractor().claims(Document(title, text.replace("|", "\n\n"), DAY))
    return {f"{one.sender} {one.target_country} {one.sector} {one.action}" for one in found}


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_formulas_of_circulars(text: str, expected: set[str]) -> None:
    assert _rows(text) == expected


@pytest.mark.parametrize(("title", "text", "expected"), TITLED)
def test_items_below_a_title(title: str, text: str, expected: set[str]) -> None:
    assert _rows(text, title) == expected
