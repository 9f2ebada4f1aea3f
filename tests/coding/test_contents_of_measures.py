"""What the sentence after a measure says that it consists in is what the measure hits."""

from itertools import pairwise

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    "told",
    [
        "The measures consist of a ban on timber and gold.",
        "The sanctions, covering timber and gold, take effect in July.",
        "The sanctions, which cover timber and gold, come into force in July.",
        "The sanctions, which cover timber and gold, take effect at once.",
        "They cover imports of timber and gold.",
        "The measures include a ban on timber and gold.",
    ],
)
@pytest.mark.parametrize(("first", "change"), [("imposed sanctions", "imposed"), ("lifted its sanctions", "lifted")])
def test_contents_are_of_the_measure_before(told: str, first: str, change: str) -> None:
    found = lines(f"Norway {first} on Liberia on Monday. {told}")
    assert {line.rpartition(" ")[0] for line in found} == {f"NOR LBR timber {change}", f"NOR LBR gold {change}"}


def test_a_gerund_of_another_subject_tells_no_contents() -> None:
    assert lines("Norway imposed sanctions on Liberia on Monday. A report covering timber and gold came out too.") == [
        "NOR LBR unspecified imposed in_force"
    ]


STEPS = {
    "a ban on imports of timber": "timber",
    "an arms embargo": "defence",
    "a freeze on the assets of two banks": "banking",
    "a halt to flights": "aviation",
    "a stop to oil purchases": "oil",
    "restrictions on trade in gold": "gold",
}
PACKAGES = [
    "Norway imposed sanctions on Liberia. They include {0} and {1}.",
    "Norway imposed sanctions on Liberia. The measures are {0} and {1}.",
    "Norway imposed sanctions on Liberia. The measures include {0}. There will also be {1}.",
    "Norway imposed sanctions on Liberia - {0} and {1}.",
    "Norway imposed sanctions on Liberia: {0} and {1}.",
    "Norway imposed {0} and {1} on Liberia.",
]


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize(("first", "second"), [*pairwise(STEPS), *pairwise(reversed(STEPS))])
def test_each_step_of_a_package_is_told(package: str, first: str, second: str) -> None:
    found = lines(package.format(first, second))
    assert {line.rpartition(" ")[0] for line in found} == {f"NOR LBR {STEPS[one]} imposed" for one in (first, second)}
