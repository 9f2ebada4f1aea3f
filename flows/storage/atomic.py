"""Small files that readers never see half written."""

from pathlib import Path


def write_text(path: Path, text: str) -> None:
    """Put a file with this text in the place of the old one."""
    beside = path.with_name(f"{path.name}.tmp")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)
