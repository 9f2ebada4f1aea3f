"""How far a change has come: proposals, refusals, denials and decisions for every verb, none taken for another."""

from collections.abc import Iterator

from tests.grids.crossed.cells import Cell, lines, said

CHANGES = (
    (
        "lift its ban on Malian gold",
        "lifting its ban on Malian gold",
        "lifted its ban on Malian gold",
        "the lifting of its ban on Malian gold",
        "lifted",
        "gold",
    ),
    (
        "end its embargo on Mali",
        "ending its embargo on Mali",
        "ended its embargo on Mali",
        "an end to its embargo on Mali",
        "lifted",
        "unspecified",
    ),
    (
        "ease sanctions on Mali",
        "easing sanctions on Mali",
        "eased sanctions on Mali",
        "an easing of sanctions on Mali",
        "eased",
        "unspecified",
    ),
    (
        "suspend its embargo on Malian gold",
        "suspending its embargo on Malian gold",
        "suspended its embargo on Malian gold",
        "a suspension of its embargo on Malian gold",
        "suspended",
        "gold",
    ),
    (
        "impose sanctions on Mali",
        "imposing sanctions on Mali",
        "imposed sanctions on Mali",
        "the imposition of sanctions on Mali",
        "imposed",
        "unspecified",
    ),
    (
        "ban imports of Malian gold",
        "banning imports of Malian gold",
        "banned imports of Malian gold",
        "a ban on imports of Malian gold",
        "imposed",
        "gold",
    ),
    (
        "cut off arms sales to Mali",
        "cutting off arms sales to Mali",
        "cut off arms sales to Mali",
        "a halt to arms sales to Mali",
        "imposed",
        "defence",
    ),
    (
        "extend its sanctions on Mali",
        "extending its sanctions on Mali",
        "extended its sanctions on Mali",
        "an extension of its sanctions on Mali",
        "extended",
        "unspecified",
    ),
    (
        "tighten its embargo on Malian gold",
        "tightening its embargo on Malian gold",
        "tightened its embargo on Malian gold",
        "a tightening of its embargo on Malian gold",
        "expanded",
        "gold",
    ),
    (
        "reimpose sanctions on Mali",
        "reimposing sanctions on Mali",
        "reimposed sanctions on Mali",
        "the reimposition of sanctions on Mali",
        "reinstated",
        "unspecified",
    ),
    (
        "freeze the assets of Malian banks",
        "freezing the assets of Malian banks",
        "frozen the assets of Malian banks",
        "a freeze of the assets of Malian banks",
        "imposed",
        "banking",
    ),
    (
        "remove Malian banks from its blacklist",
        "removing Malian banks from its blacklist",
        "removed Malian banks from its blacklist",
        "the removal of Malian banks from its blacklist",
        "lifted",
        "banking",
    ),
    (
        "resume arms sales to Mali",
        "resuming arms sales to Mali",
        "resumed arms sales to Mali",
        "a resumption of arms sales to Mali",
        "lifted",
        "defence",
    ),
)
"""Infinitive, gerund, participle, noun, action and sector."""

