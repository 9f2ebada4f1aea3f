"""Enumerations within one sentence, cut as if each item stood on a line: "decided to lift: (a) …; (b) …"."""

import re
from collections.abc import Iterator

from transforms.reading.word_set import word_set

_MARK = r"(?:\((?:[a-z]|[ivx]{2,4}|\d{1,2})\)|\d{1,2}[.)]|[a-z][.)]|[ivx]{2,4}[.)])"
_FIRST = re.compile(r"\s*(?:\((?:a|i|1)\)|1[.)]|[ai][.)])\s+(?=[\w\"'“‘«])")
_DASH = r"(?:--|[-–—•▪])\s+(?=[\w\"'“‘«])"
_DASHED = re.compile(rf"\s*{_DASH}")
_NEXT_DASH = re.compile(rf"[;,.]\s+(?=(?:and\s+)?{_DASH})")
_NEXT = re.compile(rf"(?:[;,.]|[;,.]?\s+(?:and|or|as well as))\s+(?={_MARK}\s+[\w\"'“‘«])")
_PARTS = re.compile(r";\s+(?:(?:and|or)\s+)?")
_LAST_WORD = re.compile(r"([\w’'-]+)\W*$")
_MEASURE = re.compile(
    r"(?:the|a|an|all|any|its|their|\d+)?\s*(?:[\w’'-]+\s+){0,3}?"
    r"(?:bans?|embargo(?:es)?|freez(?:e|es|ing)|restrictions?|prohibitions?|sanctions|suspensions?|closures?|zone|"
    r"caps?|controls?|limits?|curbs?|exclusion|blocking|blockade|moratorium)\b"
)
_OPENINGS = word_set(
    "lift lifts lifted lifting end ends ended ending remove removes removed repeal repeals repealed revoke revokes "
    "revoked terminate terminates terminated cancel cancels cancelled canceled drop drops dropped scrap scraps "
    "scrapped "
    "abolish abolishes abolished withdraw withdraws withdrew withdrawn rescind rescinds rescinded suspend suspends "
    "suspended ease eases eased relax relaxes relaxed impose imposes imposed introduce introduces introduced adopt "
    "adopts adopted announce announces announced order orders ordered decree decrees decreed approve approves "
    "approved extend extends extended prolong prolongs prolonged renew renews renewed following follows effect "
    "forthwith immediately once include includes including comprise comprises contain contains provides for"
)
"""Words on which the opening of an enumeration of measures ends."""


def cut_enumeration(text: str, start: int, end: int) -> list[int]:
    """Return where the items of the enumeration begin that a sentence holds behind a colon; none if it holds none."""
    colons = [one.start() for one in _COLON.finditer(text, start, end)]
    if not colons:
        return []
    for colon in colons[:_COLONS]:  # the first may close an address ("To the Congress of the United States: …")
        if (marked := _marked(text, colon, end)) is not None:
            return marked
    colon = colons[0]
    opening = text[max(start, colon - _FAR) : colon]
    if "following" in opening and _ENTRY.match(text, colon + 1, end) is not None:
        return [colon + 2, *(one.end() for one in _ENTRIES.finditer(text, colon + 1, end))]
    return _unmarked(text, colon, end, opening)


def _marked(text: str, colon: int, end: int) -> list[int] | None:
    """Return where items begin that have numbers, letters or dashes; none of them is no enumeration; None without."""
    first = _FIRST.match(text, colon + 1, end)
    if first is not None:
        begin = colon + 1 + len(first.group()) - len(first.group().lstrip())
        marked = [begin, *(one.end() for one in _NEXT.finditer(text, first.end(), end))]
        return marked if len(marked) >= _FEWEST else []
    if _DASHED.match(text, colon + 1, end) is not None:
        return [colon + 2, *(one.end() for one in _NEXT_DASH.finditer(text, colon + 1, end))]
    return None


def _unmarked(text: str, colon: int, end: int, opening: str) -> list[int]:
    """Return where items begin that only semicolons part, by what the opening says of them."""
    parts = [colon + 2, *(one.end() for one in _PARTS.finditer(text, colon + 1, end))]
    ruled = _RULING.search(opening) is not None and all(_DEALING.match(text, one, end) is not None for one in parts)
    if ruled or _FOLLOWING.search(opening) is not None:
        return parts
    if len(parts) < _FEWEST:
        return []
    acts = _DECIDED.search(opening) is not None and all(text.startswith("to ", one) for one in parts)
    return parts if acts or (_opens(opening) and all(_measures(text, parts, end))) else []


_ENTRY = re.compile(r"\s+[A-Z][A-Z'’.-]{2,}[A-Z, ]{0,60},")
"""How the entry of a register begins: a name in capitals, with an address behind a comma."""

_ENTRIES = re.compile(r"(?:;|\.)\s+(?:and\s+)?(?=[A-Z][A-Z'’.-]{2,}[A-Z, ]{0,60},)(?!DOB|POB|IMO|SWIFT|MMSI)")
_FOLLOWING = re.compile(
    r"\b[Tt]he following\b.*\b(?:prohibited|banned|forbidden|barred|permitted|allowed|authori[sz]ed)\b|"
    r"\b(?:prohibit|ban|bar|forbid|permit|allow|authori[sz]e|do)(?:s|ed|den|d|ing)? (?:any of )?the following$"
)
_RULING = re.compile(r"\b(?:prohibit(?:s|ed)?|ban(?:s|ned)|bar(?:s|red)|forb(?:ids?|ade|idden)|outlaw(?:s|ed)?)$")
_DEALING = re.compile(
    r"(?:the|all|any|new|direct|further|most|U\.S\.)?\s*(?:new |direct )?"
    r"(?:imports?|importation|exports?|exportation|re-?exports?|sales?|purchases?|suppl(?:y|ies)|shipments?|loans?|"
    r"credits?|investments?|transactions?|trade|flights?|transfers?|financing|dealings?)\b"
)
"""What an opening that ends on a word of forbidding has for its objects."""
_FAR = 150
"""Characters before the colon among which an opening says that what is forbidden or allowed follows."""


_COLON = re.compile(r":(?=\s)")
_COLONS = 3
_FEWEST = 2
_DECIDED = re.compile(
    r"\b(?:decide[sd]?|resolve[sd]?|agree[sd]?|order(?:s|ed)?|propose[sd]?|plans?|voted|undertakes?|undertook|intends?)"
    r"(?: today| yesterday)?$"
)


def _opens(opening: str) -> bool:
    word = _LAST_WORD.search(opening)
    return word is not None and word[1].lower() in _OPENINGS


def _measures(text: str, parts: list[int], end: int) -> Iterator[bool]:
    return (_MEASURE.match(text, one, end) is not None for one in parts)
