"""What the words in capitals stand for in the wordings of those who fare alike, as patterns."""

_THOSE = r"(?:(?:that|those|the ones?) (?:on|of|for|against) )?"
_SUBJECTS = (
    *("order", "decree", "text", "list", "law", "act", "ordinance", "package", "resolution", "decision", "regulation"),
    *("cabinet", "council", "board"),
)

WORDS = {
    "X": rf"{_THOSE}(?P<l>[*#])",
    "MEASURE": "(?P<l>#)",
    "LAND": "(?P<l>@)",
    "EVEN": r"(?:just |much |exactly |precisely )?",
    "DONE": r"(?:(?:had|has|have)(?: already)?(?: done)?|did|does|do)(?: so| it)?(?: before| earlier| already)?",
    "ITSOWN": r"(?:it|them|its own|their own|theirs|these|those)",
    "OTHERS": "(?P<o>@)",
    "Y": rf"(?:{_THOSE}[*#@]|it|them|this|these|that)",
    "THEY": r"(?:it|they|he|she|(?P<s>\*)|(?:article|section|paragraph|clause|annex|part) [\w.]+"
    rf"|(?:the|this|that|a|another|its)(?: \w+)? (?:{'|'.join(_SUBJECTS)}))",
    "BE": r"(?:is|are|was|were|will be|has been|have been|had been|is to be|are to be|remains?|:)",
    "SAME": r"(?:the |this |that )?(?:very )?same(?: (?:story|thing|fate|treatment|rules?|orders?|ban|deal|again|lot"
    r"|grace|here))?",
    "TRUE": r"(?:goes|go|went|holds|hold|holds good|applies|apply|applied|is true|was true|can be said)",
    "FOR": r"(?:to|for|of|with|in the case of|as regards|as to)",
    "GO": r"(?:goes|go|went|comes|come|came|has gone|have gone|has come|have come|will go)",
    "ON": r"(?:on|in|under|of|to|with|within|at)",
    "LIST": r"(?:(?:the|this|that|its) )?(?:same )?(?:list|blacklist|order|decree|package|ban|text|notice|index|queue"
    r"|line|category|boat|basket|measures?|breath|it|them|this)",
    "SCOPE": r"(?:its|their|the) (?:scope|ambit|range|reach|sights|purview|terms|net|sweep|remit)",
    "UNDER": r"(?:falling|coming|caught|caught up|covered|swept up|netted|included|subject|liable)"
    r" (?:under|by|in|to|within)",
    "ROUNDS": r"(?:completes?|completed|rounds? (?:off|out)|rounded (?:off|out)|tops?|topped|heads?|headed|makes? up"
    r"|made up|fills?|filled|swells?|swelled)",
    "PART": r"(?:half|part|element|leg|plank|arm|prong|limb|strand)",
    "TURN": r"(?:(?:the )?(?:next|first|second|third|fourth|last|latest))",
    "ALLOF": r"(?:all|both|everything|all three|all of (?:it|them)|the lot|each of them)",
    "NONEOF": r"(?:none|nothing)(?: of (?:it|them|this|these|that))?",
    "CAN": r"(?:may|can|will|could|shall|must|need)",
    "MUST": r"(?:must|will have|has|have|had|will)",
    "BESIDE": r"(?:along with|together with|besides|in addition to|apart from|alongside|next to|as well as)",
    "HELP": r"(?:is|are|was|were|has|have|had|did|does|do|will|must|may|can|shall|would)",
    "HIT": r"(?:affected|hit|covered|concerned|named|listed)",
    "GOODS": r"(?:goods|items|lines|articles|victims|casualties|losers|targets|products|imports|exports|things)",
    "DID": r"(?:did|does|do|has done|have done|had done|will do|is doing)",
    "ADDED": r"(?:adds?|added|has added|threw in|throws? in|tacked on|tagged on)",
    "FOLLOWED": r"(?:joined in|follow(?:ed|s)(?: suit)?|did (?:the same|so)|went along|fell into line|came along)",
    "CHOSE": r"(?:contents?|contented|confines?|confined|limits?|limited|restricts?|restricted) (?:itself|themselves)"
    r" (?:with|to)|(?:settles?|settled|opts?|opted|goes|went|plumped) for|(?:stuck|sticks) to|chose|picked|picks"
    r"|singled out|went after",
    "ORDINAL": r"(?:second|third|fourth|fifth|other|further|new|separate|last)",
    "ACT": r"(?:ban|order|decree|measure|embargo|list|prohibition|step|text|law|restriction)",
    "HOLDS": r"(?:concerns?|concerned|hits?|covers?|covered|affects?|targets?|touches|aims at|bears on)",
    "ALIKE": r"(?:the same|(?:in )?the same way|no differently|no better)",
    "BANNED": r"(?:banned|barred|forbidden|prohibited|outlawed|blocked)",
    "OFF": r"(?:off limits|out of bounds|off the menu|off the shelves|taboo|unwelcome|out|contraband|verboten)",
    "AWAY": r"(?:turned away|turned back|sent back|shut out|locked out|kept out|cut off|refused|stopped)",
    "WANTED": r"(?:welcome|wanted|allowed(?: in)?|let in|admitted|accepted|bought|taken|available|to be had)",
    "COME": r"(?:come in|get in|get through|enter|pass|cross|come ashore|land|(?:be )?(?:landed|let in|taken|brought in"
    r"|imported|exported|shipped|bought|sold|admitted))",
    "RETURN": r"(?:come back|return|flow|move|go out|go)",
    "MORE": r"(?:any more|any longer)",
    "TRADE": r"(?:go on )?(?:buy|sell|take|import|export|ship|buying|selling|taking|importing|exporting|shipping|let in"
    r"|accept|admit)",
    "SHOPS": r"(?:the|its) (?:shops|shelves|markets?|stores|tables?|menus?|counters)",
    "FREE": r"(?:free|back|welcome|legal|allowed|permitted|lawful|available|on sale|let in|admitted|unblocked|open)",
    "AGAIN": r"(?:again|once more)",
    "LOST": r"(?:need|require|be) (?:a |an )?(?:licensed|licen[cs]es?|permits?|export licen[cs]es?)",
    "LOT": r"(?:treatment|fate|relief|deal|favou?r|medicine|lot)",
    "GETS": r"(?:gets?|got|receives?|received|has|will get|met|meets|met with|suffers?|suffered|shares?|shared)",
}
