"""The sectors of the log: code, parent, label, the codes that join trade and industry statistics, what belongs.

HS codes are headings of the Harmonized System 2022 (two, four or six digits), ISIC codes those of Revision 4. A service
has no HS code. ``note`` says where the border to a neighbouring sector runs.
"""

from typing import NamedTuple


class SectorInfo(NamedTuple):
    """One sector: its place in the tree and in two classifications."""

    code: str
    parent: str | None
    label: str
    hs: tuple[str, ...]
    isic: tuple[str, ...]
    note: str


SECTORS: tuple[SectorInfo, ...] = (
    SectorInfo(
        "potash",
        "fertilizer",
        "Potash (potassium fertilizers)",
        ("3104", "310420", "310430", "310490", "310520", "310560", "310590",),
        ("0891", "2012",),
        'core is 310420 potassium chloride; 310520/310560/310590 are the NPK and PK blends that the EU Belarus annex also names; Belaruskali, BPC, Uralkali',
    ),
    SectorInfo(
        "fertilizer",
        "chemicals",
        "Fertilizers",
        ("31", "2510", "2814", "283421",),
        ("0891", "2012",),
        'ammonia (2814) and potassium nitrate (283421) are traded as fertilizer inputs; phosphate rock is 2510',
    ),
    SectorInfo(
        "oil",
        "energy",
        "Crude oil",
        ("2709",),
        ("0610", "0910", "4930",),
        'price-cap, embargo and producer designations (Rosneft, PdVSA); condensates also 2709',
    ),
    SectorInfo(
        "gas",
        "energy",
        "Natural gas and LNG",
        ("271111", "271121", "271129",),
        ("0620", "0910", "3520", "4930",),
        '271111 LNG, 271121 pipeline gas; LPG (271112-271119) is petroleum_products, so heading 2711 as a whole is ambiguous',
    ),
    SectorInfo(
        "petroleum_products",
        "energy",
        "Refined petroleum products and LPG",
        ("2710", "271112", "271113", "271114", "271119", "2712", "2713", "2714", "2715", "2707",),
        ("1920",),
        'diesel, kerosene, fuel oil, LPG, bitumen; UN DPRK refined-product cap; 2707 coal-tar oils sits here in EU annexes',
    ),
    SectorInfo(
        "coal",
        "energy",
        "Coal, peat and coke",
        ("2701", "2702", "2703", "2704",),
        ("0510", "0520", "0892", "1910",),
        'EU fifth package and UNSCR 2371',
    ),
    SectorInfo(
        "energy",
        None,
        "Energy (general)",
        ("27", "2612", "2844", "8401",),
        ("05", "06", "0721", "0892", "0910", "19", "2011", "3510", "3520", "3530", "4930",),
        'use only when the article does not say oil, gas, products, coal or nuclear; electricity is 2716',
    ),
    SectorInfo(
        "nuclear",
        "energy",
        "Nuclear materials and technology",
        ("2612", "2844", "8401",),
        ("0721", "2011", "3510",),
        'uranium ore 2612, enriched uranium and isotopes 2844 (US ban of 2024 is low-enriched uranium), reactors and fuel elements 8401; ISIC puts fuel processing in 2011',
    ),
    SectorInfo(
        "gold",
        "metals_minerals",
        "Gold and precious metals",
        ("7108", "7112", "7113", "7115", "7118",),
        ("0729", "2420", "3211",),
        '7108 unwrought and semi-manufactured gold; jewellery 7113 is in the G7/EU gold ban; silver 7106 and platinum 7110 are not coded gold',
    ),
    SectorInfo(
        "diamonds",
        "metals_minerals",
        "Diamonds",
        ("7102", "7104", "7105",),
        ("0899", "3211",),
        '710231/710239 non-industrial; 7104 covers lab-grown since the EU 12th package; Alrosa',
    ),
    SectorInfo(
        "iron_steel",
        "metals_minerals",
        "Iron and steel",
        ("72", "73", "2601",),
        ("0710", "2410", "2431",),
        '2601 iron ore; UNSCR 2371, EU fourth package',
    ),
    SectorInfo(
        "aluminium",
        "metals_minerals",
        "Aluminium",
        ("76", "2606", "281820",),
        ("0729", "2420",),
        'bauxite 2606, alumina 281820; Rusal; US and UK April 2024, EU 16th package',
    ),
    SectorInfo(
        "metals_minerals",
        None,
        "Metals and minerals (general)",
        ("25", "26", "281820", "71", "72", "73", "74", "75", "76", "78", "79", "80", "81", "82", "83",),
        ("07", "08", "24", "25", "3211",),
        'parent of gold, diamonds, iron_steel, aluminium; copper 74 and nickel 75 have no sector of their own',
    ),
    SectorInfo(
        "timber",
        None,
        "Wood, paper and furniture",
        ("44", "45", "47", "48", "9401", "9403",),
        ("0210", "0220", "16", "17", "3100",),
        'EU Belarus March 2022 (wood), EU Russia fifth package',
    ),
    SectorInfo(
        "cement",
        None,
        "Cement and concrete",
        ("2523", "6810", "6811",),
        ("2394", "2395",),
        'EU Belarus March 2022, EU Russia fifth package; 2523 also falls under HS chapter 25 (metals_minerals): code cement when named',
    ),
    SectorInfo(
        "chemicals",
        None,
        "Chemicals, plastics and rubber",
        ("2510", "28", "29", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",),
        ("0891", "20", "22",),
        'parent of fertilizer; pharmaceuticals (HS 30) are in pharma_health; EU Belarus 2022 rubber ban is HS 4011',
    ),
    SectorInfo(
        "tobacco",
        None,
        "Tobacco",
        ("24",),
        ("0115", "1200",),
        'EU Belarus June 2021 covers goods used to make tobacco products (filters 5502, paper 4813)',
    ),
    SectorInfo(
        "food_agriculture",
        None,
        "Food, agriculture and fishing",
        ("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23",),
        ("01", "03", "10", "11",),
        'Russia food embargo of 2014 (02, 03, 04, 07, 08, 16, 19, 21); seafood 03 and 1604-1605 in US EO 14068; alcohol 2203-2208',
    ),
    SectorInfo(
        "luxury_goods",
        None,
        "Luxury goods",
        ("0101", "160431", "2204", "2208", "2402", "3303", "3304", "4202", "4303", "6403", "7101", "7113", "7114", "7116", "8703", "8903", "9101", "9102", "9111", "97",),
        ("3211", "1430", "1512", "1520",),
        'list-based and value-based (EU: above EUR 300 a piece), not one HS chapter; use only when the source says luxury',
    ),
    SectorInfo(
        "textiles",
        None,
        "Textiles, clothing and footwear",
        ("50", "51", "52", "53", "54", "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65",),
        ("13", "14", "15",),
        'UNSCR 2375',
    ),
    SectorInfo(
        "machinery",
        None,
        "Industrial machinery and electrical equipment",
        ("84", "85",),
        ("27", "28", "33",),
        'generic capital goods; chips, telecoms kit and reactors go to their own sectors',
    ),
    SectorInfo(
        "vehicles",
        None,
        "Motor vehicles and parts",
        ("87", "4011", "8407", "8408",),
        ("29", "3091", "45",),
        'Iran automotive sanctions 2018; tanks 8710 are defence; EU luxury cars 8703 only when the source says vehicles',
    ),
    SectorInfo(
        "semiconductors",
        "technology",
        "Semiconductors and chipmaking equipment",
        ("8541", "8542", "8486", "3818",),
        ("2610", "2829",),
        '8486 chipmaking equipment, 3818 wafers; US rules of 2022-10-07 and 2023-10-17',
    ),
    SectorInfo(
        "technology",
        None,
        "Technology, electronics and software (general)",
        ("8443", "8470", "8471", "8472", "8473", "8486", "8517", "8523", "8524", "8525", "8526", "8527", "8528", "8529", "8532", "8533", "8534", "8536", "8541", "8542", "8543", "3818", "90",),
        ("26", "2829", "5820", "62", "63",),
        'parent of semiconductors and dual_use; software and cloud services have no HS code',
    ),
    SectorInfo(
        "dual_use",
        "technology",
        "Dual-use goods and technology",
        ("854231", "854232", "854233", "854239", "851762", "852691", "853221", "853224", "854800", "847150", "850440", "851769", "852589", "852910", "852990", "853669", "853690", "854110", "854121", "854129", "854130", "854149", "854151", "854159", "854160", "848210", "848220", "848230", "848250", "880730", "901310", "901380", "901420", "901480", "847180", "848610", "848620", "848640", "853400", "854320", "902750", "903020", "903032", "903039", "903082", "845710", "845811", "845891", "845961", "846693",),
        ("26", "28", "3030",),
        'defined by control lists (EU 2021/821 Annex I, US CCL), not by HS; the codes are those of the G7 Common High Priority List of February 2024; several lie outside the technology parent',
    ),
    SectorInfo(
        "defence",
        None,
        "Defence, arms and ammunition",
        ("93", "8710", "8805", "8906", "3601", "3602", "3603", "3604",),
        ("2520", "3040", "8422",),
        'arms embargoes; explosives 3601-3604; warships 8906; military aircraft share 8802 with civil aviation',
    ),
    SectorInfo(
        "aviation",
        None,
        "Aviation and aerospace",
        ("88", "8411", "8407", "4011",),
        ("3030", "5110", "5120", "5223",),
        'airspace bans and carrier designations (Belavia) are services: no HS; jet fuel 2710 is petroleum_products; space vehicles 880260 are space',
    ),
    SectorInfo(
        "shipping",
        None,
        "Shipping, ships and ports",
        ("89",),
        ("3011", "50", "5222",),
        'tankers, shadow fleet, port bans; cargo is coded by its own sector',
    ),
    SectorInfo(
        "rail_road",
        None,
        "Rail and road transport",
        ("86", "8704", "8716",),
        ("3020", "4911", "4912", "4921", "4922", "4923", "5221",),
        'EU fifth package road-haulage ban is a service',
    ),
    SectorInfo(
        "banking",
        None,
        "Banking and finance",
        (),
        ("64", "65", "66",),
        'central banks 6411; SWIFT and payments 6619; securities and sovereign debt 6611-6612; parent of crypto and insurance',
    ),
    SectorInfo(
        "crypto",
        "banking",
        "Crypto-assets",
        (),
        ("6499", "6619",),
        'EU 20th package (2026-04-23) sectoral ban; mixers and exchanges; no HS and no own ISIC Rev.4 class',
    ),
    SectorInfo(
        "insurance",
        "banking",
        "Insurance and reinsurance",
        (),
        ("65", "6621", "6622", "6629",),
        'P&I cover for tankers; aviation insurance',
    ),
    SectorInfo(
        "telecoms",
        None,
        "Telecommunications",
        ("8517", "8525", "8526", "8529",),
        ("2630", "61",),
        'Huawei, ZTE; interception equipment',
    ),
    SectorInfo(
        "media",
        None,
        "Media and broadcasting",
        ("49",),
        ("58", "59", "60", "6391", "7310",),
        'EU broadcasting bans (RT, Sputnik); advertising services 7310',
    ),
    SectorInfo(
        "professional_services",
        None,
        "Professional and business services",
        (),
        ("69", "70", "71", "73", "74",),
        'EU, UK, US bans on accounting, auditing, legal, consulting, PR, engineering, architecture, IT consulting',
    ),
    SectorInfo(
        "construction",
        None,
        "Construction",
        ("6810", "7308", "8429", "8430", "9406",),
        ("41", "42", "43",),
        'EU 16th package names the construction sector; reconstruction relief for Syria',
    ),
    SectorInfo(
        "pharma_health",
        None,
        "Pharmaceuticals and health",
        ("30", "9018", "9019", "9020", "9021", "9022",),
        ("21", "3250", "86", "72",),
        'mostly exemptions and humanitarian licences',
    ),
    SectorInfo(
        "tourism",
        None,
        "Tourism and travel services",
        (),
        ("55", "7911", "7912", "7990",),
        'Crimea tourism ban, US-Cuba travel, Russia-Turkey 2015',
    ),
    SectorInfo(
        "space",
        None,
        "Space",
        ("880260", "8807",),
        ("3030", "5120", "6130",),
        '880260 spacecraft and launch vehicles; commercial space services in the EU 19th package',
    ),
    SectorInfo(
        "government",
        None,
        "Government, officials and security services",
        (),
        ("8411", "8412", "8413", "8421", "8422", "8423", "8430",),
        'people and bodies as such: ministers, judges, intelligence services; no HS',
    ),
    SectorInfo(
        "unspecified",
        None,
        "Unspecified",
        (),
        (),
        'no sector stated or implied by a named target',
    ),
)
"""Every sector, in the order of the code list."""

SECTOR_CODES: tuple[str, ...] = tuple(sector.code for sector in SECTORS)
"""The codes alone."""

SECTOR_PARENT: dict[str, str | None] = {sector.code: sector.parent for sector in SECTORS}
"""The next wider sector, or None at the top."""

UNSPECIFIED = "unspecified"
"""The sector of a change that names none."""
