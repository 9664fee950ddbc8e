"""Handing the articles of the project on the desk out."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.progress import Job, Progress
from annotator.domain.said import number_of, plural, said
from annotator.domain.wording import shortened
from annotator.ui.confirm import tell_long
from annotator.ui.desk import Desk
from annotator.ui.files import BUSY, Task
from annotator.ui.language import tr
from annotator.ui.one_page import OnePage

if TYPE_CHECKING:
    from annotator.ui.packets.dialog import HandOutDialog
    from annotator.ui.workbench import Workbench
    from annotator.workflow.packets import Handed, Share, Wanted
    from annotator.workflow.session import Session

HANDING = Task(said("Handing out"), "articles", said("Stopped; nothing was handed out"))
FRESH, ALL, LISTED = "fresh", "all", "listed"
LONGEST = 60
GIVE = said(
    "Give each annotator their file. What they do in it is brought in when the file is back."
)
NOBODY_CHOSEN = said("Tick those who are handed articles, or add somebody by name.")


class Handing(OnePage["HandOutDialog"]):
    """Opens the dialog, has worked out who would get what, and has the packets written."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._listed: tuple[str, ...] = ()
        self._shares: tuple[Share, ...] = ()
        self.work.finished.connect(self._show)

    def hand_out(self) -> None:
        """Open the dialog with everyone ticked whom the project knows and who works elsewhere."""
        self._open(self._made)
        self.check()

    def check(self) -> None:
        """Have worked out who would get what."""
        dialog, desk = self.dialog, self._desk
        if dialog is None or desk is None:
            return
        if not dialog.table.names():
            self.work.stop()
            dialog.show_problem(tr(NOBODY_CHOSEN))
            return
        dialog.show_counting()
        job = _sharing(desk.session, self._wanted(dialog), dialog.chosen_folder())
        self.work.start(job)

    def _made(self, desk: Desk) -> "HandOutDialog":
        from annotator.ui.packets.dialog import HandOutDialog  # noqa: PLC0415
        from annotator.workflow.packets import before  # noqa: PLC0415  (the store)

        session = desk.session
        known = session.annotators()
        dialog = HandOutDialog(known, session.project.path.parent, self._bench.window)
        went_out = before(session)
        for person in known:
            ticked = person.name != session.annotator
            dialog.table.add(person.name, went_out[person.uid], ticked=ticked)
        if not dialog.table.names():
            dialog.newcomer.setFocus()
        dialog.offer(self._choices())
        dialog.altered.connect(self.check)
        dialog.agreed.connect(self._write)
        self.work.failed.connect(dialog.show_problem)
        return dialog

    def _choices(self) -> dict[str, str]:
        """Return which articles there are to choose; those in the list if it is not all of them."""
        choices = {FRESH: tr("that were not handed out before"), ALL: tr("all of the project")}
        queue = self._bench.queue
        self._listed = queue.articles() if queue.search.text().strip() else ()
        if self._listed:
            found = plural(
                len(self._listed),
                "{count} article found by “{words}”",
                "{count} articles found by “{words}”",
                words=shortened(queue.search.text(), LONGEST),
            )
            choices[LISTED] = tr(found)
        return choices

    def _wanted(self, dialog: "HandOutDialog") -> "Wanted":
        from annotator.workflow.packets import Wanted  # noqa: PLC0415

        which = dialog.articles.currentData()
        return Wanted(
            dialog.table.names(),
            self._listed if which == LISTED else None,
            dialog.sharing(),
            again=which == ALL,
            apart=not dialog.together.isChecked(),
        )

    def _show(self, shares: "tuple[Share, ...]") -> None:
        self._shares = shares
        if self.dialog:
            counts = {s.annotator.name: (len(s.articles), s.shared) for s in shares}
            self.dialog.show_shares(counts, summary(shares))

    def _write(self) -> None:
        """Have the packets written behind the window."""
        dialog, desk, files = self.dialog, self._desk, self._bench.files
        if dialog is None or desk is None:
            return
        if files.busy:
            dialog.summary.setText(tr(BUSY))
            return
        given, folder = self._shares, dialog.chosen_folder()
        dialog.close()
        files.run(_handing(desk.session, given, folder), self._show_handed, HANDING)

    def _show_handed(self, handed: "Sequence[Handed]") -> None:
        """Say where the packets are, until that has been read."""
        count = len(handed)
        told = plural(count, "Handed out to {count} annotator", "Handed out to {count} annotators")
        self._bench.tell(tr(told))
        tell_long(self._bench.window, tr("Handed out"), outcome(handed))


def summary(shares: "Sequence[Share]") -> str:
    """Say how many articles would go out, and how many of them to several people."""
    holders = Counter(article for share in shares for article in share.articles)
    shared = sum(count > 1 for count in holders.values())
    if not shared:
        return tr(
            plural(len(holders), "{count} article would go out.", "{count} articles would go out.")
        )
    told = plural(
        len(holders),
        "{count} article would go out, {shared} of them to several people.",
        "{count} articles would go out, {shared} of them to several people.",
        shared=shared,
    )
    return tr(told)


def outcome(handed: "Sequence[Handed]") -> str:
    """Say who was handed how many articles in which file, and what becomes of the files."""
    lines = [tr("In {folder}:", folder=handed[0].file.parent), ""]
    for item in handed:
        articles = number_of(len(item.share.articles), "article")
        name = shortened(item.share.annotator.name, LONGEST)
        file = item.file.name
        lines.append(tr("{file} – {articles} for {name}", file=file, articles=articles, name=name))
    return "\n".join([*lines, "", tr(GIVE)])


def _sharing(session: "Session", wanted: "Wanted", folder: Path) -> "Job[tuple[Share, ...]]":
    yield Progress(0, 1)
    from annotator.workflow.packets import in_folder, shares  # noqa: PLC0415  (the store)

    given = shares(session, wanted)
    in_folder(session, given, folder)
    return given


def _handing(
    session: "Session", given: "Sequence[Share]", folder: Path
) -> "Job[tuple[Handed, ...]]":
    from annotator.workflow.packets import hand_out, in_folder  # noqa: PLC0415

    return (yield from hand_out(session, given, in_folder(session, given, folder)))
