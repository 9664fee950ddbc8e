"""A process that `exchange.py` starts: how much memory an import and each export need at most.

    exchange_memory.py FOLDER ARTICLES FORMAT...

One line of JSON on stdout carries the MB beyond what the process needed before each of them.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from exchange_articles import OWNER, lines

from annotator.workflow.exporting import Export, export
from annotator.workflow.importing import import_files
from annotator.workflow.job import run
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

STATUS, FORGET = Path("/proc/self/status"), Path("/proc/self/clear_refs")
PEAK, NOW = "VmHWM", "VmRSS"


def megabytes(name: str) -> float:
    found = next(line for line in STATUS.read_text("ascii").splitlines() if line.startswith(name))
    return int(found.split()[1]) / 1024


def needed(step: Callable[[], object]) -> float:
    """Return the MB that a step needs at most, of what the process did not have."""
    before = megabytes(NOW)
    FORGET.write_text("5", "ascii")  # the peak counts from now on
    step()
    return max(0.1, round(megabytes(PEAK) - before, 1))


def work(folder: Path, articles: int, formats: list[str]) -> dict[str, float]:
    """Import articles and export them in each format, after a few to load what is loaded late."""
    few, many = folder / "few.jsonl", folder / "many.jsonl"
    few.write_text("".join(lines(5)), "utf-8")
    with many.open("w", encoding="utf-8") as file:
        file.writelines(lines(articles))
    with Session.create(folder / "warm.annot", load_scheme("news"), OWNER) as session:
        run(import_files(session, [few]))
        for name in formats:
            run(export(session, folder / f"warm-{name}", Export(name, OWNER)))
    with Session.create(folder / "ours.annot", load_scheme("news"), OWNER) as session:
        found = {"memory_import_mb": needed(lambda: run(import_files(session, [many])))}
        for name in formats:
            how = Export(name, OWNER)
            out = folder / f"out-{name}"
            found[f"memory_{name}_mb"] = needed(lambda: run(export(session, out, how)))  # noqa: B023
    return {"memory_articles": articles, **found}


if __name__ == "__main__":
    print(json.dumps(work(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])))
