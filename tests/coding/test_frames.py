import pytest

from tests.coding.texts import frames


@pytest.mark.parametrize(
    ("text", "rule", "action"),
    [
        ("The EU lifted its sanctions on Mali.", "active.lift.measure", "lifted"),
        ("The EU did away with its sanctions on Mali.", "active.lift.measure", "lifted"),
        ("The EU called its embargo on Mali off.", "active.lift.measure", "lifted"),
        ("Sanctions on Mali were lifted.", "passive.lift.measure", "lifted"),
        ("The EU eased its sanctions on Mali.", "active.ease.measure", "eased"),
        ("The EU scaled its sanctions back.", "active.ease.measure", "eased"),
        ("The EU suspended its sanctions on Mali.", "active.suspend.measure", "suspended"),
        ("The EU put its sanctions on hold.", "active.suspend.measure", "suspended"),
        ("The EU suspended imports from Mali.", "active.suspend.dealing", "imposed"),
        ("The EU imposed sanctions on Mali.", "active.impose.measure", "imposed"),
        ("The EU hit Mali with sanctions.", "active.impose.measure", "imposed"),
        ("The EU slapped an embargo on Mali.", "active.impose.measure", "imposed"),
        ("The EU tightened its sanctions on Mali.", "active.expand.measure", "expanded"),
        ("The EU stepped up its sanctions on Mali.", "active.expand.measure", "expanded"),
        ("The EU extended its sanctions on Mali.", "active.extend.measure", "extended"),
        ("The EU rolled its sanctions over.", "active.extend.measure", "extended"),
        ("The EU reimposed its sanctions on Mali.", "active.reinstate.measure", "reinstated"),
        ("The EU revoked the waiver of sanctions on Mali.", "active.lift.relief", "reinstated"),
        ("The EU maintained its sanctions for another year.", "active.keep.measure", "extended"),
        ("The EU issued a general licence.", "active.grant.relief", "eased"),
        ("The EU banned imports from Mali.", "active.ban.dealing", "imposed"),
        ("Imports from Mali were banned.", "passive.ban.dealing", "imposed"),
        ("The EU banned importing gold from Mali.", "active.ban.dealing", "imposed"),
        ("The EU resumed imports from Mali.", "active.resume.dealing", "lifted"),
        ("The EU froze the assets of a bank.", "active.freeze.assets", "imposed"),
        ("The EU unfroze the assets of a bank.", "active.delist.assets", "lifted"),
        ("The EU blacklisted Rosbank.", "active.designate.party", "imposed"),
        ("The EU sanctioned Acme Steel.", "active.designate.party", "imposed"),
        ("Rosbank was blacklisted.", "passive.designate.party", "imposed"),
        ("The EU exempted Mali from its sanctions.", "active.exempt.party", "eased"),
        ("The EU added Rosbank to its sanctions list.", "active.list_move", "imposed"),
        ("The EU took Rosbank off its sanctions list.", "active.list_move", "lifted"),
        ("Rosbank was removed from the sanctions list.", "passive.list_move", "lifted"),
        ("The lifting of sanctions on Mali was welcomed.", "nominal.lift.measure", "lifted"),
        ("After an end to the embargo, trade grew.", "nominal.lift.measure", "lifted"),
        ("The suspension by the EU of its sanctions was welcomed.", "nominal.suspend.measure", "suspended"),
        ("Sanctions relaxation was welcomed.", "nominal.ease.measure", "eased"),
        ("Firms of Mali may no longer buy from Oslo.", "prohibition", "imposed"),
        ("Firms of Mali must not export to Norway.", "prohibition", "imposed"),
        ("No firm may export to Norway.", "prohibition", "imposed"),
        ("Firms of Mali may again buy from Norway.", "permission", "lifted"),
        ("Norway called for sanctions on Mali.", "cue.proposed", "imposed"),
        ("Oslo followed suit.", "echo", "imposed"),
    ],
)
def test_a_word_of_change_and_its_object(text: str, rule: str, action: str) -> None:
    (found,) = frames(text)
    assert (found.rule, found.action) == (rule, action)


def test_it_is_a_measure_where_one_was_named() -> None:
    assert [found.rule for found in frames("Oslo has an embargo. It lifted it.")] == ["active.lift.measure"]
    assert [found.rule for found in frames("Oslo has an embargo. It was lifted.")] == ["passive.lift.measure"]
    assert frames("Oslo has a crane. It lifted it.") == []


def test_a_headline_announces_new_measures() -> None:
    found = frames("Ministers met.", title="New sanctions on Mali")
    assert [one.rule for one in found] == ["headline.new_measure"]
    assert frames("New sanctions on Mali") == []


def test_several_changes_in_one_sentence() -> None:
    found = frames("Oslo lifted its sanctions on Mali but tightened its embargo on Iran.")
    assert [one.rule for one in found] == ["active.lift.measure", "active.expand.measure"]


def test_a_noun_of_change_has_its_object_alone() -> None:
    found = frames("Oslo announced the renewal of its ban.")
    assert [one.rule for one in found] == ["nominal.extend.measure"]


@pytest.mark.parametrize(
    "text",
    [
        "The EU maintained its sanctions.",
        "Oslo granted a licence to one exporter.",
        "Firms of Mali may buy from Norway.",
        "Oslo lifted a crane.",
        "A target was listed.",
        "Sanctions hurt.",
        "The firm was fined for evading sanctions.",
        "",
    ],
)
def test_what_changes_nothing_has_no_frame(text: str) -> None:
    assert frames(text) == []


def test_a_weak_verb_counts_only_beside_a_sanctions_word() -> None:
    assert frames("Oslo targeted Rosbank.") == []
    assert len(frames("Oslo has sanctions. It targeted Rosbank.")) == 1
