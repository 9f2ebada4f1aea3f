"""Closed classes of English: the words that hold clauses together. They are grammar, not data, and so live in code."""

from transforms.reading.word_set import word_set

DETERMINERS = word_set(
    "the a an this that these those its their his her our some any no every each all both another other such "
    "further more new fresh additional several many most few certain various remaining existing own same latest "
    "recent first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last final much "
    "fuller full whole entire"
)
ADJECTIVES = word_set(
    "new fresh additional further more tough tougher tighter strict stricter sweeping broad limited partial total "
    "full complete comprehensive economic financial unilateral international western mandatory selective targeted "
    "punitive retaliatory sectoral long-standing longstanding decades-old worldwide joint similar harsh harsher "
    "crippling severe heavy individual personal key global wide-ranging secondary primary immediate temporary "
    "permanent remaining official oil-for-food direct indirect relevant draconian draft proposed planned "
    "multilateral voluntary autonomous national domestic major minor stiff stiffer state-owned state-run private "
    "foreign leading senior top former two three four five six seven eight nine ten eleven twelve "
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty "
    "ninety dozen dozens scores hundreds "
    "almost nearly most all virtually about some around binding non-binding biting "
    "far-reaching compulsory obligatory symbolic"
)
PREPOSITIONS = word_set(
    "on against of in at by for from to with into over under upon towards toward between among amongst within across "
    "through via about around concerning regarding targeting near outside inside against per onto without "
    "including like"
)
BE = word_set("is are was were be been being am 're gets got get getting")
HAVE = word_set("has have had having 've")
DO = word_set("do does did")
MODALS = word_set("will would shall should may might can could must cannot 'll")
NEGATIONS = word_set("not never no neither nor cannot hardly without")
ADVERBS = word_set(
    "also now already immediately finally formally officially recently just only once again even ever still yet "
    "then soon today yesterday unanimously unilaterally jointly partially partly fully temporarily permanently "
    "provisionally largely gradually effectively automatically quietly abruptly swiftly initially subsequently "
    "simultaneously accordingly well likewise therefore thus further widely never not back duly promptly reportedly "
    "always later first all so both each too either together soon indeed simply effectively progressively slightly "
    "sharply significantly legally hereby herewith thereby hereafter thereafter henceforth thenceforth forthwith "
    "meanwhile however moreover nevertheless nonetheless elsewhere "
    "otherwise earlier sooner hereto thereto aside apart therein herein thereof hereof thereunder hereunder"
) | frozenset({"at least", "at most", "at once", "at last", "at minimum"})
SUBORDINATORS = word_set(
    "while although though whereas because after before when if unless once until till where but whose which who "
    "whom since lest whether as that than amid following despite pending so except"
)
RELATIVES = frozenset({"which", "who", "whose", "that", "where"})
PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "you", "who", "which"})
REPORTS = word_set(
    "said says say saying told tells reported reports stated states added adds noted notes explained according quoted "
    "replied answered retorted"
) | {"made clear", "makes clear"}
REASONS = word_set("for over because after amid following citing accusing accused as despite")
ORDINALS = word_set("first second third fourth fifth last latest earliest newest only")
CONJUNCTIONS = frozenset({"and", "or", "nor", "plus", "&", "but"})
STRONG_MARKS = frozenset(";:—–()[]…•|?!")
CLOSED = (
    DETERMINERS | ADJECTIVES | PREPOSITIONS | BE | HAVE | DO | MODALS | NEGATIONS | ADVERBS | SUBORDINATORS | PRONOUNS
) | (REPORTS | CONJUNCTIONS)
"""All words of the closed classes, and the verbs of saying."""

NO_ADVERBS = word_set(
    "apply reply supply comply imply multiply family families assembly anomaly monopoly butterfly tally rally ally "
    "july italy bully folly jelly weekly biweekly fortnightly monthly quarterly"
)
"""Words in -ly that are no adverbs."""

ADVERB_PARTICLES = frozenset({"away", "off", "aside", "out", "back"})
"""What stands with a verb and brings no date, so that a day after it is said of the whole ("did away Friday with")."""

ORGANS: frozenset[str] = word_set(
    "government cabinet parliament ministry council authorities administration treasury department senate congress "
    "assembly commission junta regime"
)
"""What speaks and decides for a state, where no state is named with it."""

GENITIVES: frozenset[str] = frozenset({"'s", "'"})
"""Signs behind an owner."""

AGAINST: frozenset[str] = frozenset({"on", "upon", "against"})
"""Prepositions that bring whom a measure hits."""

JOINTS: frozenset[str] = frozenset({"and", "or", ","})
"""What stands between the members of a list."""

LABEL_MARKS: frozenset[str] = frozenset({":", "-", "–", "—"})
"""Marks behind a label."""

DEFINITE: frozenset[str] = word_set("the this that these those its their his her our such both all")
"""Determiners of what is known already."""

COUNTS: frozenset[str] = word_set("two three four five six seven eight nine ten eleven twelve dozens scores several")
"""Words for how many."""

SPANS: frozenset[str] = word_set("hour hours day days week weeks fortnight month months year years decade decades")
"""Words for how long."""

TOLD = word_set(
    "announced announces confirmed confirms declared declares disclosed wrote writes showed shows insisted ruled rules "
    "learned learnt learns reveals revealed understands stressed stresses underlined signalled signaled hinted warned "
    "warns recalled emphasised emphasized argued argues complained joked promised pledged vowed tweeted posted replied "
    "replies remarked repeated reiterated maintained conceded admitted acknowledged suggested claimed claims predicted "
    "cautioned retorted commented answered boasted lamented quipped"
)
"""Verbs that tell news, where what they tell stands before them."""
ADDRESSED = word_set("told tells")
"""Verbs that tell news, followed by who hears it."""

TELLING = REPORTS | TOLD | ADDRESSED
"""Verbs that tell news, in either order with who says it."""
