"""The names of the parts of speech."""

NOUN, ADJECTIVE, DETERMINER, NUMBER, POSSESSIVE, PRONOUN = "noun", "adjective", "determiner", "number", "'s", "pronoun"
VERB, AUXILIARY, ADVERB, NEGATION, TO = "verb", "auxiliary", "adverb", "negation", "to"
PREPOSITION, CONJUNCTION, SUBORDINATOR, RELATIVE = "preposition", "conjunction", "subordinator", "relative"
DATE, MARK, JOINT, QUOTE = "date", "mark", "joint", "quote"
