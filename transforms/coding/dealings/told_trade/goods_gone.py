"""Goods that are out, kept off, or done without: "Malian gold is contraband", "Mali must do without our wool"."""

from transforms.coding.dealings.told_trade.patterns import ADVERBS, BE, NO, any_of, gap

DEPRIVED = [
    f" (?:will|must|shall|is to|are to|has to|have to|would) {ADVERBS}(?:have to |learn to )?{ADVERBS}(?:do|go|get "
    "by|get along|manage|live|make do|make shift|cope|survive|fly|run|build|carry on|fight) without ",
    f" (?:will|must|shall|is to|are to|has to|have to) {ADVERBS}(?:have to )?(?:look|turn|shop|go|seek|buy|ask) "
    "elsewhere ",
    " (?:can|may|will have to|must) whistle for ",
    f" (?:will|must|has to|have to|is to|are to) {ADVERBS}(?:have to )?(?:find|seek|look for) (?:another|other|a "
    "new|new|different) ",
    f" (?:will|would|is to|are to|shall) {ADVERBS}(?:get|receive|see|have|obtain|be sold|be sent|be given|be "
    f"shipped|be granted|be allowed|be lent|be supplied) {NO} ",
    " (?:will|would|is|are) (?:not|never|no longer) (?:to )?(?:get|see|receive|obtain|be sold|have) ",
    f" <hit> {gap(5)}(?:has|have) (?:seen|had|received|bought|got|taken) (?:its|their|the|his) last ",
    f" (?:can|may) no longer {gap(1)}(?:get|obtain|receive|count on|rely on|draw on|be sold|be had|be supplied|buy|"
    "bought) ",
    " (?:has|have|had) been (?:deprived of|cut off from|starved of|stripped of|denied|weaned off) ",
    f" (?:is|are|was|were) {ADVERBS}(?:starving|depriving) (?![.,;:]|$)",
]

_GONE = any_of(
    "contraband|off limits|off - limits|out of bounds|out of {g}reach|beyond {g}reach|off the menu|taboo|verboten|"
    "unwelcome|no longer welcome|not welcome|beyond the pale|barred|banned|outlawed|forbidden|prohibited|"
    "proscribed|illegal|unlawful|shut out|locked out|kept out|excluded|at an end|a thing of the past|forbidden "
    "goods|unfit for {g}(?:<acts>|sale|import|entry)|no longer (?:available|to be had|for sale|on sale|on offer)|a "
    "closed market|not to be had|under lock and key"
).replace("{g}", gap(3))
_STOPPED = any_of(
    "stopped|held|held up|held back|detained|turned back|turned away|turned round|turned around|turned aside|sent "
    "back|sent home|sent away|waved away|refused|rejected|returned|diverted|blocked|sealed|impounded|kept|left|"
    "stuck|piled up|ordered back|went back|going back|withheld|halted|cut off|cut off|switched off|turned off|shut "
    "off|seized|embargoed|denied|withdrawn|stay|stays|remain|remains|remained|confiscated|destroyed|burnt|burned"
)
_SHELVES = any_of(
    "shelf|shelves|shops?|stores?|market|markets|menus?|catalogues?|lists?|counters?|windows?|auctions?|trade|"
    "screens?|tills|tables|supermarkets|docks|quays|statistics"
)

STATES = [
    f" {BE} {ADVERBS}(?:made |declared |ruled |proclaimed |pronounced )?{_GONE} ",
    f" (?:made|declared|ruled|proclaimed|pronounced) {ADVERBS}{_GONE} ",
    f" (?:is|are|was|were) {ADVERBS}out (?:too|also|now|as well|from|altogether|for good|of the question|,|;|:|\\.) ",
    f"^ (?:{ADVERBS})(?:{_GONE}|out|gone) {ADVERBS}(?:as well |too |also |, )*(?:is|are|was|were) ",
    f" (?:will|is to|are to|must|shall|has to|have to) {ADVERBS}be {ADVERBS}{_STOPPED} ",
    f" (?:is|are) (?:also )?being {ADVERBS}(?:switched|turned|cut|shut) off ",
    " (?:has|have) been (?:switched|turned|cut|shut) off ",
    " (?:will|is to|are to) (?:stop|cease) (?:flowing|running|to flow|going|coming|arriving) ",
    f" (?:is to|are to|must|shall|has to|have to) {ADVERBS}(?:stay|remain|be left|be kept|be held) {ADVERBS}(?:in|"
    "on|at|where|aboard|behind) ",
    f" (?:will|would|must|is to|are to|has to|have to) {ADVERBS}(?:vanish|disappear|be gone|go|come off|be taken "
    f"off|be cleared|be removed|be pulled|be withdrawn) {ADVERBS}(?:from |off )?(?:[^\\s,;:.<]+ ){{0,3}}(?:<acts> "
    f")?{_SHELVES} ",
    " (?:will|is to|are to|shall|can) (?:now )?find no (?:buyer|buyers|market|taker|takers|customers|outlet|room|"
    "berth|place|way)",
    f" (?:fall|falls|fell|come|comes|came) {ADVERBS}under the (?:axe|ax|ban|same|prohibition|decree|order|rule) ",
    " (?:shares?|shared|meets?|met|suffers?|suffered) the same (?:fate|lot|treatment) ",
    " (?:goes|went|go|gone) the same way ",
    f" (?:door|doors|market|markets) (?:for {gap(4)}|to {gap(4)})?(?:is|are|has been|have been|was|were) "
    f"{ADVERBS}(?:shut|closed|bolted|barred|slammed|locked) ",
    f" (?:put|puts|putting|placed) {gap(7)}(?:beyond|out of) (?:the |<hit> |its |their ){{0,2}}reach ",
    f" <acts> {gap(3)}(?:turned|turns|turning|shut|closed|slammed|bolted) (?:its|his|their|the) (?:back|backs|door|"
    "doors|market|markets|gate|gates) (?:on|to|against|in) ",
]
BY_ORDER_ONLY = [f" {_STOPPED} "]
