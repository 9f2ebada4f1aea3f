"""What stands and is only the reason for something else, and what is only put forward, as far as its wording tells."""

import pytest

from tests.coding.rows import lines, rows

STANDING = (
    "Malian banks are cut off from the world's payment network, so firms now settle in gold.",
    "The Malian firm warned that sales would fall because it is barred from buying American chips.",
    "As Mali is barred from selling gold in Europe, it sells it in Asia.",
    "With Malian gold banned from Europe, Indian refiners pay less for it.",
    "It says that £22.7bn of Malian assets are frozen in Britain.",
    "Some $300 million of Malian reserves are frozen in Europe, most of it in Brussels.",
)

STANDING += (
    "He sold pumps to a Malian firm that had been sanctioned.",
    "The bank processed payments worth millions for a Malian shipping line that was blacklisted.",
    "Norway postponed a ban on Malian gold that its trade minister had announced in May.",
)

STEPS = (
    "Seven Malian banks are cut off from SWIFT, the European Union said on Wednesday.",
    "From Saturday Malian ships are barred from British ports.",
    "Because of the coup, Malian ships are barred from British ports, the minister told the Commons on Tuesday.",
    "Malian gold was banned by the EU because it pays for the war.",
)

PROPOSED = (
    "The candidate promised to leave the accord and put an embargo on Mali.",
    "Norway threatened to recall its envoy and cut off arms sales to Mali.",
    "The party vowed to quit the pact and shut the border to Malian goods.",
    "The extension of the sanctions on Mali is a formality, to be adopted without debate next week.",
    "The lifting of the embargo on Mali, to be voted on in June, would help farmers.",
    "The agency gave notice of a rule that would add Malian software to the banned list; comments are due in June.",
    "The European Commission is to decide on Wednesday whether to suspend Mali's duty-free access.",
    "The permanent members of the Security Council agreed to start work on a draft for an arms embargo against Mali.",
    "EU ministers agreed to draw up plans for an oil embargo against Mali.",
    "Norway may act. Waivers for Malian banks are to be reviewed.",
    "A ban on Malian gold is to be considered by ministers.",
    "Norway will write to the council to trigger the reimposition of UN sanctions on Mali.",
    "Norway has proposed that a Malian bank be reconnected to SWIFT.",
    "The plan has Norway lifting its embargo on Mali in June.",
    "The deal on the table has Norway lifting sanctions on Mali and Bamako freeing prisoners.",
    "Traders bet that Norway lifts its embargo on Malian gold.",
    "Norway said it would answer any new sanctions with a ban on Malian wine.",
)


@pytest.mark.parametrize("text", STANDING)
def test_what_stands_and_is_only_a_reason_is_no_row(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize("text", STEPS)
def test_a_step_told_in_the_present_is_a_row(text: str) -> None:
    assert [line.split()[-2] for line in lines(text)] == ["imposed"]


@pytest.mark.parametrize("text", PROPOSED)
def test_what_is_put_forward_is_proposed(text: str) -> None:
    assert {row[-1] for row in rows(text)} == {"proposed"}


def test_what_was_decided_and_joined_is_decided() -> None:
    assert lines("Norway recalled its envoy and cut all trade with Mali.") == ["NOR MLI unspecified imposed in_force"]


def test_what_a_state_has_somebody_do_is_done() -> None:
    text = "Norway has imposed an embargo on Mali, banning its gold."
    assert {row[-1] for row in rows(text)} == {"in_force"}


def test_what_a_law_lets_a_state_do_is_no_act() -> None:
    assert lines("Norway will introduce a law that lets it freeze the assets of Malian generals.") == []


def test_a_renewal_refused_on_condition_is_not_yet_the_measure_again() -> None:
    text = "Norway will not renew a licence that allows Mali to sell oil unless the opposition may stand."
    assert lines(text) == ["NOR MLI oil eased rejected", "NOR MLI oil reinstated proposed"]


def test_nobody_refuses_the_sanctions_that_he_would_answer() -> None:
    assert lines("Mali said it would retaliate against any sanctions by Norway.") == []


HEADLINES = (
    ("EU bans Malian coal", "The European Commission has proposed a ban on Malian coal. Members vote on Thursday."),
    ("Senator pledges 'sanctions from hell'", "The senator said he would introduce a bill to sanction Mali's army."),
    (
        "NORWAY SUSPENDS EMBARGO ON MALI",
        "Norway is ready to suspend its embargo on Mali once talks begin, officials said.",
    ),
)


@pytest.mark.parametrize(("title", "text"), HEADLINES)
def test_a_headline_has_not_done_what_its_text_proposes(title: str, text: str) -> None:
    assert {row[-1] for row in rows(text, title=title)} == {"proposed"}


def test_a_headline_stands_over_a_text_that_tells_the_step() -> None:
    text = "The European Union banned Malian coal on Monday. The Commission proposed a ban on Malian oil."
    assert ("EU", "MLI", "coal", "imposed", "in_force") in rows(text, title="EU bans Malian coal")
