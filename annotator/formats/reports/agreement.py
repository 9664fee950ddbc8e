"""The report of an agreement, in the format that the end of the file's name says."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from annotator.domain.agreement.definitions import DEFINITIONS
from annotator.domain.agreement.dossier import Dossier
from annotator.domain.agreement.plain import agreement_to_json
from annotator.domain.errors import FormatError
from annotator.domain.said import said
from annotator.formats.files import replacing
from annotator.formats.reports.agreement_page import page
from annotator.formats.reports.agreement_rows import rows_of


def write(dossier: Dossier, path: Path) -> None:
    """Write a report as a page, as rows for a spreadsheet, or as JSON.

    Raises FormatError for another ending, and where it cannot be written.
    """
    parts = writer_for(path)(dossier)
    try:
        with replacing(path) as file:
            file.writelines(parts)
    except OSError as error:
        raise FormatError(
            said("{path} cannot be written: {why}", path=path, why=error.strerror)
        ) from error


def writer_for(path: Path) -> Callable[[Dossier], Iterator[str]]:
    """Return what writes a file of this name; raises FormatError where nothing does."""
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise FormatError(
            said(
                "a report ends in {names}, not as {file} does",
                names=", ".join(WRITERS),
                file=path.name[:80],
            )
        )
    return writer


def _json(dossier: Dossier) -> Iterator[str]:
    about = {
        "parameters": dossier.parameters(),
        "titles": dict(dossier.titles),
        "definitions": {of.name: of.text for of in DEFINITIONS},
    }
    whole = {**agreement_to_json(dossier.found), **about}
    yield json.dumps(whole, ensure_ascii=False, indent=1)
    yield "\n"


WRITERS: dict[str, Callable[[Dossier], Iterator[str]]] = {
    ".html": page,
    ".csv": rows_of,
    ".json": _json,
}
