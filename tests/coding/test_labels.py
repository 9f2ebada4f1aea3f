from tests.coding.texts import claims, views


def rows(text: str, *, title: str | None = None) -> set[tuple[str | None, str | None, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action) for one in claims(text, title=title)}


def test_a_measure_that_heads_a_participle_is_its_object() -> None:
    text = "Visa ban: lifted on 2 May.\n\nArms embargo: extended for a year.\n\nAsset freeze: never imposed."
    found = rows(text, title="EU sanctions on Uzbekistan: the state of play")
    assert found == {("EU", "UZB", "government", "lifted"), ("EU", "UZB", "defence", "extended")}


def test_a_colon_after_a_whole_clause_stays() -> None:
    (view,) = views("Ministers renewed the ban: lifted it will be only in May.")
    assert ":" in {item.lower for item in view.items}


def test_goods_that_head_an_item_are_those_hit() -> None:
    text = (
        "• Coal: imports banned by the EU on 2 May.\n\n• Ports: a study is under way.\n\n"
        "• Oil: nothing new, the ban stays away."
    )
    assert ("EU", "RUS", "coal", "imposed") in rows(text, title="EU sanctions against Russia")
