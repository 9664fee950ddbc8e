"""Rows that are set aside: written line by line into a file beside the project."""

import base64
import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import IO


class Aside:
    """A file of JSON Lines, which is only there once a row was set aside; `tally` counts them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tally: Counter[tuple[str, str]] = Counter()  # by table and what is said of them
        self._file: IO[str] | None = None

    def put(self, table: str, how: str, row: Mapping[str, object]) -> None:
        """Write a row down, with its table and what is wrong with it."""
        if self._file is None:
            self._file = self.path.open("w", encoding="utf-8")
        values = {name: _plain(value) for name, value in row.items()}
        line = {"table": table, "why": how, "row": values}
        self._file.write(json.dumps(line, ensure_ascii=True) + "\n")
        self.tally[table, how] += 1

    def close(self) -> None:
        if self._file:
            self._file.close()

    def discard(self) -> None:
        """Close the file and remove it: nothing came of what it was for."""
        if self._file:
            self._file.close()
            self.path.unlink(missing_ok=True)


def _plain(value: object) -> object:
    """Return a value as JSON has it; bytes go as Base64 under a name that says so."""
    if isinstance(value, bytes):
        return {"base64": base64.b64encode(value).decode()}
    return value
