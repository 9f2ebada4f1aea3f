"""Which events are linked, how, by which rule, and in which chain."""

from datetime import date
from typing import Any

import pytest

from schemas.mart import SanctionEvent
from schemas.relations import EventLink
from tests.state.builders import event
from transforms.linking.links import carried_out, link_events
from transforms.linking.rules import LinkRule

OFFICIAL: dict[str, Any] = {"n_official": 1, "source_class": "official"}
ANNOUNCED: dict[str, Any] = {"status": "announced"}
REJECTED: dict[str, Any] = {"status": "rejected"}
PROPOSED: dict[str, Any] = {"status": "proposed"}
BUT_ARMS: dict[str, Any] = {"except_sectors": "defence", "except_words": "the arms embargo"}
PARTIES: dict[str, Any] = {"extent": "parties"}
TOLD = tuple[str, str] | tuple[str, str, dict[str, Any]]


def links(*told: TOLD, together: bool = False) -> list[EventLink]:
    """The links between events; ``together`` has one article tell them all."""
    events = [event(said, when, **(more[0] if more else {})) for said, when, *more in told]
    return link_events(events, {one.event_id: frozenset({"a" if together else one.event_id}) for one in events})


def only(*told: TOLD, together: bool = False) -> EventLink:
    (link,) = links(*told, together=together)
    return link


@pytest.mark.parametrize(
    ("earlier", "later", "found"),
    [
        # announced, then done: in full, in part, by a firm's licence, by more than was said
        (("USA SYR unspecified lifted", "2025-05-13", ANNOUNCED), ("USA SYR unspecified lifted", "2025-06-30"),
         "implements same 48 act_after_announcement"),
        (("USA BLR potash lifted", "2025-12-13", ANNOUNCED), ("USA BLR potash eased", "2025-12-15", OFFICIAL),
         "implements narrower 2 act_after_announcement"),
        (("USA BLR potash lifted", "2025-12-13", ANNOUNCED), ("USA BLR potash lifted Belaruskali", "2025-12-20"),
         "implements narrower 7 act_after_announcement"),
        (("USA SYR banking lifted", "2025-05-13", ANNOUNCED), ("USA SYR unspecified lifted", "2025-06-30", OFFICIAL),
         "implements wider 48 act_after_announcement"),
        (("EU RUS oil imposed", "2022-06-01", ANNOUNCED), ("EU RUS oil imposed", "2022-06-10"),
         "implements same 9 act_after_announcement"),
        # the press called it done; the list was changed later
        (("USA BLR aviation lifted Belavia", "2025-09-11"),
         ("USA BLR unspecified lifted Belavia", "2025-11-04", OFFICIAL),
         "implements same 54 text_after_report"),
        (("USA BLR aviation lifted Belavia", "2025-09-11"), ("USA BLR aviation lifted Belavia", "2025-11-04"),
         "implements same 54 lifted_again"),
        # what a text delists, or opens, months later had stood until then
        (("USA BLR aviation lifted Belavia", "2025-03-01"), ("USA BLR aviation lifted Belavia", "2025-11-04", OFFICIAL),
         "implements same 248 text_after_report"),
        (("USA BLR potash lifted", "2025-03-01"), ("USA BLR potash lifted", "2025-11-04", OFFICIAL),
         "implements same 248 text_after_report"),
        # reported, then denied by a source as good
        (("USA BLR potash lifted", "2025-12-13"), ("USA BLR potash lifted", "2025-12-14", REJECTED),
         "corrects same 1 denial_after_report"),
        (("EU RUS unspecified imposed", "2014-07-31"), ("EU RUS unspecified extended", "2015-01-31"),
         "extends same 184 prolongs_latest"),
        (("EU RUS unspecified imposed", "2014-07-31"), ("EU RUS oil extended", "2015-01-31"),
         "extends narrower 184 prolongs_latest"),
        (("EU RUS oil imposed", "2022-06-03"), ("EU RUS oil expanded", "2022-12-05"),
         "extends wider 185 widens_standing"),
        (("USA VEN oil eased", "2023-10-18", {"expiry_date": date(2024, 4, 18)}), ("USA VEN oil eased", "2024-04-17"),
         "extends same 182 renews_licence"),
        (("EU BLR unspecified suspended", "2015-10-29", {"expiry_date": date(2016, 2, 29)}),
         ("EU BLR unspecified suspended", "2016-02-25"), "extends same 119 renews_licence"),
        (("EU MMR unspecified imposed", "1996-10-28"), ("EU MMR unspecified lifted", "2013-04-22", BUT_ARMS),
         "reverses narrower 6020 relaxes_standing"),
        (("GBR MLI unspecified imposed", "2020-01-01"), ("GBR MLI unspecified lifted", "2020-02-01", PARTIES),
         "reverses narrower 31 relaxes_standing"),
        (("GBR MLI unspecified lifted", "2020-01-01", ANNOUNCED),
         ("GBR MLI unspecified lifted", "2020-02-01", {**OFFICIAL, **PARTIES}),
         "implements narrower 31 act_after_announcement"),
        (("USA VEN oil eased", "2023-10-18", OFFICIAL), ("USA VEN oil reinstated", "2024-04-17"),
         "reverses same 182 puts_back"),
        (("USA IRN unspecified lifted", "2016-01-16", OFFICIAL), ("USA IRN oil reinstated", "2018-11-05"),
         "reverses narrower 1024 puts_back"),
        (("EU SYR banking lifted A", "2020-01-01", OFFICIAL), ("EU SYR banking imposed A", "2020-03-01"),
         "reverses same 60 puts_back"),
        (("EU BLR potash imposed", "2022-03-02"), ("EU BLR potash lifted", "2025-12-13"),
         "reverses same 1382 relaxes_standing"),
        (("EU BLR potash imposed", "2022-03-02"), ("EU BLR potash eased", "2025-12-13"),
         "reverses narrower 1382 relaxes_standing"),
        (("USA BLR fertilizer imposed", "2021-08-09"), ("USA BLR potash lifted", "2025-12-13"),
         "reverses narrower 1587 relaxes_standing"),
        (("ECOWAS MLI banking imposed", "2022-01-09"), ("ECOWAS MLI unspecified lifted", "2022-07-03"),
         "reverses wider 175 ends_below"),
        (("EU RUS unspecified imposed", "2014"), ("EU RUS unspecified extended", "2015-01"),
         "extends same None prolongs_latest"),
    ],
)  # fmt: skip
def test_a_step_is_linked_to_the_one_before(earlier: TOLD, later: TOLD, found: str) -> None:
    link = only(later, earlier)

    assert f"{link.kind} {link.scope} {link.lag_days} {link.linked_by}" == found
    assert (link.event_id, link.to_event_id) == (f"E {later[0]} {later[1]}", f"E {earlier[0]} {earlier[1]}")


