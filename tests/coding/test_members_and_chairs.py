"""Whose a measure is that a member of a body proposes, or of which the one in the chair speaks."""

import pytest

from tests.coding.rows import stages

UNION = "European Union ministers extended the sanctions on Burma on Monday. "
COUNCIL = "The UN Security Council banned five officers of Togo from travel on Friday. "


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            UNION + "A Danish proposal to ban new investment there was turned down.",
            "EU MMR unspecified imposed rejected",
        ),
        (UNION + "Portugal proposed banning gems from Burma.", "EU MMR metals_minerals imposed proposed"),
        (UNION + "Ireland said it would propose a timber ban on Burma in May.", "EU MMR timber imposed proposed"),
        (UNION + "Belgium had pushed for a ban on Burmese timber.", "EU MMR timber imposed proposed"),
        (UNION + "Greece wants the sanctions eased.", "EU MMR unspecified eased proposed"),
        (COUNCIL + "Norway proposed an arms embargo on Togo too.", "UN TGO defence imposed proposed"),
        (COUNCIL + "Peru said that it would put forward a ban on Togo's gold.", "UN TGO gold imposed proposed"),
        (
            "ECOWAS leaders froze Togo's assets on Monday. Ghana had proposed a ban on its cement.",
            "ECOWAS TGO cement imposed proposed",
        ),
    ],
)
def test_what_a_member_proposes_is_the_bodys(text: str, row: str) -> None:
    assert row in stages(text)
    assert {line.split()[0] for line in stages(text)} == {row.split(maxsplit=1)[0]}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (UNION + "Denmark proposed to its parliament a ban on timber from Burma.", "DNK MMR timber imposed proposed"),
        (UNION + "Canada proposed a ban on timber from Burma.", "CAN MMR timber imposed proposed"),
        (UNION + "Sweden plans a ban on timber from Burma.", "SWE MMR timber imposed proposed"),
        (UNION + "Finland has banned timber from Burma.", "FIN MMR timber imposed decided"),
        (
            "The EC extended its trade ban on Argentina on Monday. Italy refused to renew the ban.",
            "ITA ARG unspecified extended rejected",
        ),
    ],
)
def test_what_a_member_does_by_itself_stays_its_own(text: str, row: str) -> None:
    assert row in stages(text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("France, which holds the EU presidency, said that the sanctions on Togo had been lifted.", "EU TGO lifted"),
        (UNION + "The Irish minister, in the chair, said a ban on timber from Burma was ruled out.", "EU MMR imposed"),
        (
            "ECOWAS closed Togo's airspace on Monday. The sanctions will be lifted once the king is back, said the "
            "Ghanaian president, who is in the chair.",
            "ECOWAS TGO lifted",
        ),
        (
            "The African Union froze Togo's assets on Monday. Egypt, which chairs the bloc, said that the sanctions "
            "would be lifted after a vote.",
            "AU TGO lifted",
        ),
        (
            "Ghana's president, speaking on behalf of ECOWAS, said that the sanctions on Togo would be extended.",
            "ECOWAS TGO extended",
        ),
    ],
)
def test_who_is_in_the_chair_speaks_for_the_body(text: str, row: str) -> None:
    sender, target, action = row.split()
    found = [line.split() for line in stages(text)]
    assert [sender, target, action] in [[one[0], one[1], one[3]] for one in found]
    assert {one[0] for one in found} == {sender}


@pytest.mark.parametrize(
    "text",
    [
        "Spain, which holds the EU presidency, has frozen the accounts of Togo's president in Madrid.",
        "Spain, in the chair of the talks, said it would freeze the accounts of Togo's president.",
    ],
)
def test_who_is_in_the_chair_still_acts_for_itself(text: str) -> None:
    assert {line.split()[0] for line in stages(text)} == {"ESP"}
