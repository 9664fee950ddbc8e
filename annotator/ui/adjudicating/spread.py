"""The article that lies before an adjudicator, with a lane in the text for each who finished it."""

from typing import TYPE_CHECKING

from annotator.domain.adjudication.blind import letters
from annotator.domain.adjudication.case import Case
from annotator.domain.adjudication.docket import Docket
from annotator.domain.layers import Spot
from annotator.ui.adjudicating.lanes import (
    case_at,
    facts_of,
    gold_alone,
    lanes,
    masked,
    masked_case,
)
from annotator.ui.canvas.layered import Layered
from annotator.ui.canvas.marks import Mark
from annotator.ui.telling.facts import Facts

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench
    from annotator.workflow.adjudicating import Adjudication


class Spread:
    """Keeps the docket of the article on the desk.

    While it is `blind`, letters stand for names; they are others in each article. While it is
    `whole`, what is gold by now is shown instead of the lanes.
    """

    def __init__(self, bench: "Workbench") -> None:
        self._bench = bench
        self._layered: Layered | None = None
        self._shown: Docket | None = None
        self.docket: Docket | None = None
        self.blind = self.whole = False

    def lay(self, work: "Adjudication") -> None:
        """Show a lane for everyone who finished the article that lies on the desk."""
        desk, canvas = self._bench.desk, self._bench.canvas
        if desk is None or desk.article is None:
            return
        article = desk.article.id
        self.docket = docket = work.docket(article)
        self._shown = masked(docket, self._names(docket))
        numbers = canvas.sheet.column.numbers
        layers = gold_alone(self._shown) if self.whole else lanes(self._shown)
        self._layered = Layered(layers, desk.scheme, desk.speakers, numbers)
        canvas.show_layers(self._layered)

    def leave(self) -> None:
        """Show the own copy again, and forget what was read."""
        self.docket = self._shown = self._layered = None
        self._bench.canvas.show_layers(None)

    def forget(self, article: str) -> None:
        """Read an article anew when it is wanted next: something in it has changed."""
        if self.docket and self.docket.article == article:
            self.docket = None

    def case_at(self, point: int) -> Case | None:
        """Return the disagreement around a code point."""
        return case_at(self.docket, point) if self.docket else None

    @property
    def shown(self) -> Docket | None:
        """The docket as it may be told: without names where it is blind."""
        return self._shown

    def told(self, case: Case) -> Case:
        """Return a case as it may be told."""
        return masked_case(case, self._names(self.docket) if self.docket else {})

    def names(self) -> dict[str, str]:
        """Return what those who finished the article go by, by their names."""
        if self.docket is None:
            return {}
        return self._names(self.docket) or {name: name for name in self.docket.voters}

    def _names(self, docket: Docket) -> dict[str, str]:
        desk = self._bench.desk
        if not self.blind or desk is None:
            return {}
        return letters(docket.article, docket.voters, desk.session.setting("uid"))

    # For the card under the mouse

    def spot(self, mark: Mark) -> Spot | None:
        """Return the place that a mark stands for."""
        return self._layered.spot(mark) if self._layered else None

    def facts(self, spot: Spot) -> Facts:
        desk, shown = self._bench.desk, self._shown
        assert desk is not None and shown is not None  # noqa: S101, PT018  (there are lanes)
        text = self._bench.canvas.sheet.text
        return facts_of(spot, shown, text, desk.scheme, desk.speakers)