@pytest.mark.parametrize(
    "told",
    [
        pytest.param([("USA BLR potash lifted", "2025-12-13", ANNOUNCED), ("EU BLR potash eased", "2025-12-15")],
                     id="another sender"),
        pytest.param([("USA BLR potash lifted", "2025-12-13", ANNOUNCED), ("USA BLR banking lifted", "2025-12-15")],
                     id="another sector"),
        pytest.param([("USA BLR aviation lifted A", "2025-09-11", ANNOUNCED), ("USA BLR aviation lifted B", "2025-10")],
                     id="another firm"),
        pytest.param([("USA BLR potash lifted", "2024-01-01", ANNOUNCED), ("USA BLR potash lifted", "2025-12-15")],
                     id="too late"),
        pytest.param([("USA BLR unspecified lifted", "2025-03-01"),
                      ("USA BLR unspecified lifted", "2025-11-04", OFFICIAL)],
                     id="another part of the whole"),
        pytest.param([("USA BLR potash lifted", "2025-03-01"), ("USA BLR potash eased", "2025-11-04", OFFICIAL)],
                     id="a licence long after"),
        pytest.param([("USA BLR potash lifted", "2024-03-01"), ("USA BLR potash lifted", "2025-11-04", OFFICIAL)],
                     id="a text years after"),
        pytest.param([("USA RUS unspecified imposed", "2022-02-21", ANNOUNCED), ("USA RUS oil imposed", "2022-02-24")],
                     id="a round announced in general"),
        pytest.param([("USA MMR insurance imposed", "2023-10", ANNOUNCED), ("USA MMR banking imposed", "2023-12-15")],
                     id="a wider ban"),
        pytest.param([("USA BLR potash lifted", "2025-12-13"), ("USA BLR potash eased", "2025-12-20")],
                     id="two reports"),
        pytest.param([("USA BLR aviation lifted", "2025-09-11"), ("USA BLR aviation lifted Belavia", "2025-11-04")],
                     id="a firm reported after its sector"),
        pytest.param([("USA BLR aviation lifted Belavia", "2025-09-11"),
                      ("USA BLR unspecified lifted Belavia", "2025-09-11")], id="two reports of a day"),
        pytest.param([("USA BLR potash lifted", "2025-12-13", OFFICIAL),
                      ("USA BLR potash lifted", "2025-12-14", REJECTED)],
                     id="an act is not denied"),
        pytest.param([("USA BLR potash lifted", "2025-12-13"), ("USA BLR potash lifted", "2025-12-21", REJECTED)],
                     id="a refusal later"),
        pytest.param([("USA BLR potash lifted", "2025-12-13"),
                      ("USA BLR potash lifted", "2025-12-14", REJECTED | {"source_class": "other"})],
                     id="a worse source"),
        pytest.param([("USA BLR potash lifted", "2025-12-13", PROPOSED), ("USA BLR potash eased", "2025-12-15")],
                     id="a proposal"),
        pytest.param([("USA BLR potash imposed", "2021-08-09"), ("USA BLR potash lifted Belaruskali", "2025-12-15")],
                     id="a firm never seen listed"),
        pytest.param([("USA RUS banking imposed", "2022-02-24"),
                      ("USA RUS unspecified lifted", "2025-12-15", {"measure": "travel"})], id="visas for banks"),
    ],
)  # fmt: skip
def test_what_does_not_belong_together_is_not_linked(told: list[TOLD]) -> None:
    assert links(*told) == []


