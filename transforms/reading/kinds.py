"""Kinds of items, and of the data behind them, that rules ask for together: each group under one name."""

STATES: frozenset[str] = frozenset({"actor", "group", "anaphor"})
"""Kinds of nouns that may be states or bodies of states."""

ACTORS: frozenset[str] = STATES - {"anaphor"}
"""Those among them that name somebody."""

RULERS: frozenset[str] = STATES | {"post"}
"""States, and those who hold their offices."""

ONLY_HIT: frozenset[str] = frozenset({"entity", "post", "sector"})
"""Kinds of nouns that are hit by measures, and make none."""

THINGS: frozenset[str] = ONLY_HIT | {"measure"}
"""Kinds of nouns that are coded and do not act."""

PARTIES: frozenset[str] = ONLY_HIT | ACTORS
"""Kinds of nouns of those whom measures hit."""

CHANGES: frozenset[str] = frozenset({"trigger", "dealing_verb"})
"""Kinds of verbs that tell a change or a dealing."""

VERBS: frozenset[str] = CHANGES | {"cue", "verb"}
"""Kinds of words that may be verbs."""

SANCTIONS: frozenset[str] = frozenset({"measure", "package"})
"""Kinds of measures that are sanctions as such, and no list, relief, dealing or asset."""

RELIEFS: frozenset[str] = frozenset({"relief", "reliefnoun"})
"""Kinds of measures that let something through."""

MEASURES: frozenset[str] = SANCTIONS | RELIEFS | {"list"}
"""Kinds of objects that are measures, reliefs from them, or lists: what sanctions are made of, not what they hit."""

DEALINGS: frozenset[str] = frozenset({"dealing", "assets"})
"""Kinds of objects that measures forbid or freeze."""

LISTED: frozenset[str] = frozenset({"list", "party", "assets"})
"""Kinds of objects by which a change hits or frees those whom it names."""

HITTING: frozenset[str] = LISTED | {"measure"}
"""Kinds of objects by which a change hits or frees somebody."""

COUNTRY_NAMES: frozenset[str] = frozenset({"name", "abbreviation", "demonym"})
"""Kinds of actors that are words for a country, and no capital, organ or ruler."""

LEADERS: frozenset[str] = frozenset({"leader", "surname"})
"""Kinds of actors that are persons."""

BARRING: frozenset[str] = frozenset({"ban", "bar"})
"""Classes of verbs that keep somebody from something."""
