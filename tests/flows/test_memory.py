import gc

import pytest

from flows.memory import collector_paused, made_to_stay


def fail_while_it_rests() -> None:
    with collector_paused():
        raise ValueError("broken" if not gc.isenabled() else "it does not rest")


def test_the_collector_rests_and_goes_on_even_after_a_failure() -> None:
    assert gc.isenabled()
    with pytest.raises(ValueError, match="broken"):
        fail_while_it_rests()
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with collector_paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_is_made_to_stay_is_walked_no_more() -> None:
    before = gc.get_freeze_count()
    with made_to_stay():
        assert not gc.isenabled()
        kept = [[number] for number in range(1_000)]
    assert gc.isenabled()
    assert gc.get_freeze_count() - before >= len(kept)