def test_an_act_in_full_ends_the_waiting_and_acts_in_part_do_not() -> None:
    found = links(
        ("USA SYR unspecified lifted", "2025-05-13", ANNOUNCED),
        ("USA SYR unspecified eased", "2025-05-23", OFFICIAL),
        ("USA SYR unspecified lifted", "2025-06-30", OFFICIAL),
        ("USA SYR banking lifted", "2025-12-18", OFFICIAL),
    )

    acts = [link for link in found if link.kind == "implements"]
    assert [(link.lag_days, link.scope) for link in acts] == [(10, "narrower"), (48, "same")]
    assert carried_out(found) == {"E USA SYR unspecified lifted 2025-05-13": "same"}


def test_an_announcement_made_twice_is_carried_out_once() -> None:
    found = links(
        ("USA SYR unspecified lifted", "2025-05-13", ANNOUNCED),
        ("USA SYR unspecified lifted", "2025-06-01", ANNOUNCED),
        ("USA SYR unspecified lifted", "2025-06-30", OFFICIAL),
    )

    assert sorted(link.lag_days or 0 for link in found if link.kind == "implements") == [29, 48]


def test_an_announcement_is_void_once_the_opposite_is_decided() -> None:
    found = links(
        ("USA SYR oil lifted", "2025-05-13", ANNOUNCED),
        ("USA SYR oil imposed", "2025-06-01"),
        ("USA SYR oil lifted", "2025-06-30", OFFICIAL),
    )

    assert {link.kind for link in found} == {"reverses"}


def test_only_a_lifting_in_force_ends_what_stands() -> None:
    found = links(
        ("EU BLR potash imposed", "2022-03-02"),
        ("EU BLR potash lifted", "2025-01-01", ANNOUNCED),
        ("EU BLR potash lifted", "2025-06-01", OFFICIAL),
        ("EU BLR potash lifted", "2025-09-01", OFFICIAL),
    )

    assert sorted((link.kind, link.event_id[-10:], link.to_event_id[-10:]) for link in found) == [
        ("implements", "2025-06-01", "2025-01-01"),
        ("reverses", "2025-01-01", "2022-03-02"),
        ("reverses", "2025-06-01", "2022-03-02"),
    ]
    assert {link.chain_id for link in found} == {"C EU BLR potash "}


@pytest.mark.parametrize("anew", ["imposed", "expanded"])
def test_a_lifting_takes_back_what_stood_and_not_what_is_restricted_anew_that_day(anew: str) -> None:
    """The order of one day is not known; the state has it that one takes the place of the other."""
    stood: TOLD = ("EU BLR defence imposed", "2012-10-15")
    taken = [
        (link.to_event_id, link.lag_days)
        for link in links(stood, ("EU BLR defence lifted", "2020-02-27"), (f"EU BLR defence {anew}", "2020-02-27"))
        if link.kind == "reverses"
    ]
    assert taken == [("E EU BLR defence imposed 2012-10-15", 2691)]


