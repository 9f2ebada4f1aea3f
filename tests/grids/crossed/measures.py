"""Every name of a measure with every verb that makes, ends or changes one, in six frames."""

from collections.abc import Iterator

from tests.grids.crossed.cells import Cell, lines, opened, said

MEASURES = tuple(
    tuple(line.split("|"))
    for line in lines("""
trade embargo on Mali|unspecified
embargo against Mali|unspecified
oil embargo on Mali|oil
arms embargo on Mali|defence
ban on gold imports from Mali|gold
curbs on gold imports from Mali|gold
restrictions on gold imports from Mali|gold
controls on gold exports to Mali|gold
prohibition on imports of gold from Mali|gold
prohibition of imports of gold from Mali|gold
bar on the import of Malian gold|gold
boycott of Malian gold|gold
blockade of Mali|unspecified
freeze on gold imports from Mali|gold
halt to gold imports from Mali|gold
stoppage of gold shipments to Mali|gold
licensing requirement for gold exports to Mali|gold
asset freeze on Mali's central bank|banking
freeze of the assets of the central bank of Mali|banking
visa ban on Malian ministers|government
travel ban on Mali's leaders|government
entry ban on Malian generals|government
flight ban on Mali|aviation
ban on flights from Mali|aviation
ban on Malian airlines|aviation
ban on overflights by Malian aircraft|aviation
port ban on Malian ships|shipping
freeze on credits to Mali|banking
ban on loans to Mali|banking
price cap on Malian oil|oil
export controls on semiconductors for Mali|semiconductors
sanctions on Mali|unspecified
economic sanctions against Mali|unspecified
financial sanctions against Mali|unspecified
punitive measures against Mali|unspecified
penalties on Mali's banks|banking
ban on tourist travel to Mali|tourism
ban on arms sales to Mali|defence
curbs on arms exports to Mali|defence
ban on dealings with Malian banks|banking
ban on exports of technology to Mali|technology
""")
)
VERBS = {
    "imposed": ("impose", "introduce", "slap", "declare", "place", "institute", "decree", "clamp", "bring in"),
    "lifted": (
        *("lift", "remove", "end", "scrap", "drop", "repeal", "revoke", "rescind", "abolish", "cancel", "terminate"),
        *("withdraw", "annul", "do away with", "call off", "axe", "discontinue"),
    ),
    "eased": ("ease", "relax", "loosen", "soften", "scale back"),
    "suspended": ("suspend", "pause"),
    "extended": ("extend", "prolong", "renew", "roll over"),
    "expanded": ("expand", "widen", "tighten", "broaden", "step up", "toughen", "stiffen", "strengthen"),
    "reinstated": ("reinstate", "reimpose", "restore", "revive"),
}
PASTS = {
    "slap": "slapped",
    "bring": "brought",
    "scrap": "scrapped",
    "drop": "dropped",
    "cancel": "cancelled",
    "withdraw": "withdrew",
    "annul": "annulled",
    "do": "did",
    "step": "stepped",
}
PARTICIPLES = {"withdraw": "withdrawn", "do": "done"}
FRAMES = (
    "Norway {past} {its} on Monday.",
    "{The} {be} {participle} by Norway on Monday.",
    "A Norwegian {measure} {be} {participle} on Monday.",
    "Norway {third} {measure}",
    "Norway said on Monday that {its} would be {participle}.",
    "Norway has decided to {verb} {its}.",
)
STEP = 7
"""Of all crossings every seventh is read, another one in each frame."""


def _inflected(verb: str, forms: dict[str, str], ending: str) -> str:
    word, _, particle = verb.partition(" ")
    if word in forms:
        word = forms[word]
    elif ending == "s":
        word += "es" if word.endswith(("x", "sh", "o")) else "s"
    else:
        word += "d" if word.endswith("e") else "ed"
    return f"{word} {particle}".strip()


def _many(measure: str) -> bool:
    return measure.split(" on ", maxsplit=1)[0].split(" against ", maxsplit=1)[0].endswith("s")


def cells() -> Iterator[Cell]:
    """Yield the crossings."""
    verbs = [(verb, action) for action, some in VERBS.items() for verb in some]
    for row, (measure, sector) in enumerate(MEASURES):
        article = "" if _many(measure) else "an " if measure[0] in "aeio" else "a "
        for column, (verb, action) in enumerate(verbs):
            if measure.startswith("price cap") and verb in ("lift", "drop"):
                continue  # raises it, lowers it
            for turn, frame in enumerate(FRAMES):
                if (row + column + turn) % STEP or (measure.startswith(("halt", "stop")) and "third" in frame):
                    continue  # of a headline's "halt" it is hard to say whether it is a noun
                text = frame.format(
                    its=(article if action == "imposed" else "its ") + measure,
                    The=f"The {measure}",
                    be="were" if _many(measure) else "was",
                    measure=measure,
                    verb=verb,
                    past=_inflected(verb, PASTS, "ed"),
                    participle=_inflected(verb, {**PASTS, **PARTICIPLES}, "ed"),
                    third=_inflected(verb, {}, "s"),
                )
                if _many(measure):
                    text = text.replace("A Norwegian", "Norwegian")
                yield Cell(opened(text), said(sector, action))
