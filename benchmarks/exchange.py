"""Files in and out: articles a second, memory, and how long the window has to wait meanwhile.

Each way is measured against a bare loop with the same parser and without a project, in turns. For
the import there is another, which puts the same rows into the same tables with `sqlite3` alone:
what no project can do without. Memory is what a process of its own needs at most beyond what it
needed before (`exchange_memory.py`), for 100,000 articles; the window's longest stall is measured
while it imports 10,000 (`exchange_window.py`).
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from statistics import median

from exchange_articles import OWNER, SPANS, WORDS, lines
from exchange_bare import Step, dumped, loaded, packed, stored, written
from measure import Figures, Outcome, Plan, child, main, ratio, timed

from annotator.domain.ledger import Ledger
from annotator.workflow.exporting import Export, export
from annotator.workflow.formats import CODECS
from annotator.workflow.importing import import_files
from annotator.workflow.job import run
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

HERE = Path(__file__).parent
PATIENCE = 3600.0


@dataclass(frozen=True, slots=True)
class Format:
    """A format to measure where it is written: its name, that of a file, and the bare loop."""

    name: str
    file: str
    bare: Callable[[Path, int], Step]


WANTED = (
    Format("jsonl", "out.jsonl", dumped),
    Format("spacy", "out.spacy", packed),
    Format("prodigy", "prodigy.jsonl", dumped),
    Format("brat", "brat", written),
)
WRITERS = {codec.name: codec for codec in CODECS if codec.write}
FORMATS = tuple(format_ for format_ in WANTED if format_.name in WRITERS)
Seconds = dict[str, list[float]]


def measure(plan: Plan) -> Outcome:
    articles, rounds = (50, 1) if plan.quick else (1000, 5)
    _round(plan.folder / "warm", 5)  # spaCy is imported, every statement compiled
    taken: Seconds = {}
    for number in range(rounds):
        for name, seconds in _round(plan.folder / str(number), articles).items():
            taken.setdefault(name, []).append(seconds)
    return _outcome(taken, articles, {**_memory(plan), **_window(plan)})


def _round(folder: Path, articles: int) -> dict[str, float]:
    """Return the seconds that each step took, once."""
    folder.mkdir()
    source = folder / "articles.jsonl"
    source.write_text("".join(lines(articles)), "utf-8")
    Session.create(folder / "bare.annot", load_scheme("news")).close()
    with Session.create(folder / "ours.annot", load_scheme("news"), OWNER) as session:
        taken = {
            "loads": timed(loaded(source)).wall,
            "import": timed(lambda: run(import_files(session, [source]))).wall,
            "stored": timed(stored(source, folder / "bare.annot")).wall,
        }
        for format_ in FORMATS:
            out = folder / format_.file
            taken[format_.name] = timed(_export(session, out, format_.name, articles)).wall
            taken[f"bare {format_.name}"] = timed(format_.bare(out, articles)).wall
    return taken


def _export(session: Session, out: Path, name: str, articles: int) -> Step:
    def step() -> None:
        _check(run(export(session, out, Export(name, OWNER))), articles)

    return step


def _check(ledger: Ledger, articles: int) -> None:
    """Refuse to time an export that leaves anything out."""
    if ledger.articles != articles or ledger.spans_out != articles * SPANS:
        raise RuntimeError(
            f"only {ledger.articles} articles, {ledger.spans_out} spans were written"
        )


def _memory(plan: Plan) -> Figures:
    """Return the MB that each way needs at most, beyond what the process needed before."""
    articles = 200 if plan.quick else 100_000
    names = [name for name in map(attrgetter("name"), FORMATS) if not WRITERS[name].folder]
    return _child("exchange_memory.py", plan, articles, *names)


def _window(plan: Plan) -> Figures:
    return _child("exchange_window.py", plan, 200 if plan.quick else 10_000)


def _child(script: str, plan: Plan, articles: int, *more: str) -> Figures:
    folder = plan.folder / Path(script).stem
    folder.mkdir()
    command = (sys.executable, str(HERE / script), str(folder), str(articles), *more)
    return child(command, os.environ, PATIENCE)


def _outcome(taken: Seconds, articles: int, more: Figures) -> Outcome:
    figures = {"articles": articles, "words_each": WORDS, "spans_each": SPANS}
    figures["import_articles_s"] = _rate(articles, taken["import"])
    figures["ratio_import_to_loads"] = ratio(taken["import"], taken["loads"])
    figures["ratio_import_to_sqlite"] = ratio(taken["import"], taken["stored"])
    baseline: Figures = {"name": "json.loads, json.dumps, spaCy's DocBin, without a project"}
    baseline["loads_articles_s"] = _rate(articles, taken["loads"])
    baseline["sqlite_articles_s"] = _rate(articles, taken["stored"])
    for name in (format_.name for format_ in FORMATS):
        bare = taken[f"bare {name}"]
        figures[f"export_{name}_articles_s"] = _rate(articles, taken[name])
        figures[f"ratio_export_{name}"] = ratio(taken[name], bare)
        baseline[f"{name}_articles_s"] = _rate(articles, bare)
    return Outcome(figures | more, baseline, ratio(taken["import"], taken["loads"]))


def _rate(articles: int, seconds: list[float]) -> float:
    return round(articles / median(seconds), 1)


if __name__ == "__main__":
    main("exchange", measure)
