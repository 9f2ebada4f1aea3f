"""How a short sentence says that others fare as those just hit or freed, in words that leave those others out.

``X`` is whom a line is about, ``Y`` others named in it; words in capitals stand for those of ``WORDS``.
"""

import re
from dataclasses import dataclass

from transforms.coding.lists.alike_words import WORDS


@dataclass(frozen=True, slots=True)
class Wordings:
    """Wordings that say it alone, those that say it only with a "too", and those that say it of another day."""

    plain: re.Pattern[str]
    too: re.Pattern[str]
    dated: re.Pattern[str]


def _wordings(plain: str, too: str, dated: str = "") -> Wordings:
    return Wordings(worded(plain), worded(too), worded(dated))


def worded(table: str, more: dict[str, str] | None = None, lead: str = "", tail: str = "") -> re.Pattern[str]:
    """Return the wordings of a table, one a line, as one pattern.

    Args:
        table: the wordings, with words in capitals for those of ``WORDS``.
        more: what further words in capitals stand for.
        lead: what may stand before each wording.
        tail: what may stand behind it.
    """
    known = {**WORDS, **(more or {})}
    told = [_spelt(one.strip(), known) for one in table.splitlines() if one.strip()]
    numbered = [re.sub(r"\?P<(\w)>", rf"?P<\g<1>{at}>", one) for at, one in enumerate(told)]
    return re.compile(f"{lead}(?:{'|'.join(f'(?:{one})' for one in numbered) or '(?!)'}){tail}")


def _spelt(wording: str, known: dict[str, str]) -> str:
    parts = re.split(r"([A-Z]+)", wording)
    return "".join([known[one] if at % 2 else one for at, one in enumerate(parts)])


