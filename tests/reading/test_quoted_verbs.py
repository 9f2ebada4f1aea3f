"""Quotation marks within a verb part nothing: who "will “ban” imports" will ban them."""

import pytest

from tests.coding.rows import rows


@pytest.mark.parametrize(
    ("text", "action", "status"),
    [
        ("Malian tankers will be “banned from entering Norwegian ports”, Oslo said.", "imposed", "announced"),
        ('Malian tankers were "banned" from Norwegian ports.', "imposed", "in_force"),
        ("Norway's sanctions on Mali were “lifted in full”, Oslo said.", "lifted", "in_force"),
        ('Norway will "consider lifting" its sanctions on Mali.', "lifted", "proposed"),
        ("Norway will 'ban' Malian gold.", "imposed", "announced"),
        ("Norway has “suspended” its sanctions on Mali.", "suspended", "in_force"),
        ("Norway vowed to “never lift” its sanctions on Mali.", "lifted", "rejected"),
    ],
)
def test_marks_within_a_verb_change_nothing(text: str, action: str, status: str) -> None:
    found = rows(text)
    assert {(sender, target) for sender, target, *_ in found} == {("NOR", "MLI")}
    assert {row[3:] for row in found} == {(action, status)}
    plain = text
    for mark in '“”"':
        plain = plain.replace(mark, "")
    assert rows(plain.replace("'ban'", "ban")) == found


@pytest.mark.parametrize(
    ("title", "action", "status"),
    [
        ("Norway 'bans Malian gold'", "imposed", "in_force"),
        ("Norway ‘considers’ ban on Malian gold", "imposed", "proposed"),
        ("Norway 'to lift ban' on Malian gold", "lifted", "announced"),
    ],
)
def test_marks_between_who_acts_and_the_verb_of_a_title_change_nothing(title: str, action: str, status: str) -> None:
    assert ("NOR", "MLI", "gold", action, status) in rows("It was told on Monday.", title=title)
