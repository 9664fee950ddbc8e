"""Beginning speaks the language of the window."""

from PySide6.QtWidgets import QWidget

from annotator.ui.welcome.new_project import NewProject
from annotator.ui.welcome.no_articles import NoArticles
from annotator.workflow.schemes import PRESETS
from tests.ui.brackets import bracketed, in_english


def test_every_text_of_a_new_project_is_translated(qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    with bracketed():
        dialog = NewProject(tmp_path, PRESETS, window)
        assert in_english(dialog) == set()

        dialog.place.setText("")
        assert dialog.problem.text().startswith("⟦")


def test_a_project_without_articles_says_so_in_it(qtbot):
    with bracketed():
        page = NoArticles()
        qtbot.addWidget(page)

        assert in_english(page) == set()
