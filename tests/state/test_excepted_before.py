"""What an announcement leaves as it is, the act that carries it out leaves as well, unless its own text says all."""

from typing import Any

import pytest

from tests.linking.test_links import ANNOUNCED, BUT_ARMS, OFFICIAL
from tests.state.builders import event, on
from transforms.linking.links import link_events
from transforms.state.regimes import build_regimes


@pytest.mark.parametrize(
    ("said", "done", "defence"),
    [
        ({**ANNOUNCED, **BUT_ARMS}, {}, "in_force"),
        ({**ANNOUNCED, **BUT_ARMS, **OFFICIAL}, OFFICIAL, "in_force"),
        ({**ANNOUNCED, **BUT_ARMS}, OFFICIAL, "ended"),  # the act's own text lifts all
        (ANNOUNCED, {}, "ended"),
        ({**ANNOUNCED, **BUT_ARMS}, {"except_sectors": "gold", "except_words": "gold"}, "ended"),
    ],
)
def test_an_act_leaves_what_its_announcement_left(said: dict[str, Any], done: dict[str, Any], defence: str) -> None:
    events = [
        event("USA SYR defence imposed", "2011-08-18", measure="arms"),
        event("USA SYR unspecified imposed", "2011-08-18"),
        event("USA SYR unspecified lifted", "2025-05-13", **said),
        event("USA SYR unspecified lifted", "2025-06-30", **done),
    ]
    links = link_events(events, {one.event_id: frozenset({one.event_id}) for one in events})
    assert "implements" in {one.kind for one in links}
    state = on(build_regimes(events, links), "2025-07-01")
    assert (state["unspecified"], state["defence"]) == ("ended", defence)


def test_it_says_where_the_exception_was_told() -> None:
    events = [
        event("USA SYR unspecified imposed", "2011-08-18"),
        event("USA SYR unspecified lifted", "2025-05-13", **ANNOUNCED, **BUT_ARMS),
        event("USA SYR unspecified lifted", "2025-06-30"),
    ]
    links = link_events(events, {one.event_id: frozenset({one.event_id}) for one in events})
    (last,) = [one for one in build_regimes(events, links) if one.state == "ended"]
    assert "what it leaves as it is was said before (E USA SYR unspecified lifted 2025-05-13)" in last.explanation
