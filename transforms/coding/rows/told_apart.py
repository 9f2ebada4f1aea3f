"""Who is hit in no sector beside others who are hit in one: "two ministers and a militia", "a bank and ten people"."""

from schemas.vocabulary import Measure
from transforms.coding.model import LISTED_BESIDE, LISTING, RELAXING
from transforms.coding.rows.claims import Claim
from transforms.reading.word_set import word_set

_APART = word_set(
    "militia militias rebel rebels guerrilla guerrillas insurgent insurgents separatist separatists settlers gang "
    "gangs warlord warlords mercenaries jihadist jihadists trafficker traffickers smuggler smugglers businessman "
    "businesswoman oligarch tycoon magnate billionaire financier son daughter wife husband brother sister "
    "businessmen businesspeople oligarchs tycoons magnates billionaires relatives family families children "
    "sons daughters wives wife widow spouse spouses brothers activists journalists academics scholars bloggers clerics "
    "bishops priests lawyers doctors athletes artists singers actors transport transportation"
)
"""Those who are hit in no sector, beside others who are hit in one."""

_AT_HEAD = word_set("leader leaders commander commanders chief chiefs boss bosses member members fighter fighters")
_BRANCH = word_set("sector sectors industry industries")
_ANYBODY = word_set("individuals people entities companies firms organisations organizations citizens nationals")
"""Those who are counted beside others where they are put on a list ("86 individuals and 27 tankers")."""


def is_listed_beside(claim: Claim, specific: Claim) -> bool:
    """Tell whether people or firms are listed beside others ("two banks and 20 companies"), with none of them named."""
    last = (claim.sector_words or "").lower().rpartition(" ")[2]
    listed = claim.rule.endswith(("designate.party", "list_move")) and specific.rule != LISTING
    personal = claim.rule.endswith(".measure") and specific.measure == Measure.ARMS  # "and the measures on five people"
    return (listed or personal) and last in _ANYBODY and not claim.some_named


def holds_no_office(claim: Claim) -> bool:
    """Tell whether words say that those who are hit are of no sector: "a militia leader", but no "sister company"."""
    words = (claim.sector_words or "").lower().split()
    freed = claim.rule in (LISTING, LISTED_BESIDE) and claim.action in RELAXING  # "his wife is on the list, too"
    if not words or freed:
        return False
    branch = words[0] in _APART and words[-1] in _BRANCH  # "the energy and transport sectors"
    return words[-1] in _APART or branch or (words[-1] in _AT_HEAD and not _APART.isdisjoint(words))


def is_on_people(claim: Claim) -> bool:
    """Tell whether sanctions are said to be on people, of whom no more is told ("and sanctions on ten individuals")."""
    words = (claim.sector_words or "").lower().split()
    return claim.rule.endswith("impose.measure") and bool(words) and words[-1] in _ANYBODY


def is_on_branch(specific: Claim, claim: Claim) -> bool:
    """Tell whether a branch is hit as a whole, and elsewhere people are put on a list ("targets timber … adds ten")."""
    words = (specific.sector_words or "").lower().split()
    branch = specific.rule.endswith("designate.party") and bool(words) and words[-1] in _BRANCH
    listed = claim.rule.endswith("list_move") and (claim.sector_words or "").lower().rpartition(" ")[2] in _ANYBODY
    return branch and listed and specific.evidence_start != claim.evidence_start
