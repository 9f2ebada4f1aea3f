"""Headlines: noun stacks, clipped passives, labels, in lower case, with a full stop, and in capitals."""

from collections.abc import Iterator

from tests.grids.crossed.cells import Cell, lines, said

HEADLINES = lines("""
Norway lifts gold ban on Mali|gold|lifted|decided
Norway lifts Mali gold ban|gold|lifted|decided
Norway lifts ban on Mali gold|gold|lifted|decided
Norway ends Mali gold embargo|gold|lifted|decided
Norway set to lift Mali gold ban|gold|lifted|proposed
Norway may lift Mali gold ban|gold|lifted|proposed
Norway mulls lifting Mali gold ban|gold|lifted|proposed
Norway refuses to lift Mali gold ban|gold|lifted|rejected
Norway won't lift Mali gold ban|gold|lifted|rejected
Norway's gold ban on Mali lifted|gold|lifted|decided
Norwegian gold ban on Mali lifted|gold|lifted|decided
Mali gold ban lifted by Norway|gold|lifted|decided
Mali welcomes lifting of Norwegian gold ban|gold|lifted|decided
Mali: Norway lifts gold ban|gold|lifted|decided
Norway: gold ban on Mali lifted|gold|lifted|decided
Norway scraps curbs on Malian gold|gold|lifted|decided
Norway drops sanctions on Mali|unspecified|lifted|decided
Norway eases sanctions on Mali|unspecified|eased|decided
Norway eases Mali sanctions|unspecified|eased|decided
Norway eases Mali arms embargo|defence|eased|decided
Norway tightens Mali sanctions|unspecified|expanded|decided
Norway extends Mali sanctions|unspecified|extended|decided
Norway renews Mali arms embargo|defence|extended|decided
Norway suspends Mali sanctions|unspecified|suspended|decided
Norway reimposes sanctions on Mali|unspecified|reinstated|decided
Norway slaps sanctions on Mali|unspecified|imposed|decided
Norway hits Mali with sanctions|unspecified|imposed|decided
Norway sanctions Mali|unspecified|imposed|decided
Norway bans Mali gold|gold|imposed|decided
Norway bans Malian gold imports|gold|imposed|decided
Norway bars Malian ships|shipping|imposed|decided
Norway halts arms sales to Mali|defence|imposed|decided
Norway cuts off arms to Mali|defence|imposed|decided
Norway stops buying Mali gold|gold|imposed|decided
Norway blacklists Malian banks|banking|imposed|decided
Norway freezes Malian assets|banking|imposed|decided
Norway blocks Mali gold imports|gold|imposed|decided
Norway imposes arms embargo on Mali|defence|imposed|decided
Norway orders embargo on Mali|unspecified|imposed|decided
Norway announces Mali sanctions|unspecified|imposed|decided
Norway threatens Mali with sanctions|unspecified|imposed|proposed
Norway threatens sanctions on Mali|unspecified|imposed|proposed
Norway considers Mali sanctions|unspecified|imposed|proposed
Norway weighs gold ban on Mali|gold|imposed|proposed
Norway plans gold embargo on Mali|gold|imposed|proposed
Norway urged to lift Mali sanctions|unspecified|lifted|proposed
Norway rules out Mali sanctions|unspecified|imposed|rejected
Norway rejects sanctions on Mali|unspecified|imposed|rejected
Norway under pressure to ban Mali gold|gold|imposed|proposed
Norway resumes arms sales to Mali|defence|lifted|decided
Norway reopens ports to Malian ships|shipping|lifted|decided
Norway unfreezes Malian assets|banking|lifted|decided
Norway delists Malian banks|banking|lifted|decided
Mali slapped with Norwegian gold ban|gold|imposed|decided
Sanctions on Mali lifted, says Norway|unspecified|lifted|decided
Norway joins sanctions on Mali|unspecified|imposed|decided
Norway softens Mali gold curbs|gold|eased|decided
Oslo lifts gold ban on Bamako|gold|lifted|decided
Oslo sanctions Bamako over coup|unspecified|imposed|decided
Norway sanctions Mali's junta over coup|government|imposed|decided
Norway lifts gold ban as Mali frees prisoners|gold|lifted|decided
Norway bans gold from Mali after coup|gold|imposed|decided
After coup, Norway bans Mali gold|gold|imposed|decided
As Mali frees prisoners, Norway lifts gold ban|gold|lifted|decided
Norway keeps Mali gold ban|
Norway stands by Mali sanctions|
Norway defends Mali gold ban|
Norway's Mali ban hurts jewellers|
Mali gold ban bites in Norway|
Mali slams Norway's gold ban|
Norwegian gold ban worries Mali|
""")


def cells() -> Iterator[Cell]:
    """Yield the headlines in three dresses."""
    for line in HEADLINES:
        text, *row = line.split("|")
        rows = said(*row) if len(row) > 1 else frozenset()
        for dress in (text, f"{text}.", text.upper()):
            yield Cell(dress, rows)