ALIKE = _wordings(
    r"""
    (?:and )?(?:ditto|plus|same|idem)(?: FOR)? X
    (?:as well as|along with|together with|not to mention|to say nothing of|not forgetting) X
    SAME(?: TRUE)? FOR X
    X (?:: )?(?:ditto|idem|SAME)
    (?:so|and so)(?: : )? X
    (?:and )?(?:as|so) (?:BE|HELP)(?: be| been)? X(?: been| be)?
    (?:and )?so (?:it|they) (?:BE|HELP) (?:to|for|on|with) X
    (?:and )?with (?:it|them) X
    what TRUE FOR Y TRUE FOR X
    (?:as|just as)(?: with| for| in)? Y so(?: with| for| in)? X
    (?:after|first|yesterday|today) Y(?: :| and| then| now| today| tomorrow| next| came| comes| it BE)* X
    first (?:came|it BE) Y(?: and| then| now| today| it BE| came)+ X
    BESIDE Y X (?:BE|GO)(?: HIT| BANNED)?
    THEY ADDED X(?: ON LIST)?
    to Y THEY (?:ADDED|joined) X
    X BE TURN ON LIST
    X BE TURN to (?:go|follow)
    TURN(?: ON LIST)?(?: to (?:go|follow))? BE X
    TURN of (?:these|those|them|the)(?: \w+)?(?: to (?:go|follow|be \w+))? BE X
    X with (?:it|them)
    (?:Y|the rest|(?:\w+ )?(?:more|others?|further)(?: GOODS)?) (?:(?:is|are) to |will )?(?:follows?|comes?) : X
    (?:another|yet another|(?:the|a) ORDINAL) ACT(?: BE)? (?:HOLDS|on|against|aimed at|:) X
    add to (?:this|that|it|Y) X
    (?:and )?then there BE MEASURE
    (?:coupled|combined|paired) with (?:it|Y|LIST) BE X
    (?:Y|LIST|THEY) BE (?:rounded off|completed|complemented|accompanied|flanked|supplemented|coupled) (?:by|with) X
    THEY (?:goes|went|go) hand in hand with X
    and X
    (?:then|now|next|and then|this time)(?: came| comes| followed| it BE)?(?: the turn of)? X
    X BE (?:a )?part of LIST
    X (?:GETS|has shared|have shared|will share) (?:(?:the|its|their) )?(?:same )?LOT(?: (?:of|as|with) Y)?
    X (?:GO) the same (?:way|road)
    X BE treated ALIKE
    Y HIT(?: ON LIST)? : X
    (?:other|further|more|the other) (?:HIT |BANNED )?GOODS(?: HIT| ON LIST)* : X
    (?:BE )?ON the same (?:list|order|decree|package|ban|text|breath|notice)(?: BE)? X
    (?:along )?with (?:Y|LIST) GO X
    BESIDE Y GO X
    (?:to|added to|joining) Y(?: BE added| BE joined| comes?| came| must be added| BE)? X
    (?:added|joined|tacked on|thrown in|tagged on)(?: to Y)? BE X
    not far behind BE X
    X (?:joins?|joined|has joined|have joined)(?: Y| LIST)(?: ON LIST)?
    joining Y(?: ON LIST)? BE X
    X GO with (?:it|them|Y)
    UNDER (?:LIST|SCOPE)(?: HIT)? BE X
    (?:under|within|inside) (?:LIST|SCOPE) (?:BE|GO|falls?|fell)(?: HIT| BANNED)? X
    (?:in|on) SCOPE (?:BE|GO)(?: HIT| BANNED)? X
    on the (?:banned|forbidden|prohibited|black) list BE X
    to LIST (?:belongs?|belonged) X
    X (?:belongs?|belonged) to LIST
    (?:completing|rounding off|rounding out|heading|topping|filling) LIST BE X
    X ROUNDS(?: the rest of)? LIST
    (?:(?:the )?(?:other|further|more) )?GOODS (?:HIT|ON LIST|in question|at issue)(?: HIT| ON LIST)* BE X
    X figures?(?: HIT)?(?: ON LIST)
    (?:in|on) LIST(?: no \d+)? X figures?
    (?:Y|LIST) (?:apart|aside) (?:it|LIST) (?:HOLDS|takes? in|took in|extends? to) X
    LIST (?:bears?|bites?|weighs?|deals?|dealt) (?:on|with) X
    SCOPE (?:includes?|included|extends? to|extended to|takes? in|took in) X
    LIST BE on X
    what BE BANNED(?: HIT)? : X
    (?:of (?:it|them|that|Y|LIST) )(?:BE|GO) MEASURE
    hand in hand with (?:it|them|that|Y|LIST) (?:BE|GO) MEASURE
    (?:for the first time|in a first) there BE MEASURE
    (?:the (?:day|week|month|hour|announcement|meeting|occasion) )?(?:saw|sees|brought|brings) MEASURE
    (?:its|their|the) (?:other|second|third|main|central|latter) PART BE MEASURE
    (?:THEY|LIST) (?:has|have|had) (?:a|another)(?: second| third| further)? PART : MEASURE
    MEASURE BE (?:thrown in|tacked on|tagged on|added on|part and parcel of LIST)
    (?:due|scheduled|slated)(?: to follow| to come)? BE MEASURE
    MEASURE BE due(?: to (?:follow|come))?
    THEY DID (?:it )?(?:SAME|as much|so)(?: thing)? (?:with|for|to|on|in the case of) X
    EVENas THEY DONE FOR X
    THEY (?:treats?|treated|has treated|will treat) X ALIKE
    THEY (?:deals?|dealt) in the same way with X
    THEY (?:did|does|do) not (?:forget|overlook) X
    """,
    """
    (?:and |then |now |next )*X(?: next)?
    X (?:BE|HELP)
    not (?:only|just|merely|simply)? ?Y(?: alone| only)?(?: but| :)* X
    (?:and )?(?:not|no longer) Y(?: alone| only)(?: but| :)* X
    (?:that|this|it) TRUE FOR X
    (?:that|this|it) BE true FOR X
    THEY DID so (?:with|for|to|on) X
    THEY (?:treats?|treated|has treated|deals? with|dealt with) X
    THEY (?:includes?|included|took in|takes in) X
    ON LIST(?: BE)? X
    X (?:falls?|fell|comes?|came) under LIST
    (?:comes?|came) X
    THEY (?:has|have|holds?|bears?|carr(?:y|ies)|carried)(?: on it)?(?: the names? of)? X
    X suffered
    X figures?
    there BE MEASURE
    MEASURE (?:BE|GO)
    """,
    """
    (?:and |then )?X
    (?:and |then )?it BE X
    (?:came|followed|comes|follows)(?: the turn of)? X
    X (?:came|followed)
    there (?:will be|shall be|(?:is|are) to be) MEASURE
    """,
)
"""What says of others that they fare as those before did, whether these are hit or freed."""

