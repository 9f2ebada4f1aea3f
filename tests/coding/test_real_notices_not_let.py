"""What a government decides not to let happen, and what it resolves to let happen no longer."""

import pytest

from tests.coding.rows import rows


@pytest.mark.parametrize(
    "let",
    [
        "not to allow Syrian ships to enter its waters",
        "not to let Syrian ships into its ports",
        "not to admit Syrian ships to its ports",
        "to no longer let in Syrian ships",
    ],
)
def test_who_decides_not_to_let_somebody_in_bars_him(let: str) -> None:
    assert rows(f"Norway's cabinet decided {let}.") == {("NOR", "SYR", "shipping", "imposed", "announced")}


@pytest.mark.parametrize("resolved", ["agreed", "decided", "voted"])
def test_exports_that_are_no_longer_allowed_are_barred(resolved: str) -> None:
    text = f"Norway {resolved} to no longer allow the export of arms to Mali."
    assert rows(text) == {("NOR", "MLI", "defence", "imposed", "announced")}


def test_a_ban_that_is_no_longer_kept_up_is_lifted_still() -> None:
    assert rows("Norway will no longer bar arms sales to Mali.") == {("NOR", "MLI", "defence", "lifted", "announced")}


@pytest.mark.parametrize(
    "text",
    [
        "The Council decided not to allow Iraq to sell more oil.",
        "Norway decided not to issue a licence for Equinor to pump oil in Venezuela.",
    ],
)
def test_a_relief_that_is_not_given_bars_nobody(text: str) -> None:
    assert all(action != "imposed" for _, _, _, action, _ in rows(text))
