"""What a ban leaves out is no target of it and no easing either, in whatever words it is left out."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

LEFT_OUT = (
    *(" except food.", " except for food.", " with the exception of food.", " apart from food.", " aside from food."),
    *(" excluding food.", " other than food.", " other than in food.", " but not food.", " save for food."),
    *(" leaving out food.", " not including food.", " with exemptions for food.", " while exempting food."),
    *(" but spared food.", " but exempted food.", " but made an exception for food.", ", food excepted."),
    *(", exempting food.", ", leaving food untouched.", ", though not food.", ", but food is exempt."),
    *(", from which food is exempt.", ", which does not cover food.", ", which spares food.", ", with food exempt."),
    *(", with food excluded.", " without touching food.", ", but not on food.", ". Food is exempt."),
    *(". Food is not covered.", ". It does not apply to food.", ". Exempt is food.", ". Food may still be sold."),
    *(". An exception is made for food.", ". Food was left out."),
)
BANS = (
    ("The EU imposed a trade embargo on Belarus", ("EU", "BLR")),
    ("Canada banned all exports to Eritrea", ("CAN", "ERI")),
    ("Turkey halted trade with Armenia", ("TUR", "ARM")),
)


@pytest.mark.parametrize("words", LEFT_OUT)
def test_what_is_left_out_is_not_hit(words: str) -> None:
    for ban, (sender, target) in BANS:
        claims = extractor().claims(Document(None, ban + words, date(2024, 5, 15)))
        rows = {(one.sender, one.target_country, one.sector, str(one.action)) for one in claims if one.decided}
        assert rows == {(sender, target, "unspecified", "imposed")}, ban + words
