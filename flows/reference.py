"""The door to data/reference: reads the files, hands their text to the parser."""

from pathlib import Path

from transforms.reference import FILES, Fault, Reference, ReferenceFault, parse_reference

DEFAULT = Path(__file__).resolve().parent.parent / "data" / "reference"


def load_reference(directory: Path | None = None) -> Reference:
    """Read and check the reference data.

    Raises:
        ReferenceFault: listing every fault with file and line.
    """
    return parse_reference(reference_texts(directory))


def reference_texts(directory: Path | None = None) -> dict[str, str]:
    """Return the text of each file of the reference data.

    Raises:
        ReferenceFault: listing the files that are missing or not UTF-8.
    """
    root = DEFAULT if directory is None else directory
    texts: dict[str, str] = {}
    faults: list[Fault] = []
    for name in FILES:
        path = root / name
        try:
            texts[name] = path.read_text(encoding="utf-8")
        except FileNotFoundError:
            faults.append(Fault(name, 0, f"file is missing in {root}"))
        except UnicodeDecodeError as error:
            line = path.read_bytes()[: error.start].count(b"\n") + 1
            faults.append(Fault(name, line, "not UTF-8; save the file as UTF-8"))
    if faults:
        raise ReferenceFault(faults)
    return texts
