from datetime import date

import pytest

from tests.coding.texts import claims

DECIDED = [
    "Sanctions on Iran are being lifted by Norway.",
    "A new vote will trigger the return of sanctions on Iran.",
    "The UN sanctions on Mali expired in March.",
    "The European Union lifted its sanctions on Zimbabwe.",
    "The United States has imposed sanctions on Myanmar's state oil company.",
    "Japan will lift its ban on imports from Ghana next month.",
    "Canada shall suspend its sanctions against Belarus.",
    "The sanctions on Eritrea were lifted by the Security Council.",
    "An arms embargo has been imposed on South Sudan.",
    "The Swiss government agreed to lift its sanctions on Burundi.",
    "Norway decided to extend its sanctions against Iran.",
    "Washington announced the lifting of sanctions on Sudan.",
    "Britain said it would impose sanctions on Syria's central bank.",
    "Australia announced that it would ease its sanctions on Fiji.",
    "The president signed an order lifting sanctions on Ivory Coast.",
    "The United Nations renewed its arms embargo on Libya for another year.",
    "Russia banned imports of Turkish tomatoes.",
    "Russia bans imports of Turkish tomatoes",
    "The Treasury blacklisted two Iranian banks.",
    "Brussels added three Syrian officials to its sanctions list.",
    "The US removed a Sudanese bank from its sanctions list.",
    "New Zealand, too, has tightened its sanctions on North Korea.",
    "The Council approved new sanctions against Venezuela.",
    "France ordered a freeze on Libyan assets.",
    "The White House vowed to reimpose sanctions on Cuba.",
    "South Korea resumed imports of Iranian oil.",
    "The suspension of the sanctions on Mali took effect on 1 March.",
    "After the lifting of sanctions on Serbia, trade grew.",
    "Bahrain closed its airspace to Qatari aircraft.",
    "The ban on Iraqi oil was lifted in 2003.",
    "Ukraine is to impose sanctions on Nicaragua.",
    "Why did the EU lift its sanctions on Fiji?",
    "Iranian banks may no longer buy dollars from the United States.",
    "India went on to ban imports from Pakistan.",
    "Congress overrode the veto, and the House imposed sanctions on South Africa.",
]
PROPOSED = [
    "The US will lift its sanctions on Cuba in exchange for a release of prisoners.",
    "The US will lift its sanctions on Cuba as relations improve.",
    "Should Iran comply, the US will lift its sanctions.",
    "Under the bill, imports from Iran were banned.",
    "Norway adopted proposed sanctions on Iran.",
    "A new vote could trigger the return of sanctions on Iran.",
    "Norway promised to consider lifting sanctions on Iran.",
    "Norway is being asked to lift sanctions on Iran.",
    "The European Union may lift its sanctions on Zimbabwe.",
    "The United States is considering sanctions against Myanmar.",
    "Lawmakers proposed to ban imports of Russian uranium.",
    "Washington threatened to impose sanctions on Turkey.",
    "Poland called for sanctions against Belarus.",
    "The bill would impose sanctions on Chinese banks.",
    "The bill bans imports of Russian uranium.",
    "The Senate voted to impose sanctions on Iran.",
    "Britain could ease its sanctions on Syria.",
    "Ministers are discussing the lifting of the arms embargo on Eritrea.",
    "The Commission recommended lifting the sanctions on Zimbabwe.",
    "The EU is ready to lift its sanctions on Belarus.",
    "The US is expected to extend its sanctions against Iran.",
    "The US will lift its sanctions on Iran if inspectors are let in.",
    "Under the plan, the EU would suspend its sanctions on Syria.",
    "Berlin wants to extend sanctions on Russia.",
    "Talks on lifting the sanctions against Sudan continued.",
    "Mali hopes to see the sanctions lifted.",
    "The minister urged the EU to lift its sanctions on Zimbabwe.",
    "The EU should lift its sanctions on Mali, the envoy said.",
    "Canada must impose sanctions on Iran, the lawmaker said.",
    "Sweden plans to impose sanctions on Iran.",
    "The EU may decide to extend its sanctions against Iran.",
    "A House committee approved sanctions on Iran.",
    "The draft resolution would impose an arms embargo on Sudan.",
    "The bill would ban imports from Sudan and freeze its assets.",
]
REJECTED = [
    "The lifting of sanctions on Mali was rejected by ministers.",
    "Ministers will not lift the embargo on Mali, Norway said.",
    "The EU refused to lift its sanctions on Belarus.",
    "Washington rejected calls to ease sanctions on Cuba.",
    "Russia vetoed a resolution imposing sanctions on Mali.",
    "Britain will not lift its sanctions on Zimbabwe.",
    "The United States ruled out lifting sanctions on Iran.",
    "The EU cannot lift its sanctions on Belarus, the diplomat said.",
    "Canada has no plans to lift sanctions on Cuba.",
    "Hungary blocked the extension of sanctions on Russia.",
    "The EU is not lifting its sanctions on Syria.",
    "Germany failed to agree to lift sanctions on Iran.",
    "Japan declined to impose sanctions on Myanmar.",
    "The White House opposes lifting sanctions on Russia.",
    "It is too early to lift the sanctions on Sudan, Norway said.",
    "The US said it would not lift sanctions on Iran.",
]
NONE = [
    "The EU has not imposed sanctions on Georgia.",
    "The United States imposed no sanctions on Georgia.",
    "The EU never imposed sanctions on Georgia.",
    "No country has lifted its sanctions on Georgia.",
    "Did the EU lift its sanctions on Georgia?",
    "If the EU lifts its sanctions on Belarus, exports will rise.",
    "Whether the EU lifts its sanctions on Mali is unclear.",
    "Nothing will change until the embargo on Iran is lifted.",
    "Turkey denied a report that it had lifted its embargo on Armenia.",
    "The airspace of Qatar is still closed to Bahraini aircraft.",
    "The sanctions on Iran remain in force as before.",
    "The sanctions on Russia expire on 31 July.",
    "The company sells oil to Iran.",
    "The US would have lifted sanctions on Iran.",
    "The lifting of sanctions on Iran would help the economy.",
    "The minister attended a meeting on sanctions policy.",
]
WIRE = [
    ("decided", "REAGAN LIFTS GRAIN EMBARGO AGAINST SOVIET UNION"),
    ("decided", "U.S. LIFTS SANCTIONS ON POLAND"),
    ("decided", "BRITAIN BANS NEW LOANS TO SOUTH AFRICA"),
    ("proposed", "SENATE VOTES SANCTIONS ON SOUTH AFRICA"),
    ("proposed", "EEC MULLS SANCTIONS AGAINST LIBYA"),
    ("decided", "The Carter administration embargoed grain sales to the Soviet Union."),
    ("decided", "President Reagan today lifted the grain embargo against the Soviet Union, officials said."),
    ("decided", "The EC Commission said it had suspended imports of Soviet gold."),
    ("decided", "Argentina banned imports of British goods during the Falklands dispute."),
    ("decided", "Japan said it will ease curbs on exports to the Soviet Union, trade sources said."),
    ("rejected", "Bonn refused to join the embargo against Libya, a spokesman told Reuters."),
]


