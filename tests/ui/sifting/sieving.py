"""Sifting as a person does it, and what is seen of it."""

from annotator.domain.record import Copy
from annotator.domain.span import State
from annotator.ui.canvas.marks import mark_of
from annotator.ui.workbench import Workbench


def copy(bench: Workbench) -> Copy:
    return bench.desk.session.copy("a1")


def states(bench: Workbench) -> dict[str, State]:
    return {item.id: item.state for item in copy(bench).items()}


def is_drawn(bench: Workbench, item) -> bool:
    return bench.canvas.sheet.index.item(mark_of(item)) is not None


def slide(bench: Workbench, percent: int) -> None:
    bench.sifting.bar.slider.setValue(percent)


def switch(bench: Workbench, title: str) -> None:
    menu = bench.sifting.bar.menu
    menu.aboutToShow.emit()
    texts = {a.text().replace("&", "").partition("\t")[0]: a for a in menu.actions()}
    texts[title].trigger()
