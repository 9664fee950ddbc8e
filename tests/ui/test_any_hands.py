"""Whatever keys and mouse do in the real window, what is seen is what is stored."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import Copy
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.suggester import Suggester
from annotator.domain.suggestion import Suggested
from annotator.store.project import Project
from annotator.ui.actions import COMMANDS
from annotator.ui.canvas.marks import drawn, mark_of
from annotator.ui.canvas.ring import handles
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.job import run
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from annotator.workflow.suggesting import Plan, suggest
from annotator.workflow.workers import Reader

LEFT = Qt.MouseButton.LeftButton
PLAIN, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
TEXTS = (
    """“We can’t wait,” Ana Petrović told the Lantern Inn 🚢 in Kyiv, “not ‘a day’ more.”

قالت ليلى منصور «لن نغلق الميناء» في Kyiv.""",
    "The well-known board of Ana’s Inn (est. 2009) said it had agreed.",
)
LONGEST = max(map(len, TEXTS))
MANY = 500  # more edits than an example makes
KEYS = {command.name: command.keys[0] for command in COMMANDS if command.keys}
DEEDS = (
    *("next_open", "previous_open", "accept", "reject", "delete", "cycle", "let_go"),
    *("start_left", "start_right", "end_left", "end_right", "start_left_fine", "end_right_fine"),
    *("add_quote", "ask_speaker", "ask_cue", "clear_speaker", "clear_cue"),
    *("select_larger", "select_sentence", "raise_threshold", "show_all_suggestions"),
    *("join", "next_kind", "repeat", "approve", "done_and_next"),
    *("next_article", "previous_article", "undo", "redo", "undo", "redo", "zoom_in"),
)

places = st.integers(0, LONGEST)
modifiers = st.sampled_from((PLAIN, PLAIN, ALT))


def find(piece: str, text: str) -> Stretch:
    start = text.index(piece)
    return Stretch(start, start + len(piece))


def read(articles: list[Article]) -> Iterator[Suggested]:
    """Suggest every Ana as a speaker, every Inn, and every quotation."""
    for article in articles:
        text = article.text
        ana, inn = find("Ana", text), find("Inn", text)
        spans = [(ana, "PERSON", 0.7, "p-ana"), (inn, "ORG", 0.04, None)]
        quotes = [find(piece, text) for piece in ("“We can’t wait,”", "‘a day’") if piece in text]
        yield Suggested(
            tuple(
                Span(f"e{s.start}", s, label, State.SUGGESTED, "test@1", score, speaker)
                for s, label, score, speaker in spans
            ),
            tuple(
                Quote(f"q{s.start}", (s,), speaker="p-ana", state=State.SUGGESTED, origin="test@1")
                for s in quotes
            ),
            (Speaker("p-ana", "Ana"),),
        )


SUGGESTER = Reader(Suggester("test", "1"), lambda articles: read(list(articles)))


@dataclass(frozen=True)
class Seen:
    """All that a project says to its annotator."""

    copies: tuple[Copy, ...]
    speakers: tuple[Speaker, ...]


def seen(session: Session) -> Seen:
    copies = (session.copy(heading.article) for heading in session.headings())
    return Seen(tuple(copies), session.speakers())


class Hands(RuleBasedStateMachine):
    """Works one window on a new project each time; undoes and redoes all of it in the end."""

    bench: Workbench

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        project = Project.create(Path(self.folder.name) / "p.annot", load_scheme("news"))
        articles = (Article(f"a{n}", text, title=f"No {n}") for n, text in enumerate(TEXTS))
        importer = Session(project, "")
        importer.do(Edit("Import", tuple(Change(None, a, a.id) for a in articles)))
        run(suggest(importer, SUGGESTER))
        self.session = Session(project, "anna")
        self.bench.open_session(self.session)
        self.canvas = self.bench.canvas
        for name in ("zoom_reset", "show_all_suggestions"):  # as the last example left the window
            self.press(name)
        self.start = seen(self.session)

    def teardown(self) -> None:
        """Undo and redo all; whatever comes of it, the next example finds the window at rest."""
        try:
            self.go_back_and_forth()
        finally:
            self.bench.close_session()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the desk goes
            self.folder.cleanup()

    def go_back_and_forth(self) -> None:
        end = seen(self.session)
        self.press("let_go")
        steps = 0
        while self.bench.actions_by_name["undo"].isEnabled():
            self.press("undo")
            steps += 1
            assert steps < MANY, self.bench.window.statusBar().currentMessage()
        assert seen(self.session) == self.start
        for _ in range(steps):
            self.press("redo")
        assert seen(self.session) == end

    @property
    def desk(self):
        return self.bench.desk

    def place(self, point: int) -> QPoint:
        """Return a point of the viewport just within a code point, scrolled into view."""
        point = min(point, len(self.canvas.sheet.text) - 1)
        self.canvas.reveal(Stretch(point, point + 1))
        return (self.canvas.sheet.caret(point) + self.canvas.origin + QPointF(1, 0)).toPoint()

    def drag(self, start: QPoint, end: QPoint, keys=PLAIN) -> None:
        viewport = self.canvas.viewport()
        QTest.mousePress(viewport, LEFT, keys, start)
        QTest.mouseMove(viewport, (start + end) / 2)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, LEFT, keys, end)

    def press(self, name: str) -> None:
        combination = QKeySequence(KEYS[name])[0]
        QTest.keyClick(self.canvas, combination.key(), combination.keyboardModifiers())

    @rule(name=st.sampled_from(DEEDS))
    def do(self, name: str) -> None:
        self.press(name)

    @rule(digit=st.sampled_from("123"))
    def type(self, digit: str) -> None:
        QTest.keyClicks(self.canvas, digit)

    @rule(point=places)
    def click(self, point: int) -> None:
        QTest.mouseClick(self.canvas.viewport(), LEFT, PLAIN, self.place(point))

    @rule(point=places)
    def take_word(self, point: int) -> None:
        QTest.mouseDClick(self.canvas.viewport(), LEFT, PLAIN, self.place(point))

    @rule(start=places, end=places, keys=modifiers)
    def select(self, start: int, end: int, keys) -> None:
        self.drag(self.place(start), self.place(end), keys)

    @rule(start=places, end=places, key=st.sampled_from("1Qq2"))
    def add(self, start: int, end: int, key: str) -> None:
        self.drag(self.place(start), self.place(end))
        QTest.keyClicks(self.canvas, key)

    @precondition(lambda self: self.canvas.active)
    @rule(which=st.integers(0, 9), to=places, keys=modifiers)
    def pull_an_end(self, which: int, to: int, keys) -> None:
        found = list(handles(self.canvas.sheet.placed(self.canvas.active)))
        handle = found[which % len(found)]
        self.canvas.reveal(handle.trace.stretch)
        at = (handle.at + self.canvas.origin).toPoint()
        self.drag(at, self.place(to), keys)

    @precondition(lambda self: self.desk.quote)
    @rule(to=places)
    def lead_to_a_mention(self, to: int) -> None:
        box = self.canvas.sheet.boxes(self.desk.quote.contents[0])[0]
        beside = QPointF(-14, box.center().y()) + self.canvas.origin
        self.drag(beside.toPoint(), self.place(to))

    @rule()
    def suggest_again(self) -> None:
        run(suggest(self.session, SUGGESTER, Plan(again=True)))

    @invariant()
    def what_is_seen_is_what_is_stored(self) -> None:
        copy = Session(self.session.project, "anna").copy(self.desk.article.id)
        sifted = self.desk.sieve.sift(copy)
        visible = {mark_of(item): item for item in sifted.items() if drawn(item)}
        sheet = self.canvas.sheet
        painted = {
            piece.trace.mark
            for number in range(len(sheet.column.paragraphs))
            for piece in sheet.pieces(number)
        }
        assert self.desk.copy == copy
        assert sheet.text == self.desk.article.text
        assert painted == set(visible)
        assert {mark: sheet.index.item(mark) for mark in painted} == visible
        assert self.desk.speakers == {s.id: s for s in self.session.speakers()}

    @invariant()
    def what_is_active_is_there(self) -> None:
        text = self.desk.article.text
        assert self.canvas.active == self.desk.active
        assert self.desk.active is None or self.desk.item is not None
        if not self.desk.asking:  # else the canvas may show what Enter would answer with
            assert self.canvas.selection == self.desk.selection
        assert not (self.desk.selection and isinstance(self.desk.item, Span))
        assert self.bench.waiting.text().split()[0] == str(len(self.desk.open_items()))
        parts = [part for quote in self.desk.copy.quotes for _, part in quote.parts()]
        stretches = [*parts, *(span.stretch for span in self.desk.copy.spans)]
        assert all(s.end <= len(text) and s.text(text).strip() == s.text(text) for s in stretches)


def test_whatever_hands_do_is_seen_stored_and_undone(qtbot: QtBot):
    window = Window(SettingsFile(settings=Settings(theme="light")))
    qtbot.addWidget(window)
    window.resize(700, 500)
    window.show()
    Hands.bench = Workbench(window)
    Hands.bench.canvas.setFocus()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    run_state_machine_as_test(
        Hands,
        settings=settings(
            max_examples=20,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
