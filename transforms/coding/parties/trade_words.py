"""Words for trade and goods of any kind."""

from transforms.reading.word_set import word_set

TRADE = word_set(
    "trade trading commerce business dealings imports exports import export goods products sales purchases shipments "
    "deliveries supplies traffic"
)
