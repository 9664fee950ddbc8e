"""The page of the settings about typography and theme."""

from typing import Any

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QPushButton,
    QSpinBox,
    QWidget,
)

from annotator.ui.actions import THEME_TEXTS
from annotator.ui.drop_list import DropList
from annotator.ui.settings import LIMITS, Settings, SettingsFile

USUAL = "Usual serif"
NAMES = (
    *("theme", "font_family", "font_size", "line_spacing", "column_width"),
    *("chips", "prompting"),
)


class ReadingPage(QWidget):
    """Shows what is set and sets it at once."""

    def __init__(self, file: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._build_fields()
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setContentsMargins(16, 16, 16, 16)
        form.setVerticalSpacing(10)
        form.addRow("&Theme", self.theme)
        form.addRow("&Font", self.family)
        form.addRow("&Size", self.pixels)
        form.addRow("&Line spacing", self.spacing)
        form.addRow("Column &width", self.column)
        form.addRow("", self.chips)
        form.addRow("", self.prompting)
        self.reset = QPushButton("&As it was at first", self)
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._reset)
        form.addRow("", self.reset)
        self._show()
        self._connect()

    def _build_fields(self) -> None:
        self.theme, self.family = DropList(self), DropList(self)
        for name, text in THEME_TEXTS.items():
            self.theme.addItem(text, name)
        self.family.addItem(USUAL, "")
        for family in QFontDatabase.families():
            self.family.addItem(family, family)
        self.pixels, self.column = QSpinBox(self), QSpinBox(self)
        self.spacing = QDoubleSpinBox(self)
        self.pixels.setSuffix(" px")
        self.pixels.setRange(*map(int, LIMITS["font_size"]))
        self.column.setSuffix(" font sizes")
        self.column.setRange(*map(int, LIMITS["column_width"]))
        self.spacing.setRange(*LIMITS["line_spacing"])
        self.spacing.setSingleStep(0.1)
        self.spacing.setDecimals(1)
        self.chips = QCheckBox("Short la&bels under the lines", self)
        self.prompting = QCheckBox("Suggest as articles are &opened", self)

    def _connect(self) -> None:
        self.theme.activated.connect(lambda _: self._set(theme=self.theme.currentData()))
        self.family.activated.connect(lambda _: self._set(font_family=self.family.currentData()))
        self.pixels.valueChanged.connect(lambda value: self._set(font_size=value))
        self.spacing.valueChanged.connect(lambda value: self._set(line_spacing=round(value, 2)))
        self.column.valueChanged.connect(lambda value: self._set(column_width=value))
        self.chips.toggled.connect(lambda checked: self._set(chips=checked))
        self.prompting.toggled.connect(lambda checked: self._set(prompting=checked))
        self._file.changed.connect(self._show)

    def _set(self, **values: Any) -> None:
        self._file.change(**values)

    def _reset(self) -> None:
        usual = Settings()
        self._file.change(**{name: getattr(usual, name) for name in NAMES})

    def _show(self) -> None:
        settings = self._file.settings
        self.theme.setCurrentIndex(max(0, self.theme.findData(settings.theme)))
        self.family.setCurrentIndex(max(0, self.family.findData(settings.font_family)))
        self.pixels.setValue(settings.font_size)
        self.spacing.setValue(settings.line_spacing)
        self.column.setValue(settings.column_width)
        self.chips.setChecked(settings.chips)
        self.prompting.setChecked(settings.prompting)
