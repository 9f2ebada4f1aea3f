"""What each of two senders does in one sentence, where the second leaves out its verb, its goods or both."""

from itertools import product

import pytest

from tests.coding.rows import lines

PAIRS = [(("Norway", "NOR"), ("Iceland", "ISL")), (("the EU", "EU"), ("Britain", "GBR"))]
GOODS = [
    (("Liberian timber", "LBR timber"), ("Malian gold", "MLI gold")),
    (("timber from Liberia", "LBR timber"), ("gold from Mali", "MLI gold")),
]
BANNED, REFUSED, WANTED, LIFTED = "imposed in_force", "imposed rejected", "imposed proposed", "lifted in_force"
TOLD = {
    "{a} banned imports of {x} and {b} imports of {y}.": [("a", "x", BANNED), ("b", "y", BANNED)],
    "{a} lifted its ban on {x}, {b} that on {y}.": [("a", "x", LIFTED), ("b", "y", LIFTED)],
    "Imports of {x} were banned by {a} and those of {y} by {b}.": [("a", "x", BANNED), ("b", "y", BANNED)],
    "Imports of {x} were banned by {a} in 2014, and those of {y} by {b} in 2016.": [
        ("a", "x", BANNED),
        ("b", "y", BANNED),
    ],
    "{a} and {b} lifted their bans on {x} and {y} respectively.": [("a", "x", LIFTED), ("b", "y", LIFTED)],
    "{a} banned {x}, but {b} said it would not.": [("a", "x", BANNED), ("b", "x", REFUSED)],
    "{a} banned {x} on Monday, a day before {b} did.": [("a", "x", BANNED), ("b", "x", BANNED)],
    "{a} banned {x} after {b} did.": [("a", "x", BANNED), ("b", "x", BANNED)],
    "{a} banned {x}, and {b} did not.": [("a", "x", BANNED)],
    "{a} banned {x} and urged {b} to ban {y}.": [("a", "x", BANNED), ("b", "y", WANTED)],
    "Neither {a} nor {b} will lift its ban on {x}.": [("a", "x", "lifted rejected"), ("b", "x", "lifted rejected")],
    "{a} banned {x}, unlike {b}.": [("a", "x", BANNED)],
    "While {a} lifted its ban on {x}, {b} kept its own on {y}.": [("a", "x", LIFTED)],
}


@pytest.mark.parametrize("shape", TOLD)
def test_each_sender_does_what_is_told_of_it(shape: str) -> None:
    for (a, b), (x, y) in product(PAIRS, GOODS):
        text = shape.format(a=a[0], b=b[0], x=x[0], y=y[0])
        text = text[0].upper() + text[1:]
        who, what = {"a": a[1], "b": b[1]}, {"x": x[1], "y": y[1]}
        wanted = {f"{who[sender]} {what[hit]} {change}" for sender, hit, change in TOLD[shape]}
        assert set(lines(text)) == wanted, text
