"""Grounds that are no state's: a choice of one's own, health, weather, want at home."""

from transforms.reading.word_set import word_set

CHOICES = word_set(
    "voluntarily shoppers consumers boycott boycotts boycotted boycotting dockers dockworkers stevedores longshoremen "
    "unions union campaigners activists protesters citing themselves unprofitable slump slumped dear dearer cheaper "
    "expensive fashion appeal cafes cafe restaurants restaurant chefs chef season greens refuses refused-to refuse "
    "opposition bishop clergy church rebels rebel"
)
"""Words of those who choose for themselves what they buy."""
OTHER_GROUNDS = word_set(
    "disease hormone hormones pest pests salmonella bse anthrax contaminated contamination pesticide residue residues "
    "vermin virus quarantine veterinary sanitary hygiene drought harvest shortage shortages storm storms flood floods "
    "harvested planted sown picked grown ripe rain snow crane sank insurance pay wages salary salaries spelling "
    "fire strike strikers avalanche breakdown earthquake frost blight weather tide fog repairs maintenance"
)
"""Words for health, weather and want."""


def tells_other_grounds(text: str) -> bool:
    """Tell whether words in lower case tell of health, weather, want or a choice of one's own."""
    return not (CHOICES | OTHER_GROUNDS).isdisjoint(text.split())
