"""Small files that readers never see half written."""

import shutil
from pathlib import Path


def write_text(path: Path, text: str) -> None:
    """Put a file with this text in the place of the old one: where a link leads, and with the rights that it had."""
    real = path.resolve()
    beside = real.with_name(f"{real.name}.tmp")
    beside.write_text(text, encoding="utf-8")
    if real.exists():
        shutil.copymode(real, beside)
    beside.replace(real)
