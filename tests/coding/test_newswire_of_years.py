"""Newswire from the sixties on, and briefs: who ordered goods, whose flights, ports that work again, ages in words."""

from datetime import date

import pytest

from tests.coding.texts import claims

# the day of the paper, a text in which "|" ends a paragraph, and its rows
STORIES = [
    ("1990-03-10", "France stopped shipment of 24 jets bought by Iraq.", "FRA IRQ aviation imposed 1990-03-10"),
    (
        "1990-03-10",
        "Germany has halted delivery of submarines ordered by Taiwan.",
        "DEU TWN defence imposed 1990-03-10",
    ),
    (
        "2012-03-10",
        "Iran Air, whose flights to Germany were stopped in 2011, has sold two planes.",
        "DEU IRN aviation imposed 2011",
    ),
    (
        "1992-03-10",
        "Cuba's sugar exports to the United States were banned in 1960.",
        "USA CUB food_agriculture imposed 1960",
    ),
    (
        "2012-03-10",
        "Bank Melli, whose assets were frozen by the EU in 2008, has opened an office in Baku.",
        "EU IRN banking imposed 2008",
    ),
    ("2012-03-10", "Kenya, whose flights to Somalia were halted in 2011, sent food.", "KEN SOM aviation imposed 2011"),
    ("1979-06-05", "Norway banned sales of drills to the Siberian fields.", "NOR SUN machinery imposed 1979-06-05"),
    (
        "1990-10-20",
        "The European Community imposed an embargo on all trade with Iraq on Monday, exempting food and medicine.",
        "EU IRQ unspecified imposed 1990-10-15",
    ),
    ("1996-10-20", "Kenya banned trade with Burundi, excepting medicines.", "KEN BDI unspecified imposed 1996-10-20"),
    (
        "1987-05-29",
        "India banned trade with Fiji on Monday. Tourism has all but ceased.",
        "IND FJI unspecified imposed 1987-05-25",
    ),
    (
        "2011-11-16",
        "The EU imposed an arms embargo on Libya on Monday. Cotton fell as the port of Tripoli reopened.",
        "EU LBY defence imposed 2011-11-14",
    ),
    (
        "2011-11-16",
        "Turkey's port of Mersin reopened to Syrian ships on Monday.",
        "TUR SYR shipping lifted 2011-11-14",
    ),
    (
        "2002-03-20",
        "Switzerland froze the accounts of Robert Mugabe on Tuesday. Economic sanctions were ruled out by John Howard.",
        "CHE ZWE government imposed 2002-03-19; AUS ZWE unspecified imposed 2002-03-19",
    ),
    (
        "1984-07-10",
        "House of Lords, Monday|The embargo on arms for Chile was lifted. The Government hoped that Santiago would "
        "answer.",
        "GBR CHL defence lifted 1984-07-09",
    ),
    (
        "1985-07-09",
        "LONDON, Monday - The embargo against imports from Argentina was lifted by statement. It takes effect at once.|"
        "Argentina would not lift its prohibition on British goods, the foreign minister said.",
        "GBR ARG unspecified lifted 1985-07-08; ARG GBR unspecified lifted 1985-07-08",
    ),
    (
        "1975-11-14",
        "Norway lifted the embargo on Chad on Monday. It was imposed in 1971 and widened in 1972 to foreign branches "
        "of Norwegian firms.",
        "NOR TCD unspecified lifted 1975-11-10; NOR TCD unspecified imposed 1971; NOR TCD unspecified expanded 1972",
    ),
    (
        "2012-11-14",
        "The EU extended its arms embargo on Syria to European brokers.",
        "EU SYR defence expanded 2012-11-14",
    ),
    (
        "1982-04-25",
        "Peru lifted the grain embargo on Chad on Monday. It also freed copper exports, which were banned in 1980.",
        "PER TCD food_agriculture lifted 1982-04-19; PER TCD metals_minerals lifted 1982-04-19; "
        "PER TCD metals_minerals imposed 1980",
    ),
    (
        "2012-04-25",
        "Sweden released $80 million of Iraqi money that had been frozen in 1990.",
        "SWE IRQ banking lifted 2012-04-25; SWE IRQ banking imposed 1990",
    ),
    (
        "1993-09-25",
        "Trade with Serbia is free from Monday, the Dutch minister said.",
        "NLD YUG unspecified lifted 1993-09-27",
    ),
    (
        "1998-09-23",
        "Norway lifted its embargo on Libya on Monday. Direct flights are legal once more.",
        "NOR LBY unspecified lifted 1998-09-21; NOR LBY aviation lifted 1998-09-21",
    ),
    (
        "1994-09-21",
        "Norway scrapped the decree of 1986, and with it its ban on South African coal.",
        "NOR ZAF coal lifted 1994-09-21",
    ),
    (
        "1996-10-10",
        "Kenya imposed a ban on all trade with Burundi and on flights to it.",
        "KEN BDI unspecified imposed 1996-10-10; KEN BDI aviation imposed 1996-10-10",
    ),
    (
        "1996-10-10",
        "The EU imposed a ban on trade with Syria and on loans to its banks.",
        "EU SYR unspecified imposed 1996-10-10; EU SYR banking imposed 1996-10-10",
    ),
    (
        "1978-01-17",
        "France lifted its arms embargo on Libya on Monday. Chad is next. Sales to it will be resumed, too.",
        "FRA LBY defence lifted 1978-01-16; FRA TCD defence lifted 1978-01-16; FRA TCD unspecified lifted 1978-01-16",
    ),
    (
        "1985-07-09",
        "Two years and three months after it was imposed, the embargo against Chad was lifted by Peru on Monday.",
        "PER TCD unspecified imposed 1983-04; PER TCD unspecified lifted 1985-07-08",
    ),
    (
        "1981-04-25",
        "Fifteen months and ten days after Peru banned sales of grain to Chad, Bolivia lifted its own ban.",
        "PER TCD food_agriculture imposed 1980-01; BOL TCD food_agriculture lifted 1981-04-25",
    ),
    (
        "2008-10-14",
        "Norway lifted its arms embargo on Chad and its ban on flights to it on Monday. Both were imposed in 2001.",
        "NOR TCD defence lifted 2008-10-13; NOR TCD aviation lifted 2008-10-13; NOR TCD defence imposed 2001; "
        "NOR TCD aviation imposed 2001",
    ),
    (
        "2008-10-14",
        "Norway lifted its arms embargo and its oil embargo on Chad on Monday. The two measures were imposed in 2001.",
        "NOR TCD defence lifted 2008-10-13; NOR TCD oil lifted 2008-10-13; NOR TCD defence imposed 2001; "
        "NOR TCD oil imposed 2001",
    ),
    (
        "2010-09-29",
        "The EU imposed an arms embargo and an oil embargo on Chad in 1999; the latter was lifted in 2001.",
        "EU TCD defence imposed 1999; EU TCD oil imposed 1999; EU TCD oil lifted 2001",
    ),
    (
        "2010-09-29",
        "In May 2000 the UN outlawed imports of gold from Liberia. That prohibition was allowed to lapse in June 2003.",
        "UN LBR gold imposed 2000-05; UN LBR gold lifted 2003-06",
    ),
    (
        "1999-07-24",
        "In May the EU banned imports of Serbian steel. Norway followed in June with a ban on all flights.",
        "EU YUG iron_steel imposed 1999-05; NOR YUG aviation imposed 1999-06",
    ),
    (
        "1999-07-24",
        "In May the EU banned imports of Serbian steel, and Norway responded in June with a halt to all trade.",
        "EU YUG iron_steel imposed 1999-05; NOR YUG unspecified imposed 1999-06",
    ),
    ("1999-07-24", "The EU fined an airline of Serbia. It would follow with interest what others did.", ""),
    (
        "2004-10-12",
        "Japan barred its companies from lending to Syrian ministries.",
        "JPN SYR banking imposed 2004-10-12",
    ),
    (
        "1999-04-29",
        "The EU said that seeds and medicines were needed and exempted them from its embargo on Haiti.",
        "EU HTI food_agriculture eased 1999-04-29; EU HTI pharma_health eased 1999-04-29",
    ),
    (
        "1965-11-12",
        "LONDON - No more Rhodesian tobacco will be bought, nor sugar, the British Government said on Thursday.",
        "GBR ZWE tobacco imposed 1965-11-11; GBR ZWE food_agriculture imposed 1965-11-11",
    ),
    (
        "1992-05-30",
        "The UN banned trade with Libya on Monday. No money may be sent to the country.",
        "UN LBY unspecified imposed 1992-05-25; UN LBY banking imposed 1992-05-25",
    ),
    (
        "1975-05-30",
        "LONDON - The Prime Minister told the House on Thursday that arms exports to Chile had been stopped.",
        "GBR CHL defence imposed 1975-05-29",
    ),
    (
        "1975-05-30",
        "LONDON - Britain stopped arms exports to Chile on Thursday. The country will have no further access to the "
        "London capital market.",
        "GBR CHL defence imposed 1975-05-29; GBR CHL banking imposed 1975-05-29",
    ),
    (
        "1960-08-21",
        "The O.A.S. agreed to recall its envoys and to sell the Dominican Republic no more arms.",
        "OAS DOM defence imposed 1960-08-21",
    ),
    ("2005-02-28", "Nobody was allowed to sell Togo weapons, ECOWAS said.", "ECOWAS TGO defence imposed 2005-02-28"),
    (
        "2002-06-11",
        "Qatari planes may cross Egypt from now on, the ministry said in Cairo on Monday.",
        "EGY QAT aviation lifted 2002-06-10",
    ),
    (
        "2014-08-19",
        "Norway repealed the measures it had taken against Iceland over its herring.",
        "NOR ISL unspecified lifted 2014-08-19; NOR ISL unspecified imposed None",
    ),
    (
        "2014-08-19",
        "Ghana, threatened in 2013 by the EU with a ban on its fish, gave in.",
        "EU GHA food_agriculture imposed 2013",
    ),
    (
        "1996-04-09",
        "The EU took the oil company NIS and the airline JAT off its Serbia sanctions list on Monday. It had frozen "
        "their assets in 1993.",
        "EU YUG oil lifted 1996-04-08; EU YUG aviation lifted 1996-04-08; EU YUG oil imposed 1993; "
        "EU YUG aviation imposed 1993",
    ),
    (
        "1981-12-30",
        "Norway banned exports of drills, pumps and other oil equipment to Iran.",
        "NOR IRN oil imposed 1981-12-30",
    ),
    (
        "1977-11-05",
        "The UN imposed an arms embargo on Chile on Friday. It named a crackdown in which two papers were banned.",
        "UN CHL defence imposed 1977-11-04",
    ),
    (
        "1998-07-03",
        "In 1993 UNITA was forbidden arms and fuel by the UN.",
        "UN AGO defence imposed 1993; UN AGO petroleum_products imposed 1993",
    ),
    ("1998-07-03", "Mali will be refused arms, France said on Monday.", "FRA MLI defence imposed 1998-06-29"),
    ("1998-07-03", "Iran was denied medicine because of the sanctions.", ""),
    ("2001-07-03", "Japan lifted its nuclear sanctions on India on Monday.", "JPN IND unspecified lifted 2001-07-02"),
]


@pytest.mark.parametrize(("day", "text", "expected"), STORIES)
def test_stories_are_read(day: str, text: str, expected: str) -> None:
    found = [
        f"{one.sender} {one.target_country} {one.sector} {one.action} {one.when.value}"
        for one in claims(text.replace("|", "\n\n"), published=date.fromisoformat(day))
    ]

    assert found == [one for one in expected.split("; ") if one]


def test_those_freed_are_men_and_no_sanctions() -> None:
    found = claims("The US lifted its sanctions on Guinea on Monday. Two teachers are among those freed.")
    assert {(one.target_country, str(one.action)) for one in found} == {("GIN", "lifted")}
