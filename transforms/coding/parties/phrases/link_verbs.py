"""Verbs that hang a noun on another: those by which somebody is not hit, and those that say whose something is."""

from transforms.reading.word_set import word_set

IDLE_VERBS = word_set(
    "used needed required employed accused suspected convicted charged involved blamed implicated killed jailed "
    "agreed negotiated coordinated concluded detained helping aiding supporting backing arming financing funding "
    "undermining threatening invading fuelling fueling feeding using needing"
)
OWNED = word_set(
    "held owned controlled run operated made produced built managed led headed kept manufactured mined grown chaired"
)
