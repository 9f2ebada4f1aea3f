"""What is decided stays so beside a doubt that is told of something else: another measure, another actor, a purpose."""

import pytest

from tests.coding.rows import rows_told

DAY = "2010-06-09"


@pytest.mark.parametrize(
    "act",
    ["used the speech", "went on television", "broke off his trip", "appeared before reporters", "flew to Gdansk"],
)
def test_who_does_something_to_announce_a_ban_has_announced_it(act: str) -> None:
    assert rows_told(DAY, None, f"Norway's prime minister {act} to announce an arms embargo on Niger.") == {
        "NOR NER defence imposed"
    }


@pytest.mark.parametrize(
    "text",
    [
        "Ministers met in Oslo to announce an oil embargo against Niger.",
        "The bishop urged the prime minister of Norway to announce an embargo on Niger.",
        "Norway's prime minister plans to go to Bergen to announce an embargo on Niger.",
        "Norway's prime minister did not use the speech to announce an embargo on Niger.",
    ],
)
def test_what_is_still_to_be_announced_is_not_decided(text: str) -> None:
    assert all(one.endswith(("proposed", "rejected")) for one in rows_told(DAY, None, text))


@pytest.mark.parametrize("relative", ["that could be used against crowds", "which may help the army"])
def test_a_modal_of_a_relative_clause_does_not_reach_the_gerund_behind_it(relative: str) -> None:
    text = f"Peru tightened sanctions on Mali, banning exports of gear {relative} and freezing the assets of ministers."
    assert "PER MLI government imposed" in rows_told(DAY, None, text)


def test_a_wish_governs_the_gerund_past_a_relative_clause() -> None:
    text = "Peru is considering banning gear that may help the army and freezing the assets of Mali's ministers."
    assert all(one.endswith("proposed") for one in rows_told(DAY, None, text))


def test_while_tells_of_the_main_verb_past_a_relative_clause() -> None:
    text = (
        "Peru prolonged the arms embargo on those who stir up unrest in Mali, while also deciding to bar gold "
        "from there."
    )
    assert rows_told(DAY, None, text) == {"PER MLI defence extended", "PER MLI gold imposed"}


@pytest.mark.parametrize("more", ["but said it would act if violence returned", "though it would act if it were asked"])
def test_what_is_added_after_but_is_no_condition_of_a_lapse(more: str) -> None:
    found = rows_told(DAY, None, f"Norway will not renew its arms embargo on Chile, {more}.")
    assert "NOR CHL defence lifted" in found


def test_a_lapse_on_condition_is_still_open() -> None:
    found = rows_told(DAY, None, "Norway will not renew its arms embargo on Chile if it holds elections.")
    assert found == {"NOR CHL defence lifted proposed"}


@pytest.mark.parametrize(
    "word", ["said that a truce had been reached", "agreed to a truce", "pledged to hold elections"]
)
def test_after_a_word_given_is_no_condition(word: str) -> None:
    text = f"Norway announced on Monday that it would lift its sanctions on Mali after the junta {word}."
    assert rows_told(DAY, None, text) == {"NOR MLI unspecified lifted"}


@pytest.mark.parametrize("deed", ["elections were held", "the junta stepped down"])
def test_after_a_deed_may_be_one(deed: str) -> None:
    text = f"Norway said it would lift its sanctions on Mali after {deed}."
    assert rows_told(DAY, None, text) == {"NOR MLI unspecified lifted proposed"}


@pytest.mark.parametrize("committee", ["ministerial committee", "cabinet's defence committee"])
def test_a_committee_of_ministers_decides(committee: str) -> None:
    found = rows_told(DAY, None, f"The Arab League's {committee} approved an arms embargo on Mali on Monday.")
    assert found == {"ARAB_LEAGUE MLI defence imposed"}


def test_a_committee_of_a_chamber_does_not() -> None:
    found = rows_told(DAY, None, "The Senate's defence committee approved an arms embargo on Mali on Monday.")
    assert all(one.endswith("proposed") for one in found)


