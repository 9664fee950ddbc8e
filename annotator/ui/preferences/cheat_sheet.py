"""All keys at a glance, made from the table and the keys in force."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.actions import COMMANDS
from annotator.ui.adjudicating.case_keys import KEYS as CASE_KEYS
from annotator.ui.comparing.pair_keys import KEYS as PAIR_KEYS
from annotator.ui.keys import native
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel
from annotator.ui.preferences.keymap import Keymap

COLUMNS = 3
LONGEST = 60
SIZE = (1280, 800)
CLOSING = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_F1})
CALLING = said("Say what became of a quote, from verbatim to unsupported"), "1 … 6"
TAKING = said("Take the candidate with this number"), "1 … 9"
MOUSE = (
    (said("Select words"), said("drag")),
    (said("Select characters"), said("Alt and drag")),
    (said("Select a word"), said("double-click")),
    (said("Select up to here"), said("Shift and click")),
    (said("Make a mark active, then the one around it"), said("click, click again")),
    (said("Move an end of the active mark"), said("drag its handle")),
    (said("Say who speaks"), said("drag from the bar to the name")),
    (said("All that can be done"), said("right click")),
)


@dataclass(frozen=True, slots=True)
class Group:
    """A heading with lines below it: what is done, and by what."""

    title: str
    lines: tuple[tuple[str, str], ...]


def groups(keymap: Keymap, scheme: Scheme) -> list[Group]:
    """Return what the sheet shows: commands that have a key by menu, labels, and the mouse."""
    menus = dict.fromkeys(command.menu for command in COMMANDS)
    found = [Group(tr(menu), _lines(menu, keymap)) for menu in menus]
    labels = [(shortened(label.name, LONGEST), label.key) for label in scheme.entities()]
    free = tuple((name, native(key)) for name, key in labels if key and not keymap.owner(key))
    deciding, calling = (_told(TAKING), *_held(CASE_KEYS)), (_told(CALLING), *_held(PAIR_KEYS))
    more = (
        Group(tr("While you adjudicate"), deciding),
        Group(tr("While you compare"), calling),
        Group(tr("Labels"), free),
    )
    mouse = Group(tr("Mouse"), tuple(map(_told, MOUSE)))
    return [group for group in (*found, *more, mouse) if group.lines]


def columns(sheet: Sequence[Group], count: int) -> list[list[Group]]:
    """Deal groups out in their order so that the columns are about equally long."""
    total = sum(len(group.lines) + 2 for group in sheet)
    found: list[list[Group]] = [[]]
    filled = 0
    for group in sheet:
        height = len(group.lines) + 2
        if found[-1] and len(found) < count and filled + height / 2 > len(found) * total / count:
            found.append([])
        found[-1].append(group)
        filled += height
    return found


def _lines(menu: str, keymap: Keymap) -> tuple[tuple[str, str], ...]:
    with_keys = ((c, keymap.keys(c.name)) for c in COMMANDS if c.menu == menu)
    return tuple((command.title, native(*keys)) for command, keys in with_keys if keys)


def _told(line: tuple[str, str]) -> tuple[str, str]:
    what, how = line
    return tr(what), tr(how)


def _held(keys: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return what the keys of a view do."""
    # What has a key everywhere stands in its menu's group already.
    titles = {command.name: command.title for command in COMMANDS if not command.keys}
    return tuple((titles[name], native(key)) for name, key in keys.items() if name in titles)


class CheatSheet(QDialog):
    """Shows the sheet until Esc or F1; other keys do nothing meanwhile."""

    def __init__(self, sheet: Sequence[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys at a glance"))
        self.setModal(True)
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize()))
        page = QWidget(self)
        across = QHBoxLayout(page)
        across.setSpacing(36)
        across.setContentsMargins(24, 16, 24, 16)
        for column in columns(sheet, COLUMNS):
            across.addLayout(_column(column, page), 1)
        area = QScrollArea(self)
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in CLOSING:
            self.reject()


def _column(sheet: Sequence[Group], parent: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(4)
    for group in sheet:
        heading = PlainLabel(parent)
        heading.setText(group.title)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        layout.addWidget(heading)
        layout.addLayout(_grid(group, parent))
        layout.addSpacing(14)
    layout.addStretch(1)
    return layout


def _grid(group: Group, parent: QWidget) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(0, 1)
    for row, (text, keys) in enumerate(group.lines):
        what, how = PlainLabel(parent, wraps=True), PlainLabel(parent)
        what.setText(text)
        how.setText(keys)
        how.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(what, row, 0)
        grid.addWidget(how, row, 1)
    return grid