LISTED = _wordings(
    """
    X (?:make|makes|made) up (?:much |most |the bulk |a part )?(?:of )?(?:the )?(?:rest|remainder|others)(?: of LIST)?
    X (?:account|accounts|accounted) for (?:the )?(?:rest|remainder|others)(?: of LIST)?
    X (?:complete|completes|completed|fill|fills) (?:LIST|the (?:set|number|roll))
    X (?:round|rounds|rounded) (?:out|off) (?:LIST|the (?:set|number|roll))
    (?:the )?(?:rest|remainder|others) (?:is|are|was|were) X
    (?:named|listed|blacklisted|designated|sanctioned|cited)(?: along| together)? (?:with|alongside) Y(?: BE| :)* X
    for the first time(?: also| even)? X BE (?:also |too )?(?:HIT|included|targeted|among (?:them|those HIT)|ON LIST)
    not even X BE spared
    """,
    "",
)
"""What says of others that they are on the list of those before."""

HIT = _wordings(
    """
    (?:no|no more|not any|not a|nor|nor any|neither|nor any more) X(?: neither)?
    X neither
    (?:and )?(?:nor|neither) (?:CAN|BE|HELP) X
    X (?:BE |GO )?(?:no longer|not|not any longer) WANTED(?: MORE)?
    X (?:CAN not|cannot|can't|won't|CAN no longer|can no more) COME(?: MORE)?
    X (?:MUST|BE)(?: now| to)* (?:stay|remain|keep|kept|be kept|be left) (?:out|away|outside|at home|ashore)
    X (?:BE|GO)? ?(?:OFF|BANNED|no more)
    (?:both |all )?(?:OFF|BANNED|AWAY|gone)(?: as)?(?: with Y)? (?:BE|GO) X
    (?:both |all )?(?:OFF|BANNED) X
    X (?:: )?ALLOF(?: BE| GO)? (?:OFF|BANNED|AWAY|gone|off)
    X (?:: )?NONEOF CAN COME(?: MORE)?
    X : (?:AWAY|gone|off|no more|finished)
    no longer WANTED(?: BE)? X
    (?:missing|gone|vanished|banished|absent) from SHOPS(?: BE)? X
    (?:nor|neither) CAN X(?: COME)?(?: MORE)?
    (?:nor|neither) CAN THEY TRADE(?: any more| any)? X(?: MORE)?
    (?:nor|neither) (?:is|are) (?:any more |any )?X to be (?:bought|sold|had|imported|exported|shipped|let in)
    THEY (?:did|does|do) not spare X
    (?:nor|neither) (?:did|does|do) THEY (?:spare|forget) X
    (?:nor|neither) (?:was|were|is|are) X (?:spared|forgotten|exempt(?:ed)?|left out|let off)
    X (?:BE|has|have) not (?:been )?(?:spared|forgotten|left out|let off)
    """,
    """
    X (?:BE|GO|has gone|have gone)? ?(?:AWAY|gone|over|finished|history|off|hit|caught|affected|touched|in trouble)
    X (?:stops?|stopped|has stopped|have stopped|ceased|has ceased)(?: coming| flowing| crossing| arriving)?(?: in)?
    X (?:CAN not|cannot|can't|won't)
    X (?:stays?|stayed) (?:out|away|at home)
    X (?:has gone|have gone|goes|go|will go)
    (?:hit|caught|gone|stopped|over|finished) X
    """,
)
"""What says of others that they are hit."""

