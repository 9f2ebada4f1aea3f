"""A list that only spells out, or goes on with, the change that a sentence before it tells."""

from dataclasses import dataclass

from schemas.vocabulary import Status


@dataclass(frozen=True, slots=True)
class Listed:
    """A list: where it begins and ends, what its sentence says of how far the change has come, and what it holds.

    ``held`` says that a measure is said to cover those listed, ``further`` that it does so besides others; ``status``
    how far it has come with those that are only thought of; ``countries`` that these are countries, ``places`` that it
    says how many are in which; ``beside`` that those listed fare as others did, and are none of them; ``action`` what
    is done to them where that is another thing; ``whoever`` the word for anybody who does something; ``worded``
    the line of the reference data that has the wording.
    """

    start: int
    end: int
    words: tuple[str, ...] = ()
    held: bool = False
    countries: bool = False
    places: bool = False
    further: bool = True
    status: Status | None = None
    beside: bool = False
    action: str | None = None
    whoever: str = ""
    worded: str | None = None
