"""What two columns of texts have alone is found whether or not they begin alike, and equal ones have one number."""

import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.mart.touched import apart, numbered_ids

TEXTS = st.lists(st.sampled_from("abcdefgh"), max_size=8)


@settings(deadline=None)
@given(TEXTS.map(lambda texts: list(dict.fromkeys(texts))), st.integers(0, 8), TEXTS)
def test_apart(one: list[str], alike: int, more: list[str]) -> None:
    other = [*one[:alike], *more]

    begun, over = apart(pa.chunked_array([one], pa.string()), pa.chunked_array([other], pa.string()))

    assert begun.to_pylist() == [text for text in one if text not in other]
    assert over.to_pylist() == [text for text in other if text not in one]


@settings(deadline=None)
@given(TEXTS, st.booleans(), st.integers(0, 8))
def test_equal_ids_have_one_number_and_others_another_one_in_whatever_order_they_lie(
    texts: list[str], in_order: bool, cut: int
) -> None:
    ids = sorted(texts) if in_order else texts

    numbers = numbered_ids(pa.chunked_array([ids[:cut], ids[cut:]], pa.string())).tolist()

    assert len(numbers) == len(ids)
    assert len(set(zip(ids, numbers, strict=True))) == len(set(ids)) == len(set(numbers))
    assert min(numbers, default=0) >= 0
