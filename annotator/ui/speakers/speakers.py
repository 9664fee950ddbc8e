"""Opening the ledger of speakers, and doing what is asked there."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from annotator.domain.edit import Edit
from annotator.domain.errors import AnnotatorError, NotStoredError
from annotator.domain.progress import Job, Progress
from annotator.domain.said import number_of, plural, said
from annotator.domain.speaker import Speaker
from annotator.domain.speakers.entry import Entry
from annotator.domain.speakers.proposals import Proposal
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.canvas.marks import Mark
from annotator.ui.confirm import confirm
from annotator.ui.desk import Desk
from annotator.ui.files import Task
from annotator.ui.going import go_to
from annotator.ui.jobs import Latest
from annotator.ui.language import tr
from annotator.ui.one_page import OnePage

if TYPE_CHECKING:
    from annotator.ui.speakers.merge_dialog import MergeDialog
    from annotator.ui.speakers.page import SpeakersPage
    from annotator.ui.speakers.split_dialog import SplitDialog
    from annotator.ui.workbench import Workbench
    from annotator.workflow.session import Session
    from annotator.workflow.speakers.joining import Key, Mention

LONGEST = 80
MERGING = Task(said("Merging speakers"), "copies", said("Stopped; nothing was merged"))
SPLITTING = Task(said("Splitting a speaker"), "copies", said("Stopped; nothing was split"))
DELETING = Task(said("Deleting speakers"), "copies", said("Stopped; nothing was deleted"))
Counted = tuple[tuple[Entry, ...], list[Proposal]]


class Speakers(OnePage["SpeakersPage"]):
    """Shows the page on the ledger of the project on the desk, and has it changed."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self.merge_dialog: MergeDialog | None = None
        self.split_dialog: SplitDialog | None = None
        self._wanted: Sequence[str] = ()  # whom to go to once they are listed
        self.naming = Latest(self)
        self.work.finished.connect(self._show)
        for work in (self.work, self.naming):
            work.failed.connect(self._note)
        bench.inspector.people.addAction(bench.actions_by_name["show_speakers"])

    @override
    def follow(self, desk: Desk | None) -> None:
        """Look after the ledger of this desk's project."""
        super().follow(desk)
        self.naming.wait()

    def show_speakers(self) -> None:
        """Open the page, or come back to it."""
        if self._open(self._made):
            self._count()

    def _made(self, desk: Desk) -> "SpeakersPage":
        from annotator.ui.speakers.page import SpeakersPage  # noqa: PLC0415  (not at first)

        fixed = desk.session.read_only or bool(desk.locked)
        page = SpeakersPage(self._bench.window, fixed=fixed)
        page.picked.connect(self._list_mentions)
        page.wanted.connect(self._go_to)
        page.kept.connect(self._revise)
        page.merging.connect(self._ask_merge)
        page.splitting.connect(self._ask_split)
        page.deleting.connect(self._delete)
        page.joined.connect(lambda p: self._merge(p.stays.id, [p.goes.id]))
        page.parted.connect(self._part)
        page.undone.connect(self._undo)
        page.finished.connect(self.naming.stop)
        self.naming.finished.connect(page.mentions.show_mentions)
        return page

    def choose(self, keys: Sequence[str]) -> None:
        """Open the page with some speakers chosen, by their ids."""
        self._wanted = keys
        self.show_speakers()
        self._count()

    # What is shown

    @override
    def _learn(self, edit: Edit) -> None:
        if self.page and not edit.suggests():
            self._count()

    def _count(self) -> None:
        if self._desk and self.page:
            self.work.start(_counting(self._desk.session))

    def _show(self, counted: Counted) -> None:
        if self.page:
            entries, proposals = counted
            self.page.show_entries(entries)
            self.page.show_proposals(proposals, entries)
            wanted, self._wanted = self._wanted, ()
            if wanted:
                self.page.choose(wanted)

    def _list_mentions(self) -> None:
        current = self.page.table.current() if self.page else None
        if self._desk and self.page and current and current.used:
            self.naming.start(_naming(self._desk.session, current.speaker.id))
        elif self.page:
            self.naming.stop()
            self.page.mentions.show_mentions(())

    def _go_to(self, mention: "Mention") -> None:
        ids = [item for _, _, item in mention.keys]
        marks = [Mark("quote" if mention.quote else "span", item) for item in ids]
        self._note(go_to(self._bench, mention.article, mention.stretch, *marks))

    # What is changed

    def _revise(self, before: Speaker, after: Speaker) -> None:
        from annotator.workflow.speakers import entries  # noqa: PLC0415  (the store)

        if before.id:
            self._attempt(lambda session: entries.revise(session, before, after))
        elif (made := self._attempt(lambda session: entries.add(session, after))) is not None:
            self._wanted = [made.id]

    def _ask_merge(self, entries: Sequence[Entry]) -> None:
        from annotator.ui.speakers.merge_dialog import MergeDialog  # noqa: PLC0415

        if self.page and self._may_change():
            self.merge_dialog = MergeDialog(entries, self.page)
            self.merge_dialog.agreed.connect(self._merge)
            self.merge_dialog.open()

    def _merge(self, stays: str, others: Sequence[str]) -> None:
        def tell(marks: int) -> None:
            self._wanted = [stays]
            self._note(
                plural(
                    marks,
                    "Merged, in {count} mark; one undo takes it back",
                    "Merged, in {count} marks; one undo takes it back",
                )
            )

        if self._desk and self._may_change():
            self._bench.files.run(_merging(self._desk.session, stays, others), tell, MERGING)

    def _ask_split(self, entry: Entry) -> None:
        from annotator.ui.speakers.split_dialog import SplitDialog  # noqa: PLC0415
        from annotator.workflow.job import run  # noqa: PLC0415

        if self.page and self._desk and self._may_change():
            found = run(_naming(self._desk.session, entry.speaker.id))
            self.split_dialog = SplitDialog(entry.speaker, found, self.page)
            self.split_dialog.agreed.connect(lambda *parts: self._split(entry.speaker.id, *parts))
            self.split_dialog.open()

    def _split(self, speaker: str, new: Speaker, keys: "Sequence[Key]") -> None:
        def tell(fresh: Speaker) -> None:
            self._wanted = [fresh.id]
            self._count()
            self._note(said("Split; one undo takes it back"))

        if self._desk:
            job = _splitting(self._desk.session, speaker, new, keys)
            self._bench.files.run(job, tell, SPLITTING)

    def _delete(self, entries: Sequence[Entry]) -> None:
        if not (self.page and self._desk and self._may_change()):
            return
        if confirm(self.page, _question(entries), risky=True):
            job = _deleting(self._desk.session, [entry.speaker.id for entry in entries])
            told = plural(
                len(entries),
                "{count} speaker deleted; the trash has what you delete",
                "{count} speakers deleted; the trash has what you delete",
            )
            self._bench.files.run(job, lambda _: self._note(told), DELETING)

    def _part(self, proposal: Proposal) -> None:
        from annotator.workflow.speakers.joining import tell_apart  # noqa: PLC0415

        pair = proposal.stays.id, proposal.goes.id
        self._attempt(lambda session: tell_apart(session, *pair))

    def _undo(self) -> None:
        if self._desk and self._may_change():
            self._desk.undo()

    def _may_change(self) -> bool:
        locked = self._desk.locked if self._desk else said("No project is open")
        if locked:
            self._note(locked)
        return not locked

    def _attempt(self, step: "Callable[[Session], Any]") -> Any:
        """Do a short step and return what it returns; None where it was refused."""
        if self._desk is None or not self._may_change():
            return None
        try:
            return step(self._desk.session)
        except NotStoredError as error:
            self._desk.refused.emit(error)
        except AnnotatorError as error:
            self._note(str(error))
        return None

    def _note(self, sentence: str) -> None:
        if self.page and sentence:
            self.page.show_note(sentence)
            self._bench.announcer.say(self.page.note.text())


