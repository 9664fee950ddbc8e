"""The plug-ins are listed in the window, with what is wrong with them."""

from annotator.ui.plain_label import PlainLabel
from annotator.ui.plugins import NONE, PluginsDialog
from annotator.workflow.plugins import Plugin


def texts(dialog):
    rows, table = range(dialog.table.rowCount()), dialog.table
    return [[table.item(row, column).text() for column in range(4)] for row in rows]


def test_each_plugin_has_a_row(qtbot):
    found = (
        Plugin("format", "brackets", "1.0"),
        Plugin("format", "odd\u202e", "2", "RuntimeError: <b>lightning</b>"),
    )
    dialog = PluginsDialog(found)
    qtbot.addWidget(dialog)

    assert texts(dialog) == [
        ["format", "brackets", "1.0", "there"],
        ["format", "odd⟨U+202E⟩", "2", "cannot be used: RuntimeError: <b>lightning</b>"],
    ]


def test_without_plugins_it_says_what_they_are(qtbot):
    dialog = PluginsDialog(())
    qtbot.addWidget(dialog)

    assert dialog.table.isHidden()
    assert dialog.findChild(PlainLabel).text() == NONE


def test_the_menu_opens_it(bench):
    bench.actions_by_name["show_plugins"].trigger()

    (dialog,) = bench.window.findChildren(PluginsDialog)
    assert dialog.isVisible()
    dialog.close()
