"""Who acts with its allies, what a licence or an old act says by itself, who "the country" is not, other names."""

import pytest

from tests.coding.rows import lines
from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("text", "senders"),
    [
        ("Three neighbours - Togo, Ghana and Benin - closed their borders with Mali on Sunday.", "BEN GHA TGO"),
        ("Four neighbours -- Togo, Ghana, Niger and Benin -- banned cattle from Mali.", "BEN GHA NER TGO"),
        ("Kenya and its allies – Uganda, Rwanda and Tanzania – imposed an embargo on Chad.", "KEN RWA TZA UGA"),
        ("Kenya and its allies, Uganda and Rwanda, imposed an embargo on Chad in June 2017.", "KEN RWA UGA"),
        ("Kenya and two allies (Uganda and Rwanda) imposed an embargo on Chad in June 2017.", "KEN RWA UGA"),
        ("Kenya - a member of the Commonwealth - imposed an embargo on Chad in June 2017.", "KEN"),
        ("OSLO, May 3 (AP) - Norway imposed an embargo on Chad on Monday.", "NOR"),
    ],
)
def test_allies_that_are_named_act(text: str, senders: str) -> None:
    assert " ".join(sorted({str(one.sender) for one in claims(text)})) == senders
    assert {one.action.value for one in claims(text)} == {"imposed"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The Carter administration first imposed sanctions on Chad in 1979.",
            ["USA TCD unspecified imposed in_force"],
        ),
        ("The first imposed sanctions on Chad were mild.", []),
        ("Norway plans to ignore the EU order, which banned Malian coal in 2022.", ["EU MLI coal imposed in_force"]),
        ("Norway's plan would ban Malian coal.", ["NOR MLI coal imposed proposed"]),
        ("Norway's announcement to ban Malian coal came on Monday.", ["NOR MLI coal imposed announced"]),
        ("Norway opened its airspace to Mali on Monday.", ["NOR MLI aviation lifted in_force"]),
        ("Norway opened its airports to Malian airlines on Monday.", ["NOR MLI aviation lifted in_force"]),
    ],
)
def test_verbs_that_were_taken_for_nouns(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


_VENEZUELA = "The United States imposed sanctions on Venezuela in 2019. "
_IMPOSED = "USA VEN unspecified imposed in_force"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A licence was issued to Eni by the US Treasury on Monday.", ["USA VEN oil eased in_force"]),
        (
            "The licence granted to Eni bars the state company from earning a profit.",
            ["USA VEN unspecified eased in_force"],
        ),
        (
            "The licence issued to Repsol prohibits payments to Venezuelan officials.",
            ["USA VEN unspecified eased in_force"],
        ),
        ("On Monday Washington barred payments to Venezuelan banks.", ["USA VEN banking imposed in_force"]),
        ("On Monday it eased its sanctions on the OPEC member.", ["USA VEN unspecified eased in_force"]),
        ("On Monday it eased its sanctions on the OPEC member-nation.", ["USA VEN unspecified eased in_force"]),
    ],
)
def test_licences_and_those_they_are_for(text: str, wanted: list[str]) -> None:
    assert lines(_VENEZUELA + text) == sorted([_IMPOSED, *wanted])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The White House urged lawmakers to repeal the Caesar Act.", ["USA SYR unspecified lifted proposed"]),
        ("Congress scrapped the Caesar Act in December.", ["USA SYR unspecified lifted in_force"]),
        ("Kuwait called for the repeal of the Caesar Act.", ["USA SYR unspecified lifted proposed"]),
        ("The envoy spoke of the Caesar Act, which imposes sanctions on Syria.", []),
        ("On Monday two banks in Syria were designated under the Caesar Act.", ["USA SYR banking imposed in_force"]),
    ],
)
def test_acts_named_for_their_measures(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The lifting of the sanctions follows a similar decision by Norway last year.",
        "The decision comes after a similar move by Norway.",
        "The step echoes a similar one by Norway in March.",
        "The step is in line with a similar decision by Norway.",
    ],
)
def test_a_similar_step_by_another(text: str) -> None:
    told = lines("The EU lifted its sanctions on Chad on Monday. " + text)
    assert told == ["EU TCD unspecified lifted in_force", "NOR TCD unspecified lifted in_force"]


def test_a_similar_meeting_is_no_step() -> None:
    told = lines("The EU lifted its sanctions on Chad on Monday. The talks follow a similar meeting in Norway.")
    assert told == ["EU TCD unspecified lifted in_force"]


def test_the_country_is_not_that_of_an_envoy() -> None:
    text = (
        "The Security Council imposed an arms embargo on Haiti on Friday. The U.S. ambassador to the U.N., Linda "
        "Thomas-Greenfield, praised it. Two of the country's ministers have been sanctioned."
    )
    assert lines(text) == ["UN HTI defence imposed in_force", "UN HTI government imposed in_force"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The UN imposed sanctions on the Haitian Jimmy Cherizier, known as Barbecue, on Oct 21, 2022.", "2022-10-21"),
        ("The EU froze the assets of Mohamed Hamdan Dagalo, better known as Hemedti, in April 2021.", "2021-04"),
        ("The EU froze the assets of Mohamed Hamdan Dagalo (also known as Hemedti) in April 2021.", "2021-04"),
    ],
)
def test_another_name_takes_no_date(text: str, day: str) -> None:
    assert [one.when.value for one in claims(text)] == [day]


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Norway eased its sanctions on sectors vital to Mali's reconstruction.", "unspecified"),
        ("Norway eased its sanctions on the reconstruction sector of Mali.", "construction"),
        ("Norway exempted reconstruction projects in Mali from its sanctions.", "construction"),
    ],
)
def test_reconstruction_that_is_no_branch(text: str, sector: str) -> None:
    assert {one.sector for one in claims(text)} == {sector}
