"""The layers: flows → transforms → schemas, never back; and what the pure layers must not touch."""

import ast
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LAYERS = ("schemas", "transforms", "flows")
IMPURE = {
    "prefect", "great_expectations", "duckdb", "deltalake", "httpx", "requests", "urllib.request", "socket", "os",
    "pathlib", "random", "subprocess", "time", "shutil",
}  # fmt: skip
MAIN_BLOCK = {"schemas/dictionary.py", "transforms/rulebook.py"}
"""Modules that touch files only when they are run as a program."""


def modules(layer: str) -> list[Path]:
    return sorted((ROOT / layer).rglob("*.py"))


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            # a pure path is a string with parts; it touches no file
            found |= names if names <= {"pathlib.PurePath", "pathlib.PurePosixPath"} else {node.module, *names}
    return found


@pytest.mark.parametrize("layer", LAYERS)
def test_layer_imports_only_downwards(layer: str) -> None:
    above = set(LAYERS[LAYERS.index(layer) + 1 :])
    wrong = {
        (str(path.relative_to(ROOT)), name)
        for path in modules(layer)
        for name in imports(path)
        if name.split(".")[0] in above
    }
    assert wrong == set()


@pytest.mark.parametrize("layer", ["schemas", "transforms"])
def test_pure_layers_touch_nothing_outside(layer: str) -> None:
    wrong = {
        (str(path.relative_to(ROOT)), name)
        for path in modules(layer)
        if str(path.relative_to(ROOT)) not in MAIN_BLOCK
        for name in imports(path)
        if name in IMPURE or (name.split(".")[0] in IMPURE and not name.startswith("pathlib.Pure"))
    }
    assert wrong == set()


@pytest.mark.parametrize("layer", ["schemas", "transforms"])
def test_pure_layers_open_no_file_and_read_no_clock(layer: str) -> None:
    calls = {"open", "now", "today", "utcnow", "getenv"}
    wrong = []
    for path in modules(layer):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if name in calls:
                    wrong.append((str(path.relative_to(ROOT)), name, node.lineno))
    assert wrong == []


def test_nothing_imports_flows_but_flows_and_tests() -> None:
    for layer in ("schemas", "transforms"):
        for path in modules(layer):
            assert not any(name.split(".")[0] == "flows" for name in imports(path)), path


CODING = {
    "rows": {"discourse", "dealings", "dates", "parties"},
    "roles": {"frames", "discourse", "status", "parties"},
    "discourse": {"dates", "verbs", "parties"},
    "lists": {"discourse", "parties"},
    "frames": {"dealings", "status", "dates", "verbs", "parties"},
    "dealings": {"status", "verbs", "parties"},
    "status": {"verbs", "parties"},
    "dates": {"parties"},
    "verbs": {"parties"},
    "parties": set(),
}
"""Which rooms of coding each of them may take from; all take from model.py."""


def test_the_rooms_of_coding_point_one_way() -> None:
    coding = ROOT / "transforms" / "coding"
    assert not any(name.startswith("transforms.coding") for name in imports(coding / "model.py"))
    assert {path.name for path in coding.iterdir() if (path / "__init__.py").exists()} == set(CODING)
    wrong = {
        (str(path.relative_to(ROOT)), name)
        for room, below in CODING.items()
        for path in sorted((coding / room).rglob("*.py"))
        for name in imports(path)
        if name.startswith("transforms.coding.")
        and (taken := name.split(".")[2]) in CODING
        and taken not in {room, *below}
    }
    assert wrong == set()


