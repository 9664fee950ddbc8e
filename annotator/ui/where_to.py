"""Asking where to write a file."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def where_to(parent: QWidget, title: str, name: str, kinds: str) -> tuple[Path, str] | None:
    """Ask for a place and a kind of file; None if there is to be no file.

    Kinds are those of Qt's dialog, in the language of the window: "Page (*.html);;JSON (*.json)".
    A name without an ending gets that of its kind.
    """
    chosen, kind = QFileDialog.getSaveFileName(parent, title, name, kinds)
    if not chosen:
        return None
    path, kind = Path(chosen), kind or kinds.partition(";;")[0]
    ending = kind.rpartition("*")[2].partition(")")[0]
    return (path if path.suffix else path.with_name(path.name + ending)), kind
