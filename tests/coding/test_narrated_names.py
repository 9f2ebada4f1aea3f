"""Who is listed, barred or freed, told as a tale: pronouns for those hit, lists that grow, infinitives that tell."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[str]:
    """Return what a text tells as decided."""
    found = [one for one in claims(text) if one.stage == "decided"]
    return {f"{one.sender} {one.target_country} {one.sector} {one.action}" for one in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four Syrian bankers had no luck: Norway froze their assets.", "NOR SYR banking imposed"),
        ("Norway lost patience with four Zairean ministers, whose accounts it froze.", "NOR COD government imposed"),
        ("Four Zairean ministers, whose assets Norway froze, protested.", "NOR COD government imposed"),
        ("A Syrian bank felt Norway's anger: it was blacklisted on Monday.", "NOR SYR banking imposed"),
        ("Norway made the Syrian airline pay for it: it was put on the sanctions list.", "NOR SYR aviation imposed"),
        ("A Syrian bank won in court, and the EU struck it from its blacklist.", "EU SYR banking lifted"),
        ("A Syrian bank got its way when the EU annulled the asset freeze against it.", "EU SYR banking lifted"),
        ("Syrian ships turned back after Norway closed its ports to them.", "NOR SYR shipping imposed"),
        ("Berne froze Mobutu's accounts.", "CHE COD government imposed"),
    ],
)
def test_whom_a_pronoun_means_is_hit(text: str, expected: str) -> None:
    assert rows(text) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "A Syrian bank got a licence from Norway: it was suspended on Monday.",
        "Syria thanked Norway after it was named in a report on the banks.",
    ],
)
def test_who_else_a_pronoun_may_mean_is_not_hit(text: str) -> None:
    assert not any(one.startswith("NOR SYR banking imposed") or "NOR imposed" in one for one in rows(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's blacklist grew by four Syrian banks.", "NOR SYR banking imposed"),
        ("Norway's blacklist swelled: four Syrian banks were added.", "NOR SYR banking imposed"),
        ("Norway's blacklist shrank by four Syrian banks.", "NOR SYR banking lifted"),
        ("The Norwegian blacklist has four new names, all of them Syrian banks.", "NOR SYR banking imposed"),
        ("Four new names, all Syrian banks, were put on the Norwegian blacklist.", "NOR SYR banking imposed"),
        ("Four Syrian banks earned a place on the Norwegian sanctions list.", "NOR SYR banking imposed"),
        ("Four Syrian banks lost their place on the Norwegian sanctions list.", "NOR SYR banking lifted"),
        ("Four Syrian banks woke up on the Norwegian sanctions list.", "NOR SYR banking imposed"),
        ("New on the Norwegian sanctions list are four Syrian banks.", "NOR SYR banking imposed"),
        ("Gone from the Norwegian sanctions list are four Syrian banks.", "NOR SYR banking lifted"),
        ("Joining an airline on the Norwegian blacklist are four Syrian banks.", "NOR SYR banking imposed"),
        ("To its blacklist Norway added four Syrian banks.", "NOR SYR banking imposed"),
        ("Blacklisted by Norway on Monday: four Syrian banks.", "NOR SYR banking imposed"),
        ("Off the Norwegian blacklist since Monday: four Syrian banks.", "NOR SYR banking lifted"),
        ("Among those blacklisted by Norway on Monday are four Syrian banks.", "NOR SYR banking imposed"),
    ],
)
def test_who_comes_to_stand_on_a_list_is_hit(text: str, expected: str) -> None:
    assert rows(text) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "Norway's blacklist has four names, all of them Syrian banks.",
        "Norway's blacklist grew longer by the week, Syrian bankers complained.",
        "Norway's list of trusted banks grew by four Syrian banks.",
        "Four Syrian banks have not earned a place on the Norwegian sanctions list.",
        "Four Syrian banks are old acquaintances on the Norwegian sanctions list.",
    ],
)
def test_who_stands_on_a_list_anyway_is_not_hit_now(text: str) -> None:
    assert not any("imposed" in one for one in rows(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was the turn of four Syrian banks to be blacklisted by Norway.", "NOR SYR banking imposed"),
        ("It took Norway a week to impose sanctions on four Syrian banks.", "NOR SYR banking imposed"),
        ("Norway's answer to the raid was to shut its ports to Syrian ships.", "NOR SYR shipping imposed"),
        ("Syrian senators woke up to find their assets frozen by Norway.", "NOR SYR government imposed"),
    ],
)
def test_an_infinitive_may_tell_what_was_done(text: str, expected: str) -> None:
    assert rows(text) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "It will be the turn of four Syrian banks to be blacklisted by Norway.",
        "It may take Norway a week to impose sanctions on four Syrian banks.",
        "Norway's aim was to shut its ports to Syrian ships one day, if parliament agreed.",
        "Norway's answer was not to shut its ports to Syrian ships.",
    ],
)
def test_an_infinitive_tells_no_more_than_what_governs_it(text: str) -> None:
    assert rows(text) == set()


def test_the_treasury_puts_no_firms_of_its_own_under_sanctions() -> None:
    text = "YANGON, May 12 - A bad week. The Treasury put three Burmese banks under sanctions."
    assert rows(text) == {"USA MMR banking imposed"}


def test_letters_within_a_city_are_no_body() -> None:
    text = "PORT-AU-PRINCE, May 12 - Canada acted on Monday, and three Haitian senators were put on its sanctions list."
    assert rows(text) == {"CAN HTI government imposed"}
