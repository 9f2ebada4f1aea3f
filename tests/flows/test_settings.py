import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from flows.settings import CHECKOUT, SettingsError, in_environment, load_settings, prepare_environment, utc_now
from flows.settings import VARIABLES as KNOWN

VARIABLES = ("SANCTIONLOG_WAREHOUSE", "SANCTIONLOG_DATABASE", "SANCTIONLOG_BATCH_SIZE", "SANCTIONLOG_ENVIRONMENT")


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def test_what_is_given_goes_before_the_environment_and_that_before_the_checkout(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert load_settings().warehouse == CHECKOUT / "data" / "warehouse"
    assert load_settings().database == CHECKOUT / "data" / "sanctions.duckdb"
    monkeypatch.setenv("SANCTIONLOG_WAREHOUSE", str(tmp_path / "w"))
    monkeypatch.setenv("SANCTIONLOG_DATABASE", str(tmp_path / "d"))
    assert (load_settings().warehouse, load_settings().database) == (tmp_path / "w", tmp_path / "d")
    assert load_settings(tmp_path / "x", tmp_path / "y").database == tmp_path / "y"
    assert load_settings(Path("here")).warehouse == Path.cwd() / "here"


@pytest.mark.parametrize("value", ["many", "0", "-5", "1.5"])
def test_a_number_that_is_none_is_an_error_that_names_the_variable(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("SANCTIONLOG_BATCH_SIZE", value)
    with pytest.raises(SettingsError, match="SANCTIONLOG_BATCH_SIZE"):
        load_settings()


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("SANCTIONLOG_WAREHOUS", "SANCTIONLOG_WAREHOUSE"),
        ("SANCTIONLOG_DATABSE", "SANCTIONLOG_DATABASE"),
        ("SANCTIONLOG_REVIEW", "SANCTIONLOG_REVIEWS"),
    ],
)
def test_a_variable_that_is_misspelt_is_an_error_and_not_unheard(
    monkeypatch: pytest.MonkeyPatch, slip: str, meant: str
) -> None:
    monkeypatch.setenv(slip, "elsewhere")
    with pytest.raises(SettingsError, match=f"{slip} is none of sanctionlog's; did you mean {meant}"):
        load_settings()


def test_variables_of_others_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SANCTIONLOG_MAIL_PASSWORD", "for a header")
    load_settings()


def test_every_variable_that_is_read_is_known() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (CHECKOUT / "flows").rglob("*.py")]
    read = {name for text in texts for name in re.findall(r'"(SANCTIONLOG_[A-Z_]+)"', text)}
    assert read == KNOWN


def test_the_clock_knows_its_zone() -> None:
    assert utc_now().utcoffset() is not None


def test_what_the_user_has_set_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PREFECT_LOGGING_LEVEL", "DEBUG")
    monkeypatch.setenv("PREFECT_HOME", "/somewhere")
    prepare_environment(quiet=True)
    assert os.environ["PREFECT_LOGGING_LEVEL"] == "DEBUG"
    assert os.environ["PREFECT_HOME"] == "/somewhere"
    assert os.environ["DO_NOT_TRACK"] == "1"


def test_a_variable_is_set_for_a_while() -> None:
    with in_environment("SANCTIONLOG_TEST", "1"):
        assert os.environ["SANCTIONLOG_TEST"] == "1"
    assert "SANCTIONLOG_TEST" not in os.environ


@pytest.mark.parametrize("module", ["flows.settings", "flows.run", "flows.serving.serve", "flows.progress"])
def test_modules_that_commands_import_load_nothing_heavy(module: str) -> None:
    heavy = "{'prefect', 'great_expectations', 'pandas', 'deltalake', 'duckdb', 'rich'}"
    code = f"import sys, {module}; sys.exit(str({heavy} & set(sys.modules)) if {heavy} & set(sys.modules) else 0)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
