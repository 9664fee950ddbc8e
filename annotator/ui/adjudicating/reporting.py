"""Writing what was decided: for readers, for programs, and for those who annotated."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.progress import Job
from annotator.domain.said import number_of, said
from annotator.domain.wording import shortened
from annotator.ui.files import Task
from annotator.ui.language import tr
from annotator.ui.where_to import where_to

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench
    from annotator.workflow.session import Session

PAGE, ROWS = said("Page of disagreements (*.html)"), said("Rows of disagreements (*.csv)")
JSON, VOTES = said("Disagreements as JSON (*.json)"), said("All votes (*.votes.jsonl)")
LOG, FOLDER = said("Log of decisions (*.log.jsonl)"), said("Folder (*)")
WRITING = Task(
    said("Writing what was decided"), said("articles"), said("Stopped; nothing was written")
)
LONGEST = 60  # code points of a name that is told


class Reporting(QObject):
    """Asks where to, and has what was decided written behind the window."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench

    def report_decisions(self) -> None:
        """Write disagreements, all votes or the log, as the kind of file says that is chosen."""
        kinds = (PAGE, ROWS, JSON, VOTES, LOG)
        self._write(tr("Report what was decided"), "disagreements", kinds)

    def report_corrections(self) -> None:
        """Write for each annotator what is gold and was marked otherwise, into a folder."""
        self._write(tr("Write corrections into a folder"), "corrections", (FOLDER,))

    def _write(self, title: str, name: str, kinds: tuple[str, ...]) -> None:
        bench = self._bench
        if bench.desk is None:
            return
        called = {tr(kind): kind for kind in kinds}
        asked = where_to(bench.window, title, name, ";;".join(called))
        if asked:
            path, call = asked
            job = _writing(bench.desk.session, called.get(call, kinds[0]), path)
            where = shortened(path.name, LONGEST)
            bench.files.run(job, lambda what: bench.tell(_written(what, where)), WRITING)


def _written(what: str, where: str) -> str:
    return tr("{what} written to {file}", what=what, file=where)


def _writing(session: "Session", kind: str, path: Path) -> Job[str]:
    """Write a file or folder of a kind, and return how much is in it."""
    from annotator.workflow import reporting  # noqa: PLC0415  (the store)

    if kind == FOLDER:
        counts = yield from reporting.write_corrections(session, path)
        people = number_of(len(counts), "annotator")
        much = number_of(sum(counts.values()), "correction")
        return said("{corrections} of {people}", corrections=much, people=people)
    if kind == VOTES:
        return number_of((yield from reporting.write_votes(session, path)), "place")
    if kind == LOG:
        return number_of((yield from reporting.write_log(session, path)), "line")
    return number_of((yield from reporting.write_disagreements(session, path)), "disagreement")
