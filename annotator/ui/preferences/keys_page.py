"""The page of the settings where every command gets its keys."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.wording import shortened
from annotator.ui.actions import COMMANDS, Command
from annotator.ui.field import Field
from annotator.ui.keys import native
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel
from annotator.ui.preferences.key_field import KeyField
from annotator.ui.preferences.keymap import Keymap
from annotator.ui.tips import TIPS

COMMAND = Qt.ItemDataRole.UserRole
WIDTHS = (310, 90)
PAD = 8
LONGEST = 40


class KeysPage(QWidget):
    """A table of commands to filter, and what the chosen one's keys can be changed to.

    `told` carries a warning, or nothing once there is none.
    """

    told = Signal(str)

    def __init__(self, keymap: Keymap, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap, self._scheme = keymap, scheme
        self._wanted = ""
        layout = QVBoxLayout(self)
        self._build_table(layout)
        self._build_editor(layout)
        self._build_warning(layout)
        keymap.changed.connect(self._show)
        self._show()
        self.table.setCurrentItem(self._rows()[0])

    def _build_table(self, layout: QVBoxLayout) -> None:
        self.filter = Field(self, tr("Find a command or a key"))
        self.filter.textChanged.connect(self._sift)
        self.table = QTreeWidget(self)
        self.table.setAccessibleName(tr("Commands and their keys"))
        self.table.setHeaderLabels([tr("Command"), tr("Menu"), tr("Keys")])
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for column, width in enumerate(WIDTHS):
            self.table.setColumnWidth(column, width)
        for command in COMMANDS:
            row = QTreeWidgetItem(self.table, [command.title, tr(command.menu)])
            row.setData(0, COMMAND, command)
            row.setToolTip(0, tr(TIPS[command.name]))
            row.setSizeHint(0, QSize(0, self.fontMetrics().height() + PAD))
        self.table.currentItemChanged.connect(self._show_chosen)
        layout.addWidget(self.filter)
        layout.addWidget(self.table, 1)

    def _build_editor(self, layout: QVBoxLayout) -> None:
        self.name = QLabel(self)
        self.caps = QHBoxLayout()
        self.field = KeyField(self)
        self.field.setAccessibleName(tr("Press a key to add it"))
        self.field.setToolTip(tr("Click here, then press the key to add"))
        self.field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab could not leave it again
        self.field.pressed.connect(self._press)
        line = QHBoxLayout()
        line.addWidget(self.name)
        line.addLayout(self.caps)
        line.addStretch(1)
        add = QLabel(tr("A&dd:"), self)
        add.setBuddy(self.field)
        line.addWidget(add)
        line.addWidget(self.field)
        layout.addLayout(line)
        below = QHBoxLayout()
        self.clear = self._button(
            tr("&No key"), lambda: self._keymap.clear(self.command.name), below
        )
        self.reset = self._button(tr("&Usual keys"), self._reset, below)
        below.addStretch(1)
        self.reset_all = self._button(
            tr("Usual keys for all &commands"), self._keymap.reset_all, below
        )
        layout.addLayout(below)

    def _build_warning(self, layout: QVBoxLayout) -> None:
        self.warning = QWidget(self)
        line = QHBoxLayout(self.warning)
        line.setContentsMargins(0, 0, 0, 0)
        self.sentence = PlainLabel(self.warning, wraps=True)
        line.addWidget(self.sentence, 1)
        self.take = self._button(tr("&Take it"), self._take, line)
        self.leave = self._button(tr("&Leave it"), self._leave, line)
        self.warning.hide()
        layout.addWidget(self.warning)

    def _button(self, text: str, then: object, line: QHBoxLayout) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: then())  # type: ignore[operator]
        line.addWidget(button)
        return button

    @property
    def command(self) -> Command:
        """The command that is chosen."""
        item = self.table.currentItem() or self._rows()[0]
        return item.data(0, COMMAND)

    def choose(self, name: str) -> None:
        for row in self._rows():
            if row.data(0, COMMAND).name == name:
                self.table.setCurrentItem(row)

    def _rows(self) -> list[QTreeWidgetItem]:
        rows = map(self.table.topLevelItem, range(self.table.topLevelItemCount()))
        return [row for row in rows if row is not None]

    def _show(self) -> None:
        for row in self._rows():
            command = row.data(0, COMMAND)
            row.setText(2, native(*self._keymap.keys(command.name)))
            font = row.font(2)
            font.setBold(self._keymap.is_own(command.name))
            row.setFont(2, font)
        self._show_chosen()

    def _sift(self, words: str) -> None:
        wanted = words.casefold().split()
        for row in self._rows():
            text = " ".join(row.text(column) for column in range(3)).casefold()
            row.setHidden(not all(word in text for word in wanted))

    def _show_chosen(self) -> None:
        self._leave()
        while item := self.caps.takeAt(0):
            cap = item.widget()
            if cap:
                cap.hide()
                cap.deleteLater()
        name = self.command.name
        keys = self._keymap.keys(name)
        title = self.command.title
        self.name.setText(f"{title}:" if keys else tr("{command}: no key", command=title))
        for key in keys:
            cap = self._button(f"{native(key)}  ×", lambda key=key: self._remove(key), self.caps)
            cap.setToolTip(tr("Take this key away"))
            cap.setAccessibleName(tr("Take away {key}", key=native(key)))
        self.reset.setEnabled(self._keymap.is_own(name))

    def _remove(self, key: str) -> None:
        self._keymap.remove(self.command.name, key)

    def _reset(self) -> None:
        self._keymap.reset(self.command.name)

    def _press(self, key: str) -> None:
        """Add a key at once if nothing else has it; else say what has, and wait."""
        owner = self._keymap.owner(key)
        label = next((la.name for la in self._scheme.entities() if la.key == key), "")
        self._wanted = key
        if owner is self.command:
            self._leave()
            self.table.setFocus()
        elif owner:
            sentence = said(
                "{key} is the key of “{command}”, which would lose it.",
                key=native(key),
                command=owner.title,
            )
            self._warn(tr(sentence))
        elif label:
            sentence = said(
                "{key} puts on the label {label}, which would lose it.",
                key=native(key),
                label=shortened(label, LONGEST),
            )
            self._warn(tr(sentence))
        else:
            self._take()

    def _warn(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.warning.show()
        self.take.setFocus()
        self.told.emit(sentence)

    def _take(self) -> None:
        name, key = self.command.name, self._wanted
        self._leave()
        self._keymap.add(name, key)
        self.table.setFocus()

    def _leave(self) -> None:
        self._wanted = ""
        self.warning.hide()
        self.field.clear()
        self.told.emit("")