@pytest.mark.parametrize(("anew", "taken"), [("imposed", "2022-03-02"), ("expanded", "2024-05-20")])
def test_a_lifting_of_a_month_takes_back_what_stood_before_it_was_imposed_anew(anew: str, taken: str) -> None:
    found = links(
        ("EU BLR oil imposed", "2022-03-02", {}),
        ("EU BLR oil lifted", "2024-05", {}),
        (f"EU BLR oil {anew}", "2024-05-20", {}),
    )
    assert [link.to_event_id[-10:] for link in found if link.kind == "reverses"] == [taken]


def test_a_lifting_takes_nothing_back_that_is_prolonged_on_its_day() -> None:
    """Of two words of one day the state follows the one that lets it stand: so does the link."""
    stood: TOLD = ("EU BLR defence imposed", "2012-10-15")
    both: list[TOLD] = [("EU BLR defence lifted", "2020-02-27"), ("EU BLR defence extended", "2020-02-27")]
    assert [link.kind for link in links(stood, *both)] == ["extends"]
    after = links(stood, *both, ("EU BLR unspecified lifted", "2022-02-27"))
    assert ("reverses", "E EU BLR defence extended 2020-02-27") in {(link.kind, link.to_event_id) for link in after}
    official: TOLD = ("EU BLR defence lifted", "2020-02-27", OFFICIAL)
    assert {link.kind for link in links(stood, official, both[1])} == {"extends", "reverses"}


def test_what_is_restricted_anew_on_the_day_of_a_lifting_is_what_comes_next() -> None:
    found = links(
        ("EU BLR defence imposed", "2012-10-15"),
        ("EU BLR defence lifted", "2020-02-27"),
        ("EU BLR defence imposed", "2020-02-27"),
        ("EU BLR defence extended", "2021-02-25"),
        ("EU BLR unspecified lifted", "2022-02-27"),
    )
    assert {
        (link.kind, link.event_id[9:], link.to_event_id[9:]) for link in found if link.event_id[-10:-6] > "2020"
    } == {
        ("extends", "defence extended 2021-02-25", "defence imposed 2020-02-27"),
        ("reverses", "unspecified lifted 2022-02-27", "defence extended 2021-02-25"),
    }


def test_a_lifting_that_alone_is_official_takes_back_what_is_told_anew_that_day_as_well() -> None:
    found = links(
        ("EU BLR defence imposed", "2012-10-15"),
        ("EU BLR defence lifted", "2020-02-27", OFFICIAL),
        ("EU BLR defence imposed", "2020-02-27"),
        ("EU BLR defence extended", "2021-02-25"),
    )
    assert {link.kind for link in found} == {"reverses"}


def test_what_is_first_imposed_on_the_day_of_its_lifting_is_taken_back() -> None:
    link = only(("USA COL oil imposed", "2025-01-26"), ("USA COL oil lifted", "2025-01-26"))
    assert (link.kind, link.lag_days) == ("reverses", 0)


@pytest.mark.parametrize("wider", ["unspecified", "chemicals"])
@pytest.mark.parametrize("before", [(), (("EU BLR potash imposed", "2012-10-15"),)])
def test_a_wider_lifting_takes_back_nothing_that_is_restricted_that_day(wider: str, before: tuple[TOLD, ...]) -> None:
    found = links(*before, (f"EU BLR {wider} lifted", "2020-02-27"), ("EU BLR potash expanded", "2020-02-27"))
    assert [link for link in found if link.kind == "reverses"] == []


def test_a_lifting_for_the_country_takes_back_no_listing_and_a_later_one_of_the_firm_does() -> None:
    found = links(
        ("USA SDN shipping imposed Carrier", "2004-05-27"),
        ("USA SDN unspecified lifted", "2017-10-12"),
        ("USA SDN shipping lifted Carrier", "2019-03-01"),
    )
    assert [(link.kind, link.lag_days, link.scope) for link in found] == [("reverses", 5391, "same")]


