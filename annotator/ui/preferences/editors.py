"""Controls in which a setting is shown and changed; each knows one kind of value."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from annotator.domain.wording import shortened
from annotator.ui.language import tr
from annotator.ui.preferences.still import StillDecimal, StillList, StillNumber
from annotator.ui.settings import LIMITS, Settings

LONGEST = 60
NARROWEST = 220  # pixels of a line to type in
Put = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Editor:
    """A control, and how it shows a value."""

    widget: QWidget
    show: Put


@dataclass(frozen=True, slots=True)
class Field:
    """A setting on the page: its name, what it is called, and what makes its control.

    A control that names itself, as a box to tick does, has no title beside it but a text.
    """

    name: str
    title: str
    make: Callable[["Field", QWidget, Put], Editor]
    text: str = ""

    def limits(self) -> tuple[float, float]:
        return LIMITS[self.name]


def choice(
    options: Callable[[], Mapping[str, str]], *, open_ended: bool = False
) -> Callable[[Field, QWidget, Put], Editor]:
    """Choose one of some values, by what each is called; `open_ended` ones may be others, too."""

    def make(_field: Field, parent: QWidget, put: Put) -> Editor:
        box = StillList(parent)
        for value, text in options().items():
            box.addItem(text, value)
        box.activated.connect(lambda _row: put(box.currentData()))

        def show(value: str) -> None:
            if open_ended and box.findData(value) < 0:
                box.addItem(shortened(value, LONGEST), value)
            box.setCurrentIndex(max(0, box.findData(value)))

        return Editor(box, show)

    return make


def whole(suffix: str) -> Callable[[Field, QWidget, Put], Editor]:
    """Set a whole number within its limits."""

    def make(field: Field, parent: QWidget, put: Put) -> Editor:
        box = StillNumber(parent)
        box.setRange(*map(int, field.limits()))
        box.setSuffix(tr(suffix))
        box.valueChanged.connect(put)
        return Editor(box, box.setValue)

    return make


def percent(field: Field, parent: QWidget, put: Put) -> Editor:
    """Set a share between 0 and 1 as a percentage."""
    box = StillNumber(parent)
    box.setRange(*(round(100 * limit) for limit in field.limits()))
    box.setSuffix(" %")
    box.valueChanged.connect(lambda value: put(value / 100))
    return Editor(box, lambda value: box.setValue(round(100 * value)))


def factor(field: Field, parent: QWidget, put: Put) -> Editor:
    """Set a number with one decimal within its limits."""
    box = StillDecimal(parent)
    box.setRange(*field.limits())
    box.setSingleStep(0.1)
    box.setDecimals(1)
    box.valueChanged.connect(lambda value: put(round(value, 2)))
    return Editor(box, box.setValue)


def flag(field: Field, parent: QWidget, put: Put) -> Editor:
    """Switch something on or off."""
    box = QCheckBox(tr(field.text), parent)
    box.toggled.connect(put)
    return Editor(box, box.setChecked)


def line(placeholder: str) -> Callable[[Field, QWidget, Put], Editor]:
    """Type a line of text; it holds when it is left."""

    def make(_field: Field, parent: QWidget, put: Put) -> Editor:
        box = QLineEdit(parent)
        box.setPlaceholderText(tr(placeholder))
        box.setMinimumWidth(NARROWEST)
        box.editingFinished.connect(lambda: put(box.text().strip()))
        return Editor(box, box.setText)

    return make


def usual(name: str) -> Any:
    """Return a setting as it is until somebody sets it."""
    return getattr(Settings(), name)
