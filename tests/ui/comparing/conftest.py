"""The window on a project that holds an original, two rewrites of it, and an article alone."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article, Variant
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.store.project import Project
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session

ORIGINAL = (
    "KYIV – “The bridge is closed for nine days,” Mayor Ana Lee said.\n\n"
    "“Nobody will be punished,” she added.\n\n"
    "“We start on Monday,” said Ben Ott."
)
REWRITE = (
    "The bridge in Odesa stays shut.\n\n"
    '"We start on Monday," said Ben Ott.\n\n'
    '"The bridge is closed for five days," Ana Lee said.\n\n'
    '"The river has never been so high," Ben Ott said.'
)
OTHER = 'Word for word: "Nobody will be punished," said Ana Lee.'
ANA, BEN = Speaker("p-ana", "Ana Lee"), Speaker("p-ben", "Ben Ott")
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
VERBATIM, ALTERED, UNSUPPORTED = 1, 2, 3  # the lines of the rewrite, after the hint


def stretch(text: str, words: str) -> Stretch:
    start = text.index(words)
    return Stretch(start, start + len(words))


def quoted(article: str, text: str, said: dict[str, Speaker]) -> list[Change]:
    """Return a suggestion for each quote in a text, with its speaker."""
    return [
        Change(
            None,
            Quote(
                f"{article}-q{n}",
                (stretch(text, words),),
                speaker=speaker.id,
                state=State.SUGGESTED,
                origin="builtin@9",
                score=0.9,
            ),
            article,
            SUGGESTIONS,
        )
        for n, (words, speaker) in enumerate(said.items())
    ]


def told(session: Session) -> None:
    """Put a story into a project."""
    articles = (
        Article("wire", ORIGINAL, title="Bridge closed", story="s", variant=Variant.ORIGINAL),
        Article("blog", REWRITE, title="Bridge shut", story="s", variant=Variant.REWRITE),
        Article("radio", OTHER, title="On air", story="s", variant=Variant.REWRITE),
        Article("alone", "Nothing happened.", title="Alone"),
    )
    odesa = Span("e1", stretch(REWRITE, "Odesa"), "GPE", State.SUGGESTED, "builtin@9", 0.9)
    original = {
        "“The bridge is closed for nine days,”": ANA,
        "“Nobody will be punished,”": ANA,
        "“We start on Monday,”": BEN,
    }
    rewrite = {
        '"We start on Monday,"': BEN,
        '"The bridge is closed for five days,"': ANA,
        '"The river has never been so high,"': BEN,
    }
    changes = (
        *(Change(None, article, article.id) for article in articles),
        *(Change(None, speaker) for speaker in (ANA, BEN)),
        *quoted("wire", ORIGINAL, original),
        *quoted("blog", REWRITE, rewrite),
        *quoted("radio", OTHER, {'"Nobody will be punished,"': ANA}),
        Change(None, odesa, "blog", SUGGESTIONS),
    )
    session.do(Edit("Import", changes), own=False)


def opened(qtbot: QtBot, session: Session) -> Workbench:
    window = Window(SettingsFile(settings=replace(Settings(), theme="light")))
    qtbot.addWidget(window)
    bench = Workbench(window)
    window.show()
    bench.open_session(session)
    window.activateWindow()
    bench.canvas.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    return bench


def compared(qtbot: QtBot, bench: Workbench, article: str) -> Workbench:
    """Open an article and the view on it, and wait for what it shows."""
    bench.desk.open(article)
    qtbot.keyClick(bench.canvas, Qt.Key.Key_C, CONTROL_SHIFT)
    qtbot.waitUntil(lambda: bench.comparing.held is not None, timeout=60_000)
    return bench


@pytest.fixture
def story(project: Project) -> Session:
    session = Session(project, "anna")
    told(session)
    return session


@pytest.fixture
def bench(qtbot: QtBot, story: Session) -> Iterator[Workbench]:
    """The window, the view open on the first rewrite, its first line in hand."""
    bench = compared(qtbot, opened(qtbot, story), "blog")
    yield bench
    bench.window.close()


def press(qtbot: QtBot, bench: Workbench, keys: str) -> None:
    """Type keys where the rewrite is read."""
    qtbot.keyClicks(bench.comparing.pages.rewrite, keys)


def message(bench: Workbench) -> str:
    return bench.window.statusBar().currentMessage()


def rows(bench: Workbench) -> list[str]:
    """Return what the list says of its lines, as a screen reader hears it."""
    view = bench.comparing.list.view
    spoken = Qt.ItemDataRole.AccessibleTextRole
    return [view.item(row).data(spoken) for row in range(view.count())]
