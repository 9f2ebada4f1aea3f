"""The rules of merging, choosing and linking on one page, made from their definitions so that it stays true."""

from collections.abc import Iterable

from schemas.vocabulary import ChoiceReason, Term
from transforms.linking import rules as linking
from transforms.merging import rules as merging
from transforms.state import steps

_PAGE = """# How claims become events, and events chains

Generated from the rules in this folder by `python -m transforms.rulebook`; edit those, not this page.

## 1. Which claims are one change

Two claims can only be one if they have the same target country, the same stage (decided, proposed or rejected) and the
same direction (restrict, relax, maintain). Only an article's newest version speaks. In doubt claims stay apart: two
rows for one change are a nuisance, one row for two changes is a loss. An article that makes two rows means two changes,
save where a rule says otherwise. The rules are tried in this order; each joins only where exactly one event fits, so
the order in which articles arrive does not matter, and `evidence.merged_by` names the rule that put a claim to its
event.

{merging}

Reports of one change may lie up to {window} days apart. A day that {attested} independent articles give is attested for
itself: two such days are two changes.

## 2. Which value an event shows

The best claim decides; of the others those that differ stand in `event_conflict`, each with the first of these reasons
that tells the two apart. Copies of one text count once, and disagree with nobody.

{choices}

Beside these: of several sectors on one branch the narrowest; the status is `in_force` as soon as any claim says so,
unless an official text of that day or later only announces it; a vague date is made exact by the exactest claim within
it; where words name the hour with a time zone, the day is the one of the authority's zone (`day_zone`). What any source
excepts is excepted (`except_sectors`, `except_measures`); what relaxes is said of some parties only (`extent`) as soon
as one source of the best class says so.

## 3. Which events are linked

Within one sender and target country, in order of their days. `scope` says whether the later event does all of what the
earlier one said or did (`same`), less (`narrower`) or more (`wider`); less in one respect (target, sector, action) is
less in all.

{linking}

## 4. What is in force

Decided events are folded in order of their days, within one sender and target country. Where nothing is sure, the
restriction holds: who is wrongly told that it is over breaks the law.

- **Only announced**: what relaxes, or puts back what is on record as relaxed (the row itself or a narrower one), waits
  for its act. A new restriction counts from its announcement, and says so (`basis`).
- **Told by one**: a lifting or suspension that one source alone tells as news, or announces from a day on, ends nothing
  that is known to stand, by itself or within a wider measure; the state goes on with `basis` `unconfirmed`. It counts
  with a second independent source (of another publisher), an announcement before it, an official text, a text that
  recalls it more than {news} days later, or a person's `accept`. Where no sender is known of what ended, nor of what
  stands, they need not be of one authority: then only an `accept` counts.
- **A part of it**: what is relaxed in a sector that was only known to be restricted within a wider one is told of that
  one in `remarks`; the rest stands.
- **Denied**: what a later event `corrects` changes nothing. The row tells of it; of a row never seen imposed, whoever
  denies a lifting takes for granted that it stands. What an official text prolongs had stood until then: a lifting of
  it that only the press told counts as denied, also between the two; where it was told of more, that part is excepted.
  A prolongation of the whole country says nothing of a sector that was told as lifted by itself.
- **Never seen imposed**: a lifting leaves a row that has ended, and says that only its end is known; an easing or a
  suspension is taken to relax what must have been there.
- **Stated ends**: a restriction that was imposed until a day ends after it. "Extended until" moves such an end, and
  gives none to what was imposed without one: that a later renewal was not read is likelier than a lapse; the gap before
  the next one is told in `remarks`. "The Council extended its sanctions against X" moves the ends of all that is
  narrower, firms on its lists too, and goes on with what had run out within {renewed} days before; what has no stated
  end, it leaves as it is. An exemption or a suspension that runs out puts back what lay under it.
- **In part**: a lifting that names a kind of dealing (trade, travel …) only eases a country or a named target of which
  other kinds are known, and the whole lifting is still to come.
- **All but**: "all sanctions except the arms embargo" ends all but that; the sector that is excepted stands on, also
  where it was only known within the whole. Where what is excepted has no sector (travel bans, frozen assets), or is a
  part of the very sector, or of a named target, the row is eased and not free, also where it was never seen imposed.
  What was held to have ended and is excepted stands again. An act that excepts nothing leaves what its announcement
  left, unless the act's own text is at hand and the authority's announcement is not.
- **Some parties**: who is taken off a list without being named (`extent` is `parties`) is free, and frees nobody else:
  the row stands, and tells of it in `remarks`. What is put back or prolonged for some parties reaches no other row.
- **Levels**: a lifting for a sector or a country ends the narrower rows of its kind of dealing and delists nobody. What
  was prolonged or restricted anew by itself on the day on which the wider lifting was decided, or later, stands.
- **Put off**: what was to end on a day that was announced, and is refused or put off before it comes, by whomever,
  waits for its act. What is prolonged beyond that day, after that was decided, stands, unless only the lifting is
  official.
- **One for another**: what stood, and is lifted and restricted anew, or prolonged, on one day, stands, unless only the
  lifting is official; so does what is imposed anew within the month or year of a lifting whose day is not known.
- **One moment, two days**: what happens at midnight somewhere is one event, on the day of the authority's zone.
"""


def rulebook() -> str:
    """Return the page as Markdown."""
    return _PAGE.format(
        merging=_grid(merging.MergeRule),
        window=merging.WINDOW.days,
        attested=merging.WELL_ATTESTED,
        choices=_grid(ChoiceReason),
        linking=_grid(linking.LinkRule),
        news=steps.NEWS.days,
        renewed=linking.RENEWED.days,
    )


def _grid(terms: Iterable[Term]) -> str:
    rows = [f"| {number} | `{term.value}` | {term.definition} |" for number, term in enumerate(terms, start=1)]
    return "\n".join(["| | rule | when |", "| --- | --- | --- |", *rows])


if __name__ == "__main__":
    from pathlib import Path

    Path(__file__).with_name("RULES.md").write_text(rulebook(), encoding="utf-8")