def test_a_lifting_of_one_kind_of_dealing_takes_back_no_other_kind_below_it() -> None:
    stood: list[TOLD] = [
        ("USA SDN banking imposed", "2004-05-27", {"measure": "financial"}),
        ("USA SDN gold imposed", "2004-05-27", {"measure": "trade"}),
        ("USA SDN oil imposed", "2004-05-27"),
    ]
    found = links(*stood, ("USA SDN unspecified lifted", "2017-10-12", {"measure": "trade"}))
    assert {link.to_event_id[6:-11] for link in found} == {"SDN gold imposed", "SDN oil imposed"}


YEAR: dict[str, Any] = {"expiry_date": date(2022, 12, 31)}
ANOTHER: dict[str, Any] = {"expiry_date": date(2023, 12, 31)}


@pytest.mark.parametrize(
    ("before", "prolonged", "found"),
    [
        # what is narrower and would have ended, firms too, and what ran out shortly before
        (("EU BLR potash imposed", "2022-01-01", YEAR), "2022-12-10", "extends wider 343 prolongs_below"),
        (("EU BLR potash imposed Belaruskali", "2022-01-01", YEAR), "2022-12-10", "extends wider 343 prolongs_below"),
        (("EU BLR potash imposed", "2022-01-01", YEAR), "2023-02-20", "extends wider 415 prolongs_below"),
        (("EU BLR potash imposed", "2022-01-01", YEAR), "2023-03-10", None),
        # what has no end of its own is not moved
        (("EU BLR potash imposed", "2022-01-01"), "2022-12-10", None),
        (("EU BLR potash imposed", "2022-12-10", YEAR), "2022-12-10", None),
    ],
)
def test_a_prolongation_for_the_country_prolongs_what_is_narrower_and_would_end(
    before: TOLD, prolonged: str, found: str | None
) -> None:
    told = links(before, ("EU BLR unspecified extended", prolonged, ANOTHER))
    assert [f"{one.kind} {one.scope} {one.lag_days} {one.linked_by}" for one in told] == [found] * (found is not None)


def test_a_prolongation_for_a_sector_prolongs_what_is_within_it_only() -> None:
    stood: list[TOLD] = [
        ("EU BLR potash imposed", "2022-01-01", YEAR),
        ("EU BLR banking imposed", "2022-01-01", YEAR),
        ("EU BLR oil imposed", "2022-01-01", YEAR),
        ("EU BLR oil lifted", "2022-06-01"),
    ]
    found = links(*stood, ("EU BLR fertilizer extended", "2022-12-10", ANOTHER))
    assert [one.to_event_id for one in found if one.kind == "extends"] == ["E EU BLR potash imposed 2022-01-01"]
    found = links(*stood, ("EU BLR unspecified extended", "2022-12-10", ANOTHER))
    assert len([one for one in found if one.kind == "extends"]) == 2


def test_a_prolongation_of_some_parties_prolongs_nothing_below() -> None:
    told = links(("EU BLR potash imposed", "2022-01-01", YEAR), ("EU BLR unspecified extended", "2022-12-10", PARTIES))
    assert told == []


def test_each_prolongation_that_moves_an_end_is_linked_to_what_it_prolongs() -> None:
    found = links(
        ("EU BLR potash imposed", "2022-01-01", YEAR),
        ("EU BLR unspecified extended", "2022-12-10", ANOTHER),
        ("EU BLR unspecified extended", "2023-12-10"),
        ("EU BLR unspecified extended", "2024-12-10"),
    )
    assert {(one.event_id[-10:-6], one.to_event_id[9:-6], one.scope) for one in found} == {
        ("2022", "potash imposed 2022", "wider"),
        ("2023", "potash imposed 2022", "wider"),
        ("2023", "unspecified extended 2022", "same"),
        ("2024", "unspecified extended 2023", "same"),  # without an end, there is none to move any more
    }


def test_an_official_prolongation_corrects_the_report_of_a_lifting_and_prolongs_what_had_stood() -> None:
    found = links(
        ("EU BLR potash imposed", "2022-03-02"),
        ("EU BLR banking imposed", "2022-03-02"),
        ("EU BLR unspecified lifted", "2025-06-01"),
        ("EU BLR potash extended", "2025-06-08", OFFICIAL),
    )

    assert {(link.kind, link.scope, link.to_event_id[9:-11]) for link in found if "extended" in link.event_id} == {
        ("corrects", "narrower", "unspecified lifted"),
        ("extends", "same", "potash imposed"),
    }


