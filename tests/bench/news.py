"""Made-up news for the benchmarks: articles on many subjects, put together from sentences with slots."""

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

_FILE = Path(__file__).with_name("general_news.txt")
_SLOT = re.compile(r"\{(\w+)\}")
_WORDS = {
    "person": "Ann Barlow|Piotr Zielinski|Maria Costa|Ken Adeyemi|Lars Holm|Ruth Feldman|Omar Haddad|Jean Petit"
    "|Sunita Rao|Tom Brandt|Eva Novak|Paul Okoro|Grace Lin|Hugo Weber|Nadia Petrova|Luis Ortega|Fiona Grant|Ivan Kos",
    "surname": "Barlow|Zielinski|Costa|Adeyemi|Holm|Feldman|Haddad|Petit|Rao|Brandt|Novak|Okoro|Lin|Weber|Ortega|Grant",
    "city": "Leeds|Lyon|Porto|Turin|Graz|Ghent|Lodz|Perth|Denver|Osaka|Pune|Lagos|Quito|Bergen|Malmo|Cork|Bristol"
    "|Vienna|Madrid|Nairobi|Toronto|Lima|Athens|Dublin|Geneva|Cairo|Seoul|Berlin|Chicago|Sydney",
    "country": "France|Germany|Spain|Italy|Poland|Brazil|India|China|Japan|Kenya|Nigeria|Egypt|Turkey|Mexico|Canada"
    "|Australia|Norway|Sweden|Greece|Peru|Chile|Vietnam|Morocco|Ghana|Iran|Israel|Ukraine|Russia|Pakistan|Serbia",
    "nat": "French|German|Spanish|Italian|Polish|Brazilian|Indian|Dutch|Japanese|Kenyan|Swedish|Greek|Mexican|Danish",
    "team": "Rovers|City|United|Athletic|Albion|Wanderers|Sporting|Dynamo|Town|Racing|Olympique|Real",
    "company": "Harlow Foods|Benson Motors|Nordvik|Castell|Brightline|Orbis Systems|Delmare|Kepler Instruments|Tansy"
    "|Alder & Finch|Montclair Air|Weston Energy",
    "day": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    "month": "January|February|March|April|May|June|July|August|September|October|November|December",
    "money": "$3 million|£40 million|$1.2 billion|£6.5 million|€18 million|$90 million|£700,000|$4.8 billion",
}
_CHOICES = {slot: words.split("|") for slot, words in _WORDS.items()}
_NUMBERS = {"n1": (1, 9), "n2": (10, 99), "n3": (100, 990), "n4": (2_000, 90_000), "year": (1950, 2030), "pct": (1, 40)}

Article = tuple[str, str]
"""Title and text."""


def general_articles(count: int, *, seed: int = 1) -> Iterator[Article]:
    """Yield articles on sport, weather, crime, business, wars and so on; none is about sanctions."""
    chance = Random(seed)
    subjects = _subjects()
    for _ in range(count):
        yield _article(chance.choice(subjects), chance)


def mixed_articles(
    count: int, about_sanctions: list[Article], *, share: float = 0.01, seed: int = 1
) -> Iterator[Article]:
    """Yield general news in which a share of the articles is about sanctions; these come in turn."""
    chance = Random(seed)
    every = round(1 / share)
    for number, article in enumerate(general_articles(count, seed=seed)):
        if number % every == every // 2:
            title, text = about_sanctions[number // every % len(about_sanctions)]
            yield title, f"{text}\n\n{_filled('It was reported on {day} in {city}.', chance)}"
        else:
            yield article


def _subjects() -> list[list[str]]:
    """Return the sentences of each subject."""
    blocks = _FILE.read_text(encoding="utf-8").split("## ")[1:]
    return [block.splitlines()[1:] for block in blocks]


def _article(sentences: list[str], chance: Random) -> Article:
    chosen = [_filled(one, chance) for one in chance.sample(sentences, chance.randint(8, len(sentences) - 1))]
    title = " ".join(chosen[0].split()[: chance.randint(5, 9)]).rstrip(".,;")
    text = "".join(f"{one}{chance.choice((' ', ' ', chr(10) * 2))}" for one in chosen)
    return title, text.strip()


def _filled(sentence: str, chance: Random) -> str:
    return _SLOT.sub(lambda slot: _value(slot[1], chance), sentence)


def _value(slot: str, chance: Random) -> str:
    if slot in _NUMBERS:
        number = chance.randint(*_NUMBERS[slot])
        return f"{number:,}" if slot == "n4" else str(number)
    return chance.choice(_CHOICES[slot])
