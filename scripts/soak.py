"""The proofs of the tests that nothing is lost and no file does harm, many times over.

Prints a table: what was tried, how often, and how often something was lost, damaged or not told.
Whatever is not told in a sentence ends the program with a traceback.
"""

import shutil
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from annotator.domain.article import Article  # noqa: E402  (tests are no package installed)
from annotator.domain.edit import Change, Edit  # noqa: E402
from annotator.workflow.schemes import load_scheme  # noqa: E402
from annotator.workflow.session import Session  # noqa: E402
from tests.hostile import defying  # noqa: E402
from tests.store import cutting, damaging, killing, mutants  # noqa: E402
from tests.ui import killing_window  # noqa: E402
from tests.workflow import mangling  # noqa: E402

FILLED = ROOT / "tests" / "golden" / "project-5.annot"
TEXT = "“We are ready,” said the mayor of Kyiv on Tuesday. " * 40
ARTICLES, SPANS = 1_000, 100  # a project of the usual size, and spans of each article
BOMB = 1 << 30  # bytes of a file that would do harm, or that it unpacks to
EDITS = 200  # between two recordings of what goes to the disk


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table."""

    what: str
    tried: int
    found: str
    harm: int


def kills(folder: Path, count: int, seed: int) -> Line:
    outcome = killing.kill(_project(folder), count, seed)
    harm = outcome.lost + outcome.damaged
    return Line("kill -9 while editing", outcome.kills, f"{outcome.told} edits told", harm)


def windows(folder: Path, count: int, seed: int) -> Line:
    path = killing_window.project(folder / "test.annot")
    outcome = killing_window.kill(path, count, seed)
    found = f"{outcome.keys} keys, {outcome.edits} edits"
    return Line("kill -9 of the window", outcome.kills, found, outcome.lost + outcome.damaged)


def cuts(folder: Path, count: int, seed: int) -> Line:
    recorded = cutting.record(_project(folder), EDITS, seed)
    outcome = cutting.cut_power(recorded, folder, count, seed)
    written = f"{len(recorded.events)} writes and syncs of {EDITS} edits"
    return Line("power cut while editing", outcome.cuts, written, outcome.lost + outcome.damaged)


def projects(folder: Path, count: int, seed: int) -> Line:
    path = Path(shutil.copy(FILLED, folder))
    spoilt = mutants.mutants(path.read_bytes(), folder / "scratch.annot", count, seed)
    outcome = mutants.try_all(spoilt, path)
    refused = f"{outcome.refused} refused, {outcome.tried - outcome.refused} readable"
    return Line("spoilt project", outcome.tried, refused, outcome.written)


def salvaged(folder: Path, count: int, seed: int) -> Line:
    """Harm are the rows that were not damaged and are lost, beyond one in a hundred."""
    path = damaging.project(folder / "test.annot", ARTICLES, SPANS)
    outcome = damaging.try_all(path, count, seed)
    share = 100 * (1 - outcome.lost / outcome.rows)
    found = f"{outcome.lost} of {outcome.rows} undamaged rows lost, {share:.2f} % are back"
    harm = outcome.unsound + max(0, outcome.lost - outcome.rows // 100)
    return Line("damaged project, salvaged", outcome.tried, found, harm)


def files(folder: Path, count: int, seed: int) -> Line:
    found = list(mangling.sources())
    each = max(1, count // len(found))
    outcomes = [mangling.try_all(path, folder, each, seed) for path in found]
    articles = sum(outcome.articles for outcome in outcomes)
    reasons = sum(outcome.reasons for outcome in outcomes)
    tried = sum(outcome.files for outcome in outcomes)
    told = f"{articles} articles, {reasons} reasons"
    return Line("spoilt file to import", tried, told, 0)


def hostile(folder: Path, count: int, _seed: int) -> Line:
    """Read so many of the files that would do harm; harm is what takes too much memory."""
    found = defying.defy_all(folder, BOMB, count)
    most = max(one.mb for one in found)
    slowest = max(one.seconds for one in found)
    told = f"at most {most:.0f} MB and {slowest:.1f} s for one"
    harm = sum(one.mb > defying.MOST for one in found)
    return Line("hostile file", len(found), told, harm)


PROOFS: tuple[tuple[Callable[[Path, int, int], Line], int], ...] = (
    (kills, 100),
    (windows, 30),
    (cuts, 1_000),
    (projects, 2_000),
    (salvaged, 10),
    (files, 10_000),
    (hostile, 150),
)


def _project(folder: Path) -> Path:
    """Make a project to edit, of one article."""
    article = Article("a1", TEXT)
    with Session.create(folder / "test.annot", load_scheme("news")) as session:
        session.do(Edit("Import", (Change(None, article, article.id),)))
        return session.project.path


def table(share: float, seed: int) -> Iterator[str]:
    """Yield the table line by line, each proof done that share of its usual times."""
    yield f"{'what':32}{'tried':>8}{'harm':>6}{'seconds':>9}  found"
    for proof, usual in PROOFS:
        start = monotonic()
        with TemporaryDirectory() as folder:
            line = proof(Path(folder), max(1, round(usual * share)), seed)
        seconds = monotonic() - start
        yield f"{line.what:32}{line.tried:8}{line.harm:6}{seconds:9.0f}  {line.found}"


def main() -> None:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--share", type=float, default=1.0, help="1 is the usual number of times")
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    for line in table(wanted.share, wanted.seed):
        print(line, flush=True)


if __name__ == "__main__":
    main()
