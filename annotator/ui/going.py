"""Going to a place of the project from a page beside the window."""

from typing import TYPE_CHECKING

from annotator.domain.errors import ProjectError
from annotator.domain.span import Stretch
from annotator.ui.canvas.marks import Mark
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench


def go_to(bench: "Workbench", article: str, stretch: Stretch, *marks: Mark) -> str:
    """Open an article and make the first of some marks active that is shown, or select the stretch.

    Returns why nothing of it can be shown, empty where it is.
    """
    desk = bench.desk
    if desk is None:
        return tr("No project is open")
    try:
        bench.articles.open_article(article)
    except ProjectError as error:  # it was taken out meanwhile
        return tr("{why}; nothing of it can be shown", why=error)
    desk.ask(None)
    shown = next((mark for mark in marks if bench.canvas.sheet.index.item(mark)), None)
    if shown:
        desk.choose(shown)
    else:
        desk.select(stretch)
    bench.canvas.reveal(stretch)
    return ""
