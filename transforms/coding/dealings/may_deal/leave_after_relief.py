"""Leave to deal told right after a relief: "lifted its ban on tin. Malian ships may call at Bergen, too"."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.dealings.may_deal.dealing_roles import dealing_roles
from transforms.coding.model import Clause, Roles
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.kinds import ACTORS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_MAY = frozenset({"may", "can"})
_BESIDE = word_set("may can also now too likewise therefore thus legally lawfully freely henceforth be as well")
_UNSURE = word_set(
    "if unless once until till provided soon eventually sometime someday perhaps maybe possibly whether would could "
    "might "
    "still always never not no only yet hope hopes hoped believe believes think thinks expect expects fear fears"
)
_PRONOUNS = word_set("it they he she we you i one this that which who")
_MORE = word_set("more less fewer higher cheaper better soon next")
_AGO = frozenset({"as before", "as ever", "as always", "as usual", "all along", "at any time"})


def leave_after_relief(clause: Clause, verb: Verb) -> str | None:
    """Return the action of the relief told before, where a plain "may" tells what else may be done; else None.

    A guess of what may happen names a state as the subject ("India may buy more"), or a comparative.
    """
    action, items = clause.view.follows_relief, clause.items
    if action is None or verb.form != "finite" or clause.view.is_title:
        return None
    words = {item.lower for item in items[verb.start : verb.at]}
    if not words & _MAY or not words <= _BESIDE or verb.relation in ("relative", "object relative"):
        return None
    if is_unsure(items, verb):
        return None
    heads = [items[one.head] for one in verb.subject]
    if not heads or any(_may_guess(one) for one in heads):
        return None
    roles = dealing_roles(items, verb, verb.subject, clause.view.year)
    return action if _names_goods(roles) and not _is_of_sender(roles) else None


def is_unsure(items: list[Item], verb: Verb) -> bool:
    """Tell whether a dealing is only hoped for or guessed, hangs on something, or was free all along."""
    said = " ".join(item.lower for item in items[verb.at :])
    if any(item.lower in _UNSURE for item in items) or any(one in said for one in _AGO):
        return True
    near = range(verb.at, min(verb.right + 2, len(items)))
    return any(items[at].lower in _MORE and items[at - 1].lower not in ("once", "any", "no") for at in near)


def _may_guess(item: Item) -> bool:
    """Tell whether a subject is a state, a leader or a pronoun, of whom "may" is rather a guess."""
    if item.lower in _PRONOUNS:
        return True
    return item.kind in ACTORS and getattr(item.data, "kind", "") != "demonym"


def _names_goods(roles: Roles) -> bool:
    codes = [code for code, _ in roles.sectors] + [one.sector for one in roles.targets if one.sector]
    return any(code != UNSPECIFIED for code in codes)


def _is_of_sender(roles: Roles) -> bool:
    """Tell whether the only land that is named is one that punishes others, and nothing says whom it deals with."""
    hit = {one.country for one in roles.targets if one.country}
    return bool(hit) and hit <= USUAL_SENDERS and not roles.senders