def test_a_lifting_takes_back_neither_what_it_excepts_nor_what_holds_for_parties_that_it_does_not_free() -> None:
    stood: list[TOLD] = [("UN ERI defence imposed", "2009-12-23"), ("UN ERI gold imposed", "2010-01-01")]
    whole = links(*stood, ("UN ERI unspecified lifted", "2018-11-14", BUT_ARMS))
    parties = links(*stood, ("UN ERI unspecified lifted", "2018-11-14", PARTIES))

    assert [link.to_event_id for link in whole] == ["E UN ERI gold imposed 2010-01-01"]
    assert parties == []


def test_a_lifting_takes_back_no_kind_of_dealing_that_it_excepts() -> None:
    stood: list[TOLD] = [
        ("EU ZWE government imposed", "2002-02-18", {"measure": "travel"}),
        ("EU ZWE gold imposed", "2002-02-18", {"measure": "trade"}),
    ]
    found = links(*stood, ("EU ZWE unspecified lifted", "2014-02-20", {"except_measures": "travel"}))
    assert [link.to_event_id for link in found] == ["E EU ZWE gold imposed 2002-02-18"]


def test_a_part_of_its_own_sector_that_a_lifting_excepts_makes_it_narrower() -> None:
    assert only(("UN SOM defence imposed", "1992-01-23"), ("UN SOM defence lifted", "2023-12-01", BUT_ARMS)).scope == (
        "narrower"
    )


def test_nothing_is_put_back_after_some_parties_were_freed() -> None:
    freed: TOLD = ("GBR MLI unspecified lifted", "2020-02-01", PARTIES)
    assert links(freed, ("GBR MLI unspecified imposed", "2020-05-01")) == []


def test_an_official_lifting_confirms_no_report_of_a_delisting() -> None:
    freed: TOLD = ("GBR MLI unspecified lifted", "2020-02-01", PARTIES)
    assert links(freed, ("GBR MLI unspecified lifted", "2020-02-20", OFFICIAL)) == []


def test_parts_of_one_decision_are_told_by_one_article() -> None:
    told: list[TOLD] = [
        ("EU RUS unspecified expanded", "2022-04-08"),
        ("EU RUS coal imposed", "2022-04-08"),
        ("EU RUS coal imposed SUEK", "2022-04-08"),
        ("EU RUS banking imposed VTB", "2022-04-08"),
    ]

    assert {(link.event_id[9:-11], link.to_event_id[9:-11]) for link in links(*told, together=True)} == {
        ("coal imposed", "unspecified expanded"),
        ("coal imposed SUEK", "coal imposed"),
        ("banking imposed VTB", "unspecified expanded"),
    }
    assert links(*told) == []


def test_a_link_between_two_rows_is_told_in_the_chain_that_it_points_at() -> None:
    found = links(
        ("USA BLR potash imposed Belaruskali", "2021-08-09"),
        ("USA BLR potash imposed", "2021-12-02"),
        ("USA BLR potash lifted", "2025-12-13", ANNOUNCED),
        ("USA BLR potash eased Belaruskali", "2025-12-15", OFFICIAL),
    )

    assert {(link.kind, link.scope, link.chain_id) for link in found} == {
        ("reverses", "same", "C USA BLR potash "),
        ("implements", "narrower", "C USA BLR potash "),
        ("reverses", "narrower", "C USA BLR potash Belaruskali"),
    }


def test_a_link_says_in_words_what_it_joins() -> None:
    link = only(("USA BLR potash lifted", "2025-12-13", ANNOUNCED), ("USA BLR potash eased", "2025-12-15", OFFICIAL))

    assert link.explanation == (
        "eased potash (in_force, official text) 2 days later carries out lifted potash (announced, media report); "
        "its scope is narrower"
    )


def test_undated_events_are_not_linked() -> None:
    undated: SanctionEvent = event("EU BLR potash imposed", None)

    assert link_events([undated, event("EU BLR potash lifted", "2025-01-01")], {}) == []


def test_every_rule_is_explained_and_every_kind_has_one() -> None:
    kinds = {rule.definition.split(":")[0] for rule in LinkRule}
    assert kinds == {"implements", "extends", "reverses", "corrects", "part_of"}
