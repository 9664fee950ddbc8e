"""The page of the settings that is made of a table."""

from functools import partial

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QWidget

from annotator.domain.said import said
from annotator.ui.actions import THEME_TEXTS
from annotator.ui.language import LANGUAGES, tr
from annotator.ui.plain_label import PlainLabel
from annotator.ui.preferences.editors import (
    Field,
    choice,
    factor,
    flag,
    line,
    percent,
    usual,
    whole,
)
from annotator.ui.settings import SettingsFile
from annotator.ui.suggesting.suggesters import Suggesters

USUAL = said("Usual serif")
IN_PROJECT = said("Suggester of this project")


def _themes() -> dict[str, str]:
    """Return the themes as the menu calls them."""
    return {name: tr(f"&{text}").replace("&", "") for name, text in THEME_TEXTS.items()}


def _fonts() -> dict[str, str]:
    return {"": tr(USUAL)} | {family: family for family in QFontDatabase.families()}


def _languages() -> dict[str, str]:
    return {"system": tr("Same as the desktop")} | LANGUAGES


def _suggesters() -> dict[str, str]:
    """Return those that any project can have, by name, and what stands for none of them."""
    from annotator.workflow.suggesters import names_everywhere  # noqa: PLC0415  (the store)

    return {name: name for name in names_everywhere()} | {"": tr("no suggester")}


FIELDS = (
    Field("language", "La&nguage", choice(_languages)),
    Field("theme", "&Theme", choice(_themes)),
    Field("font_family", "&Font", choice(_fonts)),
    Field("font_size", "&Size", whole(said(" px"))),
    Field("line_spacing", "&Line spacing", factor),
    Field("column_width", "Column &width", whole(said(" font sizes"))),
    Field("chips", "", flag, "Short la&bels under the lines"),
    Field("prompting", "", flag, "Suggest as articles are &opened"),
    Field("suggester", "Suggester of new &projects", choice(_suggesters, open_ended=True)),
    Field("threshold", "Show suggestions f&rom", percent),
    Field("annotator", "&Your name", line(said("the name of this account"))),
    Field("backup_minutes", "A backup &every", whole(said(" min of work"))),
)


class GeneralPage(QWidget):
    """Shows what is set and sets it at once, and who suggests in the project that is open."""

    def __init__(self, file: SettingsFile, suggesters: Suggesters, parent: QWidget) -> None:
        super().__init__(parent)
        self._file = file
        self._suggesters = suggesters
        self.editors = {
            field.name: field.make(field, self, partial(self._put, field.name)) for field in FIELDS
        }
        self.in_use = PlainLabel(self)
        self.choose = QPushButton(tr("C&hange…"), self)
        self.choose.setAccessibleDescription(tr(IN_PROJECT))
        self.setTabOrder(self.editors["suggester"].widget, self.choose)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setContentsMargins(16, 16, 16, 16)
        form.setVerticalSpacing(10)
        for field in FIELDS:
            form.addRow(tr(field.title), self.editors[field.name].widget)
            if field.name == "suggester":
                form.addRow(tr(IN_PROJECT), self._build_project())
        self.reset = QPushButton(tr("&As it was at first"), self)
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._reset)
        form.addRow("", self.reset)
        self._show()
        self._file.changed.connect(self._show)
        self._suggesters.changed.connect(self._show_project)
        self._show_project()

    def _build_project(self) -> QHBoxLayout:
        """Put in a line who suggests in the project, and what lets others do so."""
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(lambda: self._suggesters.choose_suggesters(self))
        line = QHBoxLayout()
        line.addWidget(self.in_use)
        line.addSpacing(8)
        line.addWidget(self.choose)
        line.addStretch(1)
        return line

    def _show_project(self) -> None:
        self.in_use.setText(self._suggesters.in_use())
        self.choose.setEnabled(self._suggesters.ready)

    def _put(self, name: str, value: object) -> None:
        self._file.change(**{name: value})
        self._show()  # what was not taken, too

    def _reset(self) -> None:
        self._file.change(**{field.name: usual(field.name) for field in FIELDS})

    def _show(self) -> None:
        for field in FIELDS:
            self.editors[field.name].show(getattr(self._file.settings, field.name))