@pytest.mark.parametrize("text", ["an order designed", "a law meant", "legislation intended", "a bill designed"])
def test_what_a_signed_act_is_for_is_done(text: str) -> None:
    found = rows_told(DAY, None, f"The president of Peru signed {text} to tighten the embargo on Mali.")
    assert found == {"PER MLI unspecified expanded"}


@pytest.mark.parametrize("fate", ["vetoed", "is debating"])
def test_what_an_unsigned_bill_is_for_is_not(fate: str) -> None:
    found = rows_told(DAY, None, f"Peru's congress {fate} a bill designed to tighten the embargo on Mali.")
    assert all(one.endswith(("proposed", "rejected")) for one in found)


@pytest.mark.parametrize("power", ["authorized", "empowered", "entitled"])
def test_a_power_given_is_no_act(power: str) -> None:
    found = rows_told(DAY, None, f"The president of Peru was {power} by a 1996 law to prohibit investment in Mali.")
    assert found == set()


@pytest.mark.parametrize(
    "text",
    [
        "Peru announced a protest against Norwegian measures tightening the embargo on Mali.",
        "Peru announced moves stiffening its opposition to the latest Norwegian measures against Mali.",
    ],
)
def test_who_protests_against_measures_takes_none(text: str) -> None:
    assert rows_told(DAY, None, text) == set()


def test_a_step_said_to_result_in_an_end_ends_it() -> None:
    text = "A Norwegian spokesman said the vote would result in ending a ban on gold from Mali."
    assert rows_told(DAY, None, text) == {"NOR MLI gold lifted"}


def test_what_another_proposes_is_no_doubt_of_what_has_been_done() -> None:
    text = "Peru has said it may ban imports from Mali.||Norway has forbidden all imports from there."
    assert "NOR MLI unspecified imposed" in rows_told(DAY, None, text)


def test_a_purpose_told_later_does_not_undo_a_ban() -> None:
    text = (
        "Peru has banned the importation of all goods from Mali.||Peru's trade minister said that the move was needed "
        "to stop the entry of Malian goods."
    )
    assert "PER MLI unspecified imposed" in rows_told(DAY, None, text)


@pytest.mark.parametrize(
    "text",
    [
        "The bishop called for an end to the embargo on Mali. Norway has ended its embargo.",
        "Sanctions on Mali should be lifted, the bishop said. Norway has lifted its own.",
        "The minister refused to lift the sanctions on Mali for years. Norway lifted the sanctions after he had left.",
    ],
)
def test_what_somebody_has_done_stands_beside_older_demands_and_refusals(text: str) -> None:
    assert "NOR MLI unspecified lifted" in rows_told(DAY, None, text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Norway imposed sanctions on Mali but refused to break off trade.", "NOR MLI unspecified imposed"),
        ("Norway eased its embargo on Mali, though it does not plan to lift it.", "NOR MLI unspecified eased"),
        ("Norway has eased its embargo on Mali; it will not be lifted this year.", "NOR MLI unspecified eased"),
    ],
)
def test_a_refusal_to_go_further_leaves_what_was_done(text: str, row: str) -> None:
    assert row in rows_told(DAY, None, text)


@pytest.mark.parametrize("text", ["Norway denied that it had banned Malian gold.", "Norway may ban Malian gold."])
def test_what_was_only_denied_or_thought_of_is_not_done(text: str) -> None:
    assert all(one.endswith(("proposed", "rejected")) for one in rows_told(DAY, None, text))


@pytest.mark.parametrize(
    "opening", ["Ending weeks of debate over whether to act", "After months of argument on whether to punish the junta"]
)
def test_whether_before_an_infinitive_reaches_no_further(opening: str) -> None:
    assert rows_told(DAY, None, f"{opening}, Norway banned arms sales to Mali.") == {"NOR MLI defence imposed"}


@pytest.mark.parametrize(
    "text", ["Norway is debating whether to ban arms sales to Mali.", "Will Norway ban Malian gold?"]
)
def test_what_is_asked_with_whether_is_open(text: str) -> None:
    assert all(one.endswith("proposed") for one in rows_told(DAY, None, text))


