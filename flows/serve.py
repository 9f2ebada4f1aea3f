"""The update on a schedule: registers a deployment with a Prefect server and runs what falls due, one run at a time.

Without a server of one's own, it starts one on this machine for as long as it runs, because the temporary server of a
single run has no scheduler.
"""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from flows.errors import RunError
from flows.progress import on_terminal
from flows.settings import CHECKOUT, Settings, prepare_environment, seconds
