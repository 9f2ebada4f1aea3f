import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from flows.errors import UnusableFolder, WarehouseBusy
from flows.storage.lock import exclusive

HOLD = """
import sys, time
from pathlib import Path
from flows.storage.lock import exclusive
with exclusive(Path(sys.argv[1]), "run x (process 1)"):
    print("held", flush=True)
    time.sleep(60)
"""


def test_two_holders_at_once_are_refused_by_name(tmp_path: Path) -> None:
    with exclusive(tmp_path, "run one"), pytest.raises(WarehouseBusy, match=r"run one is writing to .*: wait"):
        exclusive(tmp_path, "run two").__enter__()


def test_a_file_where_the_folder_should_be_is_told_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "warehouse").touch()
    with pytest.raises(UnusableFolder, match=r"warehouse cannot be written to: it is no folder; .* SANCTIONLOG_WARE"):
        exclusive(tmp_path / "warehouse", "run one").__enter__()


def test_a_holder_that_put_all_in_order_leaves_nothing_behind(tmp_path: Path) -> None:
    with exclusive(tmp_path, "run one") as lock:
        assert lock.left_behind == ""
        lock.in_order()
    with exclusive(tmp_path, "run two") as lock:
        assert lock.left_behind == ""


def test_a_holder_that_is_killed_frees_the_lock_and_is_known(tmp_path: Path) -> None:
    holder = subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE)
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(WarehouseBusy):
        exclusive(tmp_path, "run two").__enter__()
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    time.sleep(0.1)
    with exclusive(tmp_path, "run two") as lock:
        assert lock.left_behind == "run x (process 1)"
