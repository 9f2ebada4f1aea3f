"""What stands beside a change hits nobody: why, when, with whose help, and who somebody is to others."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

PREPOSITIONS = (
    *("ahead of", "weeks ahead of", "a day ahead of", "just ahead of", "prior to", "shortly before", "hours before"),
    *("days after", "immediately after", "before", "after", "during", "since", "following", "on the eve of"),
    *("in the wake of", "in the aftermath of", "in the run-up to", "in the lead-up to", "in advance of", "amid"),
    *("in the midst of", "in the course of", "in time for", "on the occasion of", "on the sidelines of"),
    *("on the margins of", "at the start of", "at the end of", "on the heels of", "hot on the heels of"),
    *("because of", "due to", "owing to", "thanks to", "pending", "by reason of", "on account of", "as a result of"),
    *("on the basis of", "on the grounds of", "on the strength of", "for fear of", "in view of", "in light of"),
    *("in response to", "in retaliation for", "in reprisal for", "in revenge for", "in answer to", "in protest at"),
    *("in anticipation of", "with an eye to", "with an eye on", "against the backdrop of", "over"),
    *("against the background of", "regardless of", "in spite of", "despite", "in defiance of", "in the teeth of"),
    *("in the face of", "contrary to", "in contrast to", "unlike", "instead of", "in place of", "short of"),
    *("in addition to", "on top of", "apart from", "on behalf of", "in the name of", "in the interest of"),
    *("at the behest of", "at the request of", "at the urging of", "under pressure from", "according to"),
    *("with the blessing of", "with the consent of", "with the help of", "with support from", "with the backing of"),
    *("in exchange for", "in return for", "in support of", "in solidarity with", "in line with", "in keeping with"),
    *("in accordance with", "in compliance with", "in agreement with", "in connection with", "in the absence of"),
    *("in the shadow of", "on the back of", "in front of", "to please", "to coincide with", "to mark"),
)
OTHERS = ("Pelosi's visit", "a visit by the US president", "the American elections")
CHANGES = (
    ("China banned imports of biscuits from Taiwan {} {}.", ("CHN", "TWN")),
    ("The EU lifted its ban on potash from Belarus {} {}.", ("EU", "BLR")),
    ("Sanctions on Mali were tightened by ECOWAS {} {}.", ("ECOWAS", "MLI")),
    ("The EU lifted, {} {}, its ban on potash from Belarus.", ("EU", "BLR")),
    ("China on Monday banned biscuits from Taiwan, {} {}.", ("CHN", "TWN")),
)
ASIDES = (
    *(" over its support for Russia", " for supplying drones to Russia", " for its role in the war in Ukraine"),
    *(" in retaliation for the arrest of Canadian citizens", " for selling arms to Sudan", " for buying oil from Iran"),
    *(" for helping North Korea evade sanctions", " over a border dispute with India", " for hosting Russian bases"),
    *(
        ", which it accuses of arming rebels in Congo",
        ", citing its dealings with Iran",
        " despite protests from Japan",
    ),
    *(" to press it to withdraw its troops from Georgia", " until it withdraws from Georgia", " with Japan's help"),
    *(" but not on Iran", " rather than on Iran", " though Japan objected", " even as Japan asked for more time"),
    *(" for jailing a Swedish academic", " for the death of an Italian student", " for jamming Norwegian broadcasts"),
    *(", a close ally of Russia", ", a neighbour of Russia", ", which borders Russia", ", once an ally of Russia"),
    *(", Russia's closest ally", ", home to a Russian naval base", ", and Japan welcomed the step"),
    *(", to the dismay of Japan", ", much to Japan's annoyance", ", drawing criticism from Japan"),
)
HITS = (
    ("The EU imposed sanctions on Belarus{}.", ("EU", "BLR")),
    ("China banned imports of biscuits from Taiwan{}.", ("CHN", "TWN")),
    ("Canada sanctioned two companies from Eritrea{}.", ("CAN", "ERI")),
    ("The EU froze the assets of the Belarusian interior minister{}.", ("EU", "BLR")),
    ("Zambia was hit with sanctions by the EU{}.", ("EU", "ZMB")),
    ("The EU tightened its oil embargo against Syria{}.", ("EU", "SYR")),
)


def parties(text: str) -> set[tuple[str | None, str | None]]:
    return {(one.sender, one.target_country) for one in extractor().claims(Document(None, text, date(2024, 5, 15)))}


@pytest.mark.parametrize("preposition", PREPOSITIONS)
def test_what_a_preposition_brings_is_not_hit(preposition: str) -> None:
    texts = {text.format(preposition, other): {pair} for text, pair in CHANGES for other in OTHERS}
    assert {text: parties(text) for text in texts} == texts


@pytest.mark.parametrize("aside", ASIDES)
def test_neither_grounds_nor_friends_nor_onlookers_are_hit(aside: str) -> None:
    texts = {text.format(aside): {pair} for text, pair in HITS}
    assert {text: parties(text) for text in texts} == texts


@pytest.mark.parametrize("order", ["on the orders of Hanoi", "on instructions from Hanoi", "on orders from Hanoi"])
def test_who_gives_the_orders_acts(order: str) -> None:
    assert parties(f"Flights to Taiwan were banned {order}.") == {("VNM", "TWN")}


@pytest.mark.parametrize("when", ["Two weeks before", "A day after", "Shortly before", "Months ahead of", "Just after"])
def test_a_time_before_the_sentence_does_nothing(when: str) -> None:
    assert parties(f"{when} talks with the United States, ECOWAS tightened its sanctions on Mali.") == {
        ("ECOWAS", "MLI")
    }


@pytest.mark.parametrize("day", ["on the 3rd of September", "on the 9th of this month", "on September the 9th"])
def test_a_day_behind_an_article_is_when_it_was_done(day: str) -> None:
    claims = extractor().claims(Document(None, f"The EU imposed sanctions on Mali {day}.", date(2014, 9, 17)))
    assert [one.when.value for one in claims] == ["2014-09-03" if "3rd" in day else "2014-09-09"]