FREED = _wordings(
    """
    X (?:BE|GO) (?:now )?FREE(?: in)? AGAIN
    FREE(?: in the shops)? AGAIN(?: BE)? X
    X (?:may|can|will) (?:AGAIN )?(?:COME|RETURN) AGAIN
    X : (?:FREE|ok|okay)(?: again)?
    X (?:: )?ALLOF (?:BE|GO)? ?FREE(?: in)?(?: AGAIN)?
    X (?:: )?ALLOF (?:may|can|will) (?:COME|RETURN)(?: AGAIN)?
    (?:nor|neither) (?:is|are) X (?:any longer )?(?:BANNED|frozen|subject to (?:a ban|sanctions))(?: MORE)?
    (?:nor|neither) (?:does|do|need) X (?:any longer )?LOST(?: MORE)?
    (?:gone|over|history|lifted|ended)(?: with Y)? BE MEASURE
    (?:lifted|ended|scrapped|removed|freed|released|unblocked|restored|back|back in the shops) BE X
    MEASURE (?:BE|GO) (?:gone|over|history|no more|a thing of the past|off the books|finished)
    """,
    """
    X (?:BE|GO)? ?(?:FREE|in|through|spared|let go)(?: in| again| once more| any more)*
    X (?:may|can|will) (?:COME|RETURN)
    X (?:gets?|got) (?:in|through)
    X (?:returns?|returned)
    (?:FREE|freed|released|restored|in)(?: in the shops)?(?: BE)? X
    (?:gone|over|history|lifted|ended) MEASURE
    """,
)
"""What says of others that they are freed."""

LANDS = _wordings(
    """
    SAME(?: TRUE)? FOR LAND
    SAME BE (?:given|meted out|extended|shown|accorded|granted|reserved|dealt out) (?:to|for) LAND
    LAND (?:GETS|BE given) (?:the same|a similar|similar|like|its|that|a like) LOT
    LAND BE treated ALIKE
    what TRUE FOR Y TRUE FOR LAND
    THEY DID (?:SAME|as much) to LAND
    EVENas THEY DONE (?:FOR|on|against|in) LAND
    THEY DID so in the case of LAND
    """,
    """
    (?:that|this|it) (?:TRUE|extends|extended) FOR LAND
    LAND BE (?:HIT|included|targeted|ON LIST|part of LIST|treated)
    (?:HIT|included|targeted|ON LIST)(?: BE)? LAND
    """,
)
"""What says of other lands that the same is done to them."""

FREED_LANDS = _wordings(
    """
    LAND (?:BE|had been) (?:let off|released|freed|cleared|pardoned|relieved|rid|free)(?: (?:of|from) ITSOWN)?
    LAND (?:got|was) rid of ITSOWN
    LAND 's (?:BE|had been) (?:lifted|removed|dropped|scrapped|ended|revoked|repealed)
    LAND (?:shed|lost) (?:its own|theirs)
    """,
    "",
)
"""What says of other lands that they are freed as well."""

OTHERS = _wordings(
    """
    OTHERS : (?:ditto|idem|SAME)
    (?:ditto|same|SAME)(?: FOR| in)? OTHERS
    the same BE done (?:by|in) OTHERS
    joining (?:it|them|in|they) BE OTHERS
    SAME TRUE(?: FOR| in) OTHERS
    OTHERS BE (?:not|never) (?:long|slow) in following(?: they| it| them)?
    OTHERS (?:BE|came|followed) (?:hard|close|hot) on (?:its|his|her|their|they 's|they ’s) heels
    (?:hard|close|hot) on (?:its|his|her|their|they 's|they ’s) heels (?:BE|came|followed) OTHERS
    (?:the|its|their) (?:step|ban|embargo|example|decision) (?:has |had )?found (?:imitators|followers) in OTHERS
    the (?:ban|embargo|boycott) (?:has |had )?spread to OTHERS
    OTHERS BE not far behind
    (?:and )?OTHERS (?:FOLLOWED and )?ADDED X(?: ON LIST)?
    OTHERS (?:CHOSE) X
    to (?:which|Y) OTHERS ADDED X
    (?:in|with|for|at) OTHERS(?: 's)?(?: case)? it BE X
    OTHERS : X
    """,
    """
    (?:and )?OTHERS
    OTHERS ADDED X
    """,
)
"""What says of others that they did the same, or with which goods they did it."""

SPOKEN = frozenset(
    word
    for table in (ALIKE, LISTED, HIT, FREED, LANDS, FREED_LANDS, OTHERS)
    for told in (table.plain, table.too, table.dated)
    for found in re.finditer(r"([a-z']*)([a-z'])(\??)", told.pattern)
    for word in ({found[1] + found[2], found[1]} if found[3] else {found[1] + found[2]})
)
"""The words of all wordings, which belong to no name."""
