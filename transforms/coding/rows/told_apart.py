"""Who is hit in no sector beside others who are hit in one: "two ministers and a militia", "a bank and ten people"."""

from schemas.vocabulary import Measure
from transforms.coding.model import LISTED_BESIDE, LISTING, RELAXING
from transforms.coding.rows.claims import Claim
from transforms.reading.word_set import word_set

_APART = word_set(
    "militia militias rebel rebels guerrilla guerrillas insurgent insurgents separatist separatists settlers gang "
    "gangs warlord warlords mercenaries mercenary jihadist jihadists trafficker traffickers smuggler smugglers "
    "businessman businesswoman oligarch tycoon magnate billionaire financier mogul industrialist entrepreneur "
    "businessmen businesspeople businesswomen oligarchs tycoons magnates billionaires financiers moguls "
    "industrialists entrepreneurs middleman middlemen frontman frontmen fixer fixers crony cronies "
    "son daughter wife husband brother sister mother father nephew niece cousin uncle aunt grandson granddaughter "
    "sons daughters wives brothers sisters nephews nieces cousins grandsons granddaughters parents in-laws stepson "
    "stepdaughter son-in-law daughter-in-law brother-in-law sister-in-law father-in-law sons-in-law daughters-in-law "
    "widow spouse spouses relative relatives family families children kin clan girlfriend mistress heirs bodyguard "
    "activists journalists academics scholars bloggers clerics bishops priests lawyers doctors athletes artists "
    "singers actors singer actor cleric bishop monk preacher imam writer historian philosopher academic activist "
    "athlete artist hacker hackers charity charities foundation foundations transport transportation"
)
"""Those who are hit in no sector, beside others who are hit in one."""

_AT_HEAD = word_set("leader leaders commander commanders chief chiefs boss bosses member members fighter fighters")
_BRANCH = word_set("sector sectors industry industries")
_GENERAL = word_set(
    "person persons man men woman women member members official officials group groups company firm business "
    "businesses enterprise enterprises corporation corporations organisation organization entity individual "
    "institution institutions figure figures leadership list names targets party parties nationals citizens measures "
    "restrictions supplier suppliers maker makers producer producers manufacturer manufacturers dealer dealers trader "
    "traders exporter exporters importer importers operator operators user users buyer buyers client clients customer "
    "customers suspects agency agencies others"
)
"""Those of whom a list may say more elsewhere."""
_OF_ANY_KIND = word_set("state state-owned private foreign other local former senior top government")
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
    listed = claim.rule in (LISTING, LISTED_BESIDE)
    if not words or (listed and claim.action in RELAXING):  # "his wife is on the list, too"
        return False
    general = words[-1] in _GENERAL | _ANYBODY and (len(words) == 1 or words[0] in _OF_ANY_KIND)
    if listed and not general:
        return True  # "A trading house was listed as well", "A front company was added"
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
