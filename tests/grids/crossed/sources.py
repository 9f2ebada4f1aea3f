"""Who only speaks: ministers, envoys, agencies and firms of other lands, before and behind what they tell."""

from collections.abc import Iterator

from tests.grids.crossed.cells import Cell, lines, opened, said

SPEAKERS = lines("""
a Chadian minister
Chad's president
Chad
the United Nations
a UN spokesman in New York
the Swiss mediator
a mediator from Qatar
Chad's state radio
the French newspaper Le Monde
Human Rights Watch
a spokesman for Shell
the mining company Randgold
an American diplomat
diplomats in Geneva
Western diplomats in Paris
Japanese traders
traders in London
the Chadian embassy in Oslo
a Chinese envoy
a US State Department official
an analyst at a London bank
a Russian newspaper
the World Bank
Amnesty International
German exporters
the Indian ambassador to Mali
Nigeria's foreign minister, Musa Bello,
Musa Bello, Nigeria's foreign minister,
the African Union
the Swiss government
the Kremlin
the Vatican
the Tass news agency
Kyodo news agency
CNN
the London-based weekly Metal Bulletin
the Geneva office of the Red Cross
a former US president
a professor in Canada
Mali's foreign minister
officials in Bamako
""")
LIFTED = ("gold", "lifted")
FRAMES = (
    ("Norway has lifted its ban on Malian gold, {s} said on Monday.", LIFTED),
    ("{S} said on Monday that Norway had lifted its ban on Malian gold.", LIFTED),
    ("According to {s}, Norway has lifted its ban on Malian gold.", LIFTED),
    ("Norway has lifted its ban on Malian gold, according to {s}.", LIFTED),
    ('"Norway has lifted its ban on Malian gold," {s} said on Monday.', LIFTED),
    ("{S} praised Norway for lifting its ban on Malian gold.", LIFTED),
    ("{S} criticised on Monday the lifting of Norway's ban on Malian gold.", LIFTED),
    ("{S} called on Norway on Monday to lift its ban on Malian gold.", (*LIFTED, "proposed")),
    ("{S} urged Norway to lift its ban on Malian gold.", (*LIFTED, "proposed")),
    ("{S} said on Monday that Norway would not lift its ban on Malian gold.", (*LIFTED, "rejected")),
    ("{S} warned on Monday that Norway might ban Malian gold.", ("gold", "imposed", "proposed")),
    ("Norway should lift its ban on Malian gold, {s} said on Monday.", (*LIFTED, "proposed")),
    ("Norway had imposed sanctions on Mali, {s} announced on Monday.", ("unspecified", "imposed")),
)
TELLING = lines("""
announced
confirmed
insisted
stressed
signalled
recalled
argued
declared
wrote
tweeted
replied
repeated
admitted
acknowledged
explained
vowed
pledged
""")
TOLD = (
    ("Norway will not lift its ban on Malian gold, Kari Berg, its foreign minister, {v} on Monday.", "rejected"),
    ("Norway will not lift its ban on Malian gold, {v} its foreign minister, Kari Berg.", "rejected"),
    ("Norway will not lift its ban on Malian gold, the minister {v} on Monday.", "rejected"),
    ("Norway will lift its ban on Malian gold, a spokesman for the minister {v}.", "decided"),
    ("Norway will lift its ban on Malian gold, Prime Minister Kari Berg {v} in parliament.", "decided"),
)


def cells() -> Iterator[Cell]:
    """Yield the crossings."""
    for speaker in SPEAKERS:
        for frame, row in FRAMES:
            who = speaker.rstrip(",") if "ccording" in frame else speaker
            yield Cell(frame.format(s=who, S=opened(who)), said(*row))
    for verb in TELLING:
        for frame, stage in TOLD:
            yield Cell(frame.format(v=verb), said("gold", "lifted", stage))