def _question(entries: Sequence[Entry]) -> str:
    """Ask whether to delete speakers, with what would lose them."""
    name = shortened(entries[0].speaker.name, LONGEST)
    many = plural(len(entries), "Delete {count} speaker?", "Delete {count} speakers?")
    asked = tr("Delete “{name}”?", name=name) if len(entries) == 1 else tr(many)
    quotes, spans = sum(e.quotes for e in entries), sum(e.spans for e in entries)
    losing = tr(
        "{quotes} and {spans} would have no speaker and keep all else.",
        quotes=number_of(quotes, "quote"),
        spans=number_of(spans, "span"),
    )
    back = tr("Who is deleted can be brought back from the trash.")
    return "\n".join((f"{asked}\n", *([losing] if quotes or spans else []), back))


def _counting(session: "Session") -> Job[Counted]:
    from annotator.workflow.speakers.entries import entries  # noqa: PLC0415  (the store)
    from annotator.workflow.speakers.joining import proposed  # noqa: PLC0415

    yield Progress(0, 0)
    found = yield from entries(session)
    uses = {entry.speaker.id: entry.quotes + entry.spans for entry in found}
    return found, proposed(session, uses)


def _naming(session: "Session", speaker: str) -> "Job[tuple[Mention, ...]]":
    from annotator.workflow.speakers.joining import mentions  # noqa: PLC0415

    return (yield from mentions(session, speaker))


def _merging(session: "Session", stays: str, others: Sequence[str]) -> Job[int]:
    from annotator.workflow.speakers.joining import merge  # noqa: PLC0415

    return (yield from merge(session, stays, others))


def _splitting(
    session: "Session", speaker: str, new: Speaker, keys: "Sequence[Key]"
) -> Job[Speaker]:
    from annotator.workflow.speakers.joining import split  # noqa: PLC0415

    return (yield from split(session, speaker, new, keys))


def _deleting(session: "Session", speakers: Sequence[str]) -> Job[int]:
    from annotator.workflow.speakers.deleting import delete  # noqa: PLC0415

    return (yield from delete(session, speakers, clearing=True))
