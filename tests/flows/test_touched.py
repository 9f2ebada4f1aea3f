"""What two columns of texts have alone is found whether or not they begin alike."""

import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.mart.touched import apart

TEXTS = st.lists(st.sampled_from("abcdefgh"), max_size=8)


@settings(deadline=None)
@given(TEXTS.map(lambda texts: list(dict.fromkeys(texts))), st.integers(0, 8), TEXTS)
def test_apart(one: list[str], alike: int, more: list[str]) -> None:
    other = [*one[:alike], *more]

    begun, over = apart(pa.chunked_array([one], pa.string()), pa.chunked_array([other], pa.string()))

    assert begun.to_pylist() == [text for text in one if text not in other]
    assert over.to_pylist() == [text for text in other if text not in one]
