"""What somebody only wishes, what is only prepared, and what came to nothing: no decision, whatever it sounds like."""

import pytest

from tests.coding.rows import stages

_TIN = "MLI metals_minerals imposed"


@pytest.mark.parametrize(
    "text",
    [
        "Norway would rather Switzerland banned Malian tin.",
        "Norway would prefer that Switzerland banned Malian tin.",
        "Norway wishes Switzerland banned Malian tin.",
        "It is high time Switzerland banned Malian tin, Norway's foreign minister said.",
        "Norway would welcome a Swiss ban on Malian tin.",
        "Norway hopes to see Switzerland ban Malian tin.",
        "Switzerland is working towards a ban on Malian tin.",
        "Switzerland is putting together a ban on Malian tin.",
        "A Swiss ban on Malian tin is taking shape, diplomats say.",
        "A Swiss ban on Malian tin has moved a step closer.",
        "An impending Swiss ban on Malian tin worries smelters.",
        "Swiss ministers debated whether Malian tin should be banned.",
        "It is undecided whether Switzerland will ban Malian tin.",
        "Switzerland put a ban on Malian tin on the table.",
        "Swiss ministers received a paper that suggests banning Malian tin.",
        "The next Swiss package could include a ban on Malian tin.",
        "Norway has long advocated a Swiss ban on Malian tin.",
    ],
)
def test_is_only_proposed(text: str) -> None:
    """What is wished, debated or put together is proposed."""
    found = stages(text)
    assert found, text
    assert all(one.endswith(f"{_TIN} proposed") for one in found), (text, found)


@pytest.mark.parametrize(
    "text",
    [
        "What Switzerland will not do is ban Malian tin.",
        "One thing Switzerland will not do is ban Malian tin.",
        "Swiss ministers were unable to agree on a ban on Malian tin.",
        "There will be no Swiss ban on Malian tin.",
        "No Swiss ban on Malian tin is in sight.",
        "A ban on Malian tin was left out of the Swiss package.",
        "A planned ban on Malian tin was taken out of the Swiss package.",
        "A Norwegian request for a Swiss ban on Malian tin was not granted.",
        "A Swiss bill to ban Malian tin never came to a vote.",
        "Norway failed to persuade Switzerland to ban Malian tin.",
        "Switzerland would rather not ban Malian tin.",
        "Switzerland backed off its threat to ban Malian tin.",
        "Switzerland denied reports that it was about to ban Malian tin.",
        "Switzerland called a report that it would ban Malian tin untrue.",
        "Switzerland shelved a ban on Malian tin.",
        "A ban on Malian tin, which the Swiss parliament had wanted, was dropped.",
        "Switzerland will not follow Norway in banning Malian tin.",
        "Calls for a Swiss ban on Malian tin went unheard in Bern.",
    ],
)
def test_is_refused(text: str) -> None:
    """What was denied, left out, dropped or not agreed on is refused."""
    found = stages(text)
    assert any(one.endswith(f"{_TIN} rejected") for one in found), (text, found)
    assert not any(one.endswith("decided") for one in found), (text, found)


@pytest.mark.parametrize(
    "text",
    [
        "Norway would like more, but Switzerland on Monday banned Malian tin.",
        "Unable to stop the war, Switzerland banned Malian tin on Monday.",
        "Norway, which could not persuade the EU to act, banned Malian tin.",
        "Switzerland did not back down and banned Malian tin on Monday.",
        "The Swiss parliament passed the ban on Malian tin that it had debated for weeks.",
    ],
)
def test_is_decided_all_the_same(text: str) -> None:
    """A decision beside such words stays one."""
    assert any(one.endswith(f"{_TIN} decided") for one in stages(text)), stages(text)


@pytest.mark.parametrize(
    "text",
    [
        "Switzerland denied reports that it had banned Malian tin.",
        "A Swiss smelter would rather sell its Malian tin before prices fall.",
        "Swiss judges debated whether the ban on Malian tin had been imposed lawfully.",
        "The Swiss ban on Malian tin is taking its toll on smelters.",
    ],
)
def test_tells_no_change(text: str) -> None:
    """The same words of a standing measure, or of trade, tell no change."""
    assert not stages(text), stages(text)


@pytest.mark.parametrize(
    ("text", "sender"),
    [
        ("Cyprus again withheld its consent to sanctions on forty Belarusian officials.", "EU"),
        ("Norway will not support sanctions on Belarusian officials.", "NOR"),
    ],
)
def test_whose_refusal_it_is(text: str, sender: str) -> None:
    """A member of the Union that blocks keeps the Union from acting; any other state refuses for itself."""
    assert stages(text) == [f"{sender} BLR government imposed rejected"]
