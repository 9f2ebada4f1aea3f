"""Plain sentences of news: drafts that were voted down, pipelines shut, uses that armies make, what is kept in mind."""

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str) -> set[Row]:
    return {(one.sender, one.target_country, one.sector, str(one.action), one.stage) for one in claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Russia vetoed a Security Council resolution that would have imposed an arms embargo on Mali and frozen the "
        "assets of its ministers.",
        "The Security Council rejected a text that would have imposed an arms embargo on Mali and barred its ministers "
        "from travelling.",
    ],
)
def test_what_a_lost_text_would_have_done_is_refused_to_the_end(text: str) -> None:
    assert {row[3:] for row in rows(text)} == {("imposed", "rejected")}
    assert {row[2] for row in rows(text)} == {"defence", "government"}


def test_what_would_have_been_done_and_undone_is_not_suspended() -> None:
    assert rows("Norway has imposed an arms embargo on Mali and frozen its funds.") >= {
        ("NOR", "MLI", "defence", "imposed", "decided")
    }
    assert not [
        row
        for row in rows("A veto stopped a text that would have barred Mali and frozen its funds.")
        if row[3] == "suspended"
    ]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("President Carter vetoed a bill that bans imports of Malian gold.", ("MLI", "gold", "imposed", "rejected")),
        ("The Senate voted down an amendment that bars Malian gold.", ("MLI", "gold", "imposed", "rejected")),
        ("The Council rejected a draft that lifts its ban on Malian gold.", ("MLI", "gold", "lifted", "rejected")),
        ("Parliament threw out a bill that forbids trade with Mali.", ("MLI", "unspecified", "imposed", "rejected")),
        ("The House passed a bill that bans imports of Malian gold.", ("MLI", "gold", "imposed", "proposed")),
    ],
)  # fmt: skip
def test_what_a_draft_does_that_was_voted_down(text: str, row: tuple[str, str, str, str]) -> None:
    assert {one[1:] for one in rows(text)} == {row}


@pytest.mark.parametrize(
    "text",
    [
        "Russia shut the pipeline that carries gas to Latvia.",
        "Russia closed the pipeline which takes gas to Latvia.",
        "Russia shut the gas pipeline to Latvia.",
        "Russia turned off the tap on gas to Latvia.",
        "Russia cut off gas to Latvia.",
        "The Russians cut off gas to Latvia.",
    ],
)
def test_what_flows_no_more(text: str) -> None:
    assert rows(text) == {("RUS", "LVA", "gas", "imposed", "decided")}


def test_a_pipeline_opened_again() -> None:
    assert rows("Russia reopened the pipeline that carries gas to Latvia.") == {
        ("RUS", "LVA", "gas", "lifted", "decided")
    }


def test_a_leak_is_no_measure() -> None:
    assert not rows("Workers shut the pipeline that carries gas to Latvia after a leak.")


@pytest.mark.parametrize(
    "goods",
    [
        "goods that have both civilian and military uses",
        "14 types of goods with possible military uses, such as outboard motors",
        "items with civilian and military applications",
        "equipment that could be used for military purposes",
        "technology which may also have military uses",
    ],
)
def test_goods_that_armies_may_use_too(goods: str) -> None:
    assert rows(f"Norway banned exports to Mali of {goods}.") == {("NOR", "MLI", "dual_use", "imposed", "decided")}


def test_goods_for_armies_alone_are_arms() -> None:
    assert {row[2] for row in rows("Norway banned exports to Mali of equipment for military use.")} == {"defence"}


@pytest.mark.parametrize(
    ("goods", "sectors"),
    [
        ("gold and other precious metals", {"gold"}),
        ("gold, steel and other metals", {"gold", "iron_steel"}),
        ("potash and other fertilisers", {"potash"}),
        ("metals and gold", {"metals_minerals", "gold"}),
    ],
)
def test_what_sums_up_goods_is_no_further_sector(goods: str, sectors: set[str]) -> None:
    assert {row[2] for row in rows(f"Norway banned imports of {goods} from Mali.")} == sectors


@pytest.mark.parametrize("where", ["under consideration", "under review", "under constant review"])
def test_what_is_kept_in_mind_is_not_prolonged(where: str) -> None:
    assert not [row for row in rows(f"Norway will keep its sanctions on Mali {where}.") if row[3] == "extended"]
