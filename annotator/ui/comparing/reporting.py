"""Writing what became of the quotes of a story into a file, to be read or to be counted."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.article import Variant
from annotator.domain.progress import Job, Progress
from annotator.domain.said import said
from annotator.ui.files import Task
from annotator.ui.language import tr
from annotator.ui.where_to import where_to

if TYPE_CHECKING:
    from annotator.ui.comparing.comparing import Comparing
    from annotator.ui.workbench import Workbench
    from annotator.workflow.session import Session

REPORTS = said("Page to read and print (*.html)"), said("Pairs of quotes (*.jsonl)")
REPORTING = Task(
    said("Comparing for the report"), said("versions"), said("Stopped; no report was written")
)


class Reporting(QObject):
    """Asks where to, and has all rewrites of the story on show written there."""

    def __init__(self, bench: "Workbench", view: "Comparing") -> None:
        super().__init__(bench)
        self._bench = bench
        self._view = view

    def report_comparison(self) -> None:
        desk, found = self._bench.desk, self._view.found
        if desk is None or found is None:
            return
        title, kinds = tr("Report what became of the quotes"), ";;".join(map(tr, REPORTS))
        asked = where_to(self._bench.window, title, "quotes", kinds)
        if asked:
            path, _ = asked
            original = found.original.article.id
            pairs = [(original, rewrite) for rewrite in self._rewrites(desk.session)]
            job = _reporting(desk.session, pairs, path)
            told = tr("The report is in {file}", file=path.name)
            self._bench.files.run(job, lambda _: self._bench.tell(told), REPORTING)

    def _rewrites(self, session: "Session") -> Sequence[str]:
        """Return what is on show as the rewrite, and the other rewrites of its story."""
        found = self._view.found
        assert found is not None  # noqa: S101  (there is something to report)
        shown, original = found.rewrite.article, found.original.article.id
        others = (
            heading.article
            for heading in session.headings()
            if heading.story == shown.story and heading.variant is Variant.REWRITE
        )
        return [shown.id, *(one for one in others if one not in {shown.id, original})]


def _reporting(session: "Session", pairs: Sequence[tuple[str, str]], path: Path) -> Job[None]:
    """Compare by what counts in the project, with what people say of it, and write that."""
    from annotator.workflow.comparing import (  # noqa: PLC0415  (the store, spaCy)
        check_report,
        compare,
        ruled,
        write_report,
    )
    from annotator.workflow.workers import apart  # noqa: PLC0415

    check_report(path)
    yield Progress(0, len(pairs))
    found = yield from compare(session, pairs, reader=apart())
    write_report(ruled(session, found), path, spared=session.project.path)
