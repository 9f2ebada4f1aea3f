"""Tasks that are given one by one are all answered, by other processes and by this one, and faults are told."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import pytest

from flows.crew import Crew
from flows.errors import ProcessDied

MODULE = "tests.flows.apart"


@contextmanager
def crew_of(others: int) -> Iterator[Crew]:
    crew = Crew(MODULE, lambda word: f"{word} here", others)
    try:
        crew.grow(others)
        yield crew
    finally:
        crew.stop()


@pytest.mark.parametrize("others", [0, 1, 2])
def test_every_task_is_answered_once_by_somebody(others: int) -> None:
    words = [f"word {number}" for number in range(40)]
    with crew_of(others) as crew:
        for word in words:
            crew.give(word)
        answers = sorted(answer.removesuffix(" here").lower() for answer in crew.answers())
    assert answers == sorted(words)


def test_other_processes_begin_before_all_tasks_are_given() -> None:
    with crew_of(1) as crew:
        for word in ("early", "too"):
            crew.give(word)
        wait_for_an_answer(crew)
        crew.give("late")
        answers = set(crew.answers())
    assert "EARLY" in answers
    assert {answer.removesuffix(" here").lower() for answer in answers} == {"early", "too", "late"}


def test_this_process_does_its_share() -> None:
    with crew_of(1) as crew:
        for number in range(2_000):
            crew.give(f"word {number}")
        answers = list(crew.answers())
    here = sum(answer.endswith(" here") for answer in answers)
    assert 0 < here <= len(answers) == 2_000


def test_no_more_processes_are_started_than_there_may_be() -> None:
    with crew_of(1) as crew:
        crew.grow(5)
        assert crew.n_others == 1


def test_tasks_may_be_given_by_several_threads_at_once() -> None:
    with crew_of(1) as crew:
        threads = [Thread(target=lambda n=n: [crew.give(f"{n} {m}") for m in range(100)]) for n in range(4)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        assert len(set(crew.answers())) == 400


def test_what_a_task_raises_in_another_process_is_raised_here() -> None:
    with crew_of(1) as crew:
        crew.give("fail")
        wait_for_an_answer(crew)
        with pytest.raises(ValueError, match="as told"):
            list(crew.answers())


def test_a_process_that_is_killed_ends_the_work_with_the_reason() -> None:
    with crew_of(2) as crew:
        crew.give("die")
        wait_for_an_answer(crew)
        crew.give("a")
        with pytest.raises(ProcessDied, match=r"status -9 \(killed.*SANCTIONLOG_PROCESSES=1"):
            list(crew.answers())


def test_who_stops_early_leaves_no_process_behind() -> None:
    with crew_of(2) as crew:
        processes = [worker._process for worker in crew._workers]
        for number in range(1_000):
            crew.give(f"word {number}")
    assert all(process.poll() is not None for process in processes)


def wait_for_an_answer(crew: Crew) -> None:
    """Wait until another process has answered, so that this one cannot take the task that was given."""
    told = crew._answers.get(timeout=60)
    crew._answers.put(told)
