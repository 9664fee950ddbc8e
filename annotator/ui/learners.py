"""The parts of the window that learn from decisions: order, effect and memory."""

from typing import TYPE_CHECKING

from annotator.ui.measuring.measuring import Measuring
from annotator.ui.ordering import Ordering
from annotator.ui.remembering.remembering import Remembering

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench


def learners(bench: "Workbench") -> tuple[Ordering, Measuring, Remembering]:
    """Return what orders the articles, measures suggestions and remembers decisions."""
    return Ordering(bench), Measuring(bench), Remembering(bench)
