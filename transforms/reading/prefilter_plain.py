"""The prefilter without the reference data: kept until the extractor holds a ``Prefilter``.

Cheap, and it errs on the side of letting through.

Strong stems decide alone. Words such as "ban" or "suspend" decide only near a word for what sanctions restrict, since
most bans are about something else ("Export-Import Bank", a footballer's ban).
"""

import re

import ahocorasick_rs

_STEMS = [
    "sanction",
    "embargo",
    "blacklist",
    "black list",
    "black-list",
    "delist",
    "de-list",
    "asset freeze",
    "assets freeze",
    "freeze on assets",
    "froze the assets",
    "freeze the assets",
    "assets frozen",
    "freezing the assets",
    "frozen assets",
    "export control",
    "export curb",
    "snapback",
    "snap-back",
    "snap back",
    "price cap",
    "entity list",
    "entities list",
    "travel ban",
    "visa ban",
    "entry ban",
    "blockade",
    "boycott",
    "countermeasure",
    "counter-measure",
    "denial order",
    "general licen",
    "trade ban",
    "arms ban",
    "oil ban",
    "restrictive measure",
    "specially designated",
    "persona non grata",
    "asset-freeze",
    "unfreez",
    "retaliat",
    "blocked person",
    "shadow fleet",
    "jackson-vanik",
    "cocom",
    "magnitsky",
]

_CHANGE = (
    r"\b(?:"
    r"ban(?:s|ned|ning)?|bar(?:s|red|ring)?|prohibit\w*|forb[ai]d\w*|outlaw\w*|halt\w*|suspen[ds]\w*|free[zs]\w*"
    r"|froze\w*|restrict\w*|curb\w*|licen[cs]\w*|waive\w*|exempt\w*|lift\w*|clos(?:e|es|ed|ing|ure)|reopen\w*"
    r"|sever\w*|cut(?:s|ting)? off|no longer|once (?:again|more)|resum\w*|stop\w*|block\w*|refus\w*"
    r"|den(?:y|ies|ied)|designat\w*|withdr[ae]w\w*|not be (?:sold|shipped|exported|imported|bought)"
    r"|authori[sz]\w*|allow\w*|permit\w*|limit\w*|end(?:s|ed|ing)?|cancel\w*|revok\w*"
    r")\b"
)
_OBJECT = (
    r"\b(?:"
    r"imports?|exports?|trade|assets?|airspace|flights?|airlines?|ports?|oil|crude|gas|shipments?|sales?|arms"
    r"|weapons?|goods|borders?|visas?|accounts?|funds?|investments?|transactions?|lists?|grain|wheat|aircraft"
    r"|ships?|vessels?|loans?|credits?|technology|chips?|coal|steel|gold|diamonds?|food|fuel|banks?|companies"
    r"|officials?|entry|products?|transit|vegetables?|fruit|meat|beef|fish|seafood|timber|wood|metals?|alumini?um"
    r"|copper|nickel|rubber|tobacco|cigars?|vodka|wine|sugar|coffee|cement|fertili[sz]ers?|potash|chemicals?"
    r"|computers?|turbines?|machines?|machinery|vehicles?|cars?|trucks?|lorry|lorries|tankers?|electricity|permits?"
    r"|packages?|payments?|ministers?|deputies|politicians?|terrorists?|listings?"
    r")\b"
)
_NEAR = re.compile(rf"{_CHANGE}.{{0,90}}{_OBJECT}|{_OBJECT}.{{0,60}}{_CHANGE}", re.IGNORECASE | re.DOTALL)
_STRONG = ahocorasick_rs.AhoCorasick(_STEMS)


def passes(title: str | None, text: str) -> bool:
    """Tell whether an article goes to the extractor."""
    whole = f"{title or ''}\n{text}"
    return bool(_STRONG.find_matches_as_indexes(whole.lower())) or _NEAR.search(whole) is not None
