"""Which keys a command has: those of the table, or those that a person has set instead."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from annotator.ui.actions import COMMANDS, Command
from annotator.ui.keys import portable
from annotator.ui.settings import SettingsFile

Keys = tuple[str, ...]


def in_force(own: Mapping[str, Keys]) -> dict[str, Keys]:
    """Return the keys of every command by its name, none of them twice.

    A key that a person has set for one command is taken from another that has it in the table.
    """
    taken: set[str] = set()
    found: dict[str, Keys] = {}
    for command in sorted(COMMANDS, key=lambda command: command.name not in own):
        keys = dict.fromkeys(map(portable, own.get(command.name, command.keys)))
        found[command.name] = tuple(key for key in keys if key and key not in taken)
        taken.update(found[command.name])
    return found


class Keymap(QObject):
    """Puts the keys in force on the actions; `changed` tells when they are others."""

    changed = Signal()

    def __init__(self, file: SettingsFile, actions: Mapping[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._file, self._actions = file, actions
        self._own = file.settings.keys
        self._bind()
        file.changed.connect(self._renew)

    def keys(self, name: str) -> Keys:
        return self._keys[name]

    def owner(self, key: str) -> Command | None:
        """Return the command that has a key, or one that begins with it."""
        return next((c for c in COMMANDS if any(_clash(key, k) for k in self.keys(c.name))), None)

    def is_own(self, name: str) -> bool:
        """Whether a person has set the keys of a command."""
        return name in self._own

    def add(self, name: str, key: str) -> None:
        """Give a command one more key; whichever other command has it loses it."""
        own = dict(self._own)
        for other in COMMANDS:
            kept = tuple(k for k in self.keys(other.name) if not _clash(key, k))
            if kept != self.keys(other.name):
                own[other.name] = kept
        own[name] = (*own.get(name, self.keys(name)), portable(key))
        self._set(own)

    def remove(self, name: str, key: str) -> None:
        self._set({**self._own, name: tuple(k for k in self.keys(name) if k != key)})

    def clear(self, name: str) -> None:
        self._set({**self._own, name: ()})

    def reset(self, name: str) -> None:
        """Give a command the keys of the table; whichever others have them lose them."""
        usual = {portable(key) for key in _command(name).keys}
        own = {n: tuple(k for k in keys if k not in usual) for n, keys in self._own.items()}
        self._set({n: keys for n, keys in own.items() if n != name})

    def reset_all(self) -> None:
        self._set({})

    def _set(self, own: Mapping[str, Keys]) -> None:
        """Keep what differs from the table."""
        usual = {c.name: tuple(map(portable, c.keys)) for c in COMMANDS}
        self._file.change(keys={n: keys for n, keys in own.items() if keys != usual.get(n)})

    def _renew(self) -> None:
        if self._file.settings.keys != self._own:
            self._own = self._file.settings.keys
            self._bind()
            self.changed.emit()

    def _bind(self) -> None:
        self._keys = in_force(self._own)
        for name, keys in self._keys.items():
            self._actions[name].setShortcuts([QKeySequence(key) for key in keys])


def _command(name: str) -> Command:
    return next(command for command in COMMANDS if command.name == name)


def _clash(one: str, other: str) -> bool:
    """Whether two keys are the same, or one begins what the other goes on with."""
    none = QKeySequence.SequenceMatch.NoMatch
    first, second = QKeySequence(one), QKeySequence(other)
    return first.matches(second) is not none or second.matches(first) is not none
