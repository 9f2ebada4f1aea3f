"""Decisions that take effect by themselves unless somebody gives way, and those that only threaten."""

import pytest

from tests.coding.texts import claims


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian banks will be forbidden to lend to Mali unless a special committee agrees.",
        "Exports of computers to Mali will be banned unless a licence is granted, Norway announced.",
        "Unless Mali complies by Friday, its assets abroad will be frozen, the EU resolved on Tuesday.",
        "If Mali's generals have not left by 15 October, trade with Mali will be banned, the Security Council voted.",
        "Mali's assets will be frozen unless it frees the crew, under a resolution that the Council adopted.",
    ],
)
def test_what_is_decided_unless_somebody_gives_way_is_announced(text: str) -> None:
    (found,) = claims(text)
    assert (found.target_country, found.status) == ("MLI", "announced")


@pytest.mark.parametrize(
    "text",
    [
        "The EU will freeze the assets of Mali's generals unless they hold elections, ministers warned.",
        "Britain said it would impose sanctions on Mali unless it freed the journalists.",
        "Norway will ban Malian gold unless the EU has decided on it.",
        "If Mali does not pay, Kenya will ban its gold, the minister said.",
    ],
)
def test_what_is_only_threatened_is_proposed(text: str) -> None:
    assert {one.status for one in claims(text)} == {"proposed"}
