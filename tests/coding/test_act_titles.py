from tests.coding.texts import claims, views


def rows(text: str, *, title: str | None = None) -> set[tuple[str | None, str | None, str, str, str | None]]:
    return {
        (one.sender, one.target_country, one.action, str(one.status), one.when.value)
        for one in claims(text, title=title)
    }


def test_the_title_of_an_act_makes_the_change_that_it_names_on_the_day_of_the_act() -> None:
    text = "Continuation of the National Emergency With Respect to Burundi. Notice of May 5."
    assert rows(text) == {("USA", "BDI", "extended", "in_force", "2023-05-05")}
    text = "Termination of Emergency With Respect to the Situation in Burundi. Executive order of May 4. For good."
    assert rows(text) == {("USA", "BDI", "lifted", "in_force", "2023-05-04")}


def test_a_gerund_or_a_measure_may_open_a_title() -> None:
    text = "Blocking Property of Certain Persons in Mali. Executive Order of the United States, May 5."
    assert ("MLI", "imposed", "in_force") in {row[1:4] for row in rows(text)}
    text = "Waiver of Sanctions on Mali. Presidential Determination of May 5."
    assert ("MLI", "eased", "in_force") in {(one.target_country, one.action, one.status) for one in claims(text)}


def test_a_proposed_rule_and_a_sentence_with_a_verb_are_no_titles_of_acts() -> None:
    assert not any(view.enacted for view in views("Lifting of the Embargo on Mali. Proposed rule of May 5."))
    assert not any(view.enacted for view in views("The lifting of the embargo was discussed. A notice is due."))


def test_what_an_act_revokes_is_not_what_its_title_tells() -> None:
    text = (
        "Termination of Emergency With Respect to Burundi. Executive order of May 4. The President revokes the order."
    )
    assert {row[2] for row in rows(text)} == {"lifted"}
