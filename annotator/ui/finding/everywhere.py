"""Taking the same text everywhere: looked for, shown, and then done in one step."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.edit import Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.everywhere import Now, Place, Reach, Wanted
from annotator.domain.span import Span, State
from annotator.ui.desk import Desk
from annotator.ui.language import tr, worded

if TYPE_CHECKING:
    from annotator.ui.finding.preview import Preview
    from annotator.ui.workbench import Workbench

LONGEST = 200  # characters that are looked for
FEW = 20  # articles that are altered without a job
NEW = frozenset({State.ADDED, State.CHANGED})


class Everywhere(QObject):
    """Labels, or rejects, the text of the active span wherever it stands."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._label = ""
        self._wanted = Wanted("", "")
        self._rejecting = False
        self._looking = False
        self.preview: Preview | None = None
        bench.files.ended.connect(self._ended)

    def follow(self, desk: Desk | None) -> None:
        """Learn from another desk which label was used last; what was asked about one is over."""
        self._label = ""
        if self.preview:
            self.preview.reject()
        if desk:
            desk.renewed.connect(self._learn)

    def everywhere(self) -> None:
        """Put the label of the active span on the same text in other places."""
        self._begin(rejecting=False)

    def reject_everywhere(self) -> None:
        """Reject the open suggestions of the same text and label in other places."""
        self._begin(rejecting=True)

    def _begin(self, *, rejecting: bool) -> None:
        from annotator.ui.finding.preview import Preview  # noqa: PLC0415  (made when it is asked for)

        desk = self._bench.desk
        wanted = self._named(desk) if desk else None
        if desk is None or desk.article is None or wanted is None:
            return
        self._wanted, self._rejecting = wanted, rejecting
        story = desk.article.story is not None
        self.preview = preview = Preview(
            wanted, self._bench.window, story=story, rejecting=rejecting
        )
        preview.asked.connect(self._look)
        preview.agreed.connect(self._do)
        preview.finished.connect(self._close)
        preview.open()
        self._look()

    def _named(self, desk: Desk) -> Wanted | None:
        """Return what is wanted: the active span, or the selection with the label it has.

        One that no entity covers gets the label used last.
        """
        assert desk.article is not None  # noqa: S101  (the action is off without one)
        item, stretch = desk.item, desk.selection
        label, speaker = self._label, None
        if stretch is not None:
            item = next((one for one in desk.on_show.spans if one.stretch == stretch), None)
        if isinstance(item, Span):
            label, speaker, stretch = item.label, item.speaker, item.stretch
        if stretch is None:
            self._bench.tell(tr("Click an entity first, or select some text"))
        elif not label:
            self._bench.tell(tr("Put a label on something first: it is the one that is used"))
        elif len(stretch) > LONGEST:
            self._bench.tell(
                tr("Select fewer than {count} characters to look for them elsewhere", count=LONGEST)
            )
        else:
            return Wanted(stretch.text(desk.article.text), label, speaker)
        return None

    def _look(self) -> None:
        from annotator.workflow.everywhere import find_places  # noqa: PLC0415
        from annotator.workflow.job import run  # noqa: PLC0415

        desk, preview = self._bench.desk, self.preview
        if desk is None or desk.article is None or preview is None:
            return
        self._wanted = replace(self._wanted, any_case=preview.any_case.isChecked())
        job = find_places(desk.session, self._wanted, preview.reach, desk.article.id)
        if preview.reach is Reach.ARTICLE:
            self._show(run(job))
        elif self._bench.files.busy:
            preview.say(tr("Other work is in progress; look again when it is done"))
        else:
            preview.wait()
            self._looking = True
            self._bench.files.run(job, self._show)

    def _show(self, places: tuple[Place, ...]) -> None:
        self._looking = False
        if self._rejecting:
            places = tuple(place for place in places if place.now is Now.SUGGESTED)
        if self.preview:
            self.preview.show_places(places)

    def _do(self, places: Sequence[Place]) -> None:
        from annotator.workflow.everywhere import put_everywhere, reject_everywhere  # noqa: PLC0415
        from annotator.workflow.job import run  # noqa: PLC0415

        desk = self._bench.desk
        if desk is None:
            return
        deed = reject_everywhere if self._rejecting else put_everywhere
        job = deed(desk.session, self._wanted, places)
        if len({place.article for place in places}) > FEW:
            self._bench.files.run(job, self._told)
            return
        try:
            self._told(run(job))
        except AnnotatorError as error:
            self._bench.tell(worded(str(error)))

    def _told(self, edit: Edit) -> None:
        self._bench.tell(tr("{edit}; one undo takes it back", edit=edit.name))

    def _ended(self) -> None:
        """Let it be looked again where the search has failed."""
        if self._looking and self.preview:
            self.preview.say(tr("It could not be looked there"))
        self._looking = False

    def _close(self) -> None:
        if self._looking:
            self._looking = False
            self._bench.files.stop()
        if self.preview:
            self.preview.deleteLater()
            self.preview = None
        self._bench.canvas.setFocus()

    def _learn(self, edit: Edit) -> None:
        for change in edit.changes:
            before, after = change.before, change.after
            if isinstance(after, Span) and after.state in NEW:
                known = before.label if isinstance(before, Span) else ""
                self._label = after.label if after.label != known else self._label