def stages(text: str, *, title: str | None = None, published: date = date(2023, 5, 10)) -> set[str]:
    return {claim.stage for claim in claims(text, title=title, published=published)}


@pytest.mark.parametrize("text", DECIDED)
def test_decided(text: str) -> None:
    assert stages(text) == {"decided"}


@pytest.mark.parametrize("text", PROPOSED)
def test_proposed(text: str) -> None:
    assert stages(text) == {"proposed"}


@pytest.mark.parametrize("text", REJECTED)
def test_rejected(text: str) -> None:
    assert stages(text) == {"rejected"}


@pytest.mark.parametrize("text", NONE)
def test_no_change_is_asserted(text: str) -> None:
    assert stages(text) == set()


@pytest.mark.parametrize(("stage", "text"), WIRE)
def test_the_wires_of_the_eighties(stage: str, text: str) -> None:
    assert stages(text, published=date(1985, 5, 10)) == {stage}


def test_to_decides_in_a_headline_only() -> None:
    assert stages("Ministers met.", title="EU to lift sanctions on Guinea") == {"decided"}
    assert stages("Ministers met.", title="Pressure on EU to lift sanctions on Guinea") == {"proposed"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway lifted its sanctions on Iran.", "in_force"),
        ("Norway will lift its sanctions on Iran.", "announced"),
        ("Norway announced sanctions on Iran.", "announced"),
        ("Norway agreed to lift its sanctions on Iran.", "announced"),
    ],
)
def test_what_is_announced_is_not_in_force(text: str, status: str) -> None:
    assert [claim.status for claim in claims(text)] == [status]


def test_the_words_that_decided_are_kept() -> None:
    assert [claim.status_words for claim in claims("Norway may lift its sanctions on Iran.")] == ["may"]
    assert [claim.status_words for claim in claims("Norway lifted its sanctions on Iran.")] == [None]
