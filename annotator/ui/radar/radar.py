"""Having the project looked through for what is not consistent, and going there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from annotator.domain.edit import Edit
from annotator.domain.errors import AnnotatorError, NotStoredError
from annotator.domain.names import folded
from annotator.domain.progress import Job, Progress
from annotator.domain.radar.signal import Signal as Found
from annotator.domain.radar.signal import Site, Sort
from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.domain.said import said
from annotator.override import override
from annotator.ui.canvas.marks import Mark
from annotator.ui.desk import Desk
from annotator.ui.files import Task
from annotator.ui.going import go_to
from annotator.ui.language import tr, worded
from annotator.ui.one_page import OnePage

if TYPE_CHECKING:
    from annotator.ui.radar.page import RadarPage
    from annotator.ui.workbench import Workbench
    from annotator.workflow.session import Session

MENDING = Task(said("Putting right"), "articles", said("Stopped; nothing was put right"))
CALLED = {GOLD: said("Gold"), SUGGESTIONS: said("Suggestions")}


@dataclass(frozen=True, slots=True)
class Way:
    """A way to put something right: a step that is done at once, or a long one, which is a job.

    One that leads elsewhere leaves what is shown as it is.
    """

    go: Callable[["Session"], Any]
    long: bool = False
    leads: bool = False


class Radar(OnePage["RadarPage"]):
    """Opens the page, has it looked through, goes to places, and has them put right."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._mending = False
        self.work.finished.connect(self._show)

    def show_radar(self) -> None:
        """Open the page on one's own work, or come back to it."""
        if self._open(self._made):
            self._look()

    def _made(self, desk: Desk) -> "RadarPage":
        from annotator.ui.radar.page import RadarPage  # noqa: PLC0415  (not at first)

        page = RadarPage(self._bench.window)
        page.altered.connect(self._look)
        page.picked.connect(self._offer)
        page.wanted.connect(self._go_to)
        page.mended.connect(self._mend)
        page.undone.connect(self._undo)
        self.work.progressed.connect(page.show_step)
        self.work.failed.connect(page.show_problem)
        page.show_owners(list(_owners(desk.session)), desk.session.annotator)
        return page

    def _look(self) -> None:
        if self.page and self._desk:
            self.page.show_working()
            owner = self.page.owner.currentData() or ""
            self.work.start(_looking(self._desk.session, owner))

    def _show(self, found: tuple[Found, ...]) -> None:
        if self.page and self._desk:
            titles = {h.article: h.title for h in self._desk.session.headings()}
            self.page.show_found(found, titles)
            self._bench.announcer.say(self.page.note.text())

    @override
    def _learn(self, edit: Edit) -> None:
        if self.page and not self._mending and not edit.suggests():
            self.page.show_outdated()

    def _go_to(self, site: Site) -> None:
        marks = [Mark(site.kind, site.item)] if site.kind else []
        self._note(go_to(self._bench, site.article, site.stretch, *marks))

    def _offer(self) -> None:
        """Offer how what is current can be put right."""
        page, desk = self.page, self._desk
        current = page.current() if page else None
        if page is None or desk is None:
            return
        own = page.owner.currentData() == desk.session.annotator and not desk.locked
        fixed = desk.session.read_only or not (own or (current and current.sort is Sort.NAMES))
        page.show_ways([] if fixed or current is None else list(self._ways(current)))

    def _ways(self, found: Found) -> Iterator[tuple[str, Way]]:
        from annotator.workflow.radar import fixing  # noqa: PLC0415  (the store)

        if found.sort is Sort.LABELS:
            for label in found.choices:
                go = partial(fixing.label_everywhere, signal=found, label=label)
                yield tr("{label} everywhere", label=label), Way(go, long=True)
        elif found.sort is Sort.NAMES:
            yield from self._ledger_ways(found)
        elif found.sort is Sort.SPEAKERLESS:
            yield from self._speakers(found.sites[0])
        elif found.sort is Sort.ALIKE:
            first, second = found.sites
            again = Way(lambda s: fixing.mark_alike(s, first, second))
            yield tr("Mark the second as the first"), again
            again = Way(lambda s: fixing.mark_alike(s, second, first))
            yield tr("Mark the first as the second"), again
        elif found.sites[0].kind == "span":
            yield tr("Take the label off"), Way(partial(fixing.take_off, site=found.sites[0]))

    def _ledger_ways(self, found: Found) -> Iterator[tuple[str, Way]]:
        from annotator.workflow.radar import fixing  # noqa: PLC0415
        from annotator.workflow.speakers.joining import tell_apart  # noqa: PLC0415

        yield tr("Merge or change them…"), Way(lambda _: self._open_ledger(found), leads=True)
        if len(found.choices) == 2:  # noqa: PLR2004  (a pair)
            one, other = found.choices
            yield tr("They are two people"), Way(partial(tell_apart, one=one, other=other))
        ledger = {speaker.id: speaker for speaker in self._session().speakers()}
        for entry in (ledger[key] for key in found.choices if key in ledger):
            if folded(entry.name) != folded(found.words):
                go = partial(fixing.take_name, speaker=entry.id, name=found.words)
                yield tr("Take it from {name}", name=entry.name), Way(go)

    def _speakers(self, site: Site) -> Iterator[tuple[str, Way]]:
        from annotator.workflow.radar import fixing  # noqa: PLC0415

        try:
            found = fixing.speakers_for(self._session(), site)
        except AnnotatorError:  # it has changed since; a look again tells
            return
        for speaker in found:
            go = partial(fixing.give_speaker, site=site, speaker=speaker.id)
            yield tr("{name} speaks", name=speaker.name), Way(go)

    def _session(self) -> "Session":
        assert self._desk is not None  # noqa: S101  (something is on show)
        return self._desk.session

    def _open_ledger(self, found: Found) -> None:
        self._bench.speakers.choose(found.choices)

    def _mend(self, way: Way | None) -> None:
        desk, page = self._desk, self.page
        if desk is None or page is None or way is None:
            return
        if desk.locked:
            self._note(desk.locked)
        elif way.leads:
            way.go(desk.session)
        elif way.long:
            job = _mending(desk.session, way)
            self._mending = True
            self._bench.files.run(job, lambda _: self._mended(), MENDING, self._refused)
        else:
            self._step(way)

    def _step(self, way: Way) -> None:
        self._mending = True
        try:
            way.go(self._session())
        except AnnotatorError as error:
            self._refused(error)
        else:
            self._mended()

    def _mended(self) -> None:
        self._mending = False
        if self.page:
            self.page.drop_current()
            self._note(said("Put right; one undo takes it back"))

    def _refused(self, error: AnnotatorError) -> None:
        self._mending = False
        if isinstance(error, NotStoredError) and self._desk:
            self._desk.refused.emit(error)
        self._note(str(error))

    def _undo(self) -> None:
        if self._desk and not self._desk.locked:
            self._desk.undo()

    def _note(self, sentence: str) -> None:
        if self.page and sentence:
            self.page.show_note(sentence)
            self._bench.announcer.say(self.page.note.text())


def _owners(session: "Session") -> Iterator[tuple[str, str]]:
    """Yield whose work can be looked through, one's own first."""
    from annotator.workflow.agreeing import work_there  # noqa: PLC0415  (the store)

    mine = session.annotator
    yield tr("Your work ({name})", name=mine), mine
    for work in work_there(session):
        if work.owner != mine:
            yield worded(CALLED.get(work.owner) or work.owner), work.owner


def _looking(session: "Session", owner: str) -> Job[tuple[Found, ...]]:
    from annotator.workflow.radar.looking import radar  # noqa: PLC0415  (the store)

    return (yield from radar(session, owner))


def _mending(session: "Session", way: Way) -> Job[Any]:
    yield Progress(0, 0)
    return (yield from way.go(session))