@pytest.mark.parametrize(
    "text",
    [
        "While the Senate debates a bill, the president of Peru has already banned imports from Mali.",
        "The Senate's vote for sanctions on a trader came as Peru banned imports from Mali.",
    ],
)
def test_a_chamber_in_another_clause_decides_nothing_of_this_one(text: str) -> None:
    assert "PER MLI unspecified imposed" in rows_told(DAY, None, text)


def test_a_chamber_that_acts_itself_only_proposes() -> None:
    found = rows_told(DAY, None, "The Senate of Peru voted on Monday to ban imports from Mali.")
    assert all(one.endswith("proposed") for one in found)


def test_a_row_of_gerunds_behind_a_decision_is_decided() -> None:
    text = (
        "Norway decided to step up its sanctions on Mali, banning sales of boots which could be worn by guards and "
        "extending the arms embargo until May."
    )
    assert "NOR MLI defence extended" in rows_told(DAY, None, text)


def test_the_text_of_a_decision_tells_what_is_decided() -> None:
    found = rows_told(DAY, None, "According to the ECOWAS communique, Mali's accounts at the bank would be blocked.")
    assert found == {"ECOWAS MLI banking imposed"}


def test_a_draft_does_not() -> None:
    found = rows_told(DAY, None, "According to a draft statement of ECOWAS, Mali's accounts would be blocked.")
    assert all(one.endswith("proposed") for one in found)


def test_an_open_day_is_no_condition() -> None:
    text = "Norway will lift its ban on Malian gold, but when it will act is not yet known."
    assert rows_told(DAY, None, text) == {"NOR MLI gold lifted"}


@pytest.mark.parametrize("deed", ["the president returns", "the junta steps down", "Mali frees the priests"])
def test_what_somebody_has_yet_to_do_is_waited_for(deed: str) -> None:
    found = rows_told(DAY, None, f"Norway promised to lift its embargo on Mali after {deed}.")
    assert found == {"NOR MLI unspecified lifted proposed"}


@pytest.mark.parametrize("past", ["the army attacks of May", "the Bergen talks", "the junta stepped down"])
def test_what_has_happened_is_not(past: str) -> None:
    assert rows_told(DAY, None, f"Norway lifted its embargo on Mali after {past}.") == {"NOR MLI unspecified lifted"}


@pytest.mark.parametrize(
    "tally", ["passed by two votes, 31-29", "was approved by 51 votes to 49", "passed by a voice vote"]
)
def test_a_tally_imposes_nothing(tally: str) -> None:
    text = f"The Senate of Peru voted to end the arms embargo against Mali. The measure {tally}."
    assert all(one.endswith("proposed") for one in rows_told(DAY, None, text))


@pytest.mark.parametrize(
    "text",
    [
        "Norway has lifted its arms embargo on Mali, a newspaper said. Norway will not lift it, its minister said.",
        "Canada banned imports of Chilean copper, local radio said. Canada has no plans to ban Chilean copper.",
        "Peru lifted its ban on flights from Chile, officials had said. Peru has ruled out lifting that ban.",
        "Japan has lifted its ban on Kenyan tea, a bulletin said. Japan said that it might lift the ban on tea in May.",
    ],
)
def test_what_its_sender_takes_back_was_not_done(text: str) -> None:
    assert all(one.endswith(("proposed", "rejected")) for one in rows_told(DAY, None, text))


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Norway imposed an arms embargo on Mali. Norway refused to ban trade with Mali.", "NOR MLI defence imposed"),
        ("Norway imposed sanctions on Mali. Norway ruled out further sanctions.", "NOR MLI unspecified imposed"),
        ("Norway lifted its arms embargo on Mali. Peru has ruled out lifting its own.", "NOR MLI defence lifted"),
    ],
)
def test_a_refusal_of_another_change_takes_nothing_back(text: str, row: str) -> None:
    assert row in rows_told(DAY, None, text)
