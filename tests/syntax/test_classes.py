"""The reader of sentences is one chain of classes: a method that two of them define would silently hide the other."""

from collections import Counter

import pytest

from transforms.syntax.groups import Groups
from transforms.syntax.verbs import _Reader


@pytest.mark.parametrize("built", [_Reader, Groups])
def test_no_class_of_a_chain_hides_a_method_of_another(built: type) -> None:
    chain = [one for one in built.__mro__ if one.__module__.startswith("transforms.")]
    names = Counter(name for one in chain for name, value in vars(one).items() if callable(value))
    assert len(chain) > 1
    assert [name for name, times in names.items() if times > 1 and not name.startswith("__")] == []