WITHIN: dict[str, dict[str, set[str]]] = {
    "coding/status": {
        "proposed": {"on_condition"},
        "standing": {"texts"},
        "refused": {"texts"},
        "other_matters": set(),
        "decided": set(),
        "on_condition": set(),
        "texts": set(),
    },
    "coding/frames": {
        "verbless": {"by_syntax", "listings", "packages", "words"},
        "by_syntax": {"kept_or_undone", "listings", "hit", "packages"},
        "kept_or_undone": {"listings", "packages"},
        "told_before": {"packages", "words"},
        "listings": {"words"},
        "hit": set(),
        "packages": set(),
        "words": set(),
    },
    "coding/discourse": {
        "who_acts": {"pronouns", "layout", "names"},
        "said_around": set(),
        "likewise": set(),
        "pronouns": set(),
        "layout": set(),
        "names": set(),
    },
    "reading": {
        "verbs": {"meanings"},
        "rewording": {"dates"},
        "prefilter": set(),
        "meanings": set(),
        "dates": set(),
        "text": set(),
    },
    "coding/parties": {
        "acting": {"phrases"},
        "hit": {"phrases", "legal_acts", "named"},
        "phrases": {"legal_acts", "named"},
        "legal_acts": {"named"},
        "named": set(),
    },
    "coding/dealings": {
        "states": {"doors"},
        "doors": {"may_deal"},
        "services": {"may_deal"},
        "movement": {"may_deal"},
        "may_deal": set(),
        "told_trade": set(),
    },
    "articles": {
        "files": {"pages"},
        "registers": {"pages"},
        "feeds": {"pages"},
        "pages": set(),
    },
}
"""Crowded rooms with their sub-rooms, and which of these each takes from; the room's own modules may take from all."""

GROUND = {
    "coding/status": "chain decisions given_out governor_status governors predicates",
    "coding/discourse": "joiners votes_aside",
    "reading": (
        "bullets date_values date_words entries enumerations grammar inflection items kinds lexicon loud_labels "
        "sense_model sentences shared_heads sorted_senses spans store tokens vocabulary word_set wordings"
    ),
    "coding/parties": "actors datelines noun_phrases senders subjects talked_of text_makers",
    "coding/dealings": (
        "again begun_kinds dealing_words kept_back lost_rights movers passing_grounds state_changes told_as_news "
        "told_of_itself unpunished withheld_goods"
    ),
    "articles": "date_forms dates decoding months nesting record urls words",
}
"""Modules of a crowded room on which its sub-rooms stand; they take from nothing in the room but each other."""


@pytest.mark.parametrize("room", WITHIN)
def test_the_sub_rooms_of_a_room_point_one_way(room: str) -> None:
    folder = ROOT / "transforms" / room
    below, ground = WITHIN[room], set(GROUND.get(room, "").split())
    assert {path.parent.name for path in folder.glob("*/__init__.py")} == set(below)
    order = list(below)  # whoever takes from another stands before it, so there is no way round in a circle
    assert all(order.index(one) < order.index(taken) for one, others in below.items() for taken in others)
    may_take = {folder / one: {one, *others, *ground} for one, others in below.items()}
    may_take |= {folder / f"{one}.py": ground for one in ground}
    dotted = f"transforms.{room.replace('/', '.')}."
    wrong = {
        (str(path.relative_to(ROOT)), name)
        for place, allowed in may_take.items()
        for path in (sorted(place.rglob("*.py")) if place.is_dir() else [place])
        for name in imports(path)
        if name.startswith(dotted) and name.removeprefix(dotted).split(".")[0] not in allowed
    }
    assert wrong == set()


CROWDED = 60
"""More modules than this in one room, and a newcomer is lost: rooms within it, by what they are about, help."""


def test_no_room_of_transforms_is_crowded() -> None:
    counts = Counter(path.parent for path in modules("transforms") if path.name != "__init__.py")
    assert {str(room.relative_to(ROOT)): count for room, count in counts.items() if count > CROWDED} == {}


def test_no_module_has_outgrown_its_room() -> None:
    long = {
        str(path.relative_to(ROOT)): count
        for layer in LAYERS
        for path in modules(layer)
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > 320 and path.name != "sectors.py"
    }
    assert long == {}