PROPOSED = lines("""
Norway may {i}.
Norway might {i}, officials said.
Norway could {i} next year.
Norway is considering {g}.
Norway is weighing whether to {i}.
Norway has threatened to {i}.
Norway plans to {i}.
Norway wants to {i}.
Norway hopes to {i}.
Norway is preparing to {i}.
Norway is ready to {i}.
Norway is inclined to {i}.
Norway offered to {i}.
Norway offered on Monday to {i} if prisoners were freed.
Norway would {i} if prisoners were freed.
If prisoners are freed, Norway will {i}.
Once prisoners are freed, Norway will {i}.
Norway will {i} as soon as prisoners are freed.
Norway promised to {i} once prisoners were freed.
Norway proposed {g}.
Norway proposed {n}.
A Norwegian minister proposed {g}.
Norway is being urged to {i}.
Chad urged Norway to {i}.
Chad asked Norway to {i}.
Traders want Norway to {i}.
Chad called for Norway to {i}.
Opposition lawmakers in Norway demanded that it {i}.
Norway should {i}, a Chadian minister said.
Norway ought to {i}, traders say.
Norway must {i}, Chad said.
It is time for Norway to {i}, Chad said.
Norway was expected to {i}.
Norway is likely to {i}.
Norway seems set to {i}.
Norway is under pressure to {i}.
Norway's parliament will vote on whether to {i}.
Norway's parliament is debating a bill to {i}.
A Norwegian bill would {i}.
A bill before Norway's parliament would {i}.
Norway will decide next week whether to {i}.
Norway is studying {n}.
Norway is in talks about {n}.
Norway favours {n}.
Norway suggested {n}.
Norway would be prepared to {i}, a minister said.
Norway is close to {g}.
Norway is about to {i}, sources say.
Norway intends to {i}.
Norway has drawn up plans to {i}.
Norway is thinking of {g}.
Norway has not ruled out {g}.
Norway does not exclude {g}.
Norway has asked its partners whether to {i}.
Norway is open to {g}.
Norway held out the prospect of {g}.
Norway said it was willing to {i}.
Norway says it can {i} at any time.
Unless prisoners are freed, Norway will {i}.
Norway gave Mali a week to free the prisoners or it would {i}.
Norway warned it would {i}.
A Norwegian minister recommended {g}.
Norway's foreign minister came out in favour of {g}.
""")
REJECTED = lines("""
Norway will not {i}.
Norway refused to {i}.
Norway declined to {i}.
Norway ruled out {g}.
Norway has no plans to {i}.
Norway has no intention of {g}.
Norway is not going to {i}.
Norway has decided not to {i}.
Norway rejected calls to {i}.
Norway turned down a request to {i}.
Norway's parliament voted against {g}.
Norway opposes {n}.
Norway said it was too early to {i}.
Norway would not {i}, a minister said.
Norway rejected {n}.
Norway sees no reason to {i}.
Norway decided against {g}.
Norway cannot {i} yet, a minister said.
Norway will not {i} until prisoners are freed.
Norway dismissed calls for {n}.
Norway shelved plans to {i}.
Norway dropped plans to {i}.
Norway abandoned a plan to {i}.
Norway's parliament rejected a bill to {i}.
Norway has avoided {g}.
Norway stopped short of {g}.
""")
NOTHING = lines("""
Norway has not yet {p}.
Norway denied that it had {p}.
It is untrue that Norway has {p}, a minister said.
Norway never {p2}.
Had Norway {p}, miners would have noticed.
Why has Norway not {p}?
Nobody knows whether Norway has {p}.
Norway was wrongly reported to have {p}.
If Norway had {p}, prices would have moved.
Norway denied reports that it had {p}.
Without {g}, Norway cannot win, a critic said.
""")
DECIDED = lines("""
Norway decided to {i}.
Norway has agreed to {i}.
Norway will {i}.
Norway will {i} on 1 June.
Norway announced it would {i}.
Norway ended the quarrel by {g}.
Norway answered by {g}.
Norway has {p}.
Norway has now {p}.
Norway announced {n}.
Norway approved {n}.
Norway's parliament voted to {i}.
Norway had no choice but to {i}.
Norway was forced to {i}.
Norway went ahead and {p2}.
Norway did {i} in the end.
Norway is {g}.
Norway is to {i}.
Norway was the first to {i}.
Norway overcame its doubts and {p2}.
Norway used the visit to {i}.
Norway kept its promise to {i}.
Norway carried out its threat to {i}.
Norway has begun {g}.
Norway moved to {i}.
Norway acted to {i}.
Norway took the step of {g}.
Norway managed to {i}.
Norway surprised traders by {g}.
Norway marked the day by {g}.
By {g}, Norway hopes to calm the markets.
After {g}, Norway opened talks.
Having {p}, Norway opened talks.
Norway, {g}, said the talks had failed.
""")
STAGES = (("proposed", PROPOSED), ("rejected", REJECTED), ("decided", DECIDED), ("", NOTHING))


def cells() -> Iterator[Cell]:
    """Yield the crossings; a renewal that is refused lets a measure run out, and is no case of these."""
    for stage, frames in STAGES:
        for frame in frames:
            for infinitive, gerund, participle, noun, action, sector in CHANGES:
                if action == "extended" and stage in ("rejected", ""):
                    continue
                past = participle.replace("frozen", "froze")
                text = frame.format(i=infinitive, g=gerund, p=participle, p2=past, n=noun)
                yield Cell(text, said(sector, action, stage) if stage else frozenset())
